import type { GeneratorSpec } from "@seedloom/core";
import { infer } from "@seedloom/infer";
import { makeCatalog, parseTable } from "./parse-table.ts";

const asOf = Date.UTC(2026, 0, 1);

/** How a column's values come about in a table of such columns, the only one but for those of `others`. */
export function specOf(
  table: string,
  columns: string,
  column: string,
  others: Readonly<Record<string, string>> = {},
): GeneratorSpec {
  const tables = Object.entries({ ...others, [table]: columns }).map(
    ([name, text]) => parseTable(name, `id int pk *\n${text}`).table,
  );
  return infer(makeCatalog(tables), { asOf }).tables[table]!.columns[column]!.spec;
}

/** The columns that it reads. */
export const reads = (spec: GeneratorSpec): readonly string[] =>
  Object.values(spec.inputs ?? {}).map(({ column }) => column);
