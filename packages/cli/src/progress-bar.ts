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
  return {
    show({ table, rows, of }) {
      const now = performance.now();
      if (now - drawn < PAUSE && rows < of) return;
      drawn = now;
      const filled = of === 0 ? 24 : Math.round((24 * rows) / of);
      const bar = `${"█".repeat(filled)}${"░".repeat(24 - filled)}`;
      stream.write(
        `\r\x1b[K${cut(`${bar} ${table} ${formatCount(rows)}/${formatCount(of)}`, (stream.columns ?? 80) - 1)}`,
      );
    },
    clear() {
      if (drawn > 0) stream.write("\r\x1b[K");
    },
  };
}
