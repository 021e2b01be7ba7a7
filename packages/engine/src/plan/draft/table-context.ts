import type { Wanted } from "./wanted-values.ts";
import type { Catalog, Existing, Generator, Plan, TableId, TableRecipe, Value } from "@seedloom/core";

/** What one table's plan is made from. */
export interface TableContext {
  readonly catalog: Catalog;
  readonly existing: Existing;
  readonly recipe: TableRecipe | undefined;
  readonly plan: Pick<Plan, "seed" | "asOf" | "locale">;
  readonly generators: Readonly<Record<string, Generator>>;
  /** Rows to add, if the keys allow. */
  readonly rows: number;
  /** Whether all its keys are settled row by row, so that no bijection stands in the way of its rules. */
  readonly loose: boolean;
  /** How many parents a foreign key's reference may pick, by its index, where that is not all of them. */
  readonly rooms: ReadonlyMap<number, number>;
  /** Whether keys over expressions go through all combinations of what these are made from, because that leaves room for more rows. */
  readonly dense: boolean;
  /** Values that columns take in turn, because other tables have to have the same ones. */
  readonly agreed: ReadonlyMap<string, readonly Value[]>;
  /** By column, what children that refer to it may hold there. */
  readonly wanted: ReadonlyMap<string, readonly Wanted[]>;
  /** By a foreign key's columns, the parents that triggers and policies accept, where that is not all of them. */
  readonly among?: ReadonlyMap<string, readonly number[]> | undefined;
  /** How many values columns have at most, so that children find several rows that agree. */
  readonly gathered: ReadonlyMap<string, number>;
  /** Whether what CHECKs equate is left to the search, because computing it leaves other rules no room. */
  readonly untied: boolean;
  readonly added: (table: TableId) => number;
  readonly deferred: ReadonlySet<number>;
  /** Indexes of foreign keys whose parents are loaded later. */
  readonly late: ReadonlySet<number>;
  /** Indexes of foreign keys that are part of a cycle which no NULL breaks, and whose parents are loaded before. */
  readonly covering: ReadonlySet<number>;
  /** Columns that other tables of the same cycle refer to, or rows of its own before they come. */
  readonly handedOn: ReadonlySet<string>;
  /** Foreign keys (by columns) whose parents' columns cannot be read: they belong to a cycle. */
  readonly unreadable: ReadonlySet<string>;
}

/** The rule of a column that the user chose. */
export const OVERRIDE = "override";

/** The rule of a column whose values the database was asked for, or other tables' code wants. */
export const LEARNED = "learned";

/** Whether a rule binds, so that nothing else is chosen for the column. */
export function isBinding(rule: string | undefined): boolean {
  return rule === OVERRIDE || rule === LEARNED;
}
