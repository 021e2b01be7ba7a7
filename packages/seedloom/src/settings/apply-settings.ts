import { SeedError, findTable } from "@seedloom/core";
import type {
  Catalog,
  ColumnRecipe,
  Recipe,
  RelationshipRecipe,
  RowCount,
  Spread,
  Table,
  TableRecipe,
} from "@seedloom/core";
import type { CellFunction } from "@seedloom/engine";
import { applyCorrelations } from "./apply-correlations.ts";
import { applyEdgeCases, applyRare } from "./apply-events.ts";
import { applySeries } from "./apply-series.ts";
import { columnSpot } from "./column-spot.ts";
import { didYouMean } from "./nearest.ts";
import { SAID, overrideColumn } from "./override-column.ts";
import type { ColumnOverride, PerParent, Settings } from "./settings.ts";
import type { Place } from "./value-form.ts";

/** A recipe after the user's word, and the functions that it refers to by `table.column`. */
export interface AppliedSettings {
  readonly recipe: Recipe;
  readonly functions: Readonly<Record<string, CellFunction>>;
}

/**
 * Applies what the settings say of tables to an inferred recipe; the recipe given stays as it is.
 * @throws SeedError `CONFIG` for a table, column, foreign key or generator that does not exist, with the nearest match
 */
export function applySettings(recipe: Recipe, catalog: Catalog, settings: Settings, place: Place): AppliedSettings {
  const functions: Record<string, CellFunction> = {};
  const tables: Record<string, TableRecipe> = { ...recipe.tables };
  const change = (id: string, setting: string, by: (table: Table, recipe: TableRecipe) => TableRecipe) => {
    const table = findTable(catalog, id);
    const current = tables[id];
    if (table === undefined || current === undefined) throw unknownTable(catalog, id, setting);
    tables[id] = by(table, current);
  };
  for (const [id, count] of Object.entries(settings.counts ?? {})) {
    if (count !== undefined) change(id, "counts", (table, current) => withCount(catalog, table, current, count));
  }
  for (const [id, spreads] of Object.entries(settings.children ?? {})) {
    change(id, "children", (table, current) => withSpreads(table, current, spreads ?? {}));
  }
  for (const [id, columns] of Object.entries(settings.overrides ?? {})) {
    change(id, "overrides", (table, current) => withOverrides(table, current, columns ?? {}, functions, place));
  }
  for (const [id, series] of Object.entries(settings.series ?? {})) {
    if (series === undefined) continue;
    change(id, "series", (table, current) => applySeries(table, current, series, place, settings.seed ?? ""));
  }
  for (const [id, correlations] of Object.entries(settings.correlations ?? {})) {
    change(id, "correlations", (table, current) => applyCorrelations(table, current, correlations ?? [], place));
  }
  for (const [id, events] of Object.entries(settings.rare ?? {})) {
    change(id, "rare", (table, current) => applyRare(table, current, events ?? [], place));
  }
  const { edgeCases = 0 } = settings;
  const shares =
    typeof edgeCases === "number"
      ? Object.keys(tables).map((id) => [id, edgeCases] as const)
      : Object.entries(edgeCases);
  for (const [id, share] of shares) {
    change(id, "edgeCases", (table, current) => applyEdgeCases(table, current, share ?? 0));
  }
  return { recipe: { tables }, functions };
}

function withCount(catalog: Catalog, table: Table, recipe: TableRecipe, count: number | PerParent): TableRecipe {
  if (typeof count === "number") return { ...recipe, rows: { kind: "exactly", rows: count } };
  const { perParent: parent, mean, tail } = count;
  if (findTable(catalog, parent) === undefined) throw unknownTable(catalog, parent, `counts.${table.id}.perParent`);
  const keys = table.foreignKeys.map((key) => key.references.table);
  if (!keys.includes(parent)) {
    throw new SeedError(
      "CONFIG",
      `counts.${table.id}: no foreign key of ${table.id} refers to ${parent}, so its rows cannot be counted by that parent.${didYouMean(parent, keys)}`,
      { table: table.id },
    );
  }
  const rows: RowCount = { kind: "perParent", parent, mean };
  const relationships = recipe.relationships.map((relationship, index) => {
    if (keys[index] !== parent) return relationship;
    const { spread } = relationship;
    if (tail === undefined && spread.kind !== "runs") return relationship;
    return withSpread(relationship, { kind: "runs", mean, tail: tail ?? (spread.kind === "runs" ? spread.tail : 0) });
  });
  return { ...recipe, rows, relationships };
}

function withSpreads(table: Table, recipe: TableRecipe, spreads: Readonly<Record<string, Spread>>): TableRecipe {
  const known = recipe.relationships.map((relationship) => relationship.foreignKey);
  for (const name of Object.keys(spreads)) {
    if (!known.includes(name)) {
      throw new SeedError(
        "CONFIG",
        `children.${table.id}: "${name}" is no foreign key of it.${didYouMean(name, known)}`,
        {
          table: table.id,
        },
      );
    }
  }
  const relationships = recipe.relationships.map((relationship) => {
    const spread = spreads[relationship.foreignKey];
    return spread === undefined ? relationship : withSpread(relationship, spread);
  });
  return { ...recipe, relationships };
}

/** Said by the user, no key follows another. */
function withSpread({ foreignKey, nullRate }: RelationshipRecipe, spread: Spread): RelationshipRecipe {
  return { foreignKey, nullRate, spread, evidence: SAID };
}

function withOverrides(
  table: Table,
  recipe: TableRecipe,
  overrides: Readonly<Record<string, ColumnOverride | undefined>>,
  functions: Record<string, CellFunction>,
  place: Place,
): TableRecipe {
  const columns = { ...recipe.columns };
  let { relationships } = recipe;
  for (const [name, override] of Object.entries(overrides)) {
    if (override === undefined) continue;
    const { column } = columnSpot("overrides", table, name, place);
    const changed = overrideColumn(table, column, columns[name] ?? unknownColumn(name), override, place);
    const keys = table.foreignKeys.map((key) => key.columns.includes(name));
    if (changed.kept && keys.includes(true)) {
      // Only another share of NULLs: the key still takes its values from its parent.
      relationships = relationships.map((relationship, index) =>
        keys[index] ? { ...relationship, nullRate: changed.column.nullRate } : relationship,
      );
      continue;
    }
    columns[name] = changed.column;
    if (changed.compute !== null) functions[`${table.id}.${name}`] = changed.compute;
  }
  return { ...recipe, columns, relationships };
}

/** A column that takes its values from a parent has no proposal of its own. */
function unknownColumn(column: string): ColumnRecipe {
  return {
    column,
    spec: { generator: "constant", options: { value: null } },
    rule: "none",
    evidence: "",
    confidence: 0,
    entity: null,
    nullRate: 0,
    considered: [],
  };
}

function unknownTable(catalog: Catalog, id: string, setting: string): SeedError {
  const ids = catalog.tables.map((table) => table.id);
  return new SeedError("CONFIG", `${setting}: there is no table "${id}".${didYouMean(id, ids)}`, { table: id });
}
