import { field } from "./field.ts";
import { meaning } from "../meaning.ts";
import { number, pattern } from "../short-meanings.ts";
import { CLINICAL_NOTES } from "./clinical-notes.ts";
import { of, one } from "./one.ts";

const DOMAINS = "Condition|Drug|Procedure|Measurement|Observation|Device|Specimen|Visit|Unit|Gender";
const CLASSES =
  "Clinical Finding|Ingredient|Lab Test|Procedure|Clinical Drug|Substance|Body Structure|Observable Entity|Branded Drug|Dose Form";
const RELATIONSHIPS =
  "Is a|Subsumes|Maps to|Mapped from|Has ingredient|Ingredient of|Has dose form|Has finding site|Replaced by|Part of";
const BOXES = { generator: "choice", options: { values: [30, 28, 100, 20, 10, 60, 50] } };
const sure = { confidence: 0.97 };

const CONCEPTS =
  "Essential hypertension|Type 2 diabetes mellitus|Acute bronchitis|Hyperlipidemia|Myocardial infarction|Asthma|Atrial fibrillation|Pneumonia|Aspirin 81 MG Oral Tablet|Metformin 500 MG Oral Tablet|Lisinopril 10 MG Oral Tablet|Hemoglobin A1c measurement|Body weight|Systolic blood pressure|Appendectomy|Colonoscopy|Radiography of chest|Chronic kidney disease|Osteoarthritis of knee|Allergic rhinitis";

/** Terminologies: concepts of medicine, their classes, and how they are related. */
export const TERMINOLOGY = field(
  "concept_relationship concept_synonym concept_class concept_map code_system value_set terminology? vocabulary? concept? synonym?",
  [
    ...of("concept, concept synonym", one("name, concept name, synonym, concept synonym name, term", CONCEPTS)),
    ...of(
      "vocabulary, code system, terminology",
      one(
        "name, vocabulary name, code system name",
        "SNOMED CT|LOINC|RxNorm|ICD-10-CM|ICD-9-CM|ATC|CPT-4|HCPCS|UCUM|MeSH|MedDRA",
      ),
    ),
    ...of("domain", one("name, domain name", DOMAINS)),
    ...of("concept class", one("name, concept class name, class name", CLASSES)),
    ...of("relationship, concept relationship", one("name, relationship name", RELATIONSHIPS)),
    ...of(
      "cohort, cohort definition",
      one(
        "name, cohort name, definition name, cohort definition name",
        "New users of metformin|Type 2 diabetes|Hip fracture after 65|Heart failure inpatients|Asthma in children|Hypertension, untreated|Major bleeding|Pregnancy episodes|First stroke|Chronic kidney disease",
        { confidence: 0.97 },
      ),
      one(
        "description, definition, cohort definition description",
        "Patients with a first prescription of metformin and no insulin before.|Adults with two visits for the condition within a year.|Inpatients with the diagnosis in first place.|Patients observed for 365 days before their first exposure.|Women between 15 and 49 with a recorded pregnancy.|Patients above 65 with a fracture and no cancer before.",
        { confidence: 0.97 },
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
      one(
        "observation, observation value, value as string, value string, string value",
        "Never smoker|Former smoker|Current smoker|Lives alone|Penicillin allergy|Married|No known allergies|Family history of diabetes|Social drinker|Retired",
        sure,
      ),
    ),
    ...of(
      "note nlp, nlp, mention, text mention, nlp result",
      one(
        "snippet, text, mention, lexical variant, term",
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
    ...CLINICAL_NOTES,
    pattern("revenue code", "0[1-9][0-9][0-9]"),
    one("invalid reason", "D|U"),
    one("standard concept", "S|C"),
  ],
);
