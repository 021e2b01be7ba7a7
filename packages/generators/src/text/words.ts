import type { Generator, GeneratorContext } from "@seedloom/core";
import { capitalised } from "../build/capitalised.ts";
import { compileProse, shortened } from "../build/prose-generator.ts";
import { compileStrings } from "../build/text-generator.ts";
import { OptionReader } from "../options.ts";
import { joined } from "../strings/joined.ts";
import { oneOf } from "../strings/one-of.ts";
import { phrase } from "../strings/phrase.ts";
import type { Strings } from "../strings/strings.ts";
import { adjective, anyWord, noun, verb } from "./vocabulary.ts";

/** Short texts of words; single words or letters where the place is too short. */
function wording(name: string, summary: string, strings: () => Strings): Generator {
  return {
    name,
    summary,
    entity: null,
    types: ["text", "any"],
    compile(given, context: GeneratorContext) {
      new OptionReader(name, given).end();
      return compileStrings(shortened(strings(), context), context, false);
    },
  };
}

export const word = wording("word", "A word.", () => anyWord);

export const title = wording("title", "A few words, the first with a capital.", () =>
  capitalised(
    oneOf(
      phrase(["{adjective} {noun} {other}"], { adjective, noun, other: noun }),
      phrase(["{verb} the {adjective} {noun}"], { verb, adjective, noun }),
      phrase(["{adjective} {noun}"], { adjective, noun }),
      capitalised(noun),
    ),
  ),
);

export const label = wording("label", "One or two words, as on a button or a tab.", () =>
  capitalised(
    oneOf(phrase(["{adjective} {noun}"], { adjective, noun }), phrase(["{verb} {noun}"], { verb, noun }), noun),
  ),
);

export const words: Generator = {
  name: "words",
  summary: "`min` to `max` words (2 to 5).",
  entity: null,
  types: ["text", "any"],
  compile(given, context) {
    const options = new OptionReader("words", given);
    const least = options.integer("min", 1, 1000) ?? 2;
    const most = options.integer("max", least, 1000) ?? Math.max(least, 5);
    options.end();
    const count = Math.min(least, 4);
    const first =
      count === 1
        ? anyWord
        : joined(...Array.from({ length: count * 2 - 1 }, (_, place) => (place % 2 === 0 ? anyWord : " ")));
    return compileProse(first, context, 1, most - count + 1, " ");
  },
};
