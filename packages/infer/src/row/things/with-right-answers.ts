import { typeClass } from "../../context/type-class.ts";
import { isTied } from "../../context/is-tied.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

const RIGHT = new Set(["is correct", "correct", "was correct", "answered correctly", "is right"]);
const POINTS =
  /^(?:(?:point|mark|score|xp|credit)s? (?:awarded|earned|obtained|gained|scored)|(?:awarded|earned|obtained|gained) (?:point|mark|score|xp)s?|points?|marks?|score|xp)$/;

/** A wrong answer gets no points. */
export const withRightAnswers: RowPass = (recipes, { table, facts, keys }) => {
  const told = ({ column }: { readonly column: string }) => facts.columnWords.get(column)?.join(" ") ?? "";
  const right = recipes.find((recipe) => RIGHT.has(told(recipe)) && recipe.spec.generator === "boolean");
  if (right === undefined) return recipes;
  const nothing = { generator: "constant", options: { value: 0 } };
  return recipes.map((recipe) => {
    const type = table.columns.find(({ name }) => name === recipe.column)?.type;
    const isNumber = type !== undefined && ["integer", "decimal"].includes(typeClass(type) ?? "");
    if (!isNumber || !POINTS.test(told(recipe)) || recipe.spec.inputs !== undefined) return recipe;
    if (keys.has(recipe.column) || isTied(table, recipe.column)) return recipe;
    const options = { cases: { false: nothing, 0: nothing }, otherwise: recipe.spec };
    const spec = { generator: "conditional", options, inputs: { given: { column: right.column } } };
    return retold(recipe, spec, `; none where ${right.column} is not`);
  });
};
