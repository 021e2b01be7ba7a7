import Database from "better-sqlite3";
import { compilePlan } from "@seedloom/engine";
import type { CompiledPlan } from "@seedloom/engine";
import { prepare, withDatabase } from "../../packages/seedloom/src/prepare.ts";
import { median } from "./measure.ts";

const ROWS = 200_000;

const COLUMNS = `id INTEGER PRIMARY KEY, email VARCHAR(120) NOT NULL, status VARCHAR(20) NOT NULL, quantity INTEGER NOT NULL,
  unit_price DECIMAL(10, 2) NOT NULL, discount DECIMAL(10, 2) NOT NULL, currency CHAR(3) NOT NULL, rating INTEGER, code VARCHAR(12) NOT NULL,
  starts_at TIMESTAMP NOT NULL, ends_at TIMESTAMP NOT NULL, note TEXT`;

/** Ordinary ones: ranges, lists, patterns, lengths, comparisons of two columns, NULL logic. */
const CHECKS = [
  "quantity BETWEEN 1 AND 100",
  "unit_price > 0",
  "discount >= 0 AND discount < unit_price",
  "status IN ('pending', 'paid', 'shipped', 'cancelled')",
  "currency IN ('EUR', 'USD', 'GBP')",
  "rating IS NULL OR (rating >= 1 AND rating <= 5)",
  "ends_at > starts_at",
  "length(code) BETWEEN 4 AND 12",
  "email LIKE '%@%.%'",
  "note IS NULL OR length(trim(note)) > 0",
];

/** What checks cost generation: a table with ten of them and the same table without, in turn, rows made and thrown away. */
export async function checks(rounds: number, say: (text: string) => void): Promise<string> {
  const tables = [
    { name: "without", compiled: await prepared([]), rates: [] as number[] },
    { name: "with ten checks", compiled: await prepared(CHECKS), rates: [] as number[] },
  ];
  for (let round = -1; round < rounds; round++) {
    for (const { name, compiled, rates } of tables) {
      const rate = rowsPerSecond(compiled);
      // The first one warms up.
      if (round >= 0) rates.push(rate);
      say(`generation ${name}: ${Math.round(rate).toLocaleString("en")} rows/s`);
    }
  }
  const plain = tables[0]!.rates;
  return [
    "### What checks cost, one thread",
    "",
    "| table | rows a second of CPU | share of the speed without |",
    "|---|---:|---:|",
    ...tables.map(({ name, rates }) => {
      const share = median(rates.map((rate, round) => rate / plain[round]!));
      return `| ${name} | ${Math.round(median(rates)).toLocaleString("en")} | ${Math.round(100 * share)} % |`;
    }),
    "",
  ].join("\n");
}

function rowsPerSecond(compiled: CompiledPlan): number {
  const before = process.cpuUsage();
  let made = 0;
  for (const batch of compiled.batches("t")) made += batch.count;
  if (made !== ROWS) throw new Error(`${made} rows of ${ROWS}`);
  const { user, system } = process.cpuUsage(before);
  return (made / (user + system)) * 1e6;
}

async function prepared(conditions: readonly string[]): Promise<CompiledPlan> {
  const database = new Database(":memory:");
  database.exec(`CREATE TABLE t (${[COLUMNS, ...conditions.map((condition) => `CHECK (${condition})`)].join(", ")})`);
  try {
    return await withDatabase(database, async (opened) => compilePlan(await prepare(opened, { rows: ROWS })));
  } finally {
    database.close();
  }
}
