import { capitalised } from "../build/capitalised.ts";
import { proseGenerator } from "../build/prose-generator.ts";
import { joined } from "../strings/joined.ts";
import { oneOf } from "../strings/one-of.ts";
import { phrase } from "../strings/phrase.ts";
import { sentencesOf } from "./local-sentences.ts";
import { plainSentence } from "./sentences.ts";
import { object, task } from "./vocabulary.ts";

export const sentence = proseGenerator({
  name: "sentence",
  summary: "A plain sentence.",
  sentences: sentencesOf,
  count: [1, 1],
});

export const paragraph = proseGenerator({
  name: "paragraph",
  summary: "A few plain sentences (`min` to `max`).",
  sentences: sentencesOf,
  count: [3, 6],
});

const heading = phrase(["{task}", "the {object}", "{object} and {other}"], { task, object, other: object });
const fullParagraph = joined(plainSentence, " ", plainSentence, " ", plainSentence);

export const paragraphs = proseGenerator({
  name: "paragraphs",
  summary: "Paragraphs of plain sentences (`min` to `max`), blank lines between.",
  sentences: () => oneOf(fullParagraph, plainSentence),
  count: [2, 4],
  separator: "\n\n",
});

export const markdown = proseGenerator({
  name: "markdown",
  summary: "Markdown: headings, paragraphs, lists.",
  sentences: () =>
    oneOf(
      joined("## ", capitalised(heading), "\n\n", plainSentence, " ", plainSentence),
      joined("- ", plainSentence, "\n- ", plainSentence),
      joined("**", capitalised(object), "** ", plainSentence),
    ),
  count: [2, 5],
  separator: "\n\n",
});

export const html = proseGenerator({
  name: "html",
  summary: "HTML: headings, paragraphs, lists.",
  sentences: () =>
    oneOf(
      joined("<h2>", capitalised(heading), "</h2><p>", plainSentence, "</p>"),
      joined("<p>", plainSentence, " ", plainSentence, "</p>"),
      joined("<ul><li>", plainSentence, "</li></ul>"),
      joined("<p>", plainSentence, "</p>"),
      joined("<b>", object, "</b>"),
    ),
  count: [2, 5],
  separator: "",
});
