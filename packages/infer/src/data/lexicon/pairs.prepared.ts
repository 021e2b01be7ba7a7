import { ATTRIBUTES } from "./attributes.ts";
import { FIELDS } from "./fields.ts";
import type { Pair } from "./pair.ts";

/** What goes with what in the pairs of all fields, and in those of none. */
export const PAIRS: readonly Pair["by"][] = [
  ATTRIBUTES.by,
  ...FIELDS.flatMap(({ pairs }) => pairs.map(({ by }) => by)),
];
