import {
  type Catalog,
  type Existing,
  findTable,
  type ForeignKey,
  type Generator,
  type Notice,
  type Partitioning,
  type Plan,
  type Recipe,
  SeedError,
  type Table,
  type TableId,
  type TablePlan,
} from "@seedloom/core";
import { registry } from "@seedloom/generators";
import type { CellFunction } from "../generate/cell-function.ts";
import { type CompiledPlan, compilePlan } from "../generate/compile-plan.ts";
import { rowRules, tableScope } from "../generate/row-rules.ts";
import { type AgreedValues, agreeRoots } from "./agree-roots.ts";
import { refuseChosenKeys } from "./chosen-keys.ts";
import { sumChildren } from "./draft/sum-children.ts";
import { canBeNull } from "./draft/draft-references.ts";
import { type DraftedTable, draftTable, fewerRows } from "./draft/draft-table.ts";
import { filledByTriggers } from "./filled-by-triggers.ts";
import { Gathered } from "./gathered.ts";
import { type LoadOrder, loadOrder } from "./load-order.ts";

/** Raised whenever the same plan would give other rows. */
export const OUTPUT_VERSION = 1;

export interface PlanInput {
  readonly catalog: Catalog;
  readonly recipe: Recipe;
  /** The answer to `existingRequest` for the same tables. */
  readonly existing: Existing;
  /** Tables that get rows; default: all. */
  readonly selected?: readonly TableId[];
  /** Rows to add to each table, where the recipe says nothing else. */
  readonly rows: number;
  readonly seed: string;
  /** ISO 8601. */
  readonly asOf: string;
  /** faker's locale codes with their weights. */
  readonly locale: readonly (readonly [code: string, weight: number])[];
  /** The user's functions, by `table.column`. */
  readonly functions?: Readonly<Record<string, CellFunction>>;
  /** More generators; default: the registry. */
  readonly generators?: Readonly<Record<string, Generator>>;
  /** Tables whose keys are settled row by row from the start, so that no bijection decides values that the database rejects. */
  readonly loose?: readonly TableId[];
}

/** Rows made of each table to see whether its constraints can be kept, before anything is written. */
const PROBE = 2_000;

/** Rounds of planning: each learns from the last. */
const ROUNDS = 12;

/**
 * Makes the recipe concrete. Nothing is read or written: the rows that are there come in as `existing`.
 *
 * Planning goes in rounds. A table whose keys turn out to hold fewer rows is given fewer; one whose bijections leave the
 * rules no room is loosened, which is to say that all its keys are settled row by row; then everything is drafted again.
 * @throws SeedError `UNSATISFIABLE` where no rows exist that keep a constraint, or a parent has none.
 */
export function createPlan(input: PlanInput): Plan {
  const { catalog, existing } = input;
  const tables = selectedTables(catalog, input.selected);
  const mayWait = (table: Table, key: ForeignKey) =>
    canBeNull(table, key) && !mentionedInRules(catalog, table, key.columns, input);
  const lessons: Lessons = {
    limits: new Map(tables.flatMap(withoutRoom)),
    loose: new Map((input.loose ?? []).map((id) => [id, { before: 0 }])),
    dense: new Map(),
    agreed: null,
    untied: new Set(),
    gathered: new Gathered(),
  };
  for (let round = 0; ; round++) {
    const order = loadOrder(tables, mayWait, (id) => lessons.limits.get(id)?.rows ?? Infinity);
    const drafts = draftAll(input, order, lessons);
    if (agree(tables, drafts, lessons, input, order) || limitByKeys(drafts, lessons)) continue;
    const plan = planOf(input, order, drafts, lessons);
    const compiled = compilePlan({ plan, catalog, existing, ...options(input) });
    const learned = plan.tables.map((table) =>
      learn(table, compiled, lessons, sharedCycle(plan, order, table), round < ROUNDS, catalog),
    );
    if (learned.includes(true) && round <= 2 * ROUNDS) continue;
    refuseChosenKeys(plan, compiled, catalog, existing);
    return plan;
  }
}

/** A partitioned table without partitions has no place for any row. */
function withoutRoom(table: Table): [TableId, { rows: number; because: string }][] {
  const leaves = (partitioning: Partitioning): number =>
    partitioning.partitions.reduce((sum, { partitioning: below }) => sum + (below ? leaves(below) : 1), 0);
  const full = table.partitioning !== null && leaves(table.partitioning) === 0;
  return full ? [[table.id, { rows: 0, because: "having no partitions" }]] : [];
}

