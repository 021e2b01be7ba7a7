import {
  type Catalog,
  findTable,
  type RowBatch,
  type Table,
  type TableId,
  type TablePlan,
  type Value,
} from "@seedloom/core";
import type { CompiledPlan } from "../../generate/compile-plan.ts";
import type { Judge, Oracle } from "./judge.ts";

/** Rows that are tried first: what refuses one of them at every try is an error before the others are made. */
const PILOT = 20;

/** Tables of more rows are tried by a sample, if all of that goes in. */
const ALL_TRIED = 20_000;

/** Tries of a refused row that go into one rehearsal. */
const AT_ONCE = 8;

/** Tries of a row, where its columns have few alternatives. */
const FEWEST_TRIES = 64;

/** How the rows of a table get past its triggers. */
export type Outcome =
  | { readonly kind: "kept"; readonly plan: TablePlan; readonly sampled: boolean }
  /** `kept` rows go in before the first that no try gets in. */
  | { readonly kind: "refused"; readonly words: string; readonly kept: number }
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
 */
export async function rehearseTable(
  catalog: Catalog,
  plan: TablePlan,
  drafted: TablePlan,
  compile: (own: TablePlan) => CompiledPlan,
  judge: Judge,
  oracle: Oracle,
): Promise<Outcome> {
  const { firstRow, rows } = plan;
  const step = Math.max(1, rows / ALL_TRIED);
  const some = Array.from({ length: Math.min(rows, ALL_TRIED) }, (_, place) => firstRow + Math.floor(place * step));
  const pilot = some.slice(0, PILOT);
  let outcome: Outcome = { kind: "kept", plan, sampled: false };
  for (const batch of pilot.length < some.length ? [pilot, some] : [some]) {
    const tried = await tryRows(catalog, outcome.plan, drafted, batch, compile, judge, oracle);
    if (tried.kind !== "kept") return tried;
    outcome = tried;
  }
  const none = outcome.plan.attempts.length === plan.attempts.length;
  if (some.length === rows || none) return { ...outcome, sampled: some.length < rows };
  const all = Array.from({ length: rows }, (_, place) => firstRow + place);
  return tryRows(catalog, outcome.plan, drafted, all, compile, judge, oracle);
}

async function tryRows(
  catalog: Catalog,
  plan: TablePlan,
  drafted: TablePlan,
  rows: readonly number[],
  compile: (own: TablePlan) => CompiledPlan,
  judge: Judge,
  oracle: Oracle,
): Promise<Outcome> {
  const table = findTable(catalog, plan.table)!;
  const most = Math.max(FEWEST_TRIES, ...drafted.columns.map(({ alternatives = [] }) => 4 + 2 * alternatives.length));
  const settled = plan.settled.length > 0;
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
          return values ? [{ row, attempt, values }] : [];
        },
      );
      const broken = await judge.broken(tries.map(({ values }) => values));
      candidates.push(...tries.filter((_, place) => broken[place] === null));
    }
    const batch = batchOf(plan, table, candidates);
    const answers = await oracle.rehearse!({
      before: ancestors(catalog, compiled, plan.table, batch),
      rows: batch,
      groups: candidates.map(({ row }) => row - plan.firstRow),
    }).catch(() => null);
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
    const lost = missing.find((row) => (spent.get(row) ?? 0) >= most);
    if (lost !== undefined)
      return { kind: "refused", words: refused.get(lost) ?? "no other values were found", kept: lost - plan.firstRow };
    // From here on with the columns' alternatives.
    if (round === 0) compiled = compile(planned());
    for (const row of kept) spent.delete(row);
    for (const row of missing) spent.set(row, spent.has(row) ? spent.get(row)! + AT_ONCE : (starts.get(row) ?? 0));
  }
}

function batchOf(
  { columns, references, firstRow }: TablePlan,
  table: Table,
  rows: readonly Pick<Candidate, "values">[],
): RowBatch {
  const late = new Set(
    references.flatMap(({ deferred, foreignKey }) => (deferred ? table.foreignKeys[foreignKey]!.columns : [])),
  );
  return {
    table: table.id,
    firstRow,
    count: rows.length,
    columns: columns.map(({ column }) => column),
    values: columns.map(({ column, source }) => {
      const position = positionOf(table, column);
      const withheld = late.has(column) && source.kind === "reference" && table.columns[position]!.nullable;
      return rows.map(({ values }) => (withheld ? null : values[position]!));
    }),
  };
}

/** The planned rows that a batch refers to, and those that these refer to, in load order. */
function ancestors(catalog: Catalog, compiled: CompiledPlan, table: TableId, batch: RowBatch): RowBatch[] {
  const { tables } = compiled.plan;
  const found = new Map<TableId, RowBatch>([[table, batch]]);
  const place = tables.findIndex((one) => one.table === table);
  for (const plan of tables.slice(0, place).toReversed()) {
    if (plan.rows === 0 || plan.filledBy !== undefined) continue;
    const parent = findTable(catalog, plan.table)!;
    const wanted = [...found.values()].flatMap((child) => keysTo(catalog, child, parent));
    if (wanted.length === 0) continue;
    const rows = Array.from({ length: plan.rows }, (_, index) => plan.firstRow + index).flatMap((row) => {
      const values = compiled.row(plan.table, row);
      const isWanted = wanted.some(({ positions, keys }) => keys.has(keyOf(positions.map((one) => values[one]!))));
      return isWanted ? [{ values: [...values] }] : [];
    });
    found.set(plan.table, batchOf(plan, parent, rows));
  }
  found.delete(table);
  return [...found.values()].reverse();
}

/** The keys by which a batch refers to a table. */
function keysTo(catalog: Catalog, batch: RowBatch, parent: Table) {
  return findTable(catalog, batch.table)!.foreignKeys.flatMap(({ columns, references }) => {
    if (references.table !== parent.id) return [];
    const cells = columns.map((column) => batch.values[batch.columns.indexOf(column)]);
    if (cells.includes(undefined)) return [];
    const keys = Array.from({ length: batch.count }, (_, row) => keyOf(cells.map((column) => column![row]!)));
    return [{ positions: references.columns.map((name) => positionOf(parent, name)), keys: new Set(keys) }];
  });
}

const keyOf = (values: readonly Value[]) => values.map(String).join("\u0000");

function positionOf(table: Table, name: string): number {
  return table.columns.findIndex((column) => column.name === name);
}
