import type { Catalog, Table } from "@seedloom/core";
import { typeClass } from "../../context/type-class.ts";
import { canonicalWords } from "../../words/canonical-words.ts";
import type { Ask } from "./reader.ts";

/** What says of a table that it keeps what was done to the rows of another. */
const KEEPS = new Set("audit history log shadow journal change version revision".split(" "));

/** By how much room there is for it: what was done to a row of another table. */
const DONE: readonly (readonly [room: number, values: readonly string[]])[] = [
  [6, ["UPDATE", "INSERT", "DELETE"]],
  [3, ["UPD", "INS", "DEL"]],
  [1, ["U", "I", "D"]],
];

/**
 * What was done to a row, in a table that has the columns of another and is called after it: `audit_orders.transaction_type` is no sort of payment.
 */
export function operationsOn({ as, context }: Ask): readonly string[] | null {
  const { table, column, catalog, maxLength } = context;
  if (as !== "text") return null;
  const words = canonicalWords(table.name);
  const rest = words.filter((word) => !KEEPS.has(word)).join(" ");
  if (rest === words.join(" ") || rest === "") return null;
  const names = new Set(table.columns.map(({ name }) => name));
  const isKept = (tablesCalled(catalog).get(rest) ?? []).some(
    (other) =>
      other !== table &&
      // What the rows themselves have is copied with them: `shadow_instance_actions.action`.
      !other.columns.some(({ name }) => name === column.name) &&
      other.columns.filter(({ name, type }) => names.has(name) && typeClass(type) !== null).length * 2 >
        other.columns.length,
  );
  return isKept ? (DONE.find(([room]) => room <= (maxLength ?? Infinity))?.[1] ?? null) : null;
}

const called = new WeakMap<Catalog, ReadonlyMap<string, readonly Table[]>>();

/** Tables by the words of their names. */
function tablesCalled(catalog: Catalog): ReadonlyMap<string, readonly Table[]> {
  const found = called.get(catalog) ?? Map.groupBy(catalog.tables, ({ name }) => canonicalWords(name).join(" "));
  called.set(catalog, found);
  return found;
}
