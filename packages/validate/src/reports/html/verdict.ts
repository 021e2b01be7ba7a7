import type { Finding } from "@seedloom/core";
import { markup } from "../markup.ts";
import type { Markup } from "../markup.ts";
import { countText, percentText } from "../number-text.ts";
import type { ValidationReport } from "../validation-report.ts";
import { splitFindings } from "./rank.ts";

/** What was judged, the verdict in a word and a sentence, and the figures about the whole. */
export function verdict(report: ValidationReport): Markup {
  const { label, asOf, ok, tables, checks, scores, fit } = report;
  const { integrity, comparison } = splitFindings(report);
  const errors = integrity.filter(({ severity }) => severity === "error");
  const warnings = report.findings.filter(({ severity }) => severity === "warning");
  const unverified = integrity.filter((finding) => finding.unverified);
  const failing = (fit?.scores ?? []).filter(({ verdict }) => verdict === "fail").length;
  const alarms = comparison.filter(({ check }) => fit?.checks.some(({ name, alarm }) => alarm && name === check));
  const known = tables.every(({ rows }) => rows !== null);
  const rows = tables.reduce((sum, table) => sum + (table.rows ?? 0), 0);
  const sentence = [
    checks.length > 0 ? integrityText(errors) : fit === null && "nothing was checked",
    fit !== null && (failing === 0 ? "no score fails" : failingText(failing, fit.scores.length)),
    alarms.length > 0 && `${countText(alarms.length, "alarm")} raised`,
    warnings.length > 0 && countText(warnings.length, "warning"),
    unverified.length > 0 && `${countText(unverified.length, "check")} could not be made`,
  ]
    .filter((part) => part !== false)
    .join("; ");
  const state = ok ? (unverified.length > 0 ? "warning" : "ok") : "error";
  return markup`<header class="verdict ${state}">
<p class="eyebrow">Validation of</p>
<h1>${label}</h1>
<p class="answer"><span class="mark" aria-hidden="true">${ok ? "✓" : "✗"}</span> <strong>${ok ? "Passed" : "Failed"}</strong> <span>${`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`}.</span></p>
<dl class="facts">
${fact("tables", tables.length.toLocaleString("en-US"))}
${known ? fact("rows", rows.toLocaleString("en-US")) : null}
${fact("as of", asOf.slice(0, 16).replace("T", " ") + " UTC")}
${fit === null ? null : [fact("compared with", fit.reference), fact("seed", String(fit.seed))]}
</dl>
<ul class="tiles">${[
    ...(checks.length === 0
      ? []
      : [
          tile("tables without a violation", percentText(scores["integrity"] ?? 1), errors.length > 0 ? "error" : "ok"),
          tile("violations", errors.length.toLocaleString("en-US"), errors.length > 0 ? "error" : "ok"),
        ]),
    ...(fit === null
      ? []
      : [
          tile("failing scores", failing.toLocaleString("en-US"), failing > 0 ? "error" : "ok"),
          tile("alarms raised", alarms.length.toLocaleString("en-US"), alarms.length > 0 ? "error" : "ok"),
        ]),
    tile("warnings", warnings.length.toLocaleString("en-US"), warnings.length > 0 ? "warning" : "ok"),
  ]}</ul>
</header>`;
}

function integrityText(errors: readonly Finding[]): string {
  if (errors.length === 0) return "no constraint and no reference is violated";
  const places = new Set(errors.map(({ table }) => table)).size;
  return `${countText(errors.length, "violation")} in ${countText(places, "table")}`;
}

function failingText(failing: number, all: number): string {
  return `${failing.toLocaleString("en-US")} of ${countText(all, "score")} ${failing === 1 ? "fails" : "fail"}`;
}

function fact(name: string, value: string): Markup {
  return markup`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

function tile(name: string, value: string, state: "ok" | "warning" | "error"): Markup {
  return markup`<li class="tile ${state}"><b>${value}</b> <span>${name}</span></li>`;
}
