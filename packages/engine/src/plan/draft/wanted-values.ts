import { baseType, findTable, type Proposal, type Table, type TableId, type Value } from "@seedloom/core";
import { registry } from "@seedloom/generators";
import { fits } from "../../generate/repair/candidates.ts";
import { computedColumns, type RowRule, rowRules, tableScope } from "../../generate/rules/row-rules.ts";
import { partColumns, uniqueKeys } from "../../generate/rules/keys.ts";
import type { PlanInput } from "../plan-input.ts";
import { type ColumnTask, compileProposed, naturalValues, roomiestChoice } from "./choose-generator.ts";

/** Values of one child that a parent has among its own. */
const MOST = 20;

/** Rows of a unique column that values are listed for: beyond these its generator has to have what children want by itself. */
const LISTED = 20_000;

/** What rules of one child leave of a column that it shares with a parent. */
export interface Wanted {
  readonly values: readonly Value[];
  holds(value: Value): boolean;
}

/** By table and column: what children that refer to it may hold there. */
export type WantedValues = ReadonlyMap<TableId, ReadonlyMap<string, readonly Wanted[]>>;

/**
 * What CHECKs on columns of foreign keys want of the tables that these refer to: a person's row with `CHECK (kind = 'person')` and a key
 * (id, kind) needs parties of that kind. Noted where the column's values come from in the end, however many keys hand them on.
 */
export function wantedValues(input: PlanInput, tables: readonly Table[]): WantedValues {
  const found = new Map<TableId, Map<string, Wanted[]>>();
  for (const table of tables) {
    const shared = table.columns.filter(({ name }) => table.foreignKeys.some(({ columns }) => columns.includes(name)));
    const says =
      table.checks.length > 0 ||
      shared.some(({ type, generated }) => type.kind === "domain" || generated.kind === "computed");
    if (!says) continue;
    const scope = tableScope(input.catalog, table, input.asOf);
    const rules = rowRules(input.catalog, table, scope);
    const computed = computedColumns(table, scope).filter(({ positions }) => positions.length === 0);
    const note = (name: string, wanted: Wanted) => {
      for (const root of sources(table, name, input, new Set())) {
        const columns = found.get(root.table) ?? new Map<string, Wanted[]>();
        found.set(root.table, columns.set(root.column, [...(columns.get(root.column) ?? []), wanted]));
      }
    };
    for (const { name } of shared) {
      const position = table.columns.findIndex((column) => column.name === name);
      const constant = computed.find((one) => one.position === position)?.evaluate([]);
      if (constant != null) note(name, { values: [constant], holds: (value) => value === constant });
      const own = rules.filter((rule) => rule.holds && rule.positions.length === 1 && rule.positions[0] === position);
      if (own.length === 0) continue;
      const row: Value[] = table.columns.map(() => null);
      const holds = keeper(own, row, position);
      const drawn = naturalValues(taskOf(table, name, rules, input));
      const values = [...new Set(drawn)].filter((value) => value !== null && holds(value)).slice(0, MOST);
      if (values.length === 0) continue;
      note(name, { values, holds });
    }
  }
  return found;
}

/** Where a column's values come from: along its foreign keys to other tables. */
function sources(
  table: Table,
  column: string,
  input: PlanInput,
  seen: Set<string>,
): readonly { readonly table: TableId; readonly column: string }[] {
  const name = JSON.stringify([table.id, column]);
  if (seen.has(name)) return [];
  seen.add(name);
  const above = table.foreignKeys.flatMap(({ columns, references }) => {
    const parent = findTable(input.catalog, references.table);
    const place = columns.indexOf(column);
    return place < 0 || !parent || parent.id === table.id ? [] : [{ parent, column: references.columns[place]! }];
  });
  if (above.length > 0) return above.flatMap((one) => sources(one.parent, one.column, input, seen));
  return seen.size === 1 ? [] : [{ table: table.id, column }];
}

/** The column by itself, as if it belonged to no key. */
function taskOf(table: Table, column: string, rules: readonly RowRule[], input: PlanInput): ColumnTask {
  const recipe = input.recipe.tables[table.id]?.columns[column];
  return {
    table,
    column,
    scope: tableScope(input.catalog, table, input.asOf),
    domains: input.catalog.domains,
    rules,
    generators: input.generators ?? registry,
    plan: input,
    looseTypes: input.catalog.looseTypes === true,
    proposals: recipe === undefined ? [] : [recipe],
    chosen: false,
    forbids: ({ inputs = {} }) => Object.keys(inputs).length > 0,
  };
}

function keeper(rules: readonly RowRule[], row: Value[], position: number): (value: Value) => boolean {
  return (value) => {
    row[position] = value;
    return rules.every(({ holds }) => holds!(row));
  };
}

/**
 * A proposal that comes before a column's own, with values that its children want beside those that it would have; none where its own will
 * do. Where several children say what they want, and nothing else is unique about it, it has nothing else.
 * @param needed rows of the table altogether
 */
export function* offering(task: ColumnTask, wanted: readonly Wanted[], needed: number): IterableIterator<Proposal> {
  const { table, column, rules } = task;
  const position = table.columns.findIndex(({ name }) => name === column);
  const type = baseType(table.columns[position]!.type);
  const own = rules.filter((rule) => rule.holds && rule.positions.length === 1 && rule.positions[0] === position);
  const row: Value[] = table.columns.map(() => null);
  const keeps = keeper(own, row, position);
  const groups = wanted.map((one) => ({
    ...one,
    values: one.values.filter((value) => fits(value, type) && keeps(value)),
  }));
  const unique = uniqueKeys(table).some(({ parts }) => parts.flatMap(partColumns).every((name) => name === column));
  if (unique && needed > LISTED) return;
  const natural = unique ? inOrder(task, needed) : [...new Set(naturalValues(task))];
  const lacks = ({ values, holds }: Wanted) =>
    values.length > 0 &&
    !(unique && values.length < MOST
      ? values.every((value) => natural.includes(value))
      : natural.some((value) => value !== null && holds(value)));
  if (!groups.some(lacks)) return;
  // What one child wants may do for another that is less choosy.
  const said: Value[] = [];
  let sides = 0;
  for (const { values, holds } of groups.toSorted((a, b) => a.values.length - b.values.length)) {
    if (values.length === 0 || said.some(holds)) continue;
    said.push(...values.filter((value) => !said.includes(value)));
    sides++;
  }
  const others = natural.filter((value) => value !== null && !said.includes(value));
  const beside = unique
    ? others.slice(0, Math.max(0, needed - said.length))
    : sides > 1
      ? []
      : others.slice(0, said.length);
  yield {
    spec: {
      generator: "choice",
      options: { values: [...said, ...beside] },
    },
    rule: "wanted",
    evidence: "what the rows that refer to it may hold",
    confidence: 1,
  };
}

/** As many different values as are needed, of the generator that has them. */
function inOrder(task: ColumnTask, needed: number): Value[] {
  const choice = roomiestChoice(task, needed);
  const compiled = choice && compileProposed(choice.spec, task);
  if (!compiled || Object.keys(choice.spec.inputs ?? {}).length > 0) return [];
  const count = Math.min(compiled.capacity, needed);
  return [...new Set(Array.from({ length: count }, (_, index) => compiled.at(index, [])))];
}
