import { tableId, textType } from "@seedloom/core";
import type { ColumnType, TextType } from "@seedloom/core";

/** A row of `pg_type`, as far as it is needed (https://www.postgresql.org/docs/current/catalog-pg-type.html). */
export interface TypeRow {
  readonly oid: number;
  readonly schema: string;
  readonly name: string;
  /** b base, c composite, d domain, e enum, p pseudo, r range, m multirange. */
  readonly kind: string;
  /** Element type where it is a true array, else 0. */
  readonly element: number;
  readonly base: number;
  readonly baseModifier: number;
  readonly dimensions: number;
  readonly relation: number;
}

/** What types are made of, beside `pg_type`. */
export interface TypeParts {
  readonly types: readonly TypeRow[];
  /** Enum labels by type, in their order. */
  readonly labels: ReadonlyMap<number, readonly string[]>;
  /** Element type of ranges and multiranges. */
  readonly ranges: ReadonlyMap<number, number>;
  /** Fields of composite types by relation, in their order. */
  readonly fields: ReadonlyMap<number, readonly { name: string; type: number; modifier: number; dimensions: number }[]>;
  readonly defaultSchema: string | null;
  readonly repertoire: TextType["repertoire"];
}

/** Turns OIDs and names of types into `ColumnType`s. */
export interface TypeResolver {
  /** `modifier` is `atttypmod`, -1 for none; `dimensions` is `attndims`. */
  resolve(oid: number, modifier: number, dimensions: number): ColumnType;
  /** A type as an expression spells it: its name with or without schema, modifiers in parentheses, number of `[]`. */
  named(name: readonly string[], modifiers: readonly number[], dimensions: number): ColumnType;
  row(oid: number): TypeRow | undefined;
  /** The name by which `ColumnType`s call an enum, domain, composite or range. */
  nameOf(row: TypeRow): string;
}

/** A resolver over what was read from the catalogs. */
export function typeResolver(parts: TypeParts): TypeResolver {
  const byOid = new Map(parts.types.map((row) => [row.oid, row]));
  const byName = new Map<string, TypeRow>();
  // Later ones win: pg_catalog is always searched first, then the default schema.
  const rank = (row: TypeRow) => (row.schema === "pg_catalog" ? 2 : row.schema === parts.defaultSchema ? 1 : 0);
  for (const row of parts.types.toSorted((left, right) => rank(left) - rank(right))) {
    byName.set(row.name, row);
    byName.set(`${row.schema}.${row.name}`, row);
  }
  const nameOf = (row: TypeRow) =>
    row.schema === "pg_catalog" ? row.name : tableId(row.schema, row.name, parts.defaultSchema);

  const make = (row: TypeRow, modifiers: readonly number[], dimensions: number): ColumnType => {
    if (row.element !== 0) {
      const element = byOid.get(row.element);
      if (element === undefined) return { kind: "other", name: nameOf(row) };
      return { kind: "array", element: make(element, modifiers, 0), dimensions: Math.max(1, dimensions) };
    }
    switch (row.kind) {
      case "e":
        return { kind: "enum", name: nameOf(row), labels: parts.labels.get(row.oid) ?? [] };
      case "d":
        return { kind: "domain", name: nameOf(row), base: resolve(row.base, row.baseModifier, row.dimensions) };
      case "c":
        return {
          kind: "composite",
          name: nameOf(row),
          fields: (parts.fields.get(row.relation) ?? []).map((field) => ({
            name: field.name,
            type: resolve(field.type, field.modifier, field.dimensions),
          })),
        };
      case "r":
      case "m":
        return {
          kind: "range",
          name: nameOf(row),
          element: resolve(parts.ranges.get(row.oid) ?? 0, -1, 0),
          multi: row.kind === "m",
        };
      default:
        return (
          (row.schema === "pg_catalog"
            ? builtIn(row.name, modifiers, parts.repertoire)
            : extension(row.name, modifiers)) ?? {
            kind: "other",
            name: nameOf(row),
          }
        );
    }
  };

  const resolve = (oid: number, modifier: number, dimensions: number): ColumnType => {
    const row = byOid.get(oid);
    if (row === undefined) return { kind: "other", name: `oid ${oid}` };
    const innermost = row.element === 0 ? row : byOid.get(row.element);
    return make(row, modifier < 0 ? [] : decodeModifier(innermost?.name ?? "", modifier), dimensions);
  };

  return {
    resolve,
    nameOf,
    row: (oid) => byOid.get(oid),
    named: (name, modifiers, dimensions) => {
      const row = byName.get(name.join("."));
      const type: ColumnType = row === undefined ? { kind: "other", name: name.join(".") } : make(row, modifiers, 0);
      return dimensions === 0 ? type : { kind: "array", element: type, dimensions };
    },
  };
}

