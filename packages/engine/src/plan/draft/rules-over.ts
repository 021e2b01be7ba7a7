import {
  type ColumnPlan,
  columnsOf,
  type CompiledGenerator,
  type GeneratorSpec,
  streamKey,
  type Table,
  type Value,
} from "@seedloom/core";
import { tiedValue } from "../../generate/columns/tied-columns.ts";
import type { RowRule, TableScope } from "../../generate/rules/row-rules.ts";

/** A column that is made from others of the row. */
interface Made {
  readonly column: string;
  readonly from: readonly string[];
  value(row: readonly Value[]): Value;
}

/**
 * Tells whether values of some columns, and what is made from them, keep the rules that speak of no others: of when a shift begins and ends,
 * and of how many minutes it has.
 */
export function rulesOver(
  table: Table,
  rules: readonly RowRule[],
  columns: ReadonlyMap<string, ColumnPlan>,
  scope: TableScope,
  bound: (spec: GeneratorSpec, column: string) => CompiledGenerator | null,
): (values: ReadonlyMap<string, Value>) => boolean {
  const positionOf = (name: string) => table.columns.findIndex((column) => column.name === name);
  return (given) => {
    const known = new Set(given.keys());
    const row = table.columns.map(({ name }) => given.get(name) ?? null);
    for (const plan of columns.values()) {
      const made = known.has(plan.column) ? null : madeFrom(plan);
      if (!made?.from.every((name) => known.has(name))) continue;
      row[positionOf(made.column)] = made.value(row);
      known.add(made.column);
    }
    const isKnown = (position: number) => known.has(table.columns[position]!.name);
    return rules.every(({ positions, holds }) => !holds || !positions.every(isKnown) || holds(row));
  };

  function madeFrom({ column, source }: ColumnPlan): Made | null {
    if (source.kind === "expression") {
      const value = tiedValue(source, table, column, scope);
      return value && { column, from: columnsOf(source.expression), value };
    }
    if (source.kind !== "generator" || source.index.kind !== "draw") return null;
    const inputs = Object.values(source.spec.inputs ?? {});
    const from = inputs.flatMap((input) => ("via" in input ? [] : [input.column]));
    const compiled = from.length > 0 && from.length === inputs.length ? bound(source.spec, column) : null;
    if (!compiled) return null;
    const key = streamKey("", `${table.id}.${column}#made`);
    const places = from.map(positionOf);
    return {
      column,
      from,
      value: (row) =>
        compiled.draw(
          key,
          0,
          places.map((place) => row[place]!),
        ),
    };
  }
}
