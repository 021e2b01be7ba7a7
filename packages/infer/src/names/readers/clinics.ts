import type { ColumnContext } from "../../context/column-context.ts";
import { CARE_CATEGORIES, CARE_ITEMS, CARE_SIGNS, LAB_UNITS } from "../../data/value-lists.ts";
import { evenly, forAll, oneOf } from "./reader.ts";
import { hasTable } from "../../context/has-table.ts";
import type { Reader, Readers } from "./reader.ts";

/** Whether the database keeps what is done to patients, so that its items are no goods and its units no engineer's. */
const isClinic = (context: ColumnContext): boolean =>
  hasTable(context, /^patients?$|^admissions?$|_patients?$|^drug_exposure$|^encounters?$|^prescriptions?$/i);

const item: Reader = ({ as, found, context }) =>
  as === "text" && isClinic(context) && (found?.words === "item" || found?.noun.subject === "product")
    ? evenly(CARE_ITEMS, 0.94)
    : null;

const category: Reader = (ask) => {
  if (!isClinic(ask.context) || (ask.context.maxLength ?? 99) <= 12) return null;
  const lab = ask.context.facts.words.includes("lab");
  return oneOf(lab ? ["Chemistry", "Hematology", "Blood Gas"] : CARE_CATEGORIES, ask, 0.94);
};

const CHARTED = ["mL", "mg/dL", "bpm", "%", "mmHg", "insp/min", "°C", "kg", "units", "mg", "mcg"];

/** Units of what some tables of a clinic keep; others keep what laboratories measure. */
const UNITS_OF: Readonly<Record<string, readonly string[]>> = {
  output: ["mL"],
  procedure: ["min", "hour", "day"],
  lab: ["mg/dL", "mmol/L", "U/L", "g/dL", "%", "10^9/L", "ng/mL", "mg/L", "mIU/L", "mmHg"],
  item: [...CHARTED, "points", "gauge"],
  chart: CHARTED,
  specimen: ["mL", "mL", "g", "mm", "slide"],
  sample: ["mL", "mL", "g", "mm", "slide"],
  drug: ["mg", "mL", "tablet", "mcg", "unit", "g"],
  medication: ["mg", "mL", "tablet", "mcg", "unit", "g"],
  device: ["piece", "piece", "set"],
  timestamp: ["Date and Time", "Date"],
};

const unit: Reader = (ask) => {
  const kept = ask.context.facts.words.find((word) => Object.hasOwn(UNITS_OF, word));
  return isClinic(ask.context) ? oneOf((kept === undefined ? null : UNITS_OF[kept]) ?? LAB_UNITS, ask, 0.94) : null;
};

const MEDICAL_DEVICES = [
  "Pacemaker",
  "Coronary stent",
  "Hip prosthesis",
  "Insulin pump",
  "Hearing aid",
  "Urinary catheter",
  "CPAP machine",
  "Central venous catheter",
  "Intraocular lens",
  "Knee prosthesis",
];

/** What is put into patients or worn by them is nothing of a smart home. */
const device: Reader = (ask) =>
  isClinic(ask.context) && ask.context.facts.words.some((word) => ["exposure", "implant", "patient"].includes(word))
    ? oneOf(MEDICAL_DEVICES, ask, 0.96)
    : null;

/** Beside the race there is only one thing more that forms ask for. */
const ethnicity: Reader = (ask) =>
  [...ask.context.facts.columnWords.values()].some((words) => words[0] === "race")
    ? oneOf(["Not Hispanic or Latino", "Not Hispanic or Latino", "Hispanic or Latino"], ask, 0.96)
    : null;

const route: Reader = (ask) =>
  isClinic(ask.context) ? oneOf(["oral", "intravenous", "subcutaneous", "topical", "inhaled"], ask, 0.94) : null;

/** Who cares for patients, and what they are given. */
const provider: Reader = ({ as, context }) =>
  as === "text" && isClinic(context) ? { given: "fullName", confidence: 0.94 } : null;
const remedy: Reader = ({ as, context }) =>
  as === "text" && isClinic(context) ? { given: "medication", confidence: 0.94 } : null;

/** Titles of procedures are their names. */
const title: Reader = ({ as, context }) =>
  as === "text" && context.facts.words.includes("procedure") && isClinic(context)
    ? { given: "procedureName", confidence: 0.94 }
    : null;

/** `icd_diagnoses.long_title`, where no short one tells which code it is: what the code of the row stands for. */
const codeTitle: Reader = ({ as, context: { facts } }) => {
  const columns = [...facts.columnWords.values()].map((words) => words.join(" "));
  const isShort = columns.some((words) => /^short (?:title|description|name)$/.test(words));
  if (as !== "text" || isShort || !facts.words.includes("icd")) return null;
  if (facts.words.includes("diagnosis")) return { given: "diagnosis", confidence: 0.99 };
  return facts.words.includes("procedure") ? { given: "procedureName", confidence: 0.99 } : null;
};

