import { describe, expect, test } from "vitest";
import { databaseWith, errorOf, insertStep, jobOf } from "./support.ts";

const schema = `CREATE TABLE t (id INTEGER PRIMARY KEY, day DATE, yes BOOLEAN, big INTEGER, raw);
  INSERT INTO t VALUES (3, '2024-05-01', 1, 9007199254740993, 'x'), (1, 'yesterday', 0, 5, 2.5), (2, NULL, 'f', NULL, NULL)`;

describe("existing", () => {
  test("counts, values in the order of the primary key, maxima", async () => {
    const { database, catalog } = await databaseWith(schema);
    const { tables } = await database.existing(catalog, {
      tables: [{ table: "t", columns: ["id", "day", "yes", "big", "raw"], limit: null, maxima: ["id", "big", "raw"] }],
    });
    expect(tables["t"]).toEqual({
      rows: 3,
      values: {
        id: [1, 2, 3],
        // What is not written as Seedloom writes it stays as it is.
        day: ["yesterday", null, Date.UTC(2024, 4, 1)],
        yes: [false, "f", true],
        big: [5, null, 9007199254740993n],
        raw: [2.5, null, "x"],
      },
      maxima: { id: 3, big: 9007199254740993n, raw: 2.5 },
    });
  });

  test("a limit shortens the values and not the count", async () => {
    const { database, catalog } = await databaseWith(schema);
    const { tables } = await database.existing(catalog, {
      tables: [{ table: "t", columns: ["id"], limit: 2, maxima: [] }],
    });
    expect(tables["t"]).toEqual({ rows: 3, values: { id: [1, 2] }, maxima: {} });
  });

  test("an empty table", async () => {
    const { database, catalog } = await databaseWith("CREATE TABLE t (a INT)");
    const { tables } = await database.existing(catalog, {
      tables: [{ table: "t", columns: ["a"], limit: null, maxima: ["a"] }],
    });
    expect(tables["t"]).toEqual({ rows: 0, values: { a: [] }, maxima: { a: null } });
  });

  test("a key in another notation still refers to its row", async () => {
    const { db, database, catalog } = await databaseWith(`
      CREATE TABLE day (at DATETIME PRIMARY KEY); CREATE TABLE shift (at DATETIME NOT NULL REFERENCES day);
      INSERT INTO day VALUES ('2024-05-01T12:30:00+02:00'), ('2024-05-01 12:30:00'), ('2024-05-01T12:30:00Z')`);
    const { tables } = await database.existing(catalog, {
      tables: [{ table: "day", columns: ["at"], limit: null, maxima: [] }],
    });
    const keys = tables["day"]?.values["at"] ?? [];
    await database.load(
      jobOf(
        catalog,
        insertStep(
          "shift",
          ["at"],
          keys.map((key) => [key]),
        ),
      ),
    );
    expect(db.prepare("SELECT count(*) FROM shift").pluck().get()).toBe(3);
  });

  test("a table that is not there", async () => {
    const { database, catalog } = await databaseWith(schema);
    const request = { tables: [{ table: "u", columns: [], limit: null, maxima: [] }] };
    expect(await errorOf(database.existing(catalog, request))).toMatchObject({
      code: "USAGE",
      details: { table: "u" },
    });
  });
});
