import { streamKey } from "@seedloom/core";
import { jointDigits } from "./joint-digits.ts";
import { createSlot } from "./slot.ts";
import type { Step } from "../step.ts";
import type { TableInput } from "../table-input.ts";

/** Computes a slot's digits. */
export function slotStep(input: TableInput, slot: number): Step {
  const { tablePlan, table, plan, slotIndex } = input;
  const slotPlan = tablePlan.slots[slot]!;
  const key = streamKey(plan.seed, `${table.id}[${slotPlan.columns.join(",")}]`);
  const write = createSlot(slotPlan, key);
  const joints = (slotPlan.joint ?? []).map((group) => jointDigits(input, group));
  return {
    name: `slot:${slot}`,
    needs: [],
    run({ rows, count, digits }) {
      for (let at = 0; at < count; at++) write(slotIndex(slot, rows[at]!), digits[slot]!, at);
      for (const joint of joints) joint.spread(digits[slot]!, count);
    },
  };
}
