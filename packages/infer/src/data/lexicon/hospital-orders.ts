import { number } from "../short-meanings.ts";
import { of, one } from "./one.ts";
import type { Meaning } from "../meaning.ts";

const AMOUNTS = "mL|mg|mcg|units|g|mEq|dose";
const CATEGORIES =
  "Continuous Infusions|IV Fluids|Antibiotics (IV)|Drips|Enteral Nutrition|Blood Products|Peripheral Lines|Invasive Lines|Ventilation|Imaging|Procedures";
const sure = { confidence: 0.97 };

/** What is ordered for patients, given to them and done with them. */
export const HOSPITAL_ORDERS: readonly Meaning[] = [
  one(
    "order type",
    "Medications|Lab|Radiology|IV therapy|Nutrition|General Care|Respiratory|Consults|Blood Bank|Critical Care",
    sure,
  ),
  one(
    "order subtype, order sub type",
    "Chemistry|Hematology|General Xray|CT Scan|Diet Order|Physical Therapy|Vitals/Monitoring|Microbiology|Ultrasound",
    sure,
  ),
  ...of("order, order entry, provider order entry, poe", one("transaction type", "New|Change|D/C|Hold", sure)),
  one("order category, order category name, secondary order category name", CATEGORIES, sure),
  one("order category description", "Continuous Med|Drug Push|Bolus|Continuous IV|Non Iv Meds|Task|Electrolytes", sure),
  one("order component type, order component type description", "Main order parameter|Additives|Mixed solution", sure),
  one("status description", "Finished|Running|Stopped|Paused|Changed|Rewritten", sure),
  one("amount uom, amount unit, total amount uom, total amount unit, original amount uom", AMOUNTS, sure),
  one(
    "rate uom, rate unit, original rate uom, infusion rate unit, infusion rate uom",
    "mL/hr|mcg/kg/min|mg/hr|units/hr|mcg/min|mL/min",
    sure,
  ),
  one("dose unit, dose unit of measure", "mg|mL|mcg|units|g|mEq", sure),
  one("product amount, product amount given, amount given", "1|2|0.5|3|10|5|1.5", sure),
  one("product unit, form unit", "TAB|mL|CAP|VIAL|SYR|BAG|UDCUP", sure),
  ...of("pharmacy, dispensing", one("status, state", "active|inactive|on hold", sure)),
  one("form value, form value disp, dispensed amount", "1|2|0.5|3|10|5|1.5", sure),
  one("result status", "Final|Preliminary|Corrected|Manual", sure),
  one("lockout interval, lockout", "10 minutes|6 minutes|8 minutes|12 minutes|15 minutes|20 minutes", sure),
  one(
    "duration interval, duration unit, expiration unit, expiry unit, interval unit",
    "Hours|Days|Doses|Weeks|Months",
    sure,
  ),
  ...of(
    "procedure, procedure event, line",
    one(
      "location",
      "Right forearm|Left forearm|Right hand|Left hand|Right neck|Left neck|Right groin|Left upper arm",
      sure,
    ),
    one("location category", "Peripheral|Invasive Venous|Invasive Arterial|Urinary|Gastric|Drain", sure),
  ),
  ...of(
    "caregiver, care giver",
    one("label, title, role", "RN|MD|RT|Res|NP|PA|LPN|PCT|RD|PharmD", sure),
    one(
      "description",
      "RN|Resident/Fellow|Respiratory|Attending|Pharmacist|Case Manager|Dietitian|Rehabilitation|Social Worker",
      sure,
    ),
  ),
  ...of(
    "note, note event, clinical note, patient note",
    one(
      "category",
      "Nursing|Radiology|Physician|ECG|Discharge summary|Respiratory|Nutrition|Echo|Rehab Services|Social Work",
      sure,
    ),
    one(
      "description",
      "Report|Nursing Progress Note|Physician Progress Note|Chest X-ray|Summary|Addendum|Transfer Note",
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
  ...of(
    "drg, drg code",
    one("type, drg type", "HCFA|APR|MS", sure),
    one(
      "description",
      "Septicemia w MV >96 hours|Heart failure & shock w MCC|Major joint replacement w/o MCC|Simple pneumonia & pleurisy w CC|GI hemorrhage w CC|Renal failure w MCC|Chest pain|Craniotomy w CC|Coronary bypass w cardiac cath|Cellulitis w/o MCC",
      sure,
    ),
    number("mortality, severity, drg mortality, drg severity", 1, 4, 0, sure),
  ),
  ...of(
    "hcpcs, hcpcs event, hcpc event, cpt event",
    one(
      "description, short description, long description",
      "Hospital observation per hour|Emergency department visit|Initial hospital care|Subsequent hospital care|Injection, ondansetron|CT head without contrast|Chest x-ray, two views|Normal saline infusion|Dialysis procedure|Electrocardiogram",
      sure,
    ),
  ),
  one(
    "section header",
    "Evaluation and management|Surgery|Medicine|Radiology|Pathology and laboratory|Anesthesia",
    sure,
  ),
  one(
    "subsection header",
    "Hospital inpatient services|Consultations|Critical care services|Cardiovascular system|Respiratory system|Pulmonary|Dialysis|Diagnostic imaging|Nervous system",
    sure,
  ),
];
