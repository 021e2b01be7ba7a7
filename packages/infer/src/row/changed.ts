import type { ColumnRecipe, GeneratorSpec, Proposal } from "@seedloom/core";

type Fields = Partial<Omit<ColumnRecipe, "considered">>;

/** A recipe with other fields. Unlike a spread it does not ask for what was considered, which a recipe finds out when it is asked. */
export function changed(recipe: ColumnRecipe, fields: Fields): ColumnRecipe {
  const same = Object.create(Object.prototype, Object.getOwnPropertyDescriptors(recipe)) as ColumnRecipe;
  return Object.assign(same, fields);
}

/**
 * A recipe that takes another spec; its own becomes what was considered first.
 * @param because said behind the evidence that there is
 */
export function retold(recipe: ColumnRecipe, spec: GeneratorSpec, because: string, fields: Fields = {}): ColumnRecipe {
  const { spec: plain, rule, evidence, confidence } = recipe;
  let considered: readonly Proposal[] | undefined;
  const made = changed(recipe, { spec, evidence: `${evidence}${because}`, ...fields });
  return Object.defineProperty(made, "considered", {
    configurable: true,
    enumerable: true,
    get: () => (considered ??= [{ spec: plain, rule, evidence, confidence }, ...recipe.considered]),
  });
}
