import { SeedError } from "@seedloom/core";
import type { Finding } from "@seedloom/core";
import { checkIntegrity } from "@seedloom/validate";
import { inDatabaseNames } from "./database-names.ts";
import { introspect, withDatabase } from "./prepare.ts";
import { selectTables } from "./select-tables.ts";
import type { AnySchema, Settings } from "./settings.ts";
import type { SchemaOf, Target } from "./target.ts";

/** Which tables to check. */
export interface ValidateOptions<DB = AnySchema> extends Pick<Settings<DB>, "tables" | "exclude" | "schemas"> {
  readonly signal?: AbortSignal;
}

/** What was found. JSON. */
export interface ValidateResult {
  /** Whether no finding is an error. */
  readonly ok: boolean;
  /** Errors first, then warnings. */
  readonly findings: readonly Finding[];
  /** Figures from 0 (bad) to 1 (good), by name: `integrity` is the share of tables without an error. */
  readonly scores: Readonly<Record<string, number>>;
}

/**
 * Checks by plain SQL that the rows that are there keep every constraint and relationship; nothing is written.
 * @throws SeedError `CONFIG`, `CONNECT`, `INTROSPECT`, `ABORTED`
 */
export async function validate<T extends Target>(
  target: T,
  options: ValidateOptions<SchemaOf<T>> = {},
): Promise<ValidateResult> {
  const { signal, ...given } = options as ValidateOptions;
  const settings = inDatabaseNames(target, given);
  return withDatabase(target, async (database) => {
    const catalog = await introspect(database, settings, signal);
    const tables = selectTables(catalog, settings);
    if (tables.length === 0) {
      // A check that had nothing to look at must not pass: the wrong database would be sound.
      throw new SeedError(
        "CONFIG",
        `${database.label} has no table to check${catalog.tables.length === 0 ? ": run the migrations first, or correct the URL" : ", for exclude takes all of them away"}.`,
      );
    }
    const findings = await checkIntegrity(database, catalog, { tables });
    const broken = new Set(findings.filter(({ severity }) => severity === "error").map(({ table }) => table));
    return { ok: broken.size === 0, findings, scores: { integrity: 1 - broken.size / tables.length } };
  });
}
