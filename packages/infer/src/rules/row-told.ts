import type { ColumnContext } from "../context/column-context.ts";
import { contextBeside } from "../context/context-beside.ts";
import { withoutContainers } from "../context/find-noun.ts";
import { toldNoun } from "../context/told-noun.ts";
import type { Given } from "../data/meaning.ts";
import { sibling } from "../context/sibling.ts";
import { thingsAround } from "../context/things-around.ts";
import { mannerOf, OF_COLUMNS } from "../data/manners.ts";
import { asSpec } from "../given/as-spec.ts";
import { findMeanings } from "../names/find-meanings.ts";
import { REMARKS } from "../names/readers/topics.ts";
import type { Rule } from "../rule.ts";
import { languageOf } from "../topics/language-of.ts";
import { VOCABULARY } from "../words/vocabulary.ts";

/** Room for a short sentence. */
const ENOUGH = 30;

/** Words that only say that something is described. */
const TELLING = new Set(
  "note notes remark remarks comment comments description descr desc detail details info information text explanation summary short long full brief additional other more note plaintext raw html plain about".split(
    " ",
  ),
);

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
    const { generator, options } = asSpec(read.given);
    const noted = generator === "note" || options?.["regex"] === REMARKS;
    const described = noted ? withoutContainers(context.facts.words) : describedIn(context);
    // What is noted of most things is as it is noted anywhere.
    // `result_text`, `tracker_text`: a short text of something is no article.
    const isShort = generator === "blogBody" && read.modifiers.length > 0 && context.words.at(-1) === "text";
    if (generator !== "description" && !isShort && !(noted && NOTED.has(mannerOf(described) ?? ""))) return [];
    const last = described.at(-1) ?? "";
    if (PEOPLE.has(last) && isOwn(context, described))
      return [{ spec: { generator: "bio" }, evidence: `what a ${last} says`, confidence: 0.87 }];
    const called = nameInstead(context, described);
    if (called !== null)
      return [{ spec: asSpec(called), evidence: `what a ${last} without a name is called`, confidence: 0.87 }];
    const manner = mannerIn(context, described);
    const about = isOwn(context, described) && isSpelt(context, described) ? described.slice(-2).join(" ") : "";
    const things = thingsAround(context).filter((thing) => thing !== about);
    const name = described.length > 0 && isOwn(context, described) ? nameBeside(context) : null;
    return [
      {
        spec: {
          generator: "rowText",
          options: {
            as: manner,
            ...(about !== "" && { about }),
            ...(things.length > 0 && { things: things.join(", ") }),
          },
          ...(name !== null && { inputs: { of: { column: name } } }),
        },
        evidence: `what is said of a ${described.join(" ") || "row"}`,
        confidence: 0.87,
      },
    ];
  },
};

/** Things that people note something else of than what is to be done next. */
const NOTED = new Set("rule access machine template field version group place file stock".split(" "));

/** Who describes themselves. */
const PEOPLE = new Set("user member profile author person player account".split(" "));

/** Whether it stands in the table's name as it is, and not behind a short form. */
const isSpelt = ({ table }: ColumnContext, described: readonly string[]): boolean =>
  described
    .slice(-2)
    .every((word) => VOCABULARY.has(word) && word.length > 2 && table.name.toLowerCase().includes(word.slice(0, -1)));

/** What a column describes: what stands before `description`, or else the rows of its table. */
function describedIn({ words, facts }: ColumnContext): readonly string[] {
  const own = words.filter((word) => !TELLING.has(word));
  return own.length > 0 ? own : withoutContainers(facts.words);
}

/** Whether that is what a row is, and not something of it. */
const isOwn = ({ facts }: ColumnContext, described: readonly string[]): boolean =>
  described.at(-1) === withoutContainers(facts.words).at(-1);

function mannerIn(context: ColumnContext, described: readonly string[]): string {
  const phrase = context.words.join(" ");
  const [, told] = OF_COLUMNS.find(([pattern]) => pattern.test(phrase)) ?? [];
  if (told !== undefined) return told;
  const manner = mannerOf(described);
  // What was done stands beside already: what is said of it has to fit any.
  if (manner === "log" && ACTS.some((act) => has(context, act))) return "act";
  return manner ?? (isOwn(context, described) ? "any" : "aspect");
}

/** A description of what is treated or eaten and has no name says what it is: `diagnoses.description`. */
function nameInstead(context: ColumnContext, described: readonly string[]): Given | null {
  const named = [...context.facts.columnWords.values()].some((words) => NAMES.has(words.at(-1) ?? ""));
  if (named || mannerOf(described) !== null || !isOwn(context, described)) return null;
  const noun = toldNoun(described, context)?.noun;
  return noun?.subject === "health" || noun?.subject === "food" ? (noun.name ?? null) : null;
}

const NAMES = new Set(["name", "title", "label", "subject"]);

const ACTS = [
  "action",
  "event",
  "operation",
  "activity",
  "verb",
  "event type",
  "action type",
  "type",
  "method",
  "change",
];

const has = ({ facts }: ColumnContext, phrase: string): boolean =>
  [...facts.columnWords.values()].some((words) => words.join(" ") === phrase);

/** Generators of names that say what a thing is for, rather than only how it is called. */
const SPEAKING = new Set(["label", "weighted", "choice", "pattern", "templateName", "groupName", "roleName"]);

/** The name of the row, where it is no proper one. */
function nameBeside(context: ColumnContext): string | null {
  const beside = { ...context, column: { ...context.column, nullable: true } };
  const own = withoutContainers(context.facts.words);
  const called = [`${own.join(" ")} name`, `${own.at(-1) ?? ""} name`, "name", "title", "label", "display name"];
  const name = sibling(beside, called, ["text"]);
  if (name === null) return null;
  const [read] = findMeanings(contextBeside(context, name), "text");
  return read !== undefined && SPEAKING.has(asSpec(read.given).generator) ? name.name : null;
}
