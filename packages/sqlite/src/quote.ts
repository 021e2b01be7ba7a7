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

/** A table's name; `main` is meant where no schema is given. */
export function quoteTable(table: { readonly schema: string | null; readonly name: string }): string {
  return `${quoteIdentifier(table.schema ?? "main")}.${quoteIdentifier(table.name)}`;
}
