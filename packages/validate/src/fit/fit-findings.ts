import type { Finding } from "@seedloom/core";
import type { FitCheck } from "./fit-check.ts";
import type { Score, ScoreScope } from "./score.ts";

/** What the floor is made of, to say it. */
const FLOORS: Readonly<Record<ScoreScope, string>> = {
  column: "a uniform draw",
  pair: "columns shuffled apart",
  triple: "columns shuffled apart",
  relationship: "children thrown at parents",
  table: "columns shuffled apart",
};

/** How a comparison is spoken of. */
export interface FitWords {
  /** Who gets the ceiling, e.g. `two halves of train.csv get`. */
  readonly ceiling: string;
  /** What to do about figures of that scope. */
  remedy(scope: ScoreScope): string;
}

const ALARM = "look whether rows were copied before the data leaves the house";

/**
 * What crossed a threshold, as findings: one for each column and each relationship, one for all pairs of a table, one for each figure
 * about a whole table. Each names its worst figure; the scores have the others.
 */
export function fitFindings(
  scores: readonly Score[],
  checks: readonly Pick<FitCheck, "name" | "alarm">[],
  words: FitWords,
): readonly Finding[] {
  const groups = new Map<string, Score[]>();
  for (const score of scores) {
    if (score.verdict !== "warn" && score.verdict !== "fail") continue;
    const { scope, table, columns, check } = score;
    const group = [
      scope,
      table,
      ...(scope === "pair" || scope === "triple" ? [] : columns),
      scope === "table" ? check : "",
    ];
    const key = JSON.stringify(group);
    groups.set(key, [...(groups.get(key) ?? []), score]);
  }
  return [...groups.values()].flatMap((group) => finding(group, checks, words));
}

function finding(
  group: readonly Score[],
  checks: readonly Pick<FitCheck, "name" | "alarm">[],
  words: FitWords,
): readonly Finding[] {
  const fails = ({ verdict }: Score) => (verdict === "fail" ? 1 : 0);
  const [worst, ...others] = group.toSorted((a, b) => fails(b) - fails(a) || (b.ratio ?? 0) - (a.ratio ?? 0));
  if (worst === undefined) return [];
  const { check, scope, table, columns, value, ceiling, floor } = worst;
  const alarm = checks.find(({ name }) => name === check)?.alarm === true;
  const where = columns.length > 1 ? `${table} (${columns.join(", ")})` : [table, ...columns].join(".");
  const expected = `${words.ceiling} ${text(ceiling)}, ${FLOORS[scope]} ${text(floor)}`;
  const actual = `${check} is ${text(value)}`;
  const about = { code: check, where, expected, actual, score: null };
  return [
    {
      ...about,
      check,
      severity: worst.verdict === "fail" ? "error" : "warning",
      table,
      columns,
      constraint: null,
      count: 0,
      examples: [],
      query: null,
      message: `${where}: ${alarm ? "alarm: " : ""}${actual} where ${expected}${alsoText(worst, others)}; ${alarm ? ALARM : words.remedy(scope)}.`,
    },
  ];
}

/** The other figures that crossed a threshold. */
function alsoText({ scope }: Score, others: readonly Score[]): string {
  if (others.length === 0) return "";
  if (scope === "pair" || scope === "triple") {
    const places = new Set(others.map(({ columns }) => columns.join()));
    return ` (and so ${places.size === 1 ? "does 1 other" : `do ${places.size} others`})`;
  }
  return ` (also ${[...new Set(others.map(({ check }) => check))].join(", ")})`;
}

function text(value: number | null): string {
  return value === null ? "nothing" : String(Number(value.toPrecision(3)));
}
