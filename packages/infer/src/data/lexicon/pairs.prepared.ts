import { FIELDS } from "./fields.ts";
import type { Pair } from "./pair.ts";

/** What goes with what in the pairs of all fields. */
export const PAIRS: readonly Pair["by"][] = FIELDS.flatMap(({ pairs }) => pairs.map(({ by }) => by));
