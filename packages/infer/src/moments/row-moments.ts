import type { Column, Table } from "@seedloom/core";
import type { TableFacts } from "../context/table-facts.ts";
import { isMoment } from "./is-moment.ts";
import { readMoment } from "./read-moment.ts";
import type { ReadMoment } from "./read-moment.ts";
import { RIDES } from "./usual-gap.ts";

/** What is handed in at the beginning of most things, and at the end of what has begun before. */
const HANDED_IN = new Set(["submitted", "submission"]);
const BEGUN = new Set(["start", "started", "begin", "began"]);

/** What a column's name says of when, as the other moments of its row make it. */
export function readInRow(column: Column, table: Table, facts: TableFacts): ReadMoment | null {
  const read = readMoment(facts.columnWords.get(column.name) ?? []);
  if (read === null) return null;
  if (HANDED_IN.has(read.phrase) && table.columns.some((other) => other !== column && isBegun(other, facts)))
    return at(read, 30);
  // A driver arrives before the ride begins.
  if (read.phrase === "arrived" && tells(table, facts, "accepted") && tells(table, facts, "started"))
    return at(read, 16);
  if (/^(?:arriv|depart)/.test(read.phrase) && isStay(table, facts, read))
    return at(read, read.phrase.startsWith("arriv") ? 18 : 30);
  // What is told of first is the call.
  if (read.phrase === "received" && read.modifiers.some((word) => /^(?:call|alarm|emergency|alert)$/.test(word)))
    return at(read, 10);
  // A laboratory reports on what it has received.
  if (read.phrase.startsWith("report") && comesFirst(column, table, facts, SAMPLED)) return at(read, 32);
  // Code is committed; what is promised is to come.
  if (read.phrase.startsWith("commit") && CODE.some((word) => has(facts, word))) return at(read, 10);
  // What people come together for is written down before.
  const stamped = /(?:timestamp|ts)$/i.test(column.name);
  if (/^(?:date|event)$/.test(read.phrase) && !stamped && read.modifiers.length === 0 && isPlanned(facts))
    return { ...read, moment: { ...read.moment, stage: 18, gap: 14 } };
  // A letter is sent before it is opened; whatever else is opened begins so.
  if (OPENED.has(read.phrase) && table.columns.some((other) => other !== column && isSent(other, facts)))
    return at(read, 26);
  return read;
}

const SAMPLED = /(?:^| )(?:sampled|sample|collected|collection|drawn|draw|received|tested|analy[sz]ed|resulted)$/;

/** Whether such a moment stands before a column in its row. */
const comesFirst = (column: Column, { columns }: Table, facts: TableFacts, event: RegExp): boolean =>
  columns
    .slice(0, columns.indexOf(column))
    .some(({ name }) =>
      event.test((facts.columnWords.get(name) ?? []).join(" ").replace(/ (?:at|on|when|date|time)$/, "")),
    );

const CODE = ["revision", "changeset", "committer", "repository", "commit", "sha", "branch"];

const has = ({ words, columnWords }: TableFacts, word: string): boolean =>
  words.includes(word) || [...columnWords.values()].some((own) => own.includes(word) && !own.includes("date"));
const tells = ({ columns }: Table, facts: TableFacts, phrase: string): boolean =>
  columns.some(({ name }) => readMoment(facts.columnWords.get(name) ?? [])?.phrase === phrase);

/** What people put in a calendar. */
const PLANNED =
  /^(?:event|appointment|meeting|match|fixture|game|concert|gig|show|performance|screening|workshop|webinar|conference|interview|viewing|lesson|tour|excursion|party|ceremony|race|tournament|meetup|rehearsal)$/;
/** What tells them from what a program logs: where it is, who may come. */
const PLACED =
  /^(?:location|venue|place|address|capacity|seat|attendee|organizer|organiser|duration|time|stadium|participant|opponent)$/;

const isPlanned = ({ words, columnWords }: TableFacts): boolean =>
  PLANNED.test(words.at(-1) ?? "") && [...columnWords.values()].some((own) => own.some((word) => PLACED.test(word)));

const OPENED = new Set(["opened", "open", "viewed", "view", "first opened"]);
const SENT = new Set(["sent", "delivered", "emailed", "mailed"]);

function isSent(column: Column, facts: TableFacts): boolean {
  const read = readMoment(facts.columnWords.get(column.name) ?? []);
  return read !== null && SENT.has(read.phrase) && isMoment(column, read);
}

function isBegun(column: Column, facts: TableFacts): boolean {
  const read = readMoment(facts.columnWords.get(column.name) ?? []);
  return read !== null && BEGUN.has(read.phrase) && isMoment(column, read);
}

/** Guests arrive before they depart; trains and planes depart first: people write the columns of a row in the order in which things happen. */
function isStay({ columns }: Table, facts: TableFacts, { modifiers }: ReadMoment): boolean {
  if (facts.words.some((word) => RIDES.has(word))) return false;
  const place = (beginning: string): number =>
    columns.findIndex((column) => {
      const read = readMoment(facts.columnWords.get(column.name) ?? []);
      return read !== null && read.phrase.startsWith(beginning) && read.modifiers.join(" ") === modifiers.join(" ");
    });
  const [arrival, departure] = [place("arriv"), place("depart")];
  return arrival >= 0 && arrival < departure;
}

const at = (read: ReadMoment, stage: number): ReadMoment => ({ ...read, moment: { ...read.moment, stage } });
