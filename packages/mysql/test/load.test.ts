import type { Value } from "@seedloom/core";
import { mysql } from "@seedloom/mysql";
import fc from "fast-check";
import { createConnection, createPool } from "mysql2/promise";
import { describe, expect, test } from "vitest";
import { startMariadb } from "../../../test/servers/mariadb.ts";
import { startMysql } from "../../../test/servers/mysql.ts";
import { connect } from "../src/connect.ts";
import { load } from "../src/load.ts";
import { column, inDatabase, insertStep, loadSteps, onServers, script } from "./support.ts";

const PARENT_AND_CHILD =
  "CREATE TABLE parent (id INT PRIMARY KEY); " +
  "CREATE TABLE child (id INT PRIMARY KEY, parent INT, UNIQUE KEY one (parent), CONSTRAINT fk FOREIGN KEY (parent) REFERENCES parent (id)); " +
  "INSERT INTO parent VALUES (1); INSERT INTO child VALUES (1, 1);";

describe.each(await onServers({ startMariadb, startMysql }))("$name", (server) => {
  test("any text survives LOAD DATA and INSERT alike", () =>
    inDatabase(
      server,
      "CREATE TABLE texts (id INT PRIMARY KEY, a LONGTEXT, b VARBINARY(400), c VARCHAR(50) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin)",
      async (database, url) => {
        const byInsert = await mysql.open(`${url}?flags=-LOCAL_FILES`);
        if (byInsert === null) throw new Error("not a URL");
        const catalog = await database.introspect();
        const text = fc.string({ unit: "binary", maxLength: 50 }).filter((value) => value.isWellFormed());
        const special = fc.string({ unit: fc.constantFrom("\\", "\t", "\n", "\r", "\0", "'", '"', "N", "\x1a", "😀") });
        const cell = fc.option(
          fc.oneof(
            text,
            special.map((value) => [...value].slice(0, 40).join("")),
          ),
        );
        const bytes = fc.option(fc.uint8Array({ maxLength: 400 }));
        const row = fc.tuple(cell, bytes, cell);
        const property = fc.asyncProperty(
          fc.array(row, { minLength: 1, maxLength: 60 }),
          fc.boolean(),
          async (rows, inserts) => {
            const [a, b, c] = [0, 1, 2].map((index) => rows.map((cells): Value => cells[index] ?? null));
            const values = { id: rows.map((_, index) => index), a: a ?? [], b: b ?? [], c: c ?? [] };
            await database.empty(catalog, ["texts"]);
            const job = { catalog, steps: [insertStep("texts", values, 7)], uncheckedUntilEnd: [] };
            await (inserts ? byInsert : database).load(job);
            const request = { tables: [{ table: "texts", columns: Object.keys(values), limit: null, maxima: [] }] };
            expect((await database.existing(catalog, request)).tables["texts"]?.values).toEqual(values);
          },
        );
        await fc.assert(property, { numRuns: 40 });
        await byInsert.close();
      },
    ));

  test("a plan says what the user may not write, column by column", () =>
    inDatabase(server, "CREATE TABLE a (id INT); CREATE TABLE b (id INT, name VARCHAR(9))", async (database, url) => {
      const target = new URL(url);
      const name = target.pathname.slice(1);
      const pool = createPool({ uri: url, connectionLimit: 1 });
      await pool.query("DROP USER IF EXISTS seedloom_low");
      await pool.query("CREATE USER seedloom_low");
      await pool.query(`GRANT SELECT, INSERT ON \`${name}\`.a TO seedloom_low`);
      await pool.query(`GRANT SELECT, INSERT (id) ON \`${name}\`.b TO seedloom_low`);
      target.username = "seedloom_low";
      target.password = "";
      const theirs = await mysql.open(target.href);
      if (theirs === null) throw new Error("not a URL");
      try {
        const steps = [insertStep("a", { id: [1] }), insertStep("b", { id: [1], name: ["a"] })];
        const job = { catalog: await database.introspect(), steps, uncheckedUntilEnd: [] };
        expect(await theirs.refusals!(job)).toEqual([
          {
            code: "MAY_NOT_LOAD",
            table: "b",
            message: expect.stringMatching(/^b: .*'name'.*GRANT INSERT \(`id`, `name`\)/),
          },
        ]);
        expect(await database.refusals!(job)).toEqual([]);
      } finally {
        await theirs.close();
        await pool.query("DROP USER seedloom_low");
        await pool.end();
      }
    }));

  test.each(["", "ANSI_QUOTES,NO_BACKSLASH_ESCAPES", "ANSI", "PIPES_AS_CONCAT,STRICT_ALL_TABLES"])(
    "a session with sql_mode '%s' loads the same and keeps its settings",
    (mode) =>
      inDatabase(server, "CREATE TABLE `a b` (id INT AUTO_INCREMENT PRIMARY KEY, v VARCHAR(20))", async (_, url) => {
        const pool = createPool({ uri: url, connectionLimit: 1 });
        try {
          await pool.query(`SET SESSION sql_mode = '${mode}', time_zone = '+05:00', foreign_key_checks = 1`);
          const settings = "SELECT @@sql_mode, @@time_zone, @@foreign_key_checks, @@unique_checks, @@sql_notes";
          const [before] = await pool.query(settings);
          const database = await mysql.open(pool);
          if (database === null) throw new Error("not a pool");
          await loadSteps(database, insertStep("a b", { id: [0, 2], v: ["\\'\"|", "x"] }));
          const [rows] = await pool.query("SELECT v FROM `a b` ORDER BY id");
          expect(rows).toEqual([{ v: "\\'\"|" }, { v: "x" }]);
          const [after] = await pool.query(settings);
          expect(after).toEqual(before);
          await database.close();
          // Closing leaves a pool that was handed over open.
          await pool.query("SELECT 1");
        } finally {
          await pool.end();
        }
      }),
  );

  test("takes a pool of callbacks, and nothing that is no pool of mysql2's", async () => {
    const pool = createPool({ uri: server.url });
    const database = await mysql.open(pool.pool);
    expect(await database?.query("SELECT 1 AS one")).toEqual([{ one: 1 }]);
    expect(await mysql.open({})).toBeNull();
    expect(await mysql.open({ getConnection() {} })).toBeNull();
    await pool.end();
  });

  test.each([
    ["a duplicate key", { id: [5, 1], parent: [null, null] }, /child: Duplicate entry.*two rows have the same key/s],
    [
      "an orphan",
      { id: [5, 6], parent: [null, 99] },
      /child: Cannot add or update a child row.*a row refers to one that is not there/s,
    ],
    ["a value out of range", { id: [5, 2 ** 40], parent: [null, null] }, /child: Out of range value.*does not fit/s],
    ["a value of another type", { id: [5, "six"], parent: [null, null] }, /child\.id: "six" is no number/],
    [
      "NULL in a key",
      { id: [5, null], parent: [null, null] },
      /child: Column 'id' cannot be null|child: .*NULL.*NOT NULL/,
    ],
  ])("%s fails and leaves all as it was", (_, values, message) =>
    inDatabase(server, PARENT_AND_CHILD, async (database) => {
      const failing = loadSteps(database, insertStep("parent", { id: [2, 3] }), insertStep("child", values));
      await expect(failing).rejects.toMatchObject({ code: "LOAD", message: expect.stringMatching(message) });
      expect(await column(database, "SELECT COUNT(*) FROM parent UNION ALL SELECT COUNT(*) FROM child")).toEqual([
        1, 1,
      ]);
    }),
  );

  test("a broken CHECK, a text too long, a label that is none, a row that no partition takes", () =>
    inDatabase(
      server,
      "CREATE TABLE one (v INT, CONSTRAINT odd CHECK (v % 2 = 1)); CREATE TABLE two (v VARCHAR(3)); CREATE TABLE three (v ENUM('a')); " +
        "CREATE TABLE four (v INT) PARTITION BY LIST (v) (PARTITION p VALUES IN (1)); CREATE TABLE five (v VARCHAR(5) CHARACTER SET latin1)",
      async (database) => {
        const cases: readonly (readonly [string, readonly Value[]])[] = [
          ["one", [1, 2]],
          ["two", ["abc", "abcd"]],
          ["three", ["a", "b"]],
          ["four", [1, 2]],
          ["five", ["a", "漢"]],
        ];
        for (const [table, v] of cases) {
          await expect(loadSteps(database, insertStep(table, { v }))).rejects.toMatchObject({
            code: "LOAD",
            details: { table },
          });
          expect(await column(database, `SELECT COUNT(*) FROM ${table}`)).toEqual([0]);
        }
      },
    ));

  test("the notes of a rounding and a generator that throws", () =>
    inDatabase(server, "CREATE TABLE prices (id INT PRIMARY KEY, v DECIMAL(6,2))", async (database) => {
      await loadSteps(database, insertStep("prices", { id: [1], v: ["1.23456"] }));
      const step = insertStep("prices", { id: [2, 3], v: [1, 2] }, 1);
      const failing = {
        ...step,
        *batches() {
          yield* [...step.batches()].slice(0, 1);
          throw new Error("no more values");
        },
      };
      await expect(loadSteps(database, failing)).rejects.toThrow(/no more values/);
      expect(await column(database, "SELECT v FROM prices")).toEqual(["1.23"]);
    }));

  test("cycles of NOT NULL keys, self-references, an update that leaves ON UPDATE columns alone", () =>
    inDatabase(
      server,
      "CREATE TABLE a (id INT PRIMARY KEY, b INT NOT NULL, KEY (b)); CREATE TABLE b (id INT PRIMARY KEY, a INT NOT NULL, boss INT, " +
        "at DATETIME NOT NULL DEFAULT '2001-01-01' ON UPDATE CURRENT_TIMESTAMP, FOREIGN KEY (a) REFERENCES a (id), FOREIGN KEY (boss) REFERENCES b (id)); " +
        "ALTER TABLE a ADD FOREIGN KEY (b) REFERENCES b (id)",
      async (database) => {
        const update = {
          ...insertStep("b", { id: [1, 2, 3], boss: [3, 1, null] }),
          kind: "update" as const,
          key: ["id"],
          set: ["boss"],
        };
        const catalog = await database.introspect();
        const job = {
          catalog,
          steps: [
            insertStep("a", { id: [1, 2], b: [1, 2] }),
            insertStep("b", { id: [1, 2, 3], a: [1, 2, 1], boss: [2, 1, 1] }),
            update,
          ],
          uncheckedUntilEnd: [{ table: "a", columns: ["b"] }],
        };
        const { tables } = await database.load(job);
        expect(tables.map(({ table, rows }) => [table, rows])).toEqual([
          ["a", 2],
          ["b", 3],
        ]);
        expect(await column(database, "SELECT boss FROM b ORDER BY id")).toEqual([3, 1, null]);
        expect(await column(database, "SELECT DISTINCT CAST(at AS CHAR) FROM b")).toEqual(["2001-01-01 00:00:00"]);
        const wrong = {
          ...insertStep("b", { id: [1], boss: [77] }),
          kind: "update" as const,
          key: ["id"],
          set: ["boss"],
        };
        await expect(loadSteps(database, wrong)).rejects.toThrow(/b\(boss\) → b\(id\).*\(77\)/);
        expect(await column(database, "SELECT boss FROM b WHERE id = 1")).toEqual([3]);
      },
    ));

  test("orphans that were there before are told and left alone", () =>
    inDatabase(
      server,
      "CREATE TABLE node (id INT PRIMARY KEY, up INT, FOREIGN KEY (up) REFERENCES node (id)); SET foreign_key_checks = 0; " +
        "INSERT INTO node VALUES (1, 1), (50, 70)",
      async (database) => {
        const inside = await loadSteps(database, insertStep("node", { id: [2], up: [null] }));
        expect(inside.notices).toEqual([]);
        const around = await loadSteps(database, insertStep("node", { id: [3, 99], up: [null, 1] }));
        expect(around.notices).toMatchObject([{ code: "ORPHANS_BEFORE", table: "node" }]);
        await expect(loadSteps(database, insertStep("node", { id: [4, 98], up: [null, 51] }))).rejects.toThrow(
          /node\(up\) → node\(id\): 1 rows refer to a row that is not there, e\.g\. \((70|51)\)/,
        );
      },
    ));

  test("a duplicate key among thousands of rows, of a table with other keys and of one without, leaves all as it was", () =>
    inDatabase(
      server,
      "CREATE TABLE plain (id INT PRIMARY KEY, v INT, KEY (v)); CREATE TABLE coded (id INT PRIMARY KEY, code VARCHAR(20) UNIQUE); " +
        "CREATE TABLE other (id INT PRIMARY KEY); INSERT INTO other VALUES (-1)",
      async (database) => {
        const ids = Array.from({ length: 20_000 }, (_, index) => index);
        const other = insertStep("other", { id: ids });
        const twice = insertStep("plain", { id: [...ids, 7], v: [...ids, 7] });
        await expect(loadSteps(database, other, twice)).rejects.toMatchObject({
          code: "LOAD",
          message: expect.stringMatching(/^plain: .*two rows have the same key/s),
        });
        const codes = insertStep("coded", { id: ids, code: ids.map((id) => `c${id % 19_999}`) });
        await expect(loadSteps(database, other, codes)).rejects.toThrow(/^coded: Duplicate entry/);
        for (const [table, rows] of [
          ["plain", 0],
          ["coded", 0],
          ["other", 1],
        ] as const) {
          expect(await column(database, `SELECT COUNT(*) FROM ${table}`)).toEqual([rows]);
        }
        await loadSteps(database, insertStep("plain", { id: ids, v: ids }));
        const checked = await database.query("CHECK TABLE plain");
        expect(checked).toMatchObject([{ Msg_text: "OK" }]);
        expect(await column(database, "SELECT COUNT(*) FROM plain FORCE INDEX (v) WHERE v >= 0")).toEqual([20_000]);
      },
    ));

  test.each([
    ["row by row", "", 3, 100],
    ["at the end", ", up INT, FOREIGN KEY (up) REFERENCES child (id)", 3, 100],
    ["at the end, of rows that are sorted", "", 3, 20_000],
  ])("no row refers to a parent that another session is deleting, keys checked %s", (_, more, wanted, rows) =>
    inDatabase(
      server,
      "CREATE TABLE parent (id INT PRIMARY KEY); INSERT INTO parent VALUES (1), (2), (3); " +
        `CREATE TABLE child (id INT PRIMARY KEY, parent INT NOT NULL, FOREIGN KEY (parent) REFERENCES parent (id)${more})`,
      async (database, url) => {
        const admin = await createConnection(url);
        await admin.query("START TRANSACTION");
        await admin.query(`DELETE FROM parent WHERE id = ${wanted}`);
        const ids = Array.from({ length: rows }, (_unused, index) => index);
        const step = insertStep("child", { id: ids, parent: ids.map((id) => (id === rows - 1 ? wanted : 1)) });
        const load = loadSteps(database, step).catch((error: unknown) => error);
        await new Promise((resolve) => setTimeout(resolve, 700));
        await admin.query("COMMIT");
        expect(await load).toMatchObject({ code: "LOAD", details: { table: "child" } });
        expect(await column(database, "SELECT COUNT(*) FROM child")).toEqual([0]);
        await admin.end();
      },
    ),
  );

  test("keys are checked row by row or at the end: a cycle, a table before its parent, one to itself, keys of texts", () =>
    inDatabase(
      server,
      "CREATE TABLE p (k VARCHAR(20) PRIMARY KEY); CREATE TABLE c (id INT PRIMARY KEY, p VARCHAR(20), up INT, FOREIGN KEY (p) REFERENCES p (k), FOREIGN KEY (up) REFERENCES c (id))",
      async (database) => {
        const parents = insertStep("p", { k: ["a", "b"] });
        const children = (up: number) => insertStep("c", { id: [1, 2], p: ["a", "b"], up: [2, up] });
        for (const steps of [
          [parents, children(9)],
          [children(9), parents],
          [insertStep("c", { id: [1], p: ["x"], up: [null] }), parents],
          [parents, insertStep("c", { id: [1], p: ["x"], up: [1] })],
        ]) {
          await expect(loadSteps(database, ...steps)).rejects.toMatchObject({ code: "LOAD", details: { table: "c" } });
        }
        await loadSteps(database, children(1), parents);
        expect(await column(database, "SELECT up FROM c ORDER BY id")).toEqual([2, 1]);
      },
    ));

  test("references into a gap of keys that were all loaded, beyond their ends, and to a row that a trigger took away", () =>
    inDatabase(
      server,
      "CREATE TABLE parent (id INT PRIMARY KEY); CREATE TABLE taken (id INT PRIMARY KEY); " +
        "CREATE TABLE child (id INT PRIMARY KEY, parent INT, FOREIGN KEY (parent) REFERENCES parent (id)); " +
        "CREATE TRIGGER takes AFTER INSERT ON taken FOR EACH ROW DELETE FROM parent WHERE id = NEW.id",
      async (database) => {
        const child = (parent: number) => insertStep("child", { id: [1, 2], parent: [null, parent] });
        for (const [parents, taken, wanted] of [
          [[1, 2, 4], [], 3],
          [[1, 2, 3], [], 4],
          [[2, 3], [], 1],
          [[1, 2, 3], [2], 2],
        ] as const) {
          const steps = [insertStep("parent", { id: parents }), insertStep("taken", { id: taken }), child(wanted)];
          const load = loadSteps(database, ...steps.filter(({ rows }) => rows > 0));
          await expect(load).rejects.toThrow(
            `child(parent) → parent(id): 1 rows refer to a row that is not there, e.g. (${wanted})`,
          );
        }
        await loadSteps(database, insertStep("parent", { id: [1, 2, 4] }), child(4));
        expect(await column(database, "SELECT parent FROM child ORDER BY id")).toEqual([null, 4]);
      },
    ));

  test("tables without transactions come last and are named", () =>
    inDatabase(
      server,
      "CREATE TABLE mine (id INT PRIMARY KEY) ENGINE=MyISAM; CREATE TABLE yours (id INT PRIMARY KEY); INSERT INTO yours VALUES (1)",
      async (database) => {
        const steps = [insertStep("mine", { id: [1, 2] }), insertStep("yours", { id: [1] })];
        await expect(loadSteps(database, ...steps)).rejects.toThrow(/Duplicate/);
        expect(await column(database, "SELECT COUNT(*) FROM mine")).toEqual([0]);
        await loadSteps(database, insertStep("mine", { id: [1, 2] }));
        // One that fails in such a table says what it cannot take back.
        const failing = [insertStep("yours", { id: [2] }), insertStep("mine", { id: [3, 2] })];
        await expect(loadSteps(database, ...failing)).rejects.toMatchObject({
          message: expect.stringMatching(/mine: rows of this load may have stayed.*Everything else was rolled back/),
          details: { table: "mine", notRolledBack: ["mine"] },
        });
        expect(await column(database, "SELECT COUNT(*) FROM yours")).toEqual([1]);
      },
    ));

  test("the AUTO_INCREMENT and the sequence count on", () =>
    inDatabase(
      server,
      `CREATE TABLE counted (id INT AUTO_INCREMENT PRIMARY KEY, v INT);
       ${server.name === "MariaDB" ? "CREATE SEQUENCE s; CREATE TABLE drawn (id INT DEFAULT NEXTVAL(s) PRIMARY KEY, v INT)" : ""}`,
      async (database) => {
        await loadSteps(database, insertStep("counted", { id: [0, 5, 70], v: [1, 2, 3] }));
        await database.query("INSERT INTO counted (v) VALUES (4)");
        expect(await column(database, "SELECT id FROM counted ORDER BY v")).toEqual([0, 5, 70, 71]);
        // Columns that are left out are the database's.
        await loadSteps(database, insertStep("counted", { v: [5, 6] }));
        expect(await column(database, "SELECT id FROM counted WHERE v > 4 ORDER BY v")).toEqual([72, 73]);
        if (server.name === "MariaDB") {
          await loadSteps(database, insertStep("drawn", { id: [40], v: [1] }));
          await database.query("INSERT INTO drawn (v) VALUES (2)");
          expect(await column(database, "SELECT id FROM drawn WHERE v = 2")).toEqual([41]);
        }
      },
    ));

  test("rows of which the database fills every column", () =>
    inDatabase(server, "CREATE TABLE ids (id INT AUTO_INCREMENT PRIMARY KEY)", async (database) => {
      const step = {
        ...insertStep("ids", {}),
        rows: 3,
        *batches() {
          yield { table: "ids", firstRow: 0, count: 3, columns: [], values: [] };
        },
      };
      await loadSteps(database, step);
      expect(await column(database, "SELECT id FROM ids ORDER BY id")).toEqual([1, 2, 3]);
    }));

  test("an abort before, during and at the end of a load", () =>
    inDatabase(server, "CREATE TABLE many (id INT PRIMARY KEY, v VARCHAR(100))", async (database) => {
      const catalog = await database.introspect();
      await expect(
        database.load({ catalog, steps: [], uncheckedUntilEnd: [] }, { signal: AbortSignal.abort() }),
      ).rejects.toMatchObject({ code: "ABORTED" });
      const ids = Array.from({ length: 50_000 }, (_, index) => index);
      const step = insertStep("many", { id: ids, v: ids.map((id) => "x".repeat(id % 90)) });
      const controller = new AbortController();
      const stopped = database.load(
        { catalog, steps: [step], uncheckedUntilEnd: [] },
        { signal: controller.signal, onProgress: (_, rows) => rows > 10_000 && controller.abort() },
      );
      await expect(stopped).rejects.toMatchObject({ code: "ABORTED" });
      expect(await column(database, "SELECT COUNT(*) FROM many")).toEqual([0]);
      const progress: number[] = [];
      await database.load(
        { catalog, steps: [step], uncheckedUntilEnd: [] },
        { onProgress: (_, rows) => progress.push(rows) },
      );
      expect([progress.length, progress.at(-1)]).toEqual([50, 50_000]);
    }));

  test("an abort stops the load and nothing that comes after it", () =>
    inDatabase(server, "CREATE TABLE many (id INT PRIMARY KEY)", async (database) => {
      const catalog = await database.introspect();
      const step = insertStep("many", { id: Array.from({ length: 400 }, (_, index) => index) }, 100);
      for (let round = 0; round < 10; round++) {
        const controller = new AbortController();
        const onProgress = (_: string, rows: number) => rows >= 100 * (1 + (round % 4)) && controller.abort();
        const stopped = database.load(
          { catalog, steps: [step], uncheckedUntilEnd: [] },
          { signal: controller.signal, onProgress },
        );
        await expect(stopped).rejects.toMatchObject({ code: "ABORTED" });
        // As many as the pool has connections, so that one is the load's.
        const counts = [1, 2, 3, 4].map(() => database.query("SELECT COUNT(*) AS n FROM many"));
        expect((await Promise.all(counts)).flat().map((row) => row["n"])).toEqual([0, 0, 0, 0]);
      }
    }));

  test("a server that goes away mid-load keeps what was there and nothing else", () =>
    inDatabase(
      server,
      "CREATE TABLE many (id INT PRIMARY KEY, v VARCHAR(100)); INSERT INTO many VALUES (-1, '')",
      async (database, url) => {
        const admin = await createConnection(url);
        const ids = Array.from({ length: 400_000 }, (_, index) => index);
        let killed: Promise<unknown> = Promise.resolve();
        const step = insertStep("many", { id: ids, v: ids.map(() => "x".repeat(90)) });
        const gone = database.load(
          { catalog: await database.introspect(), steps: [step], uncheckedUntilEnd: [] },
          {
            onProgress: (_, rows) => {
              if (rows !== 20_000) return;
              const find =
                "SELECT id FROM information_schema.processlist WHERE info LIKE 'LOAD DATA%' AND db = DATABASE()";
              killed = admin.query(find).then(async ([found]) => {
                for (const { id, ID } of found as { id?: number; ID?: number }[]) await admin.query(`KILL ${id ?? ID}`);
              });
            },
          },
        );
        await expect(gone).rejects.toMatchObject({
          code: "LOAD",
          message: expect.stringMatching(/many: the server went away/),
        });
        await killed;
        await expect.poll(() => column(database, "SELECT COUNT(*) FROM many"), { timeout: 20_000 }).toEqual([1]);
        await admin.end();
      },
    ));

  test("a server that forbids LOAD DATA LOCAL, and takes short packets only", () =>
    inDatabase(server, "CREATE TABLE long_rows (id INT PRIMARY KEY, v LONGTEXT)", async (database, url) => {
      const connected = await connect(url);
      if (connected === null) throw new Error("not a URL");
      const strict = { ...connected, server: { ...connected.server, localInfile: false, maxAllowedPacket: 4096 } };
      const job = (v: readonly string[]) => ({
        catalog,
        steps: [insertStep("long_rows", { id: v.map((_, id) => id), v })],
        uncheckedUntilEnd: [],
      });
      const catalog = await database.introspect();
      const { notices } = await load(strict, job(Array.from({ length: 100 }, (_, id) => "é".repeat(id * 15))));
      expect(notices).toMatchObject([
        { code: "LOCAL_INFILE_OFF", message: expect.stringMatching(/local_infile switched off/) },
      ]);
      expect(await column(database, "SELECT SUM(CHAR_LENGTH(v)) FROM long_rows")).toEqual([String(15 * 4950)]);
      await database.empty(catalog, ["long_rows"]);
      await expect(load(strict, job(["x", "é".repeat(3000)]))).rejects.toMatchObject({
        code: "LOAD",
        message: expect.stringMatching(
          /long_rows: a row of \d+ bytes does not fit.*max_allowed_packet of 4096; raise it \(SET GLOBAL max_allowed_packet = 8192\)/,
        ),
      });
      expect(await column(database, "SELECT COUNT(*) FROM long_rows")).toEqual([0]);
      await connected.pool.promise().end();
    }));

  test("where INSERT brings rows, the next ones are made while the server is at those before", () =>
    inDatabase(server, "CREATE TABLE counted (id INT PRIMARY KEY)", async (database, url) => {
      const byInsert = await mysql.open(`${url}?flags=-LOCAL_FILES`);
      if (byInsert === null) throw new Error("not a URL");
      const other = await createConnection(url);
      await other.query("BEGIN");
      // Until this is taken back, nobody gets another row with that key in.
      await other.query("INSERT INTO counted VALUES (0)");
      const step = insertStep("counted", { id: Array.from({ length: 30 }, (_, id) => id) }, 10);
      const batches = function* () {
        for (const batch of step.batches()) {
          if (batch.firstRow > 0) void other.query("ROLLBACK");
          yield batch;
        }
      };
      const job = { catalog: await database.introspect(), steps: [{ ...step, batches }], uncheckedUntilEnd: [] };
      expect((await byInsert.load(job)).tables).toMatchObject([{ table: "counted", rows: 30 }]);
      await other.end();
      await byInsert.close();
    }));

  test("users who may not: wrong password, reading only, no temporary tables", () =>
    inDatabase(server, PARENT_AND_CHILD, async (_, url) => {
      const name = new URL(url).pathname.slice(1);
      await script(url, `CREATE USER ${name}@'%' IDENTIFIED BY 'secret'; GRANT SELECT ON ${name}.* TO ${name}@'%';`);
      try {
        const as = (password: string) => Object.assign(new URL(url), { username: name, password }).href;
        const refused = await mysql.open(as("wrong")).then(
          () => null,
          (error: Error) => error,
        );
        expect(refused).toMatchObject({ code: "CONNECT", message: expect.stringMatching(/check user and password/) });
        expect(JSON.stringify(refused) + String(refused)).not.toContain("wrong");
        const reader = await mysql.open(as("secret"));
        if (reader === null) throw new Error("not a URL");
        expect(reader.label).not.toContain("secret");
        const catalog = await reader.introspect();
        expect(catalog.tables.map(({ owned }) => owned)).toEqual([false, false]);
        expect(catalog.tables.map(({ foreignKeys }) => foreignKeys.length)).toContain(1);
        await expect(loadSteps(reader, insertStep("parent", { id: [9] }))).rejects.toMatchObject({
          code: "LOAD",
          message: expect.stringMatching(/parent: INSERT command denied.*grant the user/s),
        });
        const rows = { table: "parent", firstRow: 0, count: 1, columns: ["id"], values: [[1]] };
        await expect(reader.evaluate(catalog, [{ text: "id > 0", expression: null }], rows)).rejects.toMatchObject({
          code: "LOAD",
          message: expect.stringMatching(/CREATE TEMPORARY TABLES/),
        });
        await reader.close();
      } finally {
        await script(url, `DROP USER ${name}@'%'`);
      }
    }));

  test("TLS by the client programs' words, and a URL that makes no sense", () =>
    inDatabase(server, "", async (_, url) => {
      const plain = await mysql.open(`${url}?ssl-mode=DISABLED`);
      expect(plain?.location.tls).toBe(false);
      await plain?.close();
      if (server.name === "MySQL") {
        const secure = await mysql.open(`${url}?ssl-mode=REQUIRED`);
        expect(secure?.location.tls).toBe(true);
        expect(await secure?.query("SHOW STATUS LIKE 'Ssl_cipher'")).not.toMatchObject([{ Value: "" }]);
        await secure?.close();
      }
      await expect(mysql.open(`${url}?ssl=true`)).rejects.toMatchObject({ code: "CONNECT" });
      await expect(mysql.open("mysql://a:secret@[/x")).rejects.toMatchObject({
        code: "CONNECT",
        message: expect.not.stringMatching(/secret/),
      });
    }));

  if (server.name === "MariaDB")
    test("system-versioned tables, invisible columns, columns that are sequences", () =>
      inDatabase(
        server,
        "CREATE TABLE versioned (id INT PRIMARY KEY, boss INT, hidden INT INVISIBLE, FOREIGN KEY (boss) REFERENCES versioned (id)) WITH SYSTEM VERSIONING",
        async (database) => {
          await loadSteps(database, insertStep("versioned", { id: [1, 2], boss: [null, null], hidden: [8, 9] }), {
            ...insertStep("versioned", { id: [1], boss: [2] }),
            kind: "update",
            key: ["id"],
            set: ["boss"],
          });
          expect(await database.query("SELECT id, boss, hidden FROM versioned ORDER BY id")).toEqual([
            { id: 1, boss: 2, hidden: 8 },
            { id: 2, boss: null, hidden: 9 },
          ]);
        },
      ));

  test("nobody listens, no such database, no database at all", async () => {
    await expect(mysql.open("mysql://root@127.0.0.1:1/x")).rejects.toMatchObject({ code: "CONNECT" });
    const missing = Object.assign(new URL(server.url), { pathname: "/no_such_database" }).href;
    await expect(mysql.open(missing)).rejects.toMatchObject({
      code: "CONNECT",
      message: expect.stringMatching(/create the database/),
    });
    const database = await mysql.open(server.url);
    await expect(database?.introspect()).rejects.toMatchObject({ code: "INTROSPECT" });
    await database?.close();
  });
});
