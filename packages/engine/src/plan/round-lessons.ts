import { isGiven } from "../generate/columns/is-given.ts";
import {
  type Catalog,
  findTable,
  type Partitioning,
  type Plan,
  SeedError,
  type Table,
  type TableId,
  type TablePlan,
} from "@seedloom/core";
import { registry } from "@seedloom/generators";
import type { CompiledPlan } from "../generate/compile-plan.ts";
import { type AgreedValues, agreeRoots } from "./agree-roots.ts";
import type { Drafts } from "./draft/draft-table.ts";
import { wantedValues, type WantedValues } from "./draft/wanted-values.ts";
import { Gathered } from "./gathered.ts";
import type { LoadOrder } from "./load-order.ts";
import type { PlanInput } from "./plan-input.ts";

/** Rows made of each table to see whether its constraints can be kept, before anything is written. */
const PROBE = 2_000;

/** What earlier rounds of planning found out. */
export interface RoundLessons {
  /** Rows a table can hold, and the key that says so, or beside which a search found no more. */
  readonly limits: Map<TableId, { rows: number; because: string; searched?: boolean }>;
  /** Tables to be settled throughout, with the rows they could hold before that; null for tables better off without. */
  readonly loose: Map<TableId, { readonly before: number } | null>;
  /** Tables of which keys over expressions go through all combinations, with the rows they could hold before that; null likewise. */
  readonly dense: Map<TableId, { readonly before: number } | null>;
  /** How many parents the references of tables may pick, by the foreign key's index, where that is not all of them. */
  readonly rooms: Map<TableId, Map<number, number>>;
  /** Values that tables have in common, so that a child finds parents that agree, for a load order; null until that was looked at. */
  agreed: { readonly broken: string; readonly values: AgreedValues } | null;
  /** Tables of which no column is computed from what CHECKs equate it with, because that left other rules no room. */
  readonly untied: Set<TableId>;
  /** Tables whose rows come to stand together, because their children need several that agree. */
  readonly gathered: Gathered;
  /** What children want of the columns that they refer to. */
  readonly wanted: WantedValues;
}

/** Nothing but what is known from the start. */
export function firstLessons(tables: readonly Table[], input: PlanInput): RoundLessons {
  return {
    limits: new Map(tables.flatMap((table) => withoutRoom(table, tables))),
    loose: new Map((input.loose ?? []).map((id) => [id, { before: 0 }])),
    dense: new Map(),
    rooms: new Map(),
    agreed: null,
    untied: new Set(),
    gathered: new Gathered(),
    wanted: wantedValues(input, tables),
  };
}

/** Tables that have no place for any row: partitioned ones without partitions, and those that are there to be inherited from. */
function withoutRoom(table: Table, tables: readonly Table[]): [TableId, { rows: number; because: string }][] {
  const leaves = ({ partitions }: Partitioning): number =>
    partitions.reduce(
      (sum, { foreign, partitioning }) => sum + (partitioning ? leaves(partitioning) : foreign ? 0 : 1),
      0,
    );
  const full = table.partitioning !== null && leaves(table.partitioning) === 0;
  if (full) return [[table.id, { rows: 0, because: "having no partitions" }]];
  // `CHECK (false) NO INHERIT`: the rows are in the tables that inherit.
  const abstract = table.checks.find(
    ({ own, sql }) => own && sql.expression?.kind === "literal" && sql.expression.value === false,
  );
  if (abstract) return [[table.id, { rows: 0, because: `${abstract.name ?? "CHECK"}: ${abstract.sql.text}` }]];
  const routing = handsOn(table, tables);
  return routing
    ? [[table.id, { rows: 0, because: `${routing}, which hands them on to the tables that inherit,` }]]
    : [];
}

/**
 * The trigger of a table that is partitioned in the old way: each of those that inherit from it has a CHECK of its own, and rows are handed
 * on to them as they come in. They get rows themselves, which the table shows as its own.
 */
