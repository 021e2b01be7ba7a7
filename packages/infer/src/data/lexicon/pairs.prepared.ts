import { ATTRIBUTES } from "./attributes.ts";
import { EVENT_VALUES, WAYS_OF_VISITORS } from "./event-values.ts";
import { DIVISION_OF } from "./department-pairs.ts";
import { FIELDS } from "./fields.ts";
import type { Pair } from "./pair.ts";

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

/** What goes with what in the pairs of all fields, and in those of none. */
export const PAIRS: readonly Pair["by"][] = [
  ATTRIBUTES.by,
  DIVISION_OF,
  EVENT_VALUES.by,
  WAYS_OF_VISITORS,
  WRITTEN_AS,
  ATTRIBUTE_TYPES,
  GIVEN_AT,
  ...FIELDS.flatMap(({ pairs }) => pairs.map(({ by }) => by)),
];
