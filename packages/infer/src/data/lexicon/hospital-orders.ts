import { meaning } from "../meaning.ts";
import { figure, number, pattern } from "../short-meanings.ts";
import { CLINICAL_NOTES } from "./clinical-notes.ts";
import { CPT_CODES } from "./hospital-pairs.ts";
import { of, one } from "./one.ts";
import type { Given, Meaning } from "../meaning.ts";

const AMOUNTS = "mL|mg|mcg|units|g|mEq|dose";
/** What runs in, and what is done. */
const INFUSED = "Continuous Infusions|IV Fluids|Antibiotics (IV)|Drips|Enteral Nutrition|Blood Products";
const DONE = "Peripheral Lines|Invasive Lines|Ventilation|Imaging|Procedures";
const CATEGORY = "order category, order category name, secondary order category name";
const sure = { confidence: 0.97 };
/** A flag that is hardly ever set. */
const RARELY: Given = {
  generator: "weighted",
  options: {
    values: [
      [0, 95],
      [1, 5],
    ],
  },
};

/** What is ordered for patients, given to them and done with them. */
export const HOSPITAL_ORDERS: readonly Meaning[] = [
  ...of("order, order entry, provider order entry, poe", one("transaction type", "New|Change|D/C|Hold", sure)),
  one(CATEGORY, `${INFUSED}|${DONE}`, sure),
  ...of(
    "infusion, input event, input event cv, input event mv, ingredient event, infusion event",
    one(CATEGORY, INFUSED, { confidence: 0.98 }),
  ),
  ...of("procedure event, procedure event mv", one(CATEGORY, DONE, { confidence: 0.98 })),
  ...of(
    "infusion, input event, input event cv, input event mv, infusion event, procedure event, procedure event mv",
    meaning("cancel reason, cancellation reason", { integer: RARELY }, sure),
  ),
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
  ...of(
    "pharmacy, dispensing",
    one("status, state", "active|inactive|on hold", sure),
    one("process type, proc type, procedure type", "Unit Dose|IV Piggyback|IV Large Volume|PCA", sure),
    one("infusion type", "continuous|intermittent|bolus|PCA", sure),
    one(
      "dispensation, dispensed from",
      "Main Pharmacy|Dispensing Cabinet|Floor Stock|IV Room|Satellite Pharmacy",
      sure,
    ),
  ),
  one("disp sched, dispensing schedule, dispense schedule", "08|08, 20|09|22|08, 14, 20|06, 14, 22|21", sure),
  one(
    "completion interval, restart interval, infusion interval",
    "1 hour|30 minutes|2 hours|4 hours|8 hours|15 minutes",
    sure,
  ),
  one("infusion rate adjustment, rate adjustment", "Increased|Decreased|Stopped|Restarted|Not adjusted", sure),
  number("infusion rate adjustment amount, rate adjustment amount", 1, 40, 0, sure),
  // Written out it is no sum of money.
  one("infusion rate adjustment amount, rate adjustment amount", "5|10|2|20|1|25|0.5|15|40|2.5", sure),
  number("infusion rate, infusion speed", 5, 250, 0, sure),
  one("administration type", "IV Infusion|IV Bolus|Oral|Subcutaneous|IV Piggyback|Topical|Inhalation", sure),
  one(
    "reason for no barcode, no barcode reason, barcode reason",
    "Barcode damaged|Scanner not available|Patient's own medication|Emergency|Label missing|Multi-dose vial",
    sure,
  ),
  ...of(
    "emar, medication administration, administration record",
    one(
      "event, event txt, event text",
      "Administered|Flushed|Not Given|Started|Stopped|Held|Delayed|Rate Change",
      sure,
    ),
  ),
  ...of(
    "chart event, timestamp event, date time event, vital sign",
    meaning("warning, warning flag", { integer: RARELY }, sure),
  ),
  meaning("continue in next department, continueinnextdept", { integer: RARELY }, sure),
  one("form value, form value disp, dispensed amount", "1|2|0.5|3|10|5|1.5", sure),
  one("result status", "Final|Preliminary|Corrected|Manual", sure),
  one("lockout interval, lockout", "10 minutes|6 minutes|8 minutes|12 minutes|15 minutes|20 minutes", sure),
  one("duration interval, duration unit, interval unit", "Hours|Days|Doses|Weeks|Months", sure),
  ...CLINICAL_NOTES,
  ...of(
    "call out, callout",
    one("status, state", "Active|Inactive", sure),
    one("outcome, result", "Discharged|Cancelled", sure),
  ),
  one("care unit, first care unit, last care unit", "MICU|SICU|CCU|CSRU|TSICU|NICU", {
    of: ["icu stay", "icustay", "intensive care stay"],
    ...sure,
  }),
  one(
    "care unit, first care unit, last care unit, previous care unit, current care unit, curr care unit",
    "MICU|CCU|SICU|CSRU|TSICU|NICU",
    {
      of: ["transfer", "call out", "callout", "currency", "submit"],
      confidence: 0.985,
    },
  ),
  one("drug type", "MAIN|BASE|ADDITIVE", { of: ["prescription"], confidence: 0.985 }),
  one("db source, source database, source system", "carevue|metavision", {
    of: ["icu stay", "icustay", "transfer", "d item", "item"],
    confidence: 0.985,
  }),
  one(
    "link to, links to, linksto",
    "chartevents|inputevents_mv|inputevents_cv|outputevents|procedureevents_mv|datetimeevents|labevents",
    {
      of: ["d item", "item"],
      confidence: 0.985,
    },
  ),
  one(
    "comment cancelled by, comment edited by, comments canceledby, comments editedby",
    "RN|Pharmacist|Respiratory|RN",
    { confidence: 0.985 },
  ),
  ...of(
    "prescription",
    one(
      "formulary drug code, formulary drug cd",
      "ATOR20|AMLO5|PRED5|MET25|FURO40|HEPA5I|NACLFLUSH|PANT40|VANC1F|KCL20P",
      { confidence: 0.985 },
    ),
  ),
  one("db source, source database, source system", "EHR|LIS|ADT|pharmacy|RIS|bedside", sure),
  one("code suffix, cpt suffix", "F|T|U", sure),
  meaning(
    "expiration value, expiry value",
    { number: { generator: "choice", options: { values: [365, 30, 36, 7, 24, 90] } } },
    sure,
  ),
  ...of("output, output event, drain", number("value, amount, volume", 20, 800, 0, sure)),
  ...of(
    "infusion, input event, input event cv, input event mv, ingredient event, infusion event, procedure event",
    number("amount, original amount", 5, 250, 0, sure),
    number("total amount", 250, 1000, 0, sure),
  ),
  // A word on the chart rather than when: the order was discontinued, or was not.
  ...of(
    "chart event, timestamp event, date time event, input event, input event cv, output event, infusion",
    one("stopped, stop status", "NotStopd|D/C'd|Stopped|Restart", sure),
  ),
  figure("cpt number, cpt code number", CPT_CODES.map(Number), sure),

  ...of(
    "infusion, input event, input event cv, input event mv, ingredient event, infusion event",
    number("rate, original rate", 1, 250, 0, sure),
    one(
      "route, original route",
      "Intravenous Infusion|Intravenous Push|Oral|Nasogastric|Gastric Tube|Intravenous Drip",
      sure,
    ),
  ),
  number("basal rate", 0.5, 2, 1, sure),
  one("expiration unit, expiry unit", "Days|Hours|Months", sure),
  number("isolate number, isolate num", 1, 3, 0, sure),
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
    pattern("code, hcpcs code, hcpcs cd", "[ACEGJLQ][0-9]{4}", sure),
    one(
      "description, short description, long description",
      "Hospital observation per hour|Emergency department visit|Initial hospital care|Subsequent hospital care|Injection, ondansetron|CT head without contrast|Chest x-ray, two views|Normal saline infusion|Dialysis procedure|Electrocardiogram",
      sure,
    ),
  ),
];
