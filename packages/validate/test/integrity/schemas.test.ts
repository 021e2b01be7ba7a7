import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import type { Database } from "@seedloom/core";
import { postgres } from "@seedloom/postgres";
import { sqlite } from "@seedloom/sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase, startPostgres } from "../../../../test/servers/postgres.ts";
import { checkIntegrity } from "../../src/index.ts";
import pg from "pg";

/** Real schemas beside the checkout, where they are: no question that a check asks is refused, and empty tables are no violation. */
const schemas = join(import.meta.dirname, "../../../../../shared/schemas");
const files = (dialect: string) => (existsSync(schemas) ? readdirSync(join(schemas, dialect)) : []);
const read = (dialect: string, file: string) => readFileSync(join(schemas, dialect, file), "utf8");

async function expectNothing(database: Database): Promise<void> {
  const findings = await checkIntegrity(database, await database.introspect());
  expect(findings.filter((finding) => finding.check !== "emptyTable")).toEqual([]);
  await database.close();
}

let server: Awaited<ReturnType<typeof startPostgres>>;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

test.skipIf(!existsSync(schemas))("every question about real schemas is understood by SQLite", async () => {
  for (const file of files("sqlite")) {
    const driver = new SqliteDatabase(":memory:");
    driver.exec(read("sqlite", file));
    const database = await sqlite.open(driver);
    if (database !== null) await expectNothing(database);
    driver.close();
  }
});

test.skipIf(!existsSync(schemas))("every question about real schemas is understood by PostgreSQL", async () => {
  for (const file of files("postgres")) {
    const { url, drop } = await freshDatabase(server.url);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    // psql's own commands are not the server's.
    await client.query(read("postgres", file).replaceAll(/^\\.*$/gm, ""));
    await client.query("RESET search_path");
    const database = await postgres.open(client);
    if (database !== null) await expectNothing(database);
    await client.end();
    await drop();
  }
});
