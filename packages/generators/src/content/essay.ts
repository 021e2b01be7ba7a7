import { below } from "@seedloom/core";
import type { CompiledGenerator, Generator, GeneratorContext, StreamKey, Value } from "@seedloom/core";
import { capitalised } from "../build/capitalised.ts";
import { compileProse } from "../build/prose-generator.ts";
import { topics } from "../data/phrases.ts";
import { inputsNamed } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { hash } from "../scramble.ts";
import { inTurns } from "../language/in-turns.ts";
import { languageOf } from "../language/languages.ts";
import { joined } from "../strings/joined.ts";
import { oneOf } from "../strings/one-of.ts";
import { phrase } from "../strings/phrase.ts";
import type { Strings } from "../strings/strings.ts";
import { wordList } from "../strings/word-list.ts";
import { sentencesOf } from "../text/local-sentences.ts";

const alternatives: Readonly<Record<string, string>> = {
  little: "a weekend|a notebook|a good friend|an hour a week|a quiet corner",
  many: "Twelve|Twenty|Forty|Two hundred",
  asset: "patience|practice|good advice|a plan|an honest look",
  show: "talent|equipment|money|speed",
  advice: "start small|keep notes|ask early|take your time|do less, but every week",
  turn: "a walk|a letter|a talk with a neighbour|a mistake|an old book",
  then: "last spring|two years ago|on a rainy Tuesday|in our first winter",
  hidden: "the cost|the effort|the exceptions|the failures",
  span: "three weeks|a whole summer|half a year|longer than we had hoped",
  aim: "see a difference|get it right|find out why|make it a habit",
  end: "habit|trust|care|curiosity|time",
  place: "our readers|three cities|a small town|everyday life",
};

const words: Readonly<Record<string, Strings>> = Object.fromEntries(
  Object.entries(alternatives).map(([name, text]) => [name, wordList(text.split("|"))]),
);

const SENTENCES: readonly string[] = [
  "Most texts about {topic} start with the tools; this one starts with the people.",
  "A year ago we knew little about {topic}, and it showed.",
  "Nobody needs much for {topic}: {little} is enough to begin.",
  "{many} readers told us what they think of {topic}, and the answers surprised us.",
  "When it comes to {topic}, {asset} matters more than {show}.",
  "The most common question about {topic} is where to begin.",
  "There is a lot of bad advice about {topic}, and some of it was ours.",
  "If you remember one thing about {topic}, let it be this: {advice}.",
  "What changed our mind about {topic} was {turn} {then}.",
  "The numbers on {topic} look impressive, but they hide {hidden}.",
  "It took {span} to {aim}.",
  "So we tried again {then}, this time with {asset}.",
  "That sounds simple, and it is not.",
  "Not everybody agrees, and that is fine.",
  "Here is what helped, what did not, and what we would do again.",
  "In the end it comes down to {end}.",
  "Friends who know more about {topic} than we do said the same: {advice}.",
  "Three questions come up whenever {topic} is discussed; the first is {hidden}.",
  "Our own story with {topic} began {then}, with {turn}.",
  "Books on {topic} fill shelves, and still {little} teaches more.",
  "What we wrote about {topic} {then} has not aged well.",
  "The good news: {asset} can be learned.",
  "We kept a list for {span}, and it changed how we see {topic}.",
  "Write to us if you see it differently.",
];

const SUMMARIES: readonly string[] = [
  "An introduction to {topic}, with examples from {place}.",
  "Notes on {topic}: what works, what does not, and what it costs.",
  "What we learned from a year of {topic}.",
  "A short guide to {topic} for those who are new to it.",
  "Why {topic} deserves a second look.",
  "{many} readers on {topic}, and what surprised us.",
  "On {topic}, {asset} and the question where to begin.",
];

const HEADINGS = phrase(
  ["Where to start", "What we learned", "Costs and time", "Questions that we get", "Next steps", "A look back"],
  {},
);

const FORMS = ["body", "summary", "html", "markdown"] as const;
type Form = (typeof FORMS)[number];

/** How many sentences or blocks there are of each form, both ends included, and what stands between them. */
const SHAPES: Readonly<Record<Form, readonly [least: number, most: number, between: string]>> = {
  body: [5, 10, " "],
  summary: [1, 2, " "],
  html: [3, 6, ""],
  markdown: [3, 6, "\n\n"],
};

function written(form: Form, line: Strings): Strings {
  if (form === "html")
    return oneOf(joined("<p>", line, " ", line, "</p>"), joined("<h2>", HEADINGS, "</h2><p>", line, "</p>"));
  if (form === "markdown") return oneOf(joined(line, " ", line), joined("## ", HEADINGS, "\n\n", line));
  return line;
}

function about(topic: string, form: Form): Strings {
  const templates = form === "summary" ? SUMMARIES : SENTENCES;
  return written(form, capitalised(phrase(templates, { ...words, topic: wordList([topic]) })));
}

/** The topics whose names are the longest first: "home offices" before "offices". */
const KNOWN = topics.toSorted((a, b) => b.length - a.length);

/** What a title is about, as far as it names one of the topics that titles are made of. */
function topicOf(title: Value | undefined): string | null {
  const text = typeof title === "string" ? title.toLowerCase() : "";
  let found: string | null = null;
  let first = Infinity;
  for (const topic of KNOWN) {
    const at = text.indexOf(topic);
    if (at >= 0 && at < first) [found, first] = [topic, at];
  }
  return found;
}

/** Binds texts to a place of one locale: each topic's once it is met. */
function bound(form: Form, context: GeneratorContext): CompiledGenerator | null {
  const shape = SHAPES[form];
  const plain = compileProse(written(form, sentencesOf(context)), context, ...shape);
  const [position] = inputsNamed(context, "of");
  if (plain === null || position === undefined || languageOf(context.locale[0]?.[0] ?? "en") !== null) return plain;
  const byTopic = new Map<string, CompiledGenerator>();
  const choose = (inputs: readonly Value[], any: () => number): CompiledGenerator => {
    // What has no title is about something, too.
    const untitled = inputs[position] === null || inputs[position] === undefined;
    const topic = untitled ? (topics[any()] ?? null) : topicOf(inputs[position]);
    if (topic === null) return plain;
    const known = byTopic.get(topic) ?? compileProse(about(topic, form), context, ...shape) ?? plain;
    byTopic.set(topic, known);
    return known;
  };
  return {
    capacity: 0,
    at: (index, inputs) => choose(inputs, () => hash(index, 91) % topics.length).at(index, []),
    draw: (key: StreamKey, row: number, inputs) =>
      choose(inputs, () => below(topics.length, key, row)).draw(key, row, []),
  };
}

export const essay: Generator = {
  name: "essay",
  summary:
    "What stands below a title (input `of`), on what it names: `form` is `body`, `summary`, `html` or `markdown`.",
  entity: null,
  types: ["text", "any"],
  compile(given, context) {
    const options = new OptionReader("essay", given);
    const form = options.oneOf("form", FORMS) ?? "body";
    options.end();
    return inTurns(context, (own) => bound(form, own));
  },
};
