import type { Column } from "@seedloom/core";
import type { ColumnContext } from "../../context/column-context.ts";
import { sibling } from "../../context/sibling.ts";
import { forAll, oneOf } from "./reader.ts";
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

/** What people call what they look for again and again. */
const SAVED =
  "Unread this week|Invoices of this year|Large attachments|Photos from family|Flagged|To be answered|Travel bookings|Contracts|Orders on their way|Newsletters|Appointments|Tax documents|Mails from the bank|Without a label|Open applications|Drafts older than a month".split(
    "|",
  );

/** A table of searches holds those that somebody keeps. */
const saved: Reader = (ask) =>
  ask.modifiers.length === 0 && ask.context.facts.words.join(" ") === "search" ? oneOf(SAVED, ask, 0.95) : null;

/** Texts that only searches read, and searches that are kept. */
export const searchTextReaders: Readers = {
  ...forAll("name, title, label", saved),
  ...forAll(
    "word, search word, search text, search content, searchable text, searchable, search string, search keyword, search field, search blob, full text, fulltext",
    searched,
  ),
};
