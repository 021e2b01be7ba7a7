import type { GeneratorSpec, Recipe, Value } from "@seedloom/core";
import { changed } from "../row/changed.ts";

/** A list in which some stand several times draws these so much more often, which `choice` does not. */
export function asOften(recipe: Recipe): Recipe {
  const tables = Object.entries(recipe.tables).map(([id, table]) => {
    const columns = Object.entries(table.columns).map(([name, column]) => {
      const spec = oftener(column.spec);
      return [name, spec === column.spec ? column : changed(column, { spec })] as const;
    });
    return [id, { ...table, columns: Object.fromEntries(columns) }] as const;
  });
  return { tables: Object.fromEntries(tables) };
}

function oftener(spec: GeneratorSpec): GeneratorSpec {
  const { values, ...more } = (spec.options ?? {}) as { readonly values?: readonly Value[] };
  if (spec.generator !== "choice" || values === undefined || Object.keys(more).length > 0) return spec;
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size === values.length || counts.size === 1) return spec;
  return { ...spec, generator: "weighted", options: { values: [...counts] } };
}
