import { SeedError, findColumn } from "@seedloom/core";
import type { Table } from "@seedloom/core";
import { didYouMean } from "./nearest.ts";
import type { Place, Spot } from "./value-form.ts";
import { wrong } from "./value-form.ts";

/**
 * The column of a table that a setting names.
 * @throws SeedError `CONFIG` where there is none of that name, with the nearest, or the database computes it
 */
export function columnSpot(setting: string, table: Table, name: string, place: Place): Spot {
  const column = findColumn(table, name);
  if (column === undefined) {
    const names = table.columns.map((candidate) => candidate.name);
    throw new SeedError("CONFIG", `${setting}: ${table.id} has no column "${name}".${didYouMean(name, names)}`, {
      table: table.id,
      column: name,
    });
  }
  const spot = { setting, where: `${table.id}.${name}`, column, place };
  if (column.generated.kind === "computed") {
    throw new SeedError("CONFIG", `${setting}: ${spot.where} is computed by the database and cannot be given.`, {
      table: table.id,
      column: name,
    });
  }
  return spot;
}

/**
 * The same, of a column that no key holds: keys are made by bijections and parents, which leave nothing to say.
 * @throws SeedError `CONFIG` besides where it belongs to a key
 */
export function keylessSpot(setting: string, table: Table, name: string, place: Place): Spot {
  const spot = columnSpot(setting, table, name, place);
  const keys = [
    ...(table.primaryKey?.columns ?? []),
    ...table.foreignKeys.flatMap((key) => key.columns),
    ...table.uniques.flatMap((key) => key.parts.flatMap((part) => (part.kind === "column" ? [part.column] : []))),
  ];
  if (keys.includes(name)) throw wrong(spot, "the column is part of a key; choose a column of none.");
  return spot;
}
