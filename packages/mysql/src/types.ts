import { textType } from "@seedloom/core";
import type { ColumnType, Folding, TextType } from "@seedloom/core";

/** What information_schema.COLUMNS says of a column's type. */
export interface ColumnTypeRow {
  /** Lower case, e.g. `varchar`. */
  readonly dataType: string;
  /** With all its attributes, e.g. `tinyint(1) unsigned`. */
  readonly columnType: string;
  readonly characterLength: number | null;
  readonly octetLength: number | null;
  readonly numericPrecision: number | null;
  readonly numericScale: number | null;
  readonly datetimePrecision: number | null;
  readonly characterSet: string | null;
  readonly collation: string | null;
  /** Spatial reference system; null where the column takes any. */
  readonly srid: number | null;
}

/** What else decides about a type. */
export interface TypeFacts {
  /** A name for an ENUM, e.g. `orders.status`. */
  readonly name: string;
  /** Whether a CHECK wants the text to be JSON, as it does of MariaDB's type JSON. */
  readonly json: boolean;
  /** Whether `tinyint(1)` is meant as a number: it is a key of its own, or holds more than 0 and 1. */
  readonly numeric: boolean;
  /** What its collation takes for one; null where it was not asked, since no key compares by it. */
  readonly folding: Folding | null;
}

const INTEGER_BITS = { tinyint: 8, smallint: 16, mediumint: 24, int: 32, bigint: 64 } as const;
const SPATIAL = new Set([
  "geometry",
  "point",
  "linestring",
  "polygon",
  "multipoint",
  "multilinestring",
  "multipolygon",
  "geometrycollection",
]);

/**
 * A column's type. `tinyint(1)` is a boolean (what BOOLEAN is stored as), FLOAT and DOUBLE with digits (`double(8,3)`) are
 * decimals, since the server holds them to their digits.
 */
export function columnType(row: ColumnTypeRow, facts: TypeFacts): ColumnType {
  const unsigned = /\bunsigned\b/.test(row.columnType);
  switch (row.dataType) {
    case "tinyint":
      if (/^tinyint\(1\)(?! unsigned)/.test(row.columnType) && !facts.numeric) return { kind: "boolean" };
      return { kind: "integer", bits: 8, unsigned };
    case "smallint":
    case "mediumint":
    case "int":
    case "bigint":
      return { kind: "integer", bits: INTEGER_BITS[row.dataType], unsigned };
    case "decimal":
      return { kind: "decimal", precision: row.numericPrecision, scale: row.numericScale };
    case "float":
    case "double":
      return row.numericScale === null
        ? { kind: "float", bits: row.dataType === "float" ? 32 : 64 }
        : { kind: "decimal", precision: row.numericPrecision, scale: row.numericScale };
    case "bit":
      return { kind: "bit", length: row.numericPrecision ?? 1, varying: false };
    case "year":
      return { kind: "year" };
    case "date":
      return { kind: "date" };
    case "time":
      return { kind: "time", precision: row.datetimePrecision ?? 0, timeZone: false };
    case "datetime":
    case "timestamp":
      return { kind: "timestamp", precision: row.datetimePrecision ?? 0, timeZone: row.dataType === "timestamp" };
    case "char":
      return { ...text(row, facts), maxLength: row.characterLength, fixed: true };
    case "varchar":
      return { ...text(row, facts), maxLength: row.characterLength };
    case "tinytext":
    case "text":
    case "mediumtext":
    case "longtext":
      if (facts.json) return { kind: "json", binary: false };
      return { ...text(row, facts), maxLength: row.octetLength, lengthUnit: "bytes" };
    case "json":
      return { kind: "json", binary: true };
    case "binary":
      return { kind: "bytes", maxLength: row.octetLength, fixed: true };
    case "varbinary":
    case "tinyblob":
    case "blob":
    case "mediumblob":
    case "longblob":
      return { kind: "bytes", maxLength: row.octetLength, fixed: false };
    case "enum":
      return { kind: "enum", name: facts.name, labels: labelsOf(row.columnType) };
    case "set":
      return { kind: "set", labels: labelsOf(row.columnType) };
    case "uuid":
      return { kind: "uuid" };
    case "inet4":
    case "inet6":
      return { kind: "network", of: row.dataType };
    case "vector":
      return { kind: "vector", of: "vector", dimensions: Number(/\((\d+)\)/.exec(row.columnType)?.[1] ?? 0) || null };
    default: {
      const of = row.dataType === "geomcollection" ? "geometrycollection" : row.dataType;
      if (SPATIAL.has(of)) return { kind: "spatial", of, srid: row.srid ?? 0, geography: false };
      return { kind: "other", name: row.dataType };
    }
  }
}

function text(row: ColumnTypeRow, { folding }: TypeFacts): TextType {
  return textType({
    caseInsensitive: isCaseInsensitive(row.collation),
    repertoire: repertoireOf(row.characterSet),
    ...(folding === null ? {} : { folding }),
  });
}

/** Whether a collation compares without regard to case: `…_ci`, `…_ai_ci`, `…_as_ci`. */
export function isCaseInsensitive(collation: string | null): boolean {
  return collation !== null && collation.endsWith("_ci");
}

/** utf8mb3 and ucs2 hold no character beyond U+FFFF; of other character sets only ASCII is known to be in them. */
function repertoireOf(characterSet: string | null): TextType["repertoire"] {
  switch (characterSet) {
    case null:
    case "utf8mb4":
    case "utf16":
    case "utf16le":
    case "utf32":
    case "gb18030":
      return "unicode";
    case "utf8":
    case "utf8mb3":
    case "ucs2":
      return "bmp";
    case "latin1":
      return "latin1";
    default:
      return "ascii";
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "0": "\0", Z: "\x1a", b: "\b" };

/**
 * The labels of an ENUM or SET, in order.
 * @example
 * labelsOf("enum('a','b,c','it''s')"); // => ["a", "b,c", "it's"]
 */
export function labelsOf(columnType: string): readonly string[] {
  return [...columnType.matchAll(/'((?:[^'\\]|''|\\[\s\S])*)'/g)].map(([, body = ""]) =>
    body.replace(/''|\\([\s\S])/g, (_, escaped: string | undefined) =>
      escaped === undefined ? "'" : (ESCAPES[escaped] ?? escaped),
    ),
  );
}
