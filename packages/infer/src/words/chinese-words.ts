import { CHINESE } from "../data/foreign/chinese.ts";

let known: ReadonlyMap<string, string> | undefined;
let longest = 0;

/** What stands between words, or behind them, and means nothing in a name. */
const EMPTY = /^[的之与和及所属本表]$/u;

/**
 * What a run of Chinese says, in the words of names, and whether all of it is known.
 * @example
 * chineseWords("客户手机号"); // { said: "customer phone", whole: true }
 * chineseWords("赠予对象"); // { said: "", whole: false }
 */
export function chineseWords(text: string): { readonly said: string; readonly whole: boolean } {
  known ??= readWords();
  const words: string[] = [];
  let whole = true;
  for (let at = 0; at < text.length;) {
    const [length, said] = wordAt(text, at, known);
    if (said === null) whole &&= EMPTY.test(text[at]!);
    else words.push(said);
    at += length;
  }
  return { said: words.join(" "), whole: whole && words.length > 0 };
}

/** The longest word that begins there, or one letter that is none. */
function wordAt(text: string, at: number, words: ReadonlyMap<string, string>): readonly [number, string | null] {
  const [latin] = /^[a-z\d]+/i.exec(text.slice(at)) ?? [];
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const said = words.get(text.slice(at, at + length).toLowerCase());
    if (said !== undefined) return [length, said];
  }
  return latin === undefined ? [1, null] : [latin.length, latin.toLowerCase()];
}

function readWords(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of CHINESE.split("\n")) {
    const [said = "", english = ""] = line.split("=");
    for (const word of said.split("/").filter((each) => each !== "")) {
      found.set(word, english);
      longest = Math.max(longest, word.length);
    }
  }
  return found;
}
