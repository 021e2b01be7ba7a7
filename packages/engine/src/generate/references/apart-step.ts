import { countBelow } from "./count-below.ts";
import { NO_PARENT } from "../row-block.ts";
import type { Step } from "../step.ts";
import type { TableInput } from "../table-input.ts";

/**
 * Picks the neighbour of a parent that another reference of the row has picked already (`ReferencePlan.differs`): nobody writes to himself. A
 * matter of what is likely: where there is one parent, it is both.
 */
export function apartStep(input: TableInput, reference: number, other: number, picked: Step): Step {
  const { parents } = input.tablePlan.references[reference]!;
  const total = parents.existing + parents.added;
  return {
    name: picked.name,
    needs: [...picked.needs, `reference:${other}`],
    run(block) {
      picked.run(block);
      const list = input.agreeing(reference);
      const found = block.parents[reference]!;
      const theirs = block.parents[other]!;
      for (let at = 0; at < block.count; at++) {
        const parent = found[at]!;
        if (parent === NO_PARENT || parent !== theirs[at]) continue;
        if ((list?.length ?? total) < 2) continue;
        const place = list ? countBelow(list, parent) : parent;
        // Those that come before came about before, too.
        const beside = place > 0 ? place - 1 : 1;
        found[at] = list ? list[beside]! : beside;
      }
    },
  };
}
