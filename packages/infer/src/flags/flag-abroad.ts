import type { ColumnContext } from "../context/column-context.ts";
import { literalDefault } from "../context/literal-default.ts";
import { FLAG_WORDS_ABROAD, LETTERS_ABROAD } from "../data/foreign/flag-words.ts";
import type { Spoken } from "../data/topics/topic.ts";
import { schemaLanguage } from "../speech/schema-language.ts";
import { expandShort } from "../words/expand-short.ts";
import { splitName } from "../words/split-name.ts";

/** What marks a flag in front of its name: `fl_ativo`, `flg_activo`, `ind_isento`. */
const MARKS = new Set("fl flg flag ind indicador st sn bl in es est ist is e".split(" "));

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
  return words.has(parts.join("_")) || words.has(parts.slice(-2).join("_")) || words.has(parts.at(-1) ?? "");
}

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
