import { capitalised } from "../build/capitalised.ts";
import { mask } from "../strings/mask.ts";
import { oneOf } from "../strings/one-of.ts";
import { phrase } from "../strings/phrase.ts";
import type { Strings } from "../strings/strings.ts";
import { wordList } from "../strings/word-list.ts";
import type { Language, ListName, PhraseName, WordName } from "./language.ts";

const years = "2019|2020|2021|2022|2023|2024|2025";
/** What templates of all languages may ask for. */
const common: Readonly<Record<string, Strings>> = {
  year: wordList(years.split("|")),
  id: mask("!###"),
  number: mask("!##"),
  digit: mask("!"),
};
const made = new WeakMap<Language, Map<string, Strings>>();

/** The items of a list written `a|b|c` on one line or several. */
export function itemsOf(written: string): readonly string[] {
  return written
    .split(/[|\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** Words of a language, or the list that a generator has in it. */
export function wordsIn(language: Language, name: WordName | ListName, skew = 1): Strings {
  return remembered(language, `${name} ${skew}`, () => wordList(itemsOf(written(language, name)), skew));
}

/** The phrases that a generator has in a language. */
export function phrasesIn(language: Language, name: PhraseName): Strings {
  return remembered(language, name, () => filled(language, language.phrases[name]));
}

/** Templates of a language filled with its words, a capital in front. */
export function filled(language: Language, templates: string): Strings {
  return capitalised(oneOf(...itemsOf(templates).map((template) => fillOne(language, template))));
}

function fillOne(language: Language, template: string): Strings {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const slots = names.map((name) => [name, slotOf(language, name, names)] as const);
  return phrase([template], Object.fromEntries(slots));
}

/** Whether a generator has a list of its own in each language. */
export function hasList(language: Language, name: string): name is ListName {
  return Object.hasOwn(language.lists, name);
}

/** Whether a language has words or a list of that name. */
export function isWord(language: Language, name: string): name is WordName | ListName {
  return Object.hasOwn(language.words, name) || Object.hasOwn(language.lists, name);
}

/** Whether a generator has phrases of its own in each language. */
export function hasPhrases(language: Language, name: string): name is PhraseName {
  return Object.hasOwn(language.phrases, name);
}

/** Lists shorter than this are dealt out among the places of a template, so that it does not say one word twice. */
const dealt = 60;

/** `{object}`, `{object2}`, `{Object}`, among all the places of a template. */
function slotOf(language: Language, slot: string, all: readonly string[]): Strings {
  const plain = plainName(slot);
  const alike = all.filter((one) => plainName(one) === plain);
  const words = common[plain] ?? shareOf(language, plain as WordName | ListName, alike.indexOf(slot), alike.length);
  return slot.startsWith(plain.charAt(0)) ? words : capitalised(words);
}

function plainName(slot: string): string {
  return slot.charAt(0).toLowerCase() + slot.slice(1).replace(/\d+$/, "");
}

function shareOf(language: Language, name: WordName | ListName, place: number, places: number): Strings {
  const items = itemsOf(written(language, name));
  if (places === 1 || items.length >= dealt) return wordsIn(language, name);
  return wordList(items.filter((_, position) => position % places === place));
}

function written(language: Language, name: string): string {
  const { words, lists }: { words: Readonly<Record<string, string>>; lists: Readonly<Record<string, string>> } =
    language;
  const found = words[name] ?? lists[name];
  if (found === undefined) throw new RangeError(`A language has no words for {${name}}.`);
  return found;
}

function remembered(language: Language, id: string, make: () => Strings): Strings {
  const known = made.get(language) ?? new Map<string, Strings>();
  made.set(language, known);
  const found = known.get(id) ?? make();
  known.set(id, found);
  return found;
}
