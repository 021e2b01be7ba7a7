import type { Catalog } from "@seedloom/core";
import { canonicalWords } from "../../words/canonical-words.ts";
import { evenly, forAll } from "./reader.ts";
import type { Ask, Reader, Readers } from "./reader.ts";

/** Fewer tables than this tell nothing of an application. */
const ENOUGH = 4;
/** No more of them are told. */
const MOST = 24;

/** Tables whose rows programs tell of: those that have a key of their own, without the one that asks. */
function tablesOf({ catalog, table }: Ask["context"]): Catalog["tables"] {
  return catalog.tables.filter(
    (other) => other.id !== table.id && other.primaryKey?.columns.length === 1 && other.foreignKeys.length < 6,
  );
}

const SPOKEN = /^tab[A-Z][A-Za-z ]+$/;

/** `table_name`, `entity_type` in a log: what this database has, as programs call it. */
const ownTable: Reader = ({ as, phrase, context }) => {
  if (as !== "text") return null;
  const tables = tablesOf(context);
  if (tables.length < ENOUGH) return null;
  // Programs that call their tables `tabSales Invoice` call what is in them `Sales Invoice`.
  if (tables.every(({ name }) => SPOKEN.test(name)))
    return evenly(tables.map(({ name }) => name.slice(3)).slice(0, MOST), 0.9);
  const raw = /table|relation|collection/.test(phrase);
  const names = tables.map((table) => (raw ? table.name : context.factsOf(table).words.join("_")));
  const fitting = [...new Set(names)].filter((name) => name.length <= (context.maxLength ?? 99) && /^\w+$/.test(name));
  return fitting.length < ENOUGH ? null : evenly(fitting.slice(0, MOST), 0.9);
};

/** `field_name`, `changed_field` in a log: columns that this database has. */
const ownColumn: Reader = ({ as, context }) => {
  if (as !== "text") return null;
  const names = tablesOf(context).flatMap((table) =>
    table.columns
      .filter(({ name, generated }) => generated.kind === "no" && canonicalWords(name).at(-1) !== "id")
      .map(({ name }) => name),
  );
  const fitting = [...new Set(names)].filter((name) => name.length <= (context.maxLength ?? 99) && /^\w+$/.test(name));
  return fitting.length < 2 * ENOUGH ? null : evenly(fitting.slice(0, 2 * MOST), 0.9);
};

/** Words before `table`, or beside it, where it is one of a database rather than of a restaurant. */
const OF_DATA = new Set(
  "lhs rhs join db source target linked related foreign parent child audit owner object".split(" "),
);
const BESIDE_TABLE = new Set(
  "key field sql join mapping query lhs rhs router relationship schema operation".split(" "),
);

/** `lhs_table` of relationships, the `table` of a change. */
const bareTable: Reader = (ask) => {
  const { modifiers, context } = ask;
  const others = [...context.facts.columnWords].filter(([name]) => name !== context.column.name);
  const told = modifiers.some((word) => OF_DATA.has(word));
  return told || others.some(([, words]) => words.some((word) => BESIDE_TABLE.has(word))) ? ownTable(ask) : null;
};

/** What says that rows are kept in collections whose fields are listed. */
const OF_COLLECTIONS = new Set(
  "field fields item junction singleton policy preset permission revision bookmark webhook".split(" "),
);

/** Where collections have fields, they are tables to others. */
const collection: Reader = (ask) => {
  const { facts, column } = ask.context;
  const words = [...facts.columnWords].filter(([name]) => name !== column.name).flatMap(([, each]) => each);
  return [...facts.words, ...words].some((word) => OF_COLLECTIONS.has(word)) ? ownTable(ask) : null;
};

/** What programs of a business call by the names of their models: `sale.order` of `sale_order`. */
const ownModel: Reader = ({ as, context }) => {
  const { tables } = context.catalog;
  if (as !== "text" || !tables.some(({ name }) => /^(?:ir_model|res_partner)$/.test(name))) return null;
  const names = tablesOf(context).map(({ name }) => name.replaceAll("_", "."));
  const fitting = names.filter((name) => name.length <= (context.maxLength ?? 99) && name.includes("."));
  return fitting.length < ENOUGH ? null : evenly(fitting.slice(0, MOST), 0.96);
};

/** Letters by which papers of a kind are counted: `SAL-INV-.YYYY.-`. */
const seriesOf = (words: readonly string[]): string =>
  words.length === 1
    ? (words[0] ?? "").slice(0, 4).toUpperCase()
    : words
        .slice(-2)
        .map((word) => word.slice(0, 3).toUpperCase())
        .join("-");

/** Papers of one table are counted in one series. */
const namingSeries: Reader = ({ as, context }) => {
  const words = context.facts.words.filter((word) => word !== "tab");
  return as !== "text" || words.length === 0 ? null : evenly([`${seriesOf(words)}-.YYYY.-`], 0.96);
};

/** Whose rows are counted in a series is called by its number there. */
export const numberInSeries: Reader = ({ as, modifiers, context }) => {
  const { facts, inKey } = context;
  const others = new Set([...facts.columnWords.values()].map((each) => each.join(" ")));
  if (as !== "text" || modifiers.length > 0 || !inKey || !others.has("naming series")) return null;
  const words = facts.words.filter((word) => word !== "tab");
  // People, goods and firms are called by their names.
  if (["person", "product", "company"].includes(facts.noun?.noun.subject ?? "")) return null;
  return {
    given: { generator: "pattern", options: { regex: `${seriesOf(words)}-202[3-6]-0[0-9]{4}` } },
    confidence: 0.96,
  };
};

/** Names of tables and columns are those of the database itself. */
export const ownNameReaders: Readers = {
  ...forAll(
    "table name, entity name, model class, model name class, target table, source table, auditable table, relation name, " +
      "resource name, record type, entity type, resource type, target type, object type, object table, target entity, linked table",
    ownTable,
  ),
  ...forAll(
    "column name, field name, attribute name, property name, changed field, changed column, field, column, source field, target field",
    ownColumn,
  ),
  table: bareTable,
  ...forAll("collection, collections", collection),
  ...forAll("model, resource model, res model, related model, model name", ownModel),
  "naming series": namingSeries,
};
