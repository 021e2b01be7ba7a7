import type { Table } from "@seedloom/core";
import { canonicalWords } from "../words/canonical-words.ts";
import { splitName } from "../words/split-name.ts";
import { VOCABULARY } from "../words/vocabulary.ts";

/** What all columns of a table begin with, and which is no word, so many of them at least. */
const ALL = 4;

/** A first word that at least three and most of the columns share and that is short or stands for the table. */
export function commonPrefix(names: readonly (readonly string[])[], table: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const [first, second] of names) {
    if (first !== undefined && second !== undefined) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  for (const [word, count] of counts) {
    // A noun of the table's is no prefix but part of the name: `order_number`, `user_name`.
    if (word.length > 3 && table.includes(word)) continue;
    const initials = table.map((part) => part[0]).join("");
    const stands =
      table.includes(word) || word === initials || (word.length <= 3 && !["is", "has", "no", "ip"].includes(word));
    if (count >= 3 && count >= names.length * 0.6 && stands) return word;
    // `gpoctr_scope`, `mdsrt_desc`: nobody's word, which says nothing before each of them.
    if (count >= ALL && count === names.length && /^[a-z]+$/.test(word) && !VOCABULARY.has(word)) return word;
  }
  return null;
}

/**
 * How long the table's initials are that all its columns begin with (`cd_` of `credit_decisions`), before they are taken for a short form; the
 * same for other letters that would be taken for one of something else: `lst_` of `lists` is not the last.
 */
export function sharedInitials({ name: own, columns }: Table, table: readonly string[]): number {
  const initials = `${table.map((part) => part[0]).join("")}_`;
  const shared = initials.length > 2 && columns.length > 2 && columns.every(({ name }) => beginsWith(name, initials));
  if (shared) return initials.length;
  const [letters = ""] = /^[a-z]{2,3}_/i.exec(columns[0]?.name ?? "") ?? [];
  const begun = letters.toLowerCase();
  if (letters === "" || MEANT.has(begun) || columns.length < ALL) return 0;
  // `btw_perc` of `btw_tabel` is said in full.
  if (own.toLowerCase().includes(begun.slice(0, -1))) return 0;
  if (!columns.every(({ name }) => beginsWith(name, begun))) return 0;
  const read = columns.map(({ name }) => `${canonicalWords(name)[0] ?? ""}_`);
  return read.some((word) => word !== begun && !table.includes(word.slice(0, -1))) ? letters.length : 0;
}

/**
 * The initials of the table that its key and other columns begin with (`rt_id` and `rt_name` of `room_types`), and an underscore; nothing
 * where they may be words of their own.
 */
export function markOfKey({ columns, primaryKey }: Table, table: readonly string[]): string {
  const initials = `${table.map((part) => part[0]).join("")}_`;
  const [key = "", another] = primaryKey?.columns ?? [];
  if (initials.length < 3 || another !== undefined || MEANT.has(initials)) return "";
  const begun = columns.filter(({ name }) => beginsWith(name, initials));
  return begun.length > 1 && begun.some(({ name }) => name === key) && /_(?:id|no|key|code|pk)$/i.test(key)
    ? initials
    : "";
}

/** What says something before a name, whatever its table is called. */
const MEANT = new Set([
  "is_",
  "has_",
  "no_",
  "ip_",
  "to_",
  "in_",
  "on_",
  "by_",
  "at_",
  "my_",
  "us_",
  "db_",
  "pc_",
  "cc_",
  "tv_",
  "hr_",
]);

/** Whether Core Data made the table: its name and all of its columns begin with a Z that is no part of them (`ZASSET.ZDATECREATED`, `Z_PK`). */
export const isCoreData = ({ name, columns }: Table): boolean =>
  /^Z[A-Z]/.test(name) &&
  columns.some((one) => one.name === "Z_PK") &&
  columns.every((one) => /^Z[A-Z_]/.test(one.name));

const beginsWith = (name: string, start: string): boolean =>
  name.length > start.length && name.slice(0, start.length).toLowerCase() === start;

/** Short words that say nothing of a column where all of its table's end in them: `ip_log`, `nom_pref`. */
const SIGNS = new Set(["log", "pref", "param"]);

/** The beginning of the table's name that most of its columns end in: `nom_adh`, `ville_adh` of `adherents`. */
export function commonEnding({ columns }: Table, own: string): string | null {
  const parts = splitName(own);
  const counts = new Map<string, number>();
  for (const { name } of columns) {
    const [last, before] = splitName(name).toReversed();
    if (last !== undefined && before !== undefined) counts.set(last, (counts.get(last) ?? 0) + 1);
  }
  for (const [word, count] of counts) {
    // `home_users` and `shell_users` of `unixusers`.
    if (
      word.length > 3 &&
      word.endsWith("s") &&
      own.toLowerCase().endsWith(word) &&
      count > 3 &&
      count >= columns.length / 2
    )
      return word;
    const stands =
      /^[a-z]{3,5}$/.test(word) && parts.some((part) => part.length > word.length && part.startsWith(word));
    if (
      stands &&
      count >= 3 &&
      count >= columns.length * 0.6 &&
      (SIGNS.has(word) ? count === columns.length : !VOCABULARY.has(word))
    )
      return word;
  }
  return null;
}

/** A name without that ending. */
export const withoutEnding = (name: string, ending: string): string =>
  splitName(name).at(-1) === ending ? name.slice(0, -ending.length).replace(/[^\p{L}\p{N}]+$/u, "") : name;

/** A name's words without that beginning. */
export function withoutPrefix(words: readonly string[], prefix: string | null): readonly string[] {
  return prefix !== null && words.length > 1 && words[0] === prefix ? words.slice(1) : words;
}
