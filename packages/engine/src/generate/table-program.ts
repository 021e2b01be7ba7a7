import {
  type Catalog,
  type EvaluationScope,
  type RowBatch,
  SeedError,
  streamKey,
  type Value,
  variant,
} from "@seedloom/core";
import { compileSteps } from "./compile-steps.ts";
import { matchedKeys } from "./matched-keys.ts";
import { compileMoves } from "./moves.ts";
import type { Settlement } from "./settlement.ts";
import type { TableInput } from "./table-input.ts";
import { createRowState, type RowState } from "./row-state.ts";
import { type Goal, type Move, type Outcome, repairRow } from "./repair.ts";
import { type ComputedColumn, computedColumns, type RowRule, rowRules, tableScope } from "./row-rules.ts";
import { orderSteps, type Step, type StepName } from "./step.ts";

/** Rows kept for children that ask for their parent's columns. */
const CACHED_ROWS = 1024;

/** Streams tried for a row before its rules count as impossible to keep. */
const ATTEMPTS = 32;

/** Of these, how many are followed by a search. */
const SEARCHES = 2;

interface NamedGoal extends Goal {
  readonly name: string;
  readonly text: string;
  /** Of a key that is drawn so that it holds, or is NULL: the columns that it decides. */
  readonly optional?: readonly number[] | null;
}

/** A table's rows as pure functions of their index. */
export interface TableProgram {
  readonly rules: readonly RowRule[];
  /** The whole row, by position in `Table.columns`, with every rule kept; to be read at once, it may be reused. */
  row(row: number): readonly Value[];
  /** One column of a row, at the cost of that column where it stands alone. */
  value(column: string, row: number): Value;
  /** Rows [from, to) in batches. */
  batches(from: number, to: number, size: number): Generator<RowBatch, void, undefined>;
  /** A row at a given try, repaired; or how the search ended where the rules were not kept. `goals` are
   * added to the rules. */
  attempt(row: number, attempt: number, goals: readonly Goal[]): Value[] | Exclude<Outcome, "kept">;
  /** Positions of the columns of the rule that the last `attempt` missed; none where it kept them. */
  missed(): readonly number[];
  readonly scope: EvaluationScope;
}

