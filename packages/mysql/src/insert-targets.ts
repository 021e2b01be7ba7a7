import { tableId } from "@seedloom/core";
import type { TableId } from "@seedloom/core";

/** The target of an INSERT or REPLACE inside a trigger's body, with the schema before it. */
const INSERT =
  /\b(?:insert|replace)\s+(?:(?:low_priority|delayed|high_priority|ignore)\s+)*(?:into\s+)?(?:(`(?:[^`]|``)+`|[\w$]+)\s*\.\s*)?(`(?:[^`]|``)+`|[\w$]+)/gi;

/**
 * Names that follow INSERT or REPLACE in a trigger's body, as ids; a name without schema is of the trigger's. Some may be no
 * table's (the function `replace(…)`), and procedures that the body calls are not looked into.
 */
export function insertTargets(body: string, schema: string, defaultSchema: string | null): readonly TableId[] {
  const targets = [...body.matchAll(INSERT)].map(([, own, name = ""]) =>
    tableId(own === undefined ? schema : unquoted(own), unquoted(name), defaultSchema),
  );
  return [...new Set(targets)];
}

function unquoted(name: string): string {
  return name.startsWith("`") ? name.slice(1, -1).replaceAll("``", "`") : name;
}
