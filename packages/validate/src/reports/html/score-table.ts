import type { Score } from "../../fit/score.ts";
import { markup } from "../markup.ts";
import type { Content, Markup } from "../markup.ts";
import { countText, numberText } from "../number-text.ts";
import type { ReportedFitCheck } from "../validation-report.ts";
import { wordsOf } from "../words-of.ts";
import type { Ranked } from "./rank.ts";
import { gauge } from "./gauge.ts";

/** Scores as gauges with their figures, in the order given; `name` says what a row is about, by default its check. */
export function scoreTable(
  scores: readonly Ranked[],
  name: (score: Score, check: ReportedFitCheck) => Content = (_score, check) => wordsOf(check.name),
): Markup {
  const p = scores.some(({ score }) => score.pValue !== null);
  return markup`<table class="scores"><thead><tr><th scope="col">measure</th><th scope="col"><span class="hidden">gauge</span></th><th scope="col">here</th><th scope="col">ceiling</th><th scope="col">floor</th>${
    p ? markup`<th scope="col"><abbr title="after Holm's correction over all tests of this report">p</abbr></th>` : null
  }</tr></thead><tbody>${scores.map(
    ({ score, check, crossed }) =>
      markup`<tr class="${crossed ? "crossed" : ""}"><th scope="row" title="${check.goal}">${name(score, check)}${
        crossed ? markup` <span class="badge error">crossed</span>` : null
      }<small>${better(check)}${sizes(score)}</small></th><td>${gauge(score, check)}</td><td class="number" data-of="here"><strong>${numberText(score.value)}</strong></td><td class="number" data-of="ceiling">${numberText(score.ceiling)}</td><td class="number" data-of="floor">${numberText(score.floor)}</td>${
        p ? markup`<td class="number" data-of="p">${numberText(score.adjustedPValue ?? score.pValue)}</td>` : null
      }</tr>${figuresOf(score)}`,
  )}</tbody></table>`;
}

function better({ better }: ReportedFitCheck): string {
  return better === "nearest" ? "best at the ceiling" : `${better} is better`;
}

function sizes({ sizes: { reference, candidate } }: Score): string {
  return reference === candidate
    ? `, ${countText(reference, "row")} each`
    : `, ${countText(reference, "row")} against ${countText(candidate, "row")}`;
}

/** Named figures that belong to a score, in a row below it. */
function figuresOf({ detail }: Score): Markup | null {
  if (detail?.kind !== "figures") return null;
  const entries = Object.entries(detail.figures);
  if (entries.length === 0) return null;
  return markup`<tr class="beneath"><td colspan="6"><dl>${entries.map(
    ([name, figure]) => markup`<div><dt>${wordsOf(name)}</dt><dd>${numberText(figure)}</dd></div>`,
  )}</dl></td></tr>`;
}
