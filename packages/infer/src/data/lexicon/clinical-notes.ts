import { pattern } from "../short-meanings.ts";
import { of, one } from "./one.ts";
import type { Meaning } from "../meaning.ts";

const sure = { confidence: 0.97 };

const STATE =
  "(Patient (alert and oriented|resting comfortably|slept well|awake, answers questions|drowsy but rousable)|Feels (better than yesterday|tired, no new complaints|short of breath on stairs)|(No complaints|Mild headache|Some nausea) (overnight|since this morning|after breakfast))\\. ";
const FOUND =
  "(Afebrile, vital signs stable|Blood pressure 1[1-4][0-9]/[6-8][0-9], pulse [6-9][0-9], regular|Saturation 9[3-8] % on room air|Temperature 3[67]\\.[1-9] °C, otherwise stable)\\. (Lungs clear on both sides|Crackles at the left base|Breath sounds reduced on the right|Abdomen soft, not tender|Wound clean and dry|No oedema of the legs|Mild oedema of both ankles)\\. ";
const PLAN =
  "(Continue (antibiotics|current medication|physiotherapy|fluids at 75 mL/h) (until Friday|for three more days|and reassess tomorrow)|Repeat (blood count|creatinine and potassium|chest X-ray) (in the morning|in two days)|Mobilise (twice a day|with help)|Pain (well controlled on paracetamol|relieved by the evening dose)|Discharge planned (for tomorrow|once the drain is out)|Family (informed|visited, questions answered))\\.";

/** How patients are, as nurses and physicians note it. */
export const CLINICAL_TEXT = `${STATE}${FOUND}${PLAN}`;

/** What is written about patients. */
export const CLINICAL_NOTES: readonly Meaning[] = [
  ...of(
    "note, note event, clinical note, patient note",
    one(
      "category",
      "Nursing|Radiology|Physician|ECG|Discharge summary|Respiratory|Nutrition|Echo|Rehab Services|Social Work",
      sure,
    ),
    one(
      "description",
      "Nursing Progress Note|Chest X-ray|Physician Progress Note|Report|12-lead ECG|CT Head|Nursing Transfer Note|Respiratory Care Note|Nutrition Assessment|Transthoracic Echo|Physical Therapy Note|Social Work Note|Abdominal Ultrasound|Admission Note|Addendum",
      sure,
    ),
  ),
  ...of(
    "note, note event, clinical note, patient note, progress note, nursing note",
    pattern("text, note, note text, body, content, note body, report text, clinical text", CLINICAL_TEXT, sure),
    one(
      "note, note source value, note source",
      "Nursing note|Progress note|Discharge summary|Radiology report|Consult note|Admission note|Operative note|Pharmacy note",
    ),
  ),
  ...of(
    "note, note event, clinical note, patient note",
    one(
      "title, note title",
      "Progress note|Discharge summary|Consultation|Admission note|Radiology report|Nursing note|Operative note|Medication review",
      sure,
    ),
  ),
];
