import {
  baseType,
  type ColumnPlan,
  type CompiledGenerator,
  type Generator,
  type GeneratorContext,
  type GeneratorSpec,
  type Input,
  type Plan,
  type RangeValue,
  SeedError,
  split,
  type StreamKey,
  streamKey,
  type Table,
  type TablePlan,
  unit,
  type Value,
  variant,
} from "@seedloom/core";
import { compileGenerator, fallbackSpec } from "@seedloom/generators";
import { type CellFunction, fromFriendly, friendlyRow } from "./cell-function.ts";
import { createMatcher, type Matcher } from "./matching.ts";
import type { ParentRows } from "./parent-rows.ts";
import type { RowState } from "./row-state.ts";
import { createSlot, NO_DIGIT } from "./slot.ts";
import { createPopular, createRuns, treeParent } from "./spread.ts";
import type { Step, StepName } from "./step.ts";

/** All that the rows of one table are made from. */
export interface TableInput {
  readonly plan: Pick<Plan, "seed" | "asOf" | "locale">;
  readonly table: Table;
  readonly tablePlan: TablePlan;
  readonly parentRows: (reference: number) => ParentRows;
  readonly parentTable: (reference: number) => Table;
  readonly functions: Readonly<Record<string, CellFunction>>;
  readonly generators: Readonly<Record<string, Generator>>;
  /** Index into slot number `slot`'s bijection for a row: the row itself unless the table was settled. */
  readonly slotIndex: (slot: number, row: number) => number;
  /** Columns that foreign keys refer to: the same at every try, since other tables may have read them already. */
  readonly pinned: ReadonlySet<string>;
}

/** Where a column's values go, as generators are told. */
export function generatorContext(table: Table, column: string, plan: TableInput["plan"]): GeneratorContext {
  const type = baseType(table.columns.find((candidate) => candidate.name === column)!.type);
  return {
    type,
    maxLength: type.kind === "text" ? type.maxLength : null,
    locale: plan.locale,
    asOf: Date.parse(plan.asOf),
  };
}

/** The steps that make a row of the table, by name. */
export function compileSteps(input: TableInput): ReadonlyMap<StepName, Step> {
  const { tablePlan, table } = input;
  const steps = [
    ...tablePlan.slots.map((_, slot) => slotStep(input, slot)),
    ...tablePlan.references.map((_, reference) => referenceStep(input, reference)),
    ...tablePlan.columns.map((_, column) => columnStep(input, column)),
  ];
  const byName = new Map(steps.map((step) => [step.name, step]));
  // A user's function sees every column that does not itself wait for a function.
  const functionNames = new Set(
    tablePlan.columns.filter((column) => column.source.kind === "function").map((column) => columnName(table, column.column)),
  );
  const waits = (name: StepName): boolean =>
    functionNames.has(name) || (byName.get(name)?.needs.some(waits) ?? false);
  const earlier: StepName[] = [
    ...tablePlan.references.map((_, reference): StepName => `reference:${reference}`),
    ...[...byName.keys()].filter((name) => name.startsWith("column:") && !waits(name)),
  ];
  let before: StepName[] = earlier;
  for (const name of functionNames) {
    byName.set(name, { ...byName.get(name)!, needs: before });
    before = [...before, name];
  }
  return byName;
}

const isNullValue = (value: Value) => value === null;

function columnPosition(table: Table, column: string): number {
  return table.columns.findIndex((candidate) => candidate.name === column);
}

function columnName(table: Table, column: string): StepName {
  return `column:${columnPosition(table, column)}`;
}

function slotStep({ tablePlan, table, plan, slotIndex }: TableInput, slot: number): Step {
  const slotPlan = tablePlan.slots[slot]!;
  const key = streamKey(plan.seed, `${table.id}[${slotPlan.columns.join(",")}]`);
  const write = createSlot(slotPlan, key);
  return {
    name: `slot:${slot}`,
    needs: [],
    run: (state) => write(slotIndex(slot, state.row), state.digits[slot]!),
  };
}

