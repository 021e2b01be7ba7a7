import type { Pair } from "./pair.ts";

/** A table of texts that belong together: rows by lines, columns by bars with blanks around them. */
type ToldRows = readonly (readonly string[])[];

/**
 * Reads such a table.
 * @example
 * toldRows("Fire door blocked | Boxes stood in front of it.\nBackup not tested | Nobody restored it for a year.");
 */
export const toldRows = (lines: string): ToldRows =>
  lines
    .trim()
    .split("\n")
    .map((line) => line.split(" | "));

/** What a pair says by the first column: the text of another one. */
export const toldBy = (rows: ToldRows, part: number): Pair["by"] =>
  Object.fromEntries(rows.map((row) => [row[0] ?? "", row[part] ?? ""]));
