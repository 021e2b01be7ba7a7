import type { SqlSyntax } from "@seedloom/core";
import { misfits } from "./misfits.ts";
import { quoteIdentifier, quoteString, quoteTable } from "./quote.ts";

/** How SQLite spells what shared SQL needs. */
export const sqlSyntax: SqlSyntax = {
  identifier: quoteIdentifier,
  table: quoteTable,
  literal: quoteString,
  // A column's own collation may ignore case: https://sqlite.org/datatype3.html#collation
  stored: (expression, { type }) => (type.kind === "text" ? `(${expression}) COLLATE BINARY` : expression),
  misfits,
  // AUTOINCREMENT never goes back and ends at the greatest rowid: https://sqlite.org/autoinc.html. Without it any free rowid will do.
  counter: (table, { name, generated }) =>
    generated.kind === "identity" && generated.sequence !== null
      ? `(SELECT max(${quoteIdentifier(name)}) + 1 FROM ${quoteTable(table)})`
      : null,
};
