import { SeedError } from "@seedloom/core";
import type { Catalog, Database, Finding, TableId } from "@seedloom/core";
import { checkIntegrity, declaredChecks, fitChecks, integrityChecks, readDatabase } from "@seedloom/validate";
import type { DataSet, Thresholds, ValidationReport } from "@seedloom/validate";
import { checkThresholds } from "./check-thresholds.ts";
import { bothCompared, candidateSample, compareWith, compareWithPlan, isPlan } from "./compare-with.ts";
import type { Compared, CompareOptions } from "./compare-with.ts";
import { inDatabaseNames } from "../target/database-names.ts";
import { introspect, throwIfAborted, withDatabase } from "../prepare.ts";
import { isRows, readData } from "./read-data.ts";
import type { DataSource } from "./read-data.ts";
import type { AnySchema, Settings } from "../settings/settings.ts";
import { selectTables } from "../settings/select-tables.ts";
import { withScenario } from "../settings/with-scenario.ts";

/** What to check, and by what. */
export interface ValidateOptions<DB = AnySchema>
  extends Pick<Settings<DB>, "tables" | "exclude" | "schemas">, CompareOptions {}

/** What was found. JSON. */
export type ValidateResult = ValidationReport;

/** `validate`, with all that it stands on. */
export async function checkData(target: DataSource, given: ValidateOptions): Promise<ValidateResult> {
  const own = (given.checks ?? []).map((check) => ({ name: check.name, isFit: "scope" in check }));
  checkThresholds(given.thresholds ?? {}, {
    fit: [...fitChecks, ...declaredChecks, ...own.filter(({ isFit }) => isFit)].map(({ name }) => name),
    integrity: [...integrityChecks, ...own.filter(({ isFit }) => !isFit)].map(({ name }) => name),
  });
  if (await isRows(target)) return validateRows(target, given);
  const { tables, exclude, schemas } = given;
  const chosen = Object.entries({ tables, exclude, schemas }).filter(([, value]) => value !== undefined);
  const settings = inDatabaseNames(target, Object.fromEntries(chosen));
  return withDatabase(target, async (database) => {
    const catalog = await introspect(database, settings, given.signal);
    const selected = selectTables(catalog, settings);
    if (selected.length === 0) {
      // A check that had nothing to look at must not pass: the wrong database would be sound.
      throw new SeedError(
        "CONFIG",
        `${database.label} has no table to check${catalog.tables.length === 0 ? ": run the migrations first, or correct the URL" : ", for exclude takes all of them away"}.`,
      );
    }
    const { plan } = given;
    if (plan === undefined || isPlan(plan)) return validateDatabase(database, catalog, selected, given);
    const named = inDatabaseNames(target, withScenario(plan));
    return validateDatabase(database, catalog, selected, { ...given, plan: named });
  });
}

async function validateDatabase(
  database: Database,
  catalog: Catalog,
  tables: readonly TableId[],
  options: ValidateOptions,
): Promise<ValidateResult> {
  const { reference, plan, signal, thresholds = {} } = options;
  const checks = [...integrityChecks, ...(options.checks ?? []).filter((check) => "questions" in check)];
  const found = regraded(await checkIntegrity(database, catalog, { tables, checks }), thresholds);
  const broken = new Set(found.filter(({ severity }) => severity === "error").map(({ table }) => table));
  throwIfAborted(signal);
  const wanted = reference !== undefined || plan !== undefined;
  const candidate = wanted ? await readDatabase(database, catalog, { tables, ...candidateSample(options) }) : null;
  const compared = candidate === null ? null : await compare(database, catalog, candidate, options);
  return {
    ...resultOf(database.label, found, compared),
    tables: tables.map((name) => ({ name, rows: totalOf(candidate, name) })),
    scores: { integrity: 1 - broken.size / tables.length, ...compared?.scores },
    checks: checks.map(({ name, severity, goal }) => ({ name, severity, goal })),
  };
}

async function compare(
  database: Database,
  catalog: Catalog,
  candidate: DataSet,
  options: ValidateOptions,
): Promise<Compared | null> {
  const { reference, plan, tables, exclude } = options;
  const only = tables === undefined && exclude === undefined ? null : candidate.tables.map(({ name }) => name);
  const withReference = reference === undefined ? null : await compareWith(reference, candidate, only, options);
  const withPlan = plan === undefined ? null : await compareWithPlan(plan, database, catalog, candidate, options);
  return bothCompared(withReference, withPlan);
}

async function validateRows(target: DataSource, options: ValidateOptions): Promise<ValidateResult> {
  const { reference } = options;
  if (reference === undefined) {
    throw new SeedError(
      "USAGE",
      "Files and arrays have no constraints to check: give a reference to compare them with, or load them into a database.",
    );
  }
  const candidate = await readData(target, { ...candidateSample(options), only: null });
  const compared = await compareWith(reference, candidate, null, options);
  return {
    ...resultOf(candidate.label, [], compared),
    tables: candidate.tables.map(({ name, total }) => ({ name, rows: total })),
    scores: compared.scores,
    checks: [],
  };
}

function resultOf(
  label: string,
  found: readonly Finding[],
  compared: Compared | null,
): Pick<ValidateResult, "label" | "asOf" | "ok" | "findings" | "fit"> {
  const rank = { error: 0, warning: 1, info: 2 };
  const findings = [...found, ...(compared?.findings ?? [])].sort((a, b) => rank[a.severity] - rank[b.severity]);
  return {
    label,
    asOf: new Date().toISOString(),
    ok: !findings.some(({ severity }) => severity === "error"),
    findings,
    fit: compared?.fit ?? null,
  };
}

function totalOf(data: DataSet | null, name: string): number | null {
  return data?.tables.find((table) => table.name === name)?.total ?? null;
}

/** The findings with the severities that the thresholds say. */
function regraded(findings: readonly Finding[], { integrity = {} }: Thresholds): readonly Finding[] {
  return findings.flatMap((finding) => {
    const severity = integrity[finding.check] ?? finding.severity;
    return severity === "off" ? [] : [{ ...finding, severity }];
  });
}
