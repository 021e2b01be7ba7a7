import {
  baseType,
  type Catalog,
  type ColumnType,
  findColumn,
  findTable,
  type GeneratorSpec,
  type ReferencePlan,
  type Table,
} from "@seedloom/core";
import { lookupsOf, tablesRead } from "./lookups-of.ts";

/**
 * Generators that go by what a column's row refers to, where triggers or policies read that: a scan within its event's time, a
 * currency that is its account's. Columns of parents that the code names, of the column's own kind.
 */
export function parentSpecs(
  catalog: Catalog,
  table: Table,
  references: readonly ReferencePlan[],
  name: string,
): readonly GeneratorSpec[] {
  const read = new Set(tablesRead(catalog)(table));
  const words = new Set(lookupsOf(table).flatMap((one) => one.words));
  const own = baseType(findColumn(table, name)!.type);
  const { kind } = own;
  return references.flatMap(({ foreignKey, parent, pick }): GeneratorSpec[] => {
    const { columns: keyed, references: target } = table.foreignKeys[foreignKey]!;
    if (!read.has(parent) || (pick.kind === "matching" && pick.columns.includes(name))) return [];
    const told = findTable(catalog, parent)!.columns.filter(
      (column) =>
        words.has(column.name.toLowerCase()) &&
        !target.columns.includes(column.name) &&
        baseType(column.type).kind === kind &&
        holds(own, baseType(column.type)),
    );
    const via = keyed.join(",");
    const of = ({ name: column }: { readonly name: string }) => ({ column, via });
    const same = told.map((column): GeneratorSpec => ({ generator: "copy", inputs: { from: of(column) } }));
    if (kind !== "timestamp" && kind !== "date") return same;
    const [later, earlier] =
      kind === "date" ? (["dateAfter", "dateBefore"] as const) : (["timestampAfter", "timestampBefore"] as const);
    const between = told.flatMap((start) =>
      told.flatMap((end): GeneratorSpec[] =>
        start === end ? [] : [{ generator: later, inputs: { after: of(start), before: of(end) } }],
      ),
    );
    return [
      ...between,
      ...told.map((column): GeneratorSpec => ({ generator: later, inputs: { after: of(column) } })),
      ...told.map((column): GeneratorSpec => ({ generator: earlier, inputs: { before: of(column) } })),
      ...same,
    ];
  });
}

/** Whether values of one type have room in another of its kind. */
function holds(own: ColumnType, other: ColumnType): boolean {
  if (own.kind === "enum") return other.kind === "enum" && own.name === other.name;
  return own.kind !== "text" || other.kind !== "text" || (own.maxLength ?? Infinity) >= (other.maxLength ?? Infinity);
}
