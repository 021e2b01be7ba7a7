import { canonical, findColumn, type Value } from "@seedloom/core";
import type { RowBlock } from "../row-block.ts";
import type { StepName } from "../step.ts";
import { columnName, columnPosition } from "../column-places.ts";
import type { TableInput } from "../table-input.ts";

/** Rows looked at together. */
const AT_ONCE = 4096;

/** What a table's rows find along foreign keys. */
export interface PathReader {
  /** What has to be made before. */
  readonly needs: readonly StepName[];
  read(block: RowBlock): readonly Value[];
}

/**
 * Reads what a path (`Agreement.path`) leads to. The first hop reads the parents that the block's rows have picked, the others look keys up.
 */
export function pathReader(input: TableInput, path: readonly string[]): PathReader {
  const [first, second, ...more] = path;
  const { table } = input;
  if (second === undefined) {
    const position = columnPosition(table, first!);
    return { needs: [columnName(table, first!)], read: ({ values }) => values[position]! };
  }
  const reference = referenceOf(input, first!);
  // A key that is read off another key's parent has no parents of its own.
  if (reference === null) {
    const position = columnPosition(table, first!);
    const onwards = lookUp(input, table.id, path);
    return {
      needs: [columnName(table, first!)],
      read: ({ values, count }) => onwards(values[position]!.slice(0, count)),
    };
  }
  const parents = input.parentRows(reference);
  const onwards = lookUp(input, input.parentTable(reference).id, [second, ...more]);
  return {
    needs: [`reference:${reference}`],
    read: ({ parents: chosen, count }) => onwards(parents.values(second, chosen[reference]!, count)),
  };
}

/** The reference that decides a key of that one column; null where none does. */
export function referenceOf(
  { table, tablePlan }: Pick<TableInput, "table" | "tablePlan">,
  column: string,
): number | null {
  const found = tablePlan.references.findIndex(
    ({ foreignKey }) => table.foreignKeys[foreignKey]!.columns.join(",") === column,
  );
  return found < 0 ? null : found;
}

/** Follows values of the first of the columns, which stands in `from`, to the last: each but that is a key to the next one's table. */
export function lookUp(
  input: Pick<TableInput, "rowsOf" | "tableOf">,
  from: string,
  [column, next, ...more]: readonly string[],
): (values: readonly Value[]) => readonly Value[] {
  const key = input.tableOf(from).foreignKeys.find(({ columns }) => columns.length === 1 && columns[0] === column);
  if (next === undefined || key === undefined) return (values) => values;
  const {
    table: target,
    columns: [keyColumn],
  } = key.references;
  const type = findColumn(input.tableOf(target), keyColumn!)!.type;
  const onwards = lookUp(input, target, [next, ...more]);
  let known: Map<string, Value> | null = null;
  return (values) => {
    known ??= pairs();
    return onwards(values.map((value) => (value === null ? null : (known!.get(canonical(value, type)) ?? null))));
  };

  function pairs(): Map<string, Value> {
    const rows = input.rowsOf(target);
    const total = rows.existing + rows.added;
    const made = new Map<string, Value>();
    for (let start = 0; start < total; start += AT_ONCE) {
      const indexes = Float64Array.from({ length: Math.min(AT_ONCE, total - start) }, (_, at) => start + at);
      const keys = rows.values(keyColumn!, indexes, indexes.length);
      const ends = rows.values(next!, indexes, indexes.length);
      keys.forEach((one, at) => {
        if (one !== null) made.set(canonical(one, type), ends[at]!);
      });
    }
    return made;
  }
}
