import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { withoutContainers } from "../context/find-noun.ts";
import { toldNoun } from "../context/told-noun.ts";
import type { Given } from "../data/meaning.ts";
import { sibling } from "../context/sibling.ts";
import { thingsAround, thingsTied } from "../context/things-around.ts";
import { entryKind } from "../data/entry-kinds.ts";
import { mannerOf } from "../data/manners.ts";
import { asSpec } from "../given/as-spec.ts";
import { findMeanings } from "../names/find-meanings.ts";
import { REMARKS } from "../names/readers/topics.ts";
import type { Rule } from "../rule.ts";
import { languageOf } from "../topics/language-of.ts";
import {
  describedIn,
  isAboutPeople,
  isOwn,
  isSpelt,
  mannerHere,
  mannerIn,
  nameBeside,
} from "../topics/row-described.ts";
import { saidBriefly, WRITTEN_BY_ROWS } from "../topics/said-briefly.ts";
import { seldom } from "../topics/seldom.ts";
import { furtherLanguage } from "../speech/schema-language.ts";

/** Room for a short sentence. */
const ENOUGH = 30;

/** A `description` of what no list knows: what is said of that sort of thing, with the nouns of the schema and with what the row's name tells. */
export const rowTold: Rule = {
  name: "rowTold",
  strength: 60.2,
  propose(context) {
    const { typeClass, type, inKey, unique, foreignKey, maxLength } = context;
    if (typeClass !== "text" || type.kind !== "text" || inKey || unique || foreignKey !== null) return [];
    if ((maxLength ?? ENOUGH) < ENOUGH || languageOf(context) !== "en") return [];
    const [read] = findMeanings(context, "text");
    if (read === undefined) return [];
    // Sentences are made in English only: where something else is spoken a few words do, which are known there.
    if (furtherLanguage(context.catalog) !== null && WRITTEN_BY_ROWS.has(asSpec(read.given).generator))
      return [saidBriefly(context)];
    const { generator, options } = asSpec(read.given);
    const shown = generator === "summary" && META.test(context.words.join(" ")) ? rowsName(context) : null;
    if (shown !== null)
      return [
        {
          ...seldom(
            context,
            { generator: "textFrom", options: { template: "{from}" }, inputs: { from: { column: shown } } },
            DESCRIBED,
          ),
          evidence: `what search engines show of ${shown}`,
          confidence: 0.87,
        },
      ];
    const noted = generator === "note" || options?.["regex"] === REMARKS;
    const described = noted || generator === "message" ? withoutContainers(context.facts.words) : describedIn(context);
    const isShort = generator === "blogBody" && isTextOf(context);
    // What is done is told to those who follow it by a program.
    const done = generator === "message" && mannerOf(described) === "log";
    // What is noted of most things is as it is noted anywhere.
    if (!done && generator !== "description" && !isShort && !(noted && NOTED.has(notedOf(context, described) ?? "")))
      return [];
    const last = described.at(-1) ?? "";
    const kind = isShort && isOwn(context, described) ? entryKind(described) : null;
    if (kind !== null)
      return [{ spec: entryOf(kind, context), evidence: `what is said of a ${kind}`, confidence: 0.87 }];
    if (!noted && PEOPLE.has(last) && isOwn(context, described) && isAboutPeople(context))
      return [{ spec: { generator: "bio" }, evidence: `what a ${last} says`, confidence: 0.87 }];
    const called = nameInstead(context, described);
    if (called !== null)
      return [{ spec: asSpec(called), evidence: `what a ${last} without a name is called`, confidence: 0.87 }];
    const manner = isShort ? "aspect" : ((noted ? notedOf(context, described) : null) ?? mannerIn(context, described));
    const about = isOwn(context, described) && isSpelt(context, described) ? described.slice(-2).join(" ") : "";
    // What was done may have been done to anything there.
    const around = manner === "act" || manner === "log" ? thingsAround(context) : thingsTied(context);
    const things = around.filter((thing) => thing !== about);
    const name = described.length > 0 && isOwn(context, described) ? nameBeside(context) : null;
    const spec: GeneratorSpec = {
      generator: "rowText",
      options: {
        as: manner,
        ...(about !== "" && { about }),
        ...(things.length > 0 && { things: things.join(", ") }),
      },
      ...(name !== null && { inputs: { of: { column: name } } }),
    };
    return [
      {
        ...seldom(context, spec, shareOf(manner)),
        evidence: `what is said of a ${described.join(" ") || "row"}`,
        confidence: 0.87,
      },
    ];
  },
};

/** What is shown of a page that is no article: what it is about. */
const META = /^(?:meta|seo|og|open graph|twitter|search) ?(?:desc|description|summary)$|^metadesc$/;

function rowsName(context: ColumnContext): string | null {
  const own = withoutContainers(context.facts.words).at(-1) ?? "";
  const beside = { ...context, column: { ...context.column, nullable: true } };
  return (
    sibling(beside, ["name", "title", `${own} name`, `${own} title`, "display name", "label"], ["text"])?.name ?? null
  );
}

/** How often a description is left out, and what is told of something of the row; what is done is told always. */
const [DESCRIBED, FIELD, ASPECT] = [0.5, 0.3, 0.85];
const DONE = new Set(["log", "act", "migration", "problem", "contact", "hours"]);

const shareOf = (manner: string): number =>
  DONE.has(manner) ? 0 : manner === "aspect" ? ASPECT : manner === "field" ? FIELD : DESCRIBED;

/** Things that people note something else of than what is to be done next. */
const NOTED = new Set("rule access machine template field version group place file stock person firm".split(" "));

/** How that is noted: of people it is by others. */
const notedOf = (context: ColumnContext, described: readonly string[]): string | null =>
  PEOPLE.has(described.at(-1) ?? "") && isAboutPeople(context) ? "person" : mannerHere(context, described);

/** `result_text`, but not `search_text`: a text of something, which is neither an article nor what it is found by. */
const isTextOf = ({ words }: ColumnContext): boolean =>
  words.length > 1 && words.at(-1) === "text" && !words.some((word) => WHOLE.has(word));

const WHOLE = new Set(
  "searchable search full plain raw original body main content post article page rich long complete html sum hash view".split(
    " ",
  ),
);

function entryOf(kind: string, context: ColumnContext): GeneratorSpec {
  const beside = { ...context, column: { ...context.column, nullable: true } };
  const name = sibling(beside, ["name", "title", `${kind} name`, `${kind} title`], ["text"]);
  return {
    generator: "entryText",
    options: { kind, max: 3 },
    ...(name !== null && { inputs: { of: { column: name.name } } }),
  };
}

/** Who describes themselves. */
const PEOPLE = new Set("user member profile author person player account".split(" "));

/** A description of what is treated or eaten and has no name says what it is: `diagnoses.description`. */
function nameInstead(context: ColumnContext, described: readonly string[]): Given | null {
  const named = [...context.facts.columnWords.values()].some((words) => NAMES.has(words.at(-1) ?? ""));
  if (named || mannerOf(described) !== null || !isOwn(context, described)) return null;
  const noun = toldNoun(described, context)?.noun;
  return noun?.subject === "health" || noun?.subject === "food" ? (noun.name ?? null) : null;
}

const NAMES = new Set(["name", "title", "label", "subject"]);
