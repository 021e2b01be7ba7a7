import { baseType } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec, RelationshipRecipe, RowEvent, Table, TableRecipe } from "@seedloom/core";
import { registry } from "@seedloom/generators";
import { SAID } from "./override-column.ts";
import { keylessSpot } from "./column-spot.ts";
import type { RareEvent, ValueForm } from "./settings.ts";
import { specOf, wrong } from "./value-form.ts";
import type { Place } from "./value-form.ts";

/**
 * A table's recipe with rare events: in the rows of an event, all of its columns change together.
 * @throws SeedError `CONFIG` for a column that does not exist or belongs to a key, a form that does not fit it
 */
export function applyRare(table: Table, recipe: TableRecipe, events: readonly RareEvent[], place: Place): TableRecipe {
  const columns: Record<string, ColumnRecipe> = { ...recipe.columns };
  for (const [index, { name = String(index), share, set }] of events.entries()) {
    for (const [column, form] of Object.entries(set)) {
      const spot = keylessSpot("rare", table, column, place);
      const current = columns[column];
      if (current === undefined) throw wrong(spot, "no generator makes its values, so nothing can be set.");
      if (form === null && !spot.column.nullable) throw wrong(spot, "the column is NOT NULL and cannot be null.");
      const spec = specOf(form as ValueForm, spot);
      columns[column] = withEvent(current, { stream: `${table.id}~${name}`, share, spec, yields: false });
    }
  }
  return { ...recipe, columns };
}

/** A table's recipe with a share of edge cases in every column whose values the user has not said. */
export function applyEdgeCases(table: Table, recipe: TableRecipe, share: number): TableRecipe {
  const columns = Object.entries(recipe.columns).map(([name, current]): [string, ColumnRecipe] => {
    const column = table.columns.find((candidate) => candidate.name === name);
    const spec = column === undefined || share === 0 ? null : edgeSpec(baseType(column.type).kind, current.spec);
    if (spec === null || current.rule === "override") return [name, current];
    return [name, withEvent(current, { stream: `${table.id}.${name}~edge`, share, spec, yields: true })];
  });
  const relationships = share === 0 ? recipe.relationships : recipe.relationships.map((each) => atTheEdge(each, share));
  return { ...recipe, columns: Object.fromEntries(columns), relationships };
}

/** So many times the share of edge cases crowd around one parent: fewer would not be felt where some are popular anyway. */
const CROWDED = 10;

/** Very deep trees and a parent with very many children, where the user has not said how children fall on parents. */
function atTheEdge(relationship: RelationshipRecipe, share: number): RelationshipRecipe {
  const { spread, evidence } = relationship;
  if (evidence === SAID) return relationship;
  if (spread.kind === "tree") return { ...relationship, spread: { ...spread, chain: share } };
  if (spread.kind === "popular") {
    return { ...relationship, spread: { ...spread, crowd: Math.min(0.5, share * CROWDED) } };
  }
  return relationship;
}

/** Moments and numbers stay such, in whatever type of column they are. */
function edgeSpec(type: string, { generator }: GeneratorSpec): GeneratorSpec | null {
  const known = registry["edgeCase"];
  if (known === undefined || !known.types.some((kind) => kind === type)) return null;
  if (registry[generator]?.edges === false) return null;
  const made = registry[generator]?.types[0] ?? "text";
  const kind =
    made === "timestamp" || made === "date"
      ? "moment"
      : ["integer", "decimal", "float", "money"].includes(made)
        ? "number"
        : "text";
  const open = type === "text" || type === "any" || type === "integer" || type === "decimal" || type === "float";
  return {
    generator: "edgeCase",
    ...(open && !(kind === "text" && type !== "text" && type !== "any") ? { options: { as: kind } } : {}),
  };
}

function withEvent(recipe: ColumnRecipe, event: RowEvent): ColumnRecipe {
  return { ...recipe, events: [...(recipe.events ?? []), event] };
}
