/** A count with thousands separators: `12,345`. */
export function formatCount(count: number): string {
  // `toLocaleString` would load the locales' data first, which takes longer than all the rest of a report.
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** A duration for people: `85 ms`, `3.2 s`, `4 min 10 s`. */
export function formatDuration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** `1 row`, `2 rows`. */
export function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}
