import type { GeneratorSpec } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { skewed } from "../../given/skewed.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";
import { listedIn } from "../../column/listed.ts";

/** What screens measure, by what they belong to; where a phone and a tablet are called alike, the phone's. */
const SCREENS: readonly (readonly [device: string, sizes: string])[] = [
  ["desktop", "1920x1080|1366x768|1536x864|2560x1440|1440x900"],
  ["tablet", "820x1180|768x1024|810x1080|800x1280"],
  ["mobile", "390x844|412x915|360x800|393x873|414x896"],
];

/** A visitor's screen is one of the visitor's device. */
export const withScreens: RowPass = (recipes, { table, keys }) => {
  const device = recipes.find(({ spec }) => spec.generator === "clientDevice");
  if (device === undefined) return recipes;
  const words = (device.spec.options?.["words"] ?? {}) as Readonly<Record<string, string>>;
  const cases = Object.fromEntries(
    SCREENS.map(([kind, sizes]) => [words[kind] ?? kind, skewed(sizes.split("|"))] as const),
  );
  return recipes.map((recipe) => {
    if (!isScreen(recipe.spec) || keys.has(recipe.column) || isTied(table, recipe.column)) return recipe;
    const options = { cases, otherwise: recipe.spec };
    const spec = { generator: "conditional", options, inputs: { given: { column: device.column } } };
    return retold(recipe, spec, `; of the ${device.column}`);
  });
};

/** Whether what is made is one of some widths and heights. */
function isScreen(spec: GeneratorSpec): boolean {
  const values = spec.inputs === undefined ? listedIn(spec) : [];
  return values.length > 0 && values.every((value) => /^\d{3,4}x\d{3,4}$/.test(String(value)));
}
