import Database from "better-sqlite3";
import type pg from "pg";
import { seed } from "seedloom";
import { describe, expect, test } from "vitest";
import { dialectChosen } from "../servers/dialects.ts";
import { ownPostgres } from "../servers/own-postgres.ts";
import { type CheckCase, EVERYWHERE, POSTGRES, SQLITE } from "./checks.ts";
import { FIELDS } from "./field-checks.ts";
import { PARTS } from "./part-checks.ts";
import { seedAll } from "./seed-all.ts";

/** The case as a table of its own: the database itself verifies what is loaded into it. */
function ddl([columns, check, unique]: CheckCase, name: string, id: string): string {
  return `create table ${name} (id ${id}, ${columns}, check (${check})${unique ? `, unique (${unique})` : ""})`;
}

describe.skipIf(!dialectChosen("sqlite"))("SQLite", () => {
  const cases = [...EVERYWHERE, ...SQLITE, ...PARTS.everywhere, ...PARTS.sqlite, ...FIELDS.sqlite];

  test(`${cases.length} tables with CHECKs get all their rows`, async () => {
    const database = new Database(":memory:");
    cases.forEach((one, index) => database.exec(ddl(one, `t${index}`, "integer primary key")));
    const wrong = await seedAll(cases, (tables, rows) => seed(database, { rows, manifest: false, tables }));
    expect(wrong).toEqual({});
    expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
    database.close();
  });
});

describe.skipIf(!dialectChosen("postgres"))("PostgreSQL", () => {
  const cases = [...EVERYWHERE, ...POSTGRES, ...PARTS.everywhere, ...PARTS.postgres, ...FIELDS.postgres];
  let pool: pg.Pool;
  ownPostgres((opened) => (pool = opened));

  test(`${cases.length} tables with CHECKs get all their rows`, async () => {
    await pool.query(
      cases.map((one, index) => ddl(one, `t${index}`, "integer generated always as identity primary key")).join(";\n"),
    );
    const wrong = await seedAll(cases, (tables, rows) => seed(pool, { rows, manifest: false, tables }));
    expect(wrong).toEqual({});
  });
});
