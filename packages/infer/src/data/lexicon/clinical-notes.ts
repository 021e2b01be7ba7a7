import { of, one } from "./one.ts";
import type { Meaning } from "../meaning.ts";

const sure = { confidence: 0.97 };

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
    "note, note event, clinical note, patient note",
    one(
      "title, note title",
      "Progress note|Discharge summary|Consultation|Admission note|Radiology report|Nursing note|Operative note|Medication review",
      sure,
    ),
  ),
];
