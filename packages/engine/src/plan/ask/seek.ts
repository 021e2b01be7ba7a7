import type { Plan, TableId, TablePlan } from "@seedloom/core";
import type { CompiledPlan } from "../../generate/compile-plan.ts";
import type { PlanInput } from "../plan-input.ts";
import type { Duplicates } from "./duplicates.ts";
import type { Judge } from "./judge.ts";
import { brokenRule } from "./broken.ts";
import type { Broken } from "./broken.ts";
import { compile, slices, collisions } from "./rows.ts";

/** Tries of a row that are asked about together: few at first, as most rows need no more. */
const atOnce = (spent: number) => (spent === 0 ? 2 : 8);

/** Tries of a row, where its columns have few alternatives. */
const FEWEST_TRIES = 64;

interface Lost {
  /** Rows for which there is no such try. */
  readonly lost: readonly number[];
  /** What stood in the way first; null where it was the table's other keys. */
  readonly broken: Broken | null;
}

/** Finds for each row a try that the database accepts. */
export function createSeek(
  input: PlanInput,
  withTable: (own: TablePlan) => Plan,
  drafted: TablePlan,
  judge: Judge,
  duplicates: Duplicates,
): (rows: readonly number[], pilot: readonly number[]) => Promise<TablePlan | Lost> {
  const id = drafted.table;
  const settled = drafted.settled.length > 0;

  const seekRows = async (rows: readonly number[]): Promise<TablePlan | Lost> => {
    const starts = new Map<number, number>();
    const spent = new Map<number, number>();
    const most = Math.max(FEWEST_TRIES, ...drafted.columns.map(({ alternatives = [] }) => 4 + 2 * alternatives.length));
    const planned = (): TablePlan => ({ ...drafted, attempts: [...starts].toSorted(([a], [b]) => a - b) });
    const lost: number[] = [];
    let broken: Broken | null = null;
    let pending = rows;
    let compiled = compile(input, withTable(drafted));
    while (pending.length > 0) {
      let failing: number[] = [];
      for (const slice of slices(pending)) {
        const found = await judge.broken(slice.map((row) => [...compiled.row(id, row)]));
        for (const [index, rule] of found.entries()) {
          if (!rule) continue;
          failing.push(slice[index]!);
          broken ??= brokenRule(rule);
        }
      }
      const { rows: colliding, key } = await collisions(compiled, id, rows, duplicates);
      if (key) broken ??= { name: key.name, text: key.text, positions: [] };
      failing = [...new Set([...failing, ...colliding])];
      // Other values may collide, and settling moves rows on to tries that nobody has asked about: again, until there are none.
      pending = failing.length > 0 && (settled || colliding.length > 0) ? rows : [];
      while (failing.length > 0) {
        const still: number[] = [];
        for (const slice of slices(failing)) {
          const tries = slice.flatMap((row) => nextTries(compiled, id, row, spent.get(row) ?? 0));
          const rules = await judge.broken(tries.map((one) => one.values));
          const found = new Map<number, number>();
          tries.forEach(({ row, attempt }, index) => {
            if (!rules[index] && !found.has(row)) found.set(row, attempt);
          });
          for (const row of slice) {
            const attempt = found.get(row);
            if (attempt !== undefined) starts.set(row, attempt);
            spent.set(row, attempt ?? (spent.get(row) ?? 0) + atOnce(spent.get(row) ?? 0));
            if (spent.get(row)! > most) lost.push(row);
            else if (attempt === undefined) still.push(row);
          }
        }
        failing = still;
      }
      if (lost.length > 0) return { lost, broken };
      compiled = compile(input, withTable(planned()));
      const possible = compiled.settledRows(id).rows;
      if (possible < rows.length) return { lost: rows.slice(possible), broken };
    }
    return planned();
  };

  return async (rows, pilot) => {
    const first = await seekRows(pilot);
    return "lost" in first || pilot.length === rows.length ? first : seekRows(rows);
  };
}

function nextTries(compiled: CompiledPlan, id: TableId, row: number, spent: number) {
  return Array.from({ length: atOnce(spent) }, (_, index) => spent + 1 + index).flatMap((attempt) => {
    const values = compiled.tryRow(id, row, attempt);
    return values ? [{ row, attempt, values }] : [];
  });
}
