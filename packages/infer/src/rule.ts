import type { Proposal } from "@seedloom/core";
import type { ColumnContext } from "./context/column-context.ts";

/** One way to tell what a column holds: one file, one line in the registry. */
export interface Rule {
  /** Unique in the registry, e.g. `checkList`. */
  readonly name: string;
  /** What kind of evidence it goes by: of two rules that propose, the stronger wins. 0 to 100. */
  readonly strength: number;
  /** Whether its values stand in the schema or in rows that are there, so that they are not put into its language. Default: they are ours. */
  readonly quotes?: true;
  /** What it proposes for a column, best first; nothing where it has no evidence. */
  propose(context: ColumnContext): readonly Suggestion[];
}

/** A proposal without its rule's name, which the registry knows. */
export interface Suggestion extends Omit<Proposal, "rule"> {
  /** Whose facts these are, where a table tells of several (`billing`, `customer`); part of the entity's name. */
  readonly role?: string | null;
  /** Share of rows with NULL where the proposal knows better than the column's name: a copy is null where its original is. */
  readonly nullRate?: number;
}
