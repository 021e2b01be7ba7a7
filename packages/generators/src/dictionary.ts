import { createRequire } from "node:module";
import { SeedError } from "@seedloom/core";
import type { Faker, LocaleDefinition } from "@faker-js/faker";
import type { GeneratorContext } from "@seedloom/core";
import { ENGLISH } from "./english.prepared.ts";

const require = createRequire(import.meta.url);

/** The parts of faker's dictionaries that generators read. */
export type Dictionaries = {
  readonly [Part in "airline" | "color" | "company" | "date" | "food" | "location" | "music" | "person" | "science"]?:
    | LocaleDefinition[Part]
    | undefined;
};

const loaded = new Map<string, Dictionaries>([["en", ENGLISH]]);

/** Locales that faker has, for the error about one that it has not. */
const known =
  "af_ZA ar az bn_BD cs_CZ cy da de de_AT de_CH dv el en en_AU en_CA en_GB en_GH en_HK en_IE en_IN en_NG en_US en_ZA eo es es_MX fa fi fr fr_BE fr_CA fr_CH fr_LU he hr hu hy id_ID it ja ka_GE ko ku_ckb lv mk nb_NO ne nl nl_BE pl pt_BR pt_PT ro ro_MD ru sk sr_RS_latin sv ta_IN th tr uk ur uz_UZ_latin vi yo_NG zh_CN zh_TW zu_ZA".split(
    " ",
  );

/**
 * Faker's dictionaries of a locale, loaded when first asked for; what a locale lacks is English there.
 * @throws SeedError `CONFIG` for a locale that faker does not have.
 */
export function definitions(locale: string): Dictionaries {
  const found = loaded.get(locale);
  if (found !== undefined) return found;
  const { faker } = require(`@faker-js/faker/locale/${dictionaryOf(locale)}`) as { faker: Faker };
  loaded.set(locale, faker.rawDefinitions);
  return faker.rawDefinitions;
}

/**
 * The name of a locale's dictionary: its own, or that of its language.
 * @throws SeedError `CONFIG` for a locale that faker does not have.
 */
export function dictionaryOf(locale: string): string {
  const code = locale.replace("-", "_");
  const regionless = code.replace(/_.*/, "");
  if (known.includes(code)) return code;
  if (known.includes(regionless)) return regionless;
  // Of two letters every code is near to every other: those of the same language, or all.
  const same = known.filter((candidate) => candidate.startsWith(`${regionless}_`));
  const offered = same.length > 0 ? same : known;
  throw new SeedError("CONFIG", `There are no dictionaries for locale "${locale}"; there are ${offered.join(", ")}.`, {
    locale,
    tried: offered,
  });
}

/** The words of the context's locales, the weightiest locale's first. */
export function localWords(
  context: GeneratorContext,
  pick: (definitions: Dictionaries) => readonly string[] | null | undefined,
): readonly string[] {
  const locales = context.locale.toSorted((a, b) => b[1] - a[1]);
  return locales.flatMap(([code]) => [...(pick(definitions(code)) ?? [])]);
}
