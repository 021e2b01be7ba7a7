import { type EvaluationScope, type RowBatch, SeedError, streamKey, type Value, variant } from "@seedloom/core";
import { type ColumnTest, columnTest } from "./rules/column-test.ts";
import { compileSteps } from "./compile-steps.ts";
import { matchedKeys } from "./references/matched-keys.ts";
import { compileMoves } from "./repair/moves.ts";
import type { Settlement } from "./settle/settlement.ts";
import { pickedLast } from "./references/picked-last.ts";
import { columnPosition, decidedColumns } from "./column-places.ts";
import type { TableInput } from "./table-input.ts";
import { createRowBlock, emptyVector, type RowBlock, RowBlocks } from "./row-block.ts";
import { type Goal, type Move, type Outcome, repairRow } from "./repair/repair.ts";
import { type ComputedColumn, computedColumns, type RowRule, withOrigins } from "./rules/row-rules.ts";
import { tiedColumns } from "./columns/tied-columns.ts";
import { orderSteps, type Step, type StepName } from "./step.ts";

/** Rows kept for children that ask for their parent's columns. */
const CACHED_ROWS = 1024;

/** Streams tried for a row before its rules count as impossible to keep. */
const ATTEMPTS = 32;

/** Of these, how many are followed by a search. */
const SEARCHES = 2;

/** Tries at what is picked last, after which it is NULL. */
const LAST_ATTEMPTS = 4;

interface NamedGoal extends Goal {
  readonly name: string;
  readonly text: string;
  /** Where the goal is a rule about one column. */
  readonly test?: ColumnTest | null;
  /** Of a key that is drawn so that it holds, or is NULL: the columns that it decides. */
  readonly optional?: readonly number[] | null;
  /** Of a key whose parents are made from rows of this table: the columns that it decides. */
  readonly late?: readonly number[] | null;
}

/** A table's rows as pure functions of their index. */
export interface TableProgram {
  readonly rules: readonly RowRule[];
  /** The whole row, by position in `Table.columns`, with every rule kept; to be read at once, it may be reused. */
  row(row: number): readonly Value[];
  /** One column of the first `count` of some rows, in a vector of its own, at the cost of that column where it stands alone. */
  values(column: string, rows: Float64Array, count: number): Value[];
  /** The same, but text that says a moment may come as the moment. */
  moments(column: string, rows: Float64Array, count: number): Value[];
  /** Rows [from, to) in batches. */
  batches(from: number, to: number, size: number): Generator<RowBatch, void, undefined>;
  /** A row at a given try, repaired; or how the search ended where the rules were not kept. `goals` are
   * added to the rules. */
  attempt(row: number, attempt: number, goals: readonly Goal[]): Value[] | Exclude<Outcome, "kept">;
  /** Positions of the columns of the rule that the last `attempt` missed; none where it kept them. */
  missed(): readonly number[];
  readonly scope: EvaluationScope;
}

