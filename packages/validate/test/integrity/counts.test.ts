import SqliteDatabase from "better-sqlite3";
import { sqlite } from "@seedloom/sqlite";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkIntegrity } from "../../src/index.ts";

/** Whatever the rows are, the counts are those that a person would get by going through them one by one. */

type Cell = number | null;
type Row = readonly [x: Cell, y: Cell, z: Cell];
const cell = fc.option(fc.integer({ min: 0, max: 4 }));
const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 30 });

const lax = "CREATE TABLE p (x INTEGER, y INTEGER, z INTEGER); CREATE TABLE c (x INTEGER, y INTEGER, z INTEGER);";
const strict = `CREATE TABLE p (x INTEGER, y INTEGER, z INTEGER CHECK (z < 3), UNIQUE (x, y));
  CREATE TABLE c (x INTEGER, y INTEGER, z INTEGER NOT NULL, FOREIGN KEY (x, y) REFERENCES p (x, y), CHECK (x <= y OR z = 1));
  CREATE UNIQUE INDEX partial ON c (x) WHERE z > 1; CREATE UNIQUE INDEX expression ON c (y % 3)`;

/** Rows that repeat what an earlier one has; those for which `key` is null do not take part. */
function repeats(all: readonly Row[], key: (row: Row) => unknown): number {
  const keys = all.map(key).filter((one) => one !== null);
  return keys.length - new Set(keys.map((one) => JSON.stringify(one))).size;
}

/** SQL's comparison: nothing is known of NULL. */
const less = (a: Cell, b: Cell, orEqual: boolean): boolean | null =>
  a === null || b === null ? null : orEqual ? a <= b : a < b;

function expected(p: readonly Row[], c: readonly Row[]): Readonly<Record<string, number>> {
  const pair = ([x, y]: Row) => (x === null || y === null ? null : [x, y]);
  const parents = new Set(p.map((row) => JSON.stringify(pair(row))));
  return {
    "p (x, y) unique": repeats(p, pair),
    "p.z check": p.filter(([, , z]) => less(z, 3, false) === false).length,
    "c (x, y) foreignKey.orphan": c.filter((row) => pair(row) !== null && !parents.has(JSON.stringify(pair(row))))
      .length,
    "c.z notNull": c.filter(([, , z]) => z === null).length,
    "c (x, y, z) check": c.filter(([x, y, z]) => less(x, y, true) === false && z !== null && z !== 1).length,
    "c.x unique": repeats(c, ([x, , z]) => (x !== null && z !== null && z > 1 ? x : null)),
    "c unique": repeats(c, ([, y]) => (y === null ? null : y % 3)),
  };
}

test("counts are those of going through the rows one by one", async () => {
  const schema = new SqliteDatabase(":memory:");
  schema.exec(strict);
  const declared = await sqlite.open(schema);
  if (declared === null) throw new Error("not a better-sqlite3 database");
  const catalog = await declared.introspect();
  await fc.assert(
    fc.asyncProperty(rows, rows, async (p, c) => {
      const driver = new SqliteDatabase(":memory:");
      driver.exec(lax);
      for (const [table, all] of [
        ["p", p],
        ["c", c],
      ] as const)
        for (const row of all) driver.prepare(`INSERT INTO ${table} VALUES (?, ?, ?)`).run(...row);
      const database = await sqlite.open(driver);
      if (database === null) throw new Error("not a better-sqlite3 database");
      const findings = (await checkIntegrity(database, catalog)).filter(({ severity }) => severity === "error");
      const counts = Object.fromEntries(findings.map(({ where, code, count }) => [`${where} ${code}`, count]));
      const wanted = Object.entries(expected(p, c)).filter(([, count]) => count > 0);
      expect(counts).toEqual(Object.fromEntries(wanted));
      driver.close();
    }),
    { numRuns: 300 },
  );
  schema.close();
});
