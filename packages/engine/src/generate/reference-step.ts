import { streamKey, unit, type Value, variant } from "@seedloom/core";
import { matcherOver } from "./matched-keys.ts";
import type { RowState } from "./row-state.ts";
import { NO_DIGIT } from "./slot.ts";
import { createPopular, createRuns, treeParent } from "./spread.ts";
import type { Step, StepName } from "./step.ts";
import { columnName, columnPosition, type TableInput } from "./table-input.ts";

const isNullValue = (value: Value) => value === null;

/** Picks the parent of a reference. */
export function referenceStep(input: TableInput, reference: number): Step {
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
