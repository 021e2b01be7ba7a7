import type { CheckRow } from "../catalog-rows.ts";

/** What looks into JSON, of which the column is the first argument. */
const LOOKED_INTO =
  /\bjson_(?:contains|contains_path|depth|exists|extract|keys|length|query|search|type|value)\(`((?:[^`]|``)+)`/gi;

/**
 * Text columns that hold JSON: in MariaDB a CHECK `json_valid(column)` is all that tells type JSON from LONGTEXT
 * (https://mariadb.com/kb/en/json/), and the same CHECK, by whatever name, says the same of any text. Where a JSON column has a CHECK of
 * its own, MariaDB adds none: then that looks into JSON.
 */
export function jsonColumns(checks: readonly CheckRow[]): ReadonlySet<string> {
  return new Set(
    checks.flatMap((check) => [
      ...[validJson(check)].filter((name) => name !== null),
      ...(check.enforced === "YES" ? [...check.clause.matchAll(LOOKED_INTO)] : []).map(([, name = ""]) =>
        name.replaceAll("``", "`"),
      ),
    ]),
  );
}

/** The column that the CHECK wants to be JSON, where that is all it wants. */
export function validJson(check: CheckRow): string | null {
  const column = /^\(*json_valid\(`((?:[^`]|``)+)`\)\)*$/i.exec(check.clause)?.[1];
  return check.enforced === "YES" && column !== undefined ? column.replaceAll("``", "`") : null;
}
