import { baseType } from "@seedloom/core";
import type { Column } from "@seedloom/core";
import type { IntegrityCheck } from "../check.ts";
import { exceeds } from "../exceeds.ts";
import { rowsText } from "../rows-text.ts";

const moment = "(?:_?(?:at|on|date|time|datetime|timestamp|ts))?";
const created = new RegExp(`^(?:created|inserted|creation)${moment}$`, "i");
const later = new RegExp(`^(?:updated|modified|changed|deleted|archived|last_?(?:updated?|modified))${moment}$`, "i");

/** Nothing is updated or deleted before it is created. */
export const timeOrder: IntegrityCheck = {
  name: "timeOrder",
  severity: "warning",
  goal: "No row is updated, deleted or archived before it is created.",
  questions({ table, sql }) {
    const first = table.columns.find((column) => created.test(column.name));
    if (first === undefined) return [];
    return table.columns
      .filter((column) => later.test(column.name) && comparable(first, column))
      .map((column) => ({
        kind: "rows",
        columns: [first.name, column.name],
        constraint: null,
        expected: `${first.name} <= ${column.name}.`,
        offends: exceeds(sql, first, column),
        message: (count) =>
          `${table.id}.${column.name}: ${rowsText(count)} with ${column.name} before ${first.name}; correct one of the two.`,
      }));
  },
};

/** Whether `>` orders the two columns in time. */
function comparable(a: Column, b: Column): boolean {
  const kind = baseType(a.type).kind;
  return kind === baseType(b.type).kind && ["date", "timestamp", "integer", "text"].includes(kind);
}
