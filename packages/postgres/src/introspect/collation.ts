import {
  type CollationRanks,
  type ColumnType,
  type Folding,
  foldingOf,
  RANKED_TEXTS,
  type TextType,
} from "@seedloom/core";
import type { CatalogReader } from "./reader.ts";

/** How a text is compared under a collation. */
export type Compared = Required<Pick<TextType, "caseInsensitive" | "folding">>;

/** By OID, the non-deterministic ICU collations: all others tell every two texts apart. */
export type Collations = ReadonlyMap<number, Compared>;

interface CollationRow {
  readonly oid: number;
  readonly name: string;
}

interface RankRow {
  readonly oid: number;
  readonly ranks: readonly (readonly [place: number, rank: number])[];
}

/**
 * Asks the server what each of the database's non-deterministic collations takes for one: it ranks letters by them
 * (https://www.postgresql.org/docs/current/collation.html#COLLATION-NONDETERMINISTIC).
 * @param encoding Of the database: beyond UTF8 only ASCII is asked about.
 */
export async function readCollations(reader: CatalogReader, encoding: string): Promise<Collations> {
  // Since PostgreSQL 12.
  if (reader.version < 120000) return new Map();
  const found = await reader.rows<CollationRow>(
    `select o.oid, pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(o.collname) as name
    from pg_catalog.pg_collation o join pg_catalog.pg_namespace n on n.oid = o.collnamespace
    where not o.collisdeterministic and $1::oid[] is not null and pg_catalog.has_schema_privilege(n.oid, 'usage')
      and o.collencoding in (-1, (select d.encoding from pg_catalog.pg_database d where d.datname = pg_catalog.current_database()))`,
  );
  if (found.length === 0) return new Map();
  const asked = RANKED_TEXTS.filter((text) => encoding === "UTF8" || /^[\0-\x7f]*$/.test(text));
  const letters = `'${JSON.stringify(asked).replaceAll("'", "''")}'::pg_catalog.jsonb`;
  const rows = await reader.rows<RankRow>(
    found
      .map(
        ({
          oid,
          name,
        }) => `select ${oid}::oid as oid, pg_catalog.json_agg(pg_catalog.json_build_array(place, rank) order by place) as ranks
        from (select place, pg_catalog.dense_rank() over (order by letter collate ${name}) as rank
          from pg_catalog.jsonb_array_elements_text(${letters}) with ordinality listed(letter, place)) ranked
        where $1::oid[] is not null`,
      )
      .join(" union all "),
  );
  return new Map(
    rows.map(({ oid, ranks }) => [oid, comparedBy(ranks.map(([place, rank]) => [asked[place - 1]!, rank]))]),
  );
}

function comparedBy(ranks: CollationRanks["ranks"]): Compared {
  const rankOf = new Map(ranks);
  const caseInsensitive = rankOf.get("a") === rankOf.get("A");
  const folding: Folding = foldingOf({ ranks, padded: false }, caseInsensitive);
  return { caseInsensitive, folding };
}

/** A text type as a collation compares it, below domains too. */
export function withCollation(type: ColumnType, compared: Compared | undefined): ColumnType {
  if (compared === undefined) return type;
  if (type.kind === "domain") return { ...type, base: withCollation(type.base, compared) };
  return type.kind === "text" ? { ...type, ...compared } : type;
}
