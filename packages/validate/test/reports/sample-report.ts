import type { Finding } from "@seedloom/core";
import { normal, streamKey, unit } from "@seedloom/core";
import type { DataColumn, DataTable } from "../../src/data/data-set.ts";
import { dependenceMatrices } from "../../src/fit/dependence-matrices.ts";
import type { Score, ScoreDetail, Verdict } from "../../src/fit/score.ts";
import { integrityChecks } from "../../src/integrity/checks.ts";
import type { ReportedFitCheck, ValidationReport } from "../../src/reports/validation-report.ts";
import { correlationRatio } from "../../src/statistics/association.ts";
import { equalEdges, histogram } from "../../src/statistics/bins.ts";
import { sharedCounts } from "../../src/statistics/categories.ts";
import { shares, totalVariation } from "../../src/statistics/histogram-distances.ts";
import { ksTwoSample } from "../../src/statistics/ks-two-sample.ts";

/** What `sampleReport` makes; the defaults give every part of a report something to show. */
export interface SampleOptions {
  /** Columns of the widest table, five at least. */
  readonly columns?: number;
  readonly findings?: readonly Finding[];
  readonly table?: string;
  readonly label?: string;
}

const day = 86_400_000;

export const sampleChecks: readonly ReportedFitCheck[] = [
  about(
    "ksComplement",
    "column",
    "One less the largest distance between the two distribution functions (Kolmogorov-Smirnov).",
    "higher",
  ),
  about("totalVariation", "column", "Half the sum of the differences between the shares of the labels.", "lower"),
  about("nullShare", "column", "The share of NULLs.", "nearest"),
  about("correlationRatioDifference", "pair", "How far the correlation ratios of the two are apart.", "lower"),
  about(
    "childrenPerParent",
    "relationship",
    "One less the largest distance between the numbers of children.",
    "higher",
  ),
  about(
    "distinguishability",
    "table",
    "Area under the curve of a classifier that tells the rows from the reference's; 0.5 is a blind guess.",
    "lower",
  ),
  { ...about("identicalRows", "table", "The share of rows that the reference holds as well.", "nearest"), alarm: true },
  {
    ...about("wasserstein", "column", "How far weight has to be moved, in units of the column.", "lower"),
    bounds: [0, Number.POSITIVE_INFINITY],
  },
];

/** A report about two data sets that were drawn from distributions which differ a little: everything a page can hold. */
export function sampleReport(options: SampleOptions = {}): ValidationReport {
  const { columns = 8, table = "customers", label = "sqlite:shop.db" } = options;
  const reference = people("reference", table, columns, 1);
  const candidate = people("candidate", table, columns, 0.6);
  const scores = [
    ...reference.columns.flatMap((column, index) => columnScores(table, column, candidate.columns[index] ?? column)),
    ...pairScores(table, reference, candidate),
    ...wholeScores(table, reference),
    childrenScore(),
  ];
  const findings = options.findings ?? [...sampleFindings(table), ...crossings(scores)];
  return {
    label,
    asOf: "2026-06-30T09:15:00.000Z",
    ok: findings.every(({ severity }) => severity !== "error"),
    tables: [
      { name: table, rows: candidate.total },
      { name: "orders", rows: 41_230 },
    ],
    findings,
    scores: { integrity: 0.5, ksComplement: 0.9312 },
    checks: integrityChecks.map(({ name, severity, goal }) => ({ name, severity, goal })),
    fit: {
      reference: "sqlite:production-copy.db",
      seed: 7,
      checks: sampleChecks,
      scores,
      matrices: dependenceMatrices(
        { label: "reference", tables: [reference], relationships: [], omitted: [] },
        { label, tables: [candidate], relationships: [], omitted: [] },
      ),
    },
  };
}

