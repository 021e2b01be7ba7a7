import { createInterface } from "node:readline/promises";
import type { ResetQuestion } from "seedloom";
import { plural } from "./format-number.ts";
import { formatTable } from "./format-table.ts";

/** Asks at the terminal, on standard error so that standard output stays clean; only "y" and "yes" mean yes. Empty tables are not asked about. */
export async function askReset({ database, tables }: ResetQuestion, signal: AbortSignal): Promise<boolean> {
  const filled = tables.filter(({ rows }) => rows > 0);
  if (filled.length === 0) return true;
  const list = formatTable(
    [{ heading: "table" }, { heading: "rows", align: "right" }],
    filled.map(({ name, rows }) => [name, rows.toLocaleString("en-US")]),
  );
  const rows = filled.reduce((sum, table) => sum + table.rows, 0);
  process.stderr.write(`${list}\n\n`);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // While a question stands, readline takes Ctrl-C for itself.
  terminal.once("SIGINT", () => process.emit("SIGINT"));
  try {
    const answer = await terminal.question(`Delete ${plural(rows, "row")} from ${database}? [y/N] `, { signal });
    return /^y(es)?$/i.test(answer.trim());
  } catch (error) {
    if (signal.aborted) return false;
    throw error;
  } finally {
    terminal.close();
  }
}