/** The modifiers as written in parentheses; how each type packs them is its own (`numerictypmodin`, `varchartypmodin`, PostGIS's `gserialized_typmod_in` …). */
function decodeModifier(name: string, modifier: number): readonly number[] {
  switch (name) {
    case "varchar":
    case "bpchar":
      return [modifier - 4];
    case "numeric":
      // The scale is an 11-bit signed integer: it may be negative since PostgreSQL 15.
      return [((modifier - 4) >> 16) & 0xffff, (((modifier - 4) & 0x7ff) ^ 1024) - 1024];
    case "interval":
      // Fields above, precision below (INTERVAL_TYPMOD of utils/timestamp.h).
      return [(modifier >> 16) & 0x7fff, modifier & 0xffff];
    default:
      return [modifier];
  }
}

const integer = (bits: 16 | 32 | 64, unsigned = false): ColumnType => ({ kind: "integer", bits, unsigned });

function builtIn(
  name: string,
  modifiers: readonly number[],
  repertoire: TextType["repertoire"],
): ColumnType | undefined {
  const [first = null, second = null] = modifiers;
  switch (name) {
    case "bool":
      return { kind: "boolean" };
    case "int2":
      return integer(16);
    case "int4":
      return integer(32);
    case "int8":
      return integer(64);
    case "oid":
      return integer(32, true);
    case "numeric":
      return { kind: "decimal", precision: first, scale: first === null ? null : (second ?? 0) };
    case "money":
      return { kind: "money" };
    case "float4":
      return { kind: "float", bits: 32 };
    case "float8":
      return { kind: "float", bits: 64 };
    case "text":
      return textType({ repertoire });
    case "varchar":
      return textType({ maxLength: first, repertoire });
    case "bpchar":
      return textType({ maxLength: first, fixed: first !== null, repertoire });
    case "name":
      return textType({ maxLength: 63, lengthUnit: "bytes", repertoire });
    case "char":
      return textType({ maxLength: 1, lengthUnit: "bytes", repertoire: "ascii" });
    case "bytea":
      return { kind: "bytes", maxLength: null, fixed: false };
    case "bit":
      return { kind: "bit", length: first ?? 1, varying: false };
    case "varbit":
      return { kind: "bit", length: first, varying: true };
    case "date":
      return { kind: "date" };
    case "time":
    case "timetz":
      return { kind: "time", precision: first ?? 6, timeZone: name === "timetz" };
    case "timestamp":
    case "timestamptz":
      return { kind: "timestamp", precision: first ?? 6, timeZone: name === "timestamptz" };
    case "interval":
      return intervalOf(first);
    case "uuid":
      return { kind: "uuid" };
    case "json":
    case "jsonb":
      return { kind: "json", binary: name === "jsonb" };
    case "xml":
      return { kind: "xml" };
    case "inet":
    case "cidr":
    case "macaddr":
    case "macaddr8":
      return { kind: "network", of: name };
    case "point":
    case "line":
    case "lseg":
    case "box":
    case "path":
    case "polygon":
    case "circle":
      return { kind: "geometric", of: name };
    case "tsvector":
      return { kind: "textSearch", of: "vector" };
    case "tsquery":
      return { kind: "textSearch", of: "query" };
    default:
      return undefined;
  }
}

/**
 * By the bits of its fields (INTERVAL_MASK of utils/timestamp.h, MONTH and YEAR of datatype/timestamp.h). Years and months are no
 * milliseconds: such intervals are known by name.
 */
function intervalOf(fields: number | null): ColumnType {
  const names: Readonly<Record<number, string>> = { 2: "month", 4: "year", 6: "year to month" };
  const name = fields === null ? undefined : names[fields];
  return name === undefined ? { kind: "interval" } : { kind: "other", name: `interval ${name}` };
}

/** PostGIS's numbering of geometry types (liblwgeom.h). */
const spatialTypes = [
  "geometry",
  "point",
  "linestring",
  "polygon",
  "multipoint",
  "multilinestring",
  "multipolygon",
  "geometrycollection",
  "circularstring",
  "compoundcurve",
  "curvepolygon",
  "multicurve",
  "multisurface",
  "polyhedralsurface",
  "triangle",
  "tin",
] as const;

/** Types of well-known extensions, by the names that those give them. */
function extension(name: string, modifiers: readonly number[]): ColumnType | undefined {
  const [modifier] = modifiers;
  switch (name) {
    case "citext":
      return textType({ caseInsensitive: true });
    case "hstore":
      return { kind: "hstore" };
    case "ltree":
      return { kind: "ltree" };
    case "vector":
    case "halfvec":
    case "sparsevec":
      return { kind: "vector", of: name, dimensions: modifier ?? null };
    case "geometry":
    case "geography": {
      const geography = name === "geography";
      if (modifier === undefined) return { kind: "spatial", of: "geometry", srid: geography ? 4326 : 0, geography };
      // gserialized_typmod: bits 8-28 SRID (signed), 2-7 type, 1 has Z, 0 has M.
      const srid = ((modifier & 0x0fffff00) - (modifier & 0x10000000)) >> 8;
      const of = `${spatialTypes[(modifier & 0xfc) >> 2] ?? "geometry"}${modifier & 2 ? "z" : ""}${modifier & 1 ? "m" : ""}`;
      return { kind: "spatial", of, srid: geography && srid === 0 ? 4326 : srid, geography };
    }
    default:
      return undefined;
  }
}
