import type { ForeignKey, TableId } from "./catalog.ts";

/**
 * A foreign key that nobody declared and no database checks, but rows keep.
 * @param pairs the referring columns with those that they refer to
 * @example
 * impliedKey("public.customers", [["customer_id", "id"]]).columns; // => ["customer_id"]
 */
export function impliedKey(table: TableId, pairs: Iterable<readonly [own: string, theirs: string]>): ForeignKey {
  const listed = [...pairs];
  return {
    name: null,
    columns: listed.map(([own]) => own),
    references: { table, columns: listed.map(([, theirs]) => theirs) },
    match: "simple",
    deferrable: false,
    initiallyDeferred: false,
    onDelete: "no action",
    onUpdate: "no action",
    validated: false,
    enforced: false,
  };
}
