import { pair } from "./pair.ts";
import type { Pair } from "./pair.ts";

const sure = { confidence: 0.97 };

/** What a concept is: of which domain, of which class, and in which vocabularies. */
const CONCEPTS: Readonly<Record<string, readonly [domain: string, kind: string, vocabularies: string]>> = {
  "Essential hypertension": ["Condition", "Clinical Finding", "SNOMED|ICD10CM"],
  "Type 2 diabetes mellitus": ["Condition", "Clinical Finding", "SNOMED|ICD10CM|ICD9CM"],
  "Lisinopril 10 MG Oral Tablet": ["Drug", "Clinical Drug", "RxNorm|NDC"],
  "Hemoglobin A1c measurement": ["Measurement", "Lab Test", "LOINC"],
  Colonoscopy: ["Procedure", "Procedure", "SNOMED|CPT4"],
  "Acute bronchitis": ["Condition", "Clinical Finding", "SNOMED|ICD10CM"],
  Hyperlipidemia: ["Condition", "Clinical Finding", "SNOMED|ICD9CM"],
  Metformin: ["Drug", "Ingredient", "RxNorm|ATC"],
  "Never smoked": ["Observation", "Observable Entity", "SNOMED"],
  "Cardiac pacemaker": ["Device", "Substance", "HCPCS|SNOMED"],
  "Myocardial infarction": ["Condition", "Clinical Finding", "SNOMED"],
  Asthma: ["Condition", "Clinical Finding", "SNOMED|ICD10CM"],
  "Metformin 500 MG Oral Tablet": ["Drug", "Clinical Drug", "RxNorm|NDC"],
  "Systolic blood pressure": ["Measurement", "Observable Entity", "LOINC|SNOMED"],
  "Venous blood specimen": ["Specimen", "Substance", "SNOMED"],
  "milligram per deciliter": ["Unit", "Observable Entity", "UCUM"],
  Appendectomy: ["Procedure", "Procedure", "SNOMED|CPT4"],
  "Atrial fibrillation": ["Condition", "Clinical Finding", "SNOMED|ICD10CM"],
  Lisinopril: ["Drug", "Ingredient", "RxNorm|ATC"],
  "Creatinine in serum": ["Measurement", "Lab Test", "LOINC"],
  Pneumonia: ["Condition", "Clinical Finding", "SNOMED|ICD10CM"],
  "Radiography of chest": ["Procedure", "Procedure", "SNOMED|CPT4"],
  "Aspirin 81 MG Oral Tablet": ["Drug", "Clinical Drug", "RxNorm|NDC"],
  "Body weight": ["Measurement", "Observable Entity", "LOINC|SNOMED"],
  "Chronic kidney disease": ["Condition", "Clinical Finding", "SNOMED|ICD10CM"],
  "Family history of diabetes": ["Observation", "Clinical Finding", "SNOMED"],
  "Insulin pump": ["Device", "Substance", "HCPCS"],
  Amoxicillin: ["Drug", "Ingredient", "RxNorm|ATC"],
  "Osteoarthritis of knee": ["Condition", "Clinical Finding", "SNOMED"],
  "Potassium in serum": ["Measurement", "Lab Test", "LOINC"],
  "Replacement of hip": ["Procedure", "Procedure", "SNOMED|CPT4"],
  "Allergic rhinitis": ["Condition", "Clinical Finding", "SNOMED|ICD10CM"],
  Atorvastatin: ["Drug", "Ingredient", "RxNorm|ATC"],
  millimeter: ["Unit", "Observable Entity", "UCUM"],
  "Urine specimen": ["Specimen", "Substance", "SNOMED"],
  Migraine: ["Condition", "Clinical Finding", "SNOMED|ICD10CM"],
  "Structure of left knee": ["Observation", "Body Structure", "SNOMED"],
  "Outpatient visit": ["Visit", "Procedure", "CPT4"],
};

const by = (which: 0 | 1 | 2): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(CONCEPTS).map(([name, told]) => [name, told[which]]));

/** The concepts of each domain, where a key tells the domain: it cannot follow the name, so the name follows it. */
export const CONCEPTS_OF_DOMAINS: Pair["by"] = Object.fromEntries(
  Object.entries(Object.groupBy(Object.keys(CONCEPTS), (name) => CONCEPTS[name]![0])).map(([domain, names = []]) => [
    domain,
    names.join("|"),
  ]),
);

const themselves = (values: string): Readonly<Record<string, string>> =>
  Object.fromEntries(values.split("|").map((value) => [value, value]));

