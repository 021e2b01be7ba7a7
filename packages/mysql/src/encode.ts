import { formatDate, formatTime, formatTimestamp, SeedError } from "@seedloom/core";
import type { ColumnType, RowBatch, Table, Value } from "@seedloom/core";
import { quoteString } from "./quote.ts";

/** How values of a column are written, both into LOAD DATA's stream and into INSERT. */
export interface Codec {
  /**
   * The input text of a value that is not null.
   * @throws Error where a column of numbers gets something else.
   */
  text(value: Exclude<Value, null>): string;
  /** Whether the text holds nothing to escape: digits, dates, hexadecimal. */
  readonly plain: boolean;
  /** Whether the text is a number, which INSERT writes without quotes. */
  readonly number: boolean;
  /** SQL that makes the column's value of the text, given as a user variable or a literal; null: the text is the input. */
  readonly wrap: ((sql: string) => string) | null;
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

function numberText(value: Exclude<Value, null>): string {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "bigint" || (typeof value === "string" && NUMBER.test(value))) return String(value);
  throw new Error(`${JSON.stringify(value)} is no number`);
}

function plainText(value: Exclude<Value, null>): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "1" : "0";
  if (value instanceof Uint8Array)
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("utf8");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function numberCodec(text: Codec["text"]): Codec {
  return { text, plain: true, number: true, wrap: null };
}

function textCodec(text: Codec["text"], wrap: Codec["wrap"] = null): Codec {
  return { text, plain: false, number: false, wrap };
}

/**
 * `SRID=4326;POINT(1 2)` as `4326;POINT(1 2)`; without a prefix, the column's reference system. MariaDB does not take the points
 * of a MULTIPOINT in brackets, MySQL takes both.
 */
function spatialText(value: Exclude<Value, null>, srid: number): string {
  const text = plainText(value);
  const [, own = String(srid), wkt = text] = /^SRID=(\d+);([\s\S]*)$/i.exec(text) ?? [];
  return `${own};${wkt.replace(/MULTIPOINT\s*\(\s*\(([^()]*(?:\)\s*,\s*\([^()]*)*)\)\s*\)/gi, (_, points: string) => `MULTIPOINT(${points.replace(/[()]/g, "")})`)}`;
}

function hex(value: Exclude<Value, null>): string {
  const bytes = value instanceof Uint8Array ? value : Buffer.from(plainText(value), "utf8");
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex");
}

/** Dates and times given as milliseconds by `format`; text goes through as it is. */
function temporalCodec(format: (ms: number) => string): Codec {
  return textCodec((value) => (typeof value === "number" ? format(value) : plainText(value)));
}

const WKT = (sql: string) => `SUBSTRING_INDEX(${sql}, ';', -1)`;
const SRID = (sql: string) => `CAST(SUBSTRING_INDEX(${sql}, ';', 1) AS UNSIGNED)`;

/**
 * MySQL takes geographic coordinates latitude first unless told; EWKT has longitude first
 * (https://dev.mysql.com/doc/refman/9.7/en/gis-wkt-functions.html).
 */
function mysqlGeometry(sql: string): string {
  return `ST_GeomFromText(${WKT(sql)}, ${SRID(sql)}, 'axis-order=long-lat')`;
}

/** MariaDB makes NULL of a text that is no geometry; a text in its place is refused. */
function mariadbGeometry(sql: string): string {
  return `IFNULL(ST_GeomFromText(${WKT(sql)}, ${SRID(sql)}), IF(${sql} IS NULL, NULL, 'no geometry'))`;
}

