import { unit } from "@seedloom/core";
import type { CompiledGenerator, Generator, GeneratorContext, Value } from "@seedloom/core";
import { capitalised } from "../build/capitalised.ts";
import { wordsOf } from "../build/from.ts";
import type { Words } from "../build/from.ts";
import { compileProse } from "../build/prose-generator.ts";
import { weightedPick } from "../build/weighted-pick.ts";
import { inputsNamed, numberOf } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { inTurns } from "../language/in-turns.ts";
import { languageOf } from "../language/languages.ts";
import type { Opinions as Said } from "../language/language.ts";
import { filled } from "../language/said.ts";
import { phrase } from "../strings/phrase.ts";
import type { Strings } from "../strings/strings.ts";

const TIMES = ["two days", "a week", "three months", "half a year", "a fortnight"];

/** One way to put it for each time. */
const after = (before: string, behind: string): string => TIMES.map((time) => `${before} ${time}${behind}`).join("|");

/** What is said of anything. */
const said: Readonly<Record<string, Words>> = {
  good: "excellent|great|really good|better than expected|just right|lovely|very good",
  bad: "disappointing|not what I expected|poor|below average|rather weak",
  time: TIMES.join("|"),
  praise:
    "would recommend it|worth every penny|does what it should|better than the last one|five stars from me|met our expectations",
  complaint:
    "would not choose it again|a little disappointing overall|not worth the money|I expected more|I will look elsewhere",
  doubt: "good, with small flaws|fine for the price|does the job|neither good nor bad|better than nothing",
};

/** What can be reviewed, and what there is to say of it. */
const vocabularies: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  anything: {
    ...said,
    part: "quality|service|price|choice|overall experience",
    aspect: "value|support|presentation|attention to detail|first impression",
    again: "choose it again",
    still: after("After", ""),
  },
  goods: {
    ...said,
    part: "delivery|quality|packaging|price|size|colour|finish|manual",
    aspect: "design|value|material|workmanship|look|handling",
    again: "order again",
    still: after("I have used it for", " and"),
  },
  place: {
    ...said,
    part: "service|location|staff|price|food|welcome",
    aspect: "atmosphere|value|cleanliness|comfort|organisation|view",
    again: "come again",
    still: after("We came back after", " and"),
  },
};

/** What people say who are content, undecided, disappointed. */
type Opinions = readonly [content: readonly string[], undecided: readonly string[], disappointed: readonly string[]];

const kinds: readonly (keyof Said)[] = ["content", "undecided", "disappointed"];

const texts: Opinions = [
  [
    "The {part} was {good}, and I would {again}.",
    "{still} the {aspect} is still {good}.",
    "{praise}, above all the {part}: the {aspect} is {good}.",
    "{praise}.",
    "{praise}, above all the {part}.",
  ],
  [
    "The {aspect} was {bad}, but the {part} made up for it.",
    "{doubt}: {aspect} {good}, {part} {bad}.",
    "{doubt}.",
    "The {part} was {good}, the {aspect} less so.",
  ],
  [
    "The {part} was {bad}, and the {aspect} no better.",
    "After {time} the {aspect} was {bad}.",
    "{complaint}, above all because of the {part}.",
    "{complaint}.",
    "The {aspect} was {bad}: {complaint}.",
  ],
];

const titles: Opinions = [
  [
    "Great {part}",
    "Would recommend",
    "Better than the last one",
    "Five stars",
    "Worth every penny",
    "Very happy with the {aspect}",
    "Love the {aspect}",
    "Still {good} after {time}",
  ],
  [
    "Good, but late",
    "Does the job",
    "Solid, with small flaws",
    "Fine for the price",
    "Not bad",
    "Good {part}, weaker {aspect}",
  ],
  [
    "Not what I expected",
    "Disappointed",
    "Never again",
    "Poor {part}",
    "Not worth the money",
    "Expected a better {aspect}",
  ],
];

/** Texts that agree with the input `rating`, out of `most` (5) or of 10 or 100 where it is more; of all kinds without it. */
function opinions(
  name: "reviewText" | "reviewTitle",
  summary: string,
  said: Opinions,
  count: readonly [least: number, most: number],
): Generator {
  return {
    name,
    summary: `${summary} The input \`rating\`, out of \`most\` (5), says how content they are; \`about\` says what with (anything, goods or place).`,
    entity: null,
    types: ["text", "any"],
    compile(given, context): CompiledGenerator | null {
      const options = new OptionReader(name, given);
      const most = options.number("most", 1) ?? 5;
      const about = options.oneOf("about", Object.keys(vocabularies)) ?? "anything";
      options.end();
      return inTurns(context, (own) => bound(name, said, count, most, about, own));
    },
  };
}

/** Binds opinions to a place of one locale. */
function bound(
  name: "reviewText" | "reviewTitle",
  said: Opinions,
  count: readonly [least: number, most: number],
  most: number,
  about: string,
  context: GeneratorContext,
): CompiledGenerator | null {
  const language = languageOf(context.locale[0]?.[0] ?? "en");
  const [rating] = inputsNamed(context, "rating");
  const [content, undecided, disappointed] = said.map((templates, kind) =>
    language === null
      ? capitalised(phrase(templates, wordsOf(vocabularies[about] ?? {}, context)))
      : filled(language, language[name][kinds[kind] ?? "content"]),
  );
  const compiled = (kind: Strings | undefined) =>
    kind === undefined ? null : compileProse(kind, context, ...count, " ");
  const [high, middle, low] = [compiled(content), compiled(undecided), compiled(disappointed)];
  if (high === null || middle === null || low === null) return null;
  if (rating === undefined) {
    const among = [high, middle, low];
    // Most are content, and nobody is both.
    const pick = weightedPick([6, 2, 2]);
    return {
      get capacity() {
        return high.capacity;
      },
      at: (index) => high.at(index, []),
      draw: (key, row) => (among[pick(unit(key, row, 81))] ?? high).draw(key, row, []),
    };
  }
  const choose = (value: Value): CompiledGenerator => {
    const stars = numberOf(value);
    if (stars === null) return middle;
    const share = stars / (stars <= most ? most : stars <= 10 ? 10 : 100);
    return share > 0.65 ? high : share > 0.45 ? middle : low;
  };
  return {
    capacity: 0,
    at: (index, inputs) => choose(inputs[rating] ?? null).at(index, []),
    draw: (key, row, inputs) => choose(inputs[rating] ?? null).draw(key, row, []),
  };
}

export const reviewText = opinions("reviewText", "A customer's review.", texts, [1, 3]);
export const reviewTitle = opinions("reviewTitle", "What a customer writes above a review.", titles, [1, 1]);
