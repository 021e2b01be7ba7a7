import { isComposite, isRange } from "@seedloom/core";
import type { ColumnType, Value } from "@seedloom/core";

/** Whether a value is of the shape that core documents for the type, and inside its bounds. */
export function fitsType(value: Value, type: ColumnType): boolean {
  if (value === null) return true;
  switch (type.kind) {
    case "boolean":
      return typeof value === "boolean";
    case "integer": {
      if (typeof value !== "bigint" && !Number.isSafeInteger(value)) return false;
      const [least, most] = type.unsigned
        ? [0, 2 ** type.bits - 1]
        : [-(2 ** (type.bits - 1)), 2 ** (type.bits - 1) - 1];
      return Number(value) >= least && Number(value) <= most;
    }
    case "decimal": {
      if (typeof value !== "number" || !Number.isFinite(value)) return false;
      if (type.precision === null || type.scale === null) return true;
      return Math.abs(value) < 10 ** (type.precision - type.scale) && Number(value.toFixed(type.scale)) === value;
    }
    case "money":
    case "float":
    case "interval":
      return typeof value === "number" && Number.isFinite(value);
    case "year":
      return Number.isInteger(value) && Number(value) >= 1901 && Number(value) <= 2155;
    case "bytes":
      if (!(value instanceof Uint8Array)) return false;
      return type.maxLength === null || (type.fixed ? value.length === type.maxLength : value.length <= type.maxLength);
    case "bit":
      if (typeof value !== "string" || !/^[01]+$/.test(value)) return false;
      return type.length === null || (type.varying ? value.length <= type.length : value.length === type.length);
    case "date":
      return typeof value === "number" && value % 86_400_000 === 0;
    case "time":
      return typeof value === "number" && value >= 0 && value < 86_400_000;
    case "timestamp":
      return typeof value === "number" && Number.isInteger(value);
    case "uuid":
      return (
        typeof value === "string" &&
        /^[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value)
      );
    case "json":
      return typeof value === "string" && JSON.parse(value) !== undefined;
    case "enum":
      return type.labels.includes(String(value));
    case "set":
      return (
        typeof value === "string" && value.split(",").every((label) => label === "" || type.labels.includes(label))
      );
    case "array":
      return (
        Array.isArray(value) &&
        value.every((item: Value) =>
          type.dimensions > 1
            ? fitsType(item, { ...type, dimensions: type.dimensions - 1 })
            : fitsType(item, type.element),
        )
      );
    case "range":
      if (type.multi)
        return Array.isArray(value) && value.every((item: Value) => fitsType(item, { ...type, multi: false }));
      return (
        isRange(value) &&
        fitsType(value.lower, type.element) &&
        fitsType(value.upper, type.element) &&
        value.lower! <= value.upper!
      );
    case "composite":
      return (
        isComposite(value) &&
        value.fields.every((field, place) => fitsType(field, type.fields[place]?.type ?? { kind: "any" }))
      );
    case "domain":
      return fitsType(value, type.base);
    case "any":
    case "other":
      return true;
    case "text":
    case "xml":
    case "network":
    case "geometric":
    case "textSearch":
    case "spatial":
    case "vector":
    case "hstore":
    case "ltree":
      return typeof value === "string";
  }
}
