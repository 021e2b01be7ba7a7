import { baseType, findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { changed } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

const RECKONED = new Set(["timestampAfter", "timestampBefore", "dateAfter", "dateBefore"]);

/** Moments that are reckoned from seconds since 1970 in another column read them as such, where they are no such seconds themselves. */
export const withSecondsRead: RowPass = (recipes, { table }) => {
  const counting = new Set(
    recipes.filter(({ spec, column }) => countsSeconds(spec) && isNumber(column)).map(({ column }) => column),
  );
  if (counting.size === 0) return recipes;
  return recipes.map((recipe): ColumnRecipe => {
    const spec = reading(recipe.spec);
    return spec === recipe.spec ? recipe : changed(recipe, { spec });
  });

  function isNumber(name: string): boolean {
    const kind = findColumn(table, name)?.type;
    return kind !== undefined && ["integer", "decimal", "float"].includes(baseType(kind).kind);
  }

  function reading(spec: GeneratorSpec): GeneratorSpec {
    const inputs = Object.values(spec.inputs ?? {});
    if (!inputs.some((input) => !("via" in input) && counting.has(input.column))) return spec;
    const { options = {} } = spec;
    if (RECKONED.has(spec.generator))
      return options["seconds"] === true ? spec : { ...spec, options: { ...options, counted: true } };
    const nested = Object.entries(options).map(
      ([name, value]) => [name, isSpec(value) ? reading(value) : value] as const,
    );
    return nested.every(([name, value]) => options[name] === value)
      ? spec
      : { ...spec, options: Object.fromEntries(nested) };
  }
};

/** Whether what is made counts seconds since 1970, at whatever place. */
function countsSeconds({ generator, options }: GeneratorSpec): boolean {
  if (generator === "epochSeconds" || (RECKONED.has(generator) && options?.["seconds"] === true)) return true;
  return Object.values(options ?? {}).some((value) => isSpec(value) && countsSeconds(value));
}

const isSpec = (value: unknown): value is GeneratorSpec =>
  typeof value === "object" && value !== null && typeof (value as { generator?: unknown }).generator === "string";
