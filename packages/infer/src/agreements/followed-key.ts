import { findColumn, findTable, refersTo } from "@seedloom/core";
import type { Catalog, Column, ForeignKey, RelationshipRecipe, Table } from "@seedloom/core";
import { isInKeys } from "../context/is-in-keys.ts";
import type { TableFacts } from "../context/table-facts.ts";

/** Who does things in an application: whoever answers is not who asked. */
const ACTORS = new Set(
  "user member employee staff person people author admin profile player contact login actor".split(" "),
);

/** What a row has of its own, whatever it hangs on: a translation's language, a shop's address. */
const OWN =
  /(?:^|\s)(?:address|location|contact|city|country|image|file|media|photo|picture|avatar|language|locale|template|status|state|type|kind|priority|category|tag|role|level|reason|parent|version)$/;

type Followed = NonNullable<RelationshipRecipe["follows"]>;

/**
 * The key beside this one whose parent refers to the same table by a column of the same name, so that the row has what its parent has: the
 * customer of an order's lines, the tenant of whatever is a tenant's. Null where people may differ (who writes a comment did not write the
 * post), and where the parent may be missing or made from this row.
 */
export function followedKey(
  key: ForeignKey,
  table: Table,
  catalog: Catalog,
  factsOf: (table: Table) => TableFacts,
): Followed | null {
  const [name = "", ...others] = key.columns;
  const column = findColumn(table, name);
  const target = findTable(catalog, key.references.table);
  if (column === undefined || others.length > 0 || target === undefined || target.id === table.id) return null;
  if (isInKeys(table, name) || table.foreignKeys.some((other) => other !== key && other.columns.includes(name)))
    return null;
  const words = factsOf(table).columnWords.get(name) ?? [];
  const about = words.filter((word) => word !== "id").join(" ");
  if (OWN.test(about) || [...factsOf(target).words, ...words].some((word) => ACTORS.has(word))) return null;
  const loose = factsOf(table).allNullable;
  for (const beside of table.foreignKeys) {
    const [via = "", ...more] = beside.columns;
    const parent = findTable(catalog, beside.references.table);
    if (beside === key || more.length > 0 || parent === undefined) continue;
    if (parent.id === table.id || parent.id === target.id || refersTo(catalog, parent.id, table.id)) continue;
    const theirs = parent.columns.find((other) => isSameKey(other, parent, name, key));
    const required = findColumn(table, via)?.nullable === false;
    if (theirs === undefined || !(required || (loose && column.nullable))) continue;
    if (column.nullable || !theirs.nullable) return { via, column: theirs.name };
  }
  return null;
}

function isSameKey(column: Column, parent: Table, name: string, { references }: ForeignKey): boolean {
  if (column.name.toLowerCase() !== name.toLowerCase()) return false;
  const keys = parent.foreignKeys.filter(({ columns }) => columns.includes(column.name));
  return keys.some(
    (other) =>
      other.columns.length === 1 &&
      other.references.table === references.table &&
      other.references.columns[0] === references.columns[0],
  );
}
