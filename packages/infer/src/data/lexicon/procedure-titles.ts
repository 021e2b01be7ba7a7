import { pair } from "./pair.ts";
import type { Pair } from "./pair.ts";

/** What is done in hospitals, as lists of codes have it: in short, at length, and the code. */
const DONE = [
  ["Insert endotracheal tube", "Insertion of endotracheal tube", "9604"],
  ["Venous cath NEC", "Venous catheterization, not elsewhere classified", "3893"],
  ["Cont inv mec ven <96 hrs", "Continuous invasive mechanical ventilation for less than 96 consecutive hours", "9671"],
  ["Packed cell transfusion", "Transfusion of packed cells", "9904"],
  ["Coronar arteriogr-2 cath", "Coronary arteriography using two catheters", "8856"],
  ["Extracorporeal circulat", "Extracorporeal circulation auxiliary to open heart surgery", "3961"],
  ["Entral infus nutrit sub", "Enteral infusion of concentrated nutritional substances", "966"],
  ["Spinal tap", "Spinal tap", "0331"],
  ["Arterial catheterization", "Arterial catheterization", "3891"],
  ["Hemodialysis", "Hemodialysis", "3995"],
  ["Thoracentesis", "Thoracentesis", "3491"],
  ["Closed bronchial biopsy", "Closed [endoscopic] biopsy of bronchus", "3324"],
] as const;

/** Illnesses in the same way. */
const ILL = [
  ["Hypertension NOS", "Unspecified essential hypertension", "4019"],
  ["CHF NOS", "Congestive heart failure, unspecified", "4280"],
  ["Atrial fibrillation", "Atrial fibrillation", "42731"],
  ["Crnry athrscl natve vssl", "Coronary atherosclerosis of native coronary artery", "41401"],
  ["Acute kidney failure NOS", "Acute kidney failure, unspecified", "5849"],
  [
    "DMII wo cmp nt st uncntr",
    "Diabetes mellitus without mention of complication, type II, not stated as uncontrolled",
    "25000",
  ],
  ["Hyperlipidemia NEC/NOS", "Other and unspecified hyperlipidemia", "2724"],
  ["Acute respiratry failure", "Acute respiratory failure", "51881"],
  ["Urin tract infection NOS", "Urinary tract infection, site not specified", "5990"],
  ["Esophageal reflux", "Esophageal reflux", "53081"],
  ["Pneumonia, organism NOS", "Pneumonia, organism unspecified", "486"],
  ["Anemia NOS", "Anemia, unspecified", "2859"],
] as const;

type Titles = readonly (readonly [short: string, long: string, code: string])[];

const told = (titles: Titles, tables: readonly string[]): readonly Pair[] => {
  const more = { of: tables, confidence: 0.985 };
  const by = (at: 1 | 2) => Object.fromEntries(titles.map((title) => [title[0], title[at]]));
  const byLong = Object.fromEntries(titles.map((title) => [title[1], title[2]]));
  return [
    pair("short title, short description", "long title, long description", by(1), more),
    pair("short title, short description", "icd 9 code, icd9 code", by(2), more),
    pair("long title, long description", "icd 9 code, icd9 code", byLong, more),
  ];
};

/** Titles of the tables that explain the codes of such lists. */
export const PROCEDURE_TITLES: readonly Pair[] = [
  ...told(DONE, ["icd procedure", "d icd procedure"]),
  ...told(ILL, ["icd diagnosis", "d icd diagnosis", "icd diagnoses", "d icd diagnoses"]),
];
