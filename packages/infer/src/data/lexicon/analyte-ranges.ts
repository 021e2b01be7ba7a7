/** What healthy adults have of something in their blood. */
export interface AnalyteRange {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** Digits behind the point. */
  readonly scale: number;
}

const range = (low: number, high: number, unit: string, scale: number): AnalyteRange => ({ low, high, unit, scale });

/** Reference ranges of adults as laboratories print them (Mayo Clinic Laboratories, test catalogue), the commonest tests first. */
export const ANALYTE_RANGES: Readonly<Record<string, AnalyteRange>> = {
  Glucose: range(70, 99, "mg/dL", 0),
  Haemoglobin: range(12, 16, "g/dL", 1),
  Creatinine: range(0.6, 1.2, "mg/dL", 2),
  Sodium: range(135, 145, "mmol/L", 0),
  Potassium: range(3.5, 5.1, "mmol/L", 1),
  Cholesterol: range(125, 200, "mg/dL", 0),
  ALT: range(7, 56, "U/L", 0),
  AST: range(10, 40, "U/L", 0),
  TSH: range(0.4, 4, "mIU/L", 2),
  Platelets: range(150, 400, "10^9/L", 0),
  Leukocytes: range(4, 11, "10^9/L", 1),
  Ferritin: range(20, 250, "ng/mL", 0),
  HbA1c: range(4, 5.6, "%", 1),
  CRP: range(0, 5, "mg/L", 1),
  Calcium: range(8.6, 10.3, "mg/dL", 1),
  "Vitamin D": range(30, 100, "ng/mL", 0),
  Urea: range(7, 20, "mg/dL", 0),
  "Uric acid": range(3.4, 7, "mg/dL", 1),
  Lactate: range(0.5, 2.2, "mmol/L", 1),
  pCO2: range(35, 45, "mmHg", 0),
  pO2: range(80, 100, "mmHg", 0),
};

/** What is charted at the bedside, of adults at rest. */
export const CHARTED_RANGES: Readonly<Record<string, AnalyteRange>> = {
  "Heart Rate": range(60, 100, "bpm", 0),
  "Respiratory Rate": range(12, 20, "insp/min", 0),
  "Temperature Celsius": range(36.1, 37.5, "°C", 1),
  "Arterial Blood Pressure": range(90, 140, "mmHg", 0),
  "O2 Saturation": range(93, 99, "%", 0),
  "Pain Level": range(0, 3, "", 0),
  "Daily Weight": range(55, 95, "kg", 1),
  "Urine Output": range(30, 120, "mL", 0),
  Foley: range(30, 120, "mL", 0),
  "Chest Tube": range(0, 60, "mL", 0),
  "Gastric Tube": range(0, 150, "mL", 0),
  "Braden Score": range(15, 23, "", 0),
};
