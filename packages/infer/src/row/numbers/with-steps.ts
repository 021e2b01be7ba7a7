import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { listedIn } from "../../column/listed.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** Where figures that people set begin at nothing, what begins at one of them ends at the next: brackets of a tax, bands of income, prices by quantity. */
export const withSteps: RowPass = (recipes) =>
  recipes.map((recipe): ColumnRecipe => {
    const { spec } = recipe;
    const { from } = spec.inputs ?? {};
    if (spec.generator !== "atLeast" || from === undefined || "via" in from) return recipe;
    const lower = recipes.find(({ column }) => column === from.column);
    const steps = lower === undefined || lower.spec.inputs !== undefined ? [] : stepsOf(lower.spec);
    if (steps.length < 3 || steps[0] !== 0) return recipe;
    // The last band has to end somewhere, too.
    const bands = steps.map((step, at) => [step, steps[at + 1] ?? 2 * step]);
    const banded: GeneratorSpec = { generator: "banded", options: { bands }, inputs: { of: from } };
    return retold(recipe, banded, "; where the next one begins");
  });

/** The figures of a list, the least first. */
function stepsOf(spec: GeneratorSpec): readonly number[] {
  const values = ["weighted", "choice"].includes(spec.generator) ? listedIn(spec) : [];
  return values.every((value) => typeof value === "number") ? [...new Set(values)].toSorted((a, b) => a - b) : [];
}
