import type { ValidationReport } from "@seedloom/validate";
import type { CompareOptions } from "./compare-with.ts";
import type { DataSource } from "./read-data.ts";
import type { AnySchema, Settings } from "./settings.ts";
import type { SchemaOf } from "./target.ts";

/** What to check, and by what. */
export interface ValidateOptions<DB = AnySchema>
  extends Pick<Settings<DB>, "tables" | "exclude" | "schemas">, CompareOptions {}

/** What was found. JSON. */
export type ValidateResult = ValidationReport;

/**
 * Checks by plain SQL that the rows that are there keep every constraint and relationship and, given a reference, how well they fit
 * it. Rows of files and arrays have no constraints: they are only compared. Nothing is written.
 * @throws SeedError `USAGE`, `CONFIG`, `CONNECT`, `INTROSPECT`, `ABORTED`
 * @example
 * const { ok, findings, scores } = await validate("sqlite:shop.db", { reference: "postgres://localhost/shop" });
 */
export async function validate<T extends DataSource>(
  target: T,
  options: ValidateOptions<SchemaOf<T>> = {},
): Promise<ValidateResult> {
  // Checks and the readers of files are a third of all modules: who only seeds does not load them.
  const { checkData } = await import("./check-data.ts");
  return checkData(target, options);
}
