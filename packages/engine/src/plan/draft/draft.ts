import type { ColumnPlan, CompiledGenerator, GeneratorSpec, ReferencePlan, SlotPlan, Table } from "@seedloom/core";
import type { Choice } from "./choose-generator.ts";

/** A table's plan while its unique keys are being arranged; columns, references and slots are changed in place. */
export interface DraftTable {
  readonly table: Table;
  readonly columns: Map<string, ColumnPlan>;
  readonly references: ReferencePlan[];
  readonly slots: SlotPlan[];
  /** Different rows needed: those that were there and those to add. */
  readonly needed: number;
  /** Whether a spec's later indexes have later values. */
  readonly rises: (spec: GeneratorSpec) => boolean;
  /** Whether a generator's values are all that there are of a kind, in their usual order. */
  readonly exhaustive: (spec: GeneratorSpec) => boolean;
  /** The generator that a column's name and type ask for, where all that it makes keeps the column's rules. */
  readonly preferred: (column: string) => Choice | null;
  /** Whether numbers from 1 on may stand in for what the generator of `preferred` makes. */
  readonly countsFromOne: (column: string) => boolean;
  /** The first number of a column that counts within the rest of its key, as the recipe says; null for the others. */
  readonly countsFrom: (column: string) => number | null;
  /** How many of a spec's first values keep the column's own rules, before the first that does not; at most `most`. */
  readonly kept: (spec: GeneratorSpec, column: string, most: number) => number;
  /** The least number that a spec's options let it make; null where they say nothing of it. */
  readonly leastOf: (spec: GeneratorSpec) => number | null;
  /** A generator for a column that can make many different values. */
  readonly roomiest: (column: string, needed: number) => Choice | null;
  /** A spec bound to a column; null where it does not fit. */
  readonly bound: (spec: GeneratorSpec, column: string) => CompiledGenerator | null;
  /** Columns that a rule forbids to be NULL, whatever their type says. */
  readonly required: ReadonlySet<string>;
  /** Columns whose spec the user chose. */
  readonly overridden: ReadonlySet<string>;
  /** Whether keys are left to settling, except where a column counts on. */
  readonly loose: boolean;
  /** How many parents a foreign key's reference may pick, by its index, where that is not all of them. */
  readonly rooms: ReadonlyMap<number, number>;
  /** Whether keys over expressions go through all combinations of what these are made from. */
  readonly dense: boolean;
  /** Columns that other tables of its cycle refer to, or rows of its own before they come. */
  readonly handedOn: ReadonlySet<string>;
  /** What a column describes together with others, by `ColumnRecipe.entity`. */
  readonly entityOf: (column: string) => string | null;
}

export function sourceOf(draft: DraftTable, column: string): ColumnPlan["source"] | undefined {
  return draft.columns.get(column)?.source;
}

export function neverNull(draft: DraftTable, column: string): void {
  const plan = draft.columns.get(column);
  if (!plan) return;
  if (plan.source.kind === "reference") {
    const reference = draft.references[plan.source.reference]!;
    draft.references[plan.source.reference] = { ...reference, nullRate: 0 };
  } else draft.columns.set(column, { ...plan, nullRate: 0 });
}

export function setSpec(draft: DraftTable, column: string, choice: Choice): void {
  const plan = draft.columns.get(column)!;
  draft.columns.set(column, { ...plan, source: { kind: "generator", spec: choice.spec, index: { kind: "draw" } } });
}
