import { ABROAD } from "../data/sorts/abroad.ts";
import type { Given } from "../data/meaning.ts";
import type { Told } from "../data/sorts/sort.ts";
import type { SortedNoun } from "./sort-of.ts";

/**
 * Sentences to choose from, and sometimes one that follows.
 * @param said what stands in its place in other languages than English, if these are that
 */
export function toldAs({ first, then = [] }: Told, said: string | undefined): Given {
  const more = then.length === 0 ? "" : `( (${then.map(plain).join("|")}))?`;
  const options = { regex: `(${first.map(plain).join("|")})${more}` };
  return { generator: "pattern", options: said === undefined ? options : { ...options, said } };
}

/** Prose is no regular expression, but for its choices in brackets. */
const plain = (sentence: string): string => sentence.replaceAll(/[.?*+^$[\]{}\\]/g, "\\$&");

/** Names of things of that sort, with the noun as their head where that reads well; null where there are none. */
export function namesOf(sorted: SortedNoun): Given | null {
  const { sort, tongue } = sorted;
  if (sort.given !== undefined) return sort.given;
  const abroad = namesAbroad(sorted);
  if (abroad !== null) return abroad;
  const isGeneral = sort.general?.split(", ").includes(sorted.noun) ?? false;
  const named = isGeneral ? [] : (sort.named ?? []).filter((name) => tongue === "en" || !/\{noun\}/i.test(name));
  if (named.length > 0)
    return { generator: "pattern", options: { regex: patternOf(named, sorted.noun), said: "title" } };
  if (sort.short === undefined) return null;
  return { generator: "choice", options: { values: sort.short.split("|"), said: "title" } };
}

/** Names as the noun's own language makes them, unless that is English; null where it has none. */
export function namesAbroad({ sort, noun, tongue }: SortedNoun): Given | null {
  const named = sort.form === undefined || sort.given !== undefined ? undefined : ABROAD[tongue]?.[sort.form];
  return named === undefined ? null : { generator: "pattern", options: { regex: patternOf(named, noun) } };
}

function patternOf(named: readonly string[], noun: string): string {
  const capital = noun.charAt(0).toUpperCase() + noun.slice(1);
  return named.map((name) => name.replaceAll("{Noun}", capital).replaceAll("{noun}", noun)).join("|");
}
