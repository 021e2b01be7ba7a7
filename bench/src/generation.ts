import { median } from "./measure.ts";
import { preparedFor } from "./prepared.ts";

/** Rows of the tables that are made, and thrown away, on one thread. */
const ROWS = 1_000_000;

/** A round takes a fraction of a second, and V8 compiles on another thread while the first ones run: the median of a few says nothing. */
const LEAST_ROUNDS = 9;

/** Rows a second of processor time, of generation alone: batches are made and thrown away. */
export async function generation(asked: number, say: (text: string) => void): Promise<string> {
  const rounds = Math.max(asked, LEAST_ROUNDS);
  const lines: string[] = [];
  for (const table of ["users", "products", "orders", "order_items"] as const) {
    const compiled = await preparedFor(ROWS * 2, table);
    const rates: number[] = [];
    for (let round = -1; round < rounds; round++) {
      const rows = table === "products" ? 20_000 : 200_000;
      const before = process.cpuUsage();
      let made = 0;
      for (const batch of compiled.batches(table, 0, rows)) made += batch.count;
      const { user, system } = process.cpuUsage(before);
      // The first one warms up.
      if (round >= 0) rates.push((made / (user + system)) * 1e6);
      say(`generation of ${table}: ${Math.round((made / (user + system)) * 1e6).toLocaleString("en")} rows/s`);
    }
    const low = Math.round(Math.min(...rates)).toLocaleString("en");
    const high = Math.round(Math.max(...rates)).toLocaleString("en");
    lines.push(`| ${table} | ${Math.round(median(rates)).toLocaleString("en")} | ${low}-${high} |`);
  }
  return [
    "### Generation alone, one thread",
    "",
    "| table | rows a second of CPU | range |",
    "|---|---:|---|",
    ...lines,
    "",
    await ranges(rounds),
  ].join("\n");
}

/** Rows around the start, middle and end of a table of 100 million. */
async function ranges(rounds: number): Promise<string> {
  const total = 100_000_000;
  const compiled = await preparedFor(total, "users");
  const places = [0, total / 2, total - 50_000];
  const seconds = places.map((): number[] => []);
  for (let round = -1; round < rounds; round++) {
    for (const [index, from] of places.entries()) {
      const before = process.cpuUsage();
      let made = 0;
      for (const batch of compiled.batches("users", from, from + 50_000)) made += batch.count;
      const { user, system } = process.cpuUsage(before);
      if (made !== 50_000) throw new Error(`users from row ${from}: ${made} rows`);
      if (round >= 0) seconds[index]!.push((user + system) / 1e6);
    }
  }
  return [
    "50,000 rows of `users` out of 100 million:",
    "",
    "| from row | CPU s |",
    "|---:|---:|",
    ...places.map((from, index) => `| ${from.toLocaleString("en")} | ${median(seconds[index]!).toFixed(3)} |`),
    "",
  ].join("\n");
}
