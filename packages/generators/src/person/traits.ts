import { entityText, loose } from "../build/entity-text.ts";
import { labelsToo } from "../build/labels-too.ts";
import { languageAt, languagesOf } from "../language/in-languages.ts";
import type { Language } from "../language/language.ts";
import { hash } from "../scramble.ts";
import { peopleOf } from "./people.ts";

const entity = "person";

const english: Pick<Language, "gender" | "maritalStatus"> = {
  gender: ["female", "male", "other"],
  maritalStatus: ["single", "married", "divorced", "partnered", "widowed"],
};

function isOther(index: number): boolean {
  return hash(index, 21) % 64 === 0;
}

export const gender = labelsToo(
  entityText({
    name: "gender",
    summary:
      "A person's gender, in keeping with the first name: female, male, now and then other, or the `words` for them in that order.",
    entity,
    options: (options) => (options.list("words") ?? []).map(String),
    text(context, fit, _, [hers, his, ...others]) {
      const people = peopleOf(context);
      if (hers !== undefined && his !== undefined) {
        return loose(Math.max(...[hers, his, ...others].map((word) => word.length)), (index) => {
          if (others.length > 0 && isOther(index)) return others[hash(index, 24) % others.length]!;
          return people.isFemale(index) ? hers : his;
        });
      }
      const languageOf = languageAt(context);
      const spelled = languagesOf(context).map((language) => language?.gender ?? english.gender);
      const room = Math.max(...spelled.flat().map((word) => word.length));
      const letters = ["F", "M", "X"] as const;
      return loose(fit.maxLength >= room ? room : 1, (index) => {
        const words = fit.maxLength >= room ? (languageOf(index)?.gender ?? english.gender) : letters;
        return words[isOther(index) ? 2 : people.isFemale(index) ? 0 : 1];
      });
    },
  }),
);

export const genderCode = entityText({
  name: "genderCode",
  summary: "A person's gender as a letter: F, M, now and then X.",
  entity,
  text(context) {
    const people = peopleOf(context);
    return loose(1, (index) => (isOther(index) ? "X" : people.isFemale(index) ? "F" : "M"));
  },
});

const countries: Readonly<Record<string, string>> = {
  de: "German",
  fr: "French",
  ja: "Japanese",
  es: "Spanish",
  it: "Italian",
  nl: "Dutch",
  pl: "Polish",
  pt: "Portuguese",
  sv: "Swedish",
  da: "Danish",
  fi: "Finnish",
  cs: "Czech",
  tr: "Turkish",
  ru: "Russian",
  uk: "Ukrainian",
  zh: "Chinese",
  ko: "Korean",
  ar: "Egyptian",
  he: "Israeli",
  hu: "Hungarian",
  ro: "Romanian",
  el: "Greek",
};
const englishSpeaking = ["American", "American", "American", "British", "Canadian", "Australian", "Irish"];
const regional: Readonly<Record<string, string>> = {
  en_GB: "British",
  en_AU: "Australian",
  en_CA: "Canadian",
  en_IE: "Irish",
  en_IN: "Indian",
  en_US: "American",
  en_ZA: "South African",
  pt_BR: "Brazilian",
  es_AR: "Argentine",
  es_CL: "Chilean",
  es_CO: "Colombian",
  es_EC: "Ecuadorian",
  es_MX: "Mexican",
  es_PE: "Peruvian",
  de_AT: "Austrian",
  de_CH: "Swiss",
  fr_CH: "Swiss",
  fr_BE: "Belgian",
  fr_CA: "Canadian",
  nl_BE: "Belgian",
};

export const nationality = entityText({
  name: "nationality",
  summary: "A person's nationality, that of the locale.",
  entity,
  text(context) {
    const people = peopleOf(context);
    const languageOf = languageAt(context);
    return loose(15, (index) => {
      const { locale } = people.population(index);
      const code = locale.replace("-", "_");
      const own = languageOf(index)?.nationality;
      if (own !== undefined) return own[code] ?? own["*"] ?? "";
      const fallback = englishSpeaking[hash(index, 22) % englishSpeaking.length] ?? "";
      return regional[code] ?? countries[code.slice(0, 2)] ?? fallback;
    });
  },
});

/** How often each is met: places in `maritalStatus`. */
const common = [0, 1, 1, 0, 2, 3, 4];

export const maritalStatus = entityText({
  name: "maritalStatus",
  summary: "Single, married, divorced, partnered or widowed.",
  entity,
  text(context) {
    const people = peopleOf(context);
    const languageOf = languageAt(context);
    return loose(15, (index) => {
      const words = (languageOf(index) ?? english).maritalStatus;
      const word = words[common[hash(index, 23) % common.length] ?? 0] ?? "";
      const [his = "", hers = his] = word.split(",");
      return people.isFemale(index) ? hers : his;
    });
  },
});
