import { entityText, loose } from "../build/entity-text.ts";
import { CHAPTER_LETTERS, diseaseOf } from "../data/diseases.ts";
import { languageAt } from "../language/in-languages.ts";
import { hasList, wordsIn } from "../language/said.ts";
import { hash, scramble } from "../scramble.ts";

const entity = "disease";

const CATEGORIES = CHAPTER_LETTERS.length * 100;
/** A category alone, or one of its ten. */
const CODES = CATEGORIES * 11;

interface Disease {
  readonly letter: string;
  readonly category: number;
  /** 10 where the category stands alone. */
  readonly below: number;
}

function diseaseAt(index: number): Disease {
  const spot = scramble(index % CODES, CODES);
  const rest = Math.floor(spot / 11);
  return {
    letter: CHAPTER_LETTERS[rest % CHAPTER_LETTERS.length]!,
    category: Math.floor(rest / CHAPTER_LETTERS.length),
    below: spot % 11,
  };
}

export const icd10 = entityText({
  name: "icd10",
  summary: "A code of the shape of ICD-10.",
  entity,
  ascii: true,
  text: () => ({
    capacity: CODES,
    longest: 5,
    at(index) {
      const { letter, category, below } = diseaseAt(index);
      const head = `${letter}${String(category).padStart(2, "0")}`;
      return below === 10 ? head : `${head}.${below}`;
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
      const { letter, category, below } = diseaseAt(index);
      const language = languageOf(index);
      if (language !== null && hasList(language, "diagnosis")) {
        const words = wordsIn(language, "diagnosis");
        return words.at(hash(letter.charCodeAt(0) * 100 + category, 94) % words.size);
      }
      const title = diseaseOf(letter, category);
      return below === 9
        ? `${title}, unspecified`
        : below === 8
          ? `Other ${title.charAt(0).toLowerCase()}${title.slice(1)}`
          : title;
    });
  },
});
