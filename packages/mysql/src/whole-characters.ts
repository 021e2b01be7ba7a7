import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { CatalogRows } from "./catalog-rows.ts";
import { quoteTable } from "./quote.ts";

/** What MariaDB's information_schema, which is in utf8mb3, shows for a character beyond U+FFFF. */
const LOST = "????";

interface Place {
  readonly schema: string;
  readonly table: string;
}

/**
 * CHECKs, computed columns and defaults with the emoji that MariaDB's information_schema shows as question marks: SHOW CREATE TABLE has
 * them, and is asked of the tables that may have lost some.
 */
export async function withWholeCharacters(db: Kysely<unknown>, rows: CatalogRows): Promise<CatalogRows> {
  const lost = new Map<string, Place>();
  const nameOf = ({ schema, table }: Place) => JSON.stringify([schema, table]);
  const note = (row: Place, ...texts: readonly (string | null)[]) => {
    if (texts.some((text) => text?.includes(LOST) === true)) lost.set(nameOf(row), row);
  };
  rows.checks.forEach((row) => note(row, row.clause));
  rows.columns.forEach((row) => note(row, row.default, row.generation));
  const shown = new Map<string, string>();
  for (const [name, { schema, table }] of lost) {
    const { rows: answers } = await sql<
      Record<string, string>
    >`SHOW CREATE TABLE ${sql.raw(quoteTable({ schema, name: table }))}`.execute(db);
    shown.set(name, answers[0]?.["Create Table"] ?? "");
  }
  const whole = <Text extends string | null>(row: Place, text: Text): Text => {
    const ddl = shown.get(nameOf(row));
    return ddl === undefined || text === null ? text : (found(text, ddl) as Text);
  };
  if (shown.size === 0) return rows;
  return {
    ...rows,
    checks: rows.checks.map((row) => ({ ...row, clause: whole(row, row.clause) })),
    columns: rows.columns.map((row) => ({
      ...row,
      default: whole(row, row.default),
      generation: whole(row, row.generation),
    })),
  };
}

/**
 * The part of the statement that the text was before it lost characters; the text itself where there is none.
 * @example
 * found("`k` in ('????')", "CREATE TABLE `t` (CHECK (`k` in ('👍')))"); // => "`k` in ('👍')"
 */
export function found(text: string, ddl: string): string {
  if (!text.includes(LOST)) return text;
  const characters = [...ddl];
  const seen = characters.map((character) => (character.length > 1 ? LOST : character));
  const from = seen.join("").indexOf(text);
  if (from < 0) return text;
  let length = 0;
  const at = (place: number) => {
    length += seen[place]?.length ?? 0;
    return length;
  };
  return characters
    .filter((_, place) => {
      const end = at(place);
      return end > from && end <= from + text.length;
    })
    .join("");
}
