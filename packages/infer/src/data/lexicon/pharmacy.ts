import { money, number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Pharmacies: medicines, prescriptions, what is handed out. */
export const PHARMACY = field(
  "pharmacy prescription dispensing dispense pharmacist medication drug medicine rx formulary refill? inventory? insurance?",
  [
    one(
      "storage requirement, storage requirements, storage condition, storage conditions, storage instruction",
      "Below 25 °C, dry|Refrigerate at 2-8 °C|Protect from light|Do not freeze|Room temperature|Keep in the original package|Controlled cabinet, locked",
      { confidence: 0.968 },
    ),
    ...of(
      "drug category, medicine category, medication category, category, therapeutic class",
      one(
        "description, detail",
        "Against bacterial infections.|Against pain and fever.|Lower high blood pressure.|Lower blood sugar.|Against allergies and itching.|For the skin, creams and ointments.|For stomach and bowels.|For the airways.|Vitamins and minerals.|Protect against infectious diseases.|For the eyes.|For the heart.",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "medicine, drug, medication, product, item, batch, inventory",
      one(
        "rack location, rack, shelf, shelf location, location, bin, bin location, storage location",
        "A-01|A-02|A-07|B-03|B-11|C-04|C-12|D-02|D-09|Fridge 1|Fridge 2|Counter|Safe",
        { confidence: 0.965 },
      ),
      one(
        "contraindication, contraindications",
        "Pregnancy|Severe liver disease|Severe kidney disease|Known hypersensitivity|Children under 12|Breastfeeding|Stomach ulcer|Heart failure|Glaucoma|None known",
        { confidence: 0.965 },
      ),
      one(
        "side effect, side effects, adverse effect",
        "nausea|drowsiness|dizziness|headache|rash|dry mouth|diarrhoea|fatigue",
        { confidence: 0.965 },
      ),
      one(
        "pack size, package size, packaging",
        "10 tablets|20 tablets|30 tablets|28 capsules|100 ml|1 inhaler|5 ampoules|30 g tube|10 ml|60 tablets",
        { confidence: 0.965 },
      ),
      pattern("hsn code, hsn", "300[2-6][0-9]{4}", { confidence: 0.965 }),
    ),
    ...of(
      "supplier, vendor, wholesaler, distributor",
      one(
        "company name, name, supplier name, company",
        "MediSource Wholesale|Northfield Pharma|PharmaLink Distribution|Greenway Medical Supplies|Alpine Pharmaceuticals|CarePlus Distributors|Riverside Drug Wholesale|UniMed Trading|Vitalis Pharma|Harbour Medical|BlueCross Supplies|Meridian Pharma",
        { confidence: 0.967 },
      ),
    ),
    ...of(
      "batch, stock batch, lot, medicine batch, inventory batch",
      number("quantity received, received quantity, quantity, initial quantity", 40, 600, 0, { confidence: 0.965 }),
    ),
    ...of(
      "prescription line, prescription item, prescription detail, prescribed medicine, prescription",
      one(
        "sig, instruction, instructions, direction, directions",
        "Take one tablet twice a day with food.|Take one tablet in the morning.|One capsule every eight hours.|Two puffs when short of breath.|Apply thinly in the evening.|One tablet at night.|Take on an empty stomach.|Five millilitres three times a day.|One drop in each eye, morning and evening.|One tablet every twelve hours for seven days.|Half a tablet at bedtime.|Dissolve one sachet in a glass of water.|Apply to the affected skin three times a day.|Two tablets at once, then one a day.|One spray in each nostril, once a day.|Swallow whole with water.",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "sale, bill, invoice, sale bill",
      money("change returned, change, change given, change due", 0, 18, { confidence: 0.965 }),
    ),
    ...of(
      "return, sale return, medicine return, customer return",
      one(
        "reason, return reason",
        "Wrong strength dispensed|Doctor changed the prescription|Package damaged|Expired|Not needed any more|Allergic reaction|Double purchase",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "purchase order, order, purchase",
      one(
        "remark, remarks, note, notes",
        "Deliver before noon, cold chain.|Two boxes short, rest next week.|Price as per the last offer.|Expiry at least twelve months.|Urgent, stock below minimum.|Partial delivery accepted.|Replaces the cancelled order.",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "temperature log, fridge log, temperature record, cold chain log, fridge reading",
      number("temperature, temp, reading, temperature c", 2, 8, 1, { confidence: 0.965 }),
      number("humidity", 35, 62, 1, { confidence: 0.965 }),
      one(
        "corrective action, action, action taken, remark",
        "None needed.|Door closed, checked after an hour.|Thermostat turned down.|Stock moved to Fridge 2.|Technician called.|Seal cleaned.|Defrosted.",
        { confidence: 0.965 },
      ),
    ),
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
