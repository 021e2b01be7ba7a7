import { literalDefault } from "../../context/literal-default.ts";
import { evenly, forAll, oneOf } from "./reader.ts";
import { hasTable } from "../../context/has-table.ts";
import type { Ask, Reader, Readers } from "./reader.ts";

/** Units by a word of what is measured in them. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  temperature: ["celsius", "fahrenheit"],
  speed: ["km/h", "mph", "m/s", "kn"],
  wind: ["km/h", "mph", "m/s", "kn"],
  pressure: ["hPa", "bar", "psi", "mmHg"],
  precipitation: ["mm", "in"],
  rain: ["mm", "in"],
  weight: ["kg", "lb", "g"],
  mass: ["kg", "lb", "g"],
  length: ["cm", "m", "in", "ft"],
  height: ["cm", "m", "in", "ft"],
  width: ["cm", "m", "in", "ft"],
  dimension: ["cm", "in", "mm"],
  size: ["cm", "in", "mm"],
  distance: ["km", "mi", "m"],
  volume: ["l", "ml", "gal"],
  capacity: ["l", "ml", "gal"],
  area: ["ha", "m2", "acre"],
  energy: ["kWh", "MJ", "kcal"],
  power: ["kW", "W", "hp"],
  time: ["minutes", "hours", "days"],
  duration: ["minutes", "hours", "days", "weeks"],
  interval: ["days", "weeks", "months"],
  period: ["days", "weeks", "months", "years"],
  yield: ["t/ha", "bu/acre", "kg/ha"],
  dose: ["mg", "ml", "g", "mcg"],
  dosage: ["mg", "ml", "g", "mcg"],
  fuel: ["l", "gal"],
  glucose: ["mg/dL", "mmol/L"],
};

/** `pressure_unit`: one that what is before the word is measured in; programs spell those they default to as they like. */
const unit: Reader = (ask) => {
  if (ask.as !== "text") return null;
  const known = ask.modifiers.findLast((word) => Object.hasOwn(UNITS, word));
  if (known !== undefined) return oneOf(UNITS[known] ?? [], ask, 0.94);
  const given = literalDefault(ask.context.column);
  const about = [...ask.modifiers, ...ask.context.facts.words];
  if (about.some((word) => EATEN.has(word))) return oneOf(PORTIONS, ask, 0.94);
  // What it defaults to says what is measured: who counts in grams has no pascals.
  const alike = typeof given !== "string" ? undefined : Object.values(UNITS).find((units) => units.includes(given));
  if (alike !== undefined) return oneOf([given as string, ...alike.filter((one) => one !== given)], ask, 0.94);
  return isMeasuring(ask) ? null : { given: "unit", confidence: 0.9 };
};

const MEASURING = new Set(
  "value reading result metric parameter sensor measurement observation signal channel indicator test dose threshold minimum maximum lab quantity_kind".split(
    " ",
  ),
);

/** Whether something is measured here; elsewhere things are counted, weighed and sold by their unit, and nobody sells pascals. */
function isMeasuring({ modifiers, context: { facts } }: Ask): boolean {
  if (["device", "health", "nature", "log"].includes(facts.noun?.noun.subject ?? "")) return true;
  const words = [...modifiers, ...facts.words, ...[...facts.columnWords.values()].flat()];
  return words.some((word) => MEASURING.has(word));
}

/** What people eat is weighed, poured or counted. */
const EATEN = new Set("food meal serving ingredient nutrition recipe portion grocery diet".split(" "));
const PORTIONS = ["g", "ml", "piece", "cup", "tbsp", "tsp", "slice", "kg"];

const isOfBodies = ({ context: { facts }, modifiers }: Ask): boolean =>
  facts.noun?.noun.subject === "health" ||
  modifiers.some((word) => ["vital", "body", "patient"].includes(word)) ||
  facts.words.some((word) => ["patient", "visit", "vital", "triage", "admission"].includes(word)) ||
  [...facts.columnWords.values()].some((words) => words.includes("systolic"));

/** Fever is not the weather's. */
const temperature: Reader = (ask) =>
  (ask.as === "decimal" || ask.as === "integer") &&
  isOfBodies(ask) &&
  (hasTable(ask.context, /patient|medical|vital|clinic/i) ||
    [...ask.context.facts.columnWords.values()].some((words) => words.includes("systolic")))
    ? {
        given: {
          generator: "decimal",
          options: { min: 35.6, max: 40.2, scale: 1, distribution: "normal", mean: 37, deviation: 0.6 },
        },
        confidence: 0.94,
      }
    : null;

/** What was measured stands beside its unit or its range. */
const measured: Reader = ({ as, context: { facts } }) => {
  const words = [...facts.columnWords.values()].flat();
  return as === "text" && words.some((word) => ["unit", "range", "uom"].includes(word))
    ? { given: "measurement", confidence: 0.94 }
    : null;
};

/** How long, in words that people write. */
const duration: Reader = ({ as, modifiers, context }) => {
  if (as !== "text" || /iso|raw|ms$|sec/i.test(context.column.name) || modifiers.length > 2) return null;
  const care = [...context.facts.columnWords.values()]
    .flat()
    .some((word) => ["dosage", "dose", "drug", "medication"].includes(word));
  if (care) return evenly(["5 days", "7 days", "10 days", "14 days", "3 days", "1 month", "3 months"], 0.93);
  return hasTable(context, /track|video|song|episode|call|movie|film|stream/i)
    ? null
    : evenly(
        ["30 minutes", "45 minutes", "1 hour", "90 minutes", "2 hours", "3 hours", "1 day", "2 days", "1 week"],
        0.9,
      );
};

/** How often a medicine is taken. */
const frequency: Reader = (ask) =>
  [...ask.context.facts.columnWords.values()]
    .flat()
    .some((word) => ["dosage", "dose", "drug", "medication"].includes(word))
    ? oneOf(
        ["once daily", "twice daily", "three times daily", "every 8 hours", "at bedtime", "as needed", "weekly"],
        ask,
        0.94,
      )
    : null;

/** What maintenance and repairs cost is more than what stands in a shop. */
const cost: Reader = ({ as, modifiers, context: { facts } }) =>
  (as === "decimal" || as === "integer") &&
  [...modifiers, ...facts.words].some((word) =>
    [
      "maintenance",
      "repair",
      "project",
      "construction",
      "renovation",
      "treatment",
      "surgery",
      "event",
      "campaign",
      "production",
    ].includes(word),
  )
    ? { given: { generator: "amount", options: { min: 60, max: 9000, mean: 780, deviation: 900 } }, confidence: 0.92 }
    : null;

/** Measures, their units, and what they cost. */
export const measureReaders: Readers = {
  ...forAll(
    "unit, unit of measure, uom, measurement unit, measure unit, serving unit, quantity unit, value unit",
    unit,
  ),
  ...forAll("temperature, temp, body temperature", temperature),
  ...forAll("result value, test value, measured value, lab value, observed value", measured),
  ...forAll("duration, course duration", duration),
  frequency,
  ...forAll("cost, total cost, actual cost, estimated cost", cost),
};
