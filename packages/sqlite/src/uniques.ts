import type { ColumnType, Folding, Unique, UniquePart } from "@seedloom/core";
import { readIndex } from "./ddl/read-index.ts";
import type { TableDdl } from "./ddl/read-table.ts";
import type { Scope } from "./parse-expression.ts";
import type { Pragmas } from "./pragmas.ts";
import { quoteIdentifier } from "./quote.ts";
import { toSqlText } from "./sql-text.ts";

const EXACT: Folding = { padded: false, letters: {}, flat: false, avoided: "", coarse: false };

/** What SQLite's collations beside BINARY take for one: RTRIM texts that differ in blanks at the end, NOCASE ASCII letters that differ in case. */
const FOLDINGS: Readonly<Record<string, Folding | undefined>> = { NOCASE: EXACT, RTRIM: { ...EXACT, padded: true } };

/** UNIQUE constraints and unique indexes of a table. */
export function readUniques(
  table: string,
  ddl: TableDdl,
  pragmas: Pragmas,
  scope: Scope,
  types: ReadonlyMap<string, ColumnType>,
): Unique[] {
  const indexes = (pragmas.indexes.get(table) ?? []).filter((index) => index.unique === 1 && index.origin !== "pk");
  return indexes.map((index) => {
    const columns = pragmas.indexColumns.get(index.name) ?? [];
    const written =
      index.sql === null || (index.partial === 0 && columns.every(({ name }) => name !== null))
        ? null
        : readIndex(index.sql);
    const parts = columns.map(({ name, collation }, at): UniquePart => {
      // A column's collation is BINARY where it has none, as an expression's nearly always is.
      const own = name === null ? "BINARY" : (ddl.collations.get(name.toLowerCase()) ?? "BINARY");
      const other = own.toUpperCase() === collation.toUpperCase() ? {} : { collation: quoteIdentifier(collation) };
      const caseInsensitive = collation.toUpperCase() === "NOCASE";
      const folding = FOLDINGS[collation.toUpperCase()];
      const folded = folding ? { folding } : {};
      if (name !== null) return { kind: "column", column: name, caseInsensitive, prefix: null, ...other, ...folded };
      const sql = toSqlText(written?.parts[at] ?? "", scope, types);
      return { kind: "expression", sql, ...other, caseInsensitive, ...folded };
    });
    return {
      name:
        index.origin === "c"
          ? index.name
          : constraintName(
              columns.map(({ name }) => name ?? ""),
              ddl,
            ),
      parts,
      predicate: written?.predicate ? toSqlText(written.predicate, scope, types) : null,
      nullsNotDistinct: false,
      constraint: index.origin === "u",
    };
  });
}

function constraintName(columns: readonly string[], ddl: TableDdl): string | null {
  const key = columns.map((column) => column.toLowerCase()).join("\0");
  return ddl.uniques.find((unique) => unique.columns.join("\0") === key)?.name ?? null;
}
