import { baseType } from "@seedloom/core";
import type { Generator, Value } from "@seedloom/core";
import { always } from "../build/constant-generator.ts";
import { OptionReader } from "../options.ts";

export const empty: Generator = {
  name: "empty",
  summary: "The type's empty value: '', {}, [], no bytes, 0.",
  entity: null,
  types: ["text", "json", "bytes", "array", "set", "hstore", "integer", "decimal", "float", "boolean", "any"],
  compile(given, context) {
    new OptionReader("empty", given).end();
    const type = baseType(context.type);
    const value = type.kind === "bytes" && type.fixed ? new Uint8Array(type.maxLength ?? 0) : emptyOf(type.kind);
    return value === undefined ? null : always(value);
  },
};

function emptyOf(kind: string): Value | undefined {
  switch (kind) {
    case "text":
    case "set":
    case "hstore":
    case "any":
      return "";
    case "json":
      return "{}";
    case "bytes":
      return new Uint8Array(0);
    case "array":
      return [];
    case "integer":
    case "decimal":
    case "float":
      return 0;
    case "boolean":
      return false;
    default:
      return undefined;
  }
}
