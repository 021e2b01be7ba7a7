import { baseType } from "@seedloom/core";
import type { ColumnRecipe, Input } from "@seedloom/core";
import { isNameOf } from "../../context/is-name-of.ts";
import type { RowFacts, RowPass } from "../row-pass.ts";
import { retold } from "../changed.ts";

/**
 * What stands in a category is of that category, whose name the row above has: a pan in Cookware, Cookware in Kitchen. Where a name has to
 * be unique there may be more rows of a category than names, so it is left alone, and with it all that is told of the same thing.
 */
export const withDepartments: RowPass = (recipes, row) => {
  const { keys, generators } = row;
  const withinOf = ({ spec }: ColumnRecipe) =>
    spec.inputs === undefined ? generators[spec.generator]?.within : undefined;
  const ways = new Map<string, { readonly of: Input; readonly table: string } | null>();
  const wayTo = (within: string) => {
    if (!ways.has(within)) ways.set(within, nameAbove(within, row));
    return ways.get(within) ?? null;
  };
  const unique = new Set(
    recipes.flatMap((recipe) => (keys.has(recipe.column) && withinOf(recipe) !== undefined ? [recipe.entity] : [])),
  );
  return recipes.map((recipe) => {
    const within = withinOf(recipe);
    const way = within === undefined || unique.has(recipe.entity) ? null : wayTo(within);
    if (way === null) return recipe;
    return retold(recipe, { ...recipe.spec, inputs: { of: way.of } }, `, of its ${way.table}`);
  });
};

/** The column with the names of what rows are a part of, by the most special key to such a table. */
function nameAbove(within: string, { table, known }: RowFacts): { readonly of: Input; readonly table: string } | null {
  const found = table.foreignKeys.flatMap(({ columns: [via = "", ...more], references }) => {
    const parent = known.tableOf(references.table);
    if (parent === undefined || more.length > 0) return [];
    const facts = known.factsOf(parent);
    if (facts.noun?.noun.list !== within) return [];
    const name = parent.columns.find(
      (column) =>
        baseType(column.type).kind === "text" &&
        column.generated.kind === "no" &&
        isNameOf(facts.columnWords.get(column.name) ?? [], facts),
    );
    return name === undefined ? [] : [{ of: { column: name.name, via }, table: parent.name }];
  });
  return found.find(({ of }) => /sub/i.test(of.via)) ?? found[0] ?? null;
}
