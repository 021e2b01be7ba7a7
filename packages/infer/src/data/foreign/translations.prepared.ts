import { DUTCH } from "./dutch.ts";
import { FRENCH } from "./french.ts";
import { GERMAN } from "./german.ts";
import { ITALIAN } from "./italian.ts";
import { OFFICES } from "./offices.ts";
import { OTHERS } from "./others.ts";
import { PORTUGUESE } from "./portuguese.ts";
import { SPANISH } from "./spanish.ts";
import { TRADES } from "./trades.ts";

/** The words of one file, each with what it is called here. */
function read(text: string): readonly (readonly [string, string])[] {
  return text.split(";").flatMap((entry) => {
    const [meaning = "", words = ""] = entry.split(":").map((part) => part.trim().replaceAll(/\s+/g, " "));
    return words === "" ? [] : words.split(" ").map((word) => [word, meaning] as const);
  });
}

/** Names spelt with umlauts lose their dots (`geändert`), those without have an `e` instead (`geaendert`). */
function withoutDots(pairs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return pairs.flatMap(([word, meaning]) => {
    const plain = word.replace(/([aou])e/g, "$1");
    return plain === word ? [] : [[plain, meaning] as const];
  });
}

const german = [TRADES, OFFICES, GERMAN].flatMap(read);

/** Words of six languages, and common ones of three more, each with what it is called here; where two languages share a word, the commoner meaning. */
export const TRANSLATIONS: Readonly<Record<string, string>> = Object.fromEntries([
  ...read(OTHERS),
  ...withoutDots(german),
  ...[TRADES, OFFICES, DUTCH, ITALIAN, PORTUGUESE, SPANISH, FRENCH, GERMAN].flatMap(read),
]);
