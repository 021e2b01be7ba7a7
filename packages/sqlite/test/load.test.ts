import type { Value } from "@seedloom/core";
import { sqlite } from "@seedloom/sqlite";
import Sqlite from "better-sqlite3";
import fc from "fast-check";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { LoadTuning } from "../src/load.ts";
import { databaseWith as openWith, errorOf, insertStep, jobOf, temporaryFolder, updateStep } from "./support.ts";

const ways: readonly (readonly [string, LoadTuning])[] = [
  ["as they are", { dropFrom: Infinity }],
  ["dropped and recreated where they can be", { dropFrom: 1 }],
];

describe.each(ways)("indexes %s", (_way, tuning) => {
  const databaseWith = (schema: string) => openWith(schema, tuning);

  const everyKind = `CREATE TABLE t (
  id INTEGER PRIMARY KEY, yes BOOLEAN, n BIGINT, d DECIMAL(12, 3), f REAL, s TEXT, b BLOB, day DATE, moment DATETIME, clock TIME,
  js JSON, u UUID, loose)`;

  describe("values", () => {
    test("are stored as SQLite people write them", async () => {
      const { db, database, catalog } = await databaseWith(everyKind);
      const columns = catalog.tables[0]!.columns.map(({ name }) => name);
      const may = Date.UTC(2024, 4, 1, 12, 30);
      await database.load(
        jobOf(
          catalog,
          insertStep("t", columns, [
            [
              1,
              true,
              2n ** 60n,
              12.5,
              1,
              "x",
              new Uint8Array([0, 255]),
              Date.UTC(2024, 4, 1),
              may,
              45_000_000,
              '{"a":1}',
              "c0ffee00-0000-4000-8000-000000000000",
              5e9,
            ],
            [2, false, -5, "0.125", 1e300, "", new Uint8Array(), Date.UTC(1815, 11, 10), may + 250, 0, "[]", "x", true],
            [3, null, null, null, null, null, null, null, null, null, null, null, null],
          ]),
        ),
      );
      const rows = db.prepare("SELECT *, typeof(loose) AS kind FROM t").safeIntegers().raw().all();
      expect(rows).toEqual([
        [
          1n,
          1n,
          2n ** 60n,
          12.5,
          1,
          "x",
          Buffer.from([0, 255]),
          "2024-05-01",
          "2024-05-01 12:30:00",
          "12:30:00",
          '{"a":1}',
          "c0ffee00-0000-4000-8000-000000000000",
          5_000_000_000n,
          "integer",
        ],
        [
          2n,
          0n,
          -5n,
          0.125,
          1e300,
          "",
          Buffer.from([]),
          "1815-12-10",
          expect.stringMatching(/^2024-05-01 12:30:00\.250?$/),
          "00:00:00",
          "[]",
          "x",
          1n,
          "integer",
        ],
        [3n, null, null, null, null, null, null, null, null, null, null, null, null, "null"],
      ]);
    });

    test("a default shows how the application writes its times", async () => {
      const { db, database, catalog } = await databaseWith(
        "CREATE TABLE t (a DATETIME DEFAULT '1970-01-01T00:00:00Z', b DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')), c DATETIME)",
      );
      await database.load(jobOf(catalog, insertStep("t", ["a", "b", "c"], [[0, 0, 0]])));
      expect(db.prepare("SELECT * FROM t").raw().get()).toEqual([
        "1970-01-01T00:00:00Z",
        "1970-01-01T00:00:00Z",
        "1970-01-01 00:00:00",
      ]);
    });

    test("STRICT tables take every type", async () => {
      const { db, database, catalog } = await databaseWith(
        "CREATE TABLE t (i INT, r REAL, s TEXT, b BLOB, a ANY) STRICT",
      );
      await database.load(
        jobOf(catalog, insertStep("t", ["i", "r", "s", "b", "a"], [[5e9, 1, "1", new Uint8Array([1]), 5e9]])),
      );
      expect(db.prepare("SELECT typeof(i), typeof(r), typeof(s), typeof(b), typeof(a) FROM t").raw().get()).toEqual([
        "integer",
        "real",
        "text",
        "blob",
        "integer",
      ]);
    });

    test("any text, blob, number, date and name comes back as it went in", async () => {
      const wellFormed = fc.string({ unit: "binary", maxLength: 30 }).filter((text) => text.isWellFormed());
      const name = wellFormed.filter((text) => text !== "" && !text.includes("\0"));
      const moment = fc.integer({ min: Date.UTC(1, 0, 1), max: Date.UTC(9999, 11, 31) });
      const row = fc.tuple(
        wellFormed,
        fc.uint8Array({ maxLength: 40 }),
        fc
          .bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
          .map((n): Value => (Number.isSafeInteger(Number(n)) ? Number(n) : n)),
        fc.double({ noNaN: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
        moment.map((ms) => Math.floor(ms / 86_400_000) * 86_400_000),
        moment,
        fc.boolean(),
      );
      await fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(name, { minLength: 7, maxLength: 7, selector: (text) => text.toLowerCase() }),
          name.filter((text) => !/^sqlite_/i.test(text)),
          fc.array(fc.tuple(...([row, fc.nat(20)] as const)), { maxLength: 60 }),
          async (columns, table, cells) => {
            const db = new Sqlite(":memory:");
            const types = ["TEXT", "BLOB", "INTEGER", "REAL", "DATE", "DATETIME", "BOOLEAN"];
            const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
            db.exec(
              `CREATE TABLE ${quote(table)} (${columns.map((column, at) => `${quote(column)} ${types[at]}`).join(", ")})`,
            );
            const database = (await sqlite.open(db))!;
            const catalog = await database.introspect();
            const id = catalog.tables[0]!.id;
            const rows = cells.map(([values, hole]) => values.map((value, at): Value => (at === hole ? null : value)));
            await database.load(jobOf(catalog, insertStep(id, columns, rows, 41)));
            const read = await database.existing(catalog, {
              tables: [{ table: id, columns, limit: null, maxima: [] }],
            });
            db.close();
            expect(read.tables[id]?.rows).toBe(rows.length);
            for (const [at, column] of columns.entries())
              expect(read.tables[id]?.values[column]?.map(plain)).toEqual(rows.map((row) => plain(row[at] ?? null)));
          },
        ),
        { numRuns: 80 },
      );
    });
  });

  const plain = (value: Value) => (value instanceof Uint8Array ? [...value] : value);

  describe("foreign keys", () => {
    const cycle = `
    CREATE TABLE a (id INTEGER PRIMARY KEY, b_id INT NOT NULL REFERENCES b (id));
    CREATE TABLE b (id INTEGER PRIMARY KEY, a_id INT NOT NULL REFERENCES a (id), self_id INT NOT NULL REFERENCES b (id));`;

    test("a cycle of NOT NULL keys and references to later rows load in any order", async () => {
      const { db, database, catalog } = await databaseWith(cycle);
      await database.load(
        jobOf(
          catalog,
          insertStep(
            "a",
            ["id", "b_id"],
            [
              [1, 2],
              [2, 1],
            ],
          ),
          insertStep(
            "b",
            ["id", "a_id", "self_id"],
            [
              [1, 2, 2],
              [2, 1, 1],
            ],
          ),
        ),
      );
      expect(db.pragma("foreign_key_check")).toEqual([]);
      expect(db.prepare("SELECT count(*) FROM b").pluck().get()).toBe(2);
    });

    test("a key that refers to nothing is refused at the end, by name, and nothing stays", async () => {
      const { db, database, catalog } = await databaseWith(
        cycle.replace("b_id INT NOT NULL", "b_id INT NOT NULL CONSTRAINT to_b"),
      );
      const error = await errorOf(database.load(jobOf(catalog, insertStep("a", ["id", "b_id"], [[1, 7]]))));
      expect(error).toMatchObject({ code: "LOAD", details: { table: "a", column: "b_id", constraint: "to_b" } });
      expect(db.prepare("SELECT count(*) FROM a").pluck().get()).toBe(0);
      expect(db.inTransaction).toBe(false);
    });

    test("are checked although the connection had them off, and are off again afterwards", async () => {
      const { db, database, catalog } = await databaseWith(cycle);
      db.pragma("foreign_keys = 0");
      db.pragma("cache_size = -123");
      const error = await errorOf(database.load(jobOf(catalog, insertStep("a", ["id", "b_id"], [[1, 7]]))));
      expect(error).toMatchObject({ code: "LOAD" });
      await database.load(jobOf(catalog));
      expect(db.pragma("foreign_keys", { simple: true })).toBe(0);
      expect(db.pragma("cache_size", { simple: true })).toBe(-123);
    });

    test("orphans that were there do not stand in the way", async () => {
      const { db, database, catalog } = await databaseWith(cycle);
      db.pragma("foreign_keys = 0");
      db.exec("INSERT INTO a VALUES (50, 99)");
      await database.load(
        jobOf(
          catalog,
          insertStep("a", ["id", "b_id"], [[1, 1]]),
          insertStep("b", ["id", "a_id", "self_id"], [[1, 1, 1]]),
        ),
      );
      expect(db.prepare("SELECT count(*) FROM a").pluck().get()).toBe(2);
    });

    test("keys that SQLite cannot check are counted instead", async () => {
      const { db, database, catalog } = await databaseWith(`
      CREATE TABLE p (id INTEGER PRIMARY KEY, code TEXT);
      CREATE TABLE c (id INTEGER PRIMARY KEY, code TEXT REFERENCES p (code), lost INT REFERENCES nowhere (id), p_id INT REFERENCES p)`);
      const good = insertStep(
        "c",
        ["id", "code", "lost", "p_id"],
        [
          [1, "x", null, 1],
          [2, null, null, null],
        ],
      );
      const parents = insertStep("p", ["id", "code"], [[1, "x"]]);
      const orphan = await errorOf(database.load(jobOf(catalog, parents, insertStep("c", ["id", "p_id"], [[1, 2]]))));
      expect(orphan).toMatchObject({ code: "LOAD", details: { table: "c", column: "p_id" } });
      const result = await database.load(jobOf(catalog, good, parents));
      expect(result.notices).toMatchObject([
        { code: "FOREIGN_KEY_UNCHECKED", table: "c", message: expect.stringContaining("cannot check") },
      ]);
      expect(db.prepare("SELECT count(*) FROM c").pluck().get()).toBe(2);
      expect(db.pragma("foreign_keys", { simple: true })).toBe(1);
    });
  });

  test("a parent whose children's key SQLite cannot check takes rows too", async () => {
    const { db, database, catalog } = await databaseWith(
      "CREATE TABLE p (code TEXT); CREATE TABLE c (code TEXT REFERENCES p (code))",
    );
    const result = await database.load(jobOf(catalog, insertStep("p", ["code"], [["x"]])));
    expect(result.notices).toMatchObject([{ code: "FOREIGN_KEY_UNCHECKED", table: "p" }]);
    expect(db.prepare("SELECT count(*) FROM p").pluck().get()).toBe(1);
    expect(db.pragma("defer_foreign_keys", { simple: true })).toBe(0);
  });

  describe("steps", () => {
    test("an update sets columns of the rows that its key finds", async () => {
      const { db, database, catalog } = await databaseWith(
        "CREATE TABLE t (x TEXT, y DATE, id INT, boss INT, PRIMARY KEY (id, x))",
      );
      const result = await database.load(
        jobOf(
          catalog,
          insertStep(
            "t",
            ["id", "x"],
            [
              [1, "a"],
              [1, "b"],
              [2, "a"],
            ],
          ),
          updateStep(
            "t",
            ["id", "x"],
            ["boss", "y"],
            [
              [1, "b", 7, 0],
              [2, "a", 8, null],
            ],
          ),
        ),
      );
      expect(db.prepare("SELECT id, x, boss, y FROM t ORDER BY id, x").raw().all()).toEqual([
        [1, "a", null, null],
        [1, "b", 7, "1970-01-01"],
        [2, "a", 8, null],
      ]);
      expect(result.tables.map(({ rows }) => rows)).toEqual([3]);
      expect(result.notices).toEqual([]);
    });

    test("columns that are not given are filled by the database; no column at all will do", async () => {
      const { db, database, catalog } = await databaseWith(
        "CREATE TABLE t (id INTEGER PRIMARY KEY, a INT DEFAULT 5, g AS (a * 2))",
      );
      await database.load(jobOf(catalog, insertStep("t", [], [[], []]), insertStep("t", ["a"], [[1]])));
      expect(db.prepare("SELECT * FROM t").raw().all()).toEqual([
        [1, 5, 10],
        [2, 5, 10],
        [3, 1, 2],
      ]);
    });

    test("AUTOINCREMENT goes on after the loaded rows", async () => {
      const { db, database, catalog } = await databaseWith("CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, a)");
      await database.load(
        jobOf(
          catalog,
          insertStep(
            "t",
            ["id", "a"],
            [
              [10, 1],
              [40, 2],
              [3, 3],
            ],
          ),
        ),
      );
      expect(db.prepare("INSERT INTO t (a) VALUES (0)").run().lastInsertRowid).toBe(41);
    });

    test("rows beyond one statement's worth, whatever the batches", async () => {
      const { db, database, catalog } = await databaseWith("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)");
      const rows = Array.from({ length: 1003 }, (_, at): Value[] => [at + 1, `row ${at}`]);
      const seen: number[] = [];
      await database.load(jobOf(catalog, insertStep("t", ["id", "a"], rows, 300)), {
        onProgress: (table, done) => seen.push(table === "t" ? done : -1),
      });
      expect(db.prepare("SELECT id, a FROM t ORDER BY id").raw().all()).toEqual(rows);
      expect(seen).toEqual([300, 600, 900, 1003]);
    });

    test("a trigger that swallows rows is told", async () => {
      const { database, catalog } = await databaseWith(`CREATE TABLE t (a INT);
      CREATE TRIGGER odd_only BEFORE INSERT ON t WHEN new.a % 2 = 0 BEGIN SELECT RAISE(IGNORE); END`);
      const result = await database.load(jobOf(catalog, insertStep("t", ["a"], [[1], [2], [3]])));
      expect(result).toMatchObject({
        tables: [{ table: "t", rows: 2 }],
        notices: [{ code: "FEWER_ROWS", table: "t" }],
      });
    });
  });

  describe("triggers", () => {
    test("keep their own conflict clauses", async () => {
      const { db, database, catalog } =
        await databaseWith(`CREATE TABLE t (a INT); CREATE TABLE seen (a INT PRIMARY KEY);
      CREATE TRIGGER see AFTER INSERT ON t BEGIN INSERT OR IGNORE INTO seen VALUES (new.a); END`);
      await database.load(jobOf(catalog, insertStep("t", ["a"], [[1], [1], [2]])));
      expect(db.prepare("SELECT a FROM seen ORDER BY a").pluck().all()).toEqual([1, 2]);
    });

    test("one that rolls back ends the load, and nothing is written after it", async () => {
      const { db, database, catalog } = await databaseWith(`CREATE TABLE t (a INT);
      CREATE TRIGGER no BEFORE INSERT ON t WHEN new.a = 150 BEGIN SELECT RAISE(ROLLBACK, 'not that'); END`);
      const rows = Array.from({ length: 400 }, (_, at): Value[] => [at]);
      const error = await errorOf(database.load(jobOf(catalog, insertStep("t", ["a"], rows, 400))));
      expect(error).toMatchObject({ code: "LOAD", message: expect.stringContaining("not that") });
      expect(db.prepare("SELECT count(*) FROM t").pluck().get()).toBe(0);
    });

    test("one whose own row is refused is named", async () => {
      const { database, catalog } = await databaseWith(`CREATE TABLE t (a INT); CREATE TABLE log (a INT UNIQUE);
      CREATE TRIGGER note AFTER INSERT ON t BEGIN INSERT INTO log VALUES (1); END`);
      const error = await errorOf(database.load(jobOf(catalog, insertStep("t", ["a"], [[1], [2]]))));
      expect(error).toMatchObject({ code: "LOAD", message: expect.stringContaining("comes from a trigger of t") });
    });
  });

  test("a catalog that is out of date leaves no transaction open", async () => {
    const { db, database, catalog } = await databaseWith(
      "CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE t (a INT REFERENCES p)",
    );
    db.exec("DROP TABLE t");
    expect(await errorOf(database.load(jobOf(catalog, insertStep("t", ["a"], [[1]]))))).toMatchObject({
      code: "LOAD",
      message: expect.stringContaining("no such table"),
    });
    expect(db.inTransaction).toBe(false);
    expect(db.pragma("foreign_keys", { simple: true })).toBe(1);
  });

  describe("what goes wrong leaves everything as it was", () => {
    const schema = `
    CREATE TABLE t (id INTEGER PRIMARY KEY, email TEXT NOT NULL, age INT CONSTRAINT adult CHECK (age > 17), CONSTRAINT one_email UNIQUE (email) ON CONFLICT REPLACE);
    CREATE TABLE s (n INTEGER) STRICT;
    INSERT INTO t VALUES (1, 'there@example.com', 20)`;

    test.each<[string, string, readonly string[], readonly Value[], object]>([
      [
        "UNIQUE, whatever its ON CONFLICT says",
        "t",
        ["id", "email"],
        [9, "there@example.com"],
        { column: "email", constraint: "one_email" },
      ],
      ["PRIMARY KEY", "t", ["id", "email"], [1, "new@example.com"], { column: "id" }],
      ["NOT NULL", "t", ["id", "email"], [9, null], { column: "email", constraint: "NOT NULL" }],
      ["CHECK", "t", ["id", "email", "age"], [9, "x", 3], { constraint: "adult", text: "age > 17" }],
      ["STRICT", "s", ["n"], ["text"], { column: "n", constraint: "type" }],
    ])("%s", async (_, table, columns, bad, details) => {
      const { db, database, catalog } = await databaseWith(schema);
      const good = Array.from({ length: 200 }, (_, at): Value[] =>
        table === "s" ? [at] : [at + 100, `${at}@example.com`, 30].slice(0, columns.length),
      );
      const error = await errorOf(
        database.load(jobOf(catalog, insertStep(table, columns, [...good, bad, ...good.slice(0, 1)], 1000))),
      );
      expect(error).toMatchObject({ name: "SeedError", code: "LOAD", details: { table, row: 200, ...details } });
      expect(db.prepare("SELECT * FROM t").raw().all()).toEqual([[1, "there@example.com", 20]]);
      expect(db.prepare("SELECT count(*) FROM s").pluck().get()).toBe(0);
    });

    test("an error of the rows' maker", async () => {
      const { db, database, catalog } = await databaseWith(schema);
      const step = {
        ...insertStep("s", ["n"], [[1]]),
        *batches() {
          yield* insertStep("s", ["n"], [[1]]).batches();
          throw new Error("no more");
        },
      };
      expect(await errorOf(database.load(jobOf(catalog, step)))).toMatchObject({
        code: "LOAD",
        message: expect.stringContaining("no more"),
      });
      expect(db.prepare("SELECT count(*) FROM s").pluck().get()).toBe(0);
    });

    test("an abort between batches", async () => {
      const { db, database, catalog } = await databaseWith(schema);
      const controller = new AbortController();
      const rows = Array.from({ length: 100 }, (_, at): Value[] => [at]);
      const error = await errorOf(
        database.load(jobOf(catalog, insertStep("s", ["n"], rows, 10)), {
          signal: controller.signal,
          onProgress: (_, done) => {
            if (done === 50) setImmediate(() => controller.abort());
          },
        }),
      );
      expect(error).toMatchObject({ code: "ABORTED" });
      expect(db.prepare("SELECT count(*) FROM s").pluck().get()).toBe(0);
      expect(db.inTransaction).toBe(false);
    });

    test("another program that holds the database", async () => {
      const { path, catalog } = await databaseWith(schema);
      const other = new Sqlite(path);
      other.exec("BEGIN IMMEDIATE");
      const impatient = new Sqlite(path, { timeout: 20 });
      const database = (await sqlite.open(impatient))!;
      const error = await errorOf(database.load(jobOf(catalog, insertStep("s", ["n"], [[1]]))));
      expect(error).toMatchObject({
        code: "LOAD",
        message: expect.stringContaining("another program holds the database"),
      });
      other.close();
      await database.load(jobOf(catalog, insertStep("s", ["n"], [[1]])));
      impatient.close();
    });

    test("a transaction of the caller", async () => {
      const { db, database, catalog } = await databaseWith(schema);
      db.exec("BEGIN");
      expect(await errorOf(database.load(jobOf(catalog, insertStep("s", ["n"], [[1]]))))).toMatchObject({
        code: "USAGE",
      });
      db.exec("ROLLBACK");
    });

    test("a file that may not be written", async () => {
      const path = join(temporaryFolder(), "read.db");
      new Sqlite(path).exec("CREATE TABLE s (n)").close();
      const db = new Sqlite(path, { readonly: true });
      const database = (await sqlite.open(db))!;
      const catalog = await database.introspect();
      expect(await errorOf(database.load(jobOf(catalog, insertStep("s", ["n"], [[1]]))))).toMatchObject({
        code: "LOAD",
        message: expect.stringContaining("writable"),
      });
      db.close();
    });
  });

  test("a WAL database stays one", async () => {
    const { db, database, catalog } = await databaseWith("PRAGMA journal_mode = WAL; CREATE TABLE t (a)");
    await database.load(jobOf(catalog, insertStep("t", ["a"], [[1]])));
    expect(db.pragma("journal_mode", { simple: true })).toBe("wal");
  });
});
