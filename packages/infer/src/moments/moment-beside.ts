import type { Column } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { isAlwaysSet } from "../context/is-always-set.ts";
import { typeClass } from "../context/type-class.ts";
import { isMoment } from "./is-moment.ts";
import { knownPair } from "./known-pair.ts";
import type { ReadMoment } from "./read-moment.ts";
import { readInRow } from "./row-moments.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A moment of the row that this one is close to, and how close in milliseconds. */
export interface MomentBeside {
  readonly column: Column;
  /** `back`: before it rather than after. */
  readonly spec: { readonly back: boolean; readonly typical: number; readonly most: number };
  readonly evidence: string;
}

const KEPT = /^(?:created|create|creation|inserted|insert|added|add)$/;

/** What people do with something that they have just made. */
const SOON =
  /^(?:submitted|submission|requested|request|opened|open|placed|applied|application|queued|registered|registration|filed|uploaded|posted|generated|signed up|signup|order|ordered|issued|booked|booking)$/;
/** What is written first and posted later, or never. */
const isOfDrafts = (phrase: string, { columns }: ColumnContext["table"]): boolean =>
  phrase === "posted" &&
  columns.some(({ name }) => /^(?:post_?)?status$/i.test(name)) &&
  columns.some(({ name }) => /^schedul/i.test(name));

/** With what all of an account's moments begin. */
const JOINED = /^(?:registered|registration|signed up|signup)$/;
/** What is written down after it happened. */
const WRITTEN_DOWN =
  /^(?:date|fetched|ingested|scraped|polled|invoice|bill|sale|sold order|posting|entry|claim|occurred|happened|observed|measured|taken|captured|collected|incident|accident|transaction|trade|snapshot|reading|sampled|recorded|detected|discovered|triggered|raised|logged|executed|call|donated|statement|fired|visit|encounter|admission|admit|admitted|reported|report)$/;
/** From when on what is counted in a row was counted. */
const PERIOD =
  /^(?:(?:start|begin) (?:period|window|interval|bucket)|(?:period|window|interval|bucket) (?:start|starts|started|begin|beginning|from))$/;
/** What may be years before or after anything else that the row says. */
const APART =
  /^(?:hire|hired|contract|enrolled|enrollment|member since|since|installed|installation|first|first seen|from|event|birth)$/;

/**
 * Another moment of the row that is of the same kind, so that nothing says which comes first, but hardly months away: what is submitted was
 * made the same day, what occurred was written down within the hour, and two dates of one visit are those of that visit.
 */
export function momentBeside(context: ColumnContext, read: ReadMoment): MomentBeside | null {
  const { table, column, facts } = context;
  // What is stamped is written down; any other event may be to come.
  const stamped = read.phrase === "event" && /(?:timestamp|ts)$/i.test(column.name);
  if (read.moment.stage !== 10 || KEPT.test(read.phrase) || (APART.test(read.phrase) && !stamped)) return null;
  const others = table.columns.flatMap((other) => {
    if (other === column || other.generated.kind !== "no" || !isCalendar(other) || !isCalendar(column)) return [];
    if (knownPair(other, table, context)?.of === column) return [];
    const moment = readInRow(other, table, facts);
    const there = isAlwaysSet(other) || column.nullable;
    const words = facts.columnWords.get(other.name) ?? [];
    const event = moment?.phrase ?? (words.length > 0 ? words.join(" ") : "date");
    return there && isMoment(other, moment) && !/birth|born|death/.test(event)
      ? [{ other, event, stage: moment?.moment.stage ?? 10, plain: moment?.modifiers.length === 0 }]
      : [];
  });
  const kept = others.find(({ event, plain }) => KEPT.test(event) && plain)?.other;
  if (kept !== undefined) {
    if (read.modifiers.length > 0) return null;
    if (SOON.test(read.phrase) && !isOfDrafts(read.phrase, table))
      return {
        column: kept,
        spec: { back: false, typical: 20 * MINUTE, most: 2 * DAY },
        evidence: `soon after ${kept.name}`,
      };
    if (stamped || WRITTEN_DOWN.test(read.phrase))
      return {
        column: kept,
        spec: { back: true, typical: 30 * MINUTE, most: 2 * DAY },
        evidence: `shortly before ${kept.name}`,
      };
    return null;
  }
  const place = table.columns.indexOf(column);
  const first = others.find(
    ({ other, event, stage }) => stage === 10 && !APART.test(event) && table.columns.indexOf(other) < place,
  )?.other;
  if (first === undefined) return null;
  return JOINED.test(read.phrase)
    ? {
        column: first,
        spec: { back: true, typical: 12 * HOUR, most: 20 * DAY },
        evidence: `shortly before ${first.name}`,
      }
    : {
        column: first,
        spec: { back: false, typical: 12 * HOUR, most: 20 * DAY },
        evidence: `of the same time as ${first.name}`,
      };
}

/** When a row of figures was kept, where a column says from when on they are: hardly earlier, and within the period. */
export function periodBeside({ table, column, facts }: ColumnContext, read: ReadMoment): MomentBeside | null {
  if (!PERIOD.test([...read.modifiers, read.phrase].join(" ")) || !isCalendar(column)) return null;
  // What is agreed on begins afterwards.
  if (facts.words.some((word) => /subscription|membership|contract|plan|lease/.test(word))) return null;
  const kept = table.columns.find(
    (other) =>
      other !== column &&
      other.generated.kind === "no" &&
      typeClass(other.type) === "timestamp" &&
      KEPT.test(readInRow(other, table, facts)?.phrase ?? ""),
  );
  return kept === undefined
    ? null
    : { column: kept, spec: { back: true, typical: DAY, most: 31 * DAY }, evidence: `shortly before ${kept.name}` };
}

/** Names that say no more than that something was written down then: `timestamp` beside `created_at`. What the database fills in is when it was changed. */
const STAMP = /^(?:timestamp|time|ts|datetime|reading|sample)$/;

const isCalendar = ({ type }: Column): boolean => ["date", "timestamp"].includes(typeClass(type) ?? "");

/**
 * When the row was kept, where nothing is known of a moment but that it is the table's own (`estimate_date` of an estimate, the same day), or
 * nothing at all, so that it was hardly years from it.
 */
export function keptBeside({ table, column, facts, words }: ColumnContext): MomentBeside | null {
  if (!isCalendar(column) || words.some((word) => /birth|born|death|hire|founded/.test(word))) return null;
  const kept = table.columns.find((other) => {
    if (other === column || !isCalendar(other) || !isAlwaysSet(other)) return false;
    return KEPT.test(readInRow(other, table, facts)?.phrase ?? "");
  });
  if (kept === undefined) return null;
  const own =
    words.some((word) => word === facts.words.at(-1)) ||
    (column.default === null && words.every((word) => STAMP.test(word)));
  return {
    column: kept,
    spec: own ? { back: true, typical: 2 * HOUR, most: 2 * DAY } : { back: false, typical: 2 * DAY, most: 60 * DAY },
    evidence: own ? `shortly before ${kept.name}` : `not long after ${kept.name}`,
  };
}
