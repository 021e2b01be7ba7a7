import type { ColumnRecipe } from "@seedloom/core";
import { retold } from "./changed.ts";
import type { RowFacts } from "./row-pass.ts";

/** What a setting's key is made by. */
const KEYS = new Set(["configKey", "settingName"]);

/** What names a value beside it: of settings, of properties and attributes of things. */
const NAMES =
  /^(?:(?:config|setting|option|meta|param|property|prop|attribute|attr|variable|preference|dialog|meta data) )?(?:key|name|property|attribute|option|variable|parameter|setting|preference|field|prop name|key name)$/;
/** How such names are made. */
const NAMED = new Set([...KEYS, "pattern", "weighted", "choice", "columnName"]);

/** Values of settings that nobody tied to anything. */
const isValue = ({ spec, evidence }: ColumnRecipe): boolean =>
  spec.generator === "configValue" || (spec.generator === "json" && evidence.startsWith('JSON named "setting value"'));

/** Where a setting's value stands beside its key, it is of the kind that the key asks for. Columns of `keys` need values of their own. */
export function withSettingValues(
  recipes: readonly ColumnRecipe[],
  { facts, keys }: RowFacts,
): readonly ColumnRecipe[] {
  const phrase = ({ column }: ColumnRecipe) => facts.columnWords.get(column)?.join(" ") ?? "";
  const told = recipes.filter(({ spec }) => KEYS.has(spec.generator));
  // The property of a class's attribute is the property, not the attribute.
  const named = recipes.filter((recipe) => NAMED.has(recipe.spec.generator) && NAMES.test(phrase(recipe)));
  const plain = named.filter((recipe) => /(?:name|key|property)$/.test(phrase(recipe)));
  const [key, ...others] = told.length > 0 ? told : plain.length === 1 ? plain : named;
  if (key === undefined || others.length > 0) return recipes;
  return recipes.map((recipe) => {
    if (!isValue(recipe) || keys.has(recipe.column)) return recipe;
    const spec = { generator: "settingValue", inputs: { of: { column: key.column } } };
    return retold(recipe, spec, `, of ${key.column}`);
  });
}
