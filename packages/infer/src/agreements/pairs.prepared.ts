import { ATTRIBUTES } from "../data/lexicon/attributes.ts";
import { EVENT_VALUES, WAYS_OF_VISITORS } from "../data/lexicon/event-values.ts";
import { DIVISION_OF } from "../data/lexicon/department-pairs.ts";
import { FIELDS } from "../data/lexicon/fields.ts";
import { CONCEPTS_OF_DOMAINS } from "../data/lexicon/terminology-pairs.ts";
import { LIBRARY_PAIRS } from "../data/lexicon/library-pairs.ts";
import { spoken } from "../words/spoken.ts";
import { Texts } from "../words/texts.ts";
import type { Pair } from "../data/lexicon/pair.ts";
import { TOLD_PAIRS } from "../data/lexicon/told-pairs.ts";

/** What is noted down, and how it is kept. */
const WRITTEN_AS: Pair["by"] = {
  text: "text/html|text/plain|text/markdown",
  code: "application/json|text/plain",
  checklist: "text/html|text/markdown",
  image: "image/png",
  file: "application/json",
};

/** What attributes of goods are typed as: nobody multiplies colours. */
const ATTRIBUTE_TYPES: Pair["by"] = Object.fromEntries(
  Object.keys(ATTRIBUTES.by).map((name) => [
    name,
    name === "Weight" || name === "Length" ? "number|decimal|text" : "select|text|string|enum",
  ]),
);

/** How often a medicine is given, and at what hours. */
const GIVEN_AT: Pair["by"] = {
  "once daily": "08|09",
  "twice daily": "08, 20",
  "three times daily": "08, 14, 20",
  "every 8 hours": "06, 14, 22",
  "at bedtime": "22|21",
  "as needed": "08|08, 20",
  weekly: "09|08",
};

/** How often a medicine is given a day. */
const TIMES_A_DAY: Pair["by"] = {
  "once daily": "1",
  "twice daily": "2",
  "three times daily": "3",
  "three times a day": "3",
  "four times daily": "4",
  "every 6 hours": "4",
  "every 8 hours": "3",
  "every 12 hours": "2",
  "at bedtime": "1",
  "at night": "1",
  "as needed": "2|3|4",
  "before meals": "3",
  weekly: "1",
};

/** How a medicine is dispensed that is given that way, and how the giving is noted. */
const DISPENSED_AS: Pair["by"] = {
  oral: "Unit Dose",
  intravenous: "IV Piggyback|IV Large Volume|PCA",
  subcutaneous: "Unit Dose",
  intramuscular: "Unit Dose",
  topical: "Unit Dose",
  inhaled: "Unit Dose",
};
const ADMINISTERED_AS: Pair["by"] = {
  oral: "Oral",
  intravenous: "IV Infusion|IV Piggyback|IV Bolus",
  subcutaneous: "Subcutaneous",
  topical: "Topical",
  inhaled: "Inhalation",
};

/** At what rates runs in what is measured so. */
const RATES_OF: Pair["by"] = {
  mL: "mL/hr|mL/min",
  mg: "mg/hr",
  mcg: "mcg/kg/min|mcg/min",
  units: "units/hr",
  g: "mL/hr",
  mEq: "mL/hr",
  dose: "mL/hr",
};

/** What is ordered along with what, and how it is given. */
const ORDERED_WITH: Pair["by"] = {
  "Continuous Infusions": "IV Fluids|Drips",
  "IV Fluids": "Continuous Infusions|IV Fluids",
  "Antibiotics (IV)": "IV Fluids|Antibiotics (IV)",
  Drips: "IV Fluids|Continuous Infusions",
  "Enteral Nutrition": "Enteral Nutrition",
  "Blood Products": "Blood Products|IV Fluids",
  "Peripheral Lines": "Peripheral Lines|Procedures",
  "Invasive Lines": "Invasive Lines|Procedures",
  Ventilation: "Ventilation|Procedures",
  Imaging: "Imaging|Procedures",
  Procedures: "Procedures",
};
const ORDERED_AS: Pair["by"] = {
  "Continuous Infusions": "Continuous Med|Continuous IV",
  "IV Fluids": "Continuous IV|Bolus",
  "Antibiotics (IV)": "Drug Push|Bolus",
  Drips: "Continuous Med|Continuous IV",
  "Enteral Nutrition": "Non Iv Meds|Bolus",
  "Blood Products": "Bolus|Continuous IV",
  "Peripheral Lines": "Task",
  "Invasive Lines": "Task",
  Ventilation: "Task",
  Imaging: "Task",
  Procedures: "Task|Electrolytes",
};

/** Whence patients come who are admitted so. */
const ADMITTED_FROM: Pair["by"] = {
  Elective: "Physician Referral|Transfer from Hospital",
  Urgent: "Transfer from Hospital|Physician Referral|Walk In",
  Emergency: "Emergency Room|Walk In|Transfer from Hospital",
  Outpatient: "Physician Referral|Walk In",
};

/** What a note is called where it comes from, and the other way round. */
const NOTES_OF: Pair["by"] = {
  "Progress note": "Progress note",
  "Discharge summary": "Discharge summary",
  Consultation: "Consult note",
  "Consult note": "Consultation",
  "Admission note": "Admission note",
  "Radiology report": "Radiology report",
  "Nursing note": "Nursing note",
  "Operative note": "Operative note",
  "Medication review": "Pharmacy note",
  "Pharmacy note": "Medication review",
};

/** What goes with what in the pairs of all fields, and in those of none. */
const ALL: readonly Pair["by"][] = [
  ATTRIBUTES.by,
  DIVISION_OF,
  EVENT_VALUES.by,
  WAYS_OF_VISITORS,
  WRITTEN_AS,
  ATTRIBUTE_TYPES,
  GIVEN_AT,
  TIMES_A_DAY,
  DISPENSED_AS,
  ADMINISTERED_AS,
  RATES_OF,
  ORDERED_WITH,
  ORDERED_AS,
  ADMITTED_FROM,
  NOTES_OF,
  CONCEPTS_OF_DOMAINS,
  ...TOLD_PAIRS,
  ...LIBRARY_PAIRS,
  ...FIELDS.flatMap(({ pairs }) => pairs.map(({ by }) => by)),
];

const spokenPairs = ALL.map((by) => [
  ...new Map(Object.entries(by).map(([value, own]) => [spoken(value), own.split("|").map(spoken)] as const)),
]);

const placesOf = new Map<string, number[]>();
const leadingIn = new Map<string, number[]>();
for (const [place, by] of spokenPairs.entries()) {
  for (const other of new Set(by.flatMap(([, own]) => own)))
    placesOf.set(other, [...(placesOf.get(other) ?? []), place]);
  for (const [value] of by) leadingIn.set(value, [...(leadingIn.get(value) ?? []), place]);
}

/** What goes with what, pair by pair: the entries of a map, in JSON. */
export const PAIRS: Texts = Texts.of(spokenPairs.map((by) => JSON.stringify(by)));

/** What goes with something, in the order of its code units. */
export const GOING: readonly string[] = [...placesOf.keys()].toSorted();

/** For each of these the places of its pairs, in JSON. */
export const PLACES: Texts = Texts.of(GOING.map((other) => JSON.stringify(placesOf.get(other))));

/** What something goes with, in the order of its code units. */
export const LEADING: readonly string[] = [...leadingIn.keys()].toSorted();

/** For each of these the places of its pairs, in JSON. */
export const LEADING_PLACES: Texts = Texts.of(LEADING.map((value) => JSON.stringify(leadingIn.get(value))));
