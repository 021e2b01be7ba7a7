import { findColumn } from "@seedloom/core";
import type { Catalog, ColumnRecipe, Recipe, Table, TableId, TableRecipe } from "@seedloom/core";
import type { TableFacts } from "../context/table-facts.ts";
import { typeClass } from "../context/type-class.ts";
import { moneySheet } from "./money-sheet.ts";

/** Names of columns that count a row's parts, by the words of one. */
const counts = (part: string): readonly string[] => [
  `${part} count`,
  `number ${part}`,
  `total ${part}`,
  `count ${part}`,
];

/**
 * The columns of tables whose rows have parts (an order its lines) say what they sum up: the lines' totals, or how many there are. Only
 * where one table holds parts whose rows stand together.
 */
export function sumsOfChildren(recipe: Recipe, catalog: Catalog, factsOf: (table: Table) => TableFacts): Recipe {
  const found = new Map<string, Record<string, ColumnRecipe>>();
  const children = childrenOf(catalog);
  for (const parent of catalog.tables) {
    const parts = (children.get(parent.id) ?? []).flatMap((child) => partsOf(child, parent, recipe.tables[child.id]));
    const columns = { ...recipe.tables[parent.id]?.columns };
    for (const { child, via } of parts) {
      for (const [name, column] of pairs(parent, child, parts.length, factsOf)) {
        const current = columns[name];
        if (current === undefined || (column !== null && current.spec.inputs !== undefined)) continue;
        const evidence = column === null ? `counts ${child.name}` : `the sum of ${child.name}.${column}`;
        columns[name] = {
          ...current,
          sums: { children: child.id, via, column },
          evidence: `${current.evidence}; ${evidence}`,
        };
      }
    }
    if (parts.length > 0) found.set(parent.id, columns);
  }
  const tables = Object.entries(recipe.tables).map(([id, table]): [string, TableRecipe] => [
    id,
    { ...table, columns: found.get(id) ?? table.columns },
  ]);
  return { tables: Object.fromEntries(tables) };
}

/** The other tables with foreign keys to a table, by its id. */
function childrenOf({ tables }: Catalog): ReadonlyMap<TableId, readonly Table[]> {
  const children = new Map<TableId, Table[]>();
  for (const child of tables) {
    for (const parent of new Set(child.foreignKeys.map(({ references }) => references.table))) {
      if (parent !== child.id) children.set(parent, [...(children.get(parent) ?? []), child]);
    }
  }
  return children;
}

/** The child's key to the parent, where its rows stand together: the only one that leads there. */
function partsOf(
  child: Table,
  parent: Table,
  recipe: TableRecipe | undefined,
): readonly { child: Table; via: string }[] {
  const keys = child.foreignKeys.filter(({ references }) => references.table === parent.id);
  const [key, other] = keys;
  if (key === undefined || other !== undefined || key.columns.length !== 1) return [];
  if (findColumn(child, key.columns[0] ?? "")?.nullable !== false) return [];
  const via = key.columns.join(",");
  const runs = recipe?.relationships.some(({ foreignKey, spread }) => foreignKey === via && spread.kind === "runs");
  return runs === true ? [{ child, via }] : [];
}

/** Columns of the parent and what of the child they sum up; null for a count. */
function* pairs(
  parent: Table,
  child: Table,
  among: number,
  factsOf: (table: Table) => TableFacts,
): Iterable<readonly [string, string | null]> {
  const [theirs, own] = [moneySheet(child, factsOf(child)), moneySheet(parent, factsOf(parent))];
  const target = own.net ?? own.total;
  const line = own.net !== null && theirs.net !== null ? theirs.net : theirs.total;
  const isLine = theirs.quantity !== null && theirs.price !== null;
  if (target !== null && line !== null && isLine && typeClass(target.type) === typeClass(line.type))
    yield [target.name, line.name];
  const part = factsOf(child).words.at(-1) ?? "";
  for (const [name, words] of factsOf(parent).columnWords) {
    const column = findColumn(parent, name);
    const phrase = words.join(" ");
    const named = counts(part).includes(phrase) || (among === 1 && phrase === "item count");
    if (named && column !== undefined && typeClass(column.type) === "integer") yield [name, null];
  }
}
