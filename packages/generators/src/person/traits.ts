import { entityText, loose } from "../build/entity-text.ts";
import { hash } from "../scramble.ts";
import { peopleOf } from "./people.ts";

const entity = "person";

function isOther(index: number): boolean {
  return hash(index, 21) % 64 === 0;
}

export const gender = entityText({
  name: "gender",
  summary: "A person's gender, in keeping with the first name: female, male, now and then other.",
  entity,
  text(context, fit) {
    const people = peopleOf(context);
    const [female, male, other] = fit.maxLength >= 6 ? ["female", "male", "other"] : ["F", "M", "X"];
    return loose(fit.maxLength >= 6 ? 6 : 1, (index) =>
      isOther(index) ? (other ?? "") : ((people.isFemale(index) ? female : male) ?? ""),
    );
  },
});

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
const english = ["American", "American", "American", "British", "Canadian", "Australian", "Irish"];
const regional: Readonly<Record<string, string>> = {
  en_GB: "British",
  en_AU: "Australian",
  en_CA: "Canadian",
  en_IE: "Irish",
  en_IN: "Indian",
  en_US: "American",
  en_ZA: "South African",
  pt_BR: "Brazilian",
  es_MX: "Mexican",
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
    return loose(13, (index) => {
      const { locale } = people.population(index);
      const code = locale.replace("-", "_");
      return regional[code] ?? countries[code.slice(0, 2)] ?? english[hash(index, 22) % english.length] ?? "";
    });
  },
});

const statuses = ["single", "married", "married", "single", "divorced", "partnered", "widowed"];

export const maritalStatus = entityText({
  name: "maritalStatus",
  summary: "Single, married, divorced, partnered or widowed.",
  entity,
  text: () => loose(9, (index) => statuses[hash(index, 23) % statuses.length] ?? ""),
});
