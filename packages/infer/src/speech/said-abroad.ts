import { createRequire } from "node:module";
import type { Further } from "../data/topics/languages.ts";
import type { Spoken } from "../data/topics/topic.ts";

type Values = Readonly<{
  ORDER: readonly string[];
  VALUES: string;
  FURTHER_ORDER: readonly string[];
  FURTHER_VALUES: string;
}>;

/** What an English value is called, written as that is: `in_progress` as `in_bearbeitung`; null where nobody wrote it down. */
export type SaidAbroad = (english: string) => string | null;

const require = createRequire(import.meta.url);
const known = new Map<Spoken | Further, ReadonlyMap<string, string>>();

/**
 * What values of lists are called in a language. The words are loaded when first asked for, as most schemas speak English only.
 * @example
 * saidAbroad("fr")("in_progress"); // "en_cours"
 */
export function saidAbroad(language: Spoken | Further): SaidAbroad {
  const words = known.get(language) ?? readWords(language);
  known.set(language, words);
  return (english) => {
    const plain = english.replaceAll("_", " ").replace(/\.$/, "").toLowerCase();
    const said = words.get(plain);
    return said === undefined ? null : writtenAs(english, said, language);
  };
}

function readWords(language: Spoken | Further): ReadonlyMap<string, string> {
  // By the package's own name: the file lies elsewhere once it is built.
  const { ORDER, VALUES, FURTHER_ORDER, FURTHER_VALUES } = require("@seedloom/infer/data/values") as Values;
  const further = FURTHER_ORDER.indexOf(language);
  const [at, text] = further < 0 ? [ORDER.indexOf(language), VALUES] : [further, FURTHER_VALUES];
  const lines = text.split("\n").filter((line) => line !== "");
  return new Map(
    lines.map((line) => {
      const [english = "", said = ""] = line.split("=");
      return [english, said.split("/")[at] ?? english];
    }),
  );
}

/** Codes are small letters without accents, names begin with a capital; what is spoken stays as it is. */
function writtenAs(english: string, said: string, language: string): string {
  if (english.length > 1 && english === english.toUpperCase()) return asCode(said, language, "_").toUpperCase();
  if (language === "zh") return said;
  if (/^[a-z]+(?:[_-][a-z]+)*$/.test(english)) return asCode(said, language, english.includes("-") ? "-" : "_");
  return /^\p{Lu}/u.test(english) ? said.charAt(0).toLocaleUpperCase(language) + said.slice(1) : said;
}

/** How Germans write what a code has no letters for. */
const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

function asCode(said: string, language: string, link: string): string {
  const small = said.toLowerCase().replaceAll("œ", "oe").replaceAll("e-mail", "email");
  const spelt = language === "de" ? small.replaceAll(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter) : small;
  return spelt
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("ı", "i")
    .replaceAll("ł", "l")
    .replaceAll(/['’.]/g, "")
    .replaceAll(/[^a-z\d]+/g, link);
}
