import { columnsOf, impliedKey, reaches } from "@seedloom/core";
import type { Catalog, Column, ForeignKey, Table, TableId } from "@seedloom/core";
import { pointsTo } from "./points-to.ts";
import type { Pointed } from "./points-to.ts";
import { knownTargets } from "./targets.ts";
import type { Known, Target } from "./targets.ts";

/**
 * The catalog with the foreign keys that nobody declared and the names tell: `invoices.customer_id` where `customers` has a key of that
 * type, `hadm_id` where one table has the key `hadm_id`, a `parent_id` that may be NULL, an `author_id` where there is one table of users. They are not enforced; none closes a cycle,
 * and what a table's rows are known by alone, columns of CHECKs and of computed columns are left as they are.
 */
export function followNames(catalog: Catalog): Catalog {
  const known = knownTargets(catalog);
  const parents = new Map(catalog.tables.map(({ id, foreignKeys }) => [id, foreignKeys.map(parentOf)]));
  const found = new Map<TableId, ForeignKey[]>();
  const pointed = catalog.tables.flatMap((table) =>
    freeColumns(table).flatMap((column) => {
      const to = inheritedKey(column, table, catalog, known) ?? pointsTo(column, table, known);
      return to === null || isSame(table, column, to.target, known) ? [] : [{ table, column, ...to }];
    }),
  );
  // What is less sure closes no way to what is surer.
  for (const { table, column, target } of pointed.toSorted((a, b) => Number(b.sure) - Number(a.sure))) {
    if (target.table.id !== table.id && reaches(target.table.id, table.id, (id) => parents.get(id) ?? [])) continue;
    const key = impliedKey(target.table.id, [[column.name, target.key.name]]);
    found.set(table.id, [...(found.get(table.id) ?? []), key]);
    parents.get(table.id)!.push(parentOf(key));
  }
  if (found.size === 0) return catalog;
  const tables = catalog.tables.map((table) => {
    const implied = found.get(table.id);
    return implied === undefined ? table : { ...table, foreignKeys: [...table.foreignKeys, ...implied] };
  });
  return { ...catalog, tables };
}

const parentOf = ({ references }: ForeignKey): TableId => references.table;

/** What PostgreSQL does not pass on: where a table inherits a column, it leads where that leads in the table above. */
function inheritedKey({ name }: Column, table: Table, { tables }: Catalog, known: Known): Pointed | null {
  if (table.inherits.length === 0) return null;
  for (const above of tables.filter(({ id }) => table.inherits.includes(id))) {
    const key = above.foreignKeys.find(({ columns }) => columns.length === 1 && columns[0] === name);
    const target = tables.find(({ id }) => id === key?.references.table);
    const column = target?.columns.find((other) => other.name === key?.references.columns[0]);
    if (target !== undefined && column !== undefined)
      return { target: { table: target, facts: known.factsOf(target), key: column }, sure: true };
  }
  return null;
}

/** The columns of a table's keys: of the primary one first. */
const keysOf = ({ primaryKey, uniques }: Table): readonly (readonly string[])[] => [
  primaryKey?.columns ?? [],
  ...uniques.map(({ parts }) => parts.flatMap((part) => (part.kind === "column" ? [part.column] : []))),
];

/** What keeps rows of other tables that are there no longer, or once more. */
const COPIES = /(?:^|_)(?:archived?|history|histo|backup|bak|shadow|old|copy|tmp|temp|staging)(?:_|$)/i;

/** Whether a column that alone tells rows apart is their own key rather than that of another row to which each is the rest. */
function isSame(table: Table, column: Column, target: Target, { factsOf }: Known): boolean {
  const alone = keysOf(table).some((columns) => columns.length === 1 && columns[0] === column.name);
  if (!alone) return false;
  const own = factsOf(table).words;
  const theirs = factsOf(target.table).words;
  const isMore = own.length > theirs.length && theirs.every((word, at) => own[at] === word);
  return !isMore || COPIES.test(table.name) || column.nullable;
}

/** Columns that nothing but their name says anything of. */
function freeColumns(table: Table): readonly Column[] {
  const sql = [
    ...table.checks.map((check) => check.sql),
    ...table.exclusions.flatMap(({ elements, predicate }) => [...elements.map((element) => element.sql), predicate]),
    ...table.uniques.flatMap(({ parts, predicate }) => [
      predicate,
      ...parts.map((part) => (part.kind === "expression" ? part.sql : null)),
    ]),
    ...table.columns.map(({ generated }) => (generated.kind === "computed" ? generated.expression : null)),
    ...(table.partitioning?.keys ?? []),
  ].filter((each) => each !== null);
  const spoken = new Set([
    ...table.foreignKeys.flatMap(({ columns }) => columns),
    ...(table.danglingKeys ?? []).flatMap(({ columns }) => columns),
    ...table.triggers.flatMap(({ refuses }) => refuses?.columns ?? []),
    ...sql.flatMap(({ expression }) => (expression === null ? [] : columnsOf(expression))),
  ]);
  const unread = sql.filter(({ expression }) => expression === null).map(({ text }) => text);
  return table.columns.filter(
    ({ name, generated, type }) =>
      generated.kind === "no" &&
      type.kind !== "domain" &&
      !spoken.has(name) &&
      !unread.some((text) => text.includes(name)),
  );
}
