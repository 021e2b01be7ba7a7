import { FOREIGN_WORDS } from "../foreign-words.ts";
import { FURTHER_FOREIGN_WORDS } from "../further-foreign-words.ts";
import { DUTCH } from "./dutch.ts";
import { FRENCH } from "./french.ts";
import { GERMAN } from "./german.ts";
import { ITALIAN } from "./italian.ts";
import { PORTUGUESE } from "./portuguese.ts";
import { SPANISH } from "./spanish.ts";

/** The words of one language, each with what it is called here. */
function read(text: string): readonly (readonly [string, string])[] {
  return text.split(";").flatMap((entry) => {
    const [meaning = "", words = ""] = entry.split(":").map((part) => part.trim());
    return words === "" ? [] : words.split(/\s+/).map((word) => [word, meaning] as const);
  });
}

/** Names spelt with umlauts lose their dots (`geändert`), those without have an `e` instead (`geaendert`). */
function withoutDots(pairs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return pairs.flatMap(([word, meaning]) => {
    const plain = word.replace(/([aou])e/g, "$1");
    return plain === word ? [] : [[plain, meaning] as const];
  });
}

const german = [...read(GERMAN), ...Object.entries(FOREIGN_WORDS), ...Object.entries(FURTHER_FOREIGN_WORDS)];

/** Words of six languages, each with what it is called here; where two languages share a word, the commoner meaning. */
export const TRANSLATIONS: Readonly<Record<string, string>> = Object.fromEntries([
  ...withoutDots(german),
  ...[DUTCH, ITALIAN, PORTUGUESE, SPANISH, FRENCH].flatMap(read),
  ...german,
]);
