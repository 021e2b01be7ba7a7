import { SeedError } from "@seedloom/core";
import type { DataSet } from "../data/data-set.ts";

/**
 * The columns that an option names, by table: `table.column`, or `column` where one table has it.
 * @throws SeedError `CONFIG` where there is no such column, or several
 */
export function columnsNamed(
  option: string,
  names: readonly string[],
  { tables, label }: DataSet,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const name of names) {
    const spots = tables.flatMap((table) =>
      table.columns
        .filter((column) => [column.name, `${table.name}.${column.name}`].includes(name))
        .map((column) => ({ table: table.name, column: column.name })),
    );
    const [spot] = spots;
    if (spot === undefined || spots.length > 1) {
      const fact = spot === undefined ? "has no such column" : "has several such columns";
      throw new SeedError("CONFIG", `${option}: ${label} ${fact} "${name}"; write it as table.column.`, {
        option,
        name,
      });
    }
    found.set(spot.table, [...(found.get(spot.table) ?? []), spot.column]);
  }
  return found;
}
