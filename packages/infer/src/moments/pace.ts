import type { TableFacts } from "../context/table-facts.ts";
import { PACES } from "../data/paces.ts";
import type { Gap } from "./usual-gap.ts";

/** How soon one step follows another in rows of what is over within hours; null where it may take days. */
export function paceOf({ words, columnWords }: TableFacts): Gap | null {
  const table = words.join(" ");
  const found = PACES.find(
    ({ of, beside }) =>
      of.test(table) && (beside === undefined || [...columnWords.values()].some((own) => beside.test(own.join(" ")))),
  );
  return found === undefined ? null : { days: found.days, most: found.most };
}
