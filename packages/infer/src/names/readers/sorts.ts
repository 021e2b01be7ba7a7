import type { ColumnContext } from "../../context/column-context.ts";
import { isOfPrograms } from "../../context/is-programs.ts";
import type { Given } from "../../data/meaning.ts";
import type { Told } from "../../data/sorts/sort.ts";
import { isEnglishName, sortOf } from "../../sorts/sort-of.ts";
import type { SortedNoun } from "../../sorts/sort-of.ts";
import { sortedTable } from "../../sorts/sorted-table.ts";
import { namesAbroad, namesOf, toldAs } from "../../sorts/texts.ts";
import { forAll } from "./reader.ts";
import { isInThatSense } from "./senses.ts";
import type { Ask, Reader, Readers, Special } from "./reader.ts";

/** The lists of words that a sort may have. */
type Listed = "kinds" | "statuses" | "categories" | "grades" | "reasons";

/** What the words around a phrase say of which thing it is told, or else the table: `evaluation_type`, `type_atelier`. */
const sortBeside = ({ context }: Pick<Ask, "context">): SortedNoun | null =>
  sortOf(context.column.name) ?? sortedTable(context);

/** Nouns that are of another sort where their line of work is not told; of others the sort is what they are anywhere. */
const OF_ONE_WORK = new Set("lease port driver station module bill".split(" "));

/**
 * Words of a list of the sort that a phrase is about, or null.
 * @param own whether only the column's own name may tell it
 */
export function wordsOfSort(ask: Ask, list: Listed, own = false): readonly string[] | null {
  const sorted = own ? sortOf(ask.context.column.name) : sortBeside(ask);
  // Leases are of flats where there are tenants, and of addresses in a network.
  if (sorted === null || (OF_ONE_WORK.has(sorted.noun) && !isInThatSense(sorted.noun, ask))) return null;
  return sorted.sort[list]?.split("|") ?? null;
}

/**
 * Names of the sort of thing that a column's name tells, or, where it tells nothing, its table.
 * @param own whether the name has words that say of what
 */
export function nameOfSort(context: ColumnContext, own: boolean): Given | null {
  const sorted = sortedFor(context, own);
  return sorted === null ? null : namesOf(sorted);
}

/** The same only where they are made in another language than English, which knows its own nouns better. */
export function nameAbroad(context: ColumnContext, own: boolean): Given | null {
  if (isEnglishName(own ? context.column.name : context.table.name)) return null;
  // `Floorplans` is English for all that: its words stand in it as they are, and none had to be translated.
  if (!own && context.table.name.toLowerCase().startsWith(context.facts.words.join(""))) return null;
  const sorted = sortedFor(context, own);
  return sorted === null ? null : namesAbroad(sorted);
}

const sortedFor = (context: ColumnContext, own: boolean): SortedNoun | null =>
  own ? sortOf(context.column.name) : sortedTable(context);

/** Room for a sentence. */
const ENOUGH = 60;

/** Sentences that a sort has for a role, where there is room. */
export function toldOfSort(ask: Ask, role: "described" | "noted", said: string, confidence: number): Special | null {
  if (ask.as !== "text" || (ask.context.maxLength ?? ENOUGH) < ENOUGH) return null;
  const sorted = sortBeside(ask);
  // On a screen a form has no pages, and a permission allows nobody to drive.
  if (sorted !== null && (ON_SCREENS.has(sorted.noun) || isOfPrograms(ask.context.catalog))) return null;
  const told: Told | undefined = sorted?.sort[role];
  return told === undefined ? null : { given: toldAs(told, said), confidence };
}

/** Nouns of things that programs have as well as offices. */
const ON_SCREENS = new Set(
  "form calendar transcript attachment entry list log record permission grant certification activity action event file page image map card chore translation privilege annotation collection".split(
    " ",
  ),
);

const noted: Reader = (ask) => toldOfSort(ask, "noted", "note", 0.87);

const reason: Reader = (ask) => {
  const values = ask.as === "text" ? wordsOfSort(ask, "reasons") : null;
  return values === null
    ? null
    : { given: { generator: "choice", options: { values, said: "reason" } }, confidence: 0.87 };
};

/** What is noted and given as a reason, by what sort of thing it is about. */
export const sortReaders: Readers = {
  ...forAll("note, notes, remark, remarks, internal note, general note, additional note, observation, comment", noted),
  ...forAll("reason, cancellation reason, termination reason, change reason, rejection reason", reason),
};
