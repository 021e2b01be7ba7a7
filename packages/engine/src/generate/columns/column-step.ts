import { compileColumnGenerator } from "./column-generator.ts";
import {
  baseType,
  below,
  columnsOf,
  type CompiledGenerator,
  type GeneratorSpec,
  type StreamKey,
  streamKey,
  unit,
  type Value,
  variant,
} from "@seedloom/core";
import { compileGenerator, fallbackSpec } from "@seedloom/generators";
import { callFunction } from "./call-function.ts";
import { compileEvents } from "./column-events.ts";
import { risingFill } from "./rising-fill.ts";
import { compileInputs, inputsAt, type InputVectors, NO_INPUTS } from "./read-inputs.ts";
import { rangeOf } from "./range-of.ts";
import { decidesLateColumns } from "../references/reference-step.ts";
import { emptyVector, NO_PARENT, type RowBlock } from "../row-block.ts";
import { NO_DIGIT } from "../slots/slot.ts";
import { type TiedSource, tiedValue } from "./tied-columns.ts";
import type { Step, StepName } from "../step.ts";
import { columnPosition } from "../column-places.ts";
import { generatorContext } from "./generator-context.ts";
import type { ParentRows, TableInput } from "../table-input.ts";

/** Writes a column's values, but for rows that have NULL there already. */
type Fill = (block: RowBlock, values: Value[]) => void;

/** Makes a column's values, from wherever its plan says. */
export function columnStep(input: TableInput, index: number): Step {
  const { tablePlan, table, plan } = input;
  const columnPlan = tablePlan.columns[index]!;
  const { source, nullRate, stream } = columnPlan;
  const position = columnPosition(table, columnPlan.column);
  const nullKey = streamKey(plan.seed, `${table.id}.${columnPlan.nullWith ?? columnPlan.column}#null`);
  const events = compileEvents(input, columnPlan);
  const filled = (block: RowBlock, fill: Fill): Value[] => {
    const { rows, count } = block;
    const values = emptyVector(count);
    if (nullRate > 0) {
      const tried = variant(nullKey, block.attempt);
      for (let at = 0; at < count; at++) if (unit(tried, rows[at]!) < nullRate) values[at] = null;
    }
    fill(block, values);
    return values;
  };
  const step = (needs: readonly StepName[], fill: Fill): Step => ({
    name: `column:${position}`,
    needs: [...needs, ...events.needs],
    run(block) {
      const values = filled(block, fill);
      events.happen(block, values);
      block.values[position] = values;
    },
  });
  /** `fill` makes moments, to be written as text for all but those who take them as they are. */
  const momentStep = (needs: readonly StepName[], write: (moment: number) => Value, fill: Fill): Step => ({
    name: `column:${position}`,
    needs,
    run(block) {
      const moments = filled(block, fill);
      block.moments[position] = moments;
      block.values[position] = moments.map((made) => (typeof made === "number" ? write(made) : made));
    },
    runMoments(block) {
      block.moments[position] = filled(block, fill);
    },
  });
  /** Row by row. */
  const each = (valueOf: (block: RowBlock, at: number) => Value): Fill => {
    return (block, values) => {
      for (let at = 0; at < block.count; at++) if (values[at] !== null) values[at] = valueOf(block, at);
    };
  };
  /** What a rule equates the column with; drawn where that is NULL and the column may not be. */
  const tied = (said: TiedSource): Step => {
    const { otherwise } = said;
    const { nullable } = table.columns[position]!;
    const valueOf = tiedValue(said, table, columnPlan.column, input.scope);
    const origins = columnsOf(said.expression).map((name) => columnPosition(table, name));
    const instead = nullable
      ? null
      : otherwise
        ? compileColumnGenerator(input, columnPlan.column, otherwise)
        : requiredFallback(input, position);
    const key = streamKey(plan.seed, stream);
    const row: Value[] = table.columns.map(() => null);
    return step(
      origins.map((origin): StepName => `column:${origin}`),
      (block, values) => {
        const tried = variant(key, block.attempt);
        for (let at = 0; at < block.count; at++) {
          for (const origin of origins) row[origin] = block.values[origin]![at] ?? null;
          values[at] = valueOf?.(row) ?? instead?.draw(tried, block.rows[at]!, NO_INPUTS) ?? null;
        }
      },
    );
  };
  switch (source.kind) {
    case "sequence": {
      const first = source.start - source.step * tablePlan.firstRow;
      const { width } = source;
      if (width !== undefined) {
        return step(
          [],
          each(({ rows }, at) => rangeOf(first + source.step * rows[at]!, first + source.step * rows[at]! + width)),
        );
      }
      return step([], ({ rows, count }, values) => {
        for (let at = 0; at < count; at++) if (values[at] !== null) values[at] = first + source.step * rows[at]!;
      });
    }
    case "constant":
      return step(
        [],
        each(() => source.value),
      );
    case "reference": {
      const { reference, parentColumn } = source;
      const parents = input.parentRows(reference);
      const free = table.columns[position]!.nullable
        ? null
        : streamKey(plan.seed, `${tablePlan.references[reference]!.stream}#unbound`);
      const pinned = decidesLateColumns(input, reference);
      return step([`reference:${reference}`], (block, values) => {
        const chosen = block.parents[reference]!;
        const theirs = parents.values(
          parentColumn,
          free
            ? withoutGaps(
                parents,
                input.agreeing(reference),
                chosen,
                pinned ? free : variant(free, block.attempt),
                block,
              )
            : chosen,
          block.count,
        );
        for (let at = 0; at < block.count; at++) if (values[at] !== null) values[at] = theirs[at]!;
      });
    }
    case "expression":
      return tied(source);
    case "function":
      return step([], each(callFunction(input, columnPlan.column, source.name, streamKey(plan.seed, stream))));
    case "generator": {
      const compiled = compileColumnGenerator(input, columnPlan.column, source.spec);
      const { kind } = baseType(table.columns[position]!.type);
      const moments = kind === "text" && (columnPlan.events ?? []).length === 0 ? compiled.moments : undefined;
      const generator = moments ?? compiled;
      const make = (wanted: readonly StepName[], fill: Fill) =>
        moments ? momentStep(wanted, moments.write, fill) : step(wanted, fill);
      const key = streamKey(plan.seed, stream);
      const pinned = input.pinned.has(columnPlan.column);
      const { needs, read } = compileInputs(input, Object.values(source.spec.inputs ?? {}), compiled.takesMoments);
      const place = source.index;
      switch (place.kind) {
        case "draw": {
          const others = (columnPlan.alternatives ?? []).map((spec) =>
            compileAlternative(input, columnPlan.column, spec),
          );
          const wanted = [...needs, ...others.flatMap((other) => other?.needs ?? [])];
          const instead = needs.length > 0 && others.length === 0 ? requiredFallback(input, position) : null;
          const rise = place.rising && risingFill(input, compiled, place.rising, moments !== undefined);
          return make([...new Set(wanted)], (block, values) => {
            const tried = pinned ? key : variant(key, block.attempt);
            const other = block.attempt % 2 === 1 ? others[(block.attempt - 3) / 2] : null;
            if (other) return drawAll(other.generator, tried, block, other.read(block), values);
            if (rise && (pinned || block.attempt === 0)) rise(tried, block, read(block), values);
            else drawAll(generator, tried, block, read(block), values);
            if (!instead) return;
            for (let at = 0; at < block.count; at++) values[at] ??= instead.draw(tried, block.rows[at]!, NO_INPUTS);
          });
        }
        case "row":
          return make(needs, (block, values) => {
            const inputs = read(block);
            for (let at = 0; at < block.count; at++) {
              if (values[at] !== null) values[at] = generator.at(block.rows[at]!, inputsAt(inputs, at));
            }
          });
        case "slot":
          return make([...needs, `slot:${place.slot}`], (block, values) => {
            const digits = block.digits[place.slot]![place.digit]!;
            const inputs = read(block);
            for (let at = 0; at < block.count; at++) {
              if (values[at] === null) continue;
              values[at] = digits[at] === NO_DIGIT ? null : generator.at(digits[at]!, inputsAt(inputs, at));
            }
          });
        case "ordinal":
          return make([...needs, `reference:${place.reference}`], (block, values) => {
            const ordinals = block.ordinals[place.reference]!;
            const inputs = read(block);
            for (let at = 0; at < block.count; at++) {
              if (values[at] !== null) values[at] = generator.at(ordinals[at]!, inputsAt(inputs, at));
            }
          });
      }
    }
  }
}

