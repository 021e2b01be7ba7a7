import { baseType } from "@seedloom/core";
import type { Column, GeneratorSpec, Input } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { typeClass } from "../context/type-class.ts";
import { findMeanings } from "../names/find-meanings.ts";
import { readMoment } from "../names/read-moment.ts";
import type { ReadMoment } from "../names/read-moment.ts";
import { parentMoments } from "../names/parent-moments.ts";
import type { Rule, Suggestion } from "../rule.ts";

const DAY = 86_400_000;
const YEAR = 365 * DAY;
/** Phrases that mean a moment even of a number without `at`. */
const PLAIN = /^last (?!name)|^(?:created|updated|modified|inserted|changed|first seen)$/;

/** Dates and times: created, then shipped, then delivered; a child's after its parent's. */
export const momentOrder: Rule = {
  name: "momentOrder",
  strength: 64,
  propose(context) {
    const read = readMoment(context.words);
    if (!isMoment(context.column, read) || isDuration(context) || isKnownOtherwise(context, read)) return [];
    const date = context.typeClass === "date" || endsInDay(context, read);
    if (isCounted(context.column)) return [counted(context, read)];
    if (read === null) return [plain(date, "a moment", 0.5)];
    if (read.moment.stage === 0)
      return read.phrase === "birth" || read.phrase === "born" ? [] : [longAgo(context, date, read)];
    const twin = twinOf(context, read);
    if (twin !== null) return [sameDay(twin)];
    const earlier = earlierMoments(context, read);
    if (earlier.length > 0) return [after(context, read, earlier, date)];
    const parents = read.moment.stage <= 18 ? parentMoments(context) : [];
    if (parents.length > 0) return [afterParent(read, parents, date), plain(date, `named "${read.phrase}"`, 0.7)];
    if (read.moment.stage >= 50 && read.moment.stage < 60) return [ahead(context, read, date)];
    return [plain(date, `named "${read.phrase}"`, 0.85)];
  },
};

function plain(date: boolean, evidence: string, confidence: number): Suggestion {
  return { spec: { generator: date ? "date" : "timestamp" }, evidence: `a moment; ${evidence}`, confidence };
}

/** Where no column of the row is earlier: some time soon. */
function ahead({ asOf }: ColumnContext, read: ReadMoment, date: boolean): Suggestion {
  const from = new Date(asOf - 60 * DAY).toISOString().slice(0, 10);
  const to = new Date(asOf + (read.moment.stage === 54 ? 2 * YEAR : 90 * DAY)).toISOString().slice(0, 10);
  return {
    spec: { generator: date ? "date" : "timestamp", options: { from, to } },
    evidence: `named "${read.phrase}": about to come`,
    confidence: 0.8,
  };
}

function longAgo({ asOf }: ColumnContext, date: boolean, read: ReadMoment): Suggestion {
  const from = new Date(asOf - 8 * YEAR).toISOString().slice(0, 10);
  return {
    spec: { generator: date ? "date" : "timestamp", options: { from } },
    evidence: `named "${read.phrase}": years ago`,
    confidence: 0.8,
  };
}

function after(context: ColumnContext, read: ReadMoment, earlier: readonly Column[], date: boolean): Suggestion {
  const inputs: Record<string, Input> = {};
  earlier.forEach((column, at) => (inputs[at === 0 ? "after" : `after${at + 1}`] = { column: column.name }));
  const from = earlier.map((column) => column.name).join(" and ");
  return {
    spec: relative(date, gapOf(context, read, earlier), inputs, read.moment.stage),
    evidence: `named "${read.phrase}": after ${from}`,
    confidence: 0.9,
  };
}

function afterParent(read: ReadMoment, parents: readonly Input[], date: boolean): Suggestion {
  const inputs: Record<string, Input> = {};
  parents.forEach((input, at) => (inputs[at === 0 ? "after" : `after${at + 1}`] = input));
  const names = parents
    .map((input) => ("via" in input ? `${input.via} → ${input.column}` : input.column))
    .join(" and ");
  return {
    spec: relative(date, 60, inputs, read.moment.stage),
    evidence: `named "${read.phrase}": no earlier than ${names}`,
    confidence: 0.88,
  };
}

