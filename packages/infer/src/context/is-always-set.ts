import { baseType } from "@seedloom/core";
import type { Column } from "@seedloom/core";
import { literalDefault } from "./literal-default.ts";

/** How databases write the present moment as a default. */
const NOW =
  /^\(*\s*(?:now\(\)|current_(?:timestamp|date)|sysdate|getdate|transaction_timestamp|datetime\('now'|timezone\()/i;

/**
 * Whether a column has a value in every row that an application writes: it must not be NULL, or the database fills it with the
 * present moment or with a yes or no, which nobody takes away.
 */
export function isAlwaysSet(column: Column): boolean {
  if (!column.nullable) return true;
  if (column.default === null) return false;
  return NOW.test(column.default.sql.text) || (baseType(column.type).kind === "boolean" && isFlag(column));
}

const isFlag = (column: Column): boolean => {
  const value = literalDefault(column);
  return value !== undefined && value !== null;
};
