import type { SeedProgress } from "seedloom";
import { formatCount } from "./format-number.ts";
import { cut } from "./format-table.ts";

/** A line that is drawn over and over, on a terminal; nothing elsewhere. */
export interface ProgressBar {
  show(progress: SeedProgress): void;
  clear(): void;
}

/** Milliseconds between two drawings: faster than that nobody reads. */
const PAUSE = 80;

/** A bar on a stream. */
export function progressBar(stream: NodeJS.WriteStream): ProgressBar {
  if (!stream.isTTY || process.env["CI"] !== undefined) return { show: () => {}, clear: () => {} };
  let drawn = 0;
  // A terminal that does not know its size says 0.
  const width = () => (stream.columns > 0 ? stream.columns : 80) - 1;
  return {
    show({ table, rows, of }) {
      const now = performance.now();
      if (now - drawn < PAUSE && rows < of) return;
      drawn = now;
      const filled = of === 0 ? 24 : Math.round((24 * rows) / of);
      const bar = `${"█".repeat(filled)}${"░".repeat(24 - filled)}`;
      stream.write(`\r\x1b[K${cut(`${bar} ${table} ${formatCount(rows)}/${formatCount(of)}`, width())}`);
    },
    clear() {
      if (drawn > 0) stream.write("\r\x1b[K");
    },
  };
}
