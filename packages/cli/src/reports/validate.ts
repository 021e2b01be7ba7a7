import type { ValidateResult } from "seedloom";
import { plural } from "../format-number.ts";
import { style } from "../style.ts";

const COLOURS = { error: "red", warning: "yellow", info: "dim" } as const;

/** Findings with the SQL that shows them, and the verdict, for people. */
export function validateReport({ ok, findings, scores }: ValidateResult): string {
  const out = process.stdout;
  const lines = findings.map(({ severity, message, query }) => {
    const look = query === null ? "" : `\n${style(out, "dim", `    ${query.replaceAll(/\s+/g, " ")}`)}`;
    return `${style(out, COLOURS[severity], severity)} ${message}${look}\n`;
  });
  const figures = Object.entries(scores).map(
    ([name, score]) => `${name} ${(score * 100).toFixed(score === 1 ? 0 : 1)}%`,
  );
  const unverified = findings.filter((finding) => finding.unverified).length;
  const verdict = ok
    ? unverified === 0
      ? `${style(out, "green", "✓")} every constraint and relationship holds`
      : `${style(out, "yellow", "!")} no violation was found, but ${plural(unverified, "check")} could not be made`
    : `${style(out, "red", "✗")} ${plural(findings.filter(({ severity }) => severity === "error").length, "violation")}`;
  return `${lines.join("")}${lines.length > 0 ? "\n" : ""}${verdict} ${style(out, "dim", `(${figures.join(", ")})`)}\n`;
}
