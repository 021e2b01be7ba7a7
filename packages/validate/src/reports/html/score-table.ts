import type { Score } from "../../fit/score.ts";
import { markup } from "../markup.ts";
import type { Markup } from "../markup.ts";
import { countText, numberText, pText } from "../number-text.ts";
import type { ReportedFitCheck } from "../validation-report.ts";
import { wordsOf } from "../words-of.ts";
import { gauge } from "./gauge.ts";
import type { Ranked } from "./rank.ts";

/** What a row of a score table says it is about: a name, and what it is not yet clear from. */
export type Naming = (ranked: Ranked) => { readonly name: string; readonly about: string };

const byCheck: Naming = ({ check }) => ({ name: wordsOf(check.name), about: "" });

/** Scores as gauges with their figures, in the order given; by default a row is named for its check. */
export function scoreTable(scores: readonly Ranked[], naming = byCheck): Markup {
  const p = scores.some(({ score }) => score.pValue !== null);
  return markup`<div class="scorebox"><table class="scores"><thead><tr><th scope="col">measure</th><th scope="col"><span class="hidden">gauge</span></th><th scope="col">here</th><th scope="col">ceiling</th><th scope="col">floor</th>${
    p ? markup`<th scope="col"><abbr title="after Holm's correction over all tests of this report">p</abbr></th>` : null
  }</tr></thead><tbody>${scores.map((ranked) => row(ranked, naming, p))}</tbody></table></div>`;
}

function row(ranked: Ranked, naming: Naming, p: boolean): Markup {
  const { score, check } = ranked;
  const { name, about } = naming(ranked);
  const tested = score.adjustedPValue ?? score.pValue;
  const small = [about, better(check)].filter((part) => part !== "").join(" · ");
  return markup`<tr><th scope="row" title="${`${check.goal} ${sizesText(score)}.`}">${name}${verdictBadge(score)}<small>${small}</small></th><td>${gauge(score, check)}</td><td class="number" data-of="here"><strong>${numberText(score.value)}</strong></td><td class="number" data-of="ceiling">${numberText(score.ceiling)}</td><td class="number" data-of="floor">${numberText(score.floor)}</td>${
    p
      ? markup`<td class="${tested === null ? "number none" : "number"}" data-of="p">${tested === null ? "" : pText(tested)}</td>`
      : null
  }</tr>${figuresOf(score, p ? 6 : 5)}`;
}

/** A verdict other than passing, in a word. */
export function verdictBadge({ verdict }: Score): Markup | null {
  if (verdict === "fail") return markup` <span class="badge error">fails</span>`;
  return verdict === "warn" ? markup` <span class="badge warning">warns</span>` : null;
}

/** How many rows were compared. */
export function sizesText({ sizes: { reference, candidate } }: Score): string {
  return reference === candidate
    ? `${countText(reference, "row")} compared with as many`
    : `${countText(candidate, "row")} compared with ${reference.toLocaleString("en-US")}`;
}

function better({ better, perfect }: ReportedFitCheck): string {
  if (better !== "nearest") return `${better} is better`;
  return perfect === undefined ? "best at the ceiling" : `best at ${numberText(perfect)}`;
}

/** Named figures that belong to a score, in a row below it. */
function figuresOf({ detail }: Score, width: number): Markup | null {
  if (detail?.kind !== "figures") return null;
  const entries = Object.entries(detail.figures);
  if (entries.length === 0) return null;
  return markup`<tr class="beneath"><td colspan="${width}"><dl>${entries.map(
    ([name, figure]) => markup`<div><dt>${wordsOf(name)}</dt><dd>${numberText(figure)}</dd></div>`,
  )}</dl></td></tr>`;
}
