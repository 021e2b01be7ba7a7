import type { Unique, UniquePart } from "@seedloom/core";
import type { IndexRow } from "../catalog-rows.ts";
import { catalogExpression } from "../defaults.ts";
import type { ExpressionScope } from "../expressions/operand-types.ts";
import { sqlText } from "../expressions/sql-text.ts";
import { isCaseInsensitive } from "../types.ts";

/** A unique key, of columns, prefixes of them, or expressions. */
export function uniqueOf(
  name: string,
  parts: readonly IndexRow[],
  collations: ReadonlyMap<string, string | null>,
  scope: ExpressionScope,
): Unique {
  return {
    name,
    parts: parts.map((part): UniquePart => {
      if (part.column === null) {
        return { kind: "expression", sql: sqlText(catalogExpression(part.expression ?? "", scope.flavour), scope) };
      }
      const caseInsensitive = isCaseInsensitive(collations.get(part.column) ?? null);
      return { kind: "column", column: part.column, caseInsensitive, prefix: part.prefix };
    }),
    predicate: null,
    nullsNotDistinct: false,
    constraint: parts.every((part) => part.column !== null && part.prefix === null),
  };
}
