import type { GeneratorSpec } from "@seedloom/core";
import { labelOf } from "../context/label-of.ts";
import type { ColumnContext } from "../context/column-context.ts";
import type { AtHome } from "../data/foreign/at-home/at-home.ts";
import { CHINESE_AT_HOME } from "../data/foreign/at-home/chinese.ts";
import { INDONESIAN_AT_HOME } from "../data/foreign/at-home/indonesian.ts";
import { POLISH_AT_HOME } from "../data/foreign/at-home/polish.ts";
import { TURKISH_AT_HOME } from "../data/foreign/at-home/turkish.ts";
import type { Further } from "../data/topics/languages.ts";
import { skewed } from "../given/skewed.ts";
import type { Rule } from "../rule.ts";
import { furtherLanguage } from "../speech/schema-language.ts";

const WRITTEN: Readonly<Record<Further, AtHome>> = {
  zh: CHINESE_AT_HOME,
  id: INDONESIAN_AT_HOME,
  tr: TURKISH_AT_HOME,
  pl: POLISH_AT_HOME,
};

/** `keterangan`, `aciklama`, `uwagi`, `f3` with the comment 民族: what is written there in languages in which no other rule writes. */
export const writtenAtHome: Rule = {
  name: "writtenAtHome",
  strength: 66.6,
  quotes: true,
  propose(context) {
    const { catalog, typeClass, inKey, foreignKey, maxLength } = context;
    if (typeClass !== "text" || foreignKey !== null) return [];
    const language = furtherLanguage(catalog);
    if (language === null) return [];
    const { lists, patterns } = WRITTEN[language];
    for (const said of saidOf(context, language)) {
      const [list, regex] = [lists[said], patterns[said]];
      const spec =
        regex !== undefined
          ? { generator: "pattern", options: { regex } }
          : list === undefined || inKey
            ? null
            : weightedIn(list, maxLength ?? Infinity);
      if (spec !== null) return [{ spec, evidence: `"${said}" in the schema's language`, confidence: 0.85 }];
    }
    return [];
  },
};

/** What is the same of whomever it is said: `recipient district`. */
const OWN = /(?:district|ethnicity|job title|department name|education level|marital status|remark)$/;

/** What a column is called, the more exact first; Chinese is told by the comment alone. */
function saidOf(context: ColumnContext, language: Further): readonly string[] {
  const { column, words, facts } = context;
  if (language === "zh") {
    const label = labelOf(column) ?? "";
    return [label, OWN.exec(label)?.[0] ?? ""];
  }
  const plain = words.join(" ");
  return [`${facts.noun?.words ?? ""} ${plain}`, plain];
}

function weightedIn(list: string, room: number): GeneratorSpec | null {
  const told = list.split(",").map((each) => each.split("*") as [string, string?]);
  const weights = new Map(told.map(([value, weight]) => [value, weight]));
  const fitting = told.map(([value]) => value).filter((value) => value.length <= room);
  if (fitting.length < 2) return null;
  const { generator, options } = skewed(fitting);
  const values = (options?.["values"] ?? []) as readonly (readonly [string, number])[];
  return { generator, options: { values: values.map(([value, own]) => [value, Number(weights.get(value) ?? own)]) } };
}
