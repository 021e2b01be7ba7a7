import type { ColumnRecipe, Generator, RelationshipRecipe, Table } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import type { TablesKnown } from "../context/tables-known.ts";
import type { TableFacts } from "../context/table-facts.ts";

/** What is known of the table whose columns are tied to one another. */
export interface RowFacts {
  readonly table: Table;
  /** The tables around it. */
  readonly known: TablesKnown;
  readonly facts: TableFacts;
  /** One for each recipe, in the same order. */
  readonly contexts: readonly ColumnContext[];
  readonly relationships: readonly RelationshipRecipe[];
  /** Columns that are, or are part of, a key: they need as many values as they have. */
  readonly keys: ReadonlySet<string>;
  readonly generators: Readonly<Record<string, Generator>>;
}

/** Ties columns of a row to one another that were told alone; as many recipes, in the same order. */
export type RowPass = (recipes: readonly ColumnRecipe[], row: RowFacts) => readonly ColumnRecipe[];
