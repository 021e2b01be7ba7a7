import { readFileSync } from "node:fs";
import pg from "pg";
import { seed, validate } from "seedloom";

/** Seeds an empty PostgreSQL database: DATABASE_URL=postgres://… node seed.ts */

const url = process.env["DATABASE_URL"];
if (url === undefined) throw new Error("Say where: DATABASE_URL=postgres://user@host/database node seed.ts");

const pool = new pg.Pool({ connectionString: url });
try {
  await pool.query(readFileSync(new URL("schema.sql", import.meta.url), "utf8"));

  const result = await seed(pool, {
    manifest: false,
    asOf: "2026-06-30",
    counts: { doctors: 20, patients: 500, appointments: { perParent: "patients", mean: 3 } },
  });
  for (const table of result.tables) console.log(`${table.name}: ${table.rows} rows`);

  const { ok, findings } = await validate(pool);
  for (const finding of findings) console.log(`${finding.severity}: ${finding.message}`);
  console.log(ok ? "sound" : "violated");
  if (!ok) process.exitCode = 1;
} finally {
  await pool.end();
}
