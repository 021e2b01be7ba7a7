import type { Catalog, ColumnRecipe, GeneratorSpec, Input, Recipe, TableRecipe } from "@seedloom/core";
import { changed } from "../changed.ts";

/**
 * The recipe of a catalog that was read with the text in its bytes as text, for the catalog as it is: what was said of these texts is kept
 * as bytes, and other columns are made from none of them.
 * @param read `given` as it was read, with the same columns
 */
export function keptAsBytes(recipe: Recipe, given: Catalog, read: Catalog): Recipe {
  if (given === read) return recipe;
  const kept = new Map(
    read.tables.map(({ id, columns }, table) => {
      const changedOnes = columns.filter((column, at) => column !== given.tables[table]?.columns[at]);
      return [id, new Set(changedOnes.map(({ name }) => name))] as const;
    }),
  );
  const names = new Set([...kept.values()].flatMap((columns) => [...columns]));
  const tables = Object.entries(recipe.tables).map(([id, table]): readonly [string, TableRecipe] => {
    const own = kept.get(id) ?? new Set();
    const isBytes = (input: Input) => ("via" in input ? names : own).has(input.column);
    const columns = Object.entries(table.columns).map(
      ([name, column]) => [name, own.has(name) ? asBytes(column) : withoutInputs(column, isBytes)] as const,
    );
    return [id, { ...table, columns: Object.fromEntries(columns) }];
  });
  return { tables: Object.fromEntries(tables) };
}

function asBytes(recipe: ColumnRecipe): ColumnRecipe {
  let considered: ColumnRecipe["considered"] | undefined;
  return Object.defineProperty(changed(recipe, { spec: encoded(recipe.spec) }), "considered", {
    configurable: true,
    enumerable: true,
    get: () => (considered ??= recipe.considered.map((other) => ({ ...other, spec: encoded(other.spec) }))),
  });
}

const encoded = (text: GeneratorSpec): GeneratorSpec => ({
  generator: "utf8",
  options: { text },
  ...(text.inputs !== undefined && { inputs: text.inputs }),
});

/** What reads texts reads no bytes: the next best that is made from none. */
function withoutInputs(recipe: ColumnRecipe, isBytes: (input: Input) => boolean): ColumnRecipe {
  const reads = ({ inputs }: GeneratorSpec) => Object.values(inputs ?? {}).some(isBytes);
  const other = reads(recipe.spec) ? recipe.considered.find(({ spec }) => !reads(spec)) : undefined;
  if (other === undefined) return recipe;
  const { spec, rule, evidence, confidence } = other;
  return changed(recipe, { spec, rule, evidence, confidence });
}
