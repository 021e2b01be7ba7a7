import { type Agreement, findColumn, streamKey, variant } from "@seedloom/core";
import { pathReader } from "./follow-path.ts";
import { createMatcher } from "./matching.ts";
import { parentsBefore } from "./parents-before.ts";
import { NO_PARENT } from "../row-block.ts";
import type { Step } from "../step.ts";
import { columnPosition } from "../column-places.ts";
import type { TableInput } from "../table-input.ts";

/** Tries of a row after which any parent will do. */
const AGREEING_TRIES = 3;

/** Picks of a row that its parents may come after. */
const EARLIER_TRIES = 6;

/**
 * Picks parents that agree with what else a row has (`ReferencePlan.agrees`), in place of those that a step has picked. Where none does, the row
 * has none if it need not have one. It is a matter of what is likely, no constraint: a row that breaks a rule is tried without.
 */
export function agreedStep(input: TableInput, reference: number, agreement: Agreement, picked: Step): Step {
  const { table, tablePlan, plan } = input;
  const { stream, foreignKey } = tablePlan.references[reference]!;
  const path = pathReader(input, agreement.path);
  const { type } = findColumn(input.parentTable(reference), agreement.column)!;
  const matcher = createMatcher(input.parentRows(reference), [agreement.column], [type], () =>
    input.agreeing(reference),
  );
  const key = streamKey(plan.seed, `${stream}#agrees`);
  const before = parentsBefore(input, reference);
  const nullable = table.foreignKeys[foreignKey]!.columns.every(
    (column) => table.columns[columnPosition(table, column)]!.nullable,
  );
  return {
    name: picked.name,
    needs: [...picked.needs, ...path.needs],
    run(block) {
      picked.run(block);
      if (block.attempt >= AGREEING_TRIES) return;
      const found = block.parents[reference]!;
      const wanted = path.read(block);
      const tried = variant(key, block.attempt);
      for (let at = 0; at < block.count; at++) {
        const value = wanted[at]!;
        if (found[at] === NO_PARENT || value === null) continue;
        const row = block.rows[at]!;
        let agreeing = matcher.pick([value], tried, row);
        // Better one that was there before the row.
        const there = before?.(row) ?? Infinity;
        for (let turn = 1; agreeing !== null && agreeing >= there && turn < EARLIER_TRIES; turn++)
          agreeing = matcher.pick([value], variant(key, AGREEING_TRIES + turn), row);
        if (agreeing !== null) found[at] = agreeing;
        else if (nullable) found[at] = NO_PARENT;
      }
    },
  };
}
