import type { Catalog, Column, Table, TableId } from "@seedloom/core";
import { tableMarks } from "../context/table-mark.ts";
import { tableFacts } from "../context/table-facts.ts";
import type { TableFacts } from "../context/table-facts.ts";
import { splitName } from "../words/split-name.ts";

/** A table that rows can point to, and the column by which they do. */
export interface Target {
  readonly table: Table;
  readonly facts: TableFacts;
  readonly key: Column;
}

type Targets = ReadonlyMap<string, readonly Target[]>;

/** Targets by what names can call them. */
export interface Known {
  readonly factsOf: (table: Table) => TableFacts;
  readonly byTable: ReadonlyMap<TableId, Target>;
  /** By the table's canonical words. */
  readonly byWords: Targets;
  /** By what stands behind a table's first word: `partner` of `crm_partner`. */
  readonly byEnding: Targets;
  /** By the initials of a table of several words: `qu` of `quantity_units`. */
  readonly byInitials: Targets;
  /** By the key's name in lower case. */
  readonly byKey: Targets;
  /** By the name of a column that some tables declare a foreign key for, where these all lead to one column. */
  readonly byHabit: ReadonlyMap<string, Target>;
}

/** What is known of the tables whose key is one column. */
export function knownTargets(catalog: Catalog): Known {
  const marks = tableMarks(catalog);
  const facts = new Map(catalog.tables.map((table) => [table.id, tableFacts(table, marks)]));
  const factsOf = (table: Table): TableFacts => facts.get(table.id)!;
  const targets = catalog.tables
    .flatMap((table): readonly Target[] => {
      const [name, ...others] = table.primaryKey?.columns ?? [];
      const key = table.columns.find((column) => column.name === name);
      return key === undefined || others.length > 0 ? [] : [{ table, facts: factsOf(table), key }];
    })
    // Of two tables of the same words the one that is called by no more.
    .toSorted((a, b) => a.table.name.length - b.table.name.length);
  return {
    factsOf,
    byTable: new Map(targets.map((target) => [target.table.id, target])),
    byWords: grouped(targets, (target) => [wordsOf(target).join(" ")]),
    byEnding: grouped(targets, (target) => {
      const words = wordsOf(target);
      return words.length > 1 ? [words.slice(1).join(" ")] : [];
    }),
    byInitials: grouped(targets, ({ table }) => {
      const parts = splitName(table.name);
      return parts.length > 1 ? [parts.map((part) => part[0]).join("")] : [];
    }),
    byKey: grouped(targets, ({ key }) => [key.name.toLowerCase()]),
    byHabit: habitsOf(catalog, factsOf),
  };
}

function grouped(targets: readonly Target[], names: (target: Target) => readonly string[]): Targets {
  const found = new Map<string, Target[]>();
  for (const target of targets) for (const name of names(target)) found.set(name, [...(found.get(name) ?? []), target]);
  return found;
}

/** `user_entity` keeps users. */
function wordsOf({ facts: { words } }: Target): readonly string[] {
  const generic = words.length > 1 && ["entity", "model", "record", "master"].includes(words.at(-1) ?? "");
  return generic ? words.slice(0, -1) : words;
}

/** What the foreign keys that were declared call a row: the `instance_uuid` of one table is that of the next. */
function habitsOf({ tables }: Catalog, factsOf: (table: Table) => TableFacts): ReadonlyMap<string, Target> {
  const byId = new Map(tables.map((table) => [table.id, table]));
  const found = new Map<string, Target | null>();
  for (const { id, foreignKeys } of tables) {
    for (const { columns, references } of foreignKeys) {
      const table = byId.get(references.table);
      const key = table?.columns.find(({ name }) => name === references.columns[0]);
      if (columns.length !== 1 || table === undefined || key === undefined || table.id === id) continue;
      const name = columns[0]!.toLowerCase();
      const known = found.get(name);
      const same = known === undefined || (known?.table === table && known.key === key);
      found.set(name, same ? { table, facts: factsOf(table), key } : null);
    }
  }
  return new Map([...found].flatMap(([name, target]) => (target === null ? [] : [[name, target] as const])));
}

/** Whether a column that may not be NULL tells its table's rows apart, beside the primary key. */
export function isOwnKey({ uniques }: Table, { name, nullable }: Column): boolean {
  if (nullable) return false;
  return uniques.some(({ parts, predicate }) => {
    const [part, ...others] = parts;
    return predicate === null && others.length === 0 && part?.kind === "column" && part.column === name;
  });
}
