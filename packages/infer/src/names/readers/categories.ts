import { CATEGORIES } from "../../data/categories.ts";
import { evenly, forAll } from "./reader.ts";
import type { Reader, Readers } from "./reader.ts";

/** What is sold or read has categories of its own. */
const SOLD = new Set(
  "product item goods article shop catalog merchandise food main parent default web site blog post content page top deal offer listing category".split(
    " ",
  ),
);

/** What is said of the world at large, where nobody knows of what there are categories. */
const PLAIN = ["Internal", "External", "Technical", "Administrative", "Financial", "Operational", "General", "Other"];

/** What rows of a table are sorted by, where its name alone tells: restaurants by what they cook. */
const OWN = new Set(
  "restaurant vehicle job incident expense income budget complaint document asset equipment contract donation training course event meeting campaign project violation fine penalty permit license claim loan property room facility venue volunteer beneficiary grant partner animal crop plant disease medicine drug supplier vendor recipe".split(
    " ",
  ),
);
const ofTable = (word: string) =>
  OWN.has(word) && Object.hasOwn(CATEGORIES, word) ? evenly(CATEGORIES[word]?.split("|") ?? [], 0.872) : null;

/** `downtime_category` is one of downtimes, whatever else is sold. */
const category: Reader = ({ as, modifiers, phrase, context }) => {
  if (as !== "text" || modifiers.some((word) => SOLD.has(word))) return null;
  const own = phrase.startsWith("root cause") ? "cause" : modifiers.findLast((word) => Object.hasOwn(CATEGORIES, word));
  if (own !== undefined) return evenly(CATEGORIES[own]?.split("|") ?? [], 0.915);
  // A subcategory is one of what the table is of.
  const table = context.facts.words.findLast((word) => Object.hasOwn(CATEGORIES, word));
  if (modifiers.length === 0) return ofTable(context.facts.words.at(-1) ?? "");
  return table === undefined ? evenly(PLAIN, 0.83) : evenly(CATEGORIES[table]?.split("|") ?? [], 0.84);
};

/** Categories of what stands before the word. */
export const categoryReaders: Readers = forAll("category, sub category, subcategory, root cause category", category);
