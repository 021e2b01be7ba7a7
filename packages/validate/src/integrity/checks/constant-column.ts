import type { ColumnType } from "@seedloom/core";
import { baseType } from "@seedloom/core";
import type { IntegrityCheck } from "../check.ts";
import { rowsText } from "../rows-text.ts";
import { source } from "../sql.ts";

/** Below so many rows, one value everywhere is no news. */
const fewestRows = 30;

/** A column holds more than one value. */
export const constantColumn: IntegrityCheck = {
  name: "constantColumn",
  severity: "warning",
  goal: `No column of a table of ${fewestRows} rows or more holds one value everywhere.`,
  questions: (context) => {
    const { table, sql } = context;
    return table.columns
      .filter((column) => ordered(baseType(column.type)))
      .map((column) => {
        const name = sql.identifier(column.name);
        return {
          kind: "summary" as const,
          columns: [column.name],
          constraint: null,
          // Compared by the database, whose drivers hand out dates as objects.
          aggregates: [`count(${name})`, `CASE WHEN min(${name}) = max(${name}) THEN 1 ELSE 0 END`],
          shows: `SELECT min(${name}) AS ${name} FROM ${source(context, table)}`,
          judge: ([filled, same]: readonly unknown[], rows: number) =>
            rows >= fewestRows && Number(filled) === rows && Number(same) === 1 ? rows : 0,
          message: (count: number) =>
            `${table.id}.${column.name}: the same value in all ${rowsText(count)}; give it variety if queries filter or group by it.`,
        };
      });
  },
};

/** Whether every database has min and max for it. */
function ordered(type: ColumnType): boolean {
  return ["integer", "decimal", "float", "text", "date", "timestamp", "time", "enum"].includes(type.kind);
}
