import type { Finding, ValidateResult } from "seedloom";
import { plural } from "../format-number.ts";
import { cut } from "../format-table.ts";
import { style } from "../style.ts";
import { fitReport } from "./fit.ts";

const COLOURS = { error: "red", warning: "yellow", info: "dim" } as const;

/** Findings shown where there is nothing else to show, and beside a comparison: the whole has to fit a screen. */
const MOST = 8;
const MOST_BESIDE_FIT = 4;

/** Findings with the SQL that shows them, worst first, the comparison with its yardsticks, and the verdict, for people. */
export function validateReport(result: ValidateResult): string {
  const { findings, fit, checks } = result;
  const integrity = new Set(checks.map(({ name }) => name));
  const found = fit === null ? findings : findings.filter(({ check }) => integrity.has(check));
  const shown = found.slice(0, fit === null ? MOST : MOST_BESIDE_FIT);
  const lines = shown.map((finding) => findingLines(finding, fit !== null));
  const more = found.length - shown.length;
  if (more > 0) lines.push(style(process.stdout, "dim", `and ${more} more (--json has them all)`));
  const listed = lines.length === 0 ? "" : `${lines.join("\n")}\n\n`;
  if (fit === null) return `${listed}${verdict(found)} ${figures(result)}\n`;
  const head = checks.length === 0 ? "" : `${listed}${verdict(found)}\n\n`;
  return `${head}${fitReport(result, fit)}`;
}

/** A finding; on one line of the screen where room is short. */
function findingLines({ severity, message, query }: Finding, short: boolean): string {
  const out = process.stdout;
  const head = `${style(out, COLOURS[severity], severity)} `;
  if (short) return `${head}${cut(message, Math.min(out.columns ?? 100, 100) - severity.length - 1)}`;
  return `${head}${message}${query === null ? "" : `\n${style(out, "dim", `    ${query.replaceAll(/\s+/g, " ")}`)}`}`;
}

function verdict(findings: readonly Finding[]): string {
  const out = process.stdout;
  const violations = findings.filter(({ severity }) => severity === "error").length;
  if (violations > 0) return `${style(out, "red", "✗")} ${plural(violations, "violation")}`;
  const unverified = findings.filter((finding) => finding.unverified).length;
  return unverified === 0
    ? `${style(out, "green", "✓")} every constraint and relationship holds`
    : `${style(out, "yellow", "!")} no violation was found, but ${plural(unverified, "check")} could not be made`;
}

function figures({ scores }: ValidateResult): string {
  const parts = Object.entries(scores).map(([name, score]) => `${name} ${(score * 100).toFixed(score === 1 ? 0 : 1)}%`);
  return style(process.stdout, "dim", `(${parts.join(", ")})`);
}
