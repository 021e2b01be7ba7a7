import type { ColumnContext } from "../context/column-context.ts";
import { literalDefault } from "../context/literal-default.ts";
import { FLAG_WORDS_ABROAD, LETTERS_ABROAD } from "../data/foreign/flag-words.ts";
import { HEADS_OF } from "../data/foreign/heads.ts";
import type { Spoken } from "../data/topics/topic.ts";
import { schemaLanguage } from "../speech/schema-language.ts";
import { expandShort } from "../words/expand-short.ts";
import { TRANSLATIONS } from "../data/foreign/translations.prepared.ts";
import { localWords } from "../words/local-words.ts";
import { splitName } from "../words/split-name.ts";

/** What marks a flag in front of its name: `fl_ativo`, `flg_activo`, `ind_isento`. */
const MARKS = new Set("fl flg flag ind indicador st sn bl in es est ist is e".split(" "));

const COUNTED =
  /^(?:post[io]|plazas?|vagas?|places?|anz|anzahl|aantal|summe|menge|punt[io]s?|unidades|kilos?|litros?|veces|volte|fois|gasto|coste?|custo|ingresos?|receita|despesa)$/;

const known = new Map<Spoken, ReadonlySet<string>>();

/** Whether a number or a letter is called what says yes or no in the schema's language: `storniert`, `caution_rendue`. */
export function isFlagAbroad({
  catalog,
  column,
  type,
  typeClass,
  maxLength,
  foreignKey,
  inKey,
}: ColumnContext): boolean {
  const language = schemaLanguage(catalog);
  if (language === "en" || foreignKey !== null || inKey) return false;
  const narrow = typeClass === "text" && (maxLength ?? 9) <= 1;
  if (!narrow && type.kind !== "integer") return false;
  const given = literalDefault(column);
  if (given !== undefined && given !== null && !/^(?:[01]|[snjoy])$/i.test(String(given))) return false;
  const words = known.get(language) ?? new Set(FLAG_WORDS_ABROAD[language].split(/\s+/));
  known.set(language, words);
  const spelt = expandShort(splitName(umlautsSpelt(column.name)), language);
  const parts = spelt.length > 1 && MARKS.has(spelt[0] ?? "") ? spelt.slice(1) : spelt;
  if (parts.length > 3) return false;
  if (parts.length === 1 && isDone(parts[0] ?? "", language)) return true;
  if (words.has(parts.join("_")) || words.has(parts.slice(-2).join("_"))) return true;
  // `monto_pagado`, `posti_letto`: so much, or so many of them.
  const counted = parts.length > 1 && (HEADS_OF.first.has(parts[0] ?? "") || COUNTED.test(parts[0] ?? ""));
  return !counted && words.has(parts.at(-1) ?? "");
}

/** What has been done, where nobody knows the word as that of a thing: `convalidato`, `stornato`, `nebulizado`. */
const isDone = (word: string, language: Spoken): boolean =>
  (DONE[language]?.test(word) ?? false) && !Object.hasOwn(TRANSLATIONS, word) && !localWords(language).has(word);

const DONE: Readonly<Partial<Record<Spoken, RegExp>>> = {
  de: /^(?!inter|mono|bed|unt)[a-z]{4,}(?:iert|pflichtig|bar)$|^(?:aus|ab|an|auf|ein|vor|nach|frei|fest|durch|zurueck)ge[a-z]{3,}(?:t|en)$/,
  es: /^[a-z]{4,}(?:ado|ada|ido|ida)$/,
  it: /^[a-z]{4,}(?:ato|ata|uto|uta)$/,
  pt: /^[a-z]{4,}(?:ado|ada|ido|ida)$/,
};

/** Lists spell words without the letters that other languages lack. */
const umlautsSpelt = (name: string): string =>
  name.replaceAll(/[äÄ]/g, "ae").replaceAll(/[öÖ]/g, "oe").replaceAll(/[üÜ]/g, "ue");

/** Letters for yes and no, as the default has them, or as the schema's language does. */
export function lettersOf({ catalog, column }: ColumnContext): readonly [yes: string, no: string] {
  const given = literalDefault(column);
  if (given === "T" || given === "F") return ["T", "F"];
  if (given === "1" || given === "0") return ["1", "0"];
  const language = schemaLanguage(catalog);
  return language === "en" || given === "Y" ? ["Y", "N"] : LETTERS_ABROAD[language];
}
