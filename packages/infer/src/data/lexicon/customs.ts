import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Customs and what is declared there. */
export const CUSTOMS = field(
  "custom_declaration custom_inspection custom_item custom_office custom_entry tariff_code declarant import_declaration export_declaration bonded_warehouse custom_broker declaration? duty? broker? clearance?",
  [
    one("declaration type, type of declaration", "IM|EX|CO|T1|T2"),
    one("channel, control channel, lane", "green|yellow|orange|red"),
    one("preference, preference code", "100|300|200|none"),
    one("package type, packaging code, kind of package", "CT|PX|BX|PK|DR|BG|CR"),
    one("inspection type, control type", "documentary|physical|scan|sampling"),
    one("transport mode, mode of transport at border, border mode", "sea|road|air|rail|post"),
    one(
      "document type, supporting document",
      "commercial invoice|packing list|certificate of origin|bill of lading|import licence|phytosanitary certificate",
    ),
    one("duty type, tax type", "customs duty|VAT|anti-dumping duty|excise"),
    one("valuation method", "transaction value|identical goods|deductive|computed"),
    one(
      "finding, findings, inspection finding, control result text, remark",
      "Goods agree with the declaration.|Quantity differs by two cartons.|Tariff code corrected after inspection.|Origin marks missing on part of the goods.|Seal intact, no objections.|Value queried, invoice requested.|Samples taken for the laboratory.",
    ),
    number("duty rate, rate of duty, tariff rate", 0, 17, 2),
    pattern("mrn, movement reference number", "2[3-6](DE|NL|BE|FR|IT|ES|PL)[0-9]{6}[A-Z0-9]{6}[A-Z][0-9]"),
    pattern("procedure code, customs procedure, cpc, regime", "(4000|1040|4200|5100|3151|7100|1000)"),
    pattern("eori, eori number", "(DE|NL|BE|FR|IT)0000[0-9]{8}"),
    pattern("customs office, customs office code, office of entry, office of exit", "(DE|NL|BE|FR|IT)00[0-9]{4}"),
    ...of(
      "declaration, custom declaration, entry, clearance",
      one("status, state", "released|lodged|under_control|accepted|rejected|invalidated"),
    ),
    ...of(
      "inspection, custom inspection, control",
      one("result, outcome", "satisfactory|minor discrepancy|major discrepancy|refused"),
    ),
    ...of("broker, custom broker", one("status", "licensed|suspended|expired")),
  ],
  [],
  [
    pair(
      "hs code, hs, tariff code, commodity code, cn code, tariff number, hts code",
      "goods description, description of goods, commodity description, item description, description",
      {
        "61091000": "Cotton T-shirts",
        "07102900": "Frozen vegetables",
        "84713000": "Laptops",
        "87032319": "Passenger cars, 1.5 to 3 litres",
        "94036010": "Wooden furniture",
        "39269097": "Plastic articles",
        "64039900": "Leather footwear",
        "09011100": "Coffee, not roasted",
        "85171300": "Smartphones",
        "95030041": "Stuffed toys",
        "22042100": "Wine in bottles",
        "73181500": "Steel screws and bolts",
      },
    ),
  ],
);