/** What earlier rounds of planning found out. */
interface Lessons {
  /** Rows a table can hold, and the key that says so. */
  readonly limits: Map<TableId, { rows: number; because: string }>;
  /** Tables to be settled throughout, with the rows they could hold before that; null for tables better off without. */
  readonly loose: Map<TableId, { readonly before: number } | null>;
  /** Tables of which keys over expressions go through all combinations, with the rows they could hold before that; null likewise. */
  readonly dense: Map<TableId, { readonly before: number } | null>;
  /** Values that tables have in common, so that a child finds parents that agree, for a load order; null until that was looked at. */
  agreed: { readonly broken: string; readonly values: AgreedValues } | null;
  /** Tables of which no column is computed from what CHECKs equate it with, because that left other rules no room. */
  readonly untied: Set<TableId>;
  /** Tables whose rows come to stand together, because their children need several that agree. */
  readonly gathered: Gathered;
}

/** Notes which values tables have to have in common, once for each way to break the cycles. True where there are any. */
function agree(
  tables: readonly Table[],
  drafts: Drafts,
  lessons: Lessons,
  input: PlanInput,
  order: LoadOrder,
): boolean {
  const broken = JSON.stringify(order.broken);
  if (lessons.agreed?.broken === broken) return false;
  const plans = new Map([...drafts].map(([id, { plan }]) => [id, plan]));
  const values = agreeRoots(tables, plans, { ...input, plan: input, generators: input.generators ?? registry });
  lessons.agreed = { broken, values };
  return values.size > 0;
}

/** Notes the tables whose keys hold fewer rows than asked for. True where one is new: its children were drafted with more. */
function limitByKeys(drafts: Drafts, { limits }: Lessons): boolean {
  let learned = false;
  for (const [table, { plan, limitedBy }] of drafts) {
    if (limitedBy === null) continue;
    limits.set(table, { rows: plan.rows, because: limitedBy });
    learned = true;
  }
  return learned;
}

/** Tries a table's plan. True where something was learned, so that planning has to go round again. */
function learn(
  plan: TablePlan,
  compiled: CompiledPlan,
  lessons: Lessons,
  cycle: readonly TablePlan[],
  mayLoosen: boolean,
  catalog: Catalog,
): boolean {
  const { table, rows, firstRow, columns } = plan;
  const loosened = lessons.loose.get(table);
  const dense = lessons.dense.get(table);
  const loosen = (before: number): true => {
    lessons.loose.set(table, { before });
    return true;
  };
  /** Rows that nothing goes back to: they agree in what the cycle hands round, or are as many as the tables of the cycle have all, this one first. */
  const shorten = (): boolean => {
    if (cycle.length > 0 && lessons.gathered.learnCycle(cycle.map((one) => findTable(catalog, one.table)!)))
      return true;
    const fewest = Math.min(...cycle.map((one) => one.rows));
    const longer = rows > fewest ? [table] : cycle.flatMap((one) => (one.rows > fewest ? [one.table] : []));
    if (fewest === 0) return false;
    for (const id of longer)
      lessons.limits.set(id, { rows: fewest, because: "the least of the tables that go back to it" });
    return longer.length > 0;
  };
  try {
    const possible = compiled.settledRows(table);
    if (dense && possible.rows < dense.before) {
      lessons.dense.set(table, null);
      return true;
    }
    if (loosened && !dense && possible.rows < loosened.before) {
      lessons.loose.set(table, null);
      return true;
    }
    if (possible.rows < rows) {
      if (possible.full === null && shorten()) return true;
      if (loosened === undefined && mayLoosen) return loosen(possible.rows);
      if (dense === undefined && mayLoosen) {
        lessons.dense.set(table, { before: possible.rows });
        return true;
      }
      // No key is in the way of the first row: what is, is an error here, but where rows are there already and there is no room for more.
      const unexplained = possible.rows === 0 && possible.full === null;
      if (unexplained && (plan.existing === 0 || columns.some(({ chosen }) => chosen))) {
        for (const _ of compiled.batches(table, firstRow, firstRow + 1));
      }
      lessons.limits.set(table, { rows: possible.rows, because: possible.full ?? "what its constraints allow" });
      return true;
    }
    // Rows that cannot be made are an error here.
    for (const _ of compiled.batches(table, firstRow, firstRow + Math.min(rows, PROBE)));
    return false;
  } catch (error) {
    const unsatisfied = error instanceof SeedError && error.code === "UNSATISFIABLE" ? error.details.table : null;
    const mine = unsatisfied === table;
    // Rows of another table of the cycle, which are made on the way, are what these go back to.
    const ours = mine || cycle.some((one) => one.table === unsatisfied);
    if (mine && dense) {
      // Going through all combinations left the rules no room: as it was before.
      lessons.dense.set(table, null);
      return true;
    }
    if (ours && shorten()) return true;
    if (mine && columns.some(({ source }) => source.kind === "expression")) {
      lessons.untied.add(table);
      return true;
    }
    if (mine && mayLoosen && lessons.gathered.learn(findTable(catalog, table)!, plan)) return true;
    if (!mine || loosened !== undefined || !mayLoosen) throw error;
    return loosen(0);
  }
}

