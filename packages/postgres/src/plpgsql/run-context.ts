import type { TableId } from "@seedloom/core";
import type { Facts } from "./facts.ts";
import type { Library } from "./routines.ts";
import type { Sym, Way } from "./sym.ts";

/** What all that runs for one row has in common. */
export interface RunContext {
  readonly library: Library;
  readonly facts: Facts;
  readonly idOf: (parts: readonly string[]) => TableId;
  /** What a condition over the row's columns is in every row; null where that depends on the row. */
  readonly always: (condition: string) => boolean | null;
  /** Whether a function of the system depends on its arguments alone, or on the clock. */
  readonly isPlain: (name: readonly string[]) => boolean;
  readonly columnType: (name: string) => string | undefined;
  /** What a column of the new row holds before anything is assigned to it. */
  readonly column: (name: string) => Sym;
  /** Where a row is refused: the way there. */
  readonly refuse: (way: Way) => void;
  /** What could not be read, and so may do anything. */
  readonly unread: (why: string) => void;
}
