import { some, within } from "./parts.ts";
import type { Shapes } from "./parts.ts";

/**
 * Shapes of columns in tables of one thing, a line each: the tables, `>`, the columns, `=`, and what one of them holds, several of it
 * separated by ` || `.
 * @example
 * shapesFromLines('safeguard > trigger condition = {"operator":">","threshold":100}');
 */
export function shapesFromLines(lines: string): Shapes {
  return Object.assign(
    {},
    ...lines
      .trim()
      .split("\n")
      .map((line) => {
        const equals = line.indexOf(" = ");
        const [tables = "", columns = ""] = line.slice(0, equals).split(" > ");
        const held = line
          .slice(equals + 3)
          .split(" || ")
          .map((text) => JSON.parse(text) as unknown);
        return within(tables, columns, held.length === 1 ? held[0] : some(...held));
      }),
  ) as Shapes;
}
