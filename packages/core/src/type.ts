/**
 * A column's type, dialect-neutral. The database's own spelling stands beside it in `Column.typeText`,
 * so nothing is lost where this union is coarser than the database.
 */
export type ColumnType =
  | { readonly kind: "boolean" }
  /** `bits` is the storage width: 8, 16, 24, 32 or 64. */
  | { readonly kind: "integer"; readonly bits: 8 | 16 | 24 | 32 | 64; readonly unsigned: boolean }
  /** Exact decimals. `precision` and `scale` are null where the type is unbounded. */
  | { readonly kind: "decimal"; readonly precision: number | null; readonly scale: number | null }
  | { readonly kind: "money" }
  | { readonly kind: "float"; readonly bits: 32 | 64 }
  | TextType
  /** `maxLength` in bytes. */
  | { readonly kind: "bytes"; readonly maxLength: number | null; readonly fixed: boolean }
  | { readonly kind: "bit"; readonly length: number | null; readonly varying: boolean }
  | { readonly kind: "date" }
  /** `precision` is the number of fractional digits of a second. */
  | { readonly kind: "time"; readonly precision: number; readonly timeZone: boolean }
  | { readonly kind: "timestamp"; readonly precision: number; readonly timeZone: boolean }
  | { readonly kind: "interval" }
  | { readonly kind: "year" }
  | { readonly kind: "uuid" }
  | { readonly kind: "json"; readonly binary: boolean }
  | { readonly kind: "xml" }
  | { readonly kind: "network"; readonly of: "inet" | "inet4" | "inet6" | "cidr" | "macaddr" | "macaddr8" }
  | {
      readonly kind: "geometric";
      readonly of: "point" | "line" | "lseg" | "box" | "path" | "polygon" | "circle";
    }
  | { readonly kind: "textSearch"; readonly of: "vector" | "query" }
  | { readonly kind: "range"; readonly name: string; readonly element: ColumnType; readonly multi: boolean }
  | { readonly kind: "enum"; readonly name: string; readonly labels: readonly string[] }
  /** MySQL's SET: any combination of `labels`. */
  | { readonly kind: "set"; readonly labels: readonly string[] }
  /** `dimensions` as declared, at least 1. */
  | { readonly kind: "array"; readonly element: ColumnType; readonly dimensions: number }
  /** A domain; its constraints are `Catalog.domains[name]`. */
  | { readonly kind: "domain"; readonly name: string; readonly base: ColumnType }
  | { readonly kind: "composite"; readonly name: string; readonly fields: readonly CompositeField[] }
  /** PostGIS, or MySQL's GEOMETRY family. `of` is lower case: `point`, `linestring`, …, or `geometry` for any. */
  | {
      readonly kind: "spatial";
      readonly of: string;
      readonly srid: number;
      readonly geography: boolean;
    }
  | { readonly kind: "vector"; readonly of: "vector" | "halfvec" | "sparsevec"; readonly dimensions: number | null }
  | { readonly kind: "hstore" }
  | { readonly kind: "ltree" }
  /** SQLite's column without a type: any value goes. */
  | { readonly kind: "any" }
  /** A type this version does not know; `name` is the database's. */
  | { readonly kind: "other"; readonly name: string };

/** Character data. */
export interface TextType {
  readonly kind: "text";
  /** In characters (`lengthUnit: "characters"`) or bytes; null where unbounded. */
  readonly maxLength: number | null;
  readonly lengthUnit: "characters" | "bytes";
  /** `char(n)`: padded with blanks to its length by the database. */
  readonly fixed: boolean;
  /** Whether the database compares it without regard to case (citext, NOCASE, `_ci` collations). */
  readonly caseInsensitive: boolean;
  /** What can be stored: any Unicode, only the basic multilingual plane (MySQL's utf8mb3), or one byte a character. */
  readonly repertoire: "unicode" | "bmp" | "latin1" | "ascii";
  /** What its collation takes for one, where the database was asked. */
  readonly folding?: Folding;
}

/** What a collation takes for one, said by how it differs from the common folding (`foldLetters`, where case is ignored; else none). */
export interface Folding {
  /** Whether blanks at the end are ignored. */
  readonly padded: boolean;
  /** What letters count as, if for something else than the common folding says: `{ "ä": "ae" }`. */
  readonly letters: Readonly<Record<string, string>>;
  /** Whether all characters beyond U+FFFF, emoji among them, are one. */
  readonly flat: boolean;
  /** Letters beyond ASCII that are taken for others from which the common folding tells them: generated keys do without. */
  readonly avoided: string;
  /** Whether letters of ASCII that differ in more than case are one (`i` and `j` in Latin): texts that generators promise to differ may not. */
  readonly coarse: boolean;
  /** Present where numbers within a text count by their value: `a01` and `a1` are one. */
  readonly numeric?: true;
}

export interface CompositeField {
  readonly name: string;
  readonly type: ColumnType;
}

/** The type below all domains. */
export function baseType(type: ColumnType): ColumnType {
  return type.kind === "domain" ? baseType(type.base) : type;
}

/** An unbounded `TextType`, with what is given changed. */
export function textType(given: Partial<Omit<TextType, "kind">> = {}): TextType {
  return {
    kind: "text",
    maxLength: null,
    lengthUnit: "characters",
    fixed: false,
    caseInsensitive: false,
    repertoire: "unicode",
    ...given,
  };
}
