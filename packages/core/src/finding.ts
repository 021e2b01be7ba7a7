import type { TableId } from "./catalog.ts";

/** A check's result, as data; messages are made from it later. */
export interface Finding {
  /** The check's name in the registry, e.g. `foreignKey`. */
  readonly check: string;
  readonly severity: "error" | "warning" | "info";
  readonly table: TableId | null;
  readonly columns: readonly string[];
  /** The constraint's name, where there is one. */
  readonly constraint: string | null;
  /** Number of offending rows. */
  readonly count: number;
  /** A few offending keys or values. */
  readonly examples: readonly (readonly unknown[])[];
  /** SQL that shows the offending rows. */
  readonly query: string | null;
  /** Fact and remedy, one sentence each. */
  readonly message: string;
  /** True where the database refused the check's query, so that nothing is known. */
  readonly unverified?: true;
}
