import { day, forAll, make, moment, part, some, whole, within, word, words, yes } from "./parts.ts";
import type { Shapes } from "./parts.ts";

const HOURS = word("08:00-17:00|09:00-18:00|10:00-16:00|09:00-20:00");
/** Stops of one journey lie in one town. */
const NEARBY = { latitude: part(51.46, 51.56, 5), longitude: part(-0.2, 0.05, 5) };
const PAIR = { latitude: make("latitude"), longitude: make("longitude") };
const ADDRESS = {
  street: make("street"),
  city: make("city"),
  postalCode: make("postalCode"),
  country: make("countryCode"),
};
const ITEM = { name: make("productName"), quantity: whole(1, 5), price: part(4, 120) };
const TAG = [make("tag"), make("tag")];
const SHORT = "Overview|Introduction|Welcome|Details|Summary";

const RESUME = {
  name: make("fullName"),
  email: make("email"),
  employments: [
    { employer: make("companyName"), title: make("jobTitle"), from: whole(2016, 2020), to: whole(2021, 2025) },
    { employer: make("companyName"), title: make("jobTitle"), from: whole(2008, 2012), to: whole(2013, 2015) },
  ],
  education: {
    degree: word("Bachelor of Science|Master of Arts|Diploma|Bachelor of Engineering|Vocational certificate"),
    field: word("Mechanical Engineering|Business Administration|Computer Science|Design|Accounting"),
    year: whole(1998, 2016),
  },
  skills: words("Spreadsheets|Project management|German|CAD|Customer service|Welding|SQL|Negotiation"),
};

