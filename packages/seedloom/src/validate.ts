import { SeedError } from "@seedloom/core";
import type { Catalog, Database, Finding, TableId } from "@seedloom/core";
import {
  checkIntegrity,
  compareData,
  fitChecks,
  integrityChecks,
  readDatabase,
  summaryScores,
} from "@seedloom/validate";
import type { DataSet, FitCheck, FitReport, IntegrityCheck, Thresholds, ValidationReport } from "@seedloom/validate";
import { inDatabaseNames } from "./database-names.ts";
import { introspect, throwIfAborted, withDatabase } from "./prepare.ts";
import { readData } from "./read-data.ts";
import type { DataSource } from "./read-data.ts";
import { selectTables } from "./select-tables.ts";
import type { AnySchema, Settings } from "./settings.ts";
import type { SchemaOf, Target } from "./target.ts";

/** What to check, and by what. */
export interface ValidateOptions<DB = AnySchema> extends Pick<Settings<DB>, "tables" | "exclude" | "schemas"> {
  /** Rows to compare with: a database, files, or arrays; default: none, only integrity is checked. */
  readonly reference?: DataSource;
  /** Rows of the reference's source that nothing was fitted to, for the yardsticks and the alarms of overfitting. */
  readonly holdout?: DataSource;
  /** When a score is a warning and when an error. */
  readonly thresholds?: Thresholds;
  /** Columns that models are to predict, as `table.column`; at most one a table. */
  readonly target?: string | readonly string[];
  /** Columns by which somebody could be found again, as `table.column`. */
  readonly quasiIdentifiers?: readonly string[];
  /** Triples of columns to compare in each table, at most; default 0. */
  readonly triples?: number;
  /** Rows of each table that are compared, at most about; default 20,000 (of the reference twice as many, for its halves). */
  readonly sample?: number;
  /** Makes samples, halves and folds repeatable, and others; default 0. */
  readonly seed?: number;
  /** Checks of your own, in addition to Seedloom's. */
  readonly checks?: readonly (IntegrityCheck | FitCheck)[];
  readonly signal?: AbortSignal;
}

/** What was found. JSON. */
export type ValidateResult = ValidationReport;

/** Rows of each table that are compared where nobody says how many. */
const DEFAULT_SAMPLE = 20_000;

/**
 * Checks by plain SQL that the rows that are there keep every constraint and relationship and, given a reference, how well they fit
 * it; nothing is written.
 * @throws SeedError `USAGE`, `CONFIG`, `CONNECT`, `INTROSPECT`, `ABORTED`
 * @example
 * const { ok, findings, scores } = await validate("sqlite:shop.db", { reference: "postgres://localhost/shop" });
 */
export async function validate<T extends Target>(
  target: T,
  options: ValidateOptions<SchemaOf<T>> = {},
): Promise<ValidateResult> {
  const given = options as ValidateOptions;
  const { signal, thresholds = {}, checks = [] } = given;
  const { tables, exclude, schemas } = given;
  const chosen = Object.entries({ tables, exclude, schemas }).filter(([, value]) => value !== undefined);
  const settings = inDatabaseNames(target, Object.fromEntries(chosen));
  return withDatabase(target, async (database) => {
    const catalog = await introspect(database, settings, signal);
    const selected = selectTables(catalog, settings);
    if (selected.length === 0) {
      // A check that had nothing to look at must not pass: the wrong database would be sound.
      throw new SeedError(
        "CONFIG",
        `${database.label} has no table to check${catalog.tables.length === 0 ? ": run the migrations first, or correct the URL" : ", for exclude takes all of them away"}.`,
      );
    }
    const used = [...integrityChecks, ...checks.filter((check) => "questions" in check)];
    const found = regraded(await checkIntegrity(database, catalog, { tables: selected, checks: used }), thresholds);
    const broken = new Set(found.filter(({ severity }) => severity === "error").map(({ table }) => table));
    throwIfAborted(signal);
    const { reference } = given;
    const compared =
      reference === undefined ? null : await compare(database, catalog, selected, { ...given, reference });
    const findings = bySeverity([...found, ...(compared?.findings ?? [])]);
    return {
      label: database.label,
      asOf: new Date().toISOString(),
      ok: !findings.some(({ severity }) => severity === "error"),
      tables: selected.map((name) => ({ name, rows: compared?.rows.get(name) ?? null })),
      findings,
      scores: { integrity: 1 - broken.size / selected.length, ...compared?.scores },
      checks: used.map(({ name, severity, goal }) => ({ name, severity, goal })),
      fit: compared?.fit ?? null,
    };
  });
}

/** How the rows compare with the reference. */
interface Compared {
  readonly fit: FitReport;
  readonly findings: readonly Finding[];
  readonly scores: Readonly<Record<string, number>>;
  /** Rows that there are, by table. */
  readonly rows: ReadonlyMap<TableId, number>;
}

async function compare(
  database: Database,
  catalog: Catalog,
  tables: readonly TableId[],
  options: ValidateOptions & { readonly reference: DataSource },
): Promise<Compared> {
  const { sample = DEFAULT_SAMPLE, seed = 0, holdout, target = [], signal } = options;
  const candidate = await readDatabase(database, catalog, { tables, sample, seed });
  const only = options.tables === undefined && options.exclude === undefined ? null : tables;
  const read = (source: DataSource, rows: number): Promise<DataSet> => readData(source, { sample: rows, seed, only });
  const reference = await read(options.reference, holdout === undefined ? 2 * sample : sample);
  throwIfAborted(signal);
  const checks = [...fitChecks, ...(options.checks ?? []).filter((check) => "scope" in check)];
  const { scores, findings } = await compareData(reference, candidate, {
    checks,
    seed,
    targets: [target].flat(),
    ...(holdout === undefined ? {} : { holdout: await read(holdout, sample) }),
    ...pick(options, ["quasiIdentifiers", "triples", "thresholds", "signal"]),
  });
  const reported = checks.map(({ name, scope, goal, bounds, better, alarm }) => ({
    name,
    scope,
    goal,
    bounds,
    better,
    ...(alarm === undefined ? {} : { alarm }),
  }));
  return {
    fit: { reference: reference.label, seed, checks: reported, scores, matrices: [] },
    findings,
    scores: summaryScores(scores, checks),
    rows: new Map(candidate.tables.map(({ name, total }) => [name, total])),
  };
}

/** The findings with the severities that the thresholds say. */
function regraded(findings: readonly Finding[], { integrity = {} }: Thresholds): readonly Finding[] {
  return findings.flatMap((finding) => {
    const severity = integrity[finding.check] ?? finding.severity;
    return severity === "off" ? [] : [{ ...finding, severity }];
  });
}

function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  const rank = { error: 0, warning: 1, info: 2 };
  return findings.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
}

function pick<T extends object, K extends keyof T>(
  from: T,
  keys: readonly K[],
): { [P in K]?: Exclude<T[P], undefined> } {
  return Object.fromEntries(keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]]))) as {
    [P in K]?: Exclude<T[P], undefined>;
  };
}
