import type { ValidateOptions, ValidateResult } from "./compare/check-data.ts";
import type { DataSource } from "./compare/read-data.ts";
import type { SchemaOf } from "./target/target.ts";

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
  const { checkData } = await import("./compare/check-data.ts");
  return checkData(target, options);
}