function relative(date: boolean, days: number, inputs: Readonly<Record<string, Input>>, stage: number): GeneratorSpec {
  const typical = Math.round(days * DAY);
  // What is planned ahead may lie in the future; `minimum` keeps it from being pulled back to now.
  const minimum = stage >= 50 ? Math.round(typical * 0.8) : date ? 0 : Math.min(60_000, typical);
  return { generator: date ? "dateAfter" : "timestampAfter", options: { minimum, typical }, inputs };
}

/** The usual distance in days: an event ends after hours, a contract after months. */
function gapOf({ facts, words }: ColumnContext, { moment, phrase }: ReadMoment, earlier: readonly Column[]): number {
  if (moment.stage !== 30) return moment.stage === 46 && phrase === "failed" ? 0.02 : moment.gap;
  const names = new Set([...facts.words, ...words]);
  const is = (...subjects: readonly string[]) => subjects.some((subject) => names.has(subject));
  if (
    is(
      "session",
      "job",
      "run",
      "build",
      "deployment",
      "task execution",
      "call",
      "import",
      "export",
      "request",
      "backup",
      "sync",
      "process",
      "step",
    )
  )
    return 0.02;
  if (
    is(
      "event",
      "appointment",
      "meeting",
      "shift",
      "class",
      "lesson",
      "trip",
      "ride",
      "flight",
      "timesheet",
      "match",
      "visit",
      "slot",
      "interview",
      "arrival",
      "screening",
      "show",
    )
  )
    return 0.12;
  if (
    is(
      "subscription",
      "period",
      "billing",
      "trial",
      "campaign",
      "promotion",
      "coupon",
      "statement",
      "rental",
      "leave",
      "discount",
      "offer",
    )
  )
    return 30;
  if (
    is(
      "contract",
      "employment",
      "employee",
      "lease",
      "policy",
      "loan",
      "membership",
      "position",
      "salary",
      "title",
      "license",
      "termination",
      "history",
      "assignment",
    )
  )
    return 500;
  if (
    is(
      "project",
      "course",
      "semester",
      "term",
      "program",
      "enrollment",
      "season",
      "certificate",
      "product",
      "sell",
      "price",
      "cost",
    )
  )
    return 120;
  if (is("booking", "reservation", "stay", "admission", "hotel")) return 4;
  return earlier.some((column) => baseType(column.type).kind === "date") ? 20 : moment.gap;
}

/** `start_date` beside `start_datetime`: the same moment twice, the date first. */
function twinOf({ table, column, facts, typeClass: kind }: ColumnContext, read: ReadMoment): Column | null {
  if (kind !== "timestamp") return null;
  const found = table.columns.find((other) => {
    if (other === column || typeClass(other.type) !== "date" || (other.nullable && !column.nullable)) return false;
    const twin = readMoment(facts.columnWords.get(other.name) ?? []);
    return twin !== null && twin.phrase === read.phrase && twin.modifiers.join(" ") === read.modifiers.join(" ");
  });
  return found ?? null;
}

function sameDay(twin: Column): Suggestion {
  const options = { minimum: 0, typical: 0.4 * DAY, maximum: DAY - 1000 };
  return {
    spec: { generator: "timestampAfter", options, inputs: { after: { column: twin.name } } },
    evidence: `the same moment as ${twin.name}`,
    confidence: 0.9,
  };
}

/** Columns of the row whose moments come before, nearest first; one of them is always there where this one must be. */
function earlierMoments(context: ColumnContext, read: ReadMoment): readonly Column[] {
  const { table, column, facts } = context;
  const found = table.columns
    .filter((other) => other !== column && other.generated.kind === "no" && sameKind(other, column))
    .map((other) => ({ other, read: readMoment(facts.columnWords.get(other.name) ?? []) }))
    .flatMap(({ other, read: moment }) => (moment !== null && isMoment(other, moment) ? [{ other, moment }] : []))
    .filter(({ moment }) => !apart(moment, read) && follows(read.moment.stage, moment.moment.stage))
    .toSorted((a, b) => b.moment.moment.stage - a.moment.moment.stage);
  // What is due is reckoned from the order, and from the shipment only where there is no order.
  const early = read.moment.stage >= 50 ? found.filter(({ moment }) => moment.moment.stage <= 18) : [];
  const near = early.length > 0 ? early : found;
  const sure = near.filter(({ other }) => !other.nullable);
  const chosen =
    sure.length > 0 ? [sure[0], ...near.filter(({ other }) => other.nullable)] : column.nullable ? near : [];
  // What was deleted may never have been shipped: only what is always there, or one that may be missing.
  return chosen.flatMap((each) => (each === undefined ? [] : [each.other])).slice(0, 2);
}

