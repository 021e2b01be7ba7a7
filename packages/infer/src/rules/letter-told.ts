import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { isPrograms } from "../context/is-programs.ts";
import { isAboutPeople } from "../topics/row-described.ts";
import { sibling } from "../context/sibling.ts";
import { thingsAround, thingsTied } from "../context/things-around.ts";
import { LETTERS, messageTold, MUSTACHES } from "../data/letters.ts";
import { mannerOf } from "../data/manners.ts";
import { asSpec } from "../given/as-spec.ts";
import { findMeanings } from "../names/find-meanings.ts";
import { REMARKS } from "../names/readers/topics.ts";
import type { Rule } from "../rule.ts";
import { saidBriefly, WRITTEN_BY_ROWS } from "../topics/said-briefly.ts";
import { seldom } from "../topics/seldom.ts";
import { furtherLanguage } from "../speech/schema-language.ts";
import { languageOf } from "../topics/language-of.ts";

/** Room for a few words, and for several sentences. */
const [ENOUGH, MUCH] = [30, 500];

/** A `message`, a `subject`, `notes` or a text of which nothing more is known: with the nouns of the schema, as such texts are written. */
export const letterTold: Rule = {
  name: "letterTold",
  strength: 60.3,
  propose(context) {
    const { typeClass, type, inKey, unique, foreignKey, maxLength, facts, words } = context;
    if (typeClass !== "text" || type.kind !== "text" || inKey || unique || foreignKey !== null) return [];
    if ((maxLength ?? ENOUGH) < ENOUGH || languageOf(context) !== "en") return [];
    const [read] = findMeanings(context, "text");
    if (read === undefined) return [];
    // Sentences are made in English only: where something else is spoken a few words do, which are known there.
    if (furtherLanguage(context.catalog) !== null && WRITTEN_BY_ROWS.has(asSpec(read.given).generator))
      return [saidBriefly(context)];
    const { generator, options } = asSpec(read.given);
    const kind = options?.["regex"] === REMARKS ? "note" : generator;
    const evidence = `what is written in a ${words.join(" ")}`;
    if (kind === "templateName" && words.at(-1) === "template" && (maxLength ?? MUCH) >= MUCH)
      return [{ spec: { generator: "choice", options: { values: MUSTACHES } }, evidence, confidence: 0.87 }];
    const title = kind === "keywords" || KEYED.test(words.join(" ")) ? titleBeside(context) : null;
    if (title !== null)
      return [
        {
          spec: { generator: "recased", options: { as: "keywords" }, inputs: { from: { column: title } } },
          evidence: `words of ${title}`,
          confidence: 0.9,
        },
      ];
    const manner = LETTERS.get(kind);
    if (manner === undefined || isKnownBetter(kind, context)) return [];
    if (kind === "subject" && OF_THREADS.test([...facts.words, ...words].join(" ")))
      return [{ spec: { generator: "heading", options: { on: "thread" } }, evidence, confidence: 0.87 }];
    const as = mannerFor(kind, manner, context);
    // What is noted of a row is about what it refers to; what programs tell may be about anything there.
    const things = NEAR.has(as) ? thingsTied(context) : thingsAround(context);
    const spec: GeneratorSpec = {
      generator: "rowText",
      options: {
        as,
        ...(things.length > 0 && { things: things.join(", ") }),
        ...(manner === "page" && (maxLength ?? MUCH) >= MUCH && { sentences: 4 }),
      },
    };
    return [{ ...seldom(context, spec, SELDOM.get(kind) ?? 0), evidence, confidence: 0.87 }];
  },
};

/** What tells of what a row refers to only. */
const NEAR = new Set(["memo"]);

const mannerFor = (kind: string, manner: string, { words, facts }: ColumnContext): string =>
  kind === "message" ? messageTold(words.join(" "), facts.words.join(" ")) : manner;

/** What a page is found by. */
const KEYED = /\b(?:meta|seo) ?key(?: ?words?)?$|\bmetakey$/;

/** What a row is called, whose keywords they are. */
function titleBeside(context: ColumnContext): string | null {
  const beside = { ...context, column: { ...context.column, nullable: true } };
  const own = context.facts.words.at(-1) ?? "";
  return (
    sibling(beside, ["meta title", "title", "question", "name", "label", `${own} name`, `${own} title`], ["text"])
      ?.name ?? null
  );
}

/** What most rows leave out. */
const SELDOM: ReadonlyMap<string, number> = new Map([
  ["note", 0.7],
  ["paragraph", 0.7],
  ["paragraphs", 0.5],
]);

const OF_THREADS = /\b(?:forum|topic|thread|post|board|discussion)\b/;

/** Tables of people who talk, of what programs do, of articles: their texts are told elsewhere. */
function isKnownBetter(kind: string, context: ColumnContext): boolean {
  const { words } = context.facts;
  const last = words.at(-1) ?? "";
  if (kind === "message") return isTalked(context);
  // What is noted of somebody is not about things.
  if (kind === "note") return isAboutPeople(context);
  if (kind === "subject") return DONE.has(last) || MAIL.has(last);
  // `result_text` is no page.
  if (LONG.has(kind) && context.words.length > 1 && context.words.at(-1) === "text") return true;
  return LONG.has(kind) && words.some((word) => ARTICLES.has(word));
}

/** Whether people talk: the table says so, or somebody is written to. */
function isTalked(context: ColumnContext): boolean {
  const { words, columnWords } = context.facts;
  if (isPrograms(context) || mannerOf(words) === "log") return true;
  // Who writes to a firm for the first time talks with nobody.
  if (words.some((word) => ASKED.has(word) || (TALK.has(word) && !words.some((each) => WRITES.has(each))))) return true;
  return [...columnWords.values()].some((own) => TO.test(own.join(" ")));
}

const TALK = new Set("message chat conversation comment post reply thread sms inbox letter prompt".split(" "));
const WRITES = new Set("contact inquiry enquiry feedback".split(" "));
const ASKED = new Set("survey question quiz exam questionnaire poll interview".split(" "));
const TO = /^(?:recipient|receiver|sender|from|to|author|from user|to user|to address)(?: id)?$/;
const MAIL = new Set("mail email inbox sms".split(" "));
const DONE = new Set("task todo ticket".split(" "));
const LONG = new Set(["paragraph", "paragraphs", "blogBody"]);
const ARTICLES = new Set("blog article post page essay story chapter document book entry node body segment".split(" "));
