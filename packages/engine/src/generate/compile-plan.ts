import {
  type Catalog,
  type Clock,
  type Existing,
  findTable,
  type Generator,
  type LoadJob,
  type LoadStep,
  type Plan,
  type RowBatch,
  SeedError,
  type Table,
  type TableId,
  type TablePlan,
  type Value,
} from "@seedloom/core";
import { registry } from "@seedloom/generators";
import { agreeingParents } from "./references/agreeing-parents.ts";
import type { CellFunction } from "./columns/cell-function.ts";
import type { ParentRows, TableInput } from "./table-input.ts";
import { parentRowsOf } from "./references/parent-rows.ts";
import { jointDigits } from "./slots/joint-digits.ts";
import { childReader } from "./references/child-values.ts";
import { risingClock } from "./columns/rising-clock.ts";
import { referencedColumns } from "./rules/referenced-columns.ts";
import { rowRules, tableScope } from "./rules/row-rules.ts";
import { parentOrder } from "./references/parent-order.ts";
import { matcherOver } from "./references/matched-keys.ts";
import { settleTable } from "./settle/settle.ts";
import { startingFrom } from "./settle/settlement.ts";
import { createTableProgram, type TableProgram } from "./table-program.ts";

export interface CompileInput {
  readonly plan: Plan;
  /** The catalog that the plan was made from. */
  readonly catalog: Catalog;
  /** The rows that were there when the plan was made. */
  readonly existing: Existing;
  readonly functions?: Readonly<Record<string, CellFunction>>;
  readonly generators?: Readonly<Record<string, Generator>>;
}

/** A plan ready to give rows: any range of any table, in any order, always the same. */
export interface CompiledPlan {
  readonly plan: Plan;
  /** One row, by position in `Table.columns`. */
  row(table: TableId, row: number): readonly Value[];
  /**
   * Rows [from, to) of a table in batches of `size`; by default all that the plan adds, 1,000 at a time. Row indexes count from
   * `TablePlan.firstRow`.
   */
  batches(table: TableId, from?: number, to?: number, size?: number): Iterable<RowBatch>;
  /** What a dialect has to do. */
  loadJob(): LoadJob;
  /** A row at a try of its own, its rules kept as far as they can be evaluated here; null where they cannot be kept at that try. */
  tryRow(table: TableId, row: number, attempt: number): readonly Value[] | null;
  /**
   * How many parents a reference of a table may pick: those that leave its rows a way to be; of those that have to match, the most that one row
   * has, or all combinations with what they match where these are counted.
   */
  parentsOf(table: TableId, reference: number): number;
  /** What a column that a reference decides has with one of its parents. */
  parentValue(table: TableId, reference: number, column: string, parent: number): Value;
  /** How many of a table's rows fit, and the key in the way of the next. */
  settledRows(table: TableId): { readonly rows: number; readonly full: string | null };
}

/** Vectors of so many rows are dead before V8 collects its young generation, which otherwise grows to hold them. */
const BATCH = 1_000;

/**
 * Compiles a plan: binds generators to columns, prepares the search for rows that break a rule, settles the tables that have to be.
 * @throws SeedError `CONFIG` where the plan names a generator or function that is not there.
 */
