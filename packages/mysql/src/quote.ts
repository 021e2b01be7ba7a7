/**
 * An identifier in backquotes, which both servers accept under every sql_mode (ANSI_QUOTES too).
 * @example
 * quoteIdentifier("a`b"); // => "`a``b`"
 */
export function quoteIdentifier(name: string): string {
  return `\`${name.replaceAll("`", "``")}\``;
}

/**
 * A table's qualified name.
 * @example
 * quoteTable({ schema: "shop", name: "order" }); // => "`shop`.`order`"
 */
export function quoteTable(table: { readonly schema: string | null; readonly name: string }): string {
  return table.schema === null
    ? quoteIdentifier(table.name)
    : `${quoteIdentifier(table.schema)}.${quoteIdentifier(table.name)}`;
}

const NEEDS_ESCAPE = /[\\'\0]/;

/**
 * A string literal for sessions without NO_BACKSLASH_ESCAPES (Seedloom's own sessions set sql_mode).
 * @example
 * quoteString("it's"); // => "'it\\'s'"
 */
export function quoteString(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return `'${text}'`;
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\0", "\\0")}'`;
}
