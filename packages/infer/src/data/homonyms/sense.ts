/**
 * One sense of a word: what stands beside it (words of the table and of its columns, separated by spaces; empty for where nothing
 * tells), and what it means then: values separated by bars, the commonest first; `@` and a generator; `~` and a pattern; `-` for what
 * the tables of meanings say. Words beside it that are joined by `+` count only together; one behind a `^` has to stand in the table's own
 * name, one behind a `#` in that of any table.
 */
export type Sense = readonly [beside: string, meant: string];

/**
 * The senses of some phrases, separated by commas.
 * @example
 * senses("hex", ["color palette theme", "@colorHex"]);
 */
export const senses = (phrases: string, ...of: readonly Sense[]): readonly (readonly [string, readonly Sense[]])[] =>
  phrases.split(",").map((phrase) => [phrase.trim(), of] as const);