export function compilePlan(input: CompileInput): CompiledPlan {
  const { plan, catalog, existing } = input;
  const programs = new Map<TableId, TableProgram>();
  const settledRows = new Map<TableId, { rows: number; full: string | null }>();
  const plans = new Map(plan.tables.map((table) => [table.table, table]));

  const pinned = referencedColumns(catalog);
  const tablePlan = (id: TableId): TablePlan => {
    const found = plans.get(id);
    if (found) return found;
    throw new SeedError("CONFIG", `${id}: the plan has no such table.`, { table: id });
  };

  const parentRows = (parent: TableId): ParentRows =>
    parentRowsOf(existing.tables[parent], plans.get(parent), () => program(parent));

  const readers = new Map<string, ReturnType<typeof childReader>>();
  const childrenOf = (children: TableId, via: string, column: string) => {
    const name = JSON.stringify([children, via, column]);
    const made =
      readers.get(name) ??
      childReader(plan.seed, tableOf(catalog, children), tablePlan(children), via, (rows, count) =>
        program(children).values(column, rows, count),
      );
    readers.set(name, made);
    return made;
  };

  const clocks = new Map<TableId, Clock | null>();
  const clockOf = (id: TableId): Clock | null => {
    const known = clocks.get(id);
    if (known !== undefined) return known;
    const made = risingClock({ plan, generators: input.generators ?? registry }, tableOf(catalog, id), plans.get(id));
    clocks.set(id, made);
    return made;
  };

  const inputs = new Map<TableId, TableInput>();
  const inputOf = (id: TableId): TableInput => {
    const made = inputs.get(id);
    if (made) return made;
    const mine = tablePlan(id);
    const table = tableOf(catalog, id);
    const parentId = (reference: number) => mine.references[reference]!.parent;
    const parents = mine.references.map((reference) => parentRows(reference.parent));
    const scope = tableScope(catalog, table, plan.asOf);
    const rules = rowRules(catalog, table, scope);
    const bound: Omit<TableInput, "agreeing"> = {
      plan,
      table,
      tablePlan: mine,
      parentRows: (reference) => parents[reference]!,
      childValues: (children, via, column, rows, count) => childrenOf(children, via, column)(rows, count),
      rowsOf: parentRows,
      tableOf: (other) => tableOf(catalog, other),
      parentTable: (reference) => tableOf(catalog, parentId(reference)),
      clockOf,
      functions: input.functions ?? {},
      generators: input.generators ?? registry,
      slotIndex: (_slot, row) => row,
      pinned: pinned.get(id) ?? new Set(),
      scope,
      rules,
    };
    const complete: TableInput = { ...bound, agreeing: agreeingParents(bound) };
    inputs.set(id, complete);
    return complete;
  };

  const program = (id: TableId): TableProgram => {
    const made = programs.get(id);
    if (made) return made;
    const tableInput = inputOf(id);
    const mine = tableInput.tablePlan;
    if (mine.settled.length === 0) {
      const plain = createTableProgram(tableInput, startingFrom(mine.attempts));
      programs.set(id, plain);
      return plain;
    }
    // Known before it is settled: in a cycle, settling reads keys of this very table.
    const settled = settleTable(tableInput, existing.tables[id], (early) => programs.set(id, early));
    settledRows.set(id, { rows: settled.rows, full: settled.full });
    return settled.program;
  };

  const batches: CompiledPlan["batches"] = (table, from, to, size = BATCH) => {
    const { firstRow, rows } = tablePlan(table);
    return program(table).batches(from ?? firstRow, to ?? firstRow + rows, size);
  };

  return {
    plan,
    row: (table, row) => program(table).row(row),
    batches,
    tryRow(table, row, attempt) {
      const values = program(table).attempt(row, attempt, []);
      return typeof values === "string" ? null : values;
    },
    parentsOf(table, reference) {
      const input = inputOf(table);
      const { pick } = input.tablePlan.references[reference]!;
      const joint = input.tablePlan.slots
        .flatMap((slot) => slot.joint ?? [])
        .find(([, ...others]) => others.includes(reference));
      if (joint) return jointDigits(input, joint).count();
      if (pick.kind === "matching") return matcherOver(input, reference, pick.columns, input.agreeing).most();
      const { existing: there, added } = input.parentRows(reference);
      return input.agreeing(reference)?.length ?? there + added;
    },
    parentValue(table, reference, column, parent) {
      const { tablePlan: mine, parentRows: rowsOf } = inputOf(table);
      const source = mine.columns.find((one) => one.column === column)?.source;
      return source?.kind === "reference" ? rowsOf(reference).value(source.parentColumn, parent) : null;
    },
    settledRows(table) {
      program(table);
      return settledRows.get(table) ?? { rows: tablePlan(table).rows, full: null };
    },
    loadJob: () =>
      loadJob(plan, catalog, (id) => {
        const order = parentOrder(plan.seed, tableOf(catalog, id), tablePlan(id), BATCH);
        return order === null ? batches(id) : program(id).batchesOf(order);
      }),
  };
}

function tableOf(catalog: Catalog, id: TableId): Table {
  const table = findTable(catalog, id);
  if (table) return table;
  throw new SeedError("CONFIG", `${id}: the catalog has no such table; introspect again.`, { table: id });
}

function loadJob(plan: Plan, catalog: Catalog, batches: (table: TableId) => Iterable<RowBatch>): LoadJob {
  const inserts: LoadStep[] = [];
  const updates: LoadStep[] = [];
  for (const { table: id, rows, columns, references, filledBy } of plan.tables) {
    if (rows === 0 || filledBy !== undefined) continue;
    const table = tableOf(catalog, id);
    const names = columns.map((column) => column.column);
    const late = references.flatMap((reference, index) => {
      if (!reference.deferred || reference.nullRate === 1) return [];
      const set = columns
        .filter(({ source }) => source.kind === "reference" && source.reference === index)
        .map(({ column }) => column)
        .filter((name) => table.columns.find((column) => column.name === name)!.nullable);
      return set.length > 0 ? [set] : [];
    });
    const withheld = new Set(late.flat());
    inserts.push({
      kind: "insert",
      table: id,
      columns: names,
      rows,
      batches: withheld.size === 0 ? () => batches(id) : () => blank(batches(id), withheld),
    });
    const key = table.primaryKey?.columns ?? names.filter((name) => !withheld.has(name));
    for (const set of late) {
      updates.push({ kind: "update", table: id, key, set, rows, batches: () => pick(batches(id), [...key, ...set]) });
    }
  }
  return {
    catalog,
    steps: [...inserts, ...updates],
    uncheckedUntilEnd: plan.unchecked.map(({ table, foreignKey }) => ({
      table,
      columns: tableOf(catalog, table).foreignKeys[foreignKey]!.columns,
    })),
  };
}

/** The batches with NULL in some columns. */
function* blank(batches: Iterable<RowBatch>, columns: ReadonlySet<string>): IterableIterator<RowBatch> {
  for (const batch of batches) {
    const nulls = Array.from({ length: batch.count }, () => null);
    yield {
      ...batch,
      values: batch.values.map((values, place) => (columns.has(batch.columns[place]!) ? nulls : values)),
    };
  }
}

/** The batches with some columns only. */
function* pick(batches: Iterable<RowBatch>, columns: readonly string[]): IterableIterator<RowBatch> {
  for (const batch of batches) {
    yield { ...batch, columns, values: columns.map((column) => batch.values[batch.columns.indexOf(column)]!) };
  }
}