export function sampleFindings(table: string): readonly Finding[] {
  return [
    {
      check: "alwaysNull",
      code: "alwaysNull",
      severity: "warning",
      table,
      columns: ["middle_name"],
      where: `${table}.middle_name`,
      constraint: null,
      expected: "some value",
      actual: "NULL everywhere",
      count: 12_000,
      score: 0,
      examples: [],
      query: null,
      message: `${table}.middle_name: NULL in all 12,000 rows; fill it or drop it.`,
    },
    {
      check: "foreignKey",
      code: "foreignKey.orphan",
      severity: "error",
      table: "orders",
      columns: ["customer_id"],
      where: "orders.customer_id",
      constraint: "orders_customer_id_fkey",
      expected: `a row of ${table}`,
      actual: "none",
      count: 3,
      score: 0.9999,
      examples: [
        [17, 999_001],
        [44, 999_002],
        [1201, null],
      ],
      query: `SELECT c."id", c."customer_id" FROM "orders" c WHERE c."customer_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "customers" p WHERE p."id" = c."customer_id")`,
      message: `orders.customer_id: 3 rows refer to a ${table}.id that does not exist; add the missing rows of ${table}, or correct or delete these.`,
    },
    {
      check: "check",
      code: "check.unverified",
      severity: "warning",
      table,
      columns: ["email"],
      where: `${table}.email`,
      constraint: "email_is_valid",
      expected: "is_email(email)",
      actual: "not known",
      count: 0,
      score: null,
      examples: [],
      query: `SELECT * FROM "${table}" WHERE NOT (is_email("email"))`,
      message: `${table}: check (email_is_valid) could not be verified, because the database refuses the query: no such function: is_email; verify it by hand.`,
      unverified: true,
    },
  ];
}

function crossings(scores: readonly Score[]): readonly Finding[] {
  return scores
    .filter(({ verdict }) => verdict === "fail" || verdict === "warn")
    .map(({ check, table, columns, value, ceiling, floor, verdict }): Finding => {
      const where = [table, ...columns].join(".");
      const [actual, expected] = [
        `${check} is ${value?.toFixed(3)}`,
        `two halves of the reference get ${ceiling}, columns shuffled apart ${floor}`,
      ];
      return {
        check,
        code: check,
        severity: verdict === "fail" ? "error" : "warning",
        table,
        columns,
        where,
        constraint: null,
        expected,
        actual,
        count: 0,
        score: null,
        examples: [],
        query: null,
        message: `${where}: ${actual} where ${expected}; say in the configuration how the column is distributed.`,
      };
    });
}

function about(
  name: string,
  scope: ReportedFitCheck["scope"],
  goal: string,
  better: ReportedFitCheck["better"],
): ReportedFitCheck {
  return { name, scope, goal, bounds: [0, 1], better };
}

/** Rows of people; `strength` is how much income hangs on age. */
function people(seed: string, table: string, columns: number, strength: number): DataTable {
  const rows = 3000;
  const each = (
    name: string,
    kind: DataColumn["kind"],
    value: (row: number) => number | string | null,
  ): DataColumn => ({
    name,
    kind,
    values: Array.from({ length: rows }, (_, row) => value(row)),
  });
  const drawn = (name: string) => {
    const key = streamKey(seed, name);
    return { unit: (row: number) => unit(key, row), normal: (row: number) => normal(key, row) };
  };
  const [age, income, city, plan, since] = ["age", "income", "city", "plan", "since"].map(drawn);
  const years = (row: number) =>
    Math.round(Math.min(90, Math.max(18, 41 + (age?.normal(row) ?? 0) * 13 * (0.7 + strength * 0.3))));
  const cities = [
    "Lisbon",
    "Oslo",
    "São Paulo",
    "Llanfairpwllgwyngyll",
    "Rome",
    "",
    "Graz",
    "Bonn",
    "Lyon",
    "Brno",
    "Cork",
    "Turku",
    "Gent",
    "Vigo",
  ];
  const plans = ["free", "team", "enterprise"];
  return {
    name: table,
    total: 12_000,
    rows,
    columns: [
      each("age", "number", years),
      each("income", "number", (row) =>
        Math.round(Math.exp(9.4 + strength * 0.015 * years(row) + 0.5 * (income?.normal(row) ?? 0))),
      ),
      each(
        "city",
        "category",
        (row) => cities[Math.floor((city?.unit(row) ?? 0) ** (1.2 + strength) * cities.length)] ?? "",
      ),
      each("plan", "category", (row) =>
        (plan?.unit(row) ?? 0) < 0.03 ? null : (plans[Math.floor((plan?.unit(row) ?? 0) ** 1.5 * 3)] ?? null),
      ),
      each(
        "created_at",
        "time",
        (row) => Date.UTC(2024, 0, 1) + Math.floor((since?.unit(row) ?? 0) ** 0.7 * 800) * day,
      ),
      ...Array.from({ length: Math.max(0, columns - 5) }, (_, index) => {
        const { normal } = drawn(`measure ${index}`);
        return each(
          `measure_${index + 1}`,
          "number",
          (row) => Math.round((normal(row) + (index % 3) * strength * years(row) * 0.05) * 100) / 100,
        );
      }),
    ],
  };
}

