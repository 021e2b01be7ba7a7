import { createHash } from "node:crypto";
import { Markup, markup } from "../markup.ts";
import { countText } from "../number-text.ts";
import type { ValidationReport } from "../validation-report.ts";
import { fitSection, tablesOf } from "./fit-section.ts";
import { integrity } from "./integrity.ts";
import { script } from "./script.ts";
import { style } from "./style.ts";
import { verdict } from "./verdict.ts";

/** Nothing may be fetched, and no script but our own may run, whatever a database's names and values hold. */
const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/** The whole page. */
export function page(report: ValidationReport): string {
  const { label, ok, fit } = report;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${ok ? "Passed" : "Failed"}: ${label}</title>
<link rel="icon" href="data:,">
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#integrity">Skip to the findings</a>
<main>
${verdict(report)}
${index(report)}
${integrity(report)}
${fit === null ? null : fitSection(report, fit)}
</main>
<footer>Made by Seedloom. Every finding has the query that shows it; the same seed gives the same samples.</footer>
<script>${new Markup(script)}</script>
</body>
</html>
`.text;
}

function index({ fit }: ValidationReport): Markup {
  const tables = fit === null ? [] : tablesOf(fit);
  return markup`<nav aria-label="Contents"><a href="#integrity">Integrity</a>${
    fit === null
      ? null
      : markup`<a href="#fit">Fit</a>${fit.checks.some(({ alarm }) => alarm) ? markup`<a href="#alarms">Alarms</a>` : null}`
  }${
    tables.length <= 6
      ? tables.map((table, place) => markup`<a href="#table-${place}">${table}</a>`)
      : markup`<details><summary>${countText(tables.length, "table")}</summary><div class="tables">${tables.map((table, place) => markup`<a href="#table-${place}">${table}</a>`)}</div></details>`
  }${fit === null ? null : markup`<a href="#measures">Measures</a><label class="find" hidden><span class="hidden">Find a column</span><input type="search" placeholder="Find a column"></label>`}</nav>`;
}
