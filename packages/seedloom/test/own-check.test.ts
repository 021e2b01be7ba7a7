import SqliteDatabase from "better-sqlite3";
import { expect, test } from "vitest";
import { validate } from "../src/index.ts";
import type { IntegrityCheck } from "../src/index.ts";

/** One file of somebody else's package, with no import but the type. */
const noBlankText: IntegrityCheck = {
  name: "noBlankText",
  severity: "error",
  goal: "No text is blank.",
  questions: ({ table, sql }) =>
    table.columns
      .filter(({ type }) => type.kind === "text")
      .map(({ name }) => ({
        kind: "rows",
        fault: "blank",
        columns: [name],
        constraint: null,
        offends: `trim(${sql.identifier(name)}) = ${sql.literal("")}`,
        message: (count) => `${table.id}.${name}: ${count} blank; say NULL.`,
      })),
};

test("a check of one's own is asked with Seedloom's, and its finding is like theirs", async () => {
  const driver = new SqliteDatabase(":memory:");
  driver.exec(`CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, nick TEXT NOT NULL);
    INSERT INTO users VALUES (1, 'Ann', 'a'), (2, ' ', 'b'), (3, NULL, 'c'), (4, '', '')`);
  const result = await validate(driver, { checks: [noBlankText] });
  expect(result.ok).toBe(false);
  expect(result.findings).toEqual([
    {
      check: "noBlankText",
      code: "noBlankText.blank",
      severity: "error",
      table: "users",
      columns: ["name"],
      where: "users.name",
      constraint: null,
      expected: "No text is blank.",
      actual: "2 rows of 4 do not",
      count: 2,
      score: 0.5,
      examples: [
        [2, " "],
        [4, ""],
      ],
      query: `SELECT * FROM "main"."users" WHERE trim("name") = ''`,
      message: "users.name: 2 blank; say NULL.",
    },
    expect.objectContaining({ columns: ["nick"], count: 1, score: 0.75 }),
  ]);
  expect(result.checks).toContainEqual({ name: "noBlankText", severity: "error", goal: "No text is blank." });
  // Without it all is well.
  expect((await validate(driver)).findings).toEqual([]);
  driver.close();
});
