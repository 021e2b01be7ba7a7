/** What healthy adults have of something in their blood. */
export interface AnalyteRange {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** Digits behind the point. */
  readonly scale: number;
  /** What is given rather than found: nothing of it is normal. */
  readonly given?: true;
}

const given = (low: number, high: number, unit: string): AnalyteRange => ({ low, high, unit, scale: 0, given: true });
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
  "NaCl 0.9%": given(50, 250, "mL"),
  "Dextrose 5%": given(50, 250, "mL"),
  Insulin: given(2, 12, "units"),
  "Heparin Sodium": given(500, 1500, "units"),
  Propofol: given(20, 200, "mg"),
  Norepinephrine: given(2, 20, "mcg"),
  "Peripheral IV": given(18, 22, "gauge"),
};

/** What sensors measure in rooms and machines that are as they should be. */
export const SENSOR_RANGES: Readonly<Record<string, AnalyteRange>> = {
  temperature: range(17, 26, "°C", 1),
  humidity: range(35, 65, "%", 1),
  pressure: range(995, 1030, "hPa", 1),
  motion: range(0, 1, "count", 0),
  light: range(80, 800, "lx", 0),
  vibration: range(0.3, 4.5, "mm/s", 2),
  co2: range(420, 1100, "ppm", 0),
  sound: range(35, 75, "dB", 1),
  noise: range(35, 75, "dB", 1),
  flow: range(5, 40, "L/min", 1),
  level: range(20, 90, "%", 0),
  proximity: range(5, 200, "cm", 0),
  current: range(0.4, 12, "A", 2),
  voltage: range(225, 236, "V", 1),
  power: range(40, 1800, "W", 0),
  energy: range(5, 60, "kWh", 1),
  smoke: range(0, 30, "ppm", 0),
  ph: range(6.5, 8.2, "pH", 2),
  pm25: range(3, 25, "µg/m³", 0),
  pm10: range(8, 45, "µg/m³", 0),
  "wind speed": range(0.5, 12, "m/s", 1),
  rainfall: range(0, 12, "mm", 1),
  "soil moisture": range(18, 45, "%", 1),
};

/** What numbers of a unit are like where nothing says what was measured: of patients, then of anything else. */
export const BEDSIDE_UNITS: Readonly<Record<string, AnalyteRange>> = {
  "mg/dL": range(70, 110, "mg/dL", 0),
  "mmol/L": range(3.5, 5.5, "mmol/L", 1),
  "g/dL": range(12, 16, "g/dL", 1),
  "g/L": range(120, 160, "g/L", 0),
  "ng/mL": range(20, 250, "ng/mL", 0),
  "pg/mL": range(15, 65, "pg/mL", 0),
  "mIU/L": range(0.4, 4, "mIU/L", 2),
  "mg/L": range(0, 5, "mg/L", 1),
  "mEq/L": range(136, 145, "mEq/L", 0),
  "U/L": range(7, 56, "U/L", 0),
  "IU/L": range(7, 56, "IU/L", 0),
  "10^9/L": range(4, 11, "10^9/L", 1),
  "%": range(36, 50, "%", 1),
  bpm: range(60, 100, "bpm", 0),
  mmHg: range(90, 140, "mmHg", 0),
  "insp/min": range(12, 20, "insp/min", 0),
  "°C": range(36.1, 37.5, "°C", 1),
  kg: range(55, 95, "kg", 1),
  cm: range(155, 190, "cm", 0),
  mL: range(30, 250, "mL", 0),
  "mL/hr": range(20, 125, "mL/hr", 0),
  mg: range(10, 200, "mg", 0),
  mcg: range(5, 50, "mcg", 0),
  units: range(2, 12, "units", 0),
};

export const USUAL_UNITS: Readonly<Record<string, AnalyteRange>> = {
  "°C": range(12, 28, "°C", 1),
  "°F": range(55, 80, "°F", 0),
  "%": range(30, 70, "%", 1),
  kg: range(2, 40, "kg", 1),
  g: range(10, 500, "g", 0),
  t: range(1, 20, "t", 1),
  m: range(1, 60, "m", 1),
  cm: range(5, 180, "cm", 0),
  mm: range(1, 40, "mm", 1),
  km: range(1, 80, "km", 1),
  l: range(2, 60, "l", 1),
  ml: range(20, 500, "ml", 0),
  "m³": range(1, 40, "m³", 1),
  s: range(1, 60, "s", 1),
  ms: range(20, 400, "ms", 0),
  min: range(10, 120, "min", 0),
  hour: range(1, 8, "hour", 0),
  day: range(1, 5, "day", 0),
  V: range(218, 238, "V", 1),
  mV: range(100, 900, "mV", 0),
  A: range(0.5, 16, "A", 1),
  mA: range(4, 20, "mA", 1),
  W: range(20, 1800, "W", 0),
  kW: range(0.5, 12, "kW", 1),
  kWh: range(5, 60, "kWh", 1),
  Pa: range(90, 400, "Pa", 0),
  hPa: range(990, 1032, "hPa", 0),
  bar: range(1, 8, "bar", 1),
  psi: range(20, 60, "psi", 0),
  lx: range(80, 900, "lx", 0),
  lux: range(80, 900, "lux", 0),
  ppm: range(380, 1200, "ppm", 0),
  ppb: range(10, 90, "ppb", 0),
  "µg/m³": range(3, 40, "µg/m³", 0),
  dB: range(35, 80, "dB", 0),
  dBm: range(-95, -50, "dBm", 0),
  rpm: range(600, 3200, "rpm", 0),
  "m/s": range(0.5, 12, "m/s", 1),
  "km/h": range(10, 110, "km/h", 0),
  Hz: range(49.9, 50.1, "Hz", 2),
};
