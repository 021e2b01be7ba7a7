import { baseType, columnsOf, impliedKey, reaches } from "@seedloom/core";
import type { Catalog, Column, ColumnType, ForeignKey, Table, TableId } from "@seedloom/core";
import { tableFacts } from "../context/table-facts.ts";
import type { TableFacts } from "../context/table-facts.ts";

/** What a name that points to a row ends in. */
const POINTERS = new Set(["id", "uuid", "guid"]);

/** What somebody is to a row: the id of one of the application's users. */
const ROLES = new Set(
  "owner author creator poster publisher sender recipient assignee reporter reviewer editor uploader requester submitter writer inviter commenter".split(
    " ",
  ),
);
/** `created_by`: the same in another form. */
const DOERS =
  /^(?:[a-z]+ )*(?:[a-z]{2,}(?:ed|en|wn|ne)|sent|sold|run|built|held|taught|led|made|paid|read|kept|put) by(?: user)?$/;
/** The same in other languages: `saisie_par`, `geboekt_door`, `creado_por`. */
const DOERS_ABROAD = /[a-z]{3,}_(?:par|door|por|von|durch|da)(?:_id)?$/i;

/** A table that rows can point to: its key is one column. */
interface Target {
  readonly table: Table;
  readonly facts: TableFacts;
  readonly key: Column;
}

/** Targets by what names can call them. */
interface Known {
  readonly byTable: ReadonlyMap<TableId, Target>;
  /** By the table's canonical words. */
  readonly byWords: ReadonlyMap<string, readonly Target[]>;
  /** By the key's name in lower case. */
  readonly byKey: ReadonlyMap<string, readonly Target[]>;
}

/**
 * The catalog with the foreign keys that nobody declared and the names tell: `invoices.customer_id` where `customers` has a key of that
 * type, `hadm_id` where one table has the key `hadm_id`, a `parent_id` that may be NULL, an `author_id` where there is one table of users. They are not enforced; none closes a cycle,
 * and columns of keys, of CHECKs and of computed columns are left as they are.
 */
export function followNames(catalog: Catalog): Catalog {
  const targets = catalog.tables.flatMap((table) => targetOf(table));
  const known: Known = {
    byTable: new Map(targets.map((target) => [target.table.id, target])),
    byWords: Map.groupBy(targets, ({ facts }) => withoutGeneric(facts.words).join(" ")),
    byKey: Map.groupBy(targets, ({ key }) => key.name.toLowerCase()),
  };
  const parents = new Map(catalog.tables.map(({ id, foreignKeys }) => [id, foreignKeys.map(parentOf)]));
  const found = new Map<TableId, ForeignKey[]>();
  for (const table of catalog.tables) {
    const facts = known.byTable.get(table.id)?.facts ?? tableFacts(table);
    for (const column of freeColumns(table)) {
      const target = pointsTo(column, table, facts, known);
      if (
        target === null ||
        (target.table.id !== table.id && reaches(target.table.id, table.id, (id) => parents.get(id) ?? []))
      )
        continue;
      const key = impliedKey(target.table.id, [[column.name, target.key.name]]);
      found.set(table.id, [...(found.get(table.id) ?? []), key]);
      parents.get(table.id)!.push(parentOf(key));
    }
  }
  if (found.size === 0) return catalog;
  const tables = catalog.tables.map((table) => {
    const implied = found.get(table.id);
    return implied === undefined ? table : { ...table, foreignKeys: [...table.foreignKeys, ...implied] };
  });
  return { ...catalog, tables };
}

/** `user_entity` keeps users. */
const withoutGeneric = (words: readonly string[]): readonly string[] =>
  words.length > 1 && ["entity", "model", "record", "master"].includes(words.at(-1) ?? "") ? words.slice(0, -1) : words;

const parentOf = ({ references }: ForeignKey): TableId => references.table;

