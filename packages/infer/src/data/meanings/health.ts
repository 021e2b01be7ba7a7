import { meaning } from "../meaning.ts";
import { list, pattern } from "../short-meanings.ts";
import type { Meaning } from "../meaning.ts";

export const HEALTH: readonly Meaning[] = [
  meaning(
    "diagnosis, diagnosis name, disease, disease name, condition name, medical condition, illness, primary diagnosis, disorder, admission diagnosis, chief complaint, presenting complaint, medical history, reason for visit, chiefcomplaint, admitting diagnosis, discharge diagnosis, health condition, condition, indication, injury",
    { text: "diagnosis" },
    { confidence: 0.8 },
  ),
  meaning("condition", { text: "diagnosis" }, { about: ["health"] }),
  meaning(
    "icd code, icd10, icd 10, diagnosis code, icd, icd 10 code, disease code, icd10 code, drg code, condition code",
    { text: "icd10" },
  ),
  pattern(
    "icd9, icd 9, icd9 code, icd 9 code, icd9 cm, icd9 cm code",
    "[1-9][0-9]{2}\\.[0-9]{1,2}|V[1-8][0-9]\\.[0-9]|[1-9][0-9]{2}",
  ),
  pattern("icd9, icd 9, icd9 code, icd 9 code", "[0-8][0-9]\\.[0-9]{1,2}", {
    of: ["procedure", "procedures icd", "icd procedure", "operation", "procedure icd"],
    confidence: 0.95,
  }),
  meaning(
    "icd code, icd10, icd 10, icd10 code, icd 10 code",
    { text: "icd10Procedure" },
    { of: ["procedure", "procedures icd", "icd procedure", "operation", "procedure icd"], confidence: 0.951 },
  ),
  // Whoever lists more of them than people know.
  pattern("icd code, icd10, icd 10, icd10 code, icd 10 code", "0[0-9BCDFHJQRST][0-9BCDFHJKNPQRST][0-9][0-4X]Z[XZ]", {
    of: ["procedure", "procedures icd", "icd procedure", "operation", "procedure icd"],
    confidence: 0.95,
  }),
  list(
    "admitted from, admitting source, admission source, admit source",
    "Home|Emergency Room|Physician Office|Nursing Home|Other Hospital|Outpatient Clinic|Rehabilitation Center",
  ),
  list(
    "discharged to, discharge to, discharge destination",
    "Home|Home Health Care|Nursing Home|Rehabilitation Center|Other Hospital|Hospice|Left against advice",
  ),
  pattern("gsn, generic sequence number", "0[0-9]{5}"),
  pattern(
    "section range, subsection range, code range",
    "(1[0-4][0-9]{3}-1[5-9][0-9]{3}|3[0-4][0-9]{3}-3[5-9][0-9]{3}|7[0-4][0-9]{3}-7[5-9][0-9]{3}|9[0-4][0-9]{3}-9[5-9][0-9]{3})",
    {
      of: ["cpt", "procedure code", "code"],
    },
  ),
  pattern(
    "care site name",
    "(Riverside|Northgate|Hillcrest|Lakeview|Westfield|Parkside|Stonebridge|St\\. Mary's|St\\. Luke's|Central|University|Victoria|Mercy|Good Hope|Summit|Cedar Grove|Maplewood) (Medical Center|General Hospital|Clinic|Family Practice|Urgent Care|Health Center|Children's Hospital|Surgery Center)",
    { confidence: 0.9 },
  ),
  meaning("procedure code, cpt, cpt code, hcpcs code, hcpcs cd, hcpcs", {
    text: { generator: "digits", options: { length: 5 } },
  }),
  meaning("loinc code, loinc", { text: { generator: "pattern", options: { regex: "[1-9][0-9]{3,4}-[0-9]" } } }),
  meaning("ndc, ndc code, drug code", {
    text: { generator: "pattern", options: { regex: "[0-9]{5}-[0-9]{4}-[0-9]{2}" } },
  }),
  meaning(
    "medication, medication name, drug, drug name, medicine, medicine name, prescription, active ingredient, generic name, vaccine, vaccine name, drug name generic, trade name drug, drug name poe, substance, product name drug, formulary drug",
    { text: "medication" },
  ),
  meaning(
    "dosage, dose, dose text, strength, drug strength, product strength, daily dose, prescribed dose, medication dosage",
    { text: "dosage", number: { generator: "choice", options: { values: [5, 10, 20, 25, 50, 100, 250, 500] } } },
  ),
  meaning("dose value, dose amount, dose given, dose due, dose quantity", {
    number: { generator: "choice", options: { values: [5, 10, 20, 25, 50, 100, 250, 500] } },
    text: {
      generator: "weighted",
      options: {
        values: [
          ["5", 20],
          ["10", 20],
          ["20", 15],
          ["25", 12],
          ["50", 12],
          ["100", 10],
          ["500", 11],
        ],
      },
    },
  }),
  meaning(
    "frequency, dosage frequency, dose frequency",
    {
      text: {
        generator: "weighted",
        options: {
          values: [
            ["once daily", 40],
            ["twice daily", 30],
            ["three times daily", 15],
            ["as needed", 10],
            ["weekly", 5],
          ],
        },
      },
    },
    { about: ["health"] },
  ),
  meaning(
    "route, administration route, route of administration",
    {
      text: {
        generator: "weighted",
        options: {
          values: [
            ["oral", 55],
            ["intravenous", 22],
            ["subcutaneous", 10],
            ["topical", 8],
            ["inhaled", 5],
          ],
        },
      },
    },
    { about: ["health"] },
  ),
  meaning("administration route, route of administration", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["oral", 55],
          ["intravenous", 22],
          ["subcutaneous", 10],
          ["topical", 8],
          ["inhaled", 5],
        ],
      },
    },
  }),
  meaning("allergy, allergies, allergen, food allergy, drug allergy", { text: "allergy" }),
  meaning(
    "procedure name, medical procedure, treatment, surgery, therapy, treatment name, intervention, procedure, operation, treatment plan, surgery type",
    { text: "procedureName" },
    { confidence: 0.75 },
  ),
  meaning("specimen, specimen type, sample type, specimen source, spec type", { text: "specimen" }),
  meaning(
    "lab test, test name, lab name, lab test name, test type, examination, lab, examination name, assay",
    { text: "labTest" },
    { confidence: 0.8 },
  ),
  meaning("blood pressure, bp", { text: { generator: "pattern", options: { regex: "1[0-4][0-9]/[6-9][0-9]" } } }),
  meaning(
    "general practitioner, general practitioner name, family doctor, family doctor name, primary care physician, treating physician",
    { text: "fullName" },
  ),
  list("test", "Haemoglobin|Glucose|Creatinine|Potassium|Sodium|Cholesterol|TSH|Ferritin|CRP|Vitamin D|HbA1c|ALT", {
    of: ["lab result", "laboratory result", "test result", "lab", "lab order", "lab value"],
    whole: true,
    confidence: 0.95,
  }),
  meaning("systolic, systolic bp, blood pressure systolic, sbp, systolic pressure", {
    number: { generator: "integer", options: { min: 95, max: 165, distribution: "normal" } },
  }),
  meaning("diastolic, diastolic bp, blood pressure diastolic, dbp, diastolic pressure", {
    number: { generator: "integer", options: { min: 55, max: 100, distribution: "normal" } },
  }),
  meaning("heart rate, pulse, pulse rate, bpm, heartrate, resting heart rate", {
    number: { generator: "integer", options: { min: 52, max: 118, distribution: "normal" } },
  }),
  meaning("respiratory rate, respiration rate, resp rate, resprate, breathing rate", {
    number: { generator: "integer", options: { min: 11, max: 24, distribution: "normal" } },
  }),
  meaning("oxygen saturation, spo2, o2 saturation, o2sat, sao2, o2 sat", {
    number: { generator: "integer", options: { min: 90, max: 100 } },
  }),
  meaning(
    "body temperature, temperature, temperature c, temperature celsius",
    { number: { generator: "decimal", options: { min: 36, max: 39.5, scale: 1, distribution: "normal" } } },
    { about: ["health", "person"] },
  ),
  meaning("glucose, blood glucose, blood sugar, glucose level", {
    number: { generator: "integer", options: { min: 70, max: 190, distribution: "normal" } },
  }),
  meaning("cholesterol, ldl, hdl, triglycerides", {
    number: { generator: "integer", options: { min: 90, max: 280, distribution: "normal" } },
  }),
  meaning("pain, pain level, pain score", {
    number: { generator: "integer", options: { min: 0, max: 10 } },
    text: { generator: "pattern", options: { regex: "[0-9]" } },
  }),
  meaning(
    "specialty, speciality, medical specialty, specialization, doctor specialty, field of specialization, area of expertise, specialisation",
    {
      text: {
        generator: "weighted",
        options: {
          values: [
            ["General Practice", 25],
            ["Internal Medicine", 18],
            ["Pediatrics", 14],
            ["Cardiology", 12],
            ["Orthopedics", 10],
            ["Dermatology", 8],
            ["Neurology", 7],
            ["Psychiatry", 6],
          ],
        },
      },
    },
  ),
  meaning("calorie, calories, kcal, energy kcal, calories burned, calorie per serving", {
    number: { generator: "integer", options: { min: 40, max: 900, distribution: "lognormal" } },
  }),
  meaning(
    "protein, fat, carbohydrate, carbs, sugar, fiber, sodium, protein gram, fat gram, carb, salt content, protein g, fat g",
    { number: { generator: "decimal", options: { min: 0.1, max: 60, scale: 1, distribution: "exponential" } } },
  ),
  meaning("admission type, admit type, encounter type, visit type, appointment type, patient class", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["Emergency", 40],
          ["Outpatient", 30],
          ["Elective", 20],
          ["Urgent", 10],
        ],
      },
    },
  }),
  meaning("discharge location, discharge disposition", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["Home", 62],
          ["Skilled Nursing Facility", 16],
          ["Rehabilitation", 12],
          ["Hospice", 4],
          ["Transferred", 6],
        ],
      },
    },
  }),
  meaning("admission location, admit source, arrival transport, admission source", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["Emergency Room", 48],
          ["Physician Referral", 30],
          ["Walk In", 12],
          ["Transfer from Hospital", 10],
        ],
      },
    },
  }),
  meaning("insurance, insurance type, payer type, coverage type", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["Private", 46],
          ["Medicare", 28],
          ["Medicaid", 18],
          ["Self Pay", 8],
        ],
      },
    },
  }),
  meaning("organism, organism name, bacteria", {
    text: {
      generator: "choice",
      options: {
        values: [
          "Escherichia coli",
          "Staphylococcus aureus",
          "Klebsiella pneumoniae",
          "Pseudomonas aeruginosa",
          "Enterococcus faecalis",
          "Candida albicans",
          "Streptococcus pneumoniae",
        ],
      },
    },
  }),
  meaning("antibiotic, antibiotic name", {
    text: {
      generator: "choice",
      options: {
        values: ["Vancomycin", "Ciprofloxacin", "Gentamicin", "Ceftriaxone", "Meropenem", "Ampicillin", "Trimethoprim"],
      },
    },
  }),
  meaning("species, species name, taxon", { text: "species" }),
  meaning("scientific name, latin name, botanical name", { text: "species" }),
  meaning("breed, animal, animal type, pet type, animal name", { text: "animal" }),
  meaning("plant name, crop, crop name, plant", { text: "plant" }, { confidence: 0.7 }),
  meaning("chemical element, element name, atomic symbol, element", { text: "chemicalElement" }, { confidence: 0.7 }),
  meaning("chemical formula, formula, molecular formula", { text: "chemicalFormula" }),
  meaning("ph, ph level, ph value", {
    number: { generator: "decimal", options: { min: 4.5, max: 9, scale: 1, distribution: "normal" } },
  }),
  meaning("common name", { text: "animal" }, { about: ["nature"] }),
];
