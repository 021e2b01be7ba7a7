import { isGiven } from "../generate/columns/is-given.ts";
import {
  baseType,
  type Catalog,
  type ColumnPlan,
  type Existing,
  type Generator,
  own,
  type Plan,
  streamKey,
  type Table,
  type TableId,
  type TablePlan,
  type Value,
} from "@seedloom/core";
import { compileGenerator } from "@seedloom/generators";
import { fits } from "../generate/repair/candidates.ts";
import { rowRules, tableScope } from "../generate/rules/row-rules.ts";
import { generatorContext } from "../generate/columns/generator-context.ts";

/** Values that the tables of a group have in common. */
const AGREED = 50;

/** Rows drawn to find so many different ones. */
const DRAWN = 500;

/** A column that no foreign key decides, and that others take their values from. */
interface Root {
  readonly table: TableId;
  readonly column: string;
}

/** By table and column, the values that its rows take in turn. */
export type AgreedValues = ReadonlyMap<TableId, ReadonlyMap<string, readonly Value[]>>;

export interface AgreeInput {
  readonly catalog: Catalog;
  readonly existing: Existing;
  readonly plan: Pick<Plan, "seed" | "asOf" | "locale">;
  readonly generators: Readonly<Record<string, Generator>>;
}

/**
 * Where a column belongs to several foreign keys whose parents take it from different tables (two kinds of records of one tenant, and no
 * table of tenants), rows are possible only if these tables happen to hold the same values. This finds such columns and values that all
 * of them may hold, from what one of them was going to: keys that count on, rows that were there and what the user chose go first.
 * @param drafts How the tables are planned so far.
 */
export function agreeRoots(tables: readonly Table[], drafts: ReadonlyMap<TableId, TablePlan>, input: AgreeInput) {
  const agreed = new Map<TableId, Map<string, readonly Value[]>>();
  for (const group of rootGroups(tables, input.catalog)) {
    const members = group.map((root) => ({ root, ...sourceOf(root, drafts, input) }));
    const drawable = members.filter(({ drawn }) => drawn).map(({ root }) => root);
    if (drawable.length === 0) continue;
    const keeps = drawable.map((root) => keeper(root, input));
    for (const { values } of members.toSorted((a, b) => Number(a.drawn) - Number(b.drawn))) {
      const common = values().filter((value) => keeps.every((keep) => keep(value)));
      if (common.length === 0) continue;
      for (const { table, column } of drawable) {
        const columns = agreed.get(table) ?? new Map<string, readonly Value[]>();
        agreed.set(table, columns.set(column, common.slice(0, AGREED)));
      }
      break;
    }
  }
  return agreed;
}

/** Roots that one column of a child needs to agree, as few groups as that makes. */
function rootGroups(tables: readonly Table[], catalog: Catalog): readonly (readonly Root[])[] {
  const byId = new Map(catalog.tables.map((table) => [table.id, table]));
  const groups: Map<string, Root>[] = [];
  for (const table of tables) {
    for (const { name } of table.columns) {
      if (table.foreignKeys.filter(({ columns }) => columns.includes(name)).length < 2) continue;
      let group = new Map(
        rootsOf(table, name, byId, new Set()).map((root) => [JSON.stringify([root.table, root.column]), root]),
      );
      if (group.size < 2) continue;
      for (const other of groups.filter((one) => [...one.keys()].some((key) => group.has(key)))) {
        group = new Map([...other, ...group]);
        groups.splice(groups.indexOf(other), 1);
      }
      groups.push(group);
    }
  }
  return groups.map((group) => [...group.values()]);
}

/** Where a column's values come from in the end: along its foreign keys, but for those to its own table; round a cycle, from any of it. */
function rootsOf(table: Table, column: string, byId: ReadonlyMap<TableId, Table>, seen: Set<string>): readonly Root[] {
  const name = JSON.stringify([table.id, column]);
  if (seen.has(name)) return [];
  seen.add(name);
  const above = table.foreignKeys.flatMap(({ columns, references }) => {
    const place = columns.indexOf(column);
    const parent = byId.get(references.table);
    return place < 0 || !parent || parent === table ? [] : [{ parent, column: references.columns[place]! }];
  });
  if (above.length === 0) return [{ table: table.id, column }];
  const roots = above.flatMap((one) => rootsOf(one.parent, one.column, byId, seen));
  return roots.length > 0 ? roots : [{ table: table.id, column }];
}

/** The values that a root is going to have, and whether it may have others. */
function sourceOf(
  { table: id, column }: Root,
  drafts: ReadonlyMap<TableId, TablePlan>,
  { existing, plan, catalog, generators }: AgreeInput,
): { readonly drawn: boolean; readonly values: () => readonly Value[] } {
  const drafted = drafts.get(id)?.columns.find((one) => one.column === column);
  const there = () => [...new Set(own(existing.tables[id]?.values ?? {}, column) ?? [])];
  const table = catalog.tables.find((one) => one.id === id)!;
  if (!drafted || drafted.source.kind === "reference") return { drawn: false, values: there };
  const { source } = drafted;
  if (source.kind === "sequence" && source.width === undefined) {
    const counted = Array.from({ length: AGREED }, (_, index) => source.start + source.step * index);
    return { drawn: false, values: () => [...there(), ...counted] };
  }
  if (source.kind !== "generator" || Object.keys(source.spec.inputs ?? {}).length > 0) {
    return { drawn: false, values: there };
  }
  const alone = [table.primaryKey?.columns ?? [], ...table.uniques.map(columnsOfUnique)].some(
    (columns) => columns.length === 1 && columns[0] === column,
  );
  return {
    drawn: !alone && !isGiven(drafted),
    values: () => (alone ? there() : [...there(), ...drawn(drafted, source.spec)]),
  };

  function drawn({ stream }: ColumnPlan, spec: Parameters<typeof compileGenerator>[0]): Value[] {
    const generator = compileGenerator(spec, generatorContext(table, column, plan), generators);
    if (!generator) return [];
    const key = streamKey(plan.seed, stream);
    return [...new Set(Array.from({ length: DRAWN }, (_, row) => generator.draw(key, row, [])))];
  }
}

function columnsOfUnique({ parts }: Table["uniques"][number]): readonly string[] {
  return parts.map((part) => (part.kind === "column" ? part.column : ""));
}

/** Whether a column may hold a value, as far as its type and its own rules say. */
function keeper({ table: id, column }: Root, { catalog, plan }: AgreeInput): (value: Value) => boolean {
  const table = catalog.tables.find((one) => one.id === id)!;
  const position = table.columns.findIndex(({ name }) => name === column);
  const type = baseType(table.columns[position]!.type);
  const rules = rowRules(catalog, table, tableScope(catalog, table, plan.asOf)).filter(
    ({ positions }) => positions.length === 1 && positions[0] === position,
  );
  const row: Value[] = table.columns.map(() => null);
  return (value) => {
    row[position] = value;
    return value !== null && fits(value, type) && rules.every(({ holds }) => !holds || holds(row));
  };
}