function drawAll(
  generator: Pick<CompiledGenerator, "draw">,
  key: StreamKey,
  { rows, count }: RowBlock,
  inputs: InputVectors,
  values: Value[],
): void {
  for (let at = 0; at < count; at++) {
    if (values[at] !== null) values[at] = generator.draw(key, rows[at]!, inputsAt(inputs, at));
  }
}

/**
 * A key that is NULL by another of its columns leaves this one free: the columns that may not be NULL take some parent's
 * values.
 */
function withoutGaps(
  { existing, added }: ParentRows,
  agreeing: Float64Array | null,
  parents: Float64Array,
  tried: StreamKey,
  { rows, count }: RowBlock,
): Float64Array {
  const total = agreeing?.length ?? existing + added;
  if (total === 0) return parents;
  let found = parents;
  for (let at = 0; at < count; at++) {
    if (parents[at] !== NO_PARENT) continue;
    if (found === parents) found = parents.slice(0, count);
    const place = below(total, tried, rows[at]!);
    found[at] = agreeing ? agreeing[place]! : place;
  }
  return found;
}

/** What a column that may not be NULL takes where its inputs are NULL and leave it nothing to go by. */
function requiredFallback({ table, plan, generators }: TableInput, position: number): CompiledGenerator | null {
  const { name, nullable } = table.columns[position]!;
  const context = generatorContext(table, name, plan);
  const spec = nullable ? null : fallbackSpec(context.type, context.maxLength);
  return spec && compileGenerator(spec, context, generators);
}

/** Null for one that does not fit the column after all: its tries draw from the column's own. */
function compileAlternative(input: TableInput, column: string, spec: GeneratorSpec) {
  const { table, plan, generators } = input;
  const generator = compileGenerator(spec, generatorContext(table, column, plan), generators);
  return generator && { generator, ...compileInputs(input, Object.values(spec.inputs ?? {})) };
}
