import { comparedWith } from "../context/compared-with.ts";
import type { ColumnContext } from "../context/column-context.ts";
import { isPlaceholder } from "../context/is-placeholder.ts";
import { literalDefault } from "../context/literal-default.ts";
import { STATUSES } from "../data/statuses.ts";

/** A default is one of the values, though not the commonest in the end; so are words that the table's rules ask for. */
export function withKnown(
  values: readonly string[],
  { table, column, words, facts }: ColumnContext,
): readonly string[] {
  const given = literalDefault(column);
  // Of kinds and states `unknown` is one.
  const told = typeof given === "string" && given !== "" && (!isPlaceholder(given) || /^un/i.test(given));
  const known = [...(told ? [given] : []), ...comparedWith(table, column.name)];
  const [first] = known;
  if (first === undefined) return values;
  // A number is none of several words: `status_codes varchar default '200'`.
  if (!/\p{L}/u.test(first) && !values.some((value) => /\d/.test(value)))
    return first === "0" || first === "1" ? ["1", "0"] : [first];
  const list = isAmong(first, values)
    ? values
    : (listHaving(first, words.at(-1) ?? "", facts.words.at(-1) ?? "") ?? values);
  const spelt = spelledAs(first, list);
  const missing = known.filter((value) => !spelt.includes(value));
  return [...spelt.slice(0, 1), ...missing, ...spelt.slice(1)];
}

const plain = (value: string): string => value.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
const isAmong = (value: string, values: readonly string[]): boolean =>
  values.some((one) => plain(one) === plain(value));

/** Words that stand in many lists and tell none. */
const ANYWHERE =
  /^(?:active|inactive|pending|open|closed|completed|none|other|default|standard|new|normal|unknown|text|string|general|regular|public|private|main|primary|secondary|custom|manual|automatic|internal|external|local|remote|user|system|single|basic|free|low|medium|high|simple|shared|full|online|offline)$/i;

/** The list that a default is one of, where the one that the table tells has no such word: `FINAL` beside `PRELIMINARY`. */
function listHaving(value: string, word: string, own: string): readonly string[] | null {
  // What is called as its table is stands for a class of rows.
  if (plain(value) === own || ANYWHERE.test(value) || !/^stat(?:us|e)$/.test(word)) return null;
  const lists = Object.values(STATUSES).map((list) => list.split(","));
  const having = lists.filter((list) => isAmong(value, list));
  // What begins with it is of things that begin so; a word of several lists tells none of them.
  const begun = having.filter(([first = ""]) => plain(first) === plain(value));
  const [only = null, ...others] = begun.length > 0 ? begun : having;
  return others.length > 0 ? null : only;
}

/** A list written as one of its words is: `IN_PROGRESS`, `in-progress`, `In progress`, `InProgress`. */
export function spelledAs(example: string, values: readonly string[]): readonly string[] {
  if (!/\p{L}/u.test(example) || values.includes(example)) return values;
  if (example === example.toUpperCase()) return values.map((value) => value.toUpperCase());
  const dash = /^[a-z]+([- ])[a-z]/i.exec(example)?.[1];
  const dashed = dash === undefined ? values : values.map((value) => value.replaceAll("_", dash));
  if (!/^[A-Z][a-z]/.test(example) || !dashed.every((value) => /^[a-z][a-z_ -]*$/.test(value))) return dashed;
  const capital = (value: string) => value.charAt(0).toUpperCase() + value.slice(1);
  // `NoData`, `NoError`; where its words are apart, so are the others'.
  if (/^[A-Z][a-z]+[A-Z]/.test(example)) return dashed.map((value) => value.split(/[_ -]/).map(capital).join(""));
  const each = / [A-Z]/.test(example) || !example.includes(" ");
  const apart = dashed.map((value) => value.replaceAll("_", " "));
  return each ? apart.map((value) => value.split(" ").map(capital).join(" ")) : apart.map(capital);
}
