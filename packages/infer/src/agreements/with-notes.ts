import { findTable } from "@seedloom/core";
import type { Catalog, ColumnRecipe, GeneratorSpec, Recipe, Table, TableRecipe } from "@seedloom/core";
import { isTied } from "../context/is-tied.ts";
import { CLINICAL_TEXT } from "../data/lexicon/clinical-notes.ts";
import { NOTES_BY_KIND } from "../data/lexicon/notes-by-kind.ts";
import { retold } from "../row/changed.ts";
import { isSide, leadersOf } from "./with-pairs.ts";
import { spoken } from "../words/spoken.ts";

/** What is written about patients is of the kind that the row tells: a radiologist's report has no complaints after breakfast. */
export function withNotes(recipe: Recipe, catalog: Catalog): Recipe {
  const tables = Object.entries(recipe.tables).map(([id, own]): readonly [string, TableRecipe] => {
    const table = findTable(catalog, id);
    return [id, table === undefined ? own : { ...own, columns: noted(table, own, recipe) }];
  });
  return { tables: Object.fromEntries(tables) };
}

function noted(table: Table, own: TableRecipe, recipe: Recipe): TableRecipe["columns"] {
  const columns = Object.entries(own.columns).map(([name, column]): readonly [string, ColumnRecipe] => {
    if (column.spec.options?.["regex"] !== CLINICAL_TEXT || isTied(table, name)) return [name, column];
    const leader = leadersOf(table, name, own, recipe).find(({ values }) => isSide(values, NOTES_BY_KIND));
    if (leader === undefined) return [name, column];
    const cases = leader.values.flatMap((value): readonly (readonly [string, GeneratorSpec])[] => {
      const regex = NOTES_BY_KIND.get(spoken(value));
      return regex === undefined ? [] : [[value, { generator: "pattern", options: { regex } }]];
    });
    const spec: GeneratorSpec = {
      generator: "conditional",
      options: { cases: Object.fromEntries(cases), otherwise: column.spec },
      inputs: { given: leader.input },
    };
    return [name, retold(column, spec, `; of the kind that ${leader.told} tells`)];
  });
  return Object.fromEntries(columns);
}
