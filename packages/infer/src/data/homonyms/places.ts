import { senses } from "./sense.ts";
import type { Sense } from "./sense.ts";

const ROOMS =
  "Meeting room 2|Video call|Conference room A|Main office, 3rd floor|Room 2.14|Boardroom|Training room|Online|Client's office|Auditorium";
const VENUES =
  "City Hall|Riverside Park|Grand Theatre|Community Centre|Convention Centre, hall 2|Old Brewery|University Auditorium|Open-air stage|Market Square|Online";
const PROGRAMME =
  "18:00 doors, 18:30 welcome, 19:00 talks, 21:00 drinks|Registration from 9:00, workshops until 16:00, closing at 17:00|Welcome, two talks, questions, buffet|Opening act at 19:30, main act at 20:30|10:00 keynote, 11:00 sessions, 13:00 lunch, 14:00 panel";
const MAILER =
  "~(noreply|no-reply|notifications|info|news|support)@(northline|brightway|harborline|oakfield)\\.example";
const GUARD =
  "~(virus-quarantine|spam-quarantine|postmaster|mailadmin|virusalert)@(northline|brightway|oakfield)\\.example";
const PROVIDERS =
  "Harbor Hosting|Northline Telecom|Metro Fiber|BlueCable|Skyline Broadband|Coastal Internet|DataHaven Cloud|Ridge Networks|Lakeside Mobile|Summit Datacenters";

