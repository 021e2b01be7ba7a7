import type { ColumnContext } from "../../context/column-context.ts";
import { isOfPrograms } from "../../context/is-programs.ts";
import { LISTS_ABROAD, LIST_KINDS } from "../../data/topics/lists-abroad.ts";
import type { ListKind } from "../../data/topics/lists-abroad.ts";
import type { Role, Topic } from "../../data/topics/topic.ts";
import { languageOf } from "../../topics/language-of.ts";
import { saidOf } from "../../topics/said-of.ts";
import { ABROAD } from "../../topics/told-abroad.ts";
import { topicOfTable, topicOfWords } from "../../topics/topic-of.ts";
import { forAll } from "./reader.ts";
import type { Ask, Reader, Readers, Special } from "./reader.ts";

/** Room for a short sentence; longer ones are left out where there is no more. */
const ENOUGH = 20;

/** Things whose descriptions are known better. */
const DESCRIBED: ReadonlySet<string> = new Set(["product", "payment", "person", "setting", "log"]);

/** Last words of tables that list kinds of things, or what was done with them. */
const LISTED: ReadonlySet<string> = new Set(
  "type state status priority category level role permission kind class log history code sender label".split(" "),
);

/** What is told of the thing that the words before the phrase name, or else of what the table's rows are. */
const telling =
  (role: Role): Reader =>
  (ask) => {
    const { as, context, modifiers } = ask;
    if (as !== "text" || (context.maxLength ?? ENOUGH) < ENOUGH) return null;
    // `event_description` of events that a program reports: what the table is, not what its word is elsewhere.
    const isReport =
      context.facts.noun?.noun.subject === "log" && modifiers.every((word) => context.facts.words.includes(word));
    const own = isReport ? null : topicOfWords(modifiers, role, context.catalog);
    // Of a list's entries, and of what was done, something else is noted than of the things themselves.
    if (own === null && role === "noted" && LISTED.has(context.facts.words.at(-1) ?? ""))
      return languageOf(context) === "en" ? null : abroad(null, role, ask, languageOf(context) as keyof typeof ABROAD);
    // A description is of what a row is, a note may be of what it belongs to.
    const told = own ?? topicOfTable(context, role, role === "noted" ? 3 : 1);
    // Programs' devices have no belts.
    const topic = told?.name === "machine" && isOfPrograms(context.catalog) ? null : told;
    const language = languageOf(context);
    if (language !== "en") return abroad(topic, role, ask, language);
    if (own === null && role === "described" && modifiers.length > 0) return null;
    if (own === null && role === "described" && DESCRIBED.has(ask.found?.noun.subject ?? "")) return null;
    const given = topic === null ? null : saidOf(topic.told, role);
    return given === null ? null : { given, confidence: own === null ? 0.89 : 0.97 };
  };

/** What the rows of a table list, by the ends of its name. */
function listKind({ facts: { words } }: ColumnContext): ListKind | null {
  const ends = [words.slice(-2).join(" "), words.at(-1) ?? "", words[0] ?? ""];
  return LIST_KINDS.find(([known]) => ends.some((end) => known.test(end)))?.[1] ?? null;
}

/** What is told in the schema's own language, of anything where nothing is known of the thing. */
function abroad(
  topic: Topic | null,
  role: Role,
  { found, context, modifiers }: Ask,
  language: keyof typeof ABROAD,
): Special | null {
  const sentences = ABROAD[language];
  if (role === "described" && found?.noun.subject === "person") return null;
  const listed = role === "described" && modifiers.length === 0 ? listKind(context) : null;
  const own =
    listed === null
      ? topic === null
        ? null
        : saidOf(sentences[topic.name], role, true)
      : saidOf({ described: LISTS_ABROAD[language][listed] }, role, true);
  const given = own ?? saidOf(sentences["any"], role, true);
  return given === null ? null : { given, confidence: own === null ? 0.9 : 0.97 };
}

