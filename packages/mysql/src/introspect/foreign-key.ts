import { tableId } from "@seedloom/core";
import type { ForeignKey, ReferentialAction } from "@seedloom/core";
import type { ForeignKeyRow, TableRow } from "../catalog-rows.ts";

/**
 * The table that a foreign key means: with lower_case_table_names=2 the catalog may spell it in lower case
 * (https://dev.mysql.com/doc/refman/9.7/en/identifier-case-sensitivity.html).
 */
export function tableNames(tables: readonly TableRow[]): (schema: string, table: string) => TableRow | null {
  const exact = new Map(tables.map((row) => [JSON.stringify([row.schema, row.table]), row]));
  const folded = new Map(tables.map((row) => [JSON.stringify([row.schema, row.table]).toLowerCase(), row]));
  return (schema, table) => {
    const key = JSON.stringify([schema, table]);
    return exact.get(key) ?? folded.get(key.toLowerCase()) ?? null;
  };
}

const ACTIONS: Readonly<Record<string, ReferentialAction>> = {
  "NO ACTION": "no action",
  RESTRICT: "restrict",
  CASCADE: "cascade",
  "SET NULL": "set null",
  "SET DEFAULT": "set default",
};

/** A foreign key; `nameOf` finds the table that is meant. */
export function foreignKeyOf(
  name: string,
  parts: readonly ForeignKeyRow[],
  nameOf: (schema: string, table: string) => TableRow | null,
  defaultSchema: string | null,
): ForeignKey {
  const [first] = parts;
  const [schema, table] = [first?.referencedSchema ?? "", first?.referencedTable ?? ""];
  const known = nameOf(schema, table);
  return {
    name,
    columns: parts.map((part) => part.column),
    references: {
      table: tableId(known?.schema ?? schema, known?.table ?? table, defaultSchema),
      columns: parts.map((part) => part.referencedColumn),
    },
    match: "simple",
    deferrable: false,
    initiallyDeferred: false,
    onDelete: ACTIONS[first?.onDelete ?? ""] ?? "no action",
    onUpdate: ACTIONS[first?.onUpdate ?? ""] ?? "no action",
    validated: true,
    enforced: true,
  };
}
