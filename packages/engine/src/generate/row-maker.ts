import { SeedError, streamKey, type Value, variant } from "@seedloom/core";
import { tiedColumns } from "./columns/tied-columns.ts";
import { columnPosition } from "./column-places.ts";
import { compileSteps } from "./compile-steps.ts";
import { type PickedLast, pickedLast } from "./references/picked-last.ts";
import { compileMoves } from "./repair/moves.ts";
import { type Goal, type Move, type Outcome, repairRow } from "./repair/repair.ts";
import { createRowBlock, type RowBlock, RowBlocks } from "./row-block.ts";
import { compileGoals, type NamedGoal } from "./rules/goals.ts";
import { nothingFound } from "./rules/nothing-found.ts";
import { type ComputedColumn, computedColumns } from "./rules/row-rules.ts";
import type { Settlement } from "./settle/settlement.ts";
import { orderSteps, type Step, type StepName } from "./step.ts";
import type { TableInput } from "./table-input.ts";

/** Rows kept for children that ask for their parent's columns. */
const CACHED_ROWS = 1024;

/** Streams tried for a row before its rules count as impossible to keep. */
const ATTEMPTS = 32;

/** Of these, how many are followed by a search. */
const SEARCHES = 2;

/** Tries at what is picked last, after which it is NULL. */
const LAST_ATTEMPTS = 4;

/** Makes a table's rows so that they keep all rules: by its steps, by other tries, by a search. */
export interface RowMaker {
  /** What the database computes. */
  readonly generated: readonly ComputedColumn[];
  /** The same, and what a rule equates with something. */
  readonly computed: readonly ComputedColumn[];
  /** Goals but for those about columns that are picked last. */
  readonly goals: readonly NamedGoal[];
  readonly last: PickedLast;
  readonly blocks: RowBlocks;
  /** The steps that lead to some of them. */
  order(wanted: Iterable<StepName>): readonly Step[];
  run(list: readonly Step[], block: RowBlock): void;
  /** A row of a block with its computed columns; NULL in columns that no step made. */
  rowOf(block: RowBlock, at: number): Value[];
  /** A row at a given try, as some of its steps make it. */
  draw(list: readonly Step[], row: number, attempt: number): Value[];
  /** The whole row with every rule kept; to be read at once, it may be reused. */
  row(row: number): readonly Value[];
  /** The same but for what is picked last. */
  standing(row: number): readonly Value[];
  /** Fills a block whose rows are set with finished ones. */
  finishAll(block: RowBlock): void;
  /** By place in a block: 1 where a column by itself breaks one of the goals. Reused. */
  markBroken(tested: readonly NamedGoal[], block: RowBlock): Uint8Array;
  /** A row at a given try, repaired; or how the search ended. `goals` are added to the rules. */
  attempt(row: number, attempt: number, goals: readonly Goal[]): Value[] | Exclude<Outcome, "kept">;
  /** Positions of the columns of the rule that the last `attempt` missed; none where it kept them. */
  missed(): readonly number[];
}

