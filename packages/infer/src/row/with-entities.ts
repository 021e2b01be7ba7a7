import type { ColumnRecipe } from "@seedloom/core";
import type { InferredColumn } from "../column/infer-column.ts";
import { changed } from "./changed.ts";

/**
 * Names the entities of a table: columns of one kind and one role agree (`billing place`); where a table tells of only one,
 * its role is left out (`place`).
 */
export function withEntities(found: readonly InferredColumn[]): readonly ColumnRecipe[] {
  const columns = joined(found);
  const roles = new Map<string, Set<string | null>>();
  for (const { recipe, role } of columns) {
    if (recipe.entity === null) continue;
    const known = roles.get(recipe.entity) ?? new Set();
    roles.set(recipe.entity, known.add(role));
  }
  return columns.map(({ recipe, role }) => {
    const alone = recipe.entity === null || role === null || (roles.get(recipe.entity)?.size ?? 0) < 2;
    return alone ? recipe : changed(recipe, { entity: `${role} ${recipe.entity}` });
  });
}

/** What a file was called before, and where it is kept, is of the same file. */
const KEPT = /^(?:original|orig|stored|storage|source|temporary|temp|current|uploaded)$/;

/** What somebody is called. */
const NAMES = new Set(["firstName", "lastName", "fullName", "displayName", "companyName"]);

/**
 * An `email` without a role is that of the only one who is named: of the `customer` of a booking, of the `visitor` of a viewing. What a company's
 * row tells of a company that it does not name is told of itself: `order_website` beside `name`.
 */
function joined(columns: readonly InferredColumn[]): readonly InferredColumn[] {
  const named = new Map<string, Set<string | null>>();
  for (const { recipe, role } of columns) {
    if (recipe.entity === null || !NAMES.has(recipe.spec.generator)) continue;
    named.set(recipe.entity, (named.get(recipe.entity) ?? new Set()).add(role));
  }
  return columns.map((column) => {
    if (column.recipe.entity === "file" && KEPT.test(column.role ?? "")) return { ...column, role: null };
    const roles = named.get(column.recipe.entity ?? "");
    if (column.recipe.entity === "company" && roles?.has(null) === true && !roles.has(column.role))
      return { ...column, role: null };
    const [only, another] = column.role === null ? (roles ?? []) : [];
    return only === undefined || only === null || another !== undefined ? column : { ...column, role: only };
  });
}