function referenceStep(input: TableInput, reference: number): Step {
  const { tablePlan, table, plan } = input;
  const { pick, nullRate, stream, parents, foreignKey } = tablePlan.references[reference]!;
  const name: StepName = `reference:${reference}`;
  const key = streamKey(plan.seed, stream);
  const nullKey = streamKey(plan.seed, `${stream}#null`);
  const total = parents.existing + parents.added;
  const isNull = (state: RowState) =>
    total === 0 || (nullRate > 0 && unit(variant(nullKey, state.attempt), state.row) < nullRate);
  const step = (needs: readonly StepName[], parentOf: (state: RowState) => number | null): Step => ({
    name,
    needs,
    run: (state) => {
      state.parents[reference] = isNull(state) ? null : parentOf(state);
    },
  });
  switch (pick.kind) {
    case "popular": {
      const parentOf = createPopular(key, Math.max(1, total), pick.skew);
      return step([], (state) => parentOf(state.row, state.attempt));
    }
    case "tree": {
      // A row's own index among the parents: they are the rows of the same table.
      const shift = parents.existing - tablePlan.firstRow;
      const { columns } = table.foreignKeys[foreignKey]!;
      const nullable = columns.some((column) => table.columns[columnPosition(table, column)]!.nullable);
      return step([], (state) => {
        const own = state.row + shift;
        const parent = treeParent(variant(key, state.attempt), own, 0, pick.roots);
        return parent ?? (nullable ? null : own);
      });
    }
    case "runs": {
      const place = createRuns(key, Math.max(1, total), pick.mean ?? 1, pick.tail);
      return step([], (state) => {
        const { parent, ordinal } = place(state.row);
        state.ordinals[reference] = ordinal;
        return parent;
      });
    }
    case "slot":
      return step([`slot:${pick.slot}`], (state) => {
        const digit = state.digits[pick.slot]![pick.digit]!;
        return digit === NO_DIGIT ? null : digit;
      });
    case "matching": {
      const positions = pick.columns.map((column) => columnPosition(table, column));
      const matcher = matcherOver(input, reference, pick.columns);
      return step(
        pick.columns.map((column) => columnName(table, column)),
        (state) => {
          const values = positions.map((position) => state.values[position]!);
          return values.some(isNullValue) ? null : matcher.pick(values, variant(key, state.attempt), state.row);
        },
      );
    }
  }
}

/** Finds parents of a reference by some columns of its foreign key, named as the child names them. */
export function matcherOver(input: TableInput, reference: number, columns: readonly string[]): Matcher {
  const key = input.table.foreignKeys[input.tablePlan.references[reference]!.foreignKey]!;
  const theirs = columns.map((column) => key.references.columns[key.columns.indexOf(column)]!);
  const parentTable = input.parentTable(reference);
  const types = theirs.map((column) => parentTable.columns.find((candidate) => candidate.name === column)!.type);
  return createMatcher(input.parentRows(reference), theirs, types);
}

/** A foreign key whose parent had to match columns decided elsewhere: whether a row's parent is there. */
export interface MatchedKey {
  readonly name: string;
  readonly text: string;
  readonly positions: readonly number[];
  /** The columns that it decides alone, where all of them may be NULL. */
  readonly optional: readonly number[] | null;
  holds(values: readonly Value[]): boolean;
}

/** The foreign keys that hold only if a matching parent was found. */
export function matchedKeys(input: TableInput): MatchedKey[] {
  const { table, tablePlan } = input;
  return tablePlan.references.flatMap(({ pick, foreignKey, stream }, reference): MatchedKey[] => {
    if (pick.kind !== "matching") return [];
    const key = table.foreignKeys[foreignKey]!;
    const positions = key.columns.map((column) => columnPosition(table, column));
    const matcher = matcherOver(input, reference, key.columns);
    const anywhere = streamKey(input.plan.seed, stream);
    const required = positions.filter((position) => !table.columns[position]!.nullable);
    const decided = positions.filter((_, place) => !pick.columns.includes(key.columns[place]!));
    return [
      {
        name: key.name ?? "FOREIGN KEY",
        text: `FOREIGN KEY (${key.columns.join(", ")}) REFERENCES ${key.references.table}`,
        positions,
        optional: decided.some((position) => required.includes(position)) ? null : decided,
        holds(values) {
          const own = positions.map((position) => values[position]!);
          // No parent agreed, and the key may not be NULL: another try has to find one that does.
          if (required.some((position) => values[position] === null)) return false;
          return own.some(isNullValue) || matcher.pick(own, anywhere, 0) !== null;
        },
      },
    ];
  });
}

