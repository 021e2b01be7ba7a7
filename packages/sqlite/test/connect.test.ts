import { sqlite } from "@seedloom/sqlite";
import Sqlite from "better-sqlite3";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { errorOf, insertStep, jobOf, temporaryFolder } from "./support.ts";

describe("accepts", () => {
  test.each([
    "sqlite:shop.db",
    "sqlite:shop",
    "sqlite://shop.db",
    "sqlite:///var/shop",
    "file:shop.db",
    "file://shop.db",
    "shop.db",
    "a/b.sqlite",
    "B.SQLITE3",
    ":memory:",
    "sqlite::memory:",
    "shop.db?create",
  ])("%s", (url) => expect(sqlite.accepts(url)).toBe(true));
  test.each(["postgres://localhost/shop.db", "mysql://u@h/x.sqlite", "shop", "sqlite:", "", "shop.dbx"])(
    "not %j",
    (url) => expect(sqlite.accepts(url)).toBe(false),
  );
});

describe("open", () => {
  test("every spelling of a path opens the same file", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "my shop.db");
    new Sqlite(path).exec("CREATE TABLE only_here (a)").close();
    for (const url of [path, `sqlite:${path}`, `sqlite://${path}`, `file:${path}`, pathToFileURL(path).href]) {
      const database = await sqlite.open(url);
      expect((await database?.introspect())?.tables.map(({ id }) => id)).toEqual(["only_here"]);
      expect(database?.location).toEqual({ host: null, port: null, database: path, tls: false });
      await database?.close();
    }
  });

  test("a missing file is an error and is not created", async () => {
    const path = join(temporaryFolder(), "typo.db");
    const error = await errorOf(sqlite.open(path));
    expect(error).toMatchObject({ code: "CONNECT", message: expect.stringContaining("?create") });
    expect(existsSync(path)).toBe(false);
  });

  test("functions that only the application defines have others stand in for them", async () => {
    const path = join(temporaryFolder(), "books.db");
    const file = new Sqlite(path);
    file.function("plain", { deterministic: true }, (text) => text);
    file.exec(`CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL CHECK (plain(title) <> ''), sort TEXT, code VARCHAR(40) UNIQUE, place NUMERIC(5, 2));
      CREATE TRIGGER sorted AFTER INSERT ON books BEGIN UPDATE books SET sort = title_sort(new.title), code = uuid4(), place = abs(-3) WHERE id = new.id; END`);
    file.close();
    const database = await sqlite.open(path);
    const catalog = await database!.introspect();
    expect(catalog.notices).toEqual(
      ["plain", "title_sort", "uuid4"].map((name) => ({
        code: "FUNCTION_STOOD_IN",
        table: null,
        message: expect.stringContaining(`function ${name}: only the application defines it.`),
      })),
    );
    await database!.load(
      jobOf(
        catalog,
        insertStep(
          "books",
          ["id", "title"],
          [
            [1, "Alpha"],
            [2, "Beta"],
          ],
        ),
      ),
    );
    await database!.close();
    expect(new Sqlite(path).prepare("SELECT sort, place FROM books").all()).toEqual([
      { sort: "Alpha", place: 3 },
      { sort: "Beta", place: 3 },
    ]);
  });

  test("?create starts an empty database", async () => {
    const path = join(temporaryFolder(), "new.db");
    const database = await sqlite.open(`sqlite:${path}?create`);
    await database?.query("CREATE TABLE t (a)");
    await database?.close();
    expect(existsSync(path)).toBe(true);
  });

  test("a missing folder, a folder and a file that is no database are told apart", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "dir.db"));
    writeFileSync(join(folder, "text.db"), "this is plain text, long enough to be read as a header\n".repeat(40));
    expect((await errorOf(sqlite.open(join(folder, "no", "x.db?create")))).message).toMatch(/folder .* does not exist/);
    expect((await errorOf(sqlite.open(join(folder, "dir.db")))).message).toMatch(/this is a folder/);
    const error = await errorOf(sqlite.open(join(folder, "text.db")));
    expect(error).toMatchObject({ code: "CONNECT", message: expect.stringContaining("not an SQLite database") });
  });

  test("a better-sqlite3 object is taken over and left open; other objects are not ours", async () => {
    const db = new Sqlite(":memory:");
    const database = await sqlite.open(db);
    await database?.close();
    expect(db.open).toBe(true);
    expect(await sqlite.open({})).toBeNull();
  });

  test("REGEXP works in databases opened by URL", async () => {
    const database = await sqlite.open(":memory:");
    expect(
      await database?.query("SELECT 'abc' REGEXP '^a.c$' AS yes, 'x' REGEXP 'y' AS no, NULL REGEXP 'y' AS unknown"),
    ).toEqual([{ yes: 1, no: 0, unknown: null }]);
  });

  test("a failing query is a SeedError", async () => {
    const database = await sqlite.open(":memory:");
    expect(await errorOf(database!.query("SELECT nothing"))).toMatchObject({ code: "USAGE" });
  });
});
