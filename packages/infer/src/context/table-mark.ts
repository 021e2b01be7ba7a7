import type { Catalog } from "@seedloom/core";
import { TRANSLATIONS } from "../data/foreign/translations.prepared.ts";
import { VOCABULARY } from "../words/vocabulary.ts";
import { findNoun } from "./find-noun.ts";

/** Applications that share a database with others mark their tables: so many of them at least begin alike. */
const SHARE = 0.8;
const LEAST = 5;
const ABROAD = 0.55;

/**
 * What nearly all tables begin with and what is no word for anything, `_` included; several where an application has grown
 * together out of others, whose marks are nobody's words then.
 * @example
 * tableMarks(catalog); // ["wp_"] of wp_posts, wp_users, wp_options, wp_terms, wp_links
 */
export function tableMarks({ tables }: Catalog): readonly string[] {
  const counts = new Map<string, number>();
  for (const { name } of tables) {
    const mark = /^[a-z0-9]{2,10}_(?=.)/i.exec(name)?.[0];
    if (mark !== undefined) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  // `pkg_` is a mark though it is short for a noun: who calls all tables after packages writes the word out.
  const begun = [...counts]
    .filter(
      ([mark, count]) =>
        count >= LEAST && (shareOf(mark) === ABROAD || findNoun([mark.slice(0, -1).toLowerCase()]) === null),
    )
    .filter(
      ([mark, count]) => count >= tables.length * shareOf(mark) || !VOCABULARY.has(mark.slice(0, -1).toLowerCase()),
    )
    .map(([mark]) => mark);
  return tables.filter(({ name }) => IS_TABLE.test(name)).length >= LEAST ? [...begun, ENDING] : begun;
}

/** `PhotoTable`, `SearchDBTable_Text`: no more than what all of them are. Of one or two it would be furniture. */
const IS_TABLE = /(?<=[a-z])(?:DB)?Table(?=_[A-Z][a-z]|$)/;
const ENDING = "…Table";

/** Where a table's name begins with what it is about, more than half of them are not about the same. */
const shareOf = (mark: string): number =>
  Object.hasOwn(TRANSLATIONS, mark.slice(0, -1).toLowerCase()) ? ABROAD : SHARE;

/** A table's name without the mark that it bears. */
export const withoutMark = (name: string, marks: readonly string[]): string => {
  const own = name.slice(marks.find((mark) => name.startsWith(mark))?.length ?? 0);
  return marks.includes(ENDING) ? own.replace(IS_TABLE, "") : own;
};
