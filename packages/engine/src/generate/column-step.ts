import { compileColumnGenerator } from "./column-generator.ts";
import {
  below,
  type CompiledGenerator,
  type GeneratorSpec,
  type RangeValue,
  streamKey,
  unit,
  type Value,
  variant,
} from "@seedloom/core";
import { compileGenerator, fallbackSpec } from "@seedloom/generators";
import { callFunction } from "./call-function.ts";
import { compileEvents } from "./column-events.ts";
import { compileInputs, NO_INPUTS } from "./read-inputs.ts";
import type { RowState } from "./row-state.ts";
import { NO_DIGIT } from "./slot.ts";
import type { Step, StepName } from "./step.ts";
import { columnPosition, generatorContext, type TableInput } from "./table-input.ts";

/** Makes a column's value, from wherever its plan says. */
export function columnStep(input: TableInput, index: number): Step {
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
        ? (state: RowState) => (unit(variant(nullKey, state.attempt), state.row) < nullRate ? null : drawn(state))
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
      const total = parents.existing + parents.added;
      if (table.columns[position]!.nullable || total === 0) {
        return step([`reference:${reference}`], (state) => {
          const parent = state.parents[reference]!;
          return parent === null ? null : parents.value(parentColumn, parent);
        });
      }
      // A key that is NULL by another of its columns leaves this one free: the columns that may not be NULL take some parent's values.
      const key = streamKey(plan.seed, `${tablePlan.references[reference]!.stream}#unbound`);
      return step([`reference:${reference}`], (state) =>
        parents.value(parentColumn, state.parents[reference] ?? below(total, variant(key, state.attempt), state.row)),
      );
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

function stretch(lower: number, width: number): RangeValue {
  return { kind: "range", lower, upper: lower + width, lowerInclusive: true, upperInclusive: false, empty: false };
}

/** Null for one that does not fit the column after all: its tries draw from the column's own. */
function compileAlternative({ table, plan, generators }: TableInput, column: string, spec: GeneratorSpec) {
  return compileGenerator(spec, generatorContext(table, column, plan), generators);
}
