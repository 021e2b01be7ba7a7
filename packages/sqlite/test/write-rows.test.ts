import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { databaseWith, errorOf, insertStep, jobOf } from "./support.ts";

/** Rows of two columns, more than one statement takes at once. */
const many = (count: number, first = 1) => Array.from({ length: count }, (_, at) => [first + at, `row ${at}`]);

describe("rowids", () => {
  const plain = "CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT)";
  const counted = "CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT)";

  test.each([
    ["an empty table", plain, ""],
    ["a table with rows", plain, "INSERT INTO t VALUES (3, 'old')"],
    ["a table with rows below zero", plain, "INSERT INTO t VALUES (-7, 'old')"],
    ["a table whose greatest rowid there can be is taken", plain, "INSERT INTO t VALUES (9223372036854775807, 'old')"],
    ["a counter", counted, ""],
    ["a counter that has counted on", counted, "INSERT INTO t VALUES (20, 'old'); DELETE FROM t"],
    ["ON CONFLICT REPLACE", plain.replace("KEY", "KEY ON CONFLICT REPLACE"), ""],
    ["STRICT", `${plain} STRICT`, ""],
    [
      "a trigger that writes more rows",
      `${plain}; CREATE TABLE log (n INT); CREATE TRIGGER g AFTER INSERT ON t BEGIN INSERT INTO log VALUES (1); END`,
      "",
    ],
  ])("are those of the rows, whatever SQLite would give by itself: %s", async (_name, schema, before) => {
    const { db, database, catalog } = await databaseWith(schema);
    db.exec(before);
    const old = db.prepare("SELECT * FROM t").safeIntegers().raw().all();
    const jumps = [
      ...many(300, 100),
      ...many(300, 1000),
      [402, "late"],
      [403, "later"],
      ...many(300, 1300),
      ...many(70, 21),
    ];
    await database.load(
      jobOf(
        catalog,
        insertStep(
          "t",
          ["id", "text"],
          jumps.filter(([id]) => ![3, 20].includes(Number(id))),
          151,
        ),
      ),
    );
    const now = db.prepare("SELECT * FROM t").safeIntegers().raw().all();
    const wanted = [...old, ...jumps.map(([id, text]) => [BigInt(id!), text])] as [bigint, string][];
    expect(now).toEqual(wanted.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });

  test("any numbers in any batches come back as they were given", async () => {
    const ids = fc.uniqueArray(fc.integer({ min: -3, max: 40 }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(
        ids,
        fc.boolean(),
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        async (found, sorted, size, counts) => {
          const { db, database, catalog } = await databaseWith(counts ? counted : plain);
          const rows = (sorted ? found.toSorted((a, b) => a - b) : found).map((id) => [id, `row ${id}`]);
          await database.load(
            jobOf(
              catalog,
              insertStep(
                "t",
                ["text", "id"],
                rows.map(([id, text]) => [text!, id!]),
                size,
              ),
            ),
          );
          expect(db.prepare("SELECT id, text FROM t").raw().all()).toEqual(
            rows.toSorted(([a], [b]) => Number(a) - Number(b)),
          );
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe("the row that is refused is named", () => {
  const refused = async (schema: string, columns: string[], rows: (number | string | null)[][]) => {
    const { db, database, catalog } = await databaseWith(schema);
    const error = await errorOf(database.load(jobOf(catalog, insertStep("t", columns, rows, 1000))));
    expect(db.prepare("SELECT count(*) FROM t").pluck().get()).toBe(0);
    return error;
  };
  const twice = (at: number) => many(500).with(at, [501, "row 20"]);

  test.each([
    ["among others of its statement", "id INTEGER PRIMARY KEY, text TEXT UNIQUE", 333],
    ["where rows have no rowid", "id INT PRIMARY KEY, text TEXT UNIQUE", 333],
    ["as the first of its statement", "id INTEGER PRIMARY KEY, text TEXT UNIQUE", 256],
    ["in the rest", "id INTEGER PRIMARY KEY, text TEXT UNIQUE", 499],
    ["where a function looks at it", "id INTEGER PRIMARY KEY, text TEXT UNIQUE CHECK (length(text) > 0)", 333],
  ])("%s", async (_name, columns, at) => {
    const error = await refused(`CREATE TABLE t (${columns})`, ["id", "text"], twice(at));
    expect(error).toMatchObject({
      code: "LOAD",
      details: { row: at, column: "text", sqliteCode: "SQLITE_CONSTRAINT_UNIQUE" },
    });
  });

  test.each([
    [
      "a wrong type in a STRICT table",
      "CREATE TABLE t (id INTEGER PRIMARY KEY, n INT) STRICT",
      "SQLITE_CONSTRAINT_DATATYPE",
    ],
    ["a rowid that is no number", "CREATE TABLE t (n INT, id INTEGER PRIMARY KEY)", "SQLITE_MISMATCH"],
    ["NULL", "CREATE TABLE t (id INT, n INT NOT NULL)", "SQLITE_CONSTRAINT_NOTNULL"],
    ["a CHECK", "CREATE TABLE t (id INT, n INT CHECK (n < 1000))", "SQLITE_CONSTRAINT_CHECK"],
  ])("%s", async (name, schema, code) => {
    const bad = name === "NULL" ? null : name === "a CHECK" ? 1000 : "x";
    const rows = Array.from({ length: 500 }, (_, at) => [at + 1, at + 1 > 400 ? at : at + 1]);
    const columns = schema.includes("(n INT,") ? ["n", "id"] : ["id", "n"];
    const distinct = rows.map(([id]): (number | string | null)[] => [id!, id!]);
    const error = await refused(schema, columns, distinct.with(444, [445, bad]));
    expect(error).toMatchObject({ code: "LOAD", details: { row: 444, sqliteCode: code } });
  });

  test("a value that cannot be bound ends the load, wherever it stands", async () => {
    const rows = many(600).map(([id, text]) => [id!, text!]);
    const { db, database, catalog } = await databaseWith("CREATE TABLE t (id INTEGER PRIMARY KEY, n DOUBLE)");
    const broken = insertStep("t", ["id", "n"], rows.with(400, [401, new Date() as never]), 1000);
    expect(await errorOf(database.load(jobOf(catalog, broken)))).toMatchObject({ code: "LOAD" });
    expect(db.prepare("SELECT count(*) FROM t").pluck().get()).toBe(0);
  });
});
