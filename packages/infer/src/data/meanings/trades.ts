import { meaning } from "../meaning.ts";
import type { Meaning } from "../meaning.ts";
import { list, number, pattern, small } from "../short-meanings.ts";

/** What pictures of goods are called. */
const PICTURED =
  "(lamp|chair|jacket|helmet|bottle|kettle|backpack|bicycle|gloves|desk|tent|saddle|speaker|mirror)_(front|side|detail|in_use|0[1-9]|1[0-9])";

/** Words of banks, carriers, airlines, telephone companies, farms, mains, registers, schools and games. */
export const TRADES: readonly Meaning[] = [
  // Payments as ISO 20022 has them.
  meaning("uetr, instruction uuid", { text: "uuid", uuid: "uuid" }, { confidence: 0.93 }),
  pattern(
    "end to end id, instruction id, message id bank, transaction id bank, mandate id",
    "(E2E|INS|TRX)20[0-9]{2}[01][0-9][0-2][0-9]-[0-9]{6}",
  ),
  list("charge bearer, charge br, charges bearer", "SHAR|SLEV|DEBT|CRED"),
  list("purpose code, category purpose code", "SALA|SUPP|TRAD|RENT|PENS|GDDS|OTHR"),
  list(
    "remittance information, remittance inf, unstructured remittance, payment purpose, remittance",
    "Invoice 20481|Rent March|Salary 03/2026|Order 55120|Membership fee|Refund order 48213|Consulting services|Insurance premium|Donation|Electricity 04/2026",
  ),
  meaning("debtor, creditor, debtor name, creditor name, ultimate debtor name, ultimate creditor name", {
    text: "fullName",
  }),

  // Freight.
  pattern("scac, carrier scac, standard carrier alpha code", "[A-Z]{4}"),
  pattern("un number, hazmat un number, un no", "(1203|1993|1075|1950|3480|1263|1090|2794|1791|1830)"),
  pattern("bol number, bill of lading number, bill of lading, master bol", "[1-9][0-9]{9}"),
  meaning("shipper name, shipper, consignee name, consignee, notify party, consignor, consignor name", {
    text: "companyName",
  }),

  // Airlines.
  list("aircraft type, aircraft model, aircraft code, equipment type code", "A320|B738|A321|E190|B77W|A359|AT76|CRJ9"),
  pattern("ticket number airline, e ticket number", "(125|220|016|074)[0-9]{10}"),
  list("cabin, cabin class, travel class, class of travel", "economy|business|premium_economy|first"),

  // Telephone companies.
  pattern("mcc, mobile country code", "(310|262|234|208|214|222|302|505)"),
  pattern("mnc, mobile network code", "(01|02|03|07|10|20|26|30)"),
  list("apn, access point name", "internet|web.apn.example|ims|mms.example|iot.example"),

  // Ships (ITU-R M.1371, IMO numbers).
  meaning("mmsi", {
    integer: { generator: "integer", options: { min: 201_000_000, max: 775_999_999 } },
    text: { generator: "pattern", options: { regex: "2[0-9]{8}" } },
  }),
  meaning("imo, imo number", {
    integer: { generator: "integer", options: { min: 9_000_000, max: 9_999_999 } },
    text: { generator: "pattern", options: { regex: "9[0-9]{6}" } },
  }),
  pattern("callsign, call sign, radio call sign", "[A-Z]{2}[A-Z0-9]{2}[0-9]"),
  number("speed over ground, sog", 0, 24, 1),
  number("course over ground, cog", 0, 359, 1),
  number("draught, draft of ship, draught m", 2, 15, 1),

  number("gross tonnage, gross tonnage gt, gross register tonnage, net tonnage", 500, 180_000),
  number("crew size, crew count, number of crew, crew capacity", 4, 36),

  number("original gravity, final gravity, specific gravity", 1, 1.1, 3),
  list("beer style", "IPA|Lager|Pale Ale|Stout|Pilsner|Wheat Beer|Porter|Saison"),
  list("hop variety, hop, hops", "Cascade|Citra|Hallertau|Saaz|Mosaic|Simcoe|Fuggle"),
  number("tonnage, tonne, tonnes, tons", 0.5, 60, 2),
  pattern("ipc class, ipc, ipc code, cpc class", "[A-H][0-9]{2}[A-Z] [1-9][0-9]?/[0-9]{2}"),
  meaning("jurisdiction", { text: "countryCode" }, { confidence: 0.86 }),

  // Animals.
  pattern("microchip, microchip id, microchip number, chip number", "9[0-9]{14}"),
  list(
    "conservation status, iucn status, red list category",
    "Least Concern|Near Threatened|Vulnerable|Endangered|Critically Endangered|Data Deficient",
  ),
  list(
    "paddock, pasture, paddock name",
    "North Field|Long Meadow|Creek Paddock|Hill Field|River Flat|South Field|Home Paddock",
  ),

  // Courts, hotels, pharmacies, purchases.
  pattern("statute, statute code, offense code, penal code", "(PC|VC|HS|CC)-[1-9][0-9]{2}\\.[0-9]"),
  meaning(
    "icd version",
    // The codes beside it are of the tenth.
    { number: { generator: "choice", options: { values: [10] } } },
    { confidence: 0.92 },
  ),
  pattern("drg code, drg", "[0-9]{3}"),
  meaning(
    "independence year",
    {
      number: { generator: "integer", options: { min: 1800, max: 1995 } },
      year: { generator: "year", options: { from: 1910, to: 1995 } },
    },
    { confidence: 0.92 },
  ),
  list(
    "place of service, service place, point of care",
    "Office|Inpatient Hospital|Outpatient Hospital|Emergency Room|Home|Telehealth",
  ),
  pattern(
    "anchor year group, year range, range of year",
    "(2008 - 2010|2011 - 2013|2014 - 2016|2017 - 2019|2020 - 2022)",
  ),
  pattern("photo file name, image file name, picture file name", `${PICTURED}\\.(jpg|png)`),
  pattern(
    "thumbnail file name, thumbnail photo file name, thumbnail image file name, small photo file name, small image file name",
    `${PICTURED}_small\\.(jpg|png)`,
  ),
  pattern("large photo file name, large image file name", `${PICTURED}_large\\.(jpg|png)`),
  meaning("unit, units", { text: "unit" }, { about: ["product"], confidence: 0.9 }),
  meaning("alias", { text: "nickname" }, { about: ["person"], confidence: 0.9 }),
  list("loyalty tier, loyalty level, elite tier, elite status, member tier", "silver|gold|bronze|platinum"),
  list("payment term code, payment terms code, terms code", "NET30|NET60|NET15|COD|NET10|NET45"),
  pattern("ndc 11", "[0-9]{11}"),
  pattern("daw code, daw", "[0-9]"),
  meaning("sig text, directions for use", { text: "dosage" }, { confidence: 0.93 }),
  pattern("segment 1, segment 2, segment 3, segment 4, segment 5", "[0-9]{4}"),

  // Devices and the air.
  number("pm2 5, pm 2 5, pm25, pm10, pm1, particulate matter", 1, 180, 1),
  pattern("payload hex, raw hex, hex payload, hex data, hex string", "([0-9a-f]{2}){8,16}"),
  meaning("qos, quality of service, mqtt qos", {
    number: {
      generator: "weighted",
      options: {
        values: [
          [0, 60],
          [1, 30],
          [2, 10],
        ],
      },
    },
  }),
  meaning(
    "phase count, number of phase, phases",
    { number: { generator: "choice", options: { values: [1, 3] } } },
    { confidence: 0.9 },
  ),
  pattern("mpan, meter point number, meter point administration number", "[12][0-9]{12}"),
  pattern("mprn", "[1-9][0-9]{9}"),
  meaning("epc rating, energy rating, energy class, energy label, energy efficiency class", {
    text: { generator: "choice", options: { values: ["A", "B", "C", "D", "E", "F", "G"] } },
  }),
  small("baggage kg, baggage weight, luggage weight", 5, 40),

  // Land, schools, games.
  list("tenure, tenure type, land tenure", "freehold|leasehold|commonhold|tenancy"),
  meaning(
    "deed book, book number deed, plat book, register volume",
    {
      text: { generator: "pattern", options: { regex: "[1-9][0-9]{2,3}" } },
      integer: { generator: "integer", options: { min: 10, max: 999 } },
    },
    { confidence: 0.9 },
  ),
  meaning("deed page, folio, plat page, register page", {
    number: { generator: "integer", options: { min: 1, max: 900 } },
    text: { generator: "pattern", options: { regex: "[1-9][0-9]{0,2}" } },
  }),
  meaning("proprietor, proprietor name, registered owner, titleholder", { text: "fullName" }),
  meaning(
    "year group, school year group, grade year",
    { number: { generator: "integer", options: { min: 1, max: 13 } } },
    { confidence: 0.9 },
  ),
  pattern("form class, form group, tutor group, class group", "([7-9]|1[0-3])[A-F]"),
  list(
    "cover type, coverage type, coverage level, type of cover",
    "comprehensive|third_party|basic|third_party_fire_theft|extended",
  ),
  number("triage level, triage category, acuity, esi level", 1, 5),
  meaning(
    "child count, number child, number of child, kid count, children number",
    { number: { generator: "integer", options: { min: 0, max: 6, distribution: "exponential" } } },
    { confidence: 0.92 },
  ),
  meaning("value quantity", { decimal: "measurement" }, { confidence: 0.9 }),
  meaning("taxable amount, tax base, net base, taxable base", { number: "amount" }, { confidence: 0.9 }),
  meaning(
    "marital status code",
    { text: { generator: "choice", options: { values: ["M", "S", "M", "S", "D", "W"] } } },
    { confidence: 0.95 },
  ),
  meaning("roaming, is roaming", {
    number: {
      generator: "weighted",
      options: {
        values: [
          [0, 92],
          [1, 8],
        ],
      },
    },
  }),
];
