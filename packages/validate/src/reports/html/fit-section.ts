import type { Verdict } from "../../fit/score.ts";
import { markup } from "../markup.ts";
import type { Markup } from "../markup.ts";
import { countText, numberText, percentText } from "../number-text.ts";
import type { FitReport, ValidationReport } from "../validation-report.ts";
import { wordsOf } from "../words-of.ts";
import { rank, splitFindings } from "./rank.ts";
import type { Ranked } from "./rank.ts";
import { findingsTable } from "./integrity.ts";
import { scoreTable } from "./score-table.ts";
import type { Naming } from "./score-table.ts";
import { tableSection } from "./table-section.ts";

/** Scores of the overview, and findings that need no unfolding. */
const mostShown = 12;
const leastShown = 5;
const mostUnfolded = 3;

/** How the rows compare with the reference: alarms, the worst scores of all, then table by table. */
export function fitSection(report: ValidationReport, fit: FitReport): Markup {
  const ranked = rank(fit);
  const alarms = ranked.filter(({ check }) => check.alarm);
  const others = ranked.filter(({ score, check }) => !check.alarm && score.value !== null);
  const worst = worstOfEachPlace(others);
  const notable = worst.filter(({ score: { verdict } }) => verdict !== "pass" && verdict !== null).length;
  const shown = Math.min(mostShown, Math.max(leastShown, notable));
  const { comparison } = splitFindings(report);
  const tables = tablesOf(fit);
  return markup`<section id="fit"><h2>Compared with ${fit.reference}</h2>
<p class="lead">Each gauge shows a score between its two yardsticks: the <span class="key ceiling">ceiling</span> is as good as it gets (two halves of the reference against each other, or samples simulated from what a plan promises), the <span class="key floor">floor</span> what knowing nothing gets (columns shuffled apart, a uniform draw). The dot is green where the score passes, amber where it warns, and a red square where it fails.</p>
${comparison.length === 0 ? markup`<p class="empty">No threshold is crossed.</p>` : null}
${others.length === 0 ? null : markup`<h3>Furthest off <small>of ${countText(others.length, "score")}</small></h3>${scoreTable(worst.slice(0, shown), byPlace)}`}
${overview(fit, tables)}
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
${glossary(fit, report.scores)}`;
}

/** The tables that were compared, in the order of the first score or matrix of each. */
export function tablesOf(fit: FitReport): readonly string[] {
  return [...new Set([...fit.scores.map(({ table }) => table), ...fit.matrices.map(({ table }) => table)])];
}

const byPlace: Naming = ({ score: { table, columns }, check }) => ({
  name: [table, columns.join(" × ")].filter((part) => part !== "").join("."),
  about: wordsOf(check.name),
});

/** The first of the scores about the same columns: the others of a place say the same again. */
function worstOfEachPlace(ranked: readonly Ranked[]): readonly Ranked[] {
  const places = Map.groupBy(ranked, ({ score }) => JSON.stringify([score.table, score.columns]));
  return [...places.values()].flatMap(([first]) => (first === undefined ? [] : [first]));
}

/** A line for each table: how its scores came out, and the way to them. */
function overview(fit: FitReport, tables: readonly string[]): Markup {
  const count = (table: string, verdict: Verdict) =>
    fit.scores.filter((score) => score.table === table && score.verdict === verdict).length;
  const cell = (number: number, level: string) =>
    markup`<td class="number ${number > 0 ? level : "zero"}">${numberText(number)}</td>`;
  return markup`<h3>Table by table</h3><table class="overview"><thead><tr><th scope="col">table</th><th scope="col" class="number">scores</th><th scope="col" class="number">fail</th><th scope="col" class="number">warn</th><th scope="col" class="number">pass</th></tr></thead><tbody>${tables.map(
    (table, index) =>
      markup`<tr><th scope="row"><a href="#table-${index}">${table}</a></th>${cell(fit.scores.filter((score) => score.table === table).length, "")}${cell(count(table, "fail"), "bad")}${cell(count(table, "warn"), "doubtful")}${cell(count(table, "pass"), "")}</tr>`,
  )}</tbody></table>`;
}

function alarmSection(alarms: readonly Ranked[]): Markup {
  const raised = alarms.filter(({ score: { verdict } }) => verdict === "warn" || verdict === "fail").length;
  return markup`<section id="alarms" class="${raised > 0 ? "raised" : ""}"><h3>Privacy and overfitting alarms</h3>
<p class="lead">${raised > 0 ? `${countText(raised, "alarm")} raised. ` : "No alarm is raised. "}An alarm calls for a look; its silence proves nothing.</p>
${scoreTable(alarms, byPlace)}</section>`;
}

function glossary({ checks }: FitReport, scores: ValidationReport["scores"]): Markup {
  return markup`<section id="measures"><h2>What the figures mean</h2><dl class="glossary">${checks.map(
    ({ name, goal, alarm }) => {
      const mean = scores[name];
      return markup`<div><dt>${wordsOf(name)}${alarm ? markup` <span class="badge info">alarm</span>` : null}</dt><dd>${goal}${mean === undefined ? null : markup` <span class="mean">On average ${percentText(mean)}.</span>`}</dd></div>`;
    },
  )}</dl></section>`;
}
