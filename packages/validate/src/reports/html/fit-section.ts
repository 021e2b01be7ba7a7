import { markup } from "../markup.ts";
import type { Markup } from "../markup.ts";
import { countText } from "../number-text.ts";
import type { FitReport, ValidationReport } from "../validation-report.ts";
import { wordsOf } from "../words-of.ts";
import { rank, splitFindings } from "./rank.ts";
import type { Ranked } from "./rank.ts";
import { findingsTable } from "./integrity.ts";
import { scoreTable } from "./score-table.ts";
import type { Naming } from "./score-table.ts";
import { tableSection } from "./table-section.ts";

/** Scores of the overview, and findings that need no unfolding. */
const mostShown = 8;
const mostUnfolded = 3;

/** How the rows compare with the reference: alarms, the worst scores of all, then table by table. */
export function fitSection(report: ValidationReport, fit: FitReport): Markup {
  const ranked = rank(fit);
  const alarms = ranked.filter(({ check }) => check.alarm);
  const others = ranked.filter(({ score, check }) => !check.alarm && score.value !== null);
  const { comparison } = splitFindings(report);
  const tables = tablesOf(fit);
  return markup`<section id="fit"><h2>Compared with ${fit.reference}</h2>
<p class="lead">Each gauge shows a score between its two yardsticks: the <span class="key ceiling">ceiling</span> is what two halves of the reference get against each other, the <span class="key floor">floor</span> what columns that know nothing of each other get. The dot is green where the score passes, amber where it warns, and a red square where it fails.</p>
${comparison.length === 0 ? markup`<p class="empty">No threshold is crossed.</p>` : null}
${others.length === 0 ? null : markup`<h3>Furthest off <small>of ${countText(others.length, "score")}</small></h3>${scoreTable(others.slice(0, mostShown), byPlace)}`}
${comparison.length === 0 ? null : markup`<details class="messages"${comparison.length <= mostUnfolded ? markup` open` : null}><summary>${countText(comparison.length, "finding")} of the comparison, and what to do</summary>${findingsTable(comparison)}</details>`}
${alarms.length === 0 ? null : alarmSection(alarms)}
</section>
${tables.map((table, index) =>
  tableSection(
    fit,
    table,
    index,
    ranked.filter(({ score }) => score.table === table),
  ),
)}
${glossary(fit)}`;
}

/** The tables that were compared, in the order of the first score or matrix of each. */
export function tablesOf(fit: FitReport): readonly string[] {
  return [...new Set([...fit.scores.map(({ table }) => table), ...fit.matrices.map(({ table }) => table)])];
}

const byPlace: Naming = ({ score: { table, columns }, check }) => ({
  name: [table, columns.join(" × ")].filter((part) => part !== "").join("."),
  about: wordsOf(check.name),
});

function alarmSection(alarms: readonly Ranked[]): Markup {
  const raised = alarms.filter(({ score: { verdict } }) => verdict === "warn" || verdict === "fail").length;
  return markup`<section id="alarms" class="${raised > 0 ? "raised" : ""}"><h3>Privacy and overfitting alarms</h3>
<p class="lead">${raised > 0 ? `${countText(raised, "alarm")} raised. ` : "No alarm is raised. "}An alarm calls for a look; its silence proves nothing.</p>
${scoreTable(alarms, byPlace)}</section>`;
}

function glossary({ checks }: FitReport): Markup {
  return markup`<section id="measures"><h2>What the figures mean</h2><dl class="glossary">${checks.map(
    ({ name, goal, alarm }) =>
      markup`<div><dt>${wordsOf(name)}${alarm ? markup` <span class="badge info">alarm</span>` : null}</dt><dd>${goal}</dd></div>`,
  )}</dl></section>`;
}
