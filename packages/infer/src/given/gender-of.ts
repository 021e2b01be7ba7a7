import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";

const HERS = /^(?:f|w|female|woman|women|weiblich|femme|f[eé]minin|femenino|feminino|mujer|femmina|vrouw)$/i;
const HIS = /^(?:m|h|male|man|men|m[aä]nnlich|homme|masculin|masculino|hombre|maschio)$/i;
/** What says neither. */
const NEITHER =
  /^(?:[xoundt]|outr[oa]|otr[oa]|autre|altr[oa]|andere?s?|overig|inn[ey]|na|diverse?s?|divers|non.?binary|inter.*|trans.*|.*(?:other|not|prefer|unknown|specified|disclosed).*)$/i;

/** Whether a column holds the gender of whom its row is about, and of nobody whom they look for. */
const isGender = (words: readonly string[]): boolean => /^(?:gender|genre)(?: code)?$/.test(words.join(" "));

/** The gender that goes with the first name, in the words of a list that allows no others; null where the list is of something else. */
export function genderOf(values: readonly unknown[], { words, inKey }: ColumnContext): GeneratorSpec | null {
  // A key has each of them once.
  if (inKey || !isGender(words)) return null;
  const texts = values.filter((value) => typeof value === "string");
  const hers = texts.find((text) => HERS.test(text));
  const his = texts.find((text) => HIS.test(text));
  if (hers === undefined || his === undefined) return null;
  const others = texts.filter((text) => text !== hers && text !== his);
  if (texts.length < values.length || !others.every((text) => NEITHER.test(text))) return null;
  return { generator: "gender", options: { words: [hers, his, ...others] } };
}
