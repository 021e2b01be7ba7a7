import { baseType } from "@seedloom/core";
import type { Column } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { isAlwaysSet } from "../context/is-always-set.ts";
import { readMoment } from "./read-moment.ts";
import type { ReadMoment } from "./read-moment.ts";

/** What is written on papers; a bare `date` is so only in tables of these. */
const WRITTEN =
  /^(?:invoice|issue|issued|bill|order|ordered|quote|quoted|transaction|posting|entry|expense|sale|statement|payment)$/;
const PAPERS: ReadonlySet<string> = new Set(["order", "payment"]);
const KEPT = /^(?:created|create|creation|inserted)$/;

/** When a row was kept, where a column says on which day its paper was written: that was the same day. */
export function documentDay({ table, column, facts, typeClass }: ColumnContext, read: ReadMoment): Column | null {
  if (typeClass !== "date" || read.modifiers.length > 0) return null;
  const bare = read.phrase === "date" && PAPERS.has(facts.noun?.noun.subject ?? "");
  if (!bare && !WRITTEN.test(read.phrase)) return null;
  const found = table.columns.find((other) => {
    if (!isAlwaysSet(other) || other.generated.kind !== "no" || baseType(other.type).kind !== "timestamp") return false;
    const kept = readMoment(facts.columnWords.get(other.name) ?? []);
    return kept !== null && kept.modifiers.length === 0 && KEPT.test(kept.phrase);
  });
  return found === undefined || found === column ? null : found;
}