/** The tables of the cycle that a table is part of by a key which nothing breaks; none where there is no such cycle. */
function sharedCycle(plan: Plan, { cycleOf }: LoadOrder, { table: id }: TablePlan): readonly TablePlan[] {
  const cycle = cycleOf.get(id);
  if (!plan.unchecked.some(({ table }) => cycleOf.get(table) === cycle)) return [];
  return plan.tables.filter(({ table }) => cycleOf.get(table) === cycle);
}

/** Drafts by table, with the rows that were asked for. */
type Drafts = Map<TableId, DraftedTable & { readonly wanted: number }>;

function options(input: PlanInput) {
  return {
    ...(input.functions ? { functions: input.functions } : {}),
    ...(input.generators ? { generators: input.generators } : {}),
  };
}

function selectedTables(catalog: Catalog, selected: readonly TableId[] | undefined): readonly Table[] {
  if (!selected) return catalog.tables;
  return selected.map((id) => {
    const table = findTable(catalog, id);
    if (table) return table;
    throw new SeedError(
      "CONFIG",
      `${id}: no such table; there are ${catalog.tables.map((one) => one.id).join(", ")}.`,
      { table: id },
    );
  });
}

/** A column that rules speak of may not be NULL for a while, even where it may be NULL. */
function mentionedInRules(catalog: Catalog, table: Table, columns: readonly string[], input: PlanInput): boolean {
  const positions = columns.map((name) => table.columns.findIndex((column) => column.name === name));
  return rowRules(catalog, table, tableScope(catalog, table, input.asOf)).some(
    (rule) => !rule.holds || rule.positions.some((position) => positions.includes(position)),
  );
}

function draftAll(
  input: PlanInput,
  order: LoadOrder,
  { limits, loose, dense, agreed, untied, gathered }: Lessons,
): Drafts {
  const drafts: Drafts = new Map();
  const selected = new Set(order.tables.map((table) => table.id));
  const wantedRows = (id: TableId): number => {
    const count = input.recipe.tables[id]?.rows;
    switch (count?.kind) {
      case "exactly":
        return count.rows;
      case "atMost":
        return Math.max(0, Math.min(input.rows, count.rows - (input.existing.tables[id]?.rows ?? 0)));
      case "perParent":
        return Math.round((drafts.get(count.parent)?.plan.rows ?? input.rows) * count.mean);
      default:
        return input.rows;
    }
  };
  const added = (id: TableId): number =>
    selected.has(id) ? (drafts.get(id)?.plan.rows ?? Math.min(wantedRows(id), limits.get(id)?.rows ?? Infinity)) : 0;
  for (const table of order.tables) {
    const wanted = wantedRows(table.id);
    const cycle = order.cycleOf.get(table.id);
    const inCycle = (parent: TableId) => parent !== table.id && order.cycleOf.get(parent) === cycle;
    const rows = Math.min(wanted, limits.get(table.id)?.rows ?? Infinity);
    const drafted = draftTable(table, {
      catalog: input.catalog,
      existing: input.existing,
      recipe: input.recipe.tables[table.id],
      plan: input,
      generators: input.generators ?? registry,
      rows,
      loose: Boolean(loose.get(table.id)) && !dense.get(table.id),
      dense: Boolean(dense.get(table.id)),
      agreed: agreed?.values.get(table.id) ?? new Map(),
      untied: untied.has(table.id),
      gathered: gathered.of(table.id, rows),
      added,
      deferred: new Set(
        order.broken.filter((edge) => edge.table === table.id && edge.by === "update").map((edge) => edge.foreignKey),
      ),
      late: new Set(order.broken.filter((edge) => edge.table === table.id).map((edge) => edge.foreignKey)),
      covering: coveringKeys(table, order),
      handedOn: new Set(
        order.tables.flatMap(({ id, foreignKeys }) =>
          inCycle(id)
            ? foreignKeys.flatMap(({ references }) => (references.table === table.id ? references.columns : []))
            : [],
        ),
      ),
      unreadable: new Set(
        table.foreignKeys.filter((key) => inCycle(key.references.table)).map((key) => key.columns.join(",")),
      ),
    });
    drafts.set(table.id, { ...drafted, wanted });
  }
  return drafts;
}

