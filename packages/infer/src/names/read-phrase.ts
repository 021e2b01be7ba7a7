import type { TypeClass, Given } from "../data/meaning.ts";
import { withoutContainers } from "../context/find-noun.ts";
import { doubtfulName, toldNoun } from "../context/told-noun.ts";
import type { ColumnContext } from "../context/column-context.ts";
import type { Noun } from "../data/noun.ts";
import { canonicalWords } from "../words/canonical-words.ts";
import { isPlural } from "../words/is-plural.ts";
import { tellerOfField } from "../context/schema-words.ts";
import type { Marks } from "../data/marks.ts";
import { contextual } from "./contextual.ts";
import { entriesOf, type Entry } from "./entries-of.ts";
import { isOfOtherTrade } from "./of-other-trade.ts";
import { roleOf } from "./role-of.ts";
import { shortForm } from "./short-form.ts";
import { skewed } from "../given/skewed.ts";
import { schemaLanguage } from "../speech/schema-language.ts";
import { withKnown } from "./with-known.ts";

/** A reading of a column's name. */
export interface Reading {
  readonly given: Given;
  /** The words that it rests on. */
  readonly phrase: string;
  /** The words before them. */
  readonly modifiers: readonly string[];
  readonly confidence: number;
  /** Whether the table's subject took part. */
  readonly about: boolean;
  /** Whether it holds in a field of work only. */
  readonly ofField?: boolean;
}

/** English names end in what they are: the longest tail that means something. */
export function readTail(
  words: readonly string[],
  context: ColumnContext,
  as: TypeClass,
  factor: number,
): readonly Reading[] {
  const readings: Reading[] = [];
  for (let start = 0; start < words.length; start++) {
    readings.push(...readPhrase(words.slice(start), words.slice(0, start), context, as, factor * shorter(start)));
  }
  return readings;
}

/** A tail that leaves many words unexplained is a weaker reading. */
const shorter = (unexplained: number) => 1 - 0.03 * unexplained;

/** What a phrase can mean for a type of that class, with those words before it, best first. */
export function readPhrase(
  tail: readonly string[],
  modifiers: readonly string[],
  context: ColumnContext,
  as: TypeClass,
  factor: number,
): readonly Reading[] {
  const phrase = tail.join(" ");
  const noun = nounFor(modifiers, context);
  const subject = noun?.subject ?? null;
  const readings: Reading[] = [];
  const several = isPlural(context.column.name);
  const doubtful = doubtfulName(tail, context);
  // What holds only in other fields and tables says nothing of the number of a word here.
  const entries = [...entriesOf(phrase), ...synonymous(phrase)].flatMap((entry) => {
    const { meaning } = entry;
    if (!isMeantAs(meaning, as)) return [];
    if (meaning.whole === true && modifiers.length > 0) return [];
    if (doubtful !== null && meaning.field === undefined && meaning.as.text === doubtful) return [];
    if (meaning.about !== undefined && (subject === null || !meaning.about.includes(subject))) return [];
    const teller =
      meaning.field === undefined
        ? null
        : tellerOfField(context, meaning.field, meaning.of !== undefined, (each) => isOf(each, meaning.field!), phrase);
    if (meaning.field !== undefined && teller === null) return [];
    if (meaning.of !== undefined && !isNamedFor(meaning.of, modifiers, context)) return [];
    return [{ ...entry, teller }];
  });
  const plurals = several && entries.some(({ plural }) => plural);
  // In other languages plurals are not told by their ends: what only several are called they are.
  const onlySeveral =
    schemaLanguage(context.catalog) !== "en" &&
    // One label is what a row is called there.
    phrase !== "label" &&
    entries.every(({ plural }) => plural);
  for (const { meaning, plural, teller } of entries) {
    // `minutes` are no `minute`, where both are known; those of a field say what they are in either number.
    if (plural ? !several && !onlySeveral : plurals && meaning.field === undefined && !phrase.includes(" ")) continue;
    const given = givenFor(meaning, as, context);
    if (given === undefined || (SUMS.has(String(given)) && isByte(context))) continue;
    if (isOfOtherTrade(given, context)) continue;
    const about = meaning.about !== undefined;
    // The field that the table's own name tells goes before one that other tables' names tell.
    const confidence =
      (meaning.confidence ?? (about ? 0.9 : 0.85)) * factor +
      (teller === "table" ? 0.005 : 0) +
      (teller !== null && meaning.of !== undefined ? OF_TABLE : 0);
    const short = shortForm(given, context);
    if (short !== null) readings.push({ given: short, phrase, modifiers, confidence: confidence + 0.01, about });
    readings.push({ given, phrase, modifiers, confidence, about, ofField: teller !== null });
  }
  const special = contextual(phrase, modifiers, context, as);
  if (special !== null)
    readings.push({ ...special, phrase, modifiers, confidence: special.confidence * factor, about: true });
  return readings.toSorted((a, b) => b.confidence - a.confidence);
}

/** Of two meanings of a field that are as sure, the one of this table's rows goes before that of all its tables. */
const OF_TABLE = 0.001;

/** What is called a kind of something is its type to others. */
const SYNONYMS: readonly (readonly [ending: RegExp, other: string])[] = [
  [/\bkind$/, "type"],
  [/\bstate$/, "status"],
];

/** What other words for the same mean in fields of work: elsewhere a state is a place's. */
function synonymous(phrase: string): readonly Entry[] {
  return SYNONYMS.flatMap(([ending, other]) =>
    ending.test(phrase)
      ? entriesOf(phrase.replace(ending, other)).filter(({ meaning }) => meaning.field !== undefined)
      : [],
  );
}

/** Whether a phrase means something in a field, whatever the table is called. */
const isOf = (phrase: string, field: Marks): boolean =>
  entriesOf(phrase).some(({ meaning }) => meaning.field === field && meaning.of === undefined);

/** Sums of money, which no single byte holds. */
const SUMS = new Set(["amount", "price", "balance", "cost", "salary"]);
const isByte = ({ type }: ColumnContext): boolean => type.kind === "integer" && type.bits <= 8;

/** Whether what stands before the phrase ends in one of the words, or, with nothing said there, the table's name. */
function isNamedFor(words: readonly string[], modifiers: readonly string[], { facts, table }: ColumnContext): boolean {
  // A restaurant's table is a table, a pet's detail is the pet, and what many tables' names begin with is of this one's as well.
  const named =
    roleOf("", modifiers, facts) === null
      ? [facts.words, withoutContainers(facts.words), canonicalWords(table.name)]
      : [modifiers];
  const texts = named.map((each) => ` ${each.join(" ")}`);
  return words.some((word) => texts.some((text) => text.endsWith(` ${word}`)));
}

/** Whether it means something of a type of that class. */
const isMeantAs = ({ as: told, values }: Entry["meaning"], as: TypeClass): boolean =>
  told[as] !== undefined ||
  (as === "text" && values !== undefined) ||
  ((as === "integer" || as === "decimal") && told.number !== undefined);

function givenFor(meaning: Entry["meaning"], as: TypeClass, context: ColumnContext): Given | undefined {
  if (as === "text" && meaning.values !== undefined)
    return skewed(withKnown(meaning.values.split("|"), context), context.maxLength);
  const { number } = meaning.as;
  return meaning.as[as] ?? (as === "integer" || as === "decimal" ? number : undefined);
}

/** What the words before a phrase, or else the table, are about. */
function nounFor(modifiers: readonly string[], context: ColumnContext): Noun | null {
  return (toldNoun(modifiers, context) ?? context.facts.noun)?.noun ?? null;
}
