import type { Finding } from "seedloom";

/** Findings that a message shows; the rest are counted. */
const mostShown = 5;

/**
 * Findings for a terminal, the first five: fact and remedy, offending keys, and the query that shows them all.
 * @example
 * findingsText([]); // => ""
 */
export function findingsText(findings: readonly Finding[]): string {
  const left = findings.length - mostShown;
  const shown = findings.slice(0, mostShown).map(findingText);
  return [...shown, ...(left > 0 ? [`… and ${left} more`] : [])].join("\n\n");
}

function findingText({ severity, check, message, count, examples, query }: Finding): string {
  const keys = examples.map((example) => example.map(valueText).join(" · ")).join(", ");
  return [
    `${severity} ${check}: ${message}`,
    keys === "" ? null : `  ${count > examples.length ? `${examples.length} of ${count}` : `all ${count}`}: ${keys}`,
    query === null ? null : `  ${query.replaceAll(/\s+/g, " ")}`,
  ]
    .filter((line) => line !== null)
    .join("\n");
}

function valueText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
