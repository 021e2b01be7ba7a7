import type { RowBlock } from "./row-block.ts";

/** What a step makes: a slot's digits, a reference's parent, a column's value. */
export type StepName = `slot:${number}` | `reference:${number}` | `column:${number}`;

/** A piece of the making of rows: for each a pure function of row and attempt, given the steps that it needs. */
export interface Step {
  readonly name: StepName;
  readonly needs: readonly StepName[];
  run(block: RowBlock): void;
  /** Makes a column's moments without writing them as text; absent where it has none. */
  runMoments?(block: RowBlock): void;
}

/** The steps that lead to `wanted`, each after all that it needs; null where they go round in a circle. */
export function orderSteps(steps: ReadonlyMap<StepName, Step>, wanted: Iterable<StepName>): Step[] | null {
  const order: Step[] = [];
  const mark = new Map<StepName, "open" | "done">();
  const visit = (name: StepName): boolean => {
    const seen = mark.get(name);
    if (seen) return seen === "done";
    const step = steps.get(name);
    if (!step) return true;
    mark.set(name, "open");
    if (!step.needs.every(visit)) return false;
    mark.set(name, "done");
    order.push(step);
    return true;
  };
  return [...wanted].every(visit) ? order : null;
}
