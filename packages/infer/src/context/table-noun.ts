import type { Table } from "@seedloom/core";
import { AMBIGUOUS_NOUNS } from "../data/ambiguous-nouns.ts";
import { findNoun } from "./find-noun.ts";
import type { FoundNoun } from "./find-noun.ts";

/** The noun of a table's name, where its columns do not tell that it stands for another. */
export function settled(found: FoundNoun | null, words: readonly string[], table: Table): FoundNoun | null {
  const reading = found === null ? undefined : AMBIGUOUS_NOUNS[found.words];
  if (reading === undefined) return found;
  const { beside, unless, only, otherwise } = reading;
  const before = words.slice(0, words.length - (found?.words.split(" ").length ?? 0));
  const has = (names: RegExp | undefined) => names !== undefined && table.columns.some(({ name }) => names.test(name));
  if (only !== undefined && !has(only)) return found;
  if (has(beside) || (unless !== undefined && !has(unless))) return found;
  if (otherwise === "") return before.length > 0 ? findNoun(before) : found;
  return otherwise === null ? (findNoun(before) ?? found) : findNoun([otherwise]);
}

/** Where programs log in, with a user's name. */
const REACHED = ["url", "host", "hostname", "port", "token", "path", "bucket", "endpoint", "base url", "server"];

/** A table of so few columns may be of those who log in, though nothing else tells of them. */
const FEW = 6;

/** What somebody who logs in has besides a name for it; files and processes have the owner's name only. */
const isOfSomebody = (phrases: ReadonlySet<string>): boolean => [...phrases].some((phrase) => SOMEBODY.test(phrase));
const SOMEBODY =
  /\b(?:email|password|passwd|role|avatar|picture|photo|phone|mobile|full name|real name|display name|nickname|bio|gender|birth|salt|login|locale|language|signature|is (?:admin|staff|active|superuser))\b/;

/** A table whose name says nothing may still hold a person's or a product's columns. */
export function nounOfColumns(table: Table, columnWords: ReadonlyMap<string, readonly string[]>): FoundNoun | null {
  const phrases = new Set([...columnWords.values()].map((words) => words.join(" ")));
  const has = (...wanted: string[]) => wanted.some((phrase) => phrases.has(phrase));
  if (
    has("first name", "last name", "birth date") ||
    (has("user name") &&
      (isOfSomebody(phrases) || table.columns.length <= FEW) &&
      !has("title", "content", "body", "subject", "amount") &&
      !(has("name") && has(...REACHED))) ||
    (has("email") && has("password", "password hash"))
  ) {
    return findNoun(["person"]);
  }
  if (has("sku", "unit price", "barcode") && table.foreignKeys.length === 0) return findNoun(["product"]);
  if (has("isbn")) return findNoun(["book"]);
  if (has("iban", "account number")) return findNoun(["account"]);
  return null;
}
