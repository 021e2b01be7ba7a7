import type { Existing, Table } from "@seedloom/core";
import { tableFacts } from "../context/table-facts.ts";
import { typeClass } from "../context/type-class.ts";

/** A list that somebody keeps by hand is no longer than this. */
const LONGEST = 100;

/** Last words of tables that list the values of something. */
const LISTS = new Set([
  "type",
  "status",
  "kind",
  "role",
  "priority",
  "severity",
  "method",
  "country",
  "currency",
  "language",
]);

/**
 * Whether a table lists something (`order_statuses`, `countries`, `roles`) and its rows are there: 2 to 100 of them. What such
 * a table holds is what the application knows; made-up entries beside it would be wrong.
 */
export function isFilledLookup(table: Table, existing: Existing): boolean {
  const rows = existing.tables[table.id]?.rows ?? 0;
  if (rows < 2 || rows > LONGEST || table.foreignKeys.some(({ references }) => references.table !== table.id))
    return false;
  const { noun, subject, words } = tableFacts(table);
  const lists =
    subject === "lookup" || noun?.noun.list !== undefined || LISTS.has(words.at(-1) ?? "") || isOfWords(table);
  const named = table.columns.some(({ name }) => /(^|_|[a-z])(name|label|title|code|description|value)$/i.test(name));
  return lists && named && table.columns.length <= 8;
}

/** A key that is a word, and what is said of it: `protocols (name, description)`. What people add is dated. */
function isOfWords({ primaryKey, columns }: Table): boolean {
  const [key, ...more] = primaryKey?.columns ?? [];
  const others = columns.filter(({ name }) => name !== key);
  return (
    key !== undefined &&
    more.length === 0 &&
    columns.some(({ name, type }) => name === key && typeClass(type) === "text") &&
    others.length > 0 &&
    others.every(({ name, type }) => typeClass(type) === "boolean" || SAID.test(name))
  );
}

const SAID = /^(?:description|label|title|display_?name|comment|note|sort(?:_order)?|position|rank)$/i;
