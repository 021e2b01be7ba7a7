import type { TextType } from "@seedloom/core";
import { typeResolver } from "../types.ts";
import type { TypeResolver, TypeRow } from "../types.ts";
import type { CatalogReader } from "./reader.ts";

/** Reads every type of the database, user-defined ones with their parts. */
export async function readTypes(reader: CatalogReader, encoding: string): Promise<TypeResolver> {
  const types = await reader.rows<TypeRow>(
    // A true array type is one that array_in reads; other types with typelem (point, name) are fixed-length vectors.
    `select t.oid, n.nspname as schema, t.typname as name, t.typtype::text as kind,
      case when t.typinput = 'pg_catalog.array_in'::regproc then t.typelem else 0 end as element,
      t.typbasetype as base, t.typtypmod as "baseModifier", t.typndims as dimensions, t.typrelid as relation
      from pg_catalog.pg_type t join pg_catalog.pg_namespace n on n.oid = t.typnamespace
      where $1::oid[] is not null`,
  );
  const labels = await reader.rows<{ type: number; label: string }>(
    `select enumtypid as type, enumlabel as label from pg_catalog.pg_enum where $1::oid[] is not null
      order by enumtypid, enumsortorder`,
  );
  const multirange = reader.version >= 140000 ? "rngmultitypid" : "0::oid";
  const ranges = await reader.rows<{ range: number; element: number; multirange: number }>(
    `select rngtypid as range, rngsubtype as element, ${multirange} as multirange from pg_catalog.pg_range
      where $1::oid[] is not null`,
  );
  // A table is a type too; its fields are wanted only where some column has that type.
  const fields = await reader.rows<{
    relation: number;
    name: string;
    type: number;
    modifier: number;
    dimensions: number;
  }>(
    `select a.attrelid as relation, a.attname as name, a.atttypid as type, a.atttypmod as modifier, a.attndims as dimensions
      from pg_catalog.pg_attribute a
      join pg_catalog.pg_class c on c.oid = a.attrelid
      join pg_catalog.pg_type t on t.oid = c.reltype
      where $1::oid[] is not null and a.attnum > 0 and not a.attisdropped and c.relnamespace <> 'pg_catalog'::regnamespace
        and (c.relkind = 'c' or t.oid in (select atttypid from pg_catalog.pg_attribute)
          or t.typarray in (select atttypid from pg_catalog.pg_attribute))
      order by a.attrelid, a.attnum`,
  );
  const elements = ranges.flatMap((row) => [
    [row.range, row.element] as const,
    ...(row.multirange === 0 ? [] : [[row.multirange, row.element] as const]),
  ]);
  return typeResolver({
    types,
    labels: new Map(
      [...Map.groupBy(labels, (row) => row.type)].map(([type, rows]) => [type, rows.map((row) => row.label)]),
    ),
    ranges: new Map(elements),
    fields: Map.groupBy(fields, (row) => row.relation),
    defaultSchema: reader.defaultSchema,
    repertoire: repertoireOf(encoding),
  });
}

/** What the server's encoding can store (https://www.postgresql.org/docs/current/multibyte.html). */
function repertoireOf(encoding: string): TextType["repertoire"] {
  if (encoding === "UTF8") return "unicode";
  return encoding === "LATIN1" ? "latin1" : "ascii";
}
