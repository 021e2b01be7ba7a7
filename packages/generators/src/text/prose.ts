import type { GeneratorContext } from "@seedloom/core";
import { capitalised } from "../build/capitalised.ts";
import { proseGenerator } from "../build/prose-generator.ts";
import { inLanguages } from "../language/in-languages.ts";
import { phrasesIn, wordsIn } from "../language/said.ts";
import { joined } from "../strings/joined.ts";
import { oneOf } from "../strings/one-of.ts";
import { phrase } from "../strings/phrase.ts";
import type { Strings } from "../strings/strings.ts";
import { sentencesOf } from "./local-sentences.ts";
import { plainSentence } from "./sentences.ts";
import { object, task } from "./vocabulary.ts";

export const sentence = proseGenerator({
  name: "sentence",
  summary: "A plain sentence.",
  sentences: sentencesOf,
  drawn: "general",
  count: [1, 1],
});

export const paragraph = proseGenerator({
  name: "paragraph",
  summary: "A few plain sentences (`min` to `max`).",
  sentences: sentencesOf,
  drawn: "general",
  count: [3, 6],
});

const englishHeading = phrase(["{task}", "the {object}", "{object} and {other}"], { task, object, other: object });

/** What longer texts are made of. */
interface Parts {
  readonly line: Strings;
  readonly heading: Strings;
  readonly term: Strings;
}

const english: Parts = { line: plainSentence, heading: englishHeading, term: object };

/** Longer texts in the languages of a context's locales. */
function composed(make: (parts: Parts) => Strings): (context: GeneratorContext) => Strings {
  return (context) =>
    inLanguages(context, (language) => {
      if (language === null) return make(english);
      const term = wordsIn(language, "object");
      return make({ line: phrasesIn(language, "sentence"), heading: term, term });
    });
}

export const paragraphs = proseGenerator({
  name: "paragraphs",
  summary: "Paragraphs of plain sentences (`min` to `max`), blank lines between.",
  sentences: composed(({ line }) => oneOf(joined(line, " ", line, " ", line), line)),
  drawn: "general",
  count: [2, 4],
  separator: "\n\n",
});

export const markdown = proseGenerator({
  name: "markdown",
  summary: "Markdown: headings, paragraphs, lists.",
  sentences: composed(({ line, heading, term }) =>
    oneOf(
      joined("## ", capitalised(heading), "\n\n", line, " ", line),
      joined("- ", line, "\n- ", line),
      joined("**", capitalised(term), "** ", line),
    ),
  ),
  drawn: "general",
  count: [2, 5],
  separator: "\n\n",
});

export const html = proseGenerator({
  name: "html",
  summary: "HTML: headings, paragraphs, lists.",
  sentences: composed(({ line, heading, term }) =>
    oneOf(
      joined("<h2>", capitalised(heading), "</h2><p>", line, "</p>"),
      joined("<p>", line, " ", line, "</p>"),
      joined("<ul><li>", line, "</li></ul>"),
      joined("<p>", line, "</p>"),
      joined("<b>", term, "</b>"),
    ),
  ),
  drawn: "general",
  compose: (texts) => texts.map((text) => `<p>${text}</p>`).join(""),
  count: [2, 5],
  separator: "",
});
