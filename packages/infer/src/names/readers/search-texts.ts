import type { Column } from "@seedloom/core";
import type { ColumnContext } from "../../context/column-context.ts";
import { sibling } from "../../context/sibling.ts";
import { forAll } from "./reader.ts";
import type { Reader, Readers } from "./reader.ts";

/** What rows are looked for by, the most telling first. */
const FOUND_BY: readonly (readonly string[])[] = [
  ["title", "name", "full name", "display name", "subject", "last name", "surname"],
  ["email", "user name", "sku", "code", "number", "city", "author", "brand"],
];

const found = (context: ColumnContext): readonly Column[] =>
  FOUND_BY.map((phrases) => sibling(context, phrases, ["text"])).filter((column) => column !== null);

/** What a row is found by is what stands in its other columns. */
const searched: Reader = ({ as, context, modifiers }) => {
  const { maxLength, inKey } = context;
  if (as !== "text" || inKey || modifiers.length > 0 || (maxLength ?? 999) < 60) return null;
  const columns = found(context);
  if (columns.length === 0 || (context.words.join(" ") === "word" && columns.length < 2)) return null;
  const names = ["first", "second"].slice(0, columns.length);
  const inputs = Object.fromEntries(columns.map(({ name }, at) => [names[at], { column: name }]));
  const template = names.map((name) => `{${name}}`).join(" ");
  return { given: { generator: "textFrom", options: { template }, inputs }, confidence: 0.95 };
};

/** Texts that only searches read. */
export const searchTextReaders: Readers = forAll(
  "word, search word, search text, search content, searchable text, searchable, search string, search keyword, search field, search blob, full text, fulltext",
  searched,
);
