import { isGiven } from "../../generate/columns/is-given.ts";
import {
  baseType,
  type Catalog,
  type ColumnPlan,
  findTable,
  type Plan,
  type Table,
  type TableId,
  type Value,
} from "@seedloom/core";
import { fits } from "../../generate/repair/candidates.ts";
import type { CompiledPlan } from "../../generate/compile-plan.ts";
import { rowRules, tableScope } from "../../generate/rules/row-rules.ts";
import { lookupsOf, tablesRead } from "./lookups-of.ts";

/** By table and column, values to draw from. */
export type Hints = ReadonlyMap<TableId, ReadonlyMap<string, readonly Value[]>>;

/** Rows that show what a column draws by itself. */
const SHOWING = 200;

/** Values of a column's own beside those of a hint, where a key of several columns holds it: there have to be enough. */
const KEYED = 12;

/** Constants that tell something: code with more has most of them for other ends. */
const MOST_CONSTANTS = 24;

/**
 * What the rules and triggers of a table compare other tables' columns with, as values for these to draw from as well: an order wants a
 * customer who is 'active', so that some should be. Columns that the code names, and constants that they can hold.
 * @param known what other tables said already
 */
export function hintsFor(catalog: Catalog, table: Table, plan: Plan, compiled: CompiledPlan, known: Hints): Hints {
  const found = new Map<TableId, Map<string, readonly Value[]>>();
  const words = new Set(lookupsOf(table).flatMap((one) => one.words));
  const constants = [...new Set(lookupsOf(table).flatMap((one) => one.constants))].filter((one) => one !== "");
  if (constants.length === 0 || constants.length > MOST_CONSTANTS) return found;
  for (const id of tablesRead(catalog)(table)) {
    const other = findTable(catalog, id)!;
    const planned = plan.tables.find((one) => one.table === id);
    if (!planned || planned.rows === 0) continue;
    const alone = new Set(
      [other.primaryKey?.columns ?? [], ...other.uniques.map(({ parts }) => parts.flatMap(nameOf))].flatMap((columns) =>
        columns.length === 1 ? columns : [],
      ),
    );
    for (const column of planned.columns) {
      if (!words.has(column.column.toLowerCase()) || alone.has(column.column)) continue;
      if (!isDrawn(column) && !known.get(id)?.has(column.column)) continue;
      const position = other.columns.findIndex(({ name }) => name === column.column);
      const keeps = keeper(catalog, other, position, plan);
      const said = constants.flatMap(around).filter(keeps);
      if (said.length === 0) continue;
      const rows = Array.from({ length: Math.min(SHOWING, planned.rows) }, (_, place) => planned.firstRow + place);
      const own = new Set(rows.map((row) => compiled.row(id, row)[position]!).filter((value) => value !== null));
      const keyed = other.primaryKey?.columns.includes(column.column) === true;
      const columns = found.get(id) ?? new Map<string, readonly Value[]>();
      const values = [
        ...new Set([
          ...said,
          ...[...own].filter((value) => !said.includes(value)).slice(0, keyed ? KEYED : said.length),
        ]),
      ];
      found.set(id, columns.set(column.column, values));
    }
  }
  return found;
}

const nameOf = (part: Table["uniques"][number]["parts"][number]) => (part.kind === "column" ? [part.column] : [""]);

function isDrawn({ source, ...said }: ColumnPlan): boolean {
  return !isGiven(said) && (source.kind === "generator" || source.kind === "constant");
}

/** What a comparison with a constant may want: that, or something beside it. */
function around(value: Value): readonly Value[] {
  return typeof value === "number" ? [value, value + 1, value - 1, 2 * value] : [value];
}

/** Whether a column may hold a value, as far as its type and its own rules say. */
function keeper(catalog: Catalog, table: Table, position: number, { asOf }: Plan): (value: Value) => boolean {
  const type = baseType(table.columns[position]!.type);
  const rules = rowRules(catalog, table, tableScope(catalog, table, asOf)).filter(
    ({ positions }) => positions.length === 1 && positions[0] === position,
  );
  const row: Value[] = table.columns.map(() => null);
  const wanted = ["text", "enum"].includes(type.kind) ? "string" : "number";
  return (value) => {
    row[position] = value;
    return typeof value === wanted && fits(value, type) && rules.every(({ holds }) => !holds || holds(row));
  };
}