let general: ReadonlySet<unknown> | undefined;

/** Whether that is said of anything, in whatever language but English. */
export function isOfAnything(regex: unknown): boolean {
  general ??= new Set(
    Object.values(ABROAD).flatMap(({ any }) =>
      (["noted", "described"] as const).map((role) => {
        const given = saidOf(any, role, true);
        return typeof given === "object" ? given?.options?.["regex"] : undefined;
      }),
    ),
  );
  return regex !== undefined && general.has(regex);
}

/** Words for an end or a refusal: what has a reason then is not why it takes place. */
const ENDED =
  /cancel|terminat|reject|declin|void|refund|return|fail|leav|clos|suspen|block|absen|delay|change|lost|dispute|delet|adjust/;

const reason: Reader = (ask) => {
  const ended = [...ask.modifiers, ask.phrase].some((word) => ENDED.test(word));
  if (ended) return telling("reasons")(ask);
  // Why somebody joined is neither why things take place nor why they end.
  return telling("occasions")(ask) ?? (ask.modifiers.length === 0 ? telling("reasons")(ask) : null);
};

/** What rows of lists are annotated with, whatever they are: it is no talk between people. */
export const REMARKS = [
  "(No change|All fine|As before|Checked|Confirmed|See file|Up to date|On request)\\.",
  "Checked against the (old list|paper file|register), no change\\.",
  "Figures (taken over from|corrected with) the (old system|last report)\\.",
  "(Entry|Spelling|Number) confirmed (by phone|in writing|by the office)\\.",
  "See also the (entry of last year|file in the archive|list of exceptions)\\.",
  "(Rarely|Often|Hardly ever) needed (since the move|in winter|so far)\\.",
  "Treated (like the others|separately) (since the move|for the time being|until the next review)\\.",
  "Nothing unusual (so far|this year|to report)\\.",
  "(Added|Split off|Renamed) (after the merger|at the last review|on request)\\.",
  "Ask (the office|the person in charge) before (changing|deleting) it\\.",
  "Exception agreed (with the office|at the last review)\\.",
  "Details (follow|are in the file|on request)\\.",
].join("|");

/** Tables of what people say to one another, and words for those who say it. */
const TALK =
  /\b(?:comment|reply|answer|post|message|review|discussion|feedback|thread|rating|vote|activity|issue|ticket|survey|response|submission|testimonial|chat|article|story|photo|video)\b/;

/** Those who say something in public. */
const TALKERS = /^(?:customer|user|reader|guest|visitor|buyer|seller|public|student|viewer|fan|post|video|photo|last)$/;

/** What stands beside a row that nobody talks about. */
const annotation: Reader = (ask) => {
  const { as, phrase, modifiers, context } = ask;
  const talk = modifiers.some((word) => TALKERS.test(word)) || TALK.test(context.facts.words.join(" "));
  if (as !== "text" || talk || !/^(?:comment|comments|remark|remarks)$/.test(phrase)) return null;
  return { given: { generator: "pattern", options: { regex: REMARKS, said: "note" } }, confidence: 0.88 };
};

/** What is noted, described, told to do and given as a reason where people deal with such things. */
export const topicReaders: Readers = {
  ...forAll(
    "note, notes, remark, remarks, internal note, private note, public note, staff note, admin note, general note, additional note, special note, observation, comment, comments, memo, annotation, additional information, special request, special requirement",
    (ask) => telling("noted")(ask) ?? annotation(ask),
  ),
  // What is a mark in a number is a remark in a text.
  ...forAll("rating", (ask) => (/note/i.test(ask.context.column.name) ? telling("noted")(ask) : null)),
  ...forAll("description, detail, summary, overview, short description, long description", telling("described")),
  ...forAll("instruction, instructions, special instruction, guideline, direction, directions", telling("instructed")),
  ...forAll("reason, cancellation reason, termination reason, change reason, rejection reason, cancel reason", reason),
};
