import type { TableFacts } from "./table-facts.ts";

const NAMES = new Set(["name", "title", "label", "value", "text", "display name"]);

/** Whether a column of these words is the name of a table's rows: `name`, or the noun itself, alone or with `name`: `country`, `country_name`. */
export function isNameOf(columnWords: readonly string[], { noun, words }: TableFacts): boolean {
  const phrase = columnWords.join(" ");
  const called = noun?.words ?? "";
  const own = words.join(" ");
  // `us_states.state_name`: the last word is enough.
  const last = called.split(" ").at(-1) ?? "";
  if (phrase === `${last} name`) return true;
  return NAMES.has(phrase) || [called, `${called} name`, own, `${own} name`].includes(phrase);
}
