import { foldingOf, RANKED_TEXTS } from "@seedloom/core";
import type { CollationRanks, Folding } from "@seedloom/core";
import { sql } from "kysely";
import type { Kysely, RawBuilder } from "kysely";
import type { CatalogRows } from "./catalog-rows.ts";
import { isCaseInsensitive } from "./types.ts";

/** A collation and the character set it is for. */
export interface Collation {
  readonly collation: string;
  readonly characterSet: string;
}

/** The collations by which unique keys compare: those of the text columns of tables with a key over text or over an expression. */
export function keyedCollations({ columns, indexes }: CatalogRows): readonly Collation[] {
  const name = (schema: string, table: string, column: string | null) => JSON.stringify([schema, table, column]);
  const texts = columns.flatMap(({ schema, table, column, collation, characterSet }) =>
    collation === null || characterSet === null
      ? []
      : [{ table: name(schema, table, null), name: name(schema, table, column), collation, characterSet }],
  );
  const keyed = new Set(indexes.map(({ schema, table, column }) => name(schema, table, column)));
  const tables = new Set(texts.flatMap((text) => (keyed.has(text.table) || keyed.has(text.name) ? [text.table] : [])));
  return texts.filter(({ table }) => tables.has(table));
}

/** Collations that one query asks about. */
const AT_ONCE = 20;

/**
 * What each collation takes for one, as the server itself says: it ranks the letters that are asked about. Collations that it does not
 * rank (a server without JSON_TABLE) are left out.
 */
export async function readFoldings(
  db: Kysely<unknown>,
  collations: readonly Collation[],
): Promise<ReadonlyMap<string, Folding>> {
  const known = [...new Map(collations.map((one) => [one.collation, one])).values()];
  const foldings = new Map<string, Folding>();
  for (let from = 0; from < known.length; from += AT_ONCE) {
    const asked = known.slice(from, from + AT_ONCE);
    const ranks = await ranksOf(db, asked).catch(() => []);
    for (const [place, { collation }] of asked.entries()) {
      const found = ranks[place];
      if (found !== undefined) foldings.set(collation, foldingOf(found, isCaseInsensitive(collation)));
    }
  }
  return foldings;
}

/** In ASCII, whatever character set the connection has. */
const LETTERS = JSON.stringify(RANKED_TEXTS).replace(
  /[^\0-\x7f]/g,
  (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
);

interface RankRow {
  readonly of: number;
  readonly place: number;
  readonly rank: number;
  readonly padded: number;
}

/** For each collation the ranks of the letters, by one query. */
async function ranksOf(db: Kysely<unknown>, collations: readonly Collation[]): Promise<readonly CollationRanks[]> {
  const queries = collations.map(rankQuery);
  const { rows } = await sql<RankRow>`${sql.join(queries, sql` UNION ALL `)}`.execute(db);
  const byCollation = Map.groupBy(rows, ({ of }) => of);
  return collations.map((_, of) => {
    // In the order in which they were asked, which names the classes.
    const own = (byCollation.get(of) ?? []).toSorted((a, b) => a.place - b.place);
    return {
      padded: own[0]?.padded === 1,
      ranks: own.map(({ place, rank }): readonly [string, number] => [RANKED_TEXTS[place - 1] ?? "", rank]),
    };
  });
}

/**
 * Selects the rank of each text that the character set can hold, equal for those that are one. Whether blanks at the end count is asked by
 * itself: cp1250_czech_cs sorts by them and compares without them.
 */
function rankQuery({ collation, characterSet }: Collation, of: number): RawBuilder<unknown> {
  const stored = (text: RawBuilder<unknown>) => sql`CONVERT(${text} USING ${sql.raw(characterSet)})`;
  const compared = (text: RawBuilder<unknown>) => sql`${text} COLLATE ${sql.raw(collation)}`;
  const letter = stored(sql`asked.letter`);
  return sql`
    SELECT ${sql.raw(String(of))} \`of\`, place, DENSE_RANK() OVER (ORDER BY ${compared(sql`letter`)}) \`rank\`,
      ${compared(stored(sql`'a '`))} = ${compared(stored(sql`'a'`))} padded FROM (
      SELECT asked.place, ${letter} letter FROM JSON_TABLE(${LETTERS}, '$[*]' COLUMNS (
        place FOR ORDINALITY, letter VARCHAR(4) CHARACTER SET utf8mb4 PATH '$')) asked
      WHERE CAST(CONVERT(${letter} USING utf8mb4) AS BINARY) = CAST(asked.letter AS BINARY)) kept`;
}
