import { meaning } from "../meaning.ts";
import { pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

const SURE = { confidence: 0.975 };

const NARRATIVES =
  "BP 140/90, heart regular, lungs clear.|Cough for a week, no fever.|Low back pain since lifting a box, no radiation.|Abdomen soft, no tenderness.|Sleeps badly, tired in the morning.|Continue ramipril 5 mg, review in four weeks.|Wound clean, sutures removed.|Headache twice a week, no aura.|Blood drawn for TSH and HbA1c.|Referred to physiotherapy.|Ankle swollen, no instability.|Vaccination tolerated well.|Weight down by two kilos since March.|Throat red, no exudate.|Sick note for three days.";
const CONDITIONS =
  "acute bronchitis|essential hypertension|diabetes mellitus type 2|low back pain|sprained ankle|migraine|hypothyroidism|asthma|otitis media|gastroenteritis|atrial fibrillation|osteoarthritis of the knee|iron deficiency anaemia|allergic rhinitis|depressive episode|gout";
const CODED: Readonly<Record<string, string>> = {
  "acute bronchitis": "J20.9|R78",
  "essential hypertension": "I10|K86",
  "diabetes mellitus type 2": "E11.9|T90",
  "low back pain": "M54.5|L03",
  "sprained ankle": "S93.4|L77",
  migraine: "G43.9|N89",
  hypothyroidism: "E03.9|T86",
  asthma: "J45.9|R96",
  "otitis media": "H66.9|H71",
  gastroenteritis: "A09|D73",
  "atrial fibrillation": "I48.9|K78",
  "iron deficiency anaemia": "D50.9|B80",
  "allergic rhinitis": "J30.4|R97",
  gout: "M10.9|T92",
};
const SUBSTANCES: Readonly<Record<string, string>> = {
  penicillin: "J01CE01",
  amoxicillin: "J01CA04",
  ibuprofen: "M01AE01",
  aspirin: "N02BA01",
  sulfamethoxazole: "J01EC01",
  codeine: "R05DA04",
  cefaclor: "J01DC04",
  diclofenac: "M01AB05",
  metamizole: "N02BB02",
  doxycycline: "J01AA02",
};
const ITEMS: Readonly<Record<string, string>> = {
  "history of present complaint": "HPC",
  "family history": "FHx",
  "social history": "SHx",
  "physical examination": "PEx",
  "past medical history": "PMHx",
  "drug history": "DHx",
  "reason for encounter": "RFE",
  allergies: "ALL",
  vaccinations: "VACC",
};
const TESTS: Readonly<Record<string, string>> = {
  haemoglobin: "HB|HGB",
  glucose: "GLU",
  creatinine: "CREA",
  TSH: "TSH",
  potassium: "K",
  sodium: "NA",
  HbA1c: "HBA1C",
  leukocytes: "WBC|LEUK",
  platelets: "PLT",
  CRP: "CRP",
  ALT: "ALT|GPT",
  "total cholesterol": "CHOL",
  triglycerides: "TRIG",
  ferritin: "FERR",
  INR: "INR",
  "uric acid": "URIC",
};

/** What doctors in their own practices keep of people: problems, episodes, what was found, tests and whom they know. */
export const PATIENT_CHARTS = field(
  "health_issue coded_narrative clin_narrative clinical_narrative lab_request? encounter? episode? allergy? narrative? test_type? test_result? diagnosis? problem? .soap_cat .clin_when",
  [
    one("narrative, clinical narrative", NARRATIVES, SURE),
    ...of(
      "allergy",
      one(
        "narrative, reaction text, comment",
        "Rash after two days.|Swollen lips within minutes.|Nausea and vomiting.|Anaphylaxis in 1998, carries an injector.|Itching, no further signs.|Told by the mother, reaction unknown.|Wheezing after the second dose.",
        { confidence: 0.985 },
      ),
      one("generic, generics", "amoxicillin|ibuprofen|acetylsalicylic acid|cefaclor|codeine|trimethoprim", SURE),
      one("allergene, allergen", "penicillins|latex|NSAIDs|nuts|insect venoms|cephalosporins|pollen", SURE),
    ),
    ...of("allergy type, enum allergy type", one("value, name, description", "allergy|sensitivity", SURE)),
    ...of(
      "family, family item, hx family, family history",
      one(
        "narrative",
        "Father: heart attack at 56.|Mother with diabetes since 60.|Brother healthy.|Grandmother: breast cancer at 71.|Sister with asthma.|Father died of a stroke at 68.|No further illness known.",
        { confidence: 0.985 },
      ),
    ),
    ...of(
      "coded narrative, coded term, coded phrase",
      one("coding system, xfk coding system, code system", "ICD-10|ICPC-2|ICD-10-GM|SNOMED CT", SURE),
    ),
    ...of(
      "encounter",
      one(
        "assessment of encounter, encounter assessment",
        "URTI, no antibiotics.|Hypertension controlled.|Low back pain, no red flags.|Diabetes, HbA1c above target.|Healthy, vaccination given.|Viral gastroenteritis.|Wound healing well.",
        SURE,
      ),
    ),
    ...of(
      "encounter type",
      one(
        "description, name",
        "in surgery|phone consultation|home visit|video consultation|emergency|chart review|repeat prescription|hospital visit|administrative encounter|nursing home visit|e-mail|vaccination",
        SURE,
      ),
    ),
    ...of("episode, health issue, problem, diagnosis", one("description", CONDITIONS, SURE)),
    ...of(
      "lab request, test request, sample request",
      one(
        "narrative",
        "Check thyroid, tired for three months.|HbA1c for the diabetes review.|Anaemia? Please add ferritin.|Before the operation: blood count, INR.|Control of potassium on ramipril.|Fever of unknown origin.",
        { confidence: 0.985 },
      ),
      pattern(
        "request id, request number, lab request id, lab request number",
        "2[3-6](0[1-9]|1[0-2])[0-2][0-9][0-9]{4}",
        SURE,
      ),
    ),
    ...of(
      "operation",
      one(
        "comment, note",
        "Laparoscopic, uneventful.|Under local anaesthesia.|Wound infection, treated.|Done at the district hospital.|Mesh repair.|No complications.",
        SURE,
      ),
      one("clin where, place", "District Hospital|University Hospital|Day surgery centre|Lakeside Clinic", SURE),
    ),
    ...of(
      "review root, reviewed result, reviewed test result, review",
      one(
        "comment",
        "Known elevated, no action.|Repeat in three months.|Patient called.|Within the expected range.|Discussed with the patient.|Refer to endocrinology.",
        SURE,
      ),
    ),
    ...of(
      "test org, test organization, laboratory, lab",
      one(
        "internal name, name",
        "Central Laboratory|Lakeside Diagnostics|District Hospital Lab|Northgate Pathology|Practice lab|Radiology at the Bridge|Cardiology Dr. Meier|Institute for Microbiology",
        SURE,
      ),
      one(
        "comment",
        "Collects samples at 11 am.|Results by fax only.|No pick-up on Saturdays.|Sends HL7 since 2023.|Call before sending swabs.",
        SURE,
      ),
    ),
    ...of(
      "test result, result",
      one(
        "narrative",
        "Repeat in three months.|Above target, adjust the dose.|Within the expected range.|Not fasting.|Discuss at the next visit.|Confirmed by a second sample.",
        { confidence: 0.985 },
      ),
      one("val alpha, value alpha, alpha value", "negative|positive|trace|not detected|+|++|sterile", SURE),
      one("abnormality indicator, abnormal indicator, abnormality flag", "-|H|L|+|++|--", SURE),
      one(
        "norm reference group, norm ref group, norm group",
        "adults|adult females|adult males|18-60 years|children|pregnancy",
        SURE,
      ),
      one(
        "note provider, provider note, note test org",
        "Slightly haemolysed.|Sample lipaemic.|Confirmed by repeat measurement.|Low volume, determined once.|Please send a new sample.|Reference range changed in March.",
        SURE,
      ),
      one("material, sample material", "serum|EDTA blood|urine|plasma|swab|stool|sputum", SURE),
      one(
        "material detail, material details",
        "mid-stream|from the left ear|fasting|first morning urine|capillary|from the wound edge",
        SURE,
      ),
      pattern(
        "val normal range, val target range, normal range, target range",
        "(3\\.5-5\\.1|4\\.0-11\\.0|135-145|0\\.6-1\\.2|12\\.0-16\\.0|<5|150-400)",
        SURE,
      ),
    ),
    ...of(
      "test type, test type unified, unified test type",
      one("coding system", "LOINC|SNOMED CT|local", SURE),
      one(
        "comment",
        "Fasting sample needed.|Send on ice.|Done on Tuesdays and Fridays.|Unit changed in 2023.|Serum and plasma merged.|Needs two tubes.",
        SURE,
      ),
    ),
    // Who the patients are, whom they know and how they are reached.
    meaning("pupic", { text: { generator: "pattern", options: { regex: "[A-Z]{2}[0-9]{8}" } } }, SURE),
    ...of(
      "marital status",
      one("name, description", "single|married|divorced|widowed|separated|registered partnership", SURE),
    ),
    ...of(
      "identity2comm, lnk identity2comm, org2comm, lnk org2comm, identity2commission, org2commission, commission, communication",
      pattern(
        "url",
        "\\+1-555-01[0-9]{2}|(anna|peter|office|desk|info|maria)[1-9][0-9]?@example\\.(com|net|org)|555-01[0-9]{2}",
        SURE,
      ),
    ),
    ...of(
      "address",
      pattern("number", "[1-9][0-9]?[a-c]|[1-9][0-9]{0,2}", SURE),
      one("subunit", "2nd floor|Apt 4|Unit B|ground floor|Apt 12|rear entrance|3rd floor left|Room 7", SURE),
      one("aux street, auxiliary street", "rear building|c/o Miller|Business park|Riverside Court|Block C", SURE),
      one("addendum", "entrance from the yard|ring twice|beware of the dog|no lift|key at the neighbour's", SURE),
    ),
    ...of("urb, town", meaning("name", { text: "city" }, SURE)),
    ...of("state", meaning("code", { text: "regionCode" }, SURE)),
    ...of("identity, person, patient", one("title", "Dr.|Mr.|Mrs.|Ms.|Prof.|Dr. med.", { confidence: 0.96 })),
    ...of(
      "enum communication type, communication type, enum commission type",
      one("description, name", "email|homephone|mobile|fax|workphone|web|pager|jabber", SURE),
    ),
    ...of(
      "enum ext id type, external id type, enum extension id type",
      one(
        "name, description",
        "social security number|passport number|driver's licence|health insurance number|national ID card|tax number|military ID",
        SURE,
      ),
      one(
        "issuer",
        "Department of Motor Vehicles|Social Security Office|Ministry of the Interior|City of Northgate|State Health Insurance|Revenue Office",
        SURE,
      ),
    ),
    ...of(
      "inbox item category",
      one("description, name", "clinical|administrative|personal|bill|document|laboratory", SURE),
    ),
    ...of(
      "inbox item type",
      one(
        "description, name",
        "memo|results out of range|unreviewed document|unreviewed results|reminder|call back|prescription request|referral letter|appointment request",
        SURE,
      ),
    ),
    ...of(
      "provider inbox",
      one(
        "comment",
        "Results of Mrs Cox to review.|Call back after 2 pm.|Sick note waits at the desk.|Letter from cardiology.|Asks for a repeat prescription.|Insurance needs a report.",
        SURE,
      ),
    ),
    ...of(
      "identity2ext id, identity ext id, ext id, external id, identity extension id, lnk identity2ext id, lnk org2ext id, org2ext id",
      pattern("external id", "[1-9][0-9]{3} [0-9]{2} [0-9]{4}", SURE),
      one("comment", "expires in 2027|from the old system|copy seen|valid until further notice|told by phone", SURE),
    ),
    ...of(
      "job2person, lnk job2person",
      one("comment", "part-time|retired since 2019|night shifts|self-employed", SURE),
    ),
    ...of(
      "org category, organization category",
      one(
        "description, name",
        "hospital|practice|laboratory|pharmacy|health insurance|ward|nursing home|physiotherapy|government office|ambulance service",
        SURE,
      ),
    ),
    ...of(
      "org, organization",
      one(
        "description, name",
        "St. Mary's Hospital|Lakeside Laboratory|Northgate Health Insurance|Harbour Pharmacy|City Nursing Home|Dr. Meier Cardiology|Riverside Physiotherapy|Public Health Office|Valley Ambulance Service|Hillview Hospice",
        SURE,
      ),
    ),
    ...of(
      "relation type, relation",
      one(
        "description, name",
        "parent|child|sibling|spouse|grandparent|grandchild|uncle/aunt|nephew/niece|partner|guardian",
        SURE,
      ),
    ),
    ...of(
      "gender label",
      one("label, name", "male|female|hermaphrodite|transsexual, female phenotype|transsexual, male phenotype", SURE),
      one("comment", "the male gender|the female gender|rarely used", SURE),
    ),
    ...of("name gender map", meaning("name", { text: "firstName" }, SURE)),
    ...of(
      "name, names",
      meaning("lastname, lastnames, last name, last names", { text: "lastName" }, SURE),
      one("comment", "maiden name|since the marriage|alias|spelt so in the passport|stage name", SURE),
    ),
    ...of(
      "staff role",
      one(
        "name",
        "doctor|nurse|secretary|medical assistant|laboratory|midwife|accountant|system administrator|student",
        SURE,
      ),
      one("comment", "May prescribe and sign.|No access to notes.|Front desk.|Supervised by a doctor.", SURE),
    ),
    ...of("staff", pattern("short alias, signature, initials", "[A-Z]{2}[A-Za-z]?", SURE)),
    ...of(
      "lnk person org address, person org address",
      one("address source", "patient|referral letter|phone book|insurance card|relative", SURE),
    ),
  ],
  [],
  [
    pair("term", "code", CODED, { of: ["coded narrative", "coded term", "coded phrase"], confidence: 0.975 }),
    pair("type, name", "code", ITEMS, { of: ["item type"], confidence: 0.975 }),
    pair("substance", "atc code", SUBSTANCES, { of: ["allergy"], confidence: 0.975 }),
    pair("name", "code", TESTS, { of: ["test type", "test type unified", "unified test type"], confidence: 0.975 }),
  ],
);