function handsOn({ id, checks, triggers }: Table, tables: readonly Table[]): string | null {
  const trigger = triggers.find(({ timing, events }) => timing === "before" && events.includes("insert"));
  if (!trigger) return null;
  const heirs = tables.filter(({ inherits }) => inherits.includes(id));
  const known = new Set(checks.map(({ sql }) => sql.text));
  const apart = heirs.length > 0 && heirs.every((heir) => heir.checks.some(({ sql }) => !known.has(sql.text)));
  return apart ? trigger.name : null;
}

/** Notes which values tables have to have in common, once for each way to break the cycles. True where there are any. */
export function agree(
  tables: readonly Table[],
  drafts: Drafts,
  lessons: RoundLessons,
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
export function limitByKeys(drafts: Drafts, { limits }: RoundLessons): boolean {
  let learned = false;
  for (const [table, { plan, limitedBy }] of drafts) {
    if (limitedBy === null) continue;
    limits.set(table, { rows: plan.rows, because: limitedBy });
    learned = true;
  }
  return learned;
}

/** What a table's plan is tried with. */
interface Trial {
  /** The tables of its cycle, where no key breaks that. */
  readonly cycle: readonly TablePlan[];
  /** Tables of which something was learned in this round: their rows are going to be others. */
  readonly learned: ReadonlySet<TableId>;
  readonly mayLoosen: boolean;
  readonly catalog: Catalog;
}

/** Tries a table's plan. True where something was learned, so that planning has to go round again. */
export function learn(
  plan: TablePlan,
  compiled: CompiledPlan,
  lessons: RoundLessons,
  { cycle, learned, mayLoosen, catalog }: Trial,
): boolean {
  const { table, rows, firstRow, columns } = plan;
  const tableOf = (id: TableId) => findTable(catalog, id) ?? null;
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
    if (mayLoosen && countParents(plan, compiled, lessons)) return true;
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
      // Two rows of one parent that differ are there only if some parent has two.
      if (
        possible.rows === 0 &&
        plan.existing === 0 &&
        mayLoosen &&
        lessons.gathered.learn(tableOf(table)!, plan, tableOf)
      ) {
        lessons.loose.delete(table);
        lessons.dense.delete(table);
        return true;
      }
      // No key is in the way of the first row: what is, is an error here, but where rows are there already and there is no room for more.
      const unexplained = possible.rows === 0 && possible.full === null;
      if (unexplained && (plan.existing === 0 || columns.some(isGiven))) {
        for (const _ of compiled.batches(table, firstRow, firstRow + 1));
      }
      const because = possible.full ?? "all its constraints";
      lessons.limits.set(table, { rows: possible.rows, because, searched: true });
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
    if (mine && mayLoosen && lessons.gathered.learn(tableOf(table)!, plan, tableOf)) return true;
    // A parent of which there will be fewer rows than this plan asks for.
    if (!mine && typeof unsatisfied === "string" && learned.has(unsatisfied)) return true;
    if (!mine || loosened !== undefined || !mayLoosen) throw error;
    return loosen(0);
  }
}

/** Notes how many parents the references may pick of which a key takes each once. True where that is news. */
function countParents({ table, references }: TablePlan, compiled: CompiledPlan, { rooms }: RoundLessons): boolean {
  const known = rooms.get(table) ?? new Map<number, number>();
  let learned = false;
  for (const [reference, { pick, foreignKey, parents }] of references.entries()) {
    if (pick.kind !== "slot" && !(pick.kind === "matching" && pick.nth)) continue;
    const all = parents.existing + parents.added;
    const room = compiled.parentsOf(table, reference);
    if (room === Math.min(all, known.get(foreignKey) ?? all)) continue;
    known.set(foreignKey, room);
    learned = true;
  }
  rooms.set(table, known);
  return learned;
}

/** The tables of the cycle that a table is part of by a key which nothing breaks; none where there is no such cycle. */
export function sharedCycle(plan: Plan, { cycleOf }: LoadOrder, { table: id }: TablePlan): readonly TablePlan[] {
  const cycle = cycleOf.get(id);
  if (!plan.unchecked.some(({ table }) => cycleOf.get(table) === cycle)) return [];
  return plan.tables.filter(({ table }) => cycleOf.get(table) === cycle);
}
