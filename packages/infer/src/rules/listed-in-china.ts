import type { GeneratorSpec } from "@seedloom/core";
import { CHINESE_LISTS, CHINESE_PATTERNS } from "../data/foreign/chinese-lists.ts";
import { labelOf } from "../context/label-of.ts";
import { skewed } from "../given/skewed.ts";
import type { Rule } from "../rule.ts";
import { furtherLanguage } from "../speech/schema-language.ts";

/** What is the same of whomever it is said: `recipient district`. */
const OWN = /(?:district|ethnicity|job title|department name|education level|marital status|remark)$/;

/** `f3` with the comment 民族, `remark` with 备注: what such columns hold where comments are Chinese. */
export const listedInChina: Rule = {
  name: "listedInChina",
  strength: 65.8,
  quotes: true,
  propose({ catalog, column, typeClass, inKey, foreignKey, maxLength }) {
    if (typeClass !== "text" || foreignKey !== null || furtherLanguage(catalog) !== "zh") return [];
    const said = labelOf(column) ?? "";
    const [list, regex] = [CHINESE_LISTS[said] ?? CHINESE_LISTS[OWN.exec(said)?.[0] ?? ""], CHINESE_PATTERNS[said]];
    const spec: GeneratorSpec | null =
      regex !== undefined
        ? { generator: "pattern", options: { regex } }
        : list === undefined || inKey
          ? null
          : weightedIn(list, maxLength ?? Infinity);
    return spec === null ? [] : [{ spec, evidence: "called so in a Chinese comment", confidence: 0.85 }];
  },
};

function weightedIn(list: string, room: number): GeneratorSpec | null {
  const told = list.split(",").map((each) => each.split("*") as [string, string?]);
  const weights = new Map(told.map(([value, weight]) => [value, weight]));
  const fitting = told.map(([value]) => value).filter((value) => value.length <= room);
  if (fitting.length < 2) return null;
  const { generator, options } = skewed(fitting);
  const values = (options?.["values"] ?? []) as readonly (readonly [string, number])[];
  return { generator, options: { values: values.map(([value, own]) => [value, Number(weights.get(value) ?? own)]) } };
}