/** Where, who and what mailbox: words of places, addresses and names that mean something else in programs and trades. */
export const PLACE_HOMONYMS: readonly (readonly [string, readonly Sense[]])[] = [
  // Rooms and shelves rather than towns.
  ...senses(
    "location, meeting location, event location, appointment location",
    // What anybody may come to takes place in town.
    ["ticketing ticket registration lineup performer festival", VENUES],
    ["meeting appointment agenda rehearsal webinar attendee", ROOMS],
    [
      "course lecture lesson",
      "Room 2.14|Lecture hall B|Library, ground floor|Lab 3|Online|Room 0.07|Seminar room 5|Sports hall",
    ],
    [
      "opponent athlete coach roster",
      "Main Gym|Field 2|North field|City stadium|Pool|Track|Home court|Lincoln High School gym|Sports centre, hall 1",
    ],
    [
      "reservation autoassign accessory blackout",
      "Building A, 2nd floor|Main building, ground floor|Building B, 1st floor|Annex, room 12|Headquarters, 4th floor|Campus North, hall 3",
    ],
    [
      "archive folder shelf expediente filing loan dossier record_type",
      "Archive 1, shelf 4|Archive 2, shelf 11|Registry office|Basement, rack 7|Front office, cabinet 3|In the hands of the director",
    ],
    ["sku upc ean isbn mpn jan bin", "~[A-F]-[0-3][0-9]-[0-2][0-9]"],
    [
      "tonnage battle sunk disposition",
      "English Channel|Bay of Biscay|North Sea|Off Cape St. Vincent|Mediterranean, off Malta|Strait of Dover|Atlantic, west of Ireland|Baltic Sea|Off Gibraltar",
    ],
    [
      "ical booking cancellation reschedule",
      "integrations:daily|integrations:google:meet|integrations:zoom|phone|integrations:office365_video|In person",
    ],
    ["inlined watchdog severity referer hostname wid", "@url"],
    [
      "update_site extension server_type last_check",
      "~https://updates\\.example\\.(com|org)/(core|stable|extensions|translations)/list\\.xml",
    ],
  ),
  ...senses("program, programme, event program, event programme", [
    "attendee ticket venue organizer organiser speaker",
    PROGRAMME,
  ]),
  ...senses("location name", [
    "stock inventory pos item quantity deleted cash bin",
    "Main store|Warehouse|Back room|Showroom|Cold store|Returns area|Shop floor|Outlet|Depot North",
  ]),
  ...senses("specimen location, collection site, sample location, specimen site", [
    "specimen procedure lab sample collected order",
    "Left arm|Right arm|Throat|Nasopharynx|Left antecubital fossa|Wound, left leg|Urine, clean catch|Sputum|Finger",
  ]),
  ...senses("remote location", ["attachment digest content transfer cdn", "~[1-9][0-9]{18}"]),
  ...senses("test station, test bench, work bench", [
    "test result stock part serial",
    "Bench 2|ICT-1|Bench 1|ICT-2|Final test A|Burn-in rack 3|Bench 4",
  ]),
  ...senses("shipping point, shippingpoint, fob point", [
    "",
    "Warehouse Leeds|Dock 2|Rotterdam|Factory|Main depot|Hamburg|Customer's premises",
  ]),
  ...senses("incoterm location, location incoterm", [
    "",
    "Rotterdam|Antwerp|Le Havre|Hamburg|Felixstowe|Genoa|Valencia|Marseille",
  ]),
  ...senses("standing time at location, idle time at location, time at location", [
    "trip report vehicle stop fuel",
    "~([1-9]|[1-5][0-9]) min",
  ]),
  ...senses("destination", [
    "diagnosis occurrence outcome encounter injury",
    "Home|Hospital|Nursing home|Rehabilitation|Home with care",
  ]),
  ...senses("origin, source", ["saving flight award airline fare", "@city"]),
  ...senses("area", [
    "appelation appellation wine ava",
    "North Coast|Central Coast|Sierra Foothills|Central Valley|South Coast|Russian River Valley|Napa Valley|Sonoma Valley",
  ]),
  ...senses("nls territory", ["", "AMERICA|GERMANY|FRANCE|INDIA|CHINA|ITALY|SWITZERLAND|JAPAN"]),
  ...senses("short state", ["", "CA|TX|NY|FL|IL|PA|OH|CO|UT|WA|GA|NC"]),
  ...senses("geocode", ["address telephone fax store opening", "~4[0-5]\\.[0-9]{4},-(7[3-9]|8[0-8])\\.[0-9]{4}"]),
  // What an address is of.
  ...senses("address, zaddress, caller address, remote address", [
    "answered originated zanswered zoriginated ringtone",
    "@phone",
  ]),
  ...senses("address", ["lease dhcp hwaddr subnet_id timestamp_log", "@ipv4"]),
  ...senses("address, owner address, subscriber address", ["distributed stream subscriber", "@ethereumAddress"]),
  ...senses("pager address, pager number", ["", "@phone"]),
  ...senses("edi address, ediaddress", [
    "",
    "~(edi|orders|invoices)@(northline|harborline|brightway|oakfield)\\.example",
  ]),
  ...senses("phone contact, phone land, phone landline, land phone, sms alert number, alert number, faxno, fax no", [
    "",
    "@phone",
  ]),
  ...senses("phone country", ["phone email city zip", "@phone"]),
  ...senses("recipient", ["gray greylist smtp envelope blocked relay mailer template", "@email"]),
  ...senses("sender", ["gray greylist smtp envelope blocked relay mailer", "@email"]),
  ...senses("from email, smtp from, sent as, mail from, mailfrom, from address, sender email, reply to email", [
    "campaign queue mailqueue mailto smtp template subscriber configuration setting list mailer",
    MAILER,
  ]),
  ...senses(
    "virus admin, quarantine to, virus quarantine to, spam quarantine to, archive quarantine to, bad header quarantine to, banned quarantine to",
    ["", GUARD],
  ),
  ...senses("abuse email, abuse contact, abuse mail", [
    "",
    "~abuse@(harbor-hosting|northline-telecom|metro-fiber|ridge-networks|datahaven)\\.example",
  ]),
  ...senses("issuer contact", [
    "badge course credential certificate",
    "~(badges|academy|learning)@(northline|brightway|oakfield)\\.example",
  ]),
  ...senses("last addressed handle, account login", [
    "chat guid handle service room",
    "~(E:[a-z]{4,7}@icloud\\.example|\\+1202555010[0-9])",
  ]),
  // Accounts and whose they are.
  ...senses("account", ["autopayment route routing bank_name cheque", "~[1-9][0-9]{9}"]),
  ...senses("route", ["autopayment account cheque bank_name credit_card", "~0[1-9][0-9]{7}"]),
  ...senses("account name", [
    "balance statement held initial payee",
    "Checking|Savings|Visa Card|Cash|Joint Account|Credit Card|Brokerage|Emergency Fund|Mortgage|Travel Fund|Petty Cash",
  ]),
  ...senses("payee name", [
    "category pattern transaction account",
    "Green Market|City Water Works|Landlord|Northern Energy|Corner Bakery|Metro Transit|Telecom North|Town Pharmacy|Health Insurance|Book Corner|Employer",
  ]),
  ...senses("email account", ["issue ticket communication support", "Support|Sales|Info|Billing|Notifications"]),
  ...senses("tenant name", ["audit tenant log http edition", "Default|Northline|Brightway|Oakfield Group|Harborline"]),
  ...senses("client name", ["audit correlation http browser execution", "~DESKTOP-[A-Z0-9]{7}"]),
  ...senses("owner, owner display name", ["dag", "airflow|data-team|analytics|ml-platform|ingest|finance-data"]),
  ...senses("owner", ["segment processor token_type", "~[1-9][0-9]{3}@app-[1-3]"]),
  ...senses("region", ["byte", "DEFAULT"]),
  ...senses("activator", ["", "action|time"]),
  ...senses("impersonated by", ["", "~[A-Za-z0-9]{32}"]),
  ...senses("delivery state, shipping state", ["street suburb postcode postal city", "@region"]),
  ...senses("shipping company, delivery company, billing company, payment company", [
    "firstname lastname first_name last_name firstname address_1 zone street suburb postcode",
    "@companyName",
  ]),
  ...senses("provider name", ["ip asn node proxy latency ping country isp dns probe", PROVIDERS]),
  ...senses(
    "provider",
    ["video player stream transcript playback", "youtube|vimeo|upload|wistia|mux"],
    ["meeting webinar conference join passcode", "zoom|google_meet|teams|webex|jitsi"],
    [
      "training course certification employee attendee",
      "LinkedIn Learning|Coursera|Red Cross|Internal|Udemy Business|Chamber of Commerce|Skills Academy",
    ],
  ),
  ...senses("manufacturer, brand", [
    "loco locomotive gauge scale livery dcc",
    "Hornfield|Bachwell|Märkton|Rokal|Lionway|Pikotrain|Dapolton|Fleischner",
  ]),
  ...senses("producer", [
    "vintage bottle cellar grape wine appellation",
    "Château Bellevue|Weingut Sonnberg|Domaine des Ormes|Tenuta Rossi|Bodega San Marco|Silver Creek Vineyards|Quinta do Vale",
  ]),
  ...senses("acquired from", [
    "coin mint denomination numismatic",
    "Coin fair|Northgate Coins|Online auction|Heritage Numismatics|Estate sale|Private collector",
  ]),
  ...senses("supplier", [
    "seed germination sow variety packet",
    "Greenleaf Seeds|Heirloom Seed House|Meadow & Moor|Northern Seed Bank|Garden centre|Seed swap",
  ]),
  ...senses("purchased from", [
    "yarn skein fiber colorway knitting",
    "The Wool Room|Knit & Purl|Yarn fair|Loop & Thread|Online shop|Mill shop",
  ]),
  ...senses("feed publisher name, publisher name", [
    "feed gtfs feed_lang feed_version transit",
    "City Transit Authority|Metro Transport Agency|Regional Bus Company|County Transit|Northline Rail",
  ]),
  ...senses("emetteur, check issuer, cheque issuer", ["bank cheque payment account", "@fullName"]),
  ...senses("domiciliation", ["bank account iban rib", "@fullAddress"]),
  ...senses("country iban, iban country", ["", "@countryCode"]),
  ...senses("ics", ["bank account iban sepa", "~FR[0-9]{2}ZZZ[0-9]{6}"]),
  ...senses("person to be contacted, emergency contact person, person to contact", ["", "@fullName"]),
  ...senses("filter from", [
    "email rule folder imap",
    "~(billing|invoices|noreply|orders)@(northline|brightway|oakfield)\\.example",
  ]),
  ...senses("line one", ["city mail_code postal country location", "@street"]),
  ...senses("line two, line three", ["line city country location", "Suite 4|Floor 2|Unit 7|Building B|c/o Reception"]),
  ...senses("mail code, email code", ["city line country location state", "@postalCode"]),
  ...senses("employee", ["employee staff", "@fullName"]),
  ...senses("county", [
    "appelation appellation winery grape",
    "Napa County|Sonoma County|Monterey County|Santa Barbara County|Mendocino County|San Luis Obispo County",
  ]),
  ...senses("state", ["appelation appellation winery grape", "California"]),
  ...senses("port", ["switch mac", "~(Gi1/0/[1-9]|Gi1/0/[1-4][0-8]|eth[0-4])"]),
  ...senses("shipping tax", ["", "0|20|5|10"]),
  ...senses("deposit percent, down payment percent", ["", "30|50|20|100"]),
  ...senses("local tax 1, local tax 2, local tax", ["", "0|5.2|1.4"]),
  ...senses(
    "card kingdom id, card kingdom foil id, card kingdom etched id, meeting arena id, mtg arena id, arena id, tcgplayer product id, tcgplayer id, tcgplayer etched product id, mcm id, mcm meta id, mtgo id, mtgo foil id, multi verse id, multiverse id",
    ["", "~[1-9][0-9]{4,5}"],
  ),
  // Numbers that are kept as text.
  ...senses("copay, copayment", ["", "20|25|40|10|30|50|15"]),
  ...senses("family size, household size", ["", "4|2|3|1|5|6"]),
  ...senses("monthly income, annual income", ["patient guarantor household family", "~[1-6][0-9]00"]),
  ...senses("quantity", ["prescription refill dosage drug rxnorm", "30|60|90|20|14|100|10"]),
  ...senses("specimen volume, sample volume", ["", "5 mL|10 mL|3 mL|2 mL|50 mL|8 mL"]),
  ...senses("range", [
    "result abnormal procedure unit lab",
    "3.5-5.1|12.0-16.0|136-145|0.6-1.2|70-99|4.0-11.0|150-400",
  ]),
  ...senses("memory limit", ["", "256M|512M|128M|2048M|1024M"]),
  ...senses("maximum execution time, max execution time", ["", "300|60|120|30|600"]),
  ...senses("avatar dimension, avatar dimensions", ["", "~(80|100|120|150)\\|(80|100|120|150)"]),
  ...senses("use customer, uses customer", ["coupon discount code voucher", "1|5|10|2"]),
  ...senses("day held", ["reign wrestler champion title", "~[1-9][0-9]{1,2}"]),
  ...senses("reign", ["wrestler champion title day", "1|2|3|4"]),
  ...senses("product scale, model scale", ["", "1:18|1:24|1:10|1:12|1:72|1:50|1:700"]),
  ...senses("variable amount", ["recipe ingredient position", "a pinch|to taste|a handful|a dash|some"]),
  ...senses("share", ["performance attendance viewer broadcast episode", "~[1-3]?[0-9]\\.[0-9]%"]),
  ...senses("unit exponent value", ["", "0|3|6|-3"]),
  ...senses("unit length", ["graph template base_value", "9|10|12|6"]),
  ...senses("age", ["dog breed kennel puppy pet", "~(1[0-4]|[1-9])"]),
  ...senses("census ranking", ["", "~[1-9][0-9]{2,3} of 5008"]),
  ...senses("call number, numero appel", ["student eleve class school", "~([1-9]|[12][0-9]|3[0-5])"]),
  ...senses("size", ["preference file mimetype store_hash", "~[1-9][0-9]{3,6}"]),
  ...senses("memory size", ["printer computer device port serial", "256|512|1024|128|2048"]),
  ...senses("sequence identity to human protein", ["", "~[4-9][0-9]%"]),
  ...senses("track total, disc total", ["", "~(8|9|1[0-8])"]),
  ...senses("guichet code, code guichet", ["", "~0[0-9]{4}"]),
  ...senses("account number code, cle rib, rib key", ["", "~[0-9]{2}"]),
  ...senses("customs code, custom code", ["", "~(33|39|42|61|84|85|90|94)[0-9]{6}"]),
];
