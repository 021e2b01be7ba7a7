import { pair } from "./pair.ts";
import type { Pair } from "./pair.ts";

const sure = { confidence: 0.97 };

/** What goes with what in orders for patients and on their charts. */
export const HOSPITAL_PAIRS: readonly Pair[] = [
  pair(
    "order type",
    "order subtype, order sub type",
    {
      Medications: "Medication order",
      Lab: "Chemistry|Hematology|Microbiology",
      Radiology: "General Xray|CT Scan|Ultrasound",
      "IV therapy": "IV fluids",
      Nutrition: "Diet Order",
      "General Care": "Vitals/Monitoring|Activity",
      Respiratory: "Oxygen Therapy",
      Consults: "Physical Therapy",
      "Blood Bank": "Blood products",
      "Critical Care": "Vitals/Monitoring",
    },
    sure,
  ),
  pair(
    "field name",
    "field value",
    {
      "Admit to": "Medicine|Surgery|Intensive care",
      "Level of Urgency": "Routine|Urgent",
      "Discharge When": "Today|In one day",
      "Consult Status": "Ordered|Completed",
      "Code status": "Full code|DNR",
      "Tubes & Drains type": "Foley|Chest tube",
    },
    { of: ["order detail", "poe detail", "provider order detail"], ...sure },
  ),
  pair(
    "result name",
    "result value",
    {
      "Blood Pressure": "120/80|134/78|118/72|142/88",
      "Weight (Lbs)": "172|158|196|143",
      "BMI (kg/m2)": "27.4|24.1|31.0|22.6",
      "Height (Inches)": "66|70|63|72",
    },
    { of: ["omr", "outpatient record", "vital sign"], ...sure },
  ),
  pair(
    "long description",
    "short description",
    {
      "Hospital observation service, per hour": "Hospital observation per hour",
      "Emergency department visit of moderate severity": "Emergency department visit",
      "Initial hospital care, per day": "Initial hospital care",
      "Subsequent hospital care, per day": "Subsequent hospital care",
      "Injection, ondansetron hydrochloride, per 1 mg": "Injection, ondansetron",
      "Computed tomography of head or brain without contrast material": "CT head without contrast",
      "Radiologic examination of chest, two views": "Chest x-ray, two views",
      "Infusion, normal saline solution, 1000 cc": "Normal saline infusion",
      "Dialysis procedure with evaluation by physician": "Dialysis procedure",
      "Electrocardiogram, 12 leads, with interpretation": "Electrocardiogram",
    },
    { of: ["hcpcs", "hcpcs event", "hcpc event", "cpt event"], confidence: 0.98 },
  ),
  pair(
    "item label, item name, label",
    "item abbreviation, abbreviation",
    {
      "Heart Rate": "HR",
      "Respiratory Rate": "RR",
      "Temperature Celsius": "Temp",
      "Arterial Blood Pressure": "ABP",
      "O2 Saturation": "SpO2",
      "Pain Level": "Pain",
      "Daily Weight": "Wt",
      Glucose: "Glu",
      Foley: "Foley",
      "Chest Tube": "CT",
      "NaCl 0.9%": "NS",
      "Dextrose 5%": "D5W",
      Insulin: "Ins",
      "Heparin Sodium": "Hep",
      Propofol: "Prop",
      Norepinephrine: "NE",
      "Peripheral IV": "PIV",
      "Gastric Tube": "NGT",
      "Braden Score": "Braden",
      "Urine Output": "UOP",
    },
    { of: ["chart item", "charted item"], ...sure },
  ),
];
