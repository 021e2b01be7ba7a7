import { baseType } from "@seedloom/core";
import type { ColumnType, GeneratorSpec } from "@seedloom/core";
import { otherSpec } from "./other-types.ts";

/**
 * What fills a column of which only the type is known; null for types that this version does not know.
 * @param maxLength in characters; null where unbounded
 */
export function fallbackSpec(type: ColumnType, maxLength: number | null): GeneratorSpec | null {
  const base = baseType(type);
  switch (base.kind) {
    case "boolean":
      return { generator: "boolean" };
    case "integer":
      return { generator: "integer", options: { min: 0, max: base.bits === 8 ? 100 : 10_000 } };
    case "decimal":
      return { generator: "decimal" };
    case "money":
      return { generator: "decimal", options: { min: 0, max: 10_000, scale: 2 } };
    case "float":
      return { generator: "float" };
    case "text":
      return { generator: textFallback(maxLength) };
    case "bytes":
      return { generator: "bytes" };
    case "bit":
      return { generator: "bits" };
    case "date":
      return { generator: "date" };
    case "time":
      return { generator: "time" };
    case "timestamp":
      return { generator: "timestamp" };
    case "interval":
      return { generator: "interval" };
    case "year":
      return { generator: "year" };
    case "uuid":
      return { generator: "uuid" };
    case "json":
      return { generator: "json" };
    case "xml":
      return { generator: "xml" };
    case "network":
      return networkFallback(base.of);
    case "geometric":
      return { generator: "geometric" };
    case "textSearch":
      return { generator: base.of === "vector" ? "textSearchVector" : "textSearchQuery" };
    case "range":
      return { generator: "range" };
    case "enum":
      return { generator: "choice", options: { values: base.labels } };
    case "set":
      return { generator: "set" };
    case "array":
      return { generator: "array" };
    case "composite":
      return { generator: "composite" };
    case "spatial":
      return { generator: "spatial" };
    case "vector":
      return { generator: "vector" };
    case "hstore":
      return { generator: "hstore" };
    case "ltree":
      return { generator: "ltree" };
    case "any":
      return { generator: "anyValue" };
    case "other":
      return otherSpec(base.name);
    case "domain":
      return null;
  }
}

function textFallback(maxLength: number | null): string {
  const room = maxLength ?? Infinity;
  if (room < 24) return "word";
  return room < 120 ? "title" : "sentence";
}

function networkFallback(of: "inet" | "inet4" | "inet6" | "cidr" | "macaddr" | "macaddr8"): GeneratorSpec {
  if (of === "macaddr" || of === "macaddr8") return { generator: "macAddress" };
  return { generator: of === "cidr" ? "cidr" : "inet" };
}
