import type { Role, Topic } from "../../data/topics/topic.ts";
import { languageOf } from "../../topics/language-of.ts";
import { saidOf } from "../../topics/said-of.ts";
import { ABROAD } from "../../topics/told-abroad.ts";
import { topicOfTable, topicOfWords } from "../../topics/topic-of.ts";
import { forAll } from "./reader.ts";
import type { Ask, Reader, Readers, Special } from "./reader.ts";

/** Room for a sentence. */
const ENOUGH = 60;

/** Things whose descriptions are known better. */
const DESCRIBED: ReadonlySet<string> = new Set(["product", "payment", "person", "setting", "log"]);

/** What is told of the thing that the words before the phrase name, or else of what the table's rows are. */
const telling =
  (role: Role): Reader =>
  (ask) => {
    const { as, context, modifiers } = ask;
    if (as !== "text" || (context.maxLength ?? ENOUGH) < ENOUGH) return null;
    const own = topicOfWords(modifiers, role, context.catalog);
    // A description is of what a row is, a note may be of what it belongs to.
    const topic = own ?? topicOfTable(context, role, role === "noted" ? 3 : 1);
    const language = languageOf(context);
    if (language !== "en") return abroad(topic, role, ask, language);
    if (own === null && role === "described" && modifiers.length > 0) return null;
    if (own === null && role === "described" && DESCRIBED.has(ask.found?.noun.subject ?? "")) return null;
    const given = topic === null ? null : saidOf(topic.told, role);
    return given === null ? null : { given, confidence: own === null ? 0.89 : 0.97 };
  };

/** What is told in the schema's own language, of anything where nothing is known of the thing. */
function abroad(topic: Topic | null, role: Role, { found }: Ask, language: keyof typeof ABROAD): Special | null {
  const sentences = ABROAD[language];
  if (role === "described" && found?.noun.subject === "person") return null;
  const own = topic === null ? null : saidOf(sentences[topic.name], role, true);
  const given = own ?? saidOf(sentences["any"], role, true);
  return given === null ? null : { given, confidence: own === null ? 0.9 : 0.97 };
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

/** What is noted, described, told to do and given as a reason where people deal with such things. */
export const topicReaders: Readers = {
  ...forAll(
    "note, notes, remark, remarks, internal note, general note, additional note, special note, observation, comment, comments, memo, annotation, additional information, special request, special requirement",
    telling("noted"),
  ),
  ...forAll("description, detail, summary, overview, short description, long description", telling("described")),
  ...forAll("instruction, instructions, special instruction, guideline, direction, directions", telling("instructed")),
  ...forAll("reason, cancellation reason, termination reason, change reason, rejection reason, cancel reason", reason),
};
