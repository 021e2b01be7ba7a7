import type { Column, Misfit } from "@seedloom/core";
import { quoteIdentifier, quoteString } from "./quote.ts";

/**
 * Values that a session without strict mode, or one that checks no CHECKs, leaves in a column:
 * https://dev.mysql.com/doc/refman/9.7/en/sql-mode.html#sql-mode-strict
 */
export function misfits(column: Column): readonly Misfit[] {
  const { type, typeText } = column;
  const name = quoteIdentifier(column.name);
  const wrong = (code: string, offends: string, expected: string, holds: string): Misfit => ({
    fault: "type",
    code,
    offends,
    expected,
    holds,
  });
  switch (type.kind) {
    case "date":
    case "timestamp":
      return [
        // Where it is the column's own default, it is how the schema says that there is none.
        ...(column.default?.sql.text.startsWith("'0000-00-00") === true
          ? []
          : [wrong("zeroDate", `YEAR(${name}) = 0 AND MONTH(${name}) = 0`, "a date", "the zero date")]),
        wrong(
          "incompleteDate",
          `YEAR(${name}) > 0 AND (MONTH(${name}) = 0 OR DAYOFMONTH(${name}) = 0)`,
          "a whole date",
          "a date without month or day",
        ),
        wrong("noSuchDate", noSuchDay(name), "a date that exists", "a day that its month does not have"),
      ];
    case "enum":
      // Number 0 is what is stored for a value that is no label; as text it is '', which may be a label too.
      return type.labels.includes("")
        ? [wrong("notLabel", `${name} + 0 = 0`, "a label", "a value that is no label")]
        : [];
    case "set": {
      const known = type.labels.map((label) => `(FIND_IN_SET(${quoteString(label)}, ${name}) > 0)`);
      const members = `CHAR_LENGTH(${name}) - CHAR_LENGTH(REPLACE(${name}, ',', '')) + 1`;
      return [
        wrong(
          "notLabel",
          `${name} <> '' AND ${members} <> ${known.join(" + ")}`,
          "a set of labels",
          "a value that is no label",
        ),
      ];
    }
    case "json":
      // MariaDB's JSON is text with a CHECK: https://mariadb.com/kb/en/json/
      return typeText === "json" ? [] : [wrong("notJson", `NOT JSON_VALID(${name})`, "JSON", "text that is no JSON")];
    default:
      return [];
  }
}

/** Days that ALLOW_INVALID_DATES lets in. */
function noSuchDay(name: string): string {
  const [year, month, day] = [`YEAR(${name})`, `MONTH(${name})`, `DAYOFMONTH(${name})`];
  const leap = `(${year} % 4 = 0 AND (${year} % 100 <> 0 OR ${year} % 400 = 0))`;
  return `${day} > 28 AND (${month} IN (4, 6, 9, 11) AND ${day} = 31 OR ${month} = 2 AND (${day} > 29 OR NOT ${leap}))`;
}