export function createTableProgram(input: TableInput, settlement: Settlement): TableProgram {
  const { table, tablePlan, plan, scope, rules } = input;
  const generated = computedColumns(table, scope);
  // What the database computes may be computed from what a rule equates.
  const computed = [...tiedColumns(input, scope), ...generated];
  const fromOwnRows = tablePlan.references.flatMap(({ late, parent }, reference) =>
    late && parent === table.id ? decidedColumns(tablePlan, reference).map((name) => columnPosition(table, name)) : [],
  );
  const allGoals: readonly NamedGoal[] = [
    ...matchedKeys(input),
    ...rules.flatMap((rule): NamedGoal[] =>
      rule.holds
        ? [
            {
              name: rule.name,
              text: rule.sql.text,
              positions: withOrigins(rule.positions, computed),
              holds: rule.holds,
              ...(rule.misses && { misses: rule.misses }),
              // What the rows above are found by stands before them: such a rule is kept by what refers to them.
              late: lateOnes(rule.positions, fromOwnRows),
              test: rule.positions.some((position) => computed.some((made) => made.position === position))
                ? null
                : columnTest(rule, table),
            },
          ]
        : [],
    ),
  ];
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

  function recompute(values: Value[], columns: readonly ComputedColumn[] = computed): void {
    for (const column of columns) values[column.position] = column.evaluate(values);
  }

  function run(list: readonly Step[], block: RowBlock): void {
    for (let index = 0; index < list.length; index++) list[index]!.run(block);
  }

  /** A row of a block with its computed columns; NULL in columns that no step made. */
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

  /** A row at a given try, as some of its steps make it. */
  function drawRow(list: readonly Step[], row: number, attempt: number): Value[] {
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
    let values = drawRow(everything, row, first);
    for (let attempt = first; missed(values); attempt++) {
      if (attempt === first + ATTEMPTS) throw unsatisfiable(missed(values)!, row);
      if (attempt > first) values = drawRow(everything, row, attempt);
      if (attempt < first + SEARCHES && repair(values, row, attempt, []) === "kept") break;
    }
    return values;
  }

  /** The same, remembered where nothing is picked last: children read again what their parents' batch has repaired. */
  function standing(row: number): readonly Value[] {
    return last.steps.length === 0 ? program.row(row) : stand(row);
  }

  /** The row with what is picked last: NULL where no try keeps the rules. */
  function finish(row: number): readonly Value[] {
    const standing = stand(row);
    if (last.steps.length === 0) return standing;
    const attempts = mayBeNull ? LAST_ATTEMPTS : ATTEMPTS;
    for (let attempt = 0; attempt <= attempts; attempt++) {
      const block = blocks.take(1);
      block.rows[0] = row;
      block.attempt = attempt;
      standing.forEach((value, position) => (block.values[position] = [value]));
      if (attempt < attempts) run(last.steps, block);
      const values = rowOf(block, 0);
      blocks.give(block);
      if (lastGoals.every((goal) => goal.holds(values))) return values;
    }
    throw unsatisfiable(lastGoals.find((goal) => !goal.holds(standing)) ?? lastGoals[0]!, row);
  }

  /** By place in a block: 1 where a column by itself breaks a rule. */
  let broken = new Uint8Array(0);

  /** Asks goals about single columns of all rows of a block. */
  function markBroken(tested: readonly NamedGoal[], { values, count }: RowBlock): Uint8Array {
    if (broken.length < count) broken = new Uint8Array(count);
    else broken.fill(0, 0, count);
    for (const { test } of tested) test?.mark(values[test.position]!, count, broken);
    return broken;
  }

  /** Fills a block whose rows are set with finished ones: all at once, then one by one those that broke a rule or were settled. */
  function finishAll(block: RowBlock): void {
    run(everything, block);
    const marked = markBroken(goals, block).slice(0, block.count);
    for (let at = 0; at < block.count; at++) {
      const row = block.rows[at]!;
      if (!settlement.concerns(row) && marked[at] === 0 && keepsRules(block, at)) continue;
      const repaired = standing(row);
      for (const position of positions) if (!isLast(position)) block.values[position]![at] = repaired[position]!;
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

  function unsatisfiable(goal: NamedGoal, row: number): SeedError {
    const columns = goal.positions.map((position) => table.columns[position]!.name);
    // What the user said is kept: where that leaves no way, that is what to change.
    const said = columns.filter((name) =>
      tablePlan.columns.some(({ column, chosen }) => column === name && chosen === true),
    );
    const remedy =
      said.length > 0
        ? `change the override of ${said.join(", ")}`
        : `override ${columns.join(", ") || "a column"} in the configuration`;
    return new SeedError(
      "UNSATISFIABLE",
      `${table.id}: no values were found that satisfy ${goal.name}: ${goal.text} (row ${row}); ` +
        `tried the columns' generators, the literals of all its constraints and combinations of both; ` +
        `${remedy}.`,
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
    return stands && (source.index.kind === "slot" || source.index.kind === "row");
  };

  /** Columns that one reference decides: a search that changes one of them changes them all. Those read here must not wait for late ones. */
  const together = tablePlan.references.flatMap(({ late }, reference) => {
    if (late || last.references.has(reference)) return [];
    return [{ positions: decidedColumns(tablePlan, reference).map((column) => columnPosition(table, column)) }];
  });

  const readers = {
    values: new Map<string, ReturnType<typeof reader>>(),
    moments: new Map<string, ReturnType<typeof reader>>(),
  };
  function readerOf(column: string, kind: "values" | "moments"): ReturnType<typeof reader> {
    const made = readers[kind].get(column) ?? reader(column, kind === "moments");
    readers[kind].set(column, made);
    return made;
  }

  function reader(column: string, asMoments: boolean): (rows: Float64Array, count: number) => Value[] {
    const position = columnPosition(table, column);
    const formula = generated.find((made) => made.position === position);
    if (isLast(position) || formula?.positions.some(isLast))
      return (rows, count) => Array.from({ length: count }, (_, at) => program.row(rows[at]!)[position]!);
    // A key that may be NULL where no parent agrees is kept by how it is drawn: it holds nothing together, unless rules speak of it.
    const binding = goals.filter(
      ({ optional, late }, index) =>
        (late ? late.includes(position) : !optional || optional.includes(position)) ||
        (!late &&
          optional &&
          goals.some((other, place) => place !== index && other.positions.some((one) => optional.includes(one)))),
    );
    const related = isFixed(column)
      ? new Set([position])
      : relatedPositions(position, [...binding, ...together], computed);
    const own = isFixed(column) ? [] : binding.filter((goal) => goal.positions.some((place) => related.has(place)));
    const list = order([...related].map((place): StepName => `column:${place}`));
    const isComputed = computed.some((made) => made.position === position);
    // Rules about single columns are asked of all rows at once.
    const simple = !isComputed && own.every(({ test }) => test);
    const looks = !simple && (own.length > 0 || isComputed);
    const judged = (values: readonly Value[], row: number) =>
      own.every((goal) => goal.holds(values)) ? values[position]! : standing(row)[position]!;
    const runMoments = asMoments && related.size === 1 && own.length === 0 ? list.at(-1)?.runMoments : undefined;
    const readOne = (row: number): Value => {
      const patch = settlement.patch(row);
      return patch ? patch[position]! : judged(drawRow(list, row, settlement.attempt(row)), row);
    };
    return (rows, count) => {
      if (count === 1) return [readOne(rows[0]!)];
      const block = blocks.take(count);
      block.rows.set(rows.subarray(0, count));
      run(runMoments ? list.slice(0, -1) : list, block);
      runMoments?.(block);
      // What the database computes no step has made.
      const found = formula ? emptyVector(count) : runMoments ? block.moments[position]! : block.values[position]!;
      const marked = simple && own.length > 0 ? markBroken(own, block).slice(0, count) : null;
      for (let at = 0; at < count; at++) {
        const row = rows[at]!;
        if (settlement.concerns(row)) found[at] = readOne(row);
        else if (marked !== null) {
          if (marked[at] === 1) found[at] = standing(row)[position]!;
        } else if (looks) found[at] = judged(rowOf(block, at), row);
      }
      blocks.give(block);
      return found;
    };
  }

  const program: TableProgram = {
    rules,
    scope,
    missed: () => missedPositions,
    row(row) {
      const place = row % CACHED_ROWS;
      const entry = cache.get(place);
      if (entry?.row === row) return entry.values;
      const values = finish(row);
      cache.set(place, { row, values });
      return values;
    },
    values: (column, rows, count) => readerOf(column, "values")(rows, count),
    moments: (column, rows, count) => readerOf(column, "moments")(rows, count),
    attempt(row, attempt, more) {
      const values = drawRow(everything, row, attempt);
      const outcome = repair(values, row, attempt, more);
      missedPositions = outcome === "kept" ? [] : (missed(values)?.positions ?? []);
      return outcome === "kept" ? values : outcome;
    },
    *batches(from, to, size) {
      const columns = tablePlan.columns.map((column) => column.column);
      for (let first = from; first < to; first += size) {
        const count = Math.min(size, to - first);
        const block = blocks.take(count);
        for (let at = 0; at < count; at++) block.rows[at] = first + at;
        finishAll(block);
        const values = positions.map((position) => block.values[position]!);
        blocks.give(block);
        yield { table: table.id, firstRow: first, count, columns, values };
      }
    },
  };
  return program;
}

/** Those of a rule's columns that are found among this table's own rows; null where there is none, or nothing else. */
function lateOnes(positions: readonly number[], fromOwnRows: readonly number[]): readonly number[] | null {
  const found = positions.filter((position) => fromOwnRows.includes(position));
  return found.length > 0 && found.length < positions.length ? found : null;
}

/** The columns whose values hang together with a column's through rules, so that repairing one may change the other. */
function relatedPositions(
  position: number,
  goals: readonly Pick<Goal, "positions">[],
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