export function createTableProgram(catalog: Catalog, input: TableInput, settlement: Settlement): TableProgram {
  const { table, tablePlan, plan } = input;
  const scope = tableScope(catalog, table, plan.asOf);
  const rules = rowRules(catalog, table, scope);
  const computed = computedColumns(table, scope);
  /** With the columns that computed ones are computed from: changing those changes the goal. */
  const widened = (positions: readonly number[]) => [
    ...new Set(
      positions.flatMap((position) => [
        position,
        ...computed.filter((column) => column.position === position).flatMap((column) => column.positions),
      ]),
    ),
  ];
  const goals: readonly NamedGoal[] = [
    ...matchedKeys(input),
    ...rules.flatMap((rule): NamedGoal[] =>
      rule.holds
        ? [{ name: rule.name, text: rule.sql.text, positions: widened(rule.positions), holds: rule.holds }]
        : [],
    ),
  ];
  const steps = compileSteps({ ...input, slotIndex: (slot, row) => settlement.slotIndex(slot, row) });
  const everything = order(steps.keys());
  const searchKey = streamKey(plan.seed, `${table.id}#repair`);
  const cache: { row: number; values: readonly Value[] }[] = Array.from({ length: CACHED_ROWS }, () => ({
    row: -1,
    values: [],
  }));
  const newState = () => createRowState(table.columns.length, tablePlan.references.length, tablePlan.slots);
  const scratch = newState();
  let moves: readonly Move[] | null = null;
  let missedPositions: readonly number[] = [];

  function order(wanted: Iterable<StepName>): Step[] {
    const ordered = orderSteps(steps, wanted);
    if (ordered) return ordered;
    throw new SeedError(
      "CONFIG",
      `${table.id}: its columns read one another in a circle; break it by overriding one of them.`,
      {
        table: table.id,
      },
    );
  }

  function recompute(values: Value[]): void {
    for (const column of computed) values[column.position] = column.evaluate(values);
  }

  function run(list: readonly Step[], state: RowState, row: number, attempt: number): void {
    state.row = row;
    state.attempt = attempt;
    for (let index = 0; index < list.length; index++) list[index]!.run(state);
    if (computed.length > 0) recompute(state.values);
  }

  /** First goal that is missed. */
  function missed(values: readonly Value[]): NamedGoal | undefined {
    for (let index = 0; index < goals.length; index++) if (!goals[index]!.holds(values)) return goals[index]!;
    return undefined;
  }

  function drawRow(state: RowState, row: number, attempt: number): boolean {
    run(everything, state, row, attempt);
    return !missed(state.values);
  }

  function attemptRow(state: RowState, row: number, attempt: number, more: readonly Goal[]): Outcome {
    run(everything, state, row, attempt);
    const all = more.length > 0 ? [...goals, ...more] : goals;
    if (all.every((goal) => goal.holds(state.values))) return "kept";
    moves ??= compileMoves(input, scope, rules, steps);
    return repairRow(state.values, all, moves, recompute, variant(searchKey, attempt), row);
  }

  /** Fills `state` with the finished row. */
  function finish(state: RowState, row: number): void {
    const patch = settlement.patch(row);
    if (patch) {
      for (let position = 0; position < patch.length; position++) state.values[position] = patch[position]!;
      return;
    }
    run(everything, state, row, settlement.attempt(row));
    if (goals.length === 0 || !missed(state.values)) return;
    const first = settlement.attempt(row);
    for (let attempt = first; attempt < first + ATTEMPTS; attempt++) {
      const searching = attempt < first + SEARCHES;
      if (searching ? attemptRow(state, row, attempt, []) === "kept" : drawRow(state, row, attempt)) return;
    }
    throw unsatisfiable(missed(state.values)!, row);
  }

  function unsatisfiable(goal: NamedGoal, row: number): SeedError {
    const columns = goal.positions.map((position) => table.columns[position]!.name);
    return new SeedError(
      "UNSATISFIABLE",
      `${table.id}: no values were found that satisfy ${goal.name}: ${goal.text} (row ${row}); ` +
        `tried the columns' generators, the literals of all its constraints and combinations of both; ` +
        `override ${columns.join(", ") || "a column"} in the configuration.`,
      { table: table.id, constraint: goal.name, text: goal.text, tried: ["generators", "literals", "local search"] },
    );
  }

  /** Whether neither another try nor the search can change a column: it is read by itself, whatever rules mention it. */
  const isFixed = (column: string): boolean => {
    const found = tablePlan.columns.find((candidate) => candidate.column === column);
    if (!found || found.nullRate > 0) return false;
    const { source } = found;
    if (source.kind === "sequence") return true;
    const stands = source.kind === "generator" && Object.keys(source.spec.inputs ?? {}).length === 0;
    return stands && source.index.kind === "slot";
  };

  const readers = new Map<string, (row: number) => Value>();
  function reader(column: string): (row: number) => Value {
    const position = table.columns.findIndex((candidate) => candidate.name === column);
    // A key that may be NULL where no parent agrees is kept by how it is drawn: it holds nothing together, unless rules speak of it.
    const binding = goals.filter(
      ({ optional }, index) =>
        !optional ||
        optional.includes(position) ||
        goals.some((other, place) => place !== index && other.positions.some((one) => optional.includes(one))),
    );
    const related = isFixed(column) ? new Set([position]) : relatedPositions(position, binding, computed);
    const own = isFixed(column) ? [] : binding.filter((goal) => goal.positions.some((place) => related.has(place)));
    const list = order([...related].map((place): StepName => `column:${place}`));
    const state = newState();
    let busy = false;
    return (row) => {
      if (settlement.patch(row)) return settlement.patch(row)![position]!;
      // A tree's row may ask for the same column of an earlier row of the table while it is being made.
      const mine = busy ? newState() : state;
      const nested = busy;
      busy = true;
      run(list, mine, row, settlement.attempt(row));
      busy = nested;
      for (const goal of own) if (!goal.holds(mine.values)) return program.row(row)[position]!;
      return mine.values[position]!;
    };
  }

  const program: TableProgram = {
    rules,
    scope,
    missed: () => missedPositions,
    row(row) {
      const entry = cache[row % CACHED_ROWS]!;
      if (entry.row === row) return entry.values;
      const state = newState();
      finish(state, row);
      cache[row % CACHED_ROWS] = { row, values: state.values };
      return state.values;
    },
    value(column, row) {
      let read = readers.get(column);
      if (!read) readers.set(column, (read = reader(column)));
      return read(row);
    },
    attempt(row, attempt, more) {
      const state = newState();
      const outcome = attemptRow(state, row, attempt, more);
      missedPositions = outcome === "kept" ? [] : (missed(state.values)?.positions ?? []);
      return outcome === "kept" ? state.values : outcome;
    },
    *batches(from, to, size) {
      const columns = tablePlan.columns.map((column) => column.column);
      const positions = columns.map((name) => table.columns.findIndex((column) => column.name === name));
      for (let first = from; first < to; first += size) {
        const count = Math.min(size, to - first);
        const values: Value[][] = positions.map(() => []);
        for (let row = first; row < first + count; row++) {
          finish(scratch, row);
          for (let place = 0; place < positions.length; place++)
            values[place]!.push(scratch.values[positions[place]!]!);
        }
        yield { table: table.id, firstRow: first, count, columns, values };
      }
    },
  };
  return program;
}

/** The columns whose values hang together with a column's through rules, so that repairing one may change the other. */
function relatedPositions(
  position: number,
  goals: readonly Goal[],
  computed: readonly ComputedColumn[],
): ReadonlySet<number> {
  const related = new Set([position]);
  const groups = [
    ...goals.map((goal) => goal.positions),
    ...computed.map((column) => [column.position, ...column.positions]),
  ];
  for (let size = 0; size !== related.size;) {
    size = related.size;
    for (const group of groups)
      if (group.some((place) => related.has(place))) group.forEach((place) => related.add(place));
  }
  return related;
}
