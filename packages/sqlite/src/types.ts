import { textType, type ColumnType } from "@seedloom/core";

/** How SQLite converts what is stored in a column. */
export type Affinity = "integer" | "text" | "blob" | "real" | "numeric";

/** The affinity of a declared type, by the five rules of https://sqlite.org/datatype3.html#determination_of_column_affinity. */
export function affinityOf(declared: string): Affinity {
  const upper = declared.toUpperCase();
  if (upper.includes("INT")) return "integer";
  if (/CHAR|CLOB|TEXT/.test(upper)) return "text";
  if (upper === "" || upper.includes("BLOB")) return "blob";
  if (/REAL|FLOA|DOUB/.test(upper)) return "real";
  return "numeric";
}

const integer = (bits: 8 | 16 | 24 | 32 | 64, unsigned: boolean): ColumnType => ({ kind: "integer", bits, unsigned });
const bytes = (maxLength: number | null): ColumnType => ({ kind: "bytes", maxLength, fixed: false });
const text = (maxLength: number | null): ColumnType => textType({ maxLength });

/** What people mean by a type's name; `size` and `scale` are the numbers in parentheses behind it. */
const conventional: readonly (readonly [
  names: RegExp,
  type: (size: number | null, scale: number | null) => ColumnType,
])[] = [
  [/^BOOL(EAN)?$/, () => ({ kind: "boolean" })],
  [/^TINYINT$/, (size) => (size === 1 ? { kind: "boolean" } : integer(8, false))],
  [/^BIT$/, (size) => (size === null || size === 1 ? { kind: "boolean" } : integer(64, false))],
  [/^UNSIGNED TINYINT$|^TINYINT UNSIGNED$/, () => integer(8, true)],
  [/^SMALLINT$|^INT2$/, () => integer(16, false)],
  [/^UNSIGNED SMALLINT$|^SMALLINT UNSIGNED$/, () => integer(16, true)],
  [/^MEDIUMINT$/, () => integer(24, false)],
  [/^INT$|^INT4$/, () => integer(32, false)],
  [/^UNSIGNED INT$|^INT UNSIGNED$/, () => integer(32, true)],
  [/^INTEGER$|^BIGINT$|^INT8$/, () => integer(64, false)],
  [/^UNSIGNED BIG ?INT$|^BIGINT UNSIGNED$|^UNSIGNED INTEGER$|^INTEGER UNSIGNED$/, () => integer(64, true)],
  [
    /^(DECIMAL|NUMERIC|DEC|NUMBER)$/,
    (precision, scale) => ({ kind: "decimal", precision, scale: precision === null ? null : (scale ?? 0) }),
  ],
  [/^(SMALL)?MONEY$/, () => ({ kind: "money" })],
  [/^(REAL|DOUBLE|DOUBLE PRECISION|FLOAT|FLOAT8|FLOAT4)$/, () => ({ kind: "float", bits: 64 })],
  [/^DATE$/, () => ({ kind: "date" })],
  [/^TIME( WITHOUT TIME ZONE)?$/, (size) => ({ kind: "time", precision: size ?? 0, timeZone: false })],
  [
    /^(SMALLDATETIME|DATETIME2?|DATE ?TIME|TIMESTAMP( WITHOUT TIME ZONE)?)$/,
    (size) => ({ kind: "timestamp", precision: size ?? 0, timeZone: false }),
  ],
  [
    /^(TIMESTAMPTZ|DATETIMETZ|DATETIMEOFFSET|TIMESTAMP WITH TIME ZONE)$/,
    (size) => ({ kind: "timestamp", precision: size ?? 0, timeZone: true }),
  ],
  [/^YEAR$/, () => ({ kind: "year" })],
  [/^JSONB?$/, () => ({ kind: "json", binary: false })],
  [/^(UUID|GUID|UNIQUEIDENTIFIER)$/, () => ({ kind: "uuid" })],
  [/^XML$/, () => ({ kind: "xml" })],
  [/^INET$/, () => ({ kind: "network", of: "inet" })],
  [/^CIDR$/, () => ({ kind: "network", of: "cidr" })],
  [/^MACADDR$/, () => ({ kind: "network", of: "macaddr" })],
  [/^(VAR)?BINARY$|^BYTEA$|^IMAGE$/, bytes],
  [/^STRING$/, text],
];

/** A declared type, and whether its name is one that has a meaning by convention. */
export interface DeclaredType {
  readonly type: ColumnType;
  readonly known: boolean;
}

/**
 * The type meant by a declared type: what its name means by convention, else what its affinity stores. Lengths are kept
 * although SQLite does not enforce them.
 * @example
 * declaredType("NVARCHAR(40)", false).type; // => textType({ maxLength: 40 })
 * declaredType("", false).type; // => { kind: "any" }
 */
export function declaredType(declared: string, strict: boolean): DeclaredType {
  const known = true;
  const numbers = /[([]\s*\+?(\d+)\s*(?:,\s*(-?\d+)\s*)?/.exec(declared);
  const size = numbers?.[1] === undefined ? null : Number(numbers[1]);
  const scale = numbers?.[2] === undefined ? null : Number(numbers[2]);
  const name = declared
    .replace(/\([^)]*\)|\[[^\]]*\]/, " ")
    .trim()
    .replace(/\s+/g, " ")
    .toUpperCase();
  if (name === "" || (strict && name === "ANY")) return { type: { kind: "any" }, known };
  // https://sqlite.org/stricttables.html: INT, INTEGER, REAL, TEXT, BLOB and ANY, and 64-bit integers whatever the name.
  if (strict && name === "INT") return { type: integer(64, false), known };
  for (const [names, type] of conventional) if (names.test(name)) return { type: type(size, scale), known };
  switch (affinityOf(name)) {
    case "integer":
      return { type: integer(64, name.includes("UNSIGNED")), known };
    case "text":
      return { type: text(size), known };
    case "blob":
      return { type: bytes(size), known };
    case "real":
      return { type: { kind: "float", bits: 64 }, known };
    case "numeric":
      return { type: { kind: "decimal", precision: null, scale: null }, known: false };
  }
}

/** Whether its values are points in time. */
export function isTemporal(type: ColumnType): boolean {
  return type.kind === "date" || type.kind === "time" || type.kind === "timestamp";
}
