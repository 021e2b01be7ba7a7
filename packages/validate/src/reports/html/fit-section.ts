import { markup } from "../markup.ts";
import type { Content, Markup } from "../markup.ts";
import { countText } from "../number-text.ts";
import type { FitReport, ValidationReport } from "../validation-report.ts";
import { wordsOf } from "../words-of.ts";
import { rank } from "./rank.ts";
import type { Ranked } from "./rank.ts";
import { scoreTable } from "./score-table.ts";
import { tableSection } from "./table-section.ts";

const mostShown = 8;

/** How the rows compare with the reference: alarms, the worst scores of all, then table by table. */
export function fitSection(report: ValidationReport, fit: FitReport): Markup {
  const ranked = rank(report, fit);
  const alarms = ranked.filter(({ check }) => check.alarm);
  const others = ranked.filter(({ check, standing }) => !check.alarm && standing !== null);
  const tables = tablesOf(fit);
  return markup`<section id="fit"><h2>Compared with ${fit.reference}</h2>
<p class="lead">Each gauge shows a score between its two yardsticks: the <span class="key ceiling">ceiling</span> is what two halves of the reference get against each other, the <span class="key floor">floor</span> what columns that know nothing of each other get. The dot is green near the ceiling and red near the floor.</p>
${others.length === 0 ? null : markup`<h3>Furthest from the ceiling</h3>${scoreTable(others.slice(0, mostShown), about)}`}
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

function about({ table, columns }: Ranked["score"], { name }: Ranked["check"]): Content {
  return [
    wordsOf(name),
    markup`<small class="where">${[table, columns.join(" × ")].filter((part) => part !== "").join(".")}</small>`,
  ];
}

function alarmSection(alarms: readonly Ranked[]): Markup {
  const raised = alarms.filter(({ crossed }) => crossed).length;
  return markup`<section id="alarms" class="${raised > 0 ? "raised" : ""}"><h3>Privacy and overfitting alarms</h3>
<p class="lead">${raised > 0 ? `${countText(raised, "alarm")} raised. ` : "No alarm is raised. "}An alarm calls for a look; its silence proves nothing.</p>
${scoreTable(alarms, about)}</section>`;
}

function glossary({ checks }: FitReport): Markup {
  return markup`<section id="measures"><h2>What the figures mean</h2><dl class="glossary">${checks.map(
    ({ name, goal, alarm }) =>
      markup`<div><dt>${wordsOf(name)}${alarm ? markup` <span class="badge info">alarm</span>` : null}</dt><dd>${goal}</dd></div>`,
  )}</dl></section>`;
}
