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

/** `table_name`, `entity_type` in a log: what this database has, as programs call it. */
const ownTable: Reader = ({ as, phrase, context }) => {
  if (as !== "text") return null;
  const tables = tablesOf(context);
  if (tables.length < ENOUGH) return null;
  const raw = /table|relation/.test(phrase);
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
};
