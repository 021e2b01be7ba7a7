import { baseType, type ColumnType, findColumn, SeedError, type Table, type Value } from "@seedloom/core";
import { fits } from "../../generate/repair/candidates.ts";

const NUMBER = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i;
const WHOLE = /^\s*[-+]?\d+\s*$/;
const NOT_A_NUMBER = /^\s*([-+]?inf(inity)?|nan)\s*$/i;
const TRUTH = /^\s*(t|tr|tru|true|f|fa|fal|fals|false|y|ye|yes|n|no|on|of|off|0|1)\s*$/i;
const UUID = /^\{?([0-9a-f]{4}-?){7}[0-9a-f]{4}\}?$/i;

/** Whether a column of the type can hold a value, or the text that says one: databases read numbers, truth values and UUIDs from text. */
export function isStorable(value: Value, type: ColumnType): boolean {
  if (value === null) return true;
  if (typeof value !== "string") {
    if (typeof value === "boolean" || type.kind === "text") return true;
    return !isNumeric(type) || fits(value, type);
  }
  switch (type.kind) {
    case "integer":
      return WHOLE.test(value) && fits(Number(value), type);
    case "decimal":
      return NOT_A_NUMBER.test(value) || (NUMBER.test(value) && fits(Number(value), type));
    case "float":
      return NOT_A_NUMBER.test(value) || NUMBER.test(value);
    case "boolean":
      return TRUTH.test(value);
    case "uuid":
      return UUID.test(value);
    case "enum":
      return type.labels.includes(value);
    case "text":
      // Blanks at the end are cut off.
      return type.maxLength === null || [...value.trimEnd()].length <= type.maxLength;
    default:
      return true;
  }
}

function isNumeric({ kind }: ColumnType): boolean {
  return kind === "integer" || kind === "decimal";
}

/** The error of a value that the user gave for a column which cannot hold it. */
export function notOfType(
  { table, column }: { readonly table: Table; readonly column: string },
  value: Value,
): SeedError {
  const type = baseType(findColumn(table, column)!.type);
  const said = typeof value === "string" ? JSON.stringify(value) : String(value);
  return new SeedError(
    "CONFIG",
    `${table.id}.${column}: ${said}, which the configuration gives, is no value for it: ${expected(type)}; change its override.`,
    { table: table.id, column, value: said },
  );
}

function expected(type: ColumnType): string {
  switch (type.kind) {
    case "integer": {
      const bound = 2n ** BigInt(type.unsigned ? type.bits : type.bits - 1);
      return `it holds whole numbers from ${type.unsigned ? 0 : -bound} to ${bound - 1n}`;
    }
    case "decimal":
      return type.precision === null
        ? "it holds numbers"
        : `it holds numbers of ${type.precision - (type.scale ?? 0)} digits before the point`;
    case "text":
      return `it holds texts of ${type.maxLength} characters`;
    case "enum":
      return `it holds ${type.labels.join(", ")}`;
    default:
      return `its type is ${type.kind}`;
  }
}