const NAMES = "name, concept name, synonym, concept synonym name, term";
const concept = { of: ["concept", "concept synonym"], ...sure };

/** What goes with what in terminologies: a concept with its domain, a vocabulary's key with its name. */
export const TERMINOLOGY_PAIRS: readonly Pair[] = [
  pair(NAMES, "concept domain", by(0), concept),
  pair(NAMES, "concept class code", by(1), concept),
  pair(NAMES, "concept vocabulary", by(2), concept),
  pair(
    "domain code",
    "name, domain name",
    themselves("Condition|Drug|Procedure|Measurement|Observation|Device|Specimen|Visit|Unit|Gender"),
    { of: ["domain"], ...sure },
  ),
  pair(
    "concept class code",
    "name, concept class name, class name",
    themselves(
      "Clinical Finding|Ingredient|Lab Test|Procedure|Clinical Drug|Substance|Body Structure|Observable Entity|Branded Drug|Dose Form",
    ),
    { of: ["concept class"], ...sure },
  ),
  pair(
    "vocabulary code",
    "name, vocabulary name, code system name",
    {
      SNOMED: "SNOMED CT",
      LOINC: "LOINC",
      RxNorm: "RxNorm",
      ICD10CM: "ICD-10-CM",
      ICD9CM: "ICD-9-CM",
      ATC: "WHO ATC",
      CPT4: "CPT version 4",
      HCPCS: "HCPCS Level II",
      UCUM: "Unified Code for Units of Measure",
      NDC: "National Drug Code",
    },
    { of: ["vocabulary", "code system", "terminology"], ...sure },
  ),
  pair(
    "relationship code",
    "name, relationship name",
    {
      "Is a": "Is a kind of",
      Subsumes: "Has the kind",
      "Maps to": "Non-standard to standard",
      "Mapped from": "Standard to non-standard",
      "Has ingredient": "Drug to ingredient",
      "Ingredient of": "Ingredient to drug",
      "Has dose form": "Drug to dose form",
      "Has finding site": "Finding to site",
      "Replaced by": "Concept to its successor",
      "Part of": "Part to whole",
    },
    { of: ["relationship", "concept relationship"], ...sure },
  ),
  pair(
    "name, source name, data source name",
    "description, source description",
    {
      "Hospital records since 2008": "Visits, diagnoses and prescriptions of all inpatients since 2008.",
      "National claims database": "Claims of insured adults, refreshed every quarter.",
      "Primary care registry": "Records of 140 general practices, pseudonymised.",
      "Intensive care stays": "Stays in intensive care with vital signs and laboratory results.",
      "Regional cancer registry": "Registered cancers with stage and treatment.",
      "Outpatient prescriptions": "Prescriptions dispensed outside hospitals.",
      "Emergency visits": "Visits to the emergency departments of six hospitals, with triage and outcome.",
      "Birth cohort": "Children born between 2005 and 2010, followed up to school age.",
    },
    { of: ["source", "data source"], ...sure },
  ),
  pair(
    "name, cohort name, definition name, cohort definition name",
    "description, definition, cohort definition description",
    {
      "New users of metformin": "Patients with a first prescription of metformin and no insulin before.",
      "Type 2 diabetes": "Adults with two visits for the condition within a year.",
      "Hip fracture after 65": "Patients above 65 with a fracture and no cancer before.",
      "Heart failure inpatients": "Inpatients with the diagnosis in first place.",
      "Asthma in children": "Patients under 18 with two inhaler prescriptions within a year.",
      "Hypertension, untreated": "Two raised readings and no drug for it within 90 days.",
      "Major bleeding": "Inpatients with a bleeding or a transfusion, observed for a year before.",
      "Pregnancy episodes": "Women between 15 and 49 with a recorded pregnancy.",
      "First stroke": "Patients observed for 365 days before their first stroke.",
      "Chronic kidney disease": "Two low filtration rates at least 90 days apart.",
    },
    { of: ["cohort", "cohort definition"], ...sure },
  ),
  pair(
    "snippet",
    "lexical variant",
    {
      "reports chest pain since Monday": "chest pain",
      "short of breath on exertion": "short of breath",
      "long-standing hypertension, treated": "hypertension",
      "type 2 diabetes, diet controlled": "type 2 diabetes",
      "metformin continued": "metformin",
      "no fever overnight": "fever",
      "some nausea after meals": "nausea",
      "known atrial fibrillation": "atrial fibrillation",
      "allergic to penicillin": "penicillin",
    },
    { of: ["note nlp", "nlp", "mention", "text mention", "nlp result"], ...sure },
  ),
];
