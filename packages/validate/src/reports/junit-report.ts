import type { Finding } from "@seedloom/core";
import type { Score } from "../fit/score.ts";
import { markup } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { numberText } from "./number-text.ts";
import type { ValidationReport } from "./validation-report.ts";

/** A check of one table, and what came of it. */
interface TestCase {
  readonly name: string;
  readonly result: "passed" | "failed" | "skipped";
  /** One line. */
  readonly message: string;
  /** Everything there is to say: messages, queries, warnings. */
  readonly text: string;
}

/**
 * The report as JUnit XML, which CI servers show as tests: a suite a table, a case for each check that the table was put to. An
 * error fails its case, with messages and queries; a check that the database refused to make is skipped; a warning passes, with its
 * words as the case's output. The dialect that Jenkins, GitLab and GitHub actions read (https://github.com/testmoapp/junitxml).
 */
export function junitReport(report: ValidationReport): string {
  const suites = tablesOf(report).map((table) => ({ table, cases: casesOf(report, table) }));
  const all = suites.flatMap(({ cases }) => cases);
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${`seedloom validate ${report.label}`}" ${totals(all)} time="0">
${suites.map(
  ({
    table,
    cases,
  }) => markup`<testsuite name="${table ?? report.label}" ${totals(cases)} time="0" timestamp="${report.asOf.slice(0, 19)}">
${cases.map((testCase) => caseElement(table ?? report.label, testCase))}</testsuite>
`,
)}</testsuites>
`.text;
}

function totals(cases: readonly TestCase[]): Markup {
  const count = (wanted: TestCase["result"]) => cases.filter(({ result }) => result === wanted).length;
  return markup`tests="${cases.length}" failures="${count("failed")}" errors="0" skipped="${count("skipped")}"`;
}

function caseElement(table: string, { name, result, message, text }: TestCase): Markup {
  const outcome =
    result === "failed"
      ? markup`<failure message="${message}" type="${name}">${text}</failure>`
      : result === "skipped"
        ? markup`<skipped message="${message}"/>`
        : text !== "" && markup`<system-out>${text}</system-out>`;
  return markup`<testcase name="${name}" classname="${table}" time="0">${outcome}</testcase>
`;
}

/** All tables, also those that only a finding or a score names; null for findings about the database. */
function tablesOf({ tables, findings, fit }: ValidationReport): readonly (string | null)[] {
  return [
    ...new Set([
      ...tables.map(({ name }) => name),
      ...findings.map(({ table }) => table),
      ...(fit?.scores ?? []).map(({ table }) => table),
    ]),
  ];
}

function casesOf({ tables, checks, findings, fit }: ValidationReport, table: string | null): readonly TestCase[] {
  const found = findings.filter((finding) => finding.table === table);
  const scores = (fit?.scores ?? []).filter((score) => score.table === table);
  const looked = tables.some(({ name }) => name === table);
  const names = new Set([
    ...(looked ? checks.map(({ name }) => name) : []),
    ...scores.map(({ check }) => check),
    ...found.map(({ check }) => check),
  ]);
  return [...names].map((name) =>
    caseOf(
      name,
      found.filter(({ check }) => check === name),
      scores.filter(({ check }) => check === name),
    ),
  );
}

function caseOf(name: string, findings: readonly Finding[], scores: readonly Score[]): TestCase {
  const errors = findings.filter(({ severity }) => severity === "error");
  const failing = scores.filter(({ verdict }) => verdict === "fail");
  const unverified = findings.filter((finding) => finding.unverified);
  const [first, ...others] = [...errors.map(({ message }) => message), ...failing.map(scoreText)];
  // A finding about a score and the score itself say the same.
  const text = [...findings.map(findingText), ...scores.map(scoreText)].join("\n\n");
  if (first !== undefined) {
    return {
      name,
      result: "failed",
      message: others.length === 0 ? first : `${first} (and ${others.length} more)`,
      text,
    };
  }
  const [refused] = unverified;
  if (refused !== undefined) return { name, result: "skipped", message: refused.message, text };
  return { name, result: "passed", message: "", text };
}

function findingText({ severity, message, examples, query }: Finding): string {
  return [
    `${severity}: ${message}`,
    examples.length > 0 && `for example: ${examples.map((example) => JSON.stringify(example)).join(", ")}`,
    query,
  ]
    .filter((line) => typeof line === "string")
    .join("\n");
}

function scoreText({ table, columns, check, value, ceiling, floor, verdict }: Score): string {
  const figures = `${numberText(value)} (ceiling ${numberText(ceiling)}, floor ${numberText(floor)})`;
  return `${[table, columns.join(", ")].filter((part) => part !== "").join(".")}: ${check} ${figures}${verdict === null ? "" : `, ${verdict}`}`;
}
