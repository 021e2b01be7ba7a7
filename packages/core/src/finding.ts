import type { TableId } from "./catalog.ts";

/** A check's result, as data; messages are made from it later. */
export interface Finding {
  /** The check's name in the registry, e.g. `foreignKey`. */
  readonly check: string;
  /** What kind of fault it is, for machines; stays the same across versions: `foreignKey.orphan`. */
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  readonly table: TableId | null;
  readonly columns: readonly string[];
  /** The place in one piece: `orders.customer_id`, `lines (order_id, line)`, `orders`. */
  readonly where: string;
  /** The constraint's name, where there is one. */
  readonly constraint: string | null;
  /** What should hold, one sentence or a condition. */
  readonly expected: string;
  /** What holds instead. */
  readonly actual: string;
  /** Number of offending rows. */
  readonly count: number;
  /** Share of the table's rows that do not offend: 0 none, 1 all; null where it is not rows that offend, or nothing is known. */
  readonly score: number | null;
  /** A few offending keys or values. */
  readonly examples: readonly (readonly unknown[])[];
  /** SQL that shows the offending rows. */
  readonly query: string | null;
  /** Fact and remedy, one sentence each. */
  readonly message: string;
  /** True where the database refused the check's query, so that nothing is known. */
  readonly unverified?: true;
}
