import type { SqlSyntax } from "@seedloom/core";

/**
 * An identifier in double quotes, whatever it holds (https://sqlite.org/lang_keywords.html).
 * @example
 * quoteIdentifier('say "hi"'); // => '"say ""hi"""'
 */
export function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A string literal. */
export function quoteString(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** How SQLite spells identifiers and tables; `main` is meant where no schema is given. */
export const sqlSyntax: SqlSyntax = {
  identifier: quoteIdentifier,
  table: ({ schema, name }) => `${quoteIdentifier(schema ?? "main")}.${quoteIdentifier(name)}`,
};
