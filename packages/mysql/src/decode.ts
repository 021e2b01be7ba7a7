import { parseTemporal } from "@seedloom/core";
import type { ColumnType, Value } from "@seedloom/core";
import type { QueryOptions } from "mysql2";
import { quoteIdentifier } from "./quote.ts";

/** Query options under which every value arrives as the server's text, whatever the pool was configured to do. */
export const AS_TEXT: Pick<QueryOptions, "rowsAsArray" | "typeCast"> = {
  rowsAsArray: true,
  // mysql2 takes JSON for binary unless told.
  typeCast: (field) => (field.type === "JSON" ? field.string("utf8") : field.string()),
};

/** Query options under which values arrive as people read them: a zero date is no Date, and what claims to be JSON may be none. */
export const AS_SHOWN: Pick<QueryOptions, "dateStrings" | "typeCast"> = {
  dateStrings: true,
  typeCast: (field, next) => (field.type === "JSON" || field.extendedFormat === "json" ? field.string("utf8") : next()),
};

/** A row of a query with `AS_TEXT`. */
export type TextRow = readonly (string | null)[];

/** The SQL that makes text of a column where the server's own text would not do. */
export function selectText(column: string, type: ColumnType, flavour: "mysql" | "mariadb"): string {
  const name = quoteIdentifier(column);
  switch (type.kind) {
    case "bytes":
      return `HEX(${name})`;
    case "bit":
      return `LPAD(BIN(${name} + 0), ${type.length ?? 1}, '0')`;
    case "vector":
      return flavour === "mysql" ? `VECTOR_TO_STRING(${name})` : `VEC_ToText(${name})`;
    case "spatial": {
      const wkt = `ST_AsText(${name}${flavour === "mysql" ? ", 'axis-order=long-lat'" : ""})`;
      return `IF(ST_SRID(${name}) = 0, ${wkt}, CONCAT('SRID=', ST_SRID(${name}), ';', ${wkt}))`;
    }
    default:
      return name;
  }
}

/** The `Value` of such a text. Zero dates, which stand for none, are null. */
export function decode(text: string | null, type: ColumnType): Value {
  if (text === null) return null;
  switch (type.kind) {
    case "boolean":
      return text !== "0";
    case "integer":
    case "year": {
      const number = Number(text);
      return Number.isSafeInteger(number) ? number : BigInt(text);
    }
    case "float":
      return Number(text);
    case "decimal": {
      const number = Number(text);
      // As a number where no digit is lost by it.
      const digits = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
      return String(number) === digits ? number : text;
    }
    case "date":
    case "time":
    case "timestamp":
      return parseTemporal(text, type);
    case "vector":
      // MySQL writes `[1.00000e+00]`.
      return JSON.stringify(JSON.parse(text));
    case "bytes":
      return Uint8Array.from(Buffer.from(text, "hex"));
    default:
      return text;
  }
}
