import type { ColumnContext } from "../context/column-context.ts";
import { isOfPrograms } from "../context/is-programs.ts";
import { contextBeside } from "../context/context-beside.ts";
import { withoutContainers } from "../context/find-noun.ts";
import { sibling } from "../context/sibling.ts";
import { mannerOf, OF_COLUMNS } from "../data/manners.ts";
import { asSpec } from "../given/as-spec.ts";
import { findMeanings } from "../names/find-meanings.ts";
import { VOCABULARY } from "../words/vocabulary.ts";

/** Words that only say that something is described. */
const TELLING = new Set(
  "note notes remark remarks comment comments description descr desc detail details info information text explanation definition meaning interpretation summary short long full brief additional other more note plaintext raw html plain about".split(
    " ",
  ),
);

/** Whether it stands in the table's name as it is, and not behind a short form. */
export const isSpelt = ({ table }: ColumnContext, described: readonly string[]): boolean =>
  described
    .slice(-2)
    .every((word) => VOCABULARY.has(word) && word.length > 2 && table.name.toLowerCase().includes(word.slice(0, -1)));

/** What a column describes: what stands before `description`, or else the rows of its table. */
export function describedIn({ words, facts }: ColumnContext): readonly string[] {
  const own = words.filter((word) => !TELLING.has(word));
  return own.length > 0 ? own : withoutContainers(facts.words);
}

/** Whether that is what a row is, and not something of it. */
export const isOwn = ({ facts }: ColumnContext, described: readonly string[]): boolean =>
  described.at(-1) === withoutContainers(facts.words).at(-1);

/** How that is told: by the column's own name, by what it describes, or as anything is. */
export function mannerIn(context: ColumnContext, described: readonly string[]): string {
  const phrase = context.words.join(" ");
  const [, told] = OF_COLUMNS.find(([pattern]) => pattern.test(phrase)) ?? [];
  if (told !== undefined) return told;
  const manner = mannerHere(context, described);
  // What was done stands beside already: what is said of it has to fit any.
  if (manner === "log" && ACTS.some((act) => has(context, act))) return "act";
  return manner ?? (isOwn(context, described) ? "any" : "aspect");
}

/** What is told of people only where they are people: `agents` of a program have no birthday. */
export function mannerHere(context: ColumnContext, described: readonly string[]): string | null {
  const manner = mannerOf(described);
  // Groups that were found to be something else, as films are that scenes are put together in, are told as that is.
  const own = context.facts.noun?.words.split(" ").at(-1);
  if (manner === "group" && isOwn(context, described) && own !== undefined && own !== described.at(-1)) return null;
  if (manner === "person") return isAboutPeople(context) ? manner : null;
  return manner === "machine" && DOUBTFUL.has(described.at(-1) ?? "") && !isOfPrograms(context.catalog) ? null : manner;
}

/** Machines' words that others have, too. */
const DOUBTFUL = new Set(
  "volume vault pool service node instance environment platform storage catalog monitor domain".split(" "),
);

/** Whether columns tell that rows are people. */
export const isAboutPeople = ({ facts }: ColumnContext): boolean =>
  [...facts.columnWords.values()].some((words) => OF_PEOPLE.test(words.join(" ")));

const OF_PEOPLE =
  /^(?:first|last|full|family|given|middle|user|nick|real|f|l) ?name$|^(?:username|login|surname|email|email address|phone|phone number|mobile|birth date|gender|avatar|avatar url|password|password hash)$/;

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
export function nameBeside(context: ColumnContext): string | null {
  const beside = { ...context, column: { ...context.column, nullable: true } };
  const own = withoutContainers(context.facts.words);
  const called = [`${own.join(" ")} name`, `${own.at(-1) ?? ""} name`, "name", "title", "label", "display name"];
  const name = sibling(beside, called, ["text"]);
  if (name === null) return null;
  const [read] = findMeanings(contextBeside(context, name), "text");
  return read !== undefined && SPEAKING.has(asSpec(read.given).generator) ? name.name : null;
}
