import { of, one } from "./one.ts";

const SURE = { confidence: 0.985 };
const EXAMS =
  "Full blood count|Blood glucose|Malaria smear|Urinalysis|HIV rapid test|Creatinine|Liver function|Blood group|Stool microscopy|Sputum microscopy|Haemoglobin|Pregnancy test|Chest X-ray|Abdominal ultrasound";
const KINDS_OF_EXAMS = "Haematology|Biochemistry|Parasitology|Microbiology|Serology|Urine|Radiology|Immunology";

/** What hospitals list: kinds of admissions, deliveries, examinations and supplies, which mean something else in any other trade. */
export const HOSPITAL_LISTS = [
  ...of(
    "admission type, admission kind, admission reason",
    one("name", "Emergency|Referral|Ambulance|Planned|Transfer|Self-referral", SURE),
  ),
  ...of(
    "discharge type, discharge kind, discharge outcome",
    one("name", "Discharged home|Transferred|Against medical advice|Referred|Died|Absconded", SURE),
  ),
  ...of(
    "delivery type, birth type, delivery mode",
    one("name", "Normal delivery|Caesarean section|Vacuum extraction|Forceps|Breech", SURE),
  ),
  ...of(
    "delivery result type, delivery result, birth outcome, delivery outcome",
    one("name", "Live birth|Premature birth|Stillbirth|Neonatal death|Twins, both alive", SURE),
  ),
  ...of(
    "exam type, examination type, lab test type, laboratory exam type, test category",
    one("name", KINDS_OF_EXAMS, SURE),
  ),
  ...of("exam, examination, laboratory exam", one("name", EXAMS, SURE)),
  ...of(
    "operation type, surgery type, procedure type",
    one("name", "General surgery|Obstetrics|Orthopaedics|Gynaecology|Urology|Minor surgery|Ophthalmology", SURE),
  ),
  ...of(
    "medical type, medical supply type, pharmaceutical type",
    one("name", "Drugs|Laboratory supplies|Surgical supplies|Dressings|Diagnostics|Chemicals", SURE),
  ),
  ...of(
    "pregnant treatment type, antenatal treatment type, prenatal treatment type",
    one(
      "name",
      "First antenatal visit|Follow-up visit|Iron and folic acid|Tetanus vaccination|Malaria prophylaxis",
      SURE,
    ),
  ),
  ...of(
    "vaccine, vaccine type, immunization",
    one("name", "BCG|Polio|Measles|Tetanus|Hepatitis B|Yellow fever|DTP|Rotavirus|Pneumococcal|HPV", SURE),
  ),
  ...of(
    "laboratory, lab result, laboratory result, laboratory row",
    one("material, specimen material, specimen", "Blood|Urine|Stool|Sputum|Swab|Serum", SURE),
    one("result, outcome", "Negative|Positive|Within normal range|Slightly elevated|Low|Repeat in one week", SURE),
  ),
];
