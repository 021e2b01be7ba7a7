import { baseType, type Catalog, findTable, type TablePlan, type Value } from "@seedloom/core";
import { fits } from "../../generate/repair/candidates.ts";
import type { CompiledPlan } from "../../generate/compile-plan.ts";
import type { Judge, Oracle } from "./judge.ts";
import { rehearsalOf } from "./rehearsal-of.ts";

/** Rows that are tried first: what refuses one of them at every try is an error before the others are made. */
const PILOT = 20;

/** Tables of more rows are tried by a sample, if all of that goes in. */
const ALL_TRIED = 20_000;

/** Tries of a refused row that go into one rehearsal. */
const AT_ONCE = 8;

/** Tries of a row, where its columns have few alternatives. */
const FEWEST_TRIES = 64;

/** Tries after which, if no row at all got in, what else may help is looked at first. */
const SOON = 16;

/** How the rows of a table get past its triggers. */
export type Outcome =
  | { readonly kind: "kept"; readonly plan: TablePlan; readonly sampled: boolean }
  /** `kept` rows go in before the first that no try gets in. */
  | {
      readonly kind: "refused";
      readonly words: string;
      readonly kept: number;
      /** A row that got in; null where none did. */
      readonly accepted: readonly Value[] | null;
    }
  | { readonly kind: "impossible" };

/** A row at a try. */
interface Candidate {
  readonly row: number;
  readonly attempt: number;
  readonly values: readonly Value[];
}

/**
 * Has the database try the rows of a table whose triggers may refuse some, in a transaction that is rolled back; refused rows start at
 * a later try, which draws other values.
 * @param plan the table's, without alternatives for its columns
 * @param drafted the same with them, for when rows are refused
 * @param hopeful whether there is something else to be learned where nothing gets in
 */
export async function rehearseTable(
  catalog: Catalog,
  plan: TablePlan,
  drafted: TablePlan,
  compile: (own: TablePlan) => CompiledPlan,
  judge: Judge,
  oracle: Oracle,
  hopeful: () => boolean,
): Promise<Outcome> {
  const { firstRow, rows } = plan;
  const step = Math.max(1, rows / ALL_TRIED);
  const some = Array.from({ length: Math.min(rows, ALL_TRIED) }, (_, place) => firstRow + Math.floor(place * step));
  const pilot = some.slice(0, PILOT);
  let outcome: Outcome = { kind: "kept", plan, sampled: false };
  for (const batch of pilot.length < some.length ? [pilot, some] : [some]) {
    const tried = await tryRows(catalog, outcome.plan, drafted, batch, compile, judge, oracle, hopeful);
    if (tried.kind !== "kept") return tried;
    outcome = tried;
  }
  const none = outcome.plan.attempts.length === plan.attempts.length;
  if (some.length === rows || none) return { ...outcome, sampled: some.length < rows };
  const all = Array.from({ length: rows }, (_, place) => firstRow + place);
  return tryRows(catalog, outcome.plan, drafted, all, compile, judge, oracle, hopeful);
}

async function tryRows(
  catalog: Catalog,
  plan: TablePlan,
  drafted: TablePlan,
  rows: readonly number[],
  compile: (own: TablePlan) => CompiledPlan,
  judge: Judge,
  oracle: Oracle,
  hopeful: () => boolean,
): Promise<Outcome> {
  const table = findTable(catalog, plan.table)!;
  const most = Math.max(FEWEST_TRIES, ...drafted.columns.map(({ alternatives = [] }) => 4 + 2 * alternatives.length));
  const settled = plan.settled.length > 0;
  const types = table.columns.map(({ type }) => baseType(type));
  const starts = new Map(plan.attempts);
  const planned = (): TablePlan => ({ ...drafted, attempts: [...starts].toSorted(([a], [b]) => a - b) });
  const spent = new Map<number, number>();
  let compiled = compile(plan);
  let current = new Map<number, Candidate>();
  const readAll = () => {
    current = new Map(
      rows.map((row) => [row, { row, attempt: starts.get(row) ?? 0, values: [...compiled.row(plan.table, row)] }]),
    );
  };
  readAll();
  for (let round = 0; ; round++) {
    const candidates: Candidate[] = [];
    for (const row of rows) {
      const before = spent.get(row);
      if (before === undefined) {
        candidates.push(current.get(row)!);
        continue;
      }
      const tries = Array.from({ length: AT_ONCE }, (_, place) => before + 1 + place).flatMap(
        (attempt): Candidate[] => {
          const values = compiled.tryRow(plan.table, row, attempt);
          // What a column may not hold would keep all of them from being tried.
          return values?.every((value, place) => fits(value, types[place]!)) ? [{ row, attempt, values }] : [];
        },
      );
      const broken = await judge.broken(tries.map(({ values }) => values));
      candidates.push(...tries.filter((_, place) => broken[place] === null));
    }
    const tries = candidates.map(({ values }) => values);
    const groups = candidates.map(({ row }) => row - plan.firstRow);
    const answers = await oracle.rehearse!(rehearsalOf(catalog, compiled, plan, tries, groups)).catch(() => null);
    if (answers === null) return { kind: "impossible" };
    const refused = new Map<number, string>();
    const kept = new Set<number>();
    for (const [place, answer] of answers.entries()) {
      const candidate = candidates[place]!;
      if (answer.kind === "refused") refused.set(candidate.row, answer.words);
      if (answer.kind !== "kept") continue;
      kept.add(candidate.row);
      current.set(candidate.row, candidate);
      if (candidate.attempt > 0) starts.set(candidate.row, candidate.attempt);
    }
    const missing = rows.filter((row) => !kept.has(row));
    if (missing.length === 0) {
      if (round === 0) return { kind: "kept", plan, sampled: false };
      if (!settled || spent.size === 0) return { kind: "kept", plan: planned(), sampled: false };
      // Settling moves rows on to tries that nobody has seen: once more, until all of them are in as they are.
      spent.clear();
      compiled = compile(planned());
      readAll();
      continue;
    }
    const none = kept.size === 0 && starts.size === plan.attempts.length;
    const enough = none && hopeful() ? SOON : most;
    const lost = missing.find((row) => (spent.get(row) ?? 0) >= enough);
    if (lost !== undefined) {
      const words = refused.get(lost) ?? "no other values were found";
      const accepted = rows.find((row) => kept.has(row));
      return {
        kind: "refused",
        words,
        kept: lost - plan.firstRow,
        accepted: accepted === undefined ? null : current.get(accepted)!.values,
      };
    }
    // From here on with the columns' alternatives.
    if (round === 0) compiled = compile(planned());
    for (const row of kept) spent.delete(row);
    for (const row of missing) spent.set(row, spent.has(row) ? spent.get(row)! + AT_ONCE : (starts.get(row) ?? 0));
  }
}
