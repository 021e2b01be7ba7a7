import type { Value } from "../../value.ts";
import { formatNumeric } from "../numeric.ts";
import { derivedNode } from "../node.ts";
import { boundOverload, type Form, overload, type SqlFunction } from "../signature.ts";
import { BOOLEAN, categoryOf, INTEGER, TEXT } from "../sql-type.ts";

/** SQLite's name of a value's storage class. */
function storageClass(value: Value): string {
  if (value === null) return "null";
  if (value instanceof Uint8Array) return "blob";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "real";
  return typeof value === "bigint" || typeof value === "boolean" ? "integer" : "text";
}

/** What a typed column's values are stored as in SQLite, whatever a single value looks like. */
const typeOf: Form = (nodes) => {
  const [node] = nodes;
  const category = node ? categoryOf(node.type) : "unknown";
  const { evaluate } = node ?? { evaluate: () => null };
  const known =
    category === "float"
      ? "real"
      : ["date", "time", "timestamp", "json", "uuid", "text"].includes(category)
        ? "text"
        : null;
  return derivedNode(TEXT, nodes, (row) => {
    const value = evaluate(row);
    return value === null ? "null" : (known ?? storageClass(value));
  });
};

/** SQLite's `quote`: an SQL literal. */
const quote: Form = (nodes) => {
  const { evaluate } = nodes[0] ?? { evaluate: () => null };
  return derivedNode(TEXT, nodes, (row) => {
    const value = evaluate(row);
    if (value === null) return "NULL";
    if (value instanceof Uint8Array) return `X'${Buffer.from(value).toString("hex").toUpperCase()}'`;
    return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : formatNumeric(Number(value));
  });
};

const UUID_TEXT = /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;

/** Functions that belong nowhere else. */
export const miscFunctions = {
  typeof: typeOf,
  quote,
  /** SQLite's hints to its planner: the argument itself. */
  likely: [
    overload(
      ["any"],
      ([type]) => type!,
      (value) => value,
    ),
  ],
  unlikely: [
    overload(
      ["any"],
      ([type]) => type!,
      (value) => value,
    ),
  ],
  is_uuid: [overload(["text"], BOOLEAN, (text) => UUID_TEXT.test(text))],
  vector_dims: [overload(["vector"], INTEGER, (text) => text.split(",").length)],
  vector_norm: [
    overload(["vector"], { kind: "float", bits: 64 }, (text) =>
      Math.hypot(...text.replace(/[[\]]/g, "").split(",").map(Number)),
    ),
  ],
  nlevel: [boundOverload(["text"], INTEGER, () => (path) => (path === "" ? 0 : path.split(".").length))],
} satisfies Record<string, SqlFunction>;
