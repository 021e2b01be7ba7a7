import { findTable } from "@seedloom/core";
import type { Input } from "@seedloom/core";
import { hasTable } from "../context/has-table.ts";
import { typeClass } from "../context/type-class.ts";
import type { ColumnContext } from "../context/column-context.ts";
import type { Written } from "../data/written.ts";
import type { Suggestion } from "../rule.ts";
import { rowsOf } from "./rows-of.ts";
import { suggested } from "./suggested.ts";
import { isSaid, type Text } from "./text.ts";

/** Room for a word or two above a text, and for a sentence. */
const TITLE_ROOM = 40;
const BODY_ROOM = 80;

/** What a field of work says of just these rows. */
const SURE = 0.97;

/** What has to fit what stands above it, where a field of work has lists of both. */
const AGREEING = new Set(["ticket", "accountTicket", "issue", "pullRequest", "faq", "thread", "tweet"]);

/** What is told by a title that others make. */
const TITLED = new Set(["workTask"]);

const WRITTEN_TO = /\b(?:contact|inquiry|enquiry)\b/;
const SOLD = /product|order|cart|subscription|plan|invoice|ticket/i;

/** The title, the body or the first sentence of what a table's rows are: a ticket, a comment, a page. */
export function ofItsRows(text: Text): Suggestion | null {
  const { context, phrase, room, known } = text;
  const rows = ofThisHouse(rowsOf(context), context);
  if (rows === null) return null;
  const subject = REPLIES.has(rows.on) ? subjectAbove(context) : null;
  const agrees = AGREEING.has(rows.on) || subject !== null;
  if (known?.ofField === true && (!agrees || known.confidence >= SURE)) return null;
  // Where nothing is sold nobody asks for a parcel.
  if (/ticket$/i.test(rows.on) && WRITTEN_TO.test(text.table.join(" ")) && !hasTable(context, SOLD)) return null;
  // Trackers of bugs call the title so.
  const isTitle = phrase === "summary" && /^issue$|ticket$/i.test(rows.on);
  if (isTitle && text.beside(["title", "subject"]) === null && room >= TITLE_ROOM) return above(rows);
  // How a ticket was settled.
  if (/ticket$/i.test(rows.on) && SETTLED.test(phrase) && room >= BODY_ROOM) {
    const title = text.beside(["subject", "title", "summary"]);
    if (title !== null)
      return suggested("ticketSolution", `how it was settled, below ${title}`, { inputs: { of: { column: title } } });
  }
  // In short it is the first sentence of what it is at length.
  if (/^(?:summary|excerpt|abstract)$/.test(phrase) && (rows.title !== "" || rows.on === "wiki") && room >= BODY_ROOM)
    return inShort(rows, text);
  if (!AGREEING.has(rows.on) && isSaid(text)) return null;
  const names = (list: string) => list !== "" && list.split(", ").includes(phrase);
  if (names(rows.title) && room >= TITLE_ROOM) return above(rows);
  return names(rows.body) && room >= BODY_ROOM ? atLength(rows, text, subject) : null;
}

/** What answers something that has a subject. */
const REPLIES = new Set(["ticketReply", "internalNote", "forumReply"]);
/** Words for how a ticket was settled. */
const SETTLED =
  /^(?:resolution|solution|closing|closure|close|fix)(?: (?:note|notes|text|summary|comment|detail|details|description))?$/;
const SUBJECTS = /^(?:[a-z]+ )?(?:subject|title)$/;

/** The subject of what a row answers, in the row above: of its ticket, of its topic. */
function subjectAbove({ table, catalog, factsOf }: ColumnContext): Input | null {
  for (const { columns, references } of table.foreignKeys) {
    const parent = references.table === table.id ? undefined : findTable(catalog, references.table);
    if (parent === undefined || columns.length > 1) continue;
    const { words, columnWords } = factsOf(parent);
    if (!THREADED.has(words.at(-1) ?? "")) continue;
    const title = parent.columns.find(
      ({ name, type }) => typeClass(type) === "text" && SUBJECTS.test((columnWords.get(name) ?? []).join(" ")),
    );
    if (title !== undefined) return { column: title.name, via: columns[0]! };
  }
  return null;
}

/** What has a subject, and answers below it. */
const THREADED = new Set("ticket request case inquiry enquiry thread topic discussion conversation".split(" "));

/** What can arrive broken, what opens in the morning, and what runs on servers. */
const SENT =
  /product|(?:^|_)orders?$|shipment|shipping|parcel|(?:^|_)carts?(?:_|$)|(?<!hook_|mail_|notification_|message_)deliver|stock|printer|asset/i;
const HOUSES =
  /student|pupil|class|teacher|parish|sermon|patient|resident|tenant|booking|reservation|room|athlete|workshop|gallery|enrol/i;
const SERVERS = /instance|federat|domain_block|status(?:es)?$|node|oauth|webhook/i;

/** Where nothing is sent nobody asks for a parcel, schools have no new version, and sites of the web no doors. */
function ofThisHouse(rows: Written | null, context: ColumnContext): Written | null {
  if (rows?.on === "ticket" && !hasTable(context, SENT)) return { ...rows, on: "accountTicket" };
  if (rows?.on !== "announcement") return rows;
  if (hasTable(context, HOUSES)) return { ...rows, on: "houseNotice" };
  return hasTable(context, SERVERS) ? { ...rows, on: "siteNotice" } : rows;
}

const above = ({ on }: Written): Suggestion => ({
  spec: { generator: "heading", options: { on } },
  evidence: `above a ${on}`,
  confidence: 0.92,
});

function inShort({ on }: Written, { beside }: Text): Suggestion {
  const title = beside(["title", "subject"]);
  return suggested(on, `a ${on} in short`, {
    options: { min: 1, max: 1 },
    ...(title !== null && { inputs: { of: { column: title } } }),
  });
}

function atLength(rows: Written, { context, phrase, beside }: Text, subject: Input | null): Suggestion {
  const named = rows.title !== "" ? rows.title.split(", ") : TITLED.has(rows.on) ? ["title", "name"] : [];
  const title = named.length > 0 ? beside(named) : null;
  const speaker = beside(SPEAKERS);
  const by = saidBy(context, phrase);
  return suggested(rows.on, `a ${rows.on}`, {
    phrase,
    ...(by !== null && { options: { by } }),
    inputs: {
      ...(subject !== null && { of: subject }),
      ...(title !== null && { of: { column: title } }),
      ...(speaker !== null && { by: { column: speaker } }),
    },
  });
}

/** Who says something, beside what is said. */
const SPEAKERS = [
  "role",
  "sender type",
  "author type",
  "sender role",
  "direction",
  "user type",
  "from type",
  "speaker",
  "sender",
];

/** Who says what is called a reply, or what is asked of somebody; null where it may be either. */
function saidBy({ facts }: ColumnContext, phrase: string): "asking" | "answering" | null {
  if (/reply|response|answer/.test(phrase)) return "answering";
  return /^(?:inquiry|enquiry|contact|request|lead|question)$/.test(facts.words.at(-1) ?? "") ? "asking" : null;
}