/** The table's keys within a cycle of which an edge cannot hold until all rows are in, but for such edges. */
function coveringKeys(table: Table, { broken, cycleOf }: LoadOrder): ReadonlySet<number> {
  const cycle = cycleOf.get(table.id);
  const unchecked = broken.filter((edge) => edge.by === "unchecked" && cycleOf.get(edge.table) === cycle);
  if (unchecked.length === 0) return new Set();
  return new Set(
    table.foreignKeys.flatMap(({ references }, foreignKey) =>
      references.table !== table.id &&
      cycleOf.get(references.table) === cycle &&
      !broken.some((edge) => edge.table === table.id && edge.foreignKey === foreignKey)
        ? [foreignKey]
        : [],
    ),
  );
}

function planOf(input: PlanInput, order: LoadOrder, drafts: Drafts, { limits }: Lessons): Plan {
  const all = order.tables.map((table) => ({ table, draft: drafts.get(table.id)! }));
  const loaded = all.flatMap(({ table, draft }) => (draft.plan.rows > 0 ? [table] : []));
  const filled = filledByTriggers(loaded);
  const limited = all.flatMap(({ table, draft }): Notice[] => {
    const limit = limits.get(table.id);
    if (!limit || draft.plan.rows >= draft.wanted) return [];
    return [fewerRows(table, draft.wanted, draft.plan.rows, limit.because)];
  });
  // A key over a closed list (ISO's countries) holds as many rows as the list has entries.
  const listed = all.flatMap(({ table, draft }): Notice[] => {
    const count = input.recipe.tables[table.id]?.rows;
    if (count?.kind !== "atMost" || draft.plan.rows >= input.rows || limits.has(table.id)) return [];
    return [
      fewerRows(table, input.rows, draft.plan.rows, `the closed list of ${count.rows} that its key is taken from`),
    ];
  });
  const plan: Plan = {
    outputVersion: OUTPUT_VERSION,
    dialect: input.catalog.dialect,
    seed: input.seed,
    asOf: input.asOf,
    locale: input.locale,
    tables: all.map(({ table, draft }) => {
      const trigger = filled.get(table.id);
      return trigger === undefined ? draft.plan : { ...draft.plan, filledBy: trigger };
    }),
    unchecked: order.broken
      .filter((edge) => edge.by === "unchecked")
      .map(({ table, foreignKey }) => ({ table, foreignKey })),
    constraints: all.flatMap(({ draft }) => draft.constraints),
    notices: [...limited, ...listed, ...loaded.flatMap((table) => notLoadedAsUsual(table, filled.get(table.id)))],
  };
  return sumChildren(plan, input.catalog, input.recipe);
}

function notLoadedAsUsual({ id, transactional }: Table, trigger: string | undefined): readonly Notice[] {
  if (trigger !== undefined) {
    return [
      { code: "FILLED_BY_TRIGGER", table: id, message: `${id}: left to trigger ${trigger}, which writes its rows.` },
    ];
  }
  if (transactional) return [];
  const message = `${id}: its engine has no transactions; it is loaded last, and rows stay in it if its load fails.`;
  return [{ code: "NOT_TRANSACTIONAL", table: id, message }];
}
