import { field } from "./field.ts";
import { pattern } from "../short-meanings.ts";
import { of, one } from "./one.ts";

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
    ...of(
      "domain",
      one("name, domain name", "Condition|Drug|Procedure|Measurement|Observation|Device|Specimen|Visit|Unit|Gender"),
    ),
    ...of(
      "concept class",
      one(
        "name, concept class name, class name",
        "Clinical Finding|Ingredient|Lab Test|Procedure|Clinical Drug|Substance|Body Structure|Observable Entity|Branded Drug|Dose Form",
      ),
    ),
    ...of(
      "relationship, concept relationship",
      one(
        "name, relationship name",
        "Is a|Subsumes|Maps to|Mapped from|Has ingredient|Ingredient of|Has dose form|Has finding site|Replaced by|Part of",
      ),
    ),
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
    pattern("revenue code", "0[1-9][0-9][0-9]"),
    one("invalid reason", "D|U"),
    one("standard concept", "S|C"),
  ],
);
