import { number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Pharmacies: medicines, prescriptions, what is handed out. */
export const PHARMACY = field(
  "pharmacy prescription dispensing dispense pharmacist medication drug medicine rx formulary refill? inventory? insurance?",
  [
    ...of(
      "medicine, drug, medication, pharmacy item",
      one(
        "category, drug class, therapeutic class, drug category",
        "Antibiotics|Painkillers|Antihypertensives|Antidiabetics|Vitamins|Antihistamines|Respiratory|Dermatology|Gastrointestinal",
      ),
    ),
    one(
      "dosage form, dose form, form, drug form, formulation",
      "tablet|capsule|oral solution|cream|injection|inhaler|eye drops|ointment|patch|suppository",
    ),
    ...of(
      "medication, medicine, drug, formulary, formulary item, pharmacy item, prescription, pharmacy stock",
      one("unit, unit of measure, dispensing unit, uom, dose unit", "tablet|capsule|ml|bottle|ampoule|tube|box"),
    ),
    one("drug schedule, controlled schedule, dea schedule, control class", "OTC|prescription|IV|II|III|V"),
    one(
      "storage, storage condition, storage instruction",
      "room temperature|refrigerated|protect from light|frozen|dry place",
    ),
    one(
      "mechanism, interaction mechanism",
      "CYP3A4 inhibition|Additive sedation|Reduced absorption|QT prolongation|Increased bleeding risk|Reduced renal clearance|Protein binding displacement",
    ),
    one(
      "therapeutic class, drug class, pharmacological class",
      "Analgesics|Antibiotics|Antihypertensives|Antidiabetics|Statins|Antidepressants|Anticoagulants|Antihistamines|Bronchodilators|Proton pump inhibitors",
    ),
    one("counseling, counselling, counseling status", "provided|declined|not required"),
    one(
      "strength, drug strength, dose strength, product strength",
      "500 mg|10 mg|20 mg|250 mg|5 mg|100 mg|40 mg|50 mcg|1 g|0.5 %|100 mcg/dose",
    ),
    one(
      "warning, label warning, auxiliary label",
      "Take with food|May cause drowsiness|Avoid alcohol|Complete the course|Do not crush|Keep in the refrigerator|Shake well before use",
    ),
    one(
      "management, clinical management",
      "Monitor the patient for increased effect.|Separate the doses by two hours.|Avoid the combination if possible.|Reduce the dose by half while both are taken.|Check potassium after one week.|No action needed; inform the patient.",
    ),
    number("refills allowed, refill allowed, refills authorized, refills, refill count, number of refills", 0, 5),
    number("refills remaining, refill remaining, refills left", 0, 4),
    number("days supply, day supply, supply days", 7, 90),
    small("pack size, package size, units per pack", 10, 100),
    pattern("rx number, prescription number, rx no, script number", "[1-9][0-9]{6}"),
    pattern("ndc, ndc code, national drug code", "[0-9]{5}-[0-9]{4}-[0-9]{2}"),
    pattern("atc, atc code", "[ABCDGHJLMNRSV](01|02|03|05|06)[A-D][A-F][0-1][1-9]"),
    pattern("lot number, lot, batch number, lot no, batch", "[A-Z]{2}[0-9]{5}"),
    ...of(
      "prescription, rx, script",
      one("status", "dispensed|active|ready_for_pickup|on_hold|transferred|expired|cancelled"),
      one("type", "new|refill|repeat|emergency"),
    ),
    ...of("drug, formulary, pharmacy stock, medicine", one("schedule", "OTC|prescription|IV|II|III|V")),
    ...of("dispense, dispensing", one("status", "completed|in_progress|ready|returned|cancelled")),
    ...of("drug interaction, interaction", one("severity, level", "moderate|minor|major|contraindicated")),
    ...of("claim", one("status", "paid|submitted|rejected|reversed")),
    ...of(
      "drug, medicine, medication, formulary, formulary item",
      one("status", "active|restricted|discontinued|out_of_stock"),
      one("type", "generic|brand|biosimilar|compound"),
    ),
  ],
  [],
  [
    pair("generic name, active ingredient, ingredient, substance, inn", "brand name, trade name, proprietary name", {
      Ibuprofen: "Advil|Nurofen",
      Paracetamol: "Panadol|Tylenol",
      Atorvastatin: "Lipitor",
      Metformin: "Glucophage",
      Amoxicillin: "Amoxil|Moxatag",
      Omeprazole: "Prilosec|Losec",
      Salbutamol: "Ventolin",
      Sertraline: "Zoloft",
      Amlodipine: "Norvasc",
      Levothyroxine: "Synthroid|Euthyrox",
      Cetirizine: "Zyrtec",
      Lisinopril: "Zestril",
    }),
  ],
);