function columnStep(input: TableInput, index: number): Step {
  const { tablePlan, table, plan } = input;
  const columnPlan = tablePlan.columns[index]!;
  const { source, nullRate, stream } = columnPlan;
  const position = columnPosition(table, columnPlan.column);
  const name: StepName = `column:${position}`;
  const nullKey = streamKey(plan.seed, `${table.id}.${columnPlan.column}#null`);
  const events = compileEvents(input, columnPlan);
  const step = (needs: readonly StepName[], drawn: (state: RowState) => Value): Step => {
    const usual =
      nullRate > 0
        ? (state: RowState) =>
            unit(variant(nullKey, state.attempt), state.row) < nullRate ? null : drawn(state)
        : drawn;
    const valueOf = events === null ? usual : (state: RowState) => events.valueOf(state, usual);
    return {
      name,
      needs: events === null ? needs : [...needs, ...events.needs],
      run: (state) => {
        state.values[position] = valueOf(state);
      },
    };
  };
  switch (source.kind) {
    case "sequence": {
      const first = source.start - source.step * tablePlan.firstRow;
      const { width } = source;
      if (width !== undefined) return step([], (state) => stretch(first + source.step * state.row, width));
      return step([], (state) => first + source.step * state.row);
    }
    case "constant":
      return step([], () => source.value);
    case "reference": {
      const { reference, parentColumn } = source;
      const parents = input.parentRows(reference);
      return step([`reference:${reference}`], (state) => {
        const parent = state.parents[reference]!;
        return parent === null ? null : parents.value(parentColumn, parent);
      });
    }
    case "function":
      return step([], callFunction(input, source.name, streamKey(plan.seed, stream)));
    case "generator": {
      const generator = compileColumnGenerator(input, columnPlan.column, source.spec);
      const key = streamKey(plan.seed, stream);
      const keyAt = input.pinned.has(columnPlan.column) ? () => key : (attempt: number) => variant(key, attempt);
      const { needs, read } = compileInputs(input, Object.values(source.spec.inputs ?? {}));
      const place = source.index;
      switch (place.kind) {
        case "draw": {
          const { alternatives = [] } = columnPlan;
          if (alternatives.length > 0) {
            const others = alternatives.map((spec) => compileAlternative(input, columnPlan.column, spec));
            return step(needs, (state) => {
              const other = state.attempt % 2 === 1 ? others[(state.attempt - 3) / 2] : null;
              return (other ?? generator).draw(keyAt(state.attempt), state.row, other ? NO_INPUTS : read(state));
            });
          }
          const draw = (state: RowState) => generator.draw(keyAt(state.attempt), state.row, read(state));
          const instead = needs.length > 0 ? requiredFallback(input, position) : null;
          if (!instead) return step(needs, draw);
          return step(needs, (state) => draw(state) ?? instead.draw(keyAt(state.attempt), state.row, NO_INPUTS));
        }
        case "slot":
          return step([...needs, `slot:${place.slot}`], (state) => {
            const digit = state.digits[place.slot]![place.digit]!;
            return digit === NO_DIGIT ? null : generator.at(digit, read(state));
          });
        case "ordinal":
          return step([...needs, `reference:${place.reference}`], (state) =>
            generator.at(state.ordinals[place.reference]!, read(state)),
          );
      }
    }
  }
}

/** What a column that may not be NULL takes where its inputs are NULL and leave it nothing to go by. */
function requiredFallback({ table, plan, generators }: TableInput, position: number): CompiledGenerator | null {
  const { name, nullable } = table.columns[position]!;
  const context = generatorContext(table, name, plan);
  const spec = nullable ? null : fallbackSpec(context.type, context.maxLength);
  return spec && compileGenerator(spec, context, generators);
}

