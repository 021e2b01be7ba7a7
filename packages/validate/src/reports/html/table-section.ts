import { markup } from "../markup.ts";
import type { Markup } from "../markup.ts";
import { countText, numberText } from "../number-text.ts";
import type { FitReport } from "../validation-report.ts";
import { wordsOf } from "../words-of.ts";
import { distributionChart } from "./charts/distribution-chart.ts";
import { heatMaps } from "./charts/heat-maps.ts";
import { importanceChart } from "./charts/importance-chart.ts";
import { rocChart } from "./charts/roc-chart.ts";
import { gauge, level } from "./gauge.ts";
import type { Ranked } from "./rank.ts";
import { scoreTable, sizesText, verdictBadge } from "./score-table.ts";
import type { Naming } from "./score-table.ts";

/** Columns that are unfolded from the start: the worst one, and of those that cross a threshold as many. */
const unfolded = 3;
/** Pairs and triples that a page shows of a table; 200 columns have 19,900 pairs. */
const mostCombinations = 60;
const firstCombinations = 8;

/** Everything about one table, from the whole to the single column; worst first within each part. */
export function tableSection(fit: FitReport, table: string, index: number, ranked: readonly Ranked[]): Markup {
  const of = (scope: Ranked["score"]["scope"]) =>
    ranked.filter(({ score, check }) => score.scope === scope && !check.alarm);
  const matrices = fit.matrices.filter((matrix) => matrix.table === table && matrix.columns.length > 1);
  const [whole, relationships, columns] = [of("table"), of("relationship"), of("column")];
  const size = (whole[0] ?? columns[0] ?? relationships[0])?.score;
  const combinations = [...of("pair"), ...of("triple")];
  return markup`<section class="table" id="table-${index}"><h2><span class="eyebrow">Table</span> ${table}${size === undefined ? null : markup` <small>${sizesText(size)}</small>`}</h2>
${whole.length === 0 ? null : markup`<h3>The rows as a whole</h3>${scoreTable(whole)}<div class="charts">${whole.map(wholeCharts)}</div>`}
${columns.length === 0 ? null : markup`<h3>Columns <small>${countText(groups(columns).length, "column")}, worst first</small></h3>${groups(columns).map(columnPart)}`}
${matrices.length === 0 ? null : markup`<h3>How columns depend on each other</h3>${matrices.map(heatMaps)}`}
${combinations.length === 0 ? null : combinationPart(combinations)}
${relationships.length === 0 ? null : markup`<h3>Children and parents</h3>${groups(relationships).map(columnPart)}`}
</section>`;
}

function wholeCharts({ score, check }: Ranked): Markup | null {
  const { detail } = score;
  if (detail?.kind === "roc") {
    return markup`${rocChart("How well the rows can be told apart", detail, score.value)}${importanceChart("The columns that give the rows away", detail.columns)}`;
  }
  return detail?.kind === "distribution" ? distributionChart(wordsOf(check.name), detail) : null;
}

/** The scores of the same columns, the columns in the order of their worst score. */
function groups(ranked: readonly Ranked[]): readonly (readonly Ranked[])[] {
  return [...Map.groupBy(ranked, ({ score }) => JSON.stringify(score.columns)).values()];
}

function columnPart(ranked: readonly Ranked[], index: number): Markup | null {
  const [worst] = ranked;
  if (worst === undefined) return null;
  const name = worst.score.columns.join(", ");
  const drawn = uniqueDistributions(ranked);
  return markup`<details class="column" data-name="${name}"${index === 0 || (index < unfolded && worst.score.verdict !== "pass" && worst.score.verdict !== null) ? markup` open` : null}><summary><span class="name">${name}</span><span class="worst ${level(worst.score)}">${wordsOf(worst.check.name)} ${numberText(worst.score.value)}${verdictBadge(worst.score)}</span>${gauge(worst.score, worst.check)}</summary>
<div class="body"><div class="charts">${drawn.map(({ check, detail }) => distributionChart(drawn.length === 1 ? name : `${name}: ${wordsOf(check.name)}`, detail))}</div>${scoreTable(ranked)}</div></details>`;
}

/** Distributions to draw: checks that share their bins share the picture. */
function uniqueDistributions(ranked: readonly Ranked[]) {
  const seen = new Set<string>();
  return ranked.flatMap(({ score: { detail }, check }) => {
    if (detail?.kind !== "distribution") return [];
    const key = JSON.stringify([detail.edges, detail.labels, detail.reference]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ check, detail }];
  });
}

function combinationPart(combinations: readonly Ranked[]): Markup {
  const naming: Naming = ({ score, check }) => ({ name: score.columns.join(" × "), about: wordsOf(check.name) });
  const [first, rest] = [
    combinations.slice(0, firstCombinations),
    combinations.slice(firstCombinations, mostCombinations),
  ];
  const left = combinations.length - mostCombinations;
  return markup`<h3>Columns taken together <small>${countText(combinations.length, "score")}, worst first</small></h3>${scoreTable(first, naming)}${
    rest.length === 0
      ? null
      : markup`<details><summary>${rest.length} more</summary>${scoreTable(rest, naming)}${left > 0 ? markup`<p>${countText(left, "score")} better than these are left out here.</p>` : null}</details>`
  }`;
}
