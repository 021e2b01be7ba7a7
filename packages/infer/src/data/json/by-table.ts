import { day, make, moment, part, some, whole, within, word, words, yes } from "./parts.ts";
import type { Shapes } from "./parts.ts";

const SETTINGS = "setting, config, configuration, option, preference";
const META = "metadata, meta, extra, additional info, additional data, info, attribute, property, detail, datum, data";
const PERSON_META = "metadata, meta, extra, additional info, additional data, extra info, info, attribute, property";
const EVENT_META = "metadata, meta, extra, additional info, info, detail";
const STATS = "stat, statistic, metric, summary stat";

const WARES =
  "product, item, variant, sku, article, good, part, listing, merchandise, garment, furniture, order item, cart item, line item, inventory item, stock item, category, catalog item, model";

/** What columns that are called alike in any application keep in tables of one thing: `device.config`, `player.stats`. */
export const TABLE_SHAPES: Shapes = {
  // What forms offer to choose from.
  ...within(
    "custom field, field, form field, field definition, custom attribute, question, survey question, profile field",
    "option, choice, allowed value, select option, possible value",
    some(
      ["Low", "Medium", "High"],
      ["Small", "Medium", "Large"],
      ["Red", "Blue", "Green"],
      ["Yes", "No", "Not sure"],
      ["Email", "Phone", "Letter"],
      ["North", "South", "East", "West"],
    ),
  ),
  // Where somebody came from, and where money goes.
  ...within(
    "user, lead, visit, session, signup, sign up, visitor, contact, customer, account, registration, order, subscriber",
    "utm, utm data, utm param, utm parameter, attribution, attribution data",
    {
      source: word("google|newsletter|facebook|linkedin|partner|bing"),
      medium: word("cpc|email|social|organic|referral"),
      campaign: word("spring_sale|launch|webinar_march|retargeting|brand"),
    },
  ),
  ...within(
    "driver, employee, vendor, supplier, user, payee, courier, rider, seller, host, instructor, creator, affiliate",
    "bank account, bank detail, bank info, payout account, payout detail, payout method, bank",
    {
      bank: word("Meridian Bank|Lakeside Savings|First Harbour Bank|Union Savings Bank"),
      accountHolder: make("fullName"),
      last4: make("pattern", { regex: "[0-9]{4}" }),
      currency: "USD",
      verified: yes(0.8),
    },
  ),
  ...within(
    "performance review, appraisal, review, employee, goal setting, review cycle",
    "goal, objective, okr, key result",
    [
      {
        title: word(
          "Shorten the time to answer to one day|Lead the move to the new system|Train two colleagues|Close the audit findings|Win three new accounts|Write the handbook",
        ),
        weight: some(20, 25, 30, 40, 50),
        status: word("on_track|achieved|at_risk|not_started"),
      },
    ],
  ),
  ...within(
    "meal plan, diet plan, nutrition plan, user, nutrition goal",
    "target, daily target, macro, macro target, nutrition target",
    {
      calories: some(1600, 1800, 2000, 2200, 2500),
      protein_g: whole(80, 170),
      carbs_g: whole(150, 300),
      fat_g: whole(45, 90),
    },
  ),
  ...within(
    "recipe, dish",
    "instruction, step, direction, method, preparation",
    words(
      "Heat the oven to 200 °C.|Chop the onions finely.|Fry everything for five minutes.|Add the stock and simmer for twenty minutes.|Season with salt and pepper.|Stir in the cream.|Bake until golden.|Serve with fresh herbs.|Leave to rest for ten minutes.|Mix flour, sugar and eggs.|Drain the pasta and keep a cup of the water.|Peel and dice the carrots.|Knead the dough for ten minutes.|Cover and leave to rise for an hour.|Brown the meat on all sides.|Grate the cheese over it.|Cut into slices and serve.",
      3,
    ),
  ),
  ...within(
    "recipe, dish",
    "keyword, tag",
    words("quick|vegetarian|family|one pot|spicy|low carb|summer|gluten-free|budget|festive", 2),
  ),
  ...within(
    "recipe, dish",
    "quantity, amount, ingredient quantity",
    words("200 g|1 tbsp|2|400 ml|1/2 tsp|3 cloves|1 bunch|50 g|1 can", 3),
  ),
  // What people added to the columns of a table is of no field of land.
  ...within(
    "region, site, rack, device, cable, tenant, interface, prefix, vlan, circuit, provider, vrf, cluster, location, platform, role, manufacturer, ip address, machine, asset",
    "custom field, custom field data, custom data field",
    {
      cost_center: word("4100|4200|5100|7300"),
      owner: word("network|servers|office|datacentre"),
      reviewed: yes(0.6),
    },
  ),
  ...within(
    "user, project, issue, customer, contact, lead, member",
    "custom field, custom field data, custom data field",
    {
      preferred_contact: word("email|phone|letter"),
      reference: make("pattern", { regex: "[A-Z]{2}-[0-9]{4}" }),
      newsletter: yes(0.4),
    },
  ),
  // What caches keep: of mails, and of anything else.
  ...within(
    "cache message, message cache, cached message, cache index, cache thread, mail cache, cache mail",
    "datum, data, value, payload",
    {
      uid: whole(1, 9000),
      subject: word(
        "Invoice for March|Re: Lunch on Friday?|Your parcel is on its way|Minutes of the meeting|Photos from Sunday|Re: Offer",
      ),
      from: make("email"),
      size: whole(1200, 90000),
      seen: yes(0.7),
    },
  ),
  ...within("cache, shared cache, cache shared, cache entry, cache item, object cache", "datum, data, value, payload", {
    id: whole(1, 5000),
    name: word("summary|profile|menu|front page|price list|search result"),
    items: whole(0, 40),
    cachedAt: moment,
  }),
  ...within(
    "search, saved search, search history, search query, smart folder, saved filter",
    "datum, data, param, criterion, definition",
    {
      query: word("invoice|holiday|project plan|contract|photos|meeting"),
      scope: word("all|subject|sender|attachments"),
      since: day,
      unreadOnly: yes(0.3),
    },
  ),
  ...within(
    "dictionary, word list, spelling dictionary, user dictionary",
    "datum, data, word, entry",
    words("onboarding|webinar|changelog|roadmap|Tallinn|webshop|sysadmin|refactoring|podcast|newsletter"),
  ),
  ...within(WARES, "attribute, property, custom attribute, option", {
    color: word("black|white|blue|red|green"),
    material: word("steel|wood|cotton|glass|plastic"),
    weightKg: part(0.2, 12, 1),
  }),
  ...within("store, shop, branch, outlet, dealer, retailer, reseller", "demographic, survey, profile", {
    annualSales: some(300_000, 800_000, 1_500_000, 3_000_000),
    businessType: word("retail|wholesale|online|franchise"),
    yearOpened: whole(1972, 2021),
    squareFeet: some(6000, 9000, 18_000, 21_000, 39_000),
    employees: whole(3, 90),
    brands: some(2, 3, 4, 12),
  }),
  ...within("position, location fix, gps position, tracking point, waypoint", META, {
    ignition: yes(0.8),
    motion: yes(0.7),
    distance: part(0, 400, 1),
    batteryLevel: whole(20, 100),
  }),
  ...within("vehicle, driver, trip, geofence, fleet, route", META, {
    depot: word("North|South|Harbour|Airport"),
    costCenter: make("pattern", { regex: "[1-9][0-9]{3}" }),
    alerts: yes(0.6),
  }),
  ...within("notification", "datum, data", {
    title: word("New sign-in|Backup finished|You were invited|Password changed|Your export is ready"),
    link: word("/account|/settings|/files|/team"),
  }),
  ...within("crop, crop prediction, harvest, field, planting, yield prediction, farm", "risk factor, factor, risk", [
    { name: word("pests|drought|late frost|fungal disease|hail|waterlogging"), level: word("low|medium|high") },
  ]),
  ...within("report, dashboard, board, chart, widget, segment, share", "parameter, param", {
    dateRange: word("7d|30d|90d|12m"),
    groupBy: word("day|week|month"),
    country: word("US|DE|FR|GB|ES"),
    compare: yes(0.3),
  }),
  ...within("pay gateway, payment gateway", SETTINGS, {
    currency: word("EUR|USD|GBP"),
    captureAtOnce: yes(0.7),
    testMode: yes(0.3),
    feePercent: some(0, 1.4, 2.9),
  }),
  ...within("device, sensor, gateway, meter, machine, camera, controller, thermostat", SETTINGS, {
    reportEverySeconds: some(10, 60, 300, 900),
    unit: word("celsius|metric|percent"),
    alarmAbove: whole(40, 90),
    led: yes(0.7),
  }),
  ...within("device, sensor, gateway, meter, machine, camera, controller", `${META}, capability`, {
    manufacturer: make("manufacturer"),
    firmware: make("pattern", { regex: "[1-4]\\.[0-9]\\.[0-9]{1,2}" }),
    battery: whole(15, 100),
    room: word("Hall 2|Kitchen|Office|Roof|Basement"),
  }),
  ...within("instance, vm, virtual machine, server", "network info", [
    {
      id: make("uuid"),
      address: make("macAddress"),
      network: word("private-net|public-net|storage-net"),
      ip: make("ipv4"),
    },
  ]),
  ...within("instance, compute node, host, server, hypervisor", "resource, extra resource", [
    { resourceClass: word("VCPU|MEMORY_MB|DISK_GB|PCI_DEVICE"), total: some(8, 16, 32, 64), used: whole(0, 8) },
  ]),
  ...within("block device, volume, disk", "encryption option, encryption", {
    cipher: word("aes-xts-plain64|aes-cbc-essiv"),
    keySize: some(256, 512),
    provider: word("luks|plain"),
  }),
  ...within("compute node, host, server, hypervisor", STATS, {
    cpuPercent: part(2, 90, 1),
    memoryPercent: part(20, 95, 1),
    load: part(0.1, 8),
  }),
  ...within(
    "device, sensor, hub, robot",
    "capability, feature",
    words("temperature|humidity|motion|dimming|audio|ota"),
  ),
  ...within("command, device command", "parameter, param, argument, payload", {
    power: word("on|off"),
    level: whole(0, 100),
    durationSeconds: some(0, 30, 600),
  }),
  ...within("player, athlete, team, squad", STATS, {
    played: whole(3, 34),
    goals: whole(0, 18),
    assists: whole(0, 12),
    cards: whole(0, 6),
  }),
  ...within("match, fixture, game", "event, match event, incident, timeline", [
    { minute: whole(2, 44), type: word("goal|yellow_card|substitution"), player: make("lastName") },
    { minute: whole(46, 90), type: word("goal|corner|red_card|substitution"), player: make("lastName") },
  ]),
  ...within("league, tournament, competition", `${SETTINGS}, rule`, {
    teams: some(8, 10, 12, 16, 18),
    rounds: some(1, 2),
    minutes: some(60, 80, 90),
    substitutions: some(3, 5),
  }),
  ...within("user, customer, client, lead, contact, subscriber, visitor", PERSON_META, {
    source: word("website|referral|fair|newsletter|phone"),
    newsletter: yes(0.5),
    language: word("en|de|fr|es"),
  }),
  ...within("order, cart, purchase, checkout, sale", META, {
    source: word("web|app|phone|shop"),
    gift: yes(0.15),
    note: word("|call before delivery|leave at the door|urgent"),
    coupon: word("|SPRING10|WELCOME|LOYAL5"),
  }),
  ...within("product, item, variant, article, sku", META, {
    color: word("black|white|blue|green"),
    material: word("cotton|steel|wood|glass"),
    weightGrams: whole(50, 4000),
    origin: make("countryCode"),
  }),
  ...within("product, item, article, menu item", "variant option, option, variant", [
    { name: "Size", values: word("S, M, L|small, large|one size") },
    { name: "Color", values: word("black, white|natural, grey|red, blue, green") },
  ]),
  ...within("payment, transaction, charge, payout, invoice", META, {
    method: word("card|transfer|cash|wallet"),
    reference: make("pattern", { regex: "[A-Z]{2}[0-9]{8}" }),
    fee: part(0, 6),
  }),
  ...within("vehicle, car, truck, bike, scooter", META, {
    color: word("white|silver|blue|red"),
    seats: some(2, 4, 5, 7),
    towBar: yes(0.3),
    tyres: word("summer|winter|all-season"),
  }),
  ...within("property, apartment, listing, house, unit, building", META, {
    balcony: yes(0.6),
    parking: word("garage|street|none"),
    petsAllowed: yes(0.4),
    floorArea: whole(28, 180),
  }),
  ...within("patient, resident, admission, appointment, visit, encounter", META, {
    language: word("en|de|fr|tr"),
    mobility: word("independent|walking aid|wheelchair"),
    contactAllowed: yes(0.8),
  }),
  ...within("student, pupil, enrollment, course, class", META, {
    level: word("beginner|intermediate|advanced"),
    group: word("A|B|C"),
    certificate: yes(0.5),
  }),
  ...within("employee, staff, candidate, applicant, worker", META, {
    tShirt: word("S|M|L|XL"),
    drivingLicence: yes(0.7),
    languages: words("English|German|French|Polish"),
  }),
  ...within("event, webinar, conference", EVENT_META, {
    room: word("Main hall|Room 2|Garden|Online"),
    capacity: some(20, 40, 80, 200),
    livestream: yes(0.3),
  }),
  ...within("event, conference, webinar", SETTINGS, {
    registration: word("open|closed|invite only"),
    waitlist: yes(0.5),
    reminderHours: some(2, 24, 48),
  }),
  ...within("shipment, delivery, parcel, consignment", META, {
    carrier: make("carrier"),
    weightKg: part(0.2, 28, 1),
    fragile: yes(0.2),
    signature: yes(0.4),
  }),
  ...within("farm, crop field, farm field, greenhouse, plot", `${SETTINGS}, ${META}`, {
    irrigation: word("drip|sprinkler|none"),
    organic: yes(0.4),
    hectares: part(0.5, 40, 1),
  }),
  ...within("store, shop, restaurant, branch, outlet, register, terminal, location", SETTINGS, {
    currency: word("EUR|USD|GBP"),
    taxIncluded: yes(0.7),
    onlineOrders: yes(0.6),
    printReceipt: yes(0.8),
  }),
  ...within("register, terminal, printer, pos", "receipt setting, receipt config", {
    header: word("Thank you!|Welcome|See you soon"),
    showTax: yes(0.9),
    copies: some(1, 1, 2),
  }),
  ...within("agent, assistant, bot, model, chatbot", SETTINGS, {
    temperature: some(0, 0.2, 0.7, 1),
    maxTokens: some(256, 512, 1024, 4096),
    memory: yes(0.5),
    language: word("en|de|fr"),
  }),
  ...within("conversation, chat, thread, call", META, {
    channel: word("web|app|phone|email"),
    language: word("en|de|fr|es"),
    topic: word("billing|delivery|login|returns"),
    rating: some(null, 3, 4, 5),
  }),
  ...within("message, chat message", "token info, usage, token usage", {
    input: whole(40, 2400),
    output: whole(10, 800),
  }),
  ...within("strategy, signal, backtest, trading bot", `${SETTINGS}, parameter, param, ${META}`, {
    fast: some(9, 12, 20),
    slow: some(26, 50, 200),
    stopLoss: part(0.5, 5, 1),
    symbol: word("BTC-USD|ETH-USD|EUR/USD|ACME"),
  }),
  ...within("strategy, signal", "entry condition, exit condition, condition, payload", [
    { indicator: word("rsi|macd|sma_50|volume"), operator: word("<|>|crosses"), value: some(30, 70, 0, 200) },
  ]),
  ...within("rule, automation, workflow, alert, scene", "condition, trigger", [
    { field: word("temperature|amount|count|minutes"), operator: word(">|<|>="), value: some(10, 25, 50, 100) },
  ]),
  ...within("home automation, scene, device rule, smart rule, automation scene", "action", [
    { device: word("Heating|Lamp|Blinds|Pump"), set: word("on|off|50 %|21 °C") },
  ]),
  ...within("promotion, discount, coupon, loyalty", "condition, rule, restriction", {
    minAmount: some(20, 50, 100),
    newCustomersOnly: yes(0.3),
    weekdays: words("mon|tue|wed|thu|fri"),
  }),
  ...within("promotion, loyalty, campaign", "reward, benefit, gift", {
    type: word("percent|amount|free_item|points"),
    value: some(5, 10, 20, 100),
  }),
  ...within(
    "job, job posting, vacancy, company",
    "benefit, perk",
    words("remote work|bus pass|training budget|flexible hours|company bike"),
  ),
  ...within("employee, contract, position", "benefit", words("health insurance|pension|phone|meal vouchers|bus pass")),
  ...within(
    "membership, ticket type, club",
    "benefit, feature, perk, inclusion",
    words("free delivery|priority support|two guests|unlimited visits|10 % off|early access|newsletter"),
  ),
  ...within(
    "restaurant, hotel, venue, room, property, apartment",
    "feature, amenity, facility",
    words("wifi|parking|terrace|step-free|garden|kitchen|pets welcome"),
  ),
  ...within("claim, ticket, case, dispute, incident", "evidence, document, attachment, proof", [
    { type: word("photo|invoice|email|report"), name: make("fileName"), addedAt: day },
  ]),
  ...within("policy, candidate, courier, driver, applicant, vehicle, permit, employee", "document", [
    { type: word("licence|certificate|contract|id card"), name: make("fileName"), validUntil: day },
  ]),
  ...within("ivr menu, ivr, phone menu", "option", [
    { key: "1", action: word("sales|billing|reservations") },
    { key: "2", action: word("support|delivery|voicemail") },
  ]),
  ...within(
    "queue, ivr menu, ivr, call queue",
    "announcement",
    words("position in queue|estimated wait|welcome|closing hours"),
  ),
  ...within("trunk, extension, phone, sip account", SETTINGS, {
    codec: word("g711|g722|opus"),
    transport: word("udp|tcp|tls"),
    registerSeconds: some(60, 300, 3600),
  }),
  ...within("quote, underwriting", "answer", {
    smoker: yes(0.2),
    claimsLastFiveYears: some(0, 0, 1, 2),
    annualMileage: some(8_000, 12_000, 20_000),
  }),
  ...within("asset, equipment, tool, inventory", META, {
    serial: make("pattern", { regex: "[A-Z]{2}[0-9]{6}" }),
    condition: word("new|good|worn"),
    room: word("12|Workshop|Store|Garage"),
    warrantyUntil: day,
  }),
  ...within("song, track, album, podcast, episode, video, movie", META, {
    genre: word("jazz|rock|news|comedy|classical"),
    explicit: yes(0.1),
    recordedAt: day,
  }),
  ...within("article, post, page, blog", META, {
    readingMinutes: whole(2, 14),
    featured: yes(0.2),
    topic: word("guides|news|stories|events"),
  }),
  ...within("server, instance, cluster, deployment, container, environment, pipeline, build", META, {
    region: word("eu-west-1|us-east-1|ap-south-1"),
    version: make("pattern", { regex: "[1-4]\\.[0-9]\\.[0-9]{1,2}" }),
    owner: word("platform|billing|web|data"),
    startedAt: moment,
  }),
  ...within("form, contact form, web form, chat form", SETTINGS, {
    showProgress: yes(0.4),
    requireEmail: yes(0.7),
    confirmation: word("message|email|page"),
    buttonText: word("Send|Submit|Next|Start"),
  }),
  ...within("survey, quiz, exam", SETTINGS, {
    shuffle: yes(0.4),
    minutes: some(10, 20, 45, 90),
    attempts: some(1, 2, 3),
    showResults: yes(0.6),
  }),
  ...within("game, character, hero, monster, npc", `${STATS}, attribute, ability`, {
    strength: whole(6, 18),
    speed: whole(6, 18),
    health: whole(20, 120),
    luck: whole(1, 10),
  }),
  ...within("plant, crop, tree, seed", META, {
    sun: word("full|half|shade"),
    water: word("weekly|daily|rarely"),
    heightCm: whole(10, 300),
  }),
  ...within("animal, pet, dog, cat, horse", META, {
    chipped: yes(0.8),
    food: word("dry|wet|hay"),
    likesChildren: yes(0.6),
  }),
  ...within("session, user session, login session", "metadata, meta, extra, attribute, var, variable", {
    userId: whole(1, 5000),
    language: word("en|en|de|fr|es"),
    theme: word("light|light|dark"),
    lastSeen: moment,
  }),
  ...within("campaign, email campaign, newsletter, mailing", META, {
    season: word("spring|summer|autumn|winter"),
    audience: word("customers|newcomers|partners|everybody"),
    followUp: yes(0.4),
  }),
  ...within("donation, donor, pledge", META, {
    occasion: word("spring appeal|birthday|memorial|gala"),
    anonymous: yes(0.2),
    thanked: yes(0.7),
  }),
  ...within("activity log, audit log, event log, activity, audit event, login event", "property, attribute", {
    source: word("web|api|app"),
    path: word("/login|/settings|/files|/users"),
    durationMs: whole(8, 900),
  }),
  ...within("session", "payload, data, content", {
    token: make("pattern", { regex: "[A-Za-z0-9]{40}" }),
    previous: { url: word("/|/account|/orders|/settings") },
    locale: word("en|de|fr"),
  }),
  ...within("job, failed job, queued job", "payload", {
    job: word("SendWelcomeMail|ImportProducts|SyncCalendar|CreateReport|CleanUpSessions"),
    attempts: some(0, 0, 1, 2),
    data: { id: whole(100, 9999) },
  }),
  ...within("task, scheduled task", "payload", {
    command: word("backup|restart|clear_cache|send_report"),
    arguments: words("--full|--quiet|--all"),
  }),
  ...within("dispatcher, dialplan, trunk, sip trunk", "attribute, property", {
    weight: some(25, 50, 100),
    maxLoad: some(0, 100, 500),
    group: word("primary|backup"),
  }),
  ...within("log, equipment log, activity log, treatment, maintenance, inspection", "detail, info", {
    durationMinutes: some(10, 20, 45, 90),
    result: word("ok|ok|repeat|part ordered"),
    checkedBy: make("fullName"),
  }),
  ...within(
    "plan, subscription, tier, license, subscription plan",
    "benefit, feature, perk, inclusion",
    words("unlimited projects|priority support|api access|single sign-on|custom domain|email reports|audit log"),
  ),
};