/** The events of a column: who decides is the row alone, never the try, so that columns of one event change together. */
function compileEvents(input: TableInput, { column, events = [] }: ColumnPlan) {
  if (events.length === 0) return null;
  const { seed } = input.plan;
  const compiled = events.map(({ stream, share, spec, yields }, index) => ({
    has: split(share, streamKey(seed, stream)).has,
    key: streamKey(seed, `${input.table.id}.${column}#event${index}`),
    generator: compileColumnGenerator(input, column, spec),
    ...compileInputs(input, Object.values(spec.inputs ?? {})),
    yields,
  }));
  return {
    needs: compiled.flatMap(({ needs }) => needs),
    valueOf(state: RowState, usual: (state: RowState) => Value): Value {
      for (const { has, key, generator, read, yields } of compiled) {
        // A row that breaks a rule is tried again without what gives way.
        if ((yields && state.attempt > 0) || !has(state.row)) continue;
        return generator.draw(variant(key, state.attempt), state.row, read(state));
      }
      return usual(state);
    },
  };
}

function stretch(lower: number, width: number): RangeValue {
  return { kind: "range", lower, upper: lower + width, lowerInclusive: true, upperInclusive: false, empty: false };
}

function compileColumnGenerator(
  { table, plan, generators }: TableInput,
  column: string,
  spec: GeneratorSpec,
): CompiledGenerator {
  const compiled = compileGenerator(spec, generatorContext(table, column, plan), generators);
  if (compiled) return compiled;
  throw new SeedError(
    "CONFIG",
    `${table.id}.${column}: nothing that generator \`${spec.generator}\` makes fits this column; choose another generator.`,
    { table: table.id, column },
  );
}

/** Null for one that does not fit the column after all: its tries draw from the column's own. */
function compileAlternative({ table, plan, generators }: TableInput, column: string, spec: GeneratorSpec) {
  return compileGenerator(spec, generatorContext(table, column, plan), generators);
}

const NO_INPUTS: readonly Value[] = [];

function compileInputs(
  input: TableInput,
  inputs: readonly Input[],
): { needs: readonly StepName[]; read: (state: RowState) => readonly Value[] } {
  if (inputs.length === 0) return { needs: [], read: () => NO_INPUTS };
  const { table, tablePlan } = input;
  const readers = inputs.map((wanted): { need: StepName; read: (state: RowState) => Value } => {
    if (!("via" in wanted)) {
      const position = columnPosition(table, wanted.column);
      return { need: `column:${position}`, read: (state) => state.values[position]! };
    }
    const reference = tablePlan.references.findIndex(
      ({ foreignKey }) => table.foreignKeys[foreignKey]!.columns.join(",") === wanted.via,
    );
    const parents = input.parentRows(reference);
    return {
      need: `reference:${reference}`,
      read: (state) => {
        const parent = state.parents[reference]!;
        return parent === null ? null : parents.value(wanted.column, parent);
      },
    };
  });
  return { needs: readers.map(({ need }) => need), read: (state) => readers.map(({ read }) => read(state)) };
}

function callFunction(input: TableInput, name: string, key: StreamKey): (state: RowState) => Value {
  const { table, tablePlan } = input;
  const call = input.functions[name];
  if (!call) {
    throw new SeedError("CONFIG", `${name}: the plan has a function for this column, and none was given; pass it in \`functions\`.`, {
      table: table.id,
    });
  }
  return (state) => {
    let calls = 0;
    const row = friendlyRow(table.columns, (position) => state.values[position]!);
    return fromFriendly(
      call(row, {
        index: state.row,
        random: () => unit(variant(key, state.attempt), state.row, calls++),
        parent: (foreignKey) => {
          const reference = tablePlan.references.findIndex(
            (candidate) => table.foreignKeys[candidate.foreignKey]!.columns.join(",") === foreignKey,
          );
          if (reference < 0) {
            throw new SeedError("CONFIG", `${name}: table ${table.id} has no foreign key on ${foreignKey}.`, { table: table.id });
          }
          const index = state.parents[reference] ?? null;
          if (index === null) return null;
          const parents = input.parentRows(reference);
          const parentTable = input.parentTable(reference);
          return friendlyRow(parentTable.columns, (position) =>
            parents.value(parentTable.columns[position]!.name, index),
          );
        },
      }),
    );
  };
}