/** What moves patients about is no change of a row. */
const eventType: Reader = (ask) =>
  isClinic(ask.context) && ask.context.facts.words.includes("transfer")
    ? oneOf(["transfer", "admit", "discharge", "ED"], ask, 0.94)
    : null;

/** What is charted of patients is measured. */
const value: Reader = ({ as, modifiers, context }) =>
  as === "text" &&
  modifiers.length === 0 &&
  isClinic(context) &&
  context.facts.words.some((word) => ["event", "chart", "chartevent", "measurement", "result", "output"].includes(word))
    ? { given: "measurement", confidence: 0.94 }
    : null;

/** Instructions that go with a medicine. */
const sig: Reader = ({ as, context: { facts } }) =>
  as === "text" && facts.words.some((word) => ["drug", "medication", "prescription", "dispense"].includes(word))
    ? { given: "dosage", confidence: 0.93 }
    : null;

/** How much of a medicine is taken at once, where another column says how often. */
const dose: Reader = (ask) =>
  ask.as === "text" &&
  [...ask.context.facts.columnWords.values()].some((words) =>
    /^(?:dosing |dose )?(?:frequency|freq|sig)$/.test(words.join(" ")),
  )
    ? oneOf(["500 mg", "10 mg", "20 mg", "5 mg", "50 mg", "100 mg", "250 mg", "40 mg", "1 g", "2.5 mg"], ask, 0.95)
    : null;

/** Codes of FHIR's encounters and observations. */
const classCode: Reader = (ask) =>
  ask.context.facts.words.some((word) => word === "encounter" || word === "visit")
    ? oneOf(["AMB", "IMP", "EMER", "HH", "VR"], ask, 0.94)
    : null;
const interpretation: Reader = (ask) =>
  isClinic(ask.context) ||
  ask.context.facts.words.some((word) => ["observation", "lab", "result", "specimen", "diagnostic"].includes(word))
    ? oneOf(["N", "H", "L", "A", "HH", "LL"], ask, 0.94)
    : null;
const display: Reader = ({ as, context }) =>
  as === "text" && context.facts.words.includes("observation") ? { given: "labTest", confidence: 0.94 } : null;

/** Why somebody is no longer insured, and why a treatment ended. */
const stopReason: Reader = (ask) => {
  if (!isClinic(ask.context)) return null;
  const insured = ask.context.facts.words.some((word) => ["plan", "coverage", "insurance", "payer"].includes(word));
  return oneOf(insured ? UNINSURED : UNTREATED, ask, 0.97);
};
const UNINSURED = ["Changed employer", "Changed plan", "Moved away", "Retired", "Premium not paid", "Deceased"];
const UNTREATED = [
  "Course completed",
  "Resolved",
  "Side effects",
  "Changed to another treatment",
  "No longer needed",
  "Patient's wish",
];

/** How a case of a court ended, and a stay in a hospital did. */
const disposition: Reader = (ask) =>
  ask.context.facts.words.some((word) => ["court", "case", "docket", "trial"].includes(word)) && !isClinic(ask.context)
    ? oneOf(["dismissed", "settled", "guilty", "not_guilty", "pending", "plea"], ask, 0.94)
    : null;

/** What words mean where patients are cared for. */
export const clinicReaders: Readers = {
  ...forAll("label, item name, item label", item),
  ...forAll("abbreviation, short name", (ask) => (item(ask) === null ? null : evenly(CARE_SIGNS, 0.94))),
  ...forAll("category, category name, section header, location category", category),
  ...forAll(
    "unit, uom, unit of measure, value unit, amount unit, rate unit, result unit, dose unit, expiration unit, unit name, total amount unit, original amount unit, original rate unit",
    unit,
  ),
  ...forAll("provider, provider name", provider),
  ...forAll("product description, product name", remedy),
  ...forAll("device, device name, implant", device),
  ...forAll("ethnicity, ethnic group", ethnicity),
  route,
  value,
  ...forAll("title, short title", title),
  ...forAll(
    "long title, long description",
    (ask) => codeTitle(ask) ?? (ask.phrase === "long title" ? title(ask) : null),
  ),
  "event type": eventType,
  "class code": classCode,
  ...forAll("interpretation, interpretation code", interpretation),
  ...forAll("code display, code text, display", display),
  disposition,
  ...forAll("stop reason, discontinuation reason, discontinued reason", stopReason),
  sig,
  ...forAll("dose, dosage, daily dose, prescribed dose, medication dosage", dose),
};
