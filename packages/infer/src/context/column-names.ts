import { baseType } from "@seedloom/core";
import type { Table } from "@seedloom/core";
import { BESIDE } from "../data/foreign/beside.ts";
import type { Spoken } from "../data/topics/topic.ts";
import { expandInContext, tokensOf } from "../words/expand-in-context.ts";
import { splitName } from "../words/split-name.ts";
import { VOCABULARY } from "../words/vocabulary.ts";
import { typeClass } from "./type-class.ts";

/** The words of a name that its table's other columns explain; null where they do not. */
export function besideOthers(names: readonly string[], at: number, language: Spoken | "en"): readonly string[] | null {
  const own = splitName(names[at] ?? "").join("_");
  const possible = BESIDE[language]?.filter(({ names: known }) => known.test(own)) ?? [];
  if (possible.length === 0) return null;
  const others = names.filter((_, other) => other !== at).map((name) => splitName(name).join("_"));
  const found = possible.find(
    ({ beside, unless }) =>
      others.some((name) => beside.test(name)) && !others.some((name) => unless?.test(name) ?? false),
  );
  return found?.meaning.split(" ") ?? null;
}

/** `nom` beside `prenom`, `naam` beside `voornaam`: that of the family. */
export function withFamilyNames(words: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const all = [...words.values()].map((each) => each.join(" "));
  if (!all.includes("first name") || all.includes("last name")) return words;
  // `realname` beside `firstname` is what is left of it.
  const isReal = (column: string) => /^real_?name$/i.test(column);
  const hasReal = [...words.keys()].some(isReal);
  const isRest = (column: string, own: readonly string[]) => (hasReal ? isReal(column) : own.join(" ") === "name");
  return new Map([...words].map(([column, own]) => [column, isRest(column, own) ? ["last", "name"] : own]));
}

/** Which of two family names: they go with a given name all the same. */
const FAMILY = /^(?:father|mother|paternal|maternal|first|second) last name$/;

/** `nombre_per` beside `apellido_per`, `nombre` beside `apellido_paterno`: what a person is called by. */
export function withGivenNames(words: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const all = [...words.values()].map((each) => each.join(" "));
  const about = all.flatMap((phrase) =>
    FAMILY.test(phrase) ? ["name"] : phrase.endsWith(" last name") ? [phrase.replace(/last name$/, "name")] : [],
  );
  if (about.length === 0 || all.some((phrase) => phrase.endsWith("first name"))) return words;
  return new Map(
    [...words].map(([column, own]) => [
      column,
      about.includes(own.join(" ")) ? [...own.slice(0, -1), "first", "name"] : own,
    ]),
  );
}

/** What is given back of what somebody gives, and what they give. */
const CHANGE = /^(?:cash )?change(?: (?:due|given|returned|amount|back))?$/;
const GIVEN =
  /^(?:(?:amount|cash|total|customer) )?paid(?: amount| cash)?$|^(?:payment|cash|received) amount$|^(?:amount|cash) received$/;
const SUMS = new Set(["integer", "decimal", "float", "money"]);

/** `amount_paid` beside `change_due`: no part of what is due, but the note that somebody put down. */
export function withTendered(
  words: ReadonlyMap<string, readonly string[]>,
  { columns }: Table,
): ReadonlyMap<string, readonly string[]> {
  const sums = columns.filter(({ type }) => SUMS.has(typeClass(type) ?? "")).map(({ name }) => name);
  const phraseOf = (name: string) => words.get(name)?.join(" ") ?? "";
  if (!sums.some((name) => CHANGE.test(phraseOf(name)))) return words;
  const given = sums.filter((name) => GIVEN.test(phraseOf(name)));
  return new Map([...words, ...given.map((name): [string, readonly string[]] => [name, ["tendered"]])]);
}

/** A list of kinds has no more columns. */
const LIST = 4;
const SAYS = new Set(["description", "label", "designation"]);
const SHORTLY = /^(?:desc|libel|lib$|lib_|bez|omschr|design|denom)/i;
const CODES = new Set(["id", "code", "abbreviation", "acronym", "number"]);
const CALLED = /(?:^| )(?:name|title)$/;

/** `citta(id, descr)`, `unite(id, libelle)`: rows of a list that have no name are called by what describes them. */
export function namedByWords(
  words: ReadonlyMap<string, readonly string[]>,
  { columns }: Table,
): ReadonlyMap<string, readonly string[]> {
  if (columns.length > LIST || [...words.values()].some((own) => CALLED.test(own.join(" ")))) return words;
  const said = columns.filter(({ name }) => SHORTLY.test(name) && SAYS.has(words.get(name)?.join(" ") ?? ""));
  const [only, another] = said;
  if (only === undefined || another !== undefined || typeClass(only.type) !== "text") return words;
  // What has figures or days beside it is more than a list.
  const isList = columns.every(
    (column) =>
      column === only || CODES.has(words.get(column.name)?.at(-1) ?? "") || typeClass(column.type) === "boolean",
  );
  return isList ? new Map([...words, [only.name, ["name"]]]) : words;
}

/** What rows keep of themselves, whatever they list. */
const KEPT =
  /^(?:(?:created|updated|deleted|modified)(?: (?:at|on|by|date))?|version|position|sort order|active|is active)$/;
/** Longer than any name. */
const LONG = 160;

/** `vaccines (code, description)`: the rows of such a list are called by what describes them, in a length that a name has. */
export function namedByDescription(
  words: ReadonlyMap<string, readonly string[]>,
  table: Table,
): ReadonlyMap<string, readonly string[]> {
  const phraseOf = (name: string) => words.get(name)?.join(" ") ?? "";
  const [only, another] = table.columns.filter(({ name }) => phraseOf(name) === "description");
  const type = only === undefined ? null : baseType(only.type);
  if (only === undefined || another !== undefined || type?.kind !== "text" || (type.maxLength ?? LONG) >= LONG)
    return words;
  const own = table.columns.filter(({ name }) => !KEPT.test(phraseOf(name)));
  const isList =
    own.length <= LIST - 1 &&
    table.primaryKey?.columns.length === 1 &&
    own.every(
      (column) =>
        column === only ||
        CODES.has(words.get(column.name)?.at(-1) ?? "") ||
        table.primaryKey?.columns.includes(column.name) === true ||
        typeClass(column.type) === "boolean",
    );
  return isList && own.length > 1 ? new Map([...words, [only.name, ["name"]]]) : words;
}

/** `adjud_name` of an `adjudicator`: the beginning of a table's word stands for it. */
export function grown(word: string, table: readonly string[]): string {
  if (word.length < 4 || VOCABULARY.has(word)) return word;
  return table.find((whole) => whole.length > word.length + 1 && whole.startsWith(word)) ?? word;
}

/** Short forms that only the other columns explain are spelt out. */
export function spelt(
  { columns }: Table,
  wordsOf: ReadonlyMap<string, readonly string[]>,
  about: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const tellers = new Map<string, string[]>();
  for (const { name } of columns) {
    for (const word of new Set([...(wordsOf.get(name) ?? []), ...tokensOf(name)])) {
      tellers.set(word, [...(tellers.get(word) ?? []), name]);
    }
  }
  return new Map(
    columns.map((column) => {
      const isBeside = (word: string) =>
        about.includes(word) || (tellers.get(word)?.some((name) => name !== column.name) ?? false);
      return [column.name, expandInContext(column, wordsOf.get(column.name) ?? [], isBeside)];
    }),
  );
}
