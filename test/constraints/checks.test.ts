import Database from "better-sqlite3";
import pg from "pg";
import { seed } from "seedloom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dialectChosen } from "../servers/dialects.ts";
import { freshDatabase, startPostgres } from "../servers/postgres.ts";
import { type CheckCase, EVERYWHERE, POSTGRES, SQLITE } from "./checks.ts";

const ROWS = 30;

/** The case as a table of its own: the database itself verifies what is loaded into it. */
function ddl([columns, check, unique]: CheckCase, name: string, id: string): string {
  return `create table ${name} (id ${id}, ${columns}, check (${check})${unique ? `, unique (${unique})` : ""})`;
}

/** Seeds all tables of a database at once; where that fails, halves of them, down to the ones at fault. */
async function seedAll(
  cases: readonly CheckCase[],
  run: (tables: readonly string[]) => ReturnType<typeof seed>,
): Promise<Record<string, number | string>> {
  const wrong: Record<string, number | string> = {};
  const seedSome = async (from: number, to: number): Promise<void> => {
    const names = cases.slice(from, to).map((_, place) => `t${from + place}`);
    const result = await run(names).catch((error: Error) => error);
    if (!(result instanceof Error)) {
      for (const { name, rows } of result.tables) {
        const [columns, check] = cases[Number(name.slice(1))]!;
        if (rows !== ROWS) wrong[`${columns} | ${check}`] = rows;
      }
      return;
    }
    if (to - from === 1) {
      wrong[cases[from]!.join(" | ")] = result.message;
      return;
    }
    const middle = Math.floor((from + to) / 2);
    await seedSome(from, middle);
    await seedSome(middle, to);
  };
  await seedSome(0, cases.length);
  return wrong;
}

describe.skipIf(!dialectChosen("sqlite"))("SQLite", () => {
  const cases = [...EVERYWHERE, ...SQLITE];

  test(`${cases.length} tables with CHECKs get all their rows`, async () => {
    const database = new Database(":memory:");
    cases.forEach((one, index) => database.exec(ddl(one, `t${index}`, "integer primary key")));
    const wrong = await seedAll(cases, (tables) => seed(database, { rows: ROWS, manifest: false, tables }));
    expect(wrong).toEqual({});
    expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
    database.close();
  });
});

describe.skipIf(!dialectChosen("postgres"))("PostgreSQL", () => {
  const cases = [...EVERYWHERE, ...POSTGRES];
  let pool: pg.Pool;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const server = await startPostgres();
    const fresh = await freshDatabase(server.url);
    pool = new pg.Pool({ connectionString: fresh.url });
    drop = async () => {
      await pool.end();
      await fresh.drop();
      await server.stop();
    };
  });
  afterAll(() => drop());

  test(`${cases.length} tables with CHECKs get all their rows`, async () => {
    await pool.query(
      cases.map((one, index) => ddl(one, `t${index}`, "integer generated always as identity primary key")).join(";\n"),
    );
    const wrong = await seedAll(cases, (tables) => seed(pool, { rows: ROWS, manifest: false, tables }));
    expect(wrong).toEqual({});
  });
});
