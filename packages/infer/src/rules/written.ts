import { findTable } from "@seedloom/core";
import type { Column, GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { withoutContainers } from "../context/find-noun.ts";
import { hasTable } from "../context/has-table.ts";
import { wordsOfTables } from "../context/schema-words.ts";
import { sibling } from "../context/sibling.ts";
import { BIOS, judgedAs, MESSAGES, writtenAs, writtenIn } from "../data/written.ts";
import type { Written } from "../data/written.ts";
import { asSpec } from "../given/as-spec.ts";
import { findMeanings } from "../names/find-meanings.ts";
import type { Rule, Suggestion } from "../rule.ts";
import { languageOf } from "../topics/language-of.ts";

/** Room for a word or two above a text, and for a sentence. */
const TITLE_ROOM = 40;
const BODY_ROOM = 80;

/** What people write in tickets, threads, comments, messages, notes and on pages: by what it stands below, and agreeing with what stands above. */
export const written: Rule = {
  name: "written",
  strength: 66.5,
  propose(context) {
    const { typeClass, inKey, foreignKey, maxLength, type } = context;
    if (typeClass !== "text" || type.kind !== "text" || inKey || foreignKey !== null || languageOf(context) !== "en")
      return [];
    const phrase = context.words.join(" ");
    const room = maxLength ?? Infinity;
    const known = findMeanings(context, "text")[0];
    const ofField = known?.ofField === true;
    // What clubs and towns have for a motto is carved in stone; people have lines of their own.
    const carved = phrase === "motto" && context.facts.subject !== "person";
    const explained = phrase === "explanation" && /quiz|question|exam/.test(context.facts.words.join(" "));
    const own = explained ? "quizExplanation" : ofField || carved ? null : writtenIn(phrase);
    if (own !== null && room >= TITLE_ROOM && !isSaid(known?.given))
      return [suggested(own, "", `a text called ${phrase}`)];
    const table = withoutContainers(context.facts.words);
    const judged = judgedAs(table.slice(-2).join(" "), phrase) ?? judgedAs(table.at(-1) ?? "", phrase);
    if (judged !== null) return [suggested(judged, "", "what is said of somebody's work")];
    const bio =
      known !== undefined && asSpec(known.given).generator === "bio" ? bioOf(context, table.at(-1) ?? "") : null;
    if (bio !== null) return [suggested(bio, "", `what a ${table.at(-1)} says`)];
    const choice =
      choiceOf(context, phrase) ?? ofFeed(context, table, phrase) ?? ofItsTable(context, table.at(-1) ?? "", phrase);
    if (choice !== null) return [choice];
    const rows = rowsOf(context);
    if (rows === null || (ofField && !AGREEING.has(rows.on))) return [];
    // In short it is the first sentence of what it is at length.
    if (/^(?:summary|excerpt|abstract)$/.test(phrase) && (rows.title !== "" || rows.on === "wiki") && room >= BODY_ROOM)
      return [
        suggestedShort(
          rows.on,
          sibling({ ...context, column: { ...context.column, nullable: true } }, ["title", "subject"], ["text"]),
        ),
      ];
    const said = !AGREEING.has(rows.on) && isSaid(known?.given);
    const names = (list: string) => list !== "" && list.split(", ").includes(phrase);
    if (names(rows.title) && room >= TITLE_ROOM && !said)
      return [
        { spec: { generator: "heading", options: { on: rows.on } }, evidence: `above a ${rows.on}`, confidence: 0.92 },
      ];
    if (!names(rows.body) || room < BODY_ROOM || said) return [];
    const beside = { ...context, column: { ...context.column, nullable: true } };
    const title =
      rows.title === ""
        ? TITLED.has(rows.on)
          ? sibling(beside, ["title", "name"], ["text"])
          : null
        : sibling(beside, rows.title.split(", "), ["text"]);
    const by = speaker(beside);
    return [
      suggested(
        rows.on,
        phrase,
        `a ${rows.on}`,
        {
          ...(title !== null && { of: { column: title.name } }),
          ...(by !== null && { by: { column: by.name } }),
        },
        saidBy(context, phrase),
      ),
    ];
  },
};

/** Agents of whom more is known than what they are called: those who sell homes. */
function bioOf(context: ColumnContext, last: string): string | null {
  if (last === "agent" && !hasTable(context, /propert|listing|real_?estate/i)) return null;
  return BIOS[last] ?? null;
}

/** `option_a` to `option_d` beside a question: answers to it, each another. */
function choiceOf(context: ColumnContext, phrase: string): Suggestion | null {
  const [, letter] = /^(?:option|choice|answer) ([a-e1-5])$/.exec(phrase) ?? [];
  if (letter === undefined) return null;
  const question = sibling(
    { ...context, column: { ...context.column, nullable: true } },
    ["question", "question text", "text", "title", "content"],
    ["text"],
  );
  if (question === null) return null;
  const place = /\d/.test(letter) ? Number(letter) - 1 : letter.charCodeAt(0) - 97;
  return {
    spec: { generator: "passage", options: { on: "quiz", place }, inputs: { of: { column: question.name } } },
    evidence: `an answer to ${question.name}`,
    confidence: 0.92,
  };
}

/** What a column is in a few tables: the rules of a group, the message of somebody interested, what a model answered, a saying. */
function ofItsTable(context: ColumnContext, last: string, phrase: string): Suggestion | null {
  const has = (name: string) => [...context.facts.columnWords.values()].some((words) => words.join(" ") === name);
  if (/^rules?$/.test(phrase) && /^(?:community|group|forum|channel|server|subreddit|club|board)$/.test(last))
    return suggested("groupRules", "", `rules of a ${last}`);
  if (phrase === "message" && /^(?:lead|prospect)$/.test(last))
    return suggested("leadMessage", "", "what a lead writes");
  if (
    /^(?:response|completion|answer|output)$/.test(phrase) &&
    /^(?:prompt|completion|generation|llm|query)$/.test(last)
  )
    return suggested("assistantChat", "", "what a model answers", {}, "answering");
  if (/^(?:text|content|quote|body)$/.test(phrase) && last === "quote" && has("author"))
    return suggested("proverb", "", "a saying");
  return null;
}

/** What feeds bring are articles below their titles. */
function ofFeed(context: ColumnContext, table: readonly string[], phrase: string): Suggestion | null {
  if (!/^(?:feed|rss) (?:item|entry|article|post)$/.test(table.slice(-2).join(" "))) return null;
  const form = /^(?:summary|description|excerpt|snippet)$/.test(phrase)
    ? "summary"
    : /^(?:content|body|text|full text)$/.test(phrase)
      ? "body"
      : null;
  const title = sibling({ ...context, column: { ...context.column, nullable: true } }, ["title", "headline"], ["text"]);
  if (form === null || title === null) return null;
  return {
    spec: { generator: "essay", options: { form }, inputs: { of: { column: title.name } } },
    evidence: `what a feed brings below ${title.name}`,
    confidence: 0.92,
  };
}

/** What has to fit what stands above it, where a field of work has lists of both. */
const AGREEING = new Set(["ticket", "issue", "pullRequest", "faq", "thread", "tweet"]);

/** What is told by a title that others make. */
const TITLED = new Set(["workTask"]);

/** Who says what is called a reply, or what is asked of somebody; null where it may be either. */
function saidBy({ facts }: ColumnContext, phrase: string): "asking" | "answering" | null {
  if (/reply|response|answer/.test(phrase)) return "answering";
  return /^(?:inquiry|enquiry|contact|request|lead|question)$/.test(facts.words.at(-1) ?? "") ? "asking" : null;
}

function suggested(
  on: string,
  phrase: string,
  evidence: string,
  inputs: GeneratorSpec["inputs"] = {},
  by: string | null = null,
): Suggestion {
  const form = /html|formatted/.test(phrase) ? "html" : /markdown/.test(phrase) || on === "readme" ? "markdown" : null;
  return {
    spec: {
      generator: "passage",
      options: { on, ...(form !== null && { form }), ...(by !== null && { by }) },
      ...(Object.keys(inputs).length > 0 && { inputs }),
    },
    evidence,
    confidence: 0.92,
  };
}

/** One sentence on what stands above. */
const suggestedShort = (on: string, title: Column | null): Suggestion => ({
  spec: {
    generator: "passage",
    options: { on, min: 1, max: 1 },
    ...(title !== null && { inputs: { of: { column: title.name } } }),
  },
  evidence: `a ${on} in short`,
  confidence: 0.92,
});

/** Generators of something else than prose: an error, a code, a picture's caption. */
const OTHERS = new Set([
  "errorMessage",
  "json",
  "caption",
  "reviewText",
  "reviewTitle",
  "bio",
  "productDescription",
  "weighted",
  "conditional",
]);
const isSaid = (given: Parameters<typeof asSpec>[0] | undefined): boolean =>
  given !== undefined && OTHERS.has(asSpec(given).generator);

/** Who says something, beside what is said. */
const speaker = (context: ColumnContext): Column | null =>
  sibling(
    context,
    ["role", "sender type", "author type", "sender role", "direction", "user type", "from type", "speaker", "sender"],
    ["text"],
  );

/** What the rows of a table are, by its name, by what it refers to, or else by what the schema has. */
function rowsOf(context: ColumnContext): Written | null {
  const { facts, table, catalog, factsOf } = context;
  const words = withoutContainers(facts.words);
  const last = words.at(-1) ?? "";
  const has = (name: string) => [...facts.columnWords.values()].some((column) => column.at(-1) === name);
  for (let start = 0; start < words.length - 1; start++) {
    const found = writtenAs(words.slice(start).join(" "));
    if (found !== null) return found;
  }
  const parents = table.foreignKeys.flatMap(({ references }) => {
    const parent = references.table === table.id ? undefined : findTable(catalog, references.table);
    return parent === undefined ? [] : [withoutContainers(factsOf(parent).words)];
  });
  const asked = questionsOf(context, last, parents.flat());
  if (asked !== null) return asked;
  for (const parent of parents) {
    // Whose it is says nothing of what it is about.
    if (/^(?:user|member|author|account|person|profile)$/.test(parent.at(-1) ?? "")) continue;
    const found = writtenAs([...parent, last].join(" ")) ?? writtenAs(`${parent.at(-1) ?? ""} ${last}`);
    if (found !== null) return found;
  }
  if (last === "issue")
    return writtenAs(hasTable(context, /repositor|commit|pull_?request|branch|sprint|release/i) ? "bug" : "ticket");
  // A post without a title is short; one with it is an article, which others tell.
  if (last === "post") return has("title") || has("slug") || has("excerpt") ? null : writtenAs("tweet");
  if (
    last === "report" &&
    parents.some((parent) => /^(?:post|comment|thread|message|photo|video)$/.test(parent.at(-1) ?? ""))
  )
    return writtenAs("post report");
  if (last === "note" && words.length === 1)
    return has("title") && parents.every((parent) => /^(?:user|notebook|folder|category)$/.test(parent.at(-1) ?? ""))
      ? writtenAs("user note")
      : null;
  if (words.length === 1 && /^(?:message|chat|conversation|dm)$/.test(last)) {
    const all = wordsOfTables(catalog);
    const told = MESSAGES.find(([, tables]) => tables.some((one) => all.has(one)));
    if (told !== undefined) return writtenAs(told[0]);
  }
  return words.length === 1 || BROAD.has(last) ? writtenAs(last) : null;
}

/** Acts that are what they are, whatever stands before them. */
const BROAD = new Set([
  "announcement",
  "thread",
  "discussion",
  "comment",
  "message",
  "reply",
  "chat",
  "lesson",
  "submission",
  "tweet",
  "faq",
  "inquiry",
  "enquiry",
  "ticket",
  "email",
  "chunk",
  "flashcard",
  "poll",
]);

/** `questions` and `answers`, of a shop, of an exam, of a survey, or of people who help one another. */
function questionsOf(context: ColumnContext, last: string, parents: readonly string[]): Written | null {
  if (last !== "question" && last !== "answer") return null;
  if (last === "answer")
    return hasTable(context, /quiz|exam|survey|poll|test|form|application/i) ? null : writtenAs("question answer");
  const around = (name: RegExp) => parents.some((word) => name.test(word)) || hasTable(context, name);
  if (around(/interview|candidate/i)) return writtenAs("interview question");
  if (around(/quiz|exam|assessment|trivia/i)) return writtenAs("quiz question");
  if (around(/survey|poll|questionnaire|form/i)) return writtenAs("survey question");
  if (around(/product|listing|^items?$/i)) return writtenAs("product question");
  return hasTable(context, /answer|vote/i) ? writtenAs("community question") : null;
}