export function createRowMaker(input: TableInput, settlement: Settlement): RowMaker {
  const { table, tablePlan, plan, scope, rules } = input;
  const generated = computedColumns(table, scope);
  // What the database computes may be computed from what a rule equates.
  const computed = [...tiedColumns(input, scope), ...generated];
  const allGoals = compileGoals(input, computed);
  const steps = compileSteps({ ...input, slotIndex: (slot, row) => settlement.slotIndex(slot, row) });
  const last = pickedLast(table, tablePlan, steps);
  const mayBeNull = [...last.positions].every((position) => table.columns[position]!.nullable);
  const isLast = (position: number) => last.positions.has(position);
  const goals = allGoals.filter((goal) => !goal.positions.some(isLast));
  const lastGoals = allGoals.filter((goal) => goal.positions.some(isLast));
  const everything = order([...steps.values()].flatMap((step) => (last.steps.includes(step) ? [] : [step.name])));
  const searchKey = streamKey(plan.seed, `${table.id}#repair`);
  const cache = new Map<number, { readonly row: number; readonly values: readonly Value[] }>();
  const blocks = new RowBlocks((capacity) =>
    createRowBlock(capacity, table.columns.length, tablePlan.references.length, tablePlan.slots),
  );
  const positions = tablePlan.columns.map(({ column }) => columnPosition(table, column));
  let moves: readonly Move[] | null = null;
  let missedPositions: readonly number[] = [];

  function order(wanted: Iterable<StepName>): readonly Step[] {
    const ordered = orderSteps(steps, wanted);
    if (ordered) return ordered;
    throw new SeedError(
      "CONFIG",
      `${table.id}: its columns read one another in a circle; break it by overriding one of them.`,
      { table: table.id },
    );
  }

  function recompute(values: Value[], columns: readonly ComputedColumn[] = computed): void {
    for (const column of columns) values[column.position] = column.evaluate(values);
  }

  function run(list: readonly Step[], block: RowBlock): void {
    for (let index = 0; index < list.length; index++) list[index]!.run(block);
  }

  function rowOf(block: RowBlock, at: number): Value[] {
    const values = block.values.map((vector) => vector[at] ?? null);
    recompute(values);
    return values;
  }

  /** First goal that is missed. */
  function missed(values: readonly Value[]): NamedGoal | undefined {
    for (let index = 0; index < goals.length; index++) if (!goals[index]!.holds(values)) return goals[index]!;
    return undefined;
  }

  function draw(list: readonly Step[], row: number, attempt: number): Value[] {
    const block = blocks.take(1);
    block.rows[0] = row;
    block.attempt = attempt;
    run(list, block);
    const values = rowOf(block, 0);
    blocks.give(block);
    return values;
  }

  /** Changes a row until it keeps all goals, where it does not yet. */
  function repair(values: Value[], row: number, attempt: number, more: readonly Goal[]): Outcome {
    const all = more.length > 0 ? [...goals, ...more] : goals;
    if (all.every((goal) => goal.holds(values))) return "kept";
    moves ??= compileMoves(input, scope, rules, steps, last.references);
    return repairRow(values, all, moves, (changed) => recompute(changed), variant(searchKey, attempt), row);
  }

  /** The row but for what is picked last. */
  function stand(row: number): readonly Value[] {
    const patch = settlement.patch(row);
    if (patch) return patch;
    const first = settlement.attempt(row);
    let values = draw(everything, row, first);
    for (let attempt = first; missed(values); attempt++) {
      if (attempt === first + ATTEMPTS) throw nothingFound(input, missed(values)!, row);
      if (attempt > first) values = draw(everything, row, attempt);
      if (attempt < first + SEARCHES && repair(values, row, attempt, []) === "kept") break;
    }
    return values;
  }

  /** The row with what is picked last: NULL where no try keeps the rules. */
  function finish(row: number): readonly Value[] {
    const found = stand(row);
    if (last.steps.length === 0) return found;
    const attempts = mayBeNull ? LAST_ATTEMPTS : ATTEMPTS;
    for (let attempt = 0; attempt <= attempts; attempt++) {
      const block = blocks.take(1);
      block.rows[0] = row;
      block.attempt = attempt;
      found.forEach((value, position) => (block.values[position] = [value]));
      if (attempt < attempts) run(last.steps, block);
      const values = rowOf(block, 0);
      blocks.give(block);
      if (lastGoals.every((goal) => goal.holds(values))) return values;
    }
    throw nothingFound(input, lastGoals.find((goal) => !goal.holds(found)) ?? lastGoals[0]!, row);
  }

  function remembered(row: number): readonly Value[] {
    const place = row % CACHED_ROWS;
    const entry = cache.get(place);
    if (entry?.row === row) return entry.values;
    const values = finish(row);
    cache.set(place, { row, values });
    return values;
  }

  /** Remembered where nothing is picked last: children read again what their parents' batch has repaired. */
  const standing = last.steps.length === 0 ? remembered : stand;

  let broken = new Uint8Array(0);
  function markBroken(tested: readonly NamedGoal[], { values, count }: RowBlock): Uint8Array {
    if (broken.length < count) broken = new Uint8Array(count);
    else broken.fill(0, 0, count);
    for (const { test } of tested) test?.mark(values[test.position]!, count, broken);
    return broken;
  }

  /** All at once, then one by one those that broke a rule or were settled. */
  function finishAll(block: RowBlock): void {
    run(everything, block);
    const marked = markBroken(goals, block).slice(0, block.count);
    for (let at = 0; at < block.count; at++) {
      const row = block.rows[at]!;
      if (!settlement.concerns(row) && marked[at] === 0 && keepsRules(block, at)) continue;
      const mended = standing(row);
      for (const position of positions) if (!isLast(position)) block.values[position]![at] = mended[position]!;
    }
    if (last.steps.length === 0) return;
    run(last.steps, block);
    for (let at = 0; at < block.count; at++) {
      const values = rowOf(block, at);
      if (lastGoals.every((goal) => goal.holds(values))) continue;
      const finished = finish(block.rows[at]!);
      for (const position of last.positions) block.values[position]![at] = finished[position]!;
    }
  }

  /** Read over and over: one row that is checked. */
  const checked: Value[] = table.columns.map(() => null);
  const mentioned = [...new Set([...goals, ...computed].flatMap((one) => one.positions))];
  /** Goals that need more than one column at once. */
  const wider = goals.filter(({ test }) => !test);

  /** Whether a row keeps the goals that are not asked of columns. */
  function keepsRules({ values }: RowBlock, at: number): boolean {
    if (wider.length === 0) return true;
    for (let index = 0; index < mentioned.length; index++) {
      const position = mentioned[index]!;
      checked[position] = values[position]![at] ?? null;
    }
    recompute(checked, generated);
    for (let index = 0; index < wider.length; index++) if (!wider[index]!.holds(checked)) return false;
    return true;
  }

  return {
    generated,
    computed,
    goals,
    last,
    blocks,
    order,
    run,
    rowOf,
    draw,
    row: remembered,
    standing,
    finishAll,
    markBroken,
    attempt(row, attempt, more) {
      const values = draw(everything, row, attempt);
      const outcome = repair(values, row, attempt, more);
      missedPositions = outcome === "kept" ? [] : (missed(values)?.positions ?? []);
      return outcome === "kept" ? values : outcome;
    },
    missed: () => missedPositions,
  };
}
