import type { ValidateResult } from "seedloom";
import { formatCount, plural } from "../format-number.ts";
import { cut, formatTable } from "../format-table.ts";
import { style } from "../style.ts";

type Fit = NonNullable<ValidateResult["fit"]>;
type Score = Fit["scores"][number];

/** Places shown, at most: with what stands around them, a screen of 24 lines. */
const MOST = 12;

/** Columns of a terminal that nothing exceeds. */
const WIDTH = 100;

const SCOPES = {
  column: "columns",
  pair: "pairs",
  triple: "triples",
  relationship: "relationships",
  table: "table figures",
};
const COLOURS = { fail: "red", warn: "yellow", pass: "dim" } as const;

/** The places that fit worst, each with its worst figure between its yardsticks, and how many pass. */
export function fitReport({ label, findings, tables }: ValidateResult, fit: Fit): string {
  const out = process.stdout;
  const places = worstOfEachPlace(fit);
  const table = formatTable(
    [
      { heading: "worst first" },
      { heading: "measure" },
      { heading: "value", align: "right" },
      { heading: "ceiling", align: "right" },
      { heading: "floor", align: "right" },
      { heading: "ratio", align: "right" },
      { heading: "" },
    ],
    places
      .slice(0, MOST)
      .map((score) => [
        placeText(score, tables.length > 1),
        score.check,
        ...[score.value, score.ceiling, score.floor].map(figure),
        ratioText(score),
        score.verdict ?? "",
      ]),
    (text) => style(out, "bold", text),
    34,
  ).replaceAll(
    / (fail|warn|pass)$/gm,
    (_, verdict: "fail" | "warn" | "pass") => ` ${style(out, COLOURS[verdict], verdict)}`,
  );
  const unmatched = findings.filter(({ check, table: name }) => check === "unmatched" && name !== null);
  const names = [...new Set(unmatched.map(({ table: name, columns }) => [name, ...columns].join(".")))];
  const counted = Object.entries(SCOPES).flatMap(([scope, name]) => {
    const of = places.filter((score) => score.scope === scope);
    return of.length === 0 ? [] : [`${of.filter(passes).length} of ${of.length} ${name}`];
  });
  const crossed = places.filter((score) => !passes(score));
  const fails = crossed.filter(({ verdict }) => verdict === "fail").length;
  const mark =
    fails > 0 ? style(out, "red", "✗") : crossed.length > 0 ? style(out, "yellow", "!") : style(out, "green", "✓");
  const rows = Math.max(0, ...fit.scores.map(({ sizes }) => sizes.candidate));
  const dim = (text: string) => style(out, "dim", text);
  return [
    table,
    "",
    ...(names.length === 0 ? [] : [`${style(out, "yellow", "!")} not in both: ${list(names)}`]),
    cut(`${mark} ${label} against ${fit.reference}: ${counted.join(", ")} pass`, WIDTH),
    dim("  ceiling: what halves of the reference, or draws from the plan, get; floor: what knows nothing"),
    dim(
      `  ratio: distance from perfect, ceiling = 1; ${plural(fit.scores.length, "score")}, up to ${plural(rows, "row")} a side (all: --json)`,
    ),
    "",
  ].join("\n");
}

/**
 * One score for each column, pair, relationship and figure of a table: those that crossed a threshold first, by their ratio, then those
 * that are worst off in comparison with the ceiling.
 */
function worstOfEachPlace({ scores, checks }: Fit): readonly Score[] {
  const bounds = new Map(checks.map((check) => [check.name, check.bounds]));
  const rank = (score: Score) =>
    score.verdict === "pass"
      ? lost(score, bounds.get(score.check))
      : (score.verdict === "fail" ? 1e6 : 1e3) + (score.ratio ?? 0);
  const places = new Map<string, Score>();
  for (const score of scores) {
    if (score.verdict === null) continue;
    const place = JSON.stringify([score.scope, score.table, score.columns, score.scope === "table" ? score.check : ""]);
    const known = places.get(place);
    if (known === undefined || rank(score) > rank(known)) places.set(place, score);
  }
  return [...places.values()].sort((a, b) => rank(b) - rank(a));
}

/** How far a score is from the ceiling, on the floor's side, as a share of the measure's range. */
function lost({ value, ceiling, floor }: Score, [least, greatest]: readonly number[] = []): number {
  if (value === null || ceiling === null || floor === null || floor === ceiling) return 0;
  const range = (greatest ?? Infinity) - (least ?? 0);
  const way = Math.abs(floor - ceiling);
  return ((value - ceiling) * Math.sign(floor - ceiling)) / (Number.isFinite(range) ? range : way);
}

function passes({ verdict }: Score): boolean {
  return verdict === "pass";
}

/** Where a score is; without the table's name where there is but one. */
function placeText({ table, columns }: Score, several: boolean): string {
  if (columns.length === 0) return table;
  if (!several) return columns.join(" × ");
  return columns.length === 1 ? `${table}.${columns.join()}` : `${table}: ${columns.join(" × ")}`;
}

function figure(value: number | null): string {
  return value === null ? "" : Math.abs(value) >= 100 ? formatCount(Math.round(value)) : value.toFixed(3);
}

function ratioText({ ratio }: Score): string {
  if (ratio === null) return "";
  return ratio >= 100 ? ">100" : ratio.toFixed(1);
}

function list(names: readonly string[]): string {
  return names.length <= 4 ? names.join(", ") : `${names.slice(0, 3).join(", ")} and ${names.length - 3} more`;
}
