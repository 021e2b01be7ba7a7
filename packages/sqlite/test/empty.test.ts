import { describe, expect, test } from "vitest";
import { databaseWith, errorOf } from "./support.ts";

const schema = `
  CREATE TABLE p (id INTEGER PRIMARY KEY AUTOINCREMENT);
  CREATE TABLE c (id INTEGER PRIMARY KEY, p_id INT REFERENCES p ON DELETE RESTRICT);
  CREATE TABLE other (id INTEGER PRIMARY KEY, c_id INT REFERENCES c ON DELETE CASCADE);
  INSERT INTO p VALUES (7); INSERT INTO c VALUES (1, 7); INSERT INTO other VALUES (1, NULL);`;

describe("empty", () => {
  test("empties in any order and restarts AUTOINCREMENT", async () => {
    const { db, database, catalog } = await databaseWith(schema);
    await database.empty(catalog, ["p", "c"]);
    expect(
      db.prepare("SELECT (SELECT count(*) FROM p), (SELECT count(*) FROM c), (SELECT count(*) FROM other)").raw().get(),
    ).toEqual([0, 0, 1]);
    expect(db.prepare("INSERT INTO p DEFAULT VALUES").run().lastInsertRowid).toBe(1);
    expect(db.pragma("foreign_keys", { simple: true })).toBe(1);
  });

  test("refuses while rows of another table refer to them, CASCADE or not", async () => {
    const { db, database, catalog } = await databaseWith(`${schema} UPDATE other SET c_id = 1`);
    const error = await errorOf(database.empty(catalog, ["p", "c"]));
    expect(error).toMatchObject({ code: "USAGE", details: { table: "c", referring: "other" } });
    expect(db.prepare("SELECT count(*) FROM c").pluck().get()).toBe(1);
  });

  test("a trigger that refuses leaves all as it was", async () => {
    const { db, database, catalog } = await databaseWith(
      `${schema} CREATE TRIGGER keep BEFORE DELETE ON p BEGIN SELECT RAISE(ABORT, 'we keep these'); END`,
    );
    expect(await errorOf(database.empty(catalog, ["c", "p"]))).toMatchObject({ code: "LOAD", details: { table: "p" } });
    expect(db.prepare("SELECT count(*) FROM c").pluck().get()).toBe(1);
    expect(db.inTransaction).toBe(false);
  });
});
