import { senses } from "./sense.ts";
import type { Sense } from "./sense.ts";

const DISCIPLINES =
  "Computer Science|Business Administration|Mechanical Engineering|Economics|Psychology|Biology|Law|Education";
const RACES = "Silverwood Ring|Harbour Circuit|Lakeside Raceway|Monte Verde|Northern Speedway|Valley Park";
const ATTRIBUTES =
  "Department|Cost center|Start date|Region|Contact person|Reference number|Preferred language|Industry|Size|Colour|Material|Notes";
const ON_ANSWERS =
  "Correct, well explained.|Right idea, but the last step is missing.|Not quite: read the question once more.|Good start, give an example.||Clear steps, nicely drawn.|Check the units.|Half a point for the idea.|See me after class.|Good use of sources." +
  "Correct result, the reasoning is too short.|Check the units.|Look at chapter 3 again.|Very clear, keep it up.";

/** Words of everyday life, work and trades. */
export const EVERYDAY_HOMONYMS: readonly (readonly [string, readonly Sense[]])[] = [
  // Programs and devices.
  ...senses(
    "platform, device platform, app platform",
    ["device push token session app mobile install fcm version build download crash", "ios|android|web"],
    ["project dsn sdk stack repository runtime", "javascript|python|node|java|php|ruby|go|dotnet|android|ios"],
    ["game console achievement studio", "pc|playstation|xbox|switch|mobile"],
    [
      "post campaign follower ad influencer publish hashtag social engagement",
      "instagram|facebook|linkedin|x|tiktok|youtube",
    ],
    ["order marketplace listing store shop", "shopify|amazon|ebay|woocommerce|etsy"],
    ["meeting webinar call video", "zoom|teams|google_meet|webex"],
    ["train rail departure stop track", "~[1-9][0-9]?[AB]?"],
  ),
  // What is called after a thing and is none.
  ...senses("neighbour, neighbours, neighbor, neighbors", [
    "country iso continent currency capital population",
    "~[A-Z]{2}(,[A-Z]{2}){0,3}",
  ]),
  ...senses("zip code format, postal code format, postcode format, zip format", [
    "",
    "NNNNN|NNNN|NNNNNN|LNL NLN|NN-NNN",
  ]),
  ...senses("coordinate format", ["", "dd|ddm|dms"]),
  ...senses("light theme, theme light", ["", "default|paper|mint|solarized"]),
  ...senses("dark theme, theme dark", ["", "default|midnight|graphite|solarized"]),
  ...senses("gsm modem, modem port, serial device", ["", "/dev/ttyS0|/dev/ttyUSB0|/dev/ttyUSB1|/dev/ttyS1"]),
  ...senses("pager", ["email user contact escalation oncall", "@phone"]),
  // What is served at a meal, told in one text.
  ...senses("item, menu item, food item, meal item", [
    "breakfast lunch dinner meal mess canteen",
    "Rice, dal and salad|Bread, eggs and fruit|Pasta with tomato sauce, yoghurt|Vegetable soup, roll, apple|Grilled chicken, potatoes, beans|Pancakes with fruit, milk|Chapati, chickpea curry, raita|Fish, rice and spinach|Porridge, banana, tea|Vegetable lasagne, green salad",
  ]),
  ...senses("letter", ["pillar acronym keyboard alphabet index initial option answer core", "~[A-Z]"]),
  ...senses("drawing", ["part bom item contract revision weight onhand assembly", "~DRW-[1-9][0-9]{3}"]),
  ...senses("bundle", ["node revision langcode entity delta", "article|page|event|landing_page|person|news"]),
  ...senses("developer", ["game publisher platform release genre", "@companyName"]),
  ...senses(
    "flavor, flavour",
    [
      "product price stock protein supplement ice drink sku barcode",
      "Chocolate|Vanilla|Strawberry|Banana|Cookies and cream|Unflavoured|Salted caramel|Berry|Lemon|Coffee",
    ],
    ["server vcpu ram instance disk", "-"],
  ),
  ...senses(
    "provider name",
    ["model llm token prompt embedding completion", "openai|anthropic|google|mistral|azure|ollama|groq"],
    [
      "bank iban account balance transaction",
      "Riverside Bank|Northern Trust Bank|Union Savings Bank|First Harbour Bank|Citizens Credit Union|Cooperative Bank",
    ],
  ),
  ...senses("dose form, dosage form", [
    "",
    "Tablet|Capsule|Oral solution|Injection|Cream|Inhaler|Eye drops|Suppository|Patch|Syrup|Ointment",
  ]),
  ...senses("job name", [
    "queue worker attempt payload cron schedule scheduled run handler retry started finished background batch error lineage dataset namespace",
    "send_invoice_reminders|import_products|sync_calendar|clean_up_sessions|generate_reports|refresh_search_index|expire_invitations|send_digest",
  ]),
  ...senses("task name", [
    "queue worker cron scheduler host celery attempt retry",
    "send_reminders|import_products|sync_calendar|clean_up_sessions|usage_audit|refresh_search_index|expire_tokens|rotate_logs",
  ]),
  ...senses(
    "resource",
    ["quota delta", "instances|cores|ram|volumes|gigabytes|snapshots|floating_ips|networks|key_pairs"],
    ["hypervisor vcpu flavor numa keypair", "@json"],
    ["room meeting equipment booking employee staff", "-"],
  ),
  // What machines are called that keep a host's name, too, and what they are found by.
  ...senses(
    "given name",
    ["family surname last birth email person customer student", "-"],
    ["host machine ipv4", "@serverName"],
  ),
  ...senses(
    "tag, tags",
    ["game player guild discord community post article recipe product customer person email", "-"],
    [
      "ipv4 machine server vm oauth auth ephemeral hypervisor instance upstream route certificate consumer vault credential sni cluster gateway mask subnet trunk firewall strip",
      "production|web|database|staging|backup|internal|monitoring|batch",
    ],
  ),
  // Who may use a key, and for what; other restrictions are terms.
  ...senses("restriction, restrictions", [
    "password token api bot oauth credential grant",
    "~any address|read only|192\\.0\\.2\\.0/24|198\\.51\\.100\\.[1-9][0-9]?|203\\.0\\.113\\.[1-9][0-9]?",
  ]),
  ...senses("grant, grants", [
    "password bot restriction",
    "basic|basic,edit|basic,edit,upload|basic,high_volume|basic,review",
  ]),
  // Marks of a row; those of a program switch its features.
  ...senses(
    "flag, flags",
    ["feature toggle rollout experiment environment country nation ship vessel result sample lab", "-"],
    ["mail email mailbox folder imap", "seen|seen,answered|flagged|draft|seen,flagged"],
    ["", "none|hidden|locked|reviewed|hidden,locked"],
  ),
  ...senses("machine key, peer key, noise key", ["ipv4 ipv6 endpoint hostname peer machine", "~[A-Za-z0-9+/]{43}="]),
  ...senses("bus", ["disk vm virtual device volume controller", "-"], ["", "~Bus [1-9][0-9]?"]),
  ...senses("worker", ["job queue task process server node pid heartbeat thread", "-"], ["", "@fullName"]),
  ...senses(
    "tool",
    ["llm agent call function message prompt completion", "web_search|calculator|read_file|send_email|run_code"],
    [
      "workshop rental drill repair borrow calibration toolbox warehouse",
      "Cordless drill|Torque wrench|Angle grinder|Hammer|Spirit level|Jigsaw|Socket set",
    ],
  ),
  ...senses(
    "element",
    ["atomic compound isotope chemical molecule mineral alloy periodic concentration mass", "-"],
    ["spell card hero skill damage monster attack character zodiac", "fire|water|earth|air|light|dark"],
    ["", "button|header|form|link|image|input|footer"],
  ),
  ...senses(
    "trigger",
    ["workflow pipeline build deploy commit branch ci repository", "-"],
    ["command slash autocomplete bot", "help|remind|poll|weather|standup|todo|away|giphy|jira|deploy"],
    [
      "migraine symptom pain headache mood anxiety craving asthma allergy seizure patient",
      "stress|lack of sleep|bright light|weather|certain food|caffeine",
    ],
    ["", "manual|schedule|event|webhook|api"],
  ),
  ...senses("attestation type", [
    "credential webauthn passkey aaguid authenticator sign",
    "none|packed|fido-u2f|apple|tpm|android-key",
  ]),
  ...senses("hex", ["color name rgb palette swatch theme", "@colorHex"]),
  ...senses("widget", [
    "dashboard chart report metric layout column",
    "Revenue chart|Recent orders|Active users|Top products|Open tasks|Conversion rate",
  ]),
  ...senses(
    "scope",
    [
      "oauth client token grant api consent permission credential integration connection social login provider identity key",
      "-",
    ],
    ["dns domain subnet dhcp", "public|private"],
    ["emission carbon ghg co2", "Scope 1|Scope 2|Scope 3"],
    ["project contract audit certificate study work tender proposal agreement", "@sentence"],
    ["", "global|organization|project|team|user"],
  ),
  ...senses(
    "host",
    ["frecency bookmark favicon", "@domain"],
    ["podcast episode listing party webinar rsvp attendee guest stay", "@fullName"],
  ),
  ...senses(
    "gateway",
    [
      "payment transaction checkout order refund invoice merchant charge subscription donation",
      "stripe|paypal|adyen|razorpay|manual",
    ],
    ["sms", "twilio|sinch|vonage|infobip"],
    ["sensor lora reading", "~GW-[0-9]{4}"],
  ),
  ...senses(
    "provider",
    ["patient encounter clinic medical diagnosis prescription", "@fullName"],
    ["payment transaction refund checkout charge", "stripe|paypal|adyen|square"],
    ["whatsapp", "whatsapp_cloud|twilio|360dialog"],
    ["sms voice telephony", "twilio|vonage|bandwidth|plivo|sinch"],
    ["imap", "google|microsoft|other"],
    ["mail", "sendgrid|mailgun|ses|postmark|smtp"],
    ["llm prompt completion embedding model temperature", "openai|anthropic|google|mistral|local"],
    ["energy utility electricity telecom insurance policy", "@companyName"],
    ["calendar", "google|outlook|zoom|caldav"],
    ["video player stream transcript playback", "youtube|vimeo|upload|wistia|mux"],
    ["meeting webinar conference join passcode", "zoom|google_meet|teams|webex|jitsi"],
    ["storage bucket", "s3|gcs|azure|local"],
    ["dns cloud server instance cluster", "aws|gcp|azure|hetzner|digitalocean"],
  ),
  ...senses(
    "camera, camera name, camera model",
    [
      "lens iso aperture shutter photo exif focal exposure caption picture image shot roll film",
      "Fujifilm X-T5|Canon EOS R6|Nikon Z6 II|Sony A7 IV|Leica Q3|Olympus OM-1|Canon EOS 90D|Ricoh GR III|iPhone 15 Pro|Pixel 8 Pro|Nikon FM2|Panasonic GH6",
    ],
    ["", "-"],
  ),
  ...senses(
    "batch",
    ["vaccine vaccination dose booster immunization jab", "~[A-Z]{2}[0-9]{4}|[A-Z][0-9]{3}[A-Z][0-9]{2}"],
    ["", "-"],
  ),
  ...senses("dose, dose number", ["vaccine vaccination booster immunization", "1|2|1|3|1"], ["", "-"]),
  ...senses(
    "option name",
    ["product price variant sku size", "Size|Colour|Material|Finish|Length|Style"],
    ["config setting autoload load site blog", "-"],
    ["", "Other|Regular|New|Extra|None|Special"],
  ),
  ...senses("hand", ["player bat throw rank ranking match winner loser tournament birth pitcher bowler", "R|L"]),
  ...senses("player name", [
    "birth birthday height weight nationality team club league jersey shirt loser seed goal foot",
    "@fullName",
  ]),
  ...senses(
    "extension",
    ["sip voicemail secret caller pbx extension", "-"],
    ["phone street zip postal mail email employee office last", "~[1-9][0-9]{2,3}"],
  ),
  ...senses("department", [
    "surgery+hospital surgery+diagnosis diagnosis+hospitalization diagnosis+ward admission+diagnosis",
    "Cardiology|Orthopaedics|General surgery|Internal medicine|Neurology|Paediatrics|Gynaecology|Emergency|Oncology|Ophthalmology|Urology|Dermatology",
  ]),
  ...senses("college", [
    "major department student",
    "College of Arts and Sciences|College of Engineering|College of Business|College of Education|College of Agriculture|School of Nursing",
  ]),
  ...senses("low grade", ["school enrollment district charter", "K|6|9|P|7"]),
  ...senses("high grade", ["school enrollment district charter", "5|8|12|6"]),
  ...senses("party", [
    "state election vote candidate representative senator seat",
    "Democratic|Republican|Independent|Libertarian|Green",
  ]),
  ...senses("event, events", [
    "humidity precipitation visibility temperature",
    "Rain|Fog|Fog-Rain|Rain-Thunderstorm|Snow|None",
  ]),
  ...senses("status code", [
    "problem issue incident complaint case claim order",
    "open|in_progress|closed|on_hold|cancelled|reopened",
  ]),
  ...senses("category code", [
    "problem issue incident complaint ticket",
    "software|hardware|network|access|billing|training",
  ]),
  ...senses("common name", [
    "protein sequence accession",
    "House Mouse|Zebrafish|Fruit Fly|Chicken|Domestic Dog|Cow|Chimpanzee|Frog|Rat|Baker's Yeast|Pig|Horse",
  ]),
  ...senses("driver, drivers", ["passport ssn maiden birth", "~S999[0-9]{5}"]),
  ...senses("prefix", ["suffix first last maiden", "Mr.|Mrs.|Ms.|Dr."]),
  ...senses("house owner, home owner, homeowner", ["income education gender marital occupation", "Y|N"]),
  ...senses("job description", ["level lvl minimum salary pay grade", "@jobTitle"]),
  ...senses("operation", [
    "balance bank account debit credit",
    "withdrawal|credit in cash|remittance to another bank|collection from another bank|card withdrawal",
  ]),
  ...senses(
    "property name, attribute name",
    ["old new change audit log history import mapping entity schema database", "-"],
    ["product variant sku", "Colour|Size|Material|Weight|Brand|Warranty"],
    [
      "rent tenant lease guest booking listing landlord bedroom room market sold vendor buyer selling apartment house realtor broker hotel",
      "@building",
    ],
    ["", ATTRIBUTES],
  ),
  // Money.
  ...senses(
    "purpose",
    ["payment transfer remittance iban bank receipt", "-"],
    ["otp token challenge verification mfa", "login|registration|password_reset|change_email|payment"],
    [
      "visit visitor trip travel host booking guest vehicle",
      "Business meeting|Site visit|Delivery|Interview|Maintenance|Conference|Private visit",
    ],
    [
      "promotion promo campaign advert discount channel",
      "Clearance|New customers|Loyalty|Seasonal sale|Awareness|Reactivation",
    ],
    ["loan borrower interest", "Home renovation|Car purchase|Debt consolidation|Medical expenses|Education|Business"],
    ["consent cookie processing gdpr", "Newsletter|Analytics|Contract fulfilment|Marketing|Support"],
    ["file image upload media mime", "avatar|attachment|export|import|cover"],
    ["", "@sentence"],
  ),
  ...senses(
    "credit",
    ["artwork museum artist accession exhibition", "-"],
    ["photo image picture caption", "@fullName"],
    ["card balance account limit scan", "~[1-9][0-9]{1,3}\\.[0-9]{2}"],
  ),
  ...senses(
    "fund",
    [
      "portfolio isin nav investor investment asset security",
      "Global Equity Fund|European Bond Fund|Emerging Markets Fund|Real Estate Income Fund|Sustainable Growth Fund|Money Market Fund",
    ],
    ["budget grant agency government", "General Fund|Capital Projects Fund|Research Grant|Special Revenue Fund"],
  ),
  ...senses("mcc", ["merchant transaction card payment purchase", "~(5411|5812|5541|4111|5999|7011|5732|5912)"]),
  ...senses(
    "term",
    ["loan lease policy mortgage deposit subscription interest", "12 months|24 months|36 months|60 months|6 months"],
    [
      "vocab thesaurus subject heading authority",
      "Agriculture|Bridges|Correspondence|Photographs|Railways|Schools|Maps|Women's history|Labour unions|Floods",
    ],
    [
      "concept module snomed mesh adverse symptom case significance",
      "Hypertension|Type 2 diabetes mellitus|Asthma|Fracture of wrist|Headache|Appendectomy|Pneumonia|Blood pressure|Left knee|Amoxicillin",
    ],
    ["glossary definition dictionary", "Backlog|Churn|Gross margin|Lead time|Onboarding|Retention"],
  ),
  ...senses(
    "legal name",
    ["first last birth gender passport patient employee student", "@fullName"],
    ["tax vat fiscal trade registration entity company business hotel branch store address", "@companyName"],
  ),
  ...senses("authority", [
    "permit license passport certificate registration visa issue expiry",
    "Ministry of Transport|City Council|Passport Office|Environmental Agency|County Office",
  ]),
  // What a rule looks for; where players meet, the match is another.
  ...senses(
    "match",
    ["tournament team player score league fixture opponent", "-"],
    [
      "algorithm insensitive rule tag correspondent pattern filter",
      "invoice|insurance|electricity|tax office|rent contract|payslip|bank statement|warranty",
    ],
  ),
  ...senses("issue", ["journal issn pagination doi abstract periodical", "~[1-9]|1[0-2]|[1-4]-[5-6]"]),
  ...senses("action", [
    "mechanism pharmacodynamics toxicity",
    "Inhibits the enzyme reversibly.|Binds to the receptor and blocks it.|Interferes with the synthesis of the cell wall.|Lowers the release of histamine.|Relaxes smooth muscle.",
  ]),
  ...senses("taxonomy", [
    "npi specialty facility physician clinic license",
    "207Q00000X|207R00000X|208000000X|261QP2300X|363LF0000X",
  ]),
  // Places.
  ...senses(
    "field",
    [
      "crop farm season hectare harvest acre soil planting irrigation",
      "North Field|Long Acre|River Field|Hill Field|South Meadow|Mill Field|Church Field|Lower Field",
    ],
    ["match game tournament team fixture pitch", "~(Field|Pitch) [1-9]"],
    ["degree school university study graduation student education", DISCIPLINES],
    ["research researcher publication scientist", DISCIPLINES],
  ),
  ...senses("folder, directory", [
    "favorite bookmark saved question reading recipe pin",
    "Favourites|Read later|Work|Ideas|Archive|Private",
  ]),
  ...senses(
    "court",
    ["case judge docket hearing lawyer attorney filing plaintiff verdict law", "-"],
    ["booking player match sport reservation slot surface tennis padel badminton coach game", "~Court [1-9]"],
  ),
  ...senses(
    "pool",
    ["game match team tournament division bracket", "A|B|C|D"],
    ["swim lane lesson swimmer", "Main Pool|Teaching Pool|Outdoor Pool"],
    ["ip floating dhcp subnet interface lease", "public|external|internal|dmz|provider-1"],
    // What programs take things from.
    ["item question thread connection worker storage buffer", "default|shared|main|reserve|large"],
  ),
  ...senses("circuit", ["race driver lap championship", RACES], ["bandwidth carrier isp", "~CKT-[0-9]{5}"]),
  ...senses(
    "track",
    ["speaker conference talk", "Main Track|Frontend|Backend|Data & AI|DevOps|Workshops"],
    ["race driver lap", RACES],
    ["platform train rail", "~[1-9][0-9]?"],
    ["course lesson student bootcamp hackathon", "Web Development|Data Science|Design|Mobile"],
  ),
  ...senses(
    "outlet",
    ["hotel room guest folio spa", "-"],
    ["socket power rack voltage", "~Outlet [1-9]"],
    ["", "Main Street|Central Station|Airport|City Mall|Harbour|North"],
  ),
  ...senses(
    "foundation",
    ["house listing roof basement bedroom construction building", "-"],
    ["makeup skin shade", "Liquid|Powder|Cream|Stick"],
    ["", "@companyName"],
  ),
  ...senses("terminal", ["flight gate airport airline departure arrival baggage", "~T[1-4]"]),
  ...senses("outline", ["map zone area geometry polygon district parcel", "-"], ["", "@paragraph"]),
  // People and what they do.
  ...senses(
    "sms",
    ["queue sender recipient body sent delivered log", "@message"],
    ["email fax mobile phone contact", "@mobile"],
  ),
  ...senses("alias", ["person character suspect offender inmate artist", "@nickname"]),
  ...senses("function", ["employee staff person contact department member", "@jobTitle"]),
  ...senses(
    "session",
    ["lesson gym workout trainer camp attendance pupil", "Morning|Afternoon|Evening"],
    ["academic semester exam university", "2025/26|2024/25|2023/24"],
  ),
  ...senses(
    "band",
    ["salary employee compensation", "~B[1-8]"],
    ["concert gig album music festival song", "@artistName"],
  ),
  ...senses(
    "feedback",
    ["question answer student submission grade exam quiz score homework teacher correct", ON_ANSWERS],
    ["product order rating star customer restaurant hotel model prompt", "-"],
    ["", "@comment"],
  ),
  ...senses("module", [
    "course lesson student lecturer training curriculum quiz",
    "Introduction|Basics|Practice|Case Studies|Project Work|Final Review",
  ]),
  ...senses(
    "package",
    [
      "tour travel destination trip hotel",
      "Weekend Getaway|City Break|Family Holiday|Honeymoon Special|Adventure Tour|All Inclusive",
    ],
    ["gym member fitness trainer", "Basic|Standard|Premium|Family|10 Visits"],
    ["wedding photographer catering venue bride", "Bronze|Silver|Gold|Platinum"],
    ["shipment courier parcel sender recipient", "Small parcel|Medium parcel|Large parcel|Envelope|Pallet"],
  ),
  ...senses(
    "service",
    ["salon stylist barber spa hair beauty", "Haircut|Colouring|Manicure|Massage|Consultation|Beard trim"],
    ["vehicle car garage mechanic mileage", "Oil change|Brake service|Tyre change|Inspection|Battery check"],
    ["patient clinic doctor", "Consultation|Blood test|X-ray|Vaccination|Check-up|Physiotherapy"],
  ),
  ...senses("behavior", [
    "student school dog pet animal patient horse",
    "calm|attentive|restless|disruptive|withdrawn|cooperative",
  ]),
  ...senses(
    "strategy",
    ["trade symbol backtest portfolio signal", "Momentum|Mean Reversion|Breakout|Trend Following|Pairs Trading"],
    ["deploy rollout release deployment", "rolling|blue_green|canary|recreate"],
  ),
  ...senses(
    "strength",
    ["drug medication medicine dosage prescription tablet dose formulation pharmacy generic", "-"],
    ["candidate appraisal weakness employee student interview swot", "@sentence"],
    ["", "weak|medium|strong|very strong"],
  ),
  ...senses(
    "reaction",
    ["drug allergy patient vaccine dose medication allergen", "-"],
    ["", "like|love|laugh|wow|sad"],
  ),
  ...senses(
    "designation",
    ["employee staff person hr salary department doctor officer", "-"],
    ["product price quantity stock purchase sale order unit tax", "@productName"],
    ["", "@label"],
  ),
  ...senses(
    "document type, document kind, identity document type",
    [
      "birth citizen census passport guest nationality gender visa resident traveler passenger beneficiary",
      "passport|national_id|driver_license|residence_permit",
    ],
    ["invoice order total supplier due", "invoice|credit_note|receipt|quote"],
    ["file mime upload path size extension", "-"],
    ["", "contract|invoice|report|certificate|letter"],
  ),
  ...senses(
    "client type, customer type",
    ["session browser agent device ip token oauth", "-"],
    ["", "individual|company|non_profit|student|government"],
  ),
  ...senses("card number", [
    "rfid access badge door employee student library loyalty mac reader staff key",
    "~[0-9A-F]{8}",
  ]),
  ...senses(
    "from address, to address",
    [
      "mail email message inbox sent opened open clicked click subscriber campaign smtp recipient subject bounce bounced spam newsletter cc bcc",
      "@email",
    ],
    [
      "booking pickup delivery load vehicle trip ride shipment driver passenger distance route transport move moving dropoff",
      "@street",
    ],
  ),
  ...senses("route from, route to", ["", "@city"]),
  ...senses("faculty", ["", "Engineering|Science|Arts|Law|Medicine|Social Sciences|Business|Education"]),
  ...senses("unit, unit of measure, measure unit", [
    "crop harvest product stock ingredient purchase quantity production yield seed fertilizer warehouse inventory price recipe feed",
    "kg|pcs|l|g|t|m|box|bag|ml",
  ]),
  ...senses("dose unit, dosage unit, strength unit, dosing unit", ["", "mg|ml|mcg|g|IU|tablet|drops"]),
  ...senses("weight unit, unit weight, body weight unit", ["", "kg|lb|g"]),
  ...senses(
    "parent",
    ["student child pupil school kindergarten guardian", "-"],
    ["category", "@category"],
    ["", "@label"],
  ),
  ...senses("ph, ph soil", ["", "~[5-7]\\.[0-9]"]),
  ...senses(
    "cell name",
    ["host server compute instance hypervisor", "-"],
    ["tower antenna site sector", "~CELL-[0-9]{4}"],
    ["", "@label"],
  ),
  ...senses(
    "record",
    ["artist album track band vinyl", "@songTitle"],
    ["result competition race best average rank athlete swimmer", "NR|CR|WR|PR"],
    ["", "@label"],
  ),
  ...senses("statement", [
    "console command query sql database",
    "User.find(42)|Order.where(status: 'open').count|SELECT id FROM users LIMIT 10|Payment.last.refund|User.find(7).update(active: false)",
  ]),
  // Works of art, and what else is called as they are.
  ...senses(
    "culture",
    ["artifact museum artwork excavation dynasty archaeology period object", "-"],
    ["sample specimen organism antibiotic patient", "No growth|Escherichia coli|Staphylococcus aureus|Mixed flora"],
    ["", "@localeCode"],
  ),
  ...senses(
    "provenance",
    ["artwork artist museum artifact accession collection painting", "-"],
    ["", "manual|import|sensor|survey|partner"],
  ),
  ...senses(
    "background",
    ["color css theme style font slide template card image logo", "@imageUrl"],
    ["race alignment", "Acolyte|Soldier|Noble|Sage|Criminal|Folk Hero"],
    ["", "@paragraph"],
  ),
  ...senses(
    "orientation",
    ["solar roof panel apartment bedroom house listing window", "south|south-west|west|east|north"],
    ["sexual gender dating pronoun", "heterosexual|bisexual|gay|lesbian|other"],
  ),
  ...senses(
    "theme",
    [
      "preacher sermon scripture service worship offering",
      "Faith in hard times|Gratitude|The good shepherd|Hope|Forgiveness|Serving others|New beginnings|Love your neighbour|Trust|Light in the dark",
    ],
    [
      "party wedding sermon camp competition concert exhibition festival carnival gala fair",
      "Summer Nights|Under the Sea|Back to the Eighties|Winter Wonderland|Masquerade|Garden Party",
    ],
  ),
];
