import { BREAKS, LIFE_CYCLES } from "../data/life-cycles.ts";
import { canonicalWords } from "../words/canonical-words.ts";

/**
 * In which of the given statuses something stands that happens at `phrase`: whoever is that far, or whose course broke off in
 * just this way. Null where nothing tells, or where it would be all of them or none.
 * @example
 * setStatuses("shipped", ["pending", "shipped", "delivered", "cancelled"]); // ["shipped", "delivered"]
 * setStatuses("cancelled", ["pending", "shipped", "delivered", "cancelled"]); // ["cancelled"]
 */
export function setStatuses(phrase: string, values: readonly string[]): readonly string[] | null {
  const broken = BREAKS.find((words) => words.includes(phrase));
  if (broken !== undefined) {
    const ended = values.filter((value) => broken.includes(spoken(value)));
    return ended.length > 0 && ended.length < values.length ? ended : null;
  }
  let best: { readonly known: number; readonly reached: readonly string[] } | null = null;
  for (const stages of LIFE_CYCLES) {
    const own = stages.findIndex((words) => words.includes(phrase));
    if (own <= 0) continue;
    const placed = values.map((value) => stages.findIndex((words) => words.includes(spoken(value))));
    const known = placed.filter((stage) => stage >= 0).length;
    if (known < 2 || !values.every((value, at) => (placed[at] ?? -1) >= 0 || isBreak(value))) continue;
    const reached = values.filter((_, at) => (placed[at] ?? -1) >= own);
    if (reached.length === 0 || reached.length === values.length) continue;
    if (best === null || known > best.known) best = { known, reached };
  }
  return best?.reached ?? null;
}

/** `IN_TRANSIT` and `in-transit` as `in transit`. */
function spoken(value: string): string {
  return canonicalWords(value.toLowerCase()).join(" ");
}

function isBreak(value: string): boolean {
  return BREAKS.some((words) => words.includes(spoken(value)));
}
