import { columnStep } from "./columns/column-step.ts";
import { referenceStep } from "./references/reference-step.ts";
import { slotStep } from "./slots/slot-step.ts";
import type { Step, StepName } from "./step.ts";
import { columnName } from "./column-places.ts";
import type { TableInput } from "./table-input.ts";

/** The steps that make a row of the table, by name. */
export function compileSteps(input: TableInput): ReadonlyMap<StepName, Step> {
  const { tablePlan, table } = input;
  const steps = [
    ...tablePlan.slots.map((_, slot) => slotStep(input, slot)),
    ...tablePlan.references.map((_, reference) => referenceStep(input, reference)),
    ...tablePlan.columns.map((_, column) => columnStep(input, column)),
  ];
  const byName = new Map(steps.map((step) => [step.name, step]));
  // A user's function sees every column, and every parent, that does not itself wait for a function.
  const functionNames = new Set(
    tablePlan.columns
      .filter((column) => column.source.kind === "function")
      .map((column) => columnName(table, column.column)),
  );
  const waits = (name: StepName): boolean => functionNames.has(name) || (byName.get(name)?.needs.some(waits) ?? false);
  const earlier = [...byName.keys()].filter((name) => !name.startsWith("slot:") && !waits(name));
  let before: StepName[] = earlier;
  for (const name of functionNames) {
    byName.set(name, { ...byName.get(name)!, needs: before });
    before = [...before, name];
  }
  return byName;
}
