import { canonical, textType } from "@seedloom/core";
import { Kysely, MysqlDialect, sql } from "kysely";
import { createPool } from "mysql2";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dialectChosen } from "../../../test/servers/dialects.ts";
import { startMariadb } from "../../../test/servers/mariadb.ts";
import { startMysql } from "../../../test/servers/mysql.ts";
import { type Collation, readFoldings } from "../src/foldings.ts";
import { isCaseInsensitive } from "../src/types.ts";

const LETTERS = [
  ..."aäåæáąeéęiıíİIoöøőuüűyýsßşšzžźlłcčçnñňdđð'-",
  "th",
  "ss",
  "ae",
  "oe",
  "ue",
  "aa",
  "j",
  "v",
  "w",
  "",
];
/** Texts that differ in one letter or two, in case, or in blanks at their end. */
const TEXTS = [
  ...LETTERS.flatMap((letter) => [`B${letter}r`, `B${letter.toUpperCase()}R`, `${letter} `, `${letter}x${letter}`]),
  ..."ав Ёё Йй Її Ґґ Σσς Άα \u{1f600} \u{1f44d} \u{1f44d}\u{1f3fd} \u2764".split(" "),
];

/**
 * Both compare otherwise than they sort, and a join here goes by the latter: big5's Cyrillic letters are one to it, of which nothing is
 * generated for big5, and gb18030's ı.
 */
const UNLIKE = new Set(["big5_chinese_ci", "big5_chinese_nopad_ci", "gb18030_chinese_ci"]);

/** MariaDB has most of its collations for each of Unicode's encodings: they compare alike. */
const OTHERS =
  "SELECT full_collation_name `collation`, character_set_name characterSet FROM information_schema.collation_character_set_applicability WHERE full_collation_name IS NOT NULL AND character_set_name NOT IN ('binary', 'ucs2', 'utf16', 'utf32', 'utf8mb3') AND full_collation_name NOT LIKE '%1400_%nopad%' AND full_collation_name NOT LIKE '%1400_%_as_%'";
const ALL =
  "SELECT collation_name `collation`, character_set_name characterSet FROM information_schema.collation_character_set_applicability WHERE character_set_name NOT IN ('binary', 'ucs2', 'utf16', 'utf32')";

describe.each([
  ["MariaDB", "mariadb", startMariadb, OTHERS, 220],
  ["MySQL", "mysql", startMysql, ALL, 200],
] as const)("%s", (_, dialect, start, query, atLeast) => {
  describe.skipIf(!dialectChosen(dialect))("every collation", () => {
    let server: Awaited<ReturnType<typeof start>>;
    beforeAll(async () => {
      server = await start();
    });
    afterAll(() => server?.stop());

    test("takes for one what has one key here", { timeout: 60_000 }, async () => {
      if (server === null) return;
      const db = new Kysely<unknown>({
        dialect: new MysqlDialect({ pool: createPool({ uri: server.url, charset: "utf8mb4" }) }),
      });
      try {
        const { rows: collations } = await sql.raw<Collation>(query).execute(db);
        expect(collations.length).toBeGreaterThan(atLeast);
        const foldings = await readFoldings(db, collations);
        const wrong: Record<string, readonly string[]> = {};
        for (const { collation, characterSet } of collations.filter((one) => !UNLIKE.has(one.collation))) {
          const groups = await groupsOf(db, collation, characterSet);
          const type = textType({ caseInsensitive: isCaseInsensitive(collation), folding: foldings.get(collation)! });
          const keyOf = (text: string) => canonical(text, type);
          const finer = groups.filter((texts) => new Set(texts.map(keyOf)).size > 1).map((texts) => texts.join(" = "));
          const coarser = [...Map.groupBy(groups, ([text]) => keyOf(text!)).values()]
            .filter((several) => several.length > 1)
            .map((several) => several.map(([text]) => text).join(" <> "));
          // MariaDB's ai_cs take BAR for BÄR or not by the letters around them: one key for both is on the safe side.
          const found = collation.endsWith("_ai_cs") ? finer : [...finer, ...coarser];
          if (found.length > 0) wrong[collation] = found;
        }
        expect(wrong).toEqual({});
      } finally {
        await db.destroy();
      }
    });
  });
});

/** The texts that the character set can hold, those together that the server groups. */
async function groupsOf(db: Kysely<unknown>, collation: string, characterSet: string): Promise<readonly string[][]> {
  const text = sql`CONVERT(asked.text USING ${sql.raw(characterSet)})`;
  const { rows } = await sql<{ place: number; first: number }>`
    SELECT l.place, MIN(r.place) first FROM
      (SELECT place, ${text} text FROM ${asked} asked WHERE CAST(CONVERT(${text} USING utf8mb4) AS BINARY) = CAST(asked.text AS BINARY)) l
      JOIN (SELECT place, ${text} text FROM ${asked} asked) r ON l.text COLLATE ${sql.raw(collation)} = r.text GROUP BY l.place`.execute(
    db,
  );
  return [...Map.groupBy(rows, ({ first }) => first).values()].map((group) =>
    group.map(({ place }) => TEXTS[place - 1]!),
  );
}

const asked = sql`JSON_TABLE(${JSON.stringify(TEXTS)}, '$[*]' COLUMNS (place FOR ORDINALITY, text VARCHAR(20) CHARACTER SET utf8mb4 PATH '$'))`;
