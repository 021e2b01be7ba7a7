import type { Lookups, TableId, Value } from "@seedloom/core";

/** What code is seen to do to the database. */
export interface Facts {
  readonly tables: Set<TableId>;
  readonly equals: Lookups["equals"][number][];
  readonly words: Set<string>;
  readonly constants: Set<Value>;
  /** Columns of the new row. */
  readonly mentions: Set<string>;
  /** Tables that it inserts into, and the columns that it gives; null for all. */
  readonly inserts: { readonly table: TableId; readonly columns: readonly string[] | null }[];
  /** Columns that it sets in rows that are there. */
  readonly changes: { readonly table: TableId; readonly columns: readonly string[] }[];
  /** Settings of the session that it reads. */
  readonly settings: Set<string>;
  /** Functions that it calls, with what they are given. */
  readonly calls: { readonly name: readonly string[]; readonly given: readonly unknown[] }[];
  /** Whether it changes rows. */
  writes: boolean;
}

export function noFacts(): Facts {
  return {
    tables: new Set(),
    equals: [],
    words: new Set(),
    constants: new Set(),
    mentions: new Set(),
    inserts: [],
    changes: [],
    settings: new Set(),
    calls: [],
    writes: false,
  };
}
