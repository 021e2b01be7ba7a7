import { entityText, loose } from "../build/entity-text.ts";
import { CATEGORIES, diseaseOf } from "../data/diseases.ts";
import { languageAt } from "../language/in-languages.ts";
import { hasList, wordsIn } from "../language/said.ts";
import { hash, remainder, scramble } from "../scramble.ts";

const entity = "disease";

/** A category alone, or one of its ten. */
const FORMS = 11;
const SHORT = CATEGORIES.length * FORMS;
/** Whoever lists more codes than these has such as are told in more detail. */
const CODES = SHORT + CATEGORIES.length * 100;

interface Disease {
  readonly category: string;
  /** Digits behind the point; empty where the category stands alone. */
  readonly below: string;
}

function diseaseAt(index: number): Disease {
  if (index >= SHORT && index < CODES) {
    const spot = scramble(index - SHORT, CODES - SHORT);
    return { category: CATEGORIES[Math.floor(spot / 100)]!, below: String(spot % 100).padStart(2, "0") };
  }
  const spot = scramble(remainder(index, SHORT), SHORT);
  const below = spot % FORMS;
  return { category: CATEGORIES[Math.floor(spot / FORMS)]!, below: below === 10 ? "" : String(below) };
}

export const icd10 = entityText({
  name: "icd10",
  summary: "A code of the shape of ICD-10.",
  entity,
  ascii: true,
  text: () => ({
    capacity: CODES,
    longest: 6,
    at(index) {
      const { category, below } = diseaseAt(index);
      return below === "" ? category : `${category}.${below}`;
    },
  }),
});

export const diagnosisOfCode = entityText({
  name: "diagnosisOfCode",
  summary:
    "What a code of ICD-10 stands for, at least in its chapter; in other languages than English one diagnosis for a category.",
  entity,
  text(context) {
    const languageOf = languageAt(context);
    return loose(120, (index) => {
      const { category, below } = diseaseAt(index);
      const language = languageOf(index);
      if (language !== null && hasList(language, "diagnosis")) {
        const words = wordsIn(language, "diagnosis");
        return words.at(hash(category.charCodeAt(0) * 100 + Number(category.slice(1)), 94) % words.size);
      }
      const title = diseaseOf(category);
      return below.startsWith("9")
        ? `${title}, unspecified`
        : below.startsWith("8")
          ? `Other ${title.charAt(0).toLowerCase()}${title.slice(1)}`
          : title;
    });
  },
});
