import { pair } from "./pair.ts";
import type { Pair } from "./pair.ts";

/** A table of texts that belong together: rows by lines, columns by bars with blanks around them, `\\n` for a new line in a text. */
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
    .map((line) => line.replaceAll(String.raw`\n`, "\n").split(" | "));

/** What a pair says by the first column: the text of another one. */
export const toldBy = (rows: ToldRows, part: number): Pair["by"] =>
  Object.fromEntries(rows.map((row) => [row[0] ?? "", row[part] ?? ""]));

/**
 * Pairs of a whole table of texts: what the first column says goes with each of the others.
 * @param tables words of tables, separated by commas
 * @param called phrases of the columns, in order, with ` | ` between them
 * @example
 * toldPairs("nest", "name | description", "Rust | Survival with friends and against others.");
 */
export function toldPairs(tables: string, called: string, lines: string, confidence = 0.985): readonly Pair[] {
  const [leading = "", ...following] = called.split(" | ");
  const rows = toldRows(lines);
  const more = { of: tables.split(",").map((word) => word.trim()), confidence };
  return following.map((phrases, at) => pair(leading, phrases, toldBy(rows, at + 1), more));
}
