import { validate } from "seedloom";
import type { DataSource, Finding, ValidateOptions } from "seedloom";
import { findingsText } from "./finding-text.ts";
import type { Verdict } from "./verdict.ts";

/** Which tables are looked at, and what is not let pass. */
export interface SoundOptions extends Pick<ValidateOptions, "tables" | "exclude" | "schemas" | "checks"> {
  /** The least severity that fails; `warning` also fails what no constraint declares but people rely on; default `error`. */
  readonly severity?: "error" | "warning";
  /** Checks whose findings are let pass, e.g. `["constantColumn", "emptyTable"]`; default none. */
  readonly allow?: readonly string[];
}

/** Passes where no row of the database violates a constraint, a key or a reference. */
export async function toBeSound(target: DataSource, options: SoundOptions = {}): Promise<Verdict> {
  const { severity = "error", allow = [], ...given } = options;
  const { label, findings, tables } = await validate(target, given);
  const counts = (finding: Finding) =>
    (finding.severity === "error" || (severity === "warning" && finding.severity === "warning")) &&
    !allow.includes(finding.check);
  const offences = findings.filter(counts);
  return {
    pass: offences.length === 0,
    message: () =>
      offences.length === 0
        ? `expected ${label} not to be sound, and nothing was found in ${tables.length} tables`
        : `expected ${label} to be sound, and found:\n\n${findingsText(offences)}`,
  };
}