function columnScores(table: string, reference: DataColumn, candidate: DataColumn): readonly Score[] {
  const place = { table, columns: [reference.name], scope: "column" as const };
  const nulls = ({ values }: DataColumn) => values.filter((value) => value === null).length / values.length;
  const nullShare = score({ ...place, check: "nullShare" }, nulls(candidate), nulls(reference), 0);
  if (reference.kind === "category") {
    const counts = sharedCounts(reference.values, candidate.values, "keep");
    const [there, here] = [shares(counts.reference), shares(counts.candidate)];
    const labels = [...new Set([...reference.values, ...candidate.values])].map(String);
    const detail: ScoreDetail = { kind: "distribution", edges: null, labels, reference: there, candidate: here };
    return [score({ ...place, check: "totalVariation" }, totalVariation(there, here), 0.01, 0.42, detail), nullShare];
  }
  const ks = ksTwoSample(reference.values, candidate.values);
  const edges = equalEdges(reference.values);
  const detail: ScoreDetail = {
    kind: "distribution",
    edges,
    labels: null,
    ...(reference.kind === "time" ? { time: true } : {}),
    reference: shares(histogram(reference.values, edges)),
    candidate: shares(histogram(candidate.values, edges)),
  };
  return [
    {
      ...score({ ...place, check: "ksComplement" }, 1 - (ks.statistic ?? 0), 0.985, 0.61, detail),
      pValue: ks.pValue,
      adjustedPValue: ks.pValue,
    },
    score({ ...place, check: "wasserstein" }, reference.kind === "time" ? null : 3.25, 0.4, 22, {
      kind: "figures",
      figures: { mean: 41.2, meanOfReference: 41.9, deviation: null },
    }),
    nullShare,
  ];
}

function pairScores(table: string, reference: DataTable, candidate: DataTable): readonly Score[] {
  const categories = reference.columns.filter(({ kind }) => kind === "category");
  const numbers = reference.columns.filter(({ kind }) => kind === "number");
  const values = ({ columns }: DataTable, name: string) => columns.find((column) => column.name === name)?.values ?? [];
  return categories.flatMap((category) =>
    numbers.map((number) => {
      const ratio = (of: DataTable) => correlationRatio(values(of, category.name), values(of, number.name)) ?? 0;
      return score(
        { table, columns: [category.name, number.name], scope: "pair", check: "correlationRatioDifference" },
        Math.abs(ratio(reference) - ratio(candidate)),
        0.01,
        0.3,
      );
    }),
  );
}

function wholeScores(table: string, { columns }: DataTable): readonly Score[] {
  const points = Array.from({ length: 41 }, (_, index) => [index / 40, (index / 40) ** 0.45] as const);
  const importance = columns.map(({ name }, index) => ({ column: name, importance: 0.5 ** (index + 1) }));
  const place = { table, columns: [], scope: "table" as const };
  return [
    score({ ...place, check: "distinguishability" }, 0.6897, 0.5, 0.93, {
      kind: "roc",
      points,
      interval: [0.667, 0.712],
      columns: importance,
    }),
    score({ ...place, check: "identicalRows" }, 0.031, 0.004, 0.05),
  ];
}

function childrenScore(): Score {
  return score(
    { table: "orders", columns: ["customer_id"], scope: "relationship", check: "childrenPerParent" },
    0.91,
    0.99,
    0.72,
    {
      kind: "distribution",
      edges: [-0.5, 0.5, 1.5, 2.5, 4.5, 9.5, 40],
      labels: null,
      reference: [0.31, 0.27, 0.16, 0.13, 0.1, 0.03],
      candidate: [0.22, 0.3, 0.2, 0.17, 0.1, 0.01],
    },
  );
}

function score(
  place: Pick<Score, "table" | "columns" | "scope" | "check">,
  value: number | null,
  ceiling: number,
  floor: number,
  detail: ScoreDetail | null = null,
): Score {
  const off = value === null ? null : Math.max(0, (value - ceiling) / (floor - ceiling || 1));
  const verdict: Verdict | null = off === null ? null : off > 0.35 ? "fail" : off > 0.15 ? "warn" : "pass";
  const ratio = off === null ? null : 1 + off * 20;
  return {
    ...place,
    value,
    ceiling,
    floor,
    pValue: null,
    adjustedPValue: null,
    ratio,
    verdict,
    sizes: { reference: 3000, candidate: 3000 },
    detail,
  };
}
