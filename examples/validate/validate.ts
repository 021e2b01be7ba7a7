import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { plan, seed, validate } from "seedloom";
import type { ValidateResult } from "seedloom";
import { htmlReport } from "seedloom/reports";
import config from "./seedloom.config.ts";

/** Seeds a shop, holds it against its plan, and a changed copy of it against the shop. */

const { thresholds = {}, ...settings } = config;

function show(title: string, { ok, findings, scores }: ValidateResult): void {
  console.log(`\n${title}: ${ok ? "passes" : "fails"}`);
  console.table(Object.fromEntries(Object.entries(scores).map(([name, score]) => [name, score.toFixed(3)])));
  for (const { severity, message } of findings.filter((finding) => finding.severity !== "info"))
    console.log(severity, message);
}

const shop = new SqliteDatabase(":memory:");
shop.exec(`
  CREATE TABLE customers (id INTEGER PRIMARY KEY, email VARCHAR(120) NOT NULL UNIQUE, plan VARCHAR(8) NOT NULL);
  CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    total DECIMAL(8, 2) NOT NULL CHECK (total >= 0),
    placed_on DATE NOT NULL,
    note VARCHAR(200)
  );
`);
const { plan: promised } = await plan(shop, settings);
await seed(shop, settings);

const kept = await validate(shop, { plan: promised, thresholds });
show("the shop against its plan", kept);

const copy = new SqliteDatabase(shop.serialize());
copy.exec("UPDATE orders SET total = total + 30 WHERE customer_id % 2 = 0");
const changed = await validate(copy, { reference: shop, thresholds });
show("a copy with dearer orders against the shop", changed);

const report = join(mkdtempSync(join(tmpdir(), "seedloom-")), "validation.html");
writeFileSync(report, await htmlReport(changed));
console.log(`\nall of it, drawn: ${report} (${Math.round(readFileSync(report).length / 1024)} kB)`);

if (!kept.ok || changed.ok) throw new Error("validation let the wrong one pass");
