import type { Catalog } from "@seedloom/core";
import { findNoun } from "./find-noun.ts";

/** Applications that share a database with others mark their tables: so many of them at least begin alike. */
const SHARE = 0.8;
const LEAST = 5;

/**
 * What nearly all tables begin with and what is no word for anything, `_` included; "" without such a mark.
 * @example
 * tableMark(catalog); // "wp_" of wp_posts, wp_users, wp_options, wp_terms, wp_links
 */
export function tableMark({ tables }: Catalog): string {
  const counts = new Map<string, number>();
  for (const { name } of tables) {
    const mark = /^[a-z0-9]{2,10}_(?=.)/i.exec(name)?.[0];
    if (mark !== undefined) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const [mark, count] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? ["", 0];
  if (count < LEAST || count < tables.length * SHARE) return "";
  // `pkg_` is a mark though it is short for a noun: who calls all tables after packages writes the word out.
  return findNoun([mark.slice(0, -1).toLowerCase()]) === null ? mark : "";
}
