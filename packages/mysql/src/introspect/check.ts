import type { Check } from "@seedloom/core";
import type { CheckRow, ColumnRow } from "../catalog-rows.ts";
import { catalogExpression } from "../defaults.ts";
import type { ExpressionScope } from "../expressions/operand-types.ts";
import { sqlText } from "../expressions/sql-text.ts";
import { quoteIdentifier } from "../quote.ts";

/** A CHECK as it is written. */
export function checkOf(row: CheckRow, scope: ExpressionScope): Check {
  return {
    name: row.name,
    sql: sqlText(catalogExpression(row.clause, scope.flavour), scope),
    validated: row.enforced === "YES",
    enforced: row.enforced === "YES",
  };
}

/**
 * What `ColumnType` has no word for is a CHECK in all but name: UNSIGNED on DECIMAL, FLOAT and DOUBLE, and TIMESTAMP's range,
 * seconds of 1970 to 2038 (https://dev.mysql.com/doc/refman/9.7/en/datetime.html), less a day at either end for the time zones
 * in which sessions see it; and where a table has more columns than a row has room for, how long their texts may be (`room`).
 */
export function impliedChecks(row: ColumnRow, scope: ExpressionScope, room: number | null): readonly Check[] {
  if ((row.generation ?? "") !== "") return [];
  const name = quoteIdentifier(row.column);
  const implied = (text: string): Check => ({
    name: null,
    sql: sqlText(text, scope),
    validated: true,
    enforced: true,
    implied: true,
  });
  if (/^(decimal|float|double)\b.*\bunsigned\b/.test(row.columnType)) return [implied(`${name} >= 0`)];
  if (room !== null) return [implied(`char_length(${name}) <= ${room}`)];
  if (row.dataType !== "timestamp") return [];
  return [implied(`${name} between '1970-01-02 00:00:00' and '2038-01-18 00:00:00'`)];
}
