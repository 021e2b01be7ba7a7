import { operandsOf } from "@seedloom/core";
import type { Expression, GeneratorSpec } from "@seedloom/core";
import type { Rule } from "../rule.ts";

/** SQLite's functions of moments, with the place of the moment among what they are given and what it has to be. */
const CALLS: Readonly<Record<string, readonly [place: number, generator: string]>> = {
  date: [0, "date"],
  datetime: [0, "timestamp"],
  time: [0, "time"],
  julianday: [0, "date"],
  unixepoch: [0, "timestamp"],
  strftime: [1, "date"],
};

const months = (years: string): GeneratorSpec => ({
  generator: "pattern",
  options: { regex: `${years}-(0[1-9]|1[0-2])` },
});
/** Months of late, and where all have to differ those of a lifetime. */
const MONTH = months("20(1[8-9]|2[0-5])");
const ANY_MONTH = months("(19[6-9]|20[0-2])[0-9]");

/** `CHECK (day = date(day))`: texts that a rule reads as moments are moments, whatever their names say. */
export const momentCheck: Rule = {
  name: "momentCheck",
  quotes: true,
  strength: 63,
  propose({ table, column, typeClass, unique }) {
    if (typeClass !== "text") return [];
    for (const { sql } of table.checks) {
      const spec = sql.expression === null ? null : readAs(sql.expression, column.name, unique);
      if (spec !== null) return [{ spec, evidence: `a check reads it as a moment: ${sql.text}`, confidence: 0.95 }];
    }
    return [];
  },
};

/** What a function of moments takes the column for, or null where none reads it. */
function readAs(node: Expression, column: string, unique: boolean): GeneratorSpec | null {
  if (node.kind === "call" && Object.hasOwn(CALLS, node.name)) {
    const [place, generator] = CALLS[node.name]!;
    const read = node.arguments[place];
    if (read?.kind === "column" && read.name === column) return { generator };
    // `month || '-01'`: the first of a month.
    if (read?.kind === "operator" && read.operator === "||" && isMonth(read, column)) return unique ? ANY_MONTH : MONTH;
  }
  for (const inner of operandsOf(node)) {
    const found = readAs(inner, column, unique);
    if (found !== null) return found;
  }
  return null;
}

function isMonth({ left, right }: Expression & { readonly kind: "operator" }, column: string): boolean {
  return left.kind === "column" && left.name === column && right.kind === "literal" && right.value === "-01";
}
