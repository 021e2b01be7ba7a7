import {
  below,
  permutation,
  type StreamKey,
  streamKey,
  type TablePlan,
  unit,
  type Value,
  variant,
} from "@seedloom/core";
import { agreedStep } from "./agreed-step.ts";
import { apartStep } from "./apart-step.ts";
import { countBelow } from "./count-below.ts";
import { matcherOver } from "./matched-keys.ts";
import { NO_PARENT, type RowBlock } from "../row-block.ts";
import { NO_DIGIT } from "../slots/slot.ts";
import { createAgedPopular } from "./aged-popular.ts";
import { parentsBefore } from "./parents-before.ts";
import { createRuns } from "./runs.ts";
import { growTree } from "./grow-tree.ts";
import { createPopular } from "./spread.ts";
import type { Step, StepName } from "../step.ts";
import { columnName, columnPosition } from "../column-places.ts";
import type { TableInput } from "../table-input.ts";
import { treesOf } from "./trees.ts";

const isNullValue = (value: Value) => value === null;

/** Writes the parents of a block's rows; those that have something in common with others are picked as for `rows` in their place. */
type Find = (block: RowBlock, found: Float64Array, rows: Float64Array) => void;

/** Picks the parents of a reference. */
export function referenceStep(input: TableInput, reference: number): Step {
  const { agrees, differs, pick } = input.tablePlan.references[reference]!;
  const step = pickingStep(input, reference);
  if (pick.kind !== "popular" || decidesLateColumns(input, reference)) return step;
  if (agrees) return agreedStep(input, reference, agrees, step);
  return differs === undefined ? step : apartStep(input, reference, differs, step);
}

