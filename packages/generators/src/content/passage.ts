import type { Generator } from "@seedloom/core";
import { compileProse, shortened } from "../build/prose-generator.ts";
import { compileStrings } from "../build/text-generator.ts";
import { PASSAGES } from "../data/passages/index.ts";
import { inputsNamed } from "../inputs.ts";
import { inLanguages } from "../language/in-languages.ts";
import { inTurns } from "../language/in-turns.ts";
import { languageOf } from "../language/languages.ts";
import { phrasesIn } from "../language/said.ts";
import { OptionReader } from "../options.ts";
import { compileThemes, headingsOf, SPEAKERS } from "../text/themes.ts";

const NAMES = Object.keys(PASSAGES);

/** How sentences stand on a page. */
const FORMS = {
  text: (sentences: readonly string[]) => sentences.join(" "),
  lines: (sentences: readonly string[]) => sentences.join("\n"),
  list: (sentences: readonly string[]) => sentences.map((sentence) => `- ${sentence}`).join("\n"),
  html: (sentences: readonly string[]) =>
    inPairs(sentences)
      .map((pair) => `<p>${pair}</p>`)
      .join(""),
  markdown: (sentences: readonly string[]) => inPairs(sentences).join("\n\n"),
} as const;

const inPairs = (sentences: readonly string[]): readonly string[] =>
  sentences.flatMap((sentence, place) =>
    place % 2 === 0 ? [[sentence, sentences[place + 1] ?? ""].join(" ").trim()] : [],
  );

export const passage: Generator = {
  name: "passage",
  summary:
    "What people write: `on` says of what kind, the input `of` holds what stands above it, `by` (`asking`, `answering`, `system`, or an input) who says it; `form` is `text`, `lines`, `list`, `html` or `markdown`, with `min` to `max` sentences, or the one at `place`.",
  entity: null,
  types: ["text", "any"],
  compile(given, context) {
    const options = new OptionReader("passage", given);
    const on = options.oneOf("on", NAMES) ?? options.fail("on", "say what kind of text it is");
    const form = options.oneOf("form", Object.keys(FORMS) as (keyof typeof FORMS)[]) ?? "text";
    const { said, count } = PASSAGES[on]!;
    const least = options.integer("min", 1, 50) ?? count[0];
    const most = options.integer("max", least, 50) ?? Math.max(least, count[1]);
    const speaker = options.oneOf("by", SPEAKERS) ?? null;
    const place = options.integer("place", 0, 99) ?? null;
    options.end();
    return inTurns(context, (own) => {
      const language = languageOf(own.locale[0]?.[0] ?? "en");
      if (language !== null) return compileProse(phrasesIn(language, said), own, least, most, " ");
      const [of = -1] = inputsNamed(own, "of");
      const [by = -1] = inputsNamed(own, "by");
      return compileThemes({ on, count: [least, most], compose: FORMS[form], of, by, speaker, place }, own);
    });
  },
};

export const heading: Generator = {
  name: "heading",
  summary: "What stands above a text: `on` says of what kind that is.",
  entity: null,
  types: ["text", "any"],
  compile(given, context) {
    const options = new OptionReader("heading", given);
    const on = options.oneOf("on", NAMES) ?? options.fail("on", "say what kind of text it stands above");
    options.end();
    const asked = PASSAGES[on]!.said === "answer";
    const strings = inLanguages(context, (language) =>
      language === null ? headingsOf(on) : phrasesIn(language, asked ? "question" : "title"),
    );
    return compileStrings(shortened(strings, context), context, false);
  },
};
