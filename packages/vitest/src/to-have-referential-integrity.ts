import { validate } from "seedloom";
import type { DataSource, ValidateOptions } from "seedloom";
import { findingsText } from "./finding-text.ts";
import type { Verdict } from "./verdict.ts";

/** Which tables are looked at, and which references. */
export interface ReferenceOptions extends Pick<ValidateOptions, "tables" | "exclude" | "schemas"> {
  /** Whether columns that are named like references and declared as none (`customer_id`) have to find their rows too; default false. */
  readonly undeclared?: boolean;
}

/** Passes where every foreign key finds its row, whether or not the database enforces it. */
export async function toHaveReferentialIntegrity(target: DataSource, options: ReferenceOptions = {}): Promise<Verdict> {
  const { undeclared = false, ...given } = options;
  const { label, findings } = await validate(target, given);
  // A key that could not be verified does not pass: nothing is known about it.
  const offences = findings.filter(
    ({ check, severity }) =>
      (check === "foreignKey" || (undeclared && check === "undeclaredReference")) && severity !== "info",
  );
  return {
    pass: offences.length === 0,
    message: () =>
      offences.length === 0
        ? `expected ${label} not to have referential integrity, and every reference finds its row`
        : `expected ${label} to have referential integrity, and found:\n\n${findingsText(offences)}`,
  };
}
