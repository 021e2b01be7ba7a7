import type { Catalog, Existing, Generator, Recipe, TableId } from "@seedloom/core";
import type { CellFunction } from "../generate/columns/cell-function.ts";

/** What a plan is made from. */
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
  /** By table and foreign key (its columns, joined by a comma): the parents that triggers and policies accept, by index. */
  readonly among?: ReadonlyMap<TableId, ReadonlyMap<string, readonly number[]>>;
}