/** The codec of a type. */
export function codecOf(type: ColumnType, flavour: "mysql" | "mariadb"): Codec {
  switch (type.kind) {
    case "boolean":
    case "integer":
    case "year":
    case "float":
      return numberCodec(numberText);
    case "decimal": {
      const { scale } = type;
      if (scale === null) return numberCodec(numberText);
      // A binary fraction's last digits are no part of the value: 0.1 + 0.2 is 0.30 in a DECIMAL(…,2).
      return numberCodec((value) =>
        typeof value === "number" && Number.isFinite(value) && !Number.isInteger(value)
          ? value.toFixed(Math.min(scale, 100))
          : numberText(value),
      );
    }
    case "date":
      return temporalCodec(formatDate);
    case "time":
      return temporalCodec((ms) => formatTime(ms, type.precision));
    case "timestamp":
      return temporalCodec((ms) => formatTimestamp(ms, type.precision));
    case "bit":
      return { ...textCodec(bits, (sql) => `CAST(CONV(${sql}, 2, 10) AS UNSIGNED)`), plain: true };
    case "bytes":
      // Bytes that are no text in any character set travel as hexadecimal.
      return { ...textCodec(hex, (sql) => `UNHEX(${sql})`), plain: true };
    case "spatial":
      return textCodec((value) => spatialText(value, type.srid), flavour === "mysql" ? mysqlGeometry : mariadbGeometry);
    case "vector":
      return textCodec(plainText, (sql) => (flavour === "mysql" ? `STRING_TO_VECTOR(${sql})` : `VEC_FromText(${sql})`));
    default:
      return textCodec(plainText);
  }
}

function bits(value: Exclude<Value, null>): string {
  if (typeof value === "number" || typeof value === "bigint") return value.toString(2);
  const text = plainText(value);
  if (!/^[01]*$/.test(text)) throw new Error(`${JSON.stringify(text)} is no string of bits`);
  return text === "" ? "0" : text;
}

/** A row set's columns with their codecs. */
export interface Writer {
  readonly columns: readonly string[];
  readonly codecs: readonly Codec[];
  readonly types: readonly ColumnType[];
  /** What errors call the table. */
  readonly table: string;
}

/** A writer of the named columns of a table. */
export function writerOf(table: Table, columns: readonly string[], flavour: "mysql" | "mariadb"): Writer {
  const known = new Map(table.columns.map((column) => [column.name, column.type]));
  const types = columns.map((name): ColumnType => known.get(name) ?? { kind: "any" });
  return { columns, codecs: types.map((type) => codecOf(type, flavour)), types, table: table.id };
}

/**
 * The batch's values in the writer's column order.
 * @throws SeedError `LOAD` where the batch lacks one
 */
export function orderedValues(batch: RowBatch, writer: Writer): readonly (readonly Value[])[] {
  return writer.columns.map((name) => {
    const values = batch.values[batch.columns.indexOf(name)];
    if (values === undefined) {
      throw new SeedError("LOAD", `${writer.table}.${name}: the batch from row ${batch.firstRow} lacks this column`, {
        table: writer.table,
        column: name,
      });
    }
    return values;
  });
}

/** `LOAD`: a value that is none of its column's. */
export function cannotWrite(writer: Writer, column: number, cause: unknown): SeedError {
  const name = writer.columns[column] ?? "";
  const fact = cause instanceof Error ? cause.message : String(cause);
  return new SeedError(
    "LOAD",
    `${writer.table}.${name}: ${fact}; choose a generator that makes values of the column's type`,
    { table: writer.table, column: name },
    cause,
  );
}

/**
 * The batch as rows of INSERT's VALUES, each in its brackets.
 * @throws SeedError `LOAD` naming the column whose value cannot be written.
 */
export function* valueRows(batch: RowBatch, writer: Writer): Generator<string> {
  const { codecs } = writer;
  const values = orderedValues(batch, writer);
  for (let row = 0; row < batch.count; row++) {
    let text = "(";
    let column = 0;
    try {
      for (; column < codecs.length; column++) {
        if (column > 0) text += ",";
        text += literalOf(values[column]?.[row] ?? null, codecs[column]!);
      }
    } catch (error) {
      throw cannotWrite(writer, column, error);
    }
    yield `${text})`;
  }
}

/** A value as SQL. */
export function literalOf(value: Value, codec: Codec): string {
  if (value === null) return "NULL";
  const text = codec.text(value);
  const literal = codec.number ? text : codec.plain ? `'${text}'` : quoteString(text);
  return codec.wrap === null ? literal : codec.wrap(literal);
}
