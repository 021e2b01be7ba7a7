import { baseType } from "@seedloom/core";
import type { ColumnType } from "@seedloom/core";
import type { TypeClass } from "../data/meaning.ts";

/** The class of a type that names are read against; null where names say nothing (enums, arrays, ranges …). */
export function typeClass(type: ColumnType): TypeClass | null {
  const base = baseType(type);
  switch (base.kind) {
    case "text":
    case "any":
      return "text";
    case "integer":
      return "integer";
    case "decimal":
      return base.scale === 0 ? "integer" : "decimal";
    case "money":
    case "float":
      return "decimal";
    case "boolean":
    case "date":
    case "timestamp":
    case "time":
    case "interval":
    case "json":
    case "bytes":
    case "uuid":
    case "year":
    case "spatial":
      return base.kind;
    case "network":
      return "network";
    case "geometric":
      return base.of === "point" ? "spatial" : null;
    case "bit":
      return base.length === 1 ? "boolean" : null;
    default:
      return null;
  }
}
