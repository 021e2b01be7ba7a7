import { streamKey } from "@seedloom/core";
import { createSlot } from "./slot.ts";
import type { Step } from "./step.ts";
import type { TableInput } from "./table-input.ts";

/** Computes a slot's digits. */
export function slotStep({ tablePlan, table, plan, slotIndex }: TableInput, slot: number): Step {
  const slotPlan = tablePlan.slots[slot]!;
  const key = streamKey(plan.seed, `${table.id}[${slotPlan.columns.join(",")}]`);
  const write = createSlot(slotPlan, key);
  return {
    name: `slot:${slot}`,
    needs: [],
    run({ rows, count, digits }) {
      for (let at = 0; at < count; at++) write(slotIndex(slot, rows[at]!), digits[slot]!, at);
    },
  };
}