/** Whether a moment of one stage comes after one of another for certain: what is due may be due before the last update. */
function follows(later: number, earlier: number): boolean {
  if (earlier >= later) return false;
  if (later === 60) return earlier === 0;
  if (earlier === 0) return false;
  if (later >= 50) return earlier <= 26;
  if (later === 38) return earlier <= 14;
  if (later === 46) return earlier <= 18 || earlier === 38;
  return true;
}

/** `trial_start` says nothing about `subscription_end`, nor `birth` about what happened at work. */
function apart(earlier: ReadMoment, later: ReadMoment): boolean {
  if (earlier.modifiers.length === 0 || later.modifiers.length === 0) return false;
  return (
    earlier.modifiers.join(" ") !== later.modifiers.join(" ") &&
    earlier.moment.stage === 18 &&
    later.moment.stage === 30
  );
}

function sameKind(a: Column, b: Column): boolean {
  const [first, second] = [typeClass(a.type), typeClass(b.type)];
  const calendar = (kind: string | null) => kind === "date" || kind === "timestamp";
  return first === second || (calendar(first) && calendar(second));
}

/** Whether a column holds moments: by its type, or by a name that leaves no doubt. */
function isMoment(column: Column, read: ReadMoment | null): boolean {
  const type = baseType(column.type);
  if (type.kind === "date" || type.kind === "timestamp") return true;
  if (read === null) {
    if (type.kind === "integer") return type.bits >= 32 && endsInAt(column, "integer");
    return type.kind === "text" && endsInAt(column, "text");
  }
  if (!read.explicit) return type.kind === "integer" && type.bits >= 32 && PLAIN.test(read.phrase);
  if (type.kind === "integer") return type.bits >= 32;
  return type.kind === "text" && (type.maxLength ?? 99) >= 8 && !/^(set|enum)/i.test(column.typeText);
}

/** `reading_time` and `response_time` of a whole number are durations. */
function isDuration(context: ColumnContext): boolean {
  const { words, typeClass: kind } = context;
  if (kind !== "integer" || words.at(-1) !== "time" || words.length < 2) return false;
  if (words.length > 2) return true;
  return findMeanings(context, kind).some((reading) => reading.phrase === words.join(" "));
}

/** `meal_time` is text of another kind. */
function isKnownOtherwise(context: ColumnContext, read: ReadMoment | null): boolean {
  return read === null && context.typeClass === "text" && findMeanings(context, "text").length > 0;
}

/** Names whose ending alone says that they are moments, though the rest is unknown; numbers need the clearer ones. */
function endsInAt({ name }: Column, kind: "integer" | "text"): boolean {
  if (/_at$|[a-z]At$/.test(name)) return true;
  return (
    kind === "text" &&
    /(?:[_ ]|^|[a-z](?=[A-Z]))(?:date|datetime|timestamp|time|Date|DateTime|Timestamp|Time)$/.test(name)
  );
}

function isCounted(column: Column): boolean {
  return typeClass(column.type) === "integer";
}

/** Whole numbers count seconds or milliseconds since 1970; later moments get a later window, so that order holds. */
function counted({ asOf, column, words }: ColumnContext, read: ReadMoment | null): Suggestion {
  const stage = read?.moment.stage ?? 10;
  const [from, to] =
    stage < 14
      ? [-730, -240]
      : stage < 30
        ? [-239, -160]
        : stage < 38
          ? [-159, -80]
          : stage < 50
            ? [-79, 0]
            : [10, 300];
  const iso = (days: number) => new Date(asOf + days * DAY).toISOString().slice(0, 10);
  const millis = words.includes("ms") || words.includes("millisecond") || /ms$|millis/i.test(column.name);
  return {
    spec: { generator: millis ? "epochMillis" : "epochSeconds", options: { from: iso(from), to: iso(to) } },
    evidence: `whole number named "${read?.phrase ?? column.name}": ${millis ? "milliseconds" : "seconds"} since 1970`,
    confidence: 0.8,
  };
}

/** Text named `order_date` holds days; `date_modified` and `created` hold moments. */
function endsInDay({ column, typeClass: kind, maxLength }: ColumnContext, read: ReadMoment | null): boolean {
  if (kind !== "text") return false;
  if (maxLength !== null && maxLength < 19) return true;
  return /(?:date|day)$/i.test(column.name) && ![10, 38, 46].includes(read?.moment.stage ?? 10);
}
