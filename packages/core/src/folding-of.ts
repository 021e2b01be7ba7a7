import { foldLetters } from "./evaluate/fold-letters.ts";
import type { Folding } from "./type.ts";

const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, place) => String.fromCodePoint(first + place));
const SMALL = between(0x61, 0x7a);
/** Two that only a flat collation takes for one. */
const BEYOND = ["\u{1f600}", "\u{1f44d}"] as const;
const BLANK = " ";
const SINGLE = [
  ...between(0x20, 0x7e),
  ...between(0xa1, 0x17f),
  ..."ȘșȚțẞƒ–—‘’“”…€",
  ...between(0x386, 0x3ce),
  ...between(0x400, 0x45f),
  "Ґ",
  "ґ",
];
/** Letters stand for several others (ß is ss, German ä is ae), and several for one (Danish aa is å). */
const PAIRS = SMALL.flatMap((first) => SMALL.map((second) => first + second));

/** Two that a collation takes for one where numbers count by their value (ICU's `kn`). */
const NUMBERS = ["01", "1"] as const;

/** The texts that a collation is asked to rank. */
export const RANKED_TEXTS: readonly string[] = ["", ...SINGLE, ...BEYOND, ...PAIRS, NUMBERS[0]];

const isAscii = (text: string) => /^[\0-\x7f]*$/.test(text);
const isWord = (text: string) => /^[\p{L}\p{N}]+$/u.test(text);
/** What generators tell texts apart by. */
const common = (text: string) => foldLetters(text.toLowerCase());

/** What a server says of a collation. */
export interface CollationRanks {
  /** Equal for texts that are one; texts that the character set cannot hold are left out. */
  readonly ranks: readonly (readonly [text: string, rank: number])[];
  /** Whether blanks at the end are ignored. */
  readonly padded: boolean;
}

/**
 * A collation's folding, read off the ranks that it gives `RANKED_TEXTS`.
 * @param caseInsensitive Whether it ignores case, by which the common folding is chosen.
 * @example
 * const ranks = [["e", 1], ["é", 1], ["f", 2]] as const;
 * foldingOf({ ranks, padded: false }, false).letters; // => { "é": "e" }
 */
export function foldingOf({ ranks, padded }: CollationRanks, caseInsensitive: boolean): Folding {
  const rankOf = new Map(ranks);
  const same = (left: string, right: string) => rankOf.has(left) && rankOf.get(left) === rankOf.get(right);
  const classes = [...Map.groupBy(ranks, ([, rank]) => rank).values()].map((members) => members.map(([text]) => text));
  const usual = caseInsensitive ? common : (text: string) => text;
  const names = namesOf(classes, usual);
  const letters = SINGLE.flatMap((letter): readonly (readonly [string, string])[] => {
    const name = names.get(letter);
    return name === undefined || name === usual(letter) ? [] : [[letter, name]];
  });
  return {
    padded,
    letters: Object.fromEntries(letters),
    flat: same(...BEYOND),
    ...(same(...NUMBERS) && { numeric: true as const }),
    avoided: [...new Set(classes.flatMap(avoidedOf).flatMap((letter) => [letter.toLowerCase(), letter.toUpperCase()]))]
      .filter((letter) => SINGLE.includes(letter))
      .join(""),
    coarse: classes.some((members) => {
      const plain = members.filter((text) => isAscii(text) && isWord(text));
      return plain.length > 1 && new Set(plain.map(common)).size > 1;
    }),
  };
}

/** The name of the class that each letter is in: of two that are one, the same. */
function namesOf(
  classes: readonly (readonly string[])[],
  usual: (text: string) => string,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const call = (members: readonly string[], name: string) => {
    taken.add(name);
    members.forEach((letter) => names.set(letter, name));
  };
  // Padding alone makes a blank nothing.
  const single = new Set(SINGLE.filter((text) => text !== BLANK));
  const singles = classes.map((members) => ({ members, letters: members.filter((text) => single.has(text)) }));
  // Plain letters lend the others their names, small ones first.
  const order = (text: string) => (!isAscii(text) ? 3 : !isWord(text) ? 2 : text === text.toLowerCase() ? 0 : 1);
  const plainest = (letters: readonly string[]) => letters.toSorted((a, b) => order(a) - order(b))[0] ?? "";
  const inOrder = singles
    .map((one) => ({ ...one, first: plainest(one.letters) }))
    .filter(({ letters }) => letters.length > 0)
    .sort((a, b) => order(a.first) - order(b.first));
  for (const { members, letters, first } of inOrder) {
    const pair = isAscii(first) ? undefined : members.find((text) => PAIRS.includes(text));
    const wanted = usual(first);
    if (members.includes(BLANK)) call(letters, BLANK);
    else if (members.includes("")) call(letters, "");
    else if (pair !== undefined) call(letters, [...pair].map((letter) => names.get(letter) ?? letter).join(""));
    else call(letters, taken.has(wanted) || ([...wanted].length > 1 && isWord(first)) ? first : wanted);
  }
  return names;
}

/** Letters of a class that the common folding tells from the plainest of it. */
function avoidedOf(members: readonly string[]): readonly string[] {
  const words = members.filter(isWord);
  const kept = words.find((text) => isAscii(text) && text.length === 1) ?? words.find(isAscii) ?? words[0] ?? "";
  return words.filter((text) => !isAscii(text) && common(text) !== common(kept));
}
