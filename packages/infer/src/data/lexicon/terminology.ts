import { field } from "./field.ts";
import { meaning } from "../meaning.ts";
import { figure, number, pattern } from "../short-meanings.ts";
import { CLINICAL_NOTES } from "./clinical-notes.ts";
import { of, one } from "./one.ts";
import { TERMINOLOGY_PAIRS } from "./terminology-pairs.ts";

const DOMAINS = "Condition|Drug|Procedure|Measurement|Observation|Device|Specimen|Visit|Unit|Gender";
const CLASSES =
  "Clinical Finding|Ingredient|Lab Test|Procedure|Clinical Drug|Substance|Body Structure|Observable Entity|Branded Drug|Dose Form";
const HOLDERS =
  "University Hospital|National Health Institute|Regional Health Authority|Department of Epidemiology|Centre for Health Data|City Medical Center";
const RELATIONSHIPS =
  "Is a|Subsumes|Maps to|Mapped from|Has ingredient|Ingredient of|Has dose form|Has finding site|Replaced by|Part of";
const BOXES = { generator: "choice", options: { values: [30, 28, 100, 20, 10, 60, 50] } };
const sure = { confidence: 0.97 };

/** Terminologies: concepts of medicine, their classes, and how they are related. */
export const TERMINOLOGY = field(
  "concept_relationship concept_synonym concept_class concept_map code_system value_set terminology? vocabulary? concept? synonym?",
  [
    ...of("concept", pattern("code, concept code", "[1-9][0-9]{5,8}", sure)),
    ...of(
      "source, data source",
      pattern("abbreviation, source abbreviation", "[A-Z]{3,5}", sure),
      one("holder, source holder, data holder", HOLDERS, sure),
    ),
    pattern(
      "documentation reference, source documentation reference, etl reference, vocabulary reference, documentation url",
      "https://docs\\.(cdm|health-data|terms)\\.example/(etl|sources|vocabularies)/(v[2-6]\\.[0-4]|20(1[8-9]|2[0-5]))",
      sure,
    ),
    ...of(
      "cdm, source",
      one("version, cdm version, model version", "v5.4|v5.3|v5.3.1|v6.0", sure),
      pattern("vocabulary version", "v5\\.0 (0[1-9]|1[0-9]|2[0-8])-(JAN|FEB|MAR|MAY|JUN|AUG|OCT|NOV)-2[1-5]", sure),
    ),
    ...of(
      "metadata",
      one(
        "name, metadata name",
        "Source refreshed|ETL run|Data quality score|Vocabulary loaded|Persons with visits|Mapped records|Rows rejected|Release notes",
        sure,
      ),
      one("value as string, string value", "complete|passed|in progress|see notes|partly|failed", sure),
    ),
    meaning("source code description", { text: "diagnosis" }, sure),
    pattern("source code, target code", "[A-Z][0-9]{2}\\.[0-9]|[1-9][0-9]{4}", { confidence: 0.97 }),
    ...of(
      "visit detail, visit",
      one(
        "detail, visit detail, visit detail source value",
        "Inpatient ward|Emergency department|Intensive care unit|Outpatient clinic|Operating room|Step-down unit|Observation unit",
        { confidence: 0.985 },
      ),
    ),
    ...of(
      "payer plan, payer plan period, health plan, insurance plan",
      one("plan, plan name, plan source value", "PPO|HMO|EPO|POS|HDHP|Medicare Advantage|Managed Medicaid", sure),
    ),
    ...of(
      "device exposure, device use",
      meaning("quantity", { number: { generator: "choice", options: { values: [1, 1, 1, 1, 1, 2] } } }, sure),
    ),
    ...of("procedure occurrence, procedure", one("modifier, modifier source value", "RT|LT|50|59|26|TC|76", sure)),
    ...of(
      "measurement",
      one(
        "measurement, measurement source value, measurement name",
        "Glucose|Haemoglobin|Creatinine|Heart Rate|Temperature Celsius|Sodium|Potassium|Daily Weight|O2 Saturation|Cholesterol|HbA1c|Respiratory Rate",
        { confidence: 0.985 },
      ),
    ),
    ...of("specimen", one("unit, unit source value", "mL|µL|slide", sure)),
    ...of(
      "care site",
      one(
        "place of service, place of service source value",
        "Inpatient Hospital|Outpatient Hospital|Office|Emergency Room",
        {
          confidence: 0.985,
        },
      ),
    ),
    // Keys that are words, as the terminologies have them.
    one("domain id, domain code", DOMAINS, sure),
    one("vocabulary id, vocabulary code", "SNOMED|LOINC|RxNorm|ICD10CM|ICD9CM|ATC|CPT4|HCPCS|UCUM|NDC", sure),
    one("concept class id", CLASSES, sure),
    ...of("relationship, concept relationship", one("relationship id, relationship code", RELATIONSHIPS, sure)),
    one("relationship id", RELATIONSHIPS, { of: ["reverse", "inverse"], ...sure }),
    number("levels of separation, level of separation", 0, 5, 0, sure),
    ...of(
      "cohort, cohort definition",
      one(
        "syntax, definition syntax, cohort definition syntax, expression",
        '{"ConceptSets":[201826],"PrimaryCriteria":"first"}|SELECT person_id FROM condition_era WHERE condition_concept_id = 320128|{"ConceptSets":[1503297],"PrimaryCriteria":"all"}|SELECT person_id FROM drug_era WHERE drug_concept_id = 1503297',
        sure,
      ),
    ),
    one(
      "condition status, diagnosis status",
      "Primary diagnosis|Secondary diagnosis|Admission diagnosis|Confirmed diagnosis|Preliminary diagnosis|Resolved condition",
      sure,
    ),
    one("disease status", "Normal|Malignant|Benign|Abnormal|In remission", sure),
    one("payer, payer name", "Medicare|Commercial|Medicaid|Self-pay|Veterans Affairs|Workers' Compensation", sure),
    ...of(
      "observation",
      one("qualifier, observation qualifier", "Mild|Moderate|Severe|Chronic|Acute|Suspected", sure),
      one("value as string, value string, string value", "Yes|No|Unknown|Not asked|Reported by the family", sure),
      one(
        "observation, observation value",
        "Never smoker|Former smoker|Current smoker|Lives alone|Penicillin allergy|Married|No known allergies|Family history of diabetes|Social drinker|Retired",
        sure,
      ),
    ),
    ...of(
      "note nlp, nlp, mention, text mention, nlp result",
      one(
        "text, mention, term",
        "chest pain|shortness of breath|hypertension|type 2 diabetes|metformin|fever|nausea|atrial fibrillation|no acute distress|penicillin allergy",
        sure,
      ),
      pattern("offset", "[1-9][0-9]{1,3}", sure),
      one("term exists, exists", "Y|N", sure),
      one("term temporal, temporal, temporality", "present|past|future", sure),
      one(
        "term modifiers, modifiers",
        "negated=false|negated=true|subject=patient|certainty=possible|subject=family",
        sure,
      ),
    ),
    ...of("drug strength, drug, medicine, medication", meaning("box size, package size", { number: BOXES }, sure)),
    ...of(
      "drug strength, strength, ingredient strength",
      figure("amount, amount value, strength value", [500, 100, 10, 20, 5, 250, 40, 50, 25, 1000], sure),
      figure("numerator, numerator value", [10, 20, 5, 50, 100, 2, 1, 250, 40], sure),
      figure("denominator, denominator value", [1, 1, 1, 5, 10, 2, 100], sure),
    ),
    ...of("drug exposure, dispensing", figure("quantity, dispensed quantity", [30, 60, 90, 20, 14, 28, 10, 100], sure)),
    ...CLINICAL_NOTES,
    pattern("revenue code", "0[1-9][0-9][0-9]"),
    one("invalid reason", "D|U"),
    one("standard concept", "S|C"),
  ],
  [],
  TERMINOLOGY_PAIRS,
);
