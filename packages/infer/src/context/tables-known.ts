import type { Catalog, Table, TableId } from "@seedloom/core";
import type { TableFacts } from "./table-facts.ts";

/** Tables by their ids, and what is known of them. */
export interface TablesKnown {
  readonly tableOf: (id: TableId) => Table | undefined;
  readonly factsOf: (table: Table) => TableFacts;
}

/** The catalog's tables by their ids. */
export function tablesById({ tables }: Catalog): TablesKnown["tableOf"] {
  const byId = new Map(tables.map((table) => [table.id, table]));
  return (id) => byId.get(id);
}