function targetOf(table: Table): Target[] {
  const [name, ...others] = table.primaryKey?.columns ?? [];
  const key = table.columns.find((column) => column.name === name);
  return key === undefined || others.length > 0 ? [] : [{ table, facts: tableFacts(table), key }];
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
    ...(table.primaryKey?.columns ?? []),
    ...table.foreignKeys.flatMap(({ columns }) => columns),
    ...(table.danglingKeys ?? []).flatMap(({ columns }) => columns),
    ...table.uniques.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === "column" ? [part.column] : []))),
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

function pointsTo(column: Column, table: Table, facts: TableFacts, known: Known): Target | null {
  const words = facts.columnWords.get(column.name) ?? [];
  if (words.length < 2) return null;
  const fits = (target: Target) => holds(column.type, target.key.type) && target.table.schema === table.schema;
  const elsewhere = (target: Target) => target.table.id !== table.id && fits(target);
  const stem = words.slice(0, -1);
  // `commentable_id` beside `commentable_type` points to several tables.
  const several = [...facts.columnWords.values()].some((other) => other.join(" ") === `${stem.join(" ")} type`);
  if (POINTERS.has(words.at(-1) ?? "") && !several) {
    const itself = known.byTable.get(table.id);
    if (stem.join(" ") === "parent") return itself !== undefined && column.nullable && fits(itself) ? itself : null;
    for (let start = 0; start < stem.length; start++) {
      const named = known.byWords.get(stem.slice(start).join(" "))?.find(elsewhere);
      if (named !== undefined) return named;
    }
    if (ROLES.has(stem.at(-1) ?? "") || stem.at(-1) === "user" || isDone(stem, column))
      return theUsers(known, elsewhere);
  }
  const before = changedOf(words, facts);
  if (before !== null && column.type.kind !== "text") return known.byWords.get(before)?.find(elsewhere) ?? null;
  // Text may hold a name instead.
  if (isDone(words, column) && column.type.kind !== "text") return theUsers(known, elsewhere);
  const [same, ...others] = known.byKey.get(column.name.toLowerCase())?.filter(elsewhere) ?? [];
  return same !== undefined && others.length === 0 ? same : null;
}

/** What is as much as it was or more, rather than another row. */
const AMOUNTS = new Set(
  "price rate score level value balance amount quantity stock total cost salary rating position rank version size count point credit mileage reading grade fee page budget revision step".split(
    " ",
  ),
);

/** What became another one, in the words of both columns that say so: the node of `old_node` beside `new_node`. */
function changedOf([age = "", ...rest]: readonly string[], { columnWords }: TableFacts): string | null {
  const other = { old: "new", new: "old" }[age];
  const what = rest.join(" ");
  if (other === undefined || AMOUNTS.has(rest.at(-1) ?? "")) return null;
  return [...columnWords.values()].some((words) => words.join(" ") === `${other} ${what}`) ? what : null;
}

const isDone = (words: readonly string[], { name }: Column): boolean =>
  DOERS.test(words.join(" ")) || DOERS_ABROAD.test(name);

/** What tables of users are called, the surest first. */
const USERS = ["user", "user account", "account", "member", "employee", "staff"];

/** The table of the application's users, if there is just one. */
function theUsers({ byWords }: Known, fits: (target: Target) => boolean): Target | null {
  const [only, ...others] = USERS.map((words) => byWords.get(words) ?? []).find((found) => found.length > 0) ?? [];
  return only !== undefined && others.length === 0 && fits(only) ? only : null;
}

/** Whether a column of one type holds the values of a key of another; of wide numbers those that tables of our size have. */
function holds(column: ColumnType, key: ColumnType): boolean {
  const target = baseType(key);
  if (column.kind === "integer" && target.kind === "integer") return column.bits >= Math.min(target.bits, 32);
  if (column.kind === "uuid") return target.kind === "uuid";
  if (column.kind !== "text" || target.kind !== "text") return false;
  return (
    column.fixed === target.fixed &&
    column.repertoire === target.repertoire &&
    (column.maxLength ?? Infinity) >= (target.maxLength ?? Infinity)
  );
}
