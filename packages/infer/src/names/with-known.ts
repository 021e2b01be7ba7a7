import { comparedWith } from "../context/compared-with.ts";
import type { ColumnContext } from "../context/column-context.ts";
import { isPlaceholder } from "../context/is-placeholder.ts";
import { literalDefault } from "../context/literal-default.ts";

/** A default is one of the values, though not the commonest in the end; so are words that the table's rules ask for. */
export function withKnown(values: readonly string[], { table, column }: ColumnContext): readonly string[] {
  const given = literalDefault(column);
  // Of kinds and states `unknown` is one.
  const told = typeof given === "string" && given !== "" && (!isPlaceholder(given) || /^un/i.test(given));
  const known = [...(told ? [given] : []), ...comparedWith(table, column.name)];
  const [first] = known;
  if (first === undefined) return values;
  // A number is none of several words: `status_codes varchar default '200'`.
  if (!/\p{L}/u.test(first) && !values.some((value) => /\d/.test(value)))
    return first === "0" || first === "1" ? ["1", "0"] : [first];
  // Where the known ones are spelt in another way the list is too.
  const spelt =
    /\p{L}/u.test(first) && first === first.toUpperCase() && !values.includes(first)
      ? values.map((value) => value.toUpperCase())
      : values;
  // `checked-in` is the list's `checked_in`, whose others are then written with the same dash.
  const dash = /^[a-z]+([- ])[a-z]/i.exec(first)?.[1];
  const dashed = dash === undefined ? spelt : spelt.map((value) => value.replaceAll("_", dash));
  const missing = known.filter((value) => !dashed.includes(value));
  return [...dashed.slice(0, 1), ...missing, ...dashed.slice(1)];
}