/** What rows tell of the world: people, places, goods, days, texts. */
export const MATTER_SHAPES: Shapes = {
  ...forAll(
    "address, billing address, shipping address, delivery address, home address, postal address, pickup address, default address, primary address, main address",
    ADDRESS,
  ),
  ...forAll(
    "location, coordinate, coordinates, geo, position data, latlng, gps, current location, geolocation, geo location, lat lng",
    PAIR,
  ),
  ...forAll("geojson, point, geo point", { type: "Point", coordinates: [make("longitude"), make("latitude")] }),
  ...forAll("path, waypoint, route, track, route point, points, stops", [NEARBY, NEARBY, NEARBY]),
  ...forAll("bounding box, bbox, bound", {
    west: part(6, 7),
    south: part(46, 47),
    east: part(8, 9),
    north: part(48, 49),
  }),
  ...forAll("polygon, boundary, geometry, shape, area", {
    type: "Polygon",
    coordinates: [
      [
        [7.1, 46.9],
        [7.2, 46.9],
        [7.2, 47],
        [7.1, 46.9],
      ],
    ],
  }),
  ...forAll("ip info, geo ip, ip data", { country: make("countryCode"), city: make("city"), ip: make("ipv4") }),
  ...forAll("vehicle capacity, load capacity, cargo capacity, truck capacity", {
    weightKg: some(800, 1200, 3500, 7500, 12000),
    volumeM3: some(6, 11, 18, 38, 52),
    pallets: some(2, 4, 8, 16, 22),
  }),
  ...forAll("dimension, measurement, package size, parcel", {
    width: whole(5, 120),
    height: whole(5, 80),
    depth: whole(2, 60),
    unit: "cm",
  }),
  ...forAll("size, available size", words("S|M|L|XL")),
  ...forAll("color, colour, palette", [make("colorHex"), make("colorHex")]),
  ...forAll("tag, label, tag list, topic, category, categories", TAG),
  ...forAll("interest, hobby, favorite, likes", words("reading|cycling|cooking|music|travel|gardening")),
  ...forAll("keyword, search term, hashtag", [make("word"), make("word"), make("word")]),
  ...forAll("language, supported language, locale, supported locale", words("en|de|fr|es|it")),
  ...forAll("currency, supported currency", words("EUR|USD|GBP|CHF")),
  ...forAll("country, allowed country, supported country", [make("countryCode"), make("countryCode")]),
  ...forAll(
    "translation, i18n, localized name, name translation, title translation, name i18n, localization, label translation, title, name, label, heading, caption, short description",
    {
      en: word(SHORT),
      de: word("Überblick|Einführung|Willkommen|Einzelheiten|Zusammenfassung"),
      fr: word("Aperçu|Introduction|Bienvenue|Détails|Résumé"),
    },
  ),
  ...forAll("image, photo, picture, gallery, screenshot, thumbnail, image url, photo url", [
    make("imageUrl"),
    make("imageUrl"),
  ]),
  ...forAll("media, attachment, file, document, asset, upload", [
    { name: make("fileName"), size: whole(10_000, 4_000_000), uploadedBy: make("username") },
  ]),
  ...forAll("link, url, reference, source, external link", [make("url")]),
  ...forAll("social, social link, social media, social profile, social network", {
    website: make("url"),
    instagram: make("username"),
    linkedin: make("username"),
  }),
  ...forAll("contact, contact info, contact detail, emergency contact, contact person, contact data, guardian", {
    name: make("fullName"),
    email: make("email"),
    phone: make("phone"),
  }),
  ...forAll(
    "customer, user, customer info, customer data, client data, passenger, guest, traveler, sender, recipient data, buyer",
    {
      name: make("fullName"),
      email: make("email"),
    },
  ),
  ...forAll("additional contact info, additional contact information, additional contact data, further contact", {
    phone: make("phone"),
    preferred: word("phone|email|post"),
    bestTime: word("mornings|afternoons|evenings|weekends"),
  }),
  ...forAll("contacts, passengers, guests, travelers", [{ name: make("fullName"), phone: make("phone") }]),
  ...forAll("member, participant, attendee, player, team, author, people, staff, assignee, candidate, speaker, child", [
    make("fullName"),
    make("fullName"),
  ]),
  ...forAll("email, recipient, cc, bcc, to, email address, notification email, alert recipient", [
    make("email"),
    make("email"),
  ]),
  ...forAll("phone, phone number", [make("phone")]),
  ...forAll(
    "item, line item, line, product, order item, cart, cart item, basket, invoice line, order line, ingredient list, package",
    [ITEM, ITEM],
  ),
  ...forAll("price, pricing, tier, price tier, rate, fee, tariff", [
    { upTo: some(10, 50, 100), price: part(5, 40) },
    { upTo: null, price: part(3, 20) },
  ]),
  ...forAll("tax, tax line, tax detail", [{ name: "VAT", rate: some(7, 19, 20), amount: part(1, 60) }]),
  ...forAll("discount, coupon, promotion", [
    { code: make("pattern", { regex: "[A-Z]{5}(10|15|20)" }), percent: some(10, 15, 20) },
  ]),
  ...forAll(
    "payment, payment detail, payment data, payment info, payment method, card, billing detail, billing info, payment method detail",
    {
      brand: word("visa|mastercard|amex"),
      last4: make("pattern", { regex: "[0-9]{4}" }),
      expiryYear: whole(2027, 2031),
    },
  ),
  ...forAll("shipping, shipment, delivery, tracking, shipping detail, delivery info", {
    carrier: make("carrier"),
    trackingNumber: make("trackingNumber"),
    status: word("shipped|in_transit|delivered"),
  }),
  ...forAll("specification, spec, product attribute, variant, characteristic", {
    color: word("black|white|blue|red|green"),
    material: word("steel|wood|cotton|glass|plastic"),
    weightKg: part(0.2, 12, 1),
  }),
  // What nobody knows the owner of has neither colour nor weight.
  ...forAll("attribute, property, prop", {
    source: word("web|import|api|manual"),
    team: word("sales|support|operations"),
    reviewed: yes(0.6),
  }),
  ...forAll("custom field, custom value, field values, additional field, extra field", {
    department: word("Sales|Support|Finance|Operations"),
    reference: make("pattern", { regex: "[A-Z]{2}-[0-9]{4}" }),
    renewal: yes(0.4),
  }),
  ...forAll(
    "answer, response set, form data, submission, form response, survey response, answers, form value, response value, questionnaire",
    {
      satisfaction: whole(1, 5),
      recommend: yes(0.7),
      comment: make("comment"),
    },
  ),
  ...forAll("question, quiz, questions", [{ question: make("question"), type: word("text|choice|rating") }]),
  ...forAll("choice, answer option, answer choice, poll option", ["Yes", "No", word("Not sure|Maybe|Both")]),
  ...forAll(
    "opening hour, business hour, working hour, availability, schedule, weekly schedule, office hour, hour, operating hour, timetable, available time",
    {
      monday: HOURS,
      wednesday: HOURS,
      friday: HOURS,
    },
  ),
  ...forAll(
    "day, weekday, working day, available day, days of week, operating day, recurrence day",
    words("mon|tue|wed|thu|fri", 2),
  ),
  ...forAll("slot, time slot, available slot", [{ start: word("09:00|10:30|14:00"), end: word("11:00|12:00|15:30") }]),
  ...forAll("recurring event, recurrence, recurrence rule, repeat, repeat rule", {
    frequency: word("daily|weekly|monthly"),
    interval: some(1, 1, 2),
    count: some(5, 10, 12),
  }),
  ...forAll("date range, period, range, window, time range, interval", { start: day, days: some(7, 14, 30, 90) }),
  ...forAll("date, excluded date, blackout date, holiday", [day, day]),
  ...forAll(
    "amenity, facility, equipment, service, inclusion, included",
    words("wifi|parking|kitchen|heating|elevator|breakfast|projector"),
  ),
  ...forAll("seat, seat number, selected seat", words("A1|A2|B4|C7|D3")),
  ...forAll("ingredient", [
    { name: word("onion|shallots|leek|celery"), amount: some(1, 2, 3), unit: "pcs" },
    { name: word("garlic|ginger"), amount: some(5, 10, 15), unit: "g" },
    { name: word("olive oil|butter|rapeseed oil"), amount: some(15, 20, 30), unit: "g" },
    { name: word("carrots|tomatoes|peppers|potatoes|courgettes"), amount: some(150, 250, 400), unit: "g" },
    { name: word("salt|black pepper|paprika|thyme|cumin"), amount: some(2, 3, 5), unit: "g" },
  ]),
  ...forAll("nutrition, nutrient, nutrition fact, macro", {
    calories: whole(80, 700),
    protein: part(1, 40, 1),
    fat: part(1, 35, 1),
    carbs: part(2, 80, 1),
  }),
  ...forAll("vital, vital sign", {
    pulse: whole(55, 105),
    systolic: whole(100, 150),
    diastolic: whole(60, 95),
    temperature: part(36, 38.4, 1),
  }),
  ...forAll("symptom", words("fever|cough|headache|fatigue|nausea")),
  ...forAll("allergy", words("peanuts|pollen|lactose|penicillin|gluten|bee venom")),
  ...forAll("medication, drug", [{ name: make("medication"), dose: word("5 mg|10 mg|50 mg") }]),
  ...forAll("pre existing condition, chronic condition, diagnosis, medical condition, medical history", [
    make("diagnosis"),
  ]),
  ...forAll("weather factor, climate factor", {
    rainfall_mm: whole(20, 180),
    average_temperature: part(6, 27, 1),
    sunshine_hours: whole(90, 310),
    frost_days: whole(0, 9),
  }),
  ...forAll("risk factor, factor, cause, driver", [
    { name: word("weather|age|history|location|late payment"), weight: part(0.05, 0.6) },
    { name: word("season|amount|frequency|distance"), weight: part(0.05, 0.4) },
  ]),
  ...forAll("weather, weather data, forecast, current weather", {
    temperature: part(-5, 32, 1),
    humidity: whole(30, 95),
    condition: word("clear|cloudy|rain|snow"),
  }),
  ...forAll("reading, sensor data, telemetry, sensor reading, sample, observation", {
    temperature: part(12, 32, 1),
    humidity: whole(30, 80),
    battery: whole(10, 100),
  }),
  ...forAll("skill, competency", words("Excel|Python|negotiation|welding|first aid|SQL|writing")),
  ...forAll("experience, work experience, employment", [
    { company: make("companyName"), title: make("jobTitle"), years: whole(1, 9) },
  ]),
  ...forAll("education", [
    {
      school: word("City College|State University|Technical School"),
      degree: word("BSc|MSc|BA|PhD"),
      year: whole(1995, 2024),
    },
  ]),
  ...forAll("certification, certificate, licence, license", [
    { name: word("First aid|ISO 9001|Forklift|Food safety"), validUntil: day },
  ]),
  ...forAll("reaction, emoji", { "👍": whole(0, 12), "❤️": whole(0, 7) }),
  ...forAll("rating, review, rating breakdown, star", { "5": whole(4, 60), "4": whole(2, 40), "3": whole(0, 15) }),
  ...forAll("objective, goal, target, milestone, requirement, task list, checklist, todo", [
    { title: make("sentence"), done: yes(0.5) },
    { title: make("sentence"), done: yes(0.3) },
  ]),
  ...forAll("comment, note, remark, reason, observation note", [make("sentence")]),
  ...forAll(
    "instruction, assembly instruction, work instruction, manufacturing instruction, build instruction, procedure",
    [
      word(
        "Compare the materials with the list.|Clean the work surface.|Check that the instructions are of the latest revision.",
      ),
      word(
        "Set up the machine as on sheet 2.|Prepare the parts in the order of the list.|Follow the drawing from left to right.|Make one piece and let the shift leader see it.",
      ),
      word(
        "Compare the first piece with the sample.|Work in lots of twenty.|Note the lot number on the sheet.|Put aside what has scratches.",
      ),
      word(
        "Weigh three pieces of each lot.|Mark the piece as inspected.|Pack with the enclosed leaflet.|Sign the sheet and hand it on.",
      ),
    ],
  ),
  ...forAll("resume, cv, curriculum vitae, resume data, cv data, parsed resume", RESUME),
  // By itself the word could be French for a summary.
  ...within("candidate, applicant, job candidate, application, job application, person", "resume", RESUME),
  ...forAll("demographic, demographic data, demography, population profile", {
    yearOfBirth: whole(1948, 2004),
    // No gender: the row's name and title tell it.
    maritalStatus: word("single|married|divorced|widowed"),
    education: word("High School|Some College|Bachelors|Graduate Degree"),
    occupation: word("Professional|Clerical|Manual|Management|Skilled Manual"),
    yearlyIncome: word("0-25000|25001-50000|50001-75000|75001-100000|over 100000"),
    homeOwner: yes(0.6),
    childrenAtHome: whole(0, 3),
    carsOwned: whole(0, 3),
  }),
  ...forAll("catalog description, product description, product sheet, product information", {
    // What is true of any goods: what they are of, their name says.
    summary: word(
      "Made for everyday use.|Our best seller, now even better.|Simple, honest and well made.|For beginners and for those who know what they want.|New in our range this season.",
    ),
    features: words(
      "Free returns|Packed without plastic|Tested by independent laboratories|Made in Europe|Gift wrapping on request|Favourite of our customers",
    ),
    origin: word("DE|IT|PT|PL|SE|US"),
    returnDays: some(14, 30, 60),
  }),
  ...forAll("diagram, drawing, flowchart, schematic, sketch, chart drawing", {
    title: word("Exploded view|Wiring|Front view|Side view|Assembly|Detail A"),
    width: some(640, 800, 1024),
    height: some(480, 600, 768),
    shapes: [
      { type: word("line|rect|circle|path"), x: whole(10, 300), y: whole(10, 240), label: word("A|B|C|1|2") },
      { type: word("line|rect|circle|path"), x: whole(300, 600), y: whole(10, 440), label: word("D|E|F|3|4") },
    ],
  }),
  ...forAll("description, long description", { type: "doc", content: [{ type: "paragraph", text: make("sentence") }] }),
  ...forAll("content, body, block, section, rich text, document content, editor state, page content", [
    { type: "heading", text: word(SHORT) },
    { type: "paragraph", text: make("sentence") },
  ]),
  ...forAll("style, theme, appearance, branding, design", {
    primaryColor: make("colorHex"),
    font: word("Inter|Roboto|Georgia"),
    rounded: yes(0.5),
  }),
  ...forAll("id, related id, external id", [whole(1, 400), whole(1, 400)]),
  ...forAll("stat block, character stat, ability score", {
    strength: whole(8, 18),
    agility: whole(8, 18),
    wisdom: whole(8, 18),
  }),
  ...forAll("inventory, loot, reward, equipment slot", [{ item: word("sword|potion|shield|map"), count: whole(1, 9) }]),
  ...forAll("formation, lineup, squad", [make("lastName"), make("lastName"), make("lastName")]),
  ...forAll("detail, more detail, extra detail", {
    reference: make("pattern", { regex: "[A-Z]{2}-[0-9]{4}" }),
    channel: word("web|phone|email|office"),
    note: make("sentence"),
  }),
  ...forAll("signature", { name: make("fullName"), signedAt: moment }),
  ...forAll("subscription, plan, subscription detail", {
    plan: word("free|starter|pro"),
    seats: some(1, 5, 10),
    renewsAt: day,
  }),
  ...forAll("calculation, calculation detail, cost, cost breakdown, amount, total, fare breakdown, price breakdown", {
    base: part(20, 400),
    tax: part(2, 60),
    total: part(25, 460),
  }),
};
