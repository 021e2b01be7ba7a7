import type { Finding } from "@seedloom/core";
import { markup } from "../markup.ts";
import type { Markup } from "../markup.ts";
import { countText, numberText } from "../number-text.ts";
import type { ValidationReport } from "../validation-report.ts";
import { wordsOf } from "../words-of.ts";
import { splitFindings } from "./rank.ts";

const order = { error: 0, warning: 1, info: 2 } as const;

/** What the checks of the rows themselves found, worst first, each with the query that shows it; then what was checked. */
export function integrity(report: ValidationReport): Markup {
  const found = splitFindings(report).integrity;
  return markup`<section id="integrity"><h2>Integrity</h2>
${
  found.length === 0 && report.checks.length === 0
    ? markup`<p class="lead">Rows of files and arrays have no constraints: none was checked.</p>`
    : found.length === 0
      ? markup`<p class="empty">Nothing was found in ${countText(report.tables.length, "table")}.</p>`
      : findingsTable(found)
}
${report.checks.length === 0 ? null : checked(report)}
</section>`;
}

/** Findings, the worst first, and of those the ones with the most rows. */
export function findingsTable(findings: readonly Finding[]): Markup {
  const sorted = findings.toSorted((a, b) => order[a.severity] - order[b.severity] || b.count - a.count);
  return markup`<table class="findings"><thead><tr><th scope="col">severity</th><th scope="col">where</th><th scope="col">check</th><th scope="col" class="number">rows</th><th scope="col">what was found</th></tr></thead><tbody>${sorted.map(row)}</tbody></table>`;
}

function row({
  severity,
  table,
  columns,
  check,
  constraint,
  count,
  examples,
  query,
  message,
  unverified,
}: Finding): Markup {
  return markup`<tr><td><span class="badge ${severity}">${unverified ? "unverified" : severity}</span></td>
<th scope="row">${table ?? "the database"}${columns.length > 0 ? markup`<small>${columns.join(", ")}</small>` : null}</th>
<td data-of="check">${wordsOf(check)}${constraint === null ? null : markup`<small>${constraint}</small>`}</td>
<td class="${unverified || count === 0 ? "number none" : "number"}" data-of="rows">${unverified || count === 0 ? "–" : numberText(count)}</td>
<td><p>${message}</p>${
    examples.length > 0
      ? markup`<p class="examples">For example ${examples.map((example, index) => [index > 0 && ", ", markup`<code>${example.map(valueText).join(" · ")}</code>`])}</p>`
      : null
  }${
    query === null
      ? null
      : markup`<details class="query"><summary>Query that shows them</summary><div class="code"><pre tabindex="0"><code>${query}</code></pre><button type="button" class="copy" hidden>Copy</button></div></details>`
  }</td></tr>`;
}

/** A value as an example shows it; JSON for what is not a plain word or number. */
function valueText(value: unknown): string {
  return typeof value === "string" && value !== ""
    ? value
    : typeof value === "bigint"
      ? `${value}`
      : (JSON.stringify(value) ?? "");
}

/** What every table was put to, so that silence means something. */
function checked({ checks, findings, tables }: ValidationReport): Markup {
  return markup`<details><summary>What was checked: ${countText(checks.length, "check")} in ${countText(tables.length, "table")}</summary>
<table class="checked"><thead><tr><th scope="col">check</th><th scope="col">holds where</th><th scope="col" class="number">found</th></tr></thead><tbody>${checks.map(
    ({ name, goal, severity }) => {
      const found = findings.filter((finding) => finding.check === name).length;
      return markup`<tr><th scope="row">${wordsOf(name)}<small>${severity}</small></th><td>${goal}</td><td class="number">${found === 0 ? "–" : numberText(found)}</td></tr>`;
    },
  )}</tbody></table></details>`;
}
