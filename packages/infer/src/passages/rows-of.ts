import { findTable } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { withoutContainers } from "../context/find-noun.ts";
import { isOfPrograms } from "../context/is-programs.ts";
import { hasTable } from "../context/has-table.ts";
import { wordsOfTables } from "../context/schema-words.ts";
import { MESSAGES, writtenAs } from "../data/written.ts";
import type { Written } from "../data/written.ts";

const columnsHave = ({ facts }: ColumnContext, word: string): boolean =>
  [...facts.columnWords.values()].some((words) => words.includes(word));

/** What the rows of a table are, by its name, by what it refers to, or else by what the schema has. */
export function rowsOf(context: ColumnContext): Written | null {
  const { facts, table, catalog, factsOf } = context;
  const words = withoutContainers(facts.words);
  const last = words.at(-1) ?? "";
  const has = (name: string) => [...facts.columnWords.values()].some((column) => column.at(-1) === name);
  // Translations of no other table's rows are of what screens say.
  const translated = words.join(" ");
  if (
    facts.words.at(-1) === "translation" &&
    !catalog.tables.some((other) => other !== table && factsOf(other).words.join(" ") === translated)
  )
    return writtenAs("translation");
  // Tickets that are sold ask nobody for help.
  if (last === "ticket" && ["sale", "seat", "price"].some((word) => columnsHave(context, word))) return null;
  // Beside its grade it is a review, which others tell.
  if (words.slice(-2).join(" ") === "product comment") return null;
  // Where posts have a history and votes people ask one another for help.
  if ((last === "post" || last === "comment") && hasTable(context, /post_?history/i) && hasTable(context, /^votes?$/i))
    return writtenAs(last === "post" ? "user question" : "question comment");
  // What people write to one another is about what the schema keeps, whatever the table is called.
  if (TALKED.test(words.join(" "))) {
    const all = wordsOfTables(catalog);
    const told = MESSAGES.find(([, tables]) => tables.some((one) => all.has(one)));
    if (told !== undefined) return writtenAs(told[0]);
  }
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
  // What somebody asks an assistant stands in a thread as well.
  if (last === "thread" && ASSISTED.some((name) => wordsOfTables(catalog).has(name)) && !hasTable(context, FORUM))
    return null;
  // Where programs are looked after nobody answers a blog.
  if (words.join() === "comment" && isOfPrograms(catalog) && !hasTable(context, PUBLISHED))
    return writtenAs("task comment");
  // Topics of a forum have answers; those of a course or a newsletter have none.
  if (
    last === "topic" &&
    words.length === 1 &&
    hasTable(context, /(?:^|_)(?:forum|board|posts?|repl(?:y|ies))(?:_|$)/i)
  )
    return writtenAs("forum topic");
  if (last === "issue")
    return writtenAs(hasTable(context, /repositor|commit|pull_?request|branch|sprint|release/i) ? "bug" : "ticket");
  // What is posted on a board has a subject, be it the first or an answer.
  if (last === "post" && has("subject") && hasTable(context, /forum|board|topic|thread/i)) return writtenAs("thread");
  // A post without a title is short; one with it is an article, which others tell.
  if (last === "post") return has("title") || has("slug") || has("excerpt") ? null : writtenAs("tweet");
  if (
    last === "report" &&
    parents.some((parent) => /^(?:post|comment|thread|message|photo|video)$/.test(parent.at(-1) ?? ""))
  )
    return writtenAs("post report");
  const isWhole = /^(?:content|contents|text|body|full text|plain text)$/.test(context.words.join(" "));
  if (isWhole && last === "note" && words.length === 1 && !has("title"))
    return writtenAs(hasTable(context, /ticket|support_?case/i) ? "ticket note" : "user note");
  if (last === "note" && words.length === 1)
    return has("title") && parents.every((parent) => /^(?:user|notebook|folder|category)$/.test(parent.at(-1) ?? ""))
      ? writtenAs("user note")
      : null;
  // What is extracted from a file, page by page or as a whole.
  if (isWhole && /^(?:document|file|attachment|fileinfo)$/.test(last) && FILED.some(has)) return writtenAs("chunk");
  // Genes and students have transcripts that nobody spoke.
  if (last === "transcript" && hasTable(context, /gene|exon|student|grade|enrol/i)) return null;
  return words.length === 1 || BROAD.has(last) ? writtenAs(last) : null;
}

const ASSISTED = ["agent", "assistant", "llm", "prompt"];
const FORUM = /forum|board|(?:^|_)(?:posts?|repl(?:y|ies))(?:_|$)/i;
const PUBLISHED = /(?:^|_)(?:posts?|articles?|blogs?|videos?|photos?|news|stories|recipes?|products?|pages?)(?:_|$)/i;

const TALKED = /^(?:message|chat|conversation|dm|chat message|conversation message|inbox message)$/;

/** What stands beside the text of a file. */
const FILED = ["checksum", "mime", "filename", "extension", "size", "page", "ocr"];

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
