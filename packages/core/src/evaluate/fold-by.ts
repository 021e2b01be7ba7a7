import type { Folding, TextType } from "../type.ts";
import { trimBlanks } from "./blanks.ts";
import { foldLetters } from "./fold-letters.ts";

/** What stands for all characters that a flat collation takes for one. */
const ONE = "\ufffd";
const LEADING_ZEROS = /(?<!\d)0+(?=\d)/g;
const ASCII = /^[\0-\x7f]*$/;
/** Texts whose keys are remembered: a CHECK's list is looked through for every row. */
const REMEMBERED = 4_096;

interface Folder {
  /** Whether it takes ASCII as `caseInsensitive` says, as nearly all do. */
  readonly plain: boolean;
  readonly keys: Map<string, string>;
}

const folders = new WeakMap<Folding, Folder>();

function folderOf(folding: Folding): Folder {
  let folder = folders.get(folding);
  if (folder === undefined) {
    folder = { plain: !Object.keys(folding.letters).some((letter) => ASCII.test(letter)), keys: new Map() };
    folders.set(folding, folder);
  }
  return folder;
}

/**
 * The key of a text under a collation: equal for two texts that it takes for one.
 * @example
 * const german = { padded: true, letters: { ä: "ae", Ä: "ae" }, flat: false, avoided: "äÄ", coarse: false };
 * foldBy("Bär ", textType({ caseInsensitive: true }), german); // => "baer"
 */
export function foldBy(text: string, { caseInsensitive, fixed }: TextType, folding: Folding): string {
  const bare = folding.padded || fixed ? trimBlanks(text) : text;
  const trimmed = folding.numeric ? bare.replace(LEADING_ZEROS, "") : bare;
  const { plain, keys } = folderOf(folding);
  if (plain && ASCII.test(trimmed)) return caseInsensitive ? trimmed.toLowerCase() : trimmed;
  let key = keys.get(trimmed);
  if (key === undefined) {
    key = Array.from(trimmed, (letter) => letterKey(letter, caseInsensitive, folding)).join("");
    if (keys.size >= REMEMBERED) keys.clear();
    keys.set(trimmed, key);
  }
  return key;
}

function letterKey(letter: string, caseInsensitive: boolean, { letters, flat }: Folding): string {
  if (Object.hasOwn(letters, letter)) return letters[letter] ?? letter;
  if (flat && letter.length > 1) return ONE;
  return caseInsensitive ? foldLetters(letter.toLowerCase()) : letter;
}