function pickingStep(input: TableInput, reference: number): Step {
  const { tablePlan, table, plan } = input;
  const { pick, nullRate, stream, parents, foreignKey } = tablePlan.references[reference]!;
  const name: StepName = `reference:${reference}`;
  const key = streamKey(plan.seed, stream);
  const nullKey = streamKey(plan.seed, `${stream}#null`);
  const total = parents.existing + parents.added;
  // What late keys match is read before they are found: it stays the same at every try.
  const pinned = decidesLateColumns(input, reference);
  const trees = treesOf(input, reference);
  const numbered = numbersRows(tablePlan, reference);
  const variantOf = (own: StreamKey, { attempt }: RowBlock) => (pinned ? own : variant(own, attempt));
  const step = (needs: readonly StepName[], find: Find): Step => ({
    name,
    needs,
    run(block) {
      const { rows, count } = block;
      const found = block.parents[reference]!;
      if (total === 0) {
        found.fill(NO_PARENT, 0, count);
        return;
      }
      find(block, found, rows);
      if (nullRate === 0) return;
      const tried = variantOf(nullKey, block);
      for (let at = 0; at < count; at++) if (unit(tried, rows[at]!) < nullRate) found[at] = NO_PARENT;
    },
  });
  /** Picks among the parents that agree with what else is required, as if there were no others; `existing` of these were there. */
  const among = (choose: (room: number, existing: number) => Find): Step => {
    let chosen: { readonly room: number; readonly find: Find } | null = null;
    return step([], (block, found) => {
      const list = input.agreeing(reference);
      const room = list?.length ?? total;
      if (room === 0) {
        found.fill(NO_PARENT, 0, block.count);
        return;
      }
      if (chosen?.room !== room) {
        const existing = list ? countBelow(list, parents.existing) : parents.existing;
        chosen = { room, find: choose(room, existing) };
      }
      const tree = block.attempt === 0 && !numbered ? trees?.(block) : null;
      chosen.find(block, found, tree?.roots ?? block.rows);
      if (list) for (let at = 0; at < block.count; at++) if (found[at] !== NO_PARENT) found[at] = list[found[at]!]!;
      tree?.follow(found);
    });
  };
  switch (pick.kind) {
    case "popular": {
      const before = parentsBefore(input, reference);
      if (before) {
        return among((room) => {
          const list = input.agreeing(reference);
          const parentOf = createAgedPopular(key, room, pick.skew);
          return (block, found, rows) => {
            const { count } = block;
            const tried = variantOf(key, block);
            for (let at = 0; at < count; at++) {
              const row = rows[at]!;
              // Who needs another parent than the first has to take one of those that come soon after.
              const there = Math.min(total, before(row) + block.attempt ** 2);
              found[at] = parentOf(tried, row, list ? Math.max(1, countBelow(list, there)) : there);
            }
          };
        });
      }
      return among((room) => {
        const parentOf = createPopular(key, room, pick);
        return (block, found, rows) => {
          const { count } = block;
          const tried = variantOf(key, block);
          for (let at = 0; at < count; at++) found[at] = parentOf(tried, rows[at]!);
        };
      });
    }
    case "cover":
      return among((room, existing) => {
        const added = room - existing;
        const order = permutation(Math.max(1, added), key);
        return (block, found) => {
          const { rows, count } = block;
          const tried = variantOf(key, block);
          for (let at = 0; at < count; at++) {
            const place = rows[at]! - tablePlan.firstRow;
            if (place < added) found[at] = existing + order(place);
            else found[at] = pick.once ? NO_PARENT : below(room, tried, rows[at]!);
          }
        };
      });
    case "few":
      return among((room) => {
        const few = Math.min(room, pick.parents);
        return (block, found) => {
          const { rows, count } = block;
          const tried = variantOf(key, block);
          for (let at = 0; at < count; at++) found[at] = below(few, tried, rows[at]!);
        };
      });
    case "tree": {
      // A row's own index among the parents: they are the rows of the same table.
      const shift = parents.existing - tablePlan.firstRow;
      const { columns } = table.foreignKeys[foreignKey]!;
      const nullable = columns.some((column) => table.columns[columnPosition(table, column)]!.nullable);
      const usual = growTree(key, pick);
      return step([], (block, found) => {
        const { rows, count } = block;
        const tried = variantOf(key, block);
        const parentOf = tried === key ? usual : growTree(tried, pick);
        for (let at = 0; at < count; at++) {
          const own = rows[at]! + shift;
          found[at] = parentOf(own) ?? (nullable ? NO_PARENT : own);
        }
      });
    }
    case "runs": {
      return among((room) => {
        const place = createRuns(key, room, pick.mean ?? 1, pick.tail);
        return (block, found, rows) => {
          const { count, ordinals, attempt } = block;
          place(rows, count, found, ordinals[reference]!);
          // A run whose parent will not do is left for any other, unless the rows are numbered by their place in it.
          if (attempt === 0 || numbered || pinned) return;
          const tried = variantOf(key, block);
          for (let at = 0; at < count; at++) found[at] = below(room, tried, block.rows[at]!);
        };
      });
    }
    case "slot":
      return step([`slot:${pick.slot}`], ({ count, digits }, found) => {
        const chosen = digits[pick.slot]![pick.digit]!;
        const list = input.agreeing(reference);
        for (let at = 0; at < count; at++) {
          const digit = chosen[at]!;
          found[at] = digit === NO_DIGIT ? NO_PARENT : list ? (list[digit] ?? NO_PARENT) : digit;
        }
      });
    case "matching": {
      const positions = pick.columns.map((column) => columnPosition(table, column));
      const shift = parents.existing - tablePlan.firstRow;
      const matcher = matcherOver(input, reference, pick.columns, input.agreeing);
      const { nth } = pick;
      const earlier = input.earlier?.of(reference) ?? null;
      return step(
        [...(nth ? [`slot:${nth.slot}` as const] : []), ...pick.columns.map((column) => columnName(table, column))],
        (block, found) => {
          const { rows, count, values } = block;
          const tried = variantOf(key, block);
          for (let at = 0; at < count; at++) {
            const own = positions.map((position) => values[position]![at]!);
            if (own.some(isNullValue)) found[at] = NO_PARENT;
            else if (nth) found[at] = matcher.all(own)[block.digits[nth.slot]![nth.digit]![at]!] ?? NO_PARENT;
            else if (earlier)
              found[at] = pick.next ? earlier.last(own, rows[at]!, block.attempt) : earlier.pick(own, tried, rows[at]!);
            else if (pick.next)
              found[at] = nextOf(matcher.all(own), rows[at]! + shift, block.attempt, parents.existing);
            else found[at] = matcher.pick(own, tried, rows[at]!) ?? NO_PARENT;
          }
        },
      );
    }
  }
}

/** The one after `index` in an ascending list, of those that are added; as many further on as there were tries. */
function nextOf(list: readonly number[], index: number, attempt: number, existing: number): number {
  const first = countBelow(list, existing);
  const place = countBelow(list, index);
  if (list[place] !== index) return NO_PARENT;
  return list[first + ((place - first + 1 + attempt) % (list.length - first))]!;
}

/** Whether a column's value comes from the row's number among the children of the reference's parent. */
export function numbersRows({ columns }: TablePlan, reference: number): boolean {
  return columns.some(
    ({ source }) =>
      source.kind === "generator" && source.index.kind === "ordinal" && source.index.reference === reference,
  );
}

/** Whether late keys match what the reference decides: then it is the same at every try. */
export function decidesLateColumns({ tablePlan }: TableInput, reference: number): boolean {
  const { handedOn = [] } = tablePlan;
  const matched = tablePlan.references.flatMap(({ late, pick }) =>
    late && pick.kind === "matching" ? pick.columns : [],
  );
  return tablePlan.columns.some(
    ({ column, source }) =>
      source.kind === "reference" &&
      source.reference === reference &&
      (matched.includes(column) || handedOn.includes(column)),
  );
}
