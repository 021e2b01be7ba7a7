import fc from "fast-check";
import { createPool } from "mysql2/promise";
import type { RowDataPacket } from "mysql2/promise";
import { seed, SeedError, validate } from "seedloom";
import { describe, expect, test } from "vitest";
import { dialectChosen } from "../servers/dialects.ts";
import { freshDatabase, startMariadb } from "../servers/mariadb.ts";
import { startMysql } from "../servers/mysql.ts";
import { checksOf, mysqlDdl, mysqlSchema, probeDdl, solvableSql } from "./mysql-schema.ts";

/** Schemas seeded on each server: the same ones each time; RANDOM_SCHEMAS=2000 for the long run, SEED for others. */
const RUNS = Number(process.env["RANDOM_SCHEMAS"] ?? 15);
const parameters = { numRuns: RUNS, seed: Number(process.env["SEED"] ?? 1) };

describe.each([["MariaDB", "mariadb", startMariadb] as const, ["MySQL", "mysql", startMysql] as const])(
  "%s",
  (name, dialect, start) => {
    test.skipIf(!dialectChosen(dialect))(
      `${RUNS} random schemas in the server's words are seeded and topped up, or proved impossible`,
      { timeout: 3_000_000 },
      async ({ skip }) => {
        const server = await start();
        if (server === null) return skip();
        const property = fc.asyncProperty(mysqlSchema, async (schema) => {
          const statements = mysqlDdl(schema, name === "MySQL");
          const shown = statements.join(";\n");
          const { url, drop } = await freshDatabase(server.url);
          const pool = createPool({ uri: url, connectionLimit: 3 });
          try {
            for (const statement of statements) {
              await pool.query(statement).catch((cause: unknown) => {
                throw new Error(`${String(cause)}\n${statement}`, { cause });
              });
            }
            for (const rows of [12, 9]) {
              const outcome: unknown = await seed(pool, { rows, manifest: false }).catch((error: unknown) => error);
              if (outcome instanceof SeedError && outcome.code === "UNSATISFIABLE") {
                expect(await solvable(pool, outcome), `${outcome.message}\n${shown}`).toBe(false);
                return;
              }
              if (outcome instanceof Error) throw new Error(`${outcome.message}\n${shown}`, { cause: outcome });
              const { findings } = await validate(pool);
              expect(
                findings.filter(({ severity }) => severity === "error"),
                shown,
              ).toEqual([]);
            }
          } finally {
            await pool.end();
            await drop();
          }

          /** Whether some row keeps the CHECKs of the table that was called impossible. A lack of parents is taken at its word. */
          async function solvable(asked: typeof pool, error: SeedError): Promise<boolean> {
            const index = Number(String(error.details["table"]).replace(/^t/, ""));
            if ((error.details["text"] ?? "").startsWith("REFERENCES")) return false;
            const fill = solvableSql(schema, index);
            if (fill === null) return true;
            const connection = await asked.getConnection();
            try {
              await connection.query("set session sql_mode = ''");
              await connection.query(probeDdl(schema, index));
              await connection.query(fill);
              const kept = checksOf(schema, index).map((text) => `coalesce((${text}), true)`);
              const [rows] = await connection.query<RowDataPacket[]>(
                `select 1 from probe where ${kept.join(" and ")} limit 1`,
              );
              return rows.length > 0;
            } finally {
              connection.destroy();
            }
          }
        });
        await fc.assert(property, parameters);
        await server.stop();
      },
    );
  },
);
