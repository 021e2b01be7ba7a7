import type { Column, Table } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import type { TableFacts } from "../context/table-facts.ts";
import { isAlwaysSet } from "../context/is-always-set.ts";
import { typeClass } from "../context/type-class.ts";
import { isEpochOfSchema } from "./epochs-of-schema.ts";
import { isMoment } from "./is-moment.ts";
import { isEpochBesideOthers } from "./keeps-epochs.ts";
import { knownPair } from "./known-pair.ts";
import { readMoment } from "./read-moment.ts";
import type { ReadMoment } from "./read-moment.ts";
import { readInRow } from "./row-moments.ts";

/** Columns of the row whose moments come before, nearest first; one of them is always there where this one must be. */
export function earlierMoments(context: ColumnContext, read: ReadMoment): readonly Column[] {
  const { table, column, facts } = context;
  const alike = (other: Column) => typeClass(other.type) === context.typeClass;
  const found = table.columns
    .filter(
      (other) =>
        other !== column &&
        other.generated.kind === "no" &&
        comesBefore(other, column) &&
        knownPair(other, table, context)?.of !== column,
    )
    .map((other) => ({ other, read: readInRow(other, table, facts) }))
    .flatMap(({ other, read: moment }) =>
      moment !== null &&
      (isMoment(other, moment) || isEpochBesideOthers(other, table, facts) || isEpochOfSchema(other, table, context))
        ? [{ other, moment }]
        : [],
    )
    .filter(
      ({ other, moment }) =>
        !apart(moment, read) &&
        !endsBefore(other, moment, read) &&
        (follows(read, moment) || happened(read, moment) || isPaired(moment, read)),
    )
    // Of a day and a moment in it, the moment tells a moment more.
    .toSorted(
      (a, b) => b.moment.moment.stage - a.moment.moment.stage || Number(alike(b.other)) - Number(alike(a.other)),
    );
  // What is due is reckoned from the order, and from the shipment only where there is no order.
  const early =
    read.moment.stage >= 50
      ? found.filter(({ moment }) => moment.moment.stage <= 18 && !/^pa(?:id|yment)$/.test(moment.phrase))
      : [];
  // What is cancelled may never have begun.
  const made = read.moment.stage === 46 ? found.filter(({ moment }) => moment.moment.stage !== 18) : [];
  // What ends is reckoned from its beginning, whatever happened in between.
  const begun =
    read.moment.stage === 30
      ? found.filter(({ moment }) => moment.moment.stage === 18 || /^(?:from|since)$/.test(moment.phrase))
      : [];
  // `scheduled_start` of `scheduled_end`, not when somebody came.
  const own = begun.filter(({ moment }) => stemOf(moment) !== "" && stemOf(moment) === stemOf(read));
  const ended =
    [own, begun].find((some) => some.some(({ other }) => isAlwaysSet(other))) ?? (column.nullable ? own : []);
  const paired = read.moment.stage >= 50 ? found.filter(({ moment }) => isPaired(moment, read)) : [];
  const near = [paired, early, made, ended].find((some) => some.length > 0) ?? found;
  const sure = near.filter(({ other }) => isAlwaysSet(other));
  // `last_visit_at` follows the first visit, whatever else came first.
  const first = sure.find(({ moment }) => isFirstOf(moment, read)) ?? sure[0];
  const chosen =
    sure.length > 0
      ? [
          first,
          ...near.filter((each) => !isAlwaysSet(each.other) || (each !== first && isKept(read) && isMade(each.moment))),
        ]
      : column.nullable || isKept(read)
        ? near
        : [];
  // What was deleted may never have been shipped: only what is always there, or one that may be missing.
  const kept = chosen
    .flatMap((each) => (each === undefined ? [] : [each.other]))
    .slice(0, read.moment.stage === 38 ? 5 : 3);
  const step = kept.length > 0 ? stepBefore(context, read) : null;
  return step === null || kept.includes(step) ? kept : [...kept, step];
}

/** What is done once for each step of something. */
const STEP = /^(?:started|completed?|completion|finished|done|approved|approval|signed|reviewed|verified|confirmed)$/;
/** The same step, as it was meant and as it came. */
const VERSION =
  /^(?:actual|planned|scheduled|estimated|expected|original|target|requested|real|last|first|next|previous|current)$/;

/** `parsing_completed_at` of `splitting_completed_at`: people write the steps in the order in which they are taken, and `completed_at` is the last. */
function stepBefore({ table, column, facts }: ColumnContext, read: ReadMoment): Column | null {
  if (!STEP.test(read.phrase) || read.modifiers.some((word) => VERSION.test(word))) return null;
  if (read.phrase === "started" && read.modifiers.length === 0) return null;
  const place = read.modifiers.length === 0 ? Infinity : table.columns.indexOf(column);
  const found = table.columns.findLast((other, at) => {
    if (other === column || at >= place || other.generated.kind !== "no" || !sameKind(other, column)) return false;
    const step = readInRow(other, table, facts);
    if (step === null || step.phrase !== read.phrase || step.modifiers.length === 0 || !isMoment(other, step))
      return false;
    return step.moment.stage === read.moment.stage && !step.modifiers.some((word) => VERSION.test(word));
  });
  return found ?? null;
}

/** When the row was made, which no touch of it comes before. */
const isMade = ({ modifiers, phrase }: ReadMoment): boolean =>
  modifiers.length === 0 && /^(?:created?|creation|inserted|added)$/.test(phrase);

/** When the row was touched last, which is after whatever happened to it. */
const isKept = ({ moment }: ReadMoment): boolean => moment.stage === 38;

/** What is done with something before it expires. */
const BEFORE_EXPIRY =
  /^(?:used|use|uso|redeemed|consumed|accepted|claimed|verified|confirmed|activated|email verified)$/;

/** What happens to a session or a token for the last time before it expires. */
const TOUCHED = /^last (?:activity|active|used|use|access|accessed|seen)$/;

/** Whether one is held to the expiry of the row, which is not reckoned from it then: `accepted_at` of `expires_at`. */
const endsBefore = (column: Column, moment: ReadMoment, read: ReadMoment): boolean =>
  read.moment.stage === 54 &&
  read.modifiers.length === 0 &&
  (TOUCHED.test(moment.phrase) || (BEFORE_EXPIRY.test(moment.phrase) && column.nullable));

/** The moment of the row that this one cannot be after: what is used has not expired. Where the end is reckoned from something else. */
export function laterLimit({ table, column, facts }: ColumnContext, read: ReadMoment): Column | null {
  if (read.moment.stage === 60 && column.nullable) return dischargeOf(table, facts);
  const touched = TOUCHED.test(read.phrase);
  if (!touched && (!BEFORE_EXPIRY.test(read.phrase) || !column.nullable)) return null;
  const reads = table.columns
    .filter((other) => other !== column && other.generated.kind === "no" && sameKind(other, column))
    .map((other) => ({ other, read: readInRow(other, table, facts) }));
  const isAlways = ({ other, read: one }: (typeof reads)[number]) =>
    isAlwaysSet(other) && one !== null && one.moment.stage >= 10 && one.moment.stage <= 14;
  if (!reads.some(isAlways)) return null;
  const found = reads.find(
    ({ other, read: one }) => one?.moment.stage === 54 && one.modifiers.length === 0 && isMoment(other, one),
  );
  return found?.other ?? null;
}

/** Whoever dies in a hospital leaves it no sooner. */
function dischargeOf(table: Table, facts: TableFacts): Column | null {
  const isDischarge = (column: Column) =>
    /^discharged?$/.test(readInRow(column, table, facts)?.phrase ?? "") && typeClass(column.type) === "timestamp";
  return table.columns.find(isDischarge) ?? null;
}

/** `first_seen` of `last_seen`. */
function isFirstOf(earlier: ReadMoment, later: ReadMoment): boolean {
  const [first = "", ...what] = [...earlier.modifiers, ...earlier.phrase.split(" ")];
  return (
    first === "first" && what.length > 0 && `last ${what.join(" ")}` === [...later.modifiers, later.phrase].join(" ")
  );
}

/** `start_date` beside `start_datetime`: the same moment twice, the date first, even where both could tell the hour. */
export function twinOf({ table, column, facts, typeClass: kind }: ColumnContext, read: ReadMoment): Column | null {
  if (kind !== "timestamp") return null;
  const tellsHour = wordsOf(column, facts).at(-1) === "time";
  const found = table.columns.find((other) => {
    const isDay = typeClass(other.type) === "date" || (tellsHour && wordsOf(other, facts).at(-1) === "date");
    if (other === column || !isDay || !sameKind(other, column) || (!isAlwaysSet(other) && !column.nullable))
      return false;
    const twin = readMoment(wordsOf(other, facts));
    return twin !== null && twin.phrase === read.phrase && twin.modifiers.join(" ") === read.modifiers.join(" ");
  });
  return found ?? null;
}

const wordsOf = ({ name }: Column, facts: TableFacts): readonly string[] => facts.columnWords.get(name) ?? [];

const HAPPENED =
  /(?:[a-z]ed|sent)$|^(?:return|delivery|shipment|discharge|receipt|check (?:in|out)|approval|payment|publication|release|resolution|completion)$/;

/** An update follows all that has happened to the row: `shipped_at`, though not what is planned. */
function happened(later: ReadMoment, earlier: ReadMoment): boolean {
  return later.moment.stage === 38 && earlier.moment.stage <= 30 && HAPPENED.test(earlier.phrase);
}

/** Of the same thing, one is before the other: the last sign-in before the present one. */
function isPaired(earlier: ReadMoment, later: ReadMoment): boolean {
  const [before = "", ...what] = [...earlier.modifiers, ...earlier.phrase.split(" ")];
  const [after = "", ...other] = [...later.modifiers, ...later.phrase.split(" ")];
  // `next_check_at` follows `checked_at`.
  if (after === "next" && modifiersOf(earlier) === "" && isDone(earlier.phrase, other.join(" "))) return true;
  if (isHeld(earlier, later)) return true;
  if (what.length === 0 || what.join(" ") !== other.join(" ")) return false;
  return (
    (before === "last" && (after === "current" || after === "next")) ||
    (before === "previous" && (after === "last" || after === "current"))
  );
}

/** `locked_at` of `lock_expires_at`, `banned_at` of `banned_until`: what lasts for a time lasts from when it began. */
function isHeld(earlier: ReadMoment, later: ReadMoment): boolean {
  if (later.moment.stage < 50 && later.phrase !== "until") return false;
  const what = later.modifiers.at(-1) ?? later.phrase.split(" ").slice(0, -1).join(" ");
  const stem = what.replace(/(?:e|ed|t|ation|sion)$/, "");
  return (
    modifiersOf(earlier) === "" && stem.length > 2 && earlier.phrase.startsWith(stem) && earlier.phrase.endsWith("ed")
  );
}

const modifiersOf = ({ modifiers }: ReadMoment): string => modifiers.join(" ");

/** `checked` of `check`, `synced` of `sync`. */
const isDone = (done: string, what: string): boolean =>
  what.length > 2 && done.startsWith(what.slice(0, 4)) && /ed$|^last /.test(done);

/** What has begun long ago has an end some day; what became of people's births is their own affair. */
const BIRTH = /^(?:birth|born)$/;

/** Who dies in a hospital was taken in before. */
const ADMITTED = /^(?:admission|admit|admitted)$/;

/** What is undone only after it was sent or published. */
const PUT_BACK = /^(?:bounc|archiv|unpublish|recall|retract|delist)/;

/** What becomes of a row that nobody changes any more; whatever else ends changes it. */
const GONE = /^(?:delet|trash|archiv|expired$|last error$|churn)/;

/** Whether a moment of one stage comes after one of another for certain: what is due may be due before the last update. */
function follows(last: ReadMoment, first: ReadMoment): boolean {
  const [later, earlier] = [last.moment.stage, first.moment.stage];
  if (earlier >= later) return false;
  if (later === 60) return earlier === 0 || ADMITTED.test(first.phrase);
  if (earlier === 0) return later > 14 && !BIRTH.test(first.phrase) && later !== 50;
  if (later >= 50) return earlier <= 26;
  if (later === 38) return earlier <= 14;
  // What bounces was sent.
  if (later === 46)
    return (
      earlier <= 18 || (earlier === 38 && GONE.test(last.phrase)) || (earlier === 22 && PUT_BACK.test(last.phrase))
    );
  return true;
}

/** Words for the ends of something. */
const ENDS = new Set(
  "start started starts begin began beginning end ended ends finish finished from to until thru through".split(" "),
);

/** What has the ends: `trial` of `trial_start`, nothing of `departure`. */
function stemOf({ modifiers, phrase }: ReadMoment): string {
  const words = phrase.split(" ");
  const isEnd = words.some((word) => ENDS.has(word));
  return [...modifiers, ...(isEnd ? words.filter((word) => !ENDS.has(word)) : [])].join(" ");
}

/** `trial_start` says nothing about `subscription_end`, nor `birth` about what happened at work. */
function apart(earlier: ReadMoment, later: ReadMoment): boolean {
  if (earlier.moment.stage !== 18 || later.moment.stage !== 30) return false;
  const [first, last] = [stemOf(earlier), stemOf(later)];
  return first !== "" && last !== "" && first !== last;
}

/** Whether one can be reckoned from the other: what counts seconds may follow what is kept as a moment. */
const comesBefore = (earlier: Column, later: Column): boolean =>
  sameKind(earlier, later) || (typeClass(later.type) === "integer" && typeClass(earlier.type) === "timestamp");

function sameKind(a: Column, b: Column): boolean {
  const [first, second] = [typeClass(a.type), typeClass(b.type)];
  const calendar = (kind: string | null) => kind === "date" || kind === "timestamp";
  return first === second || (calendar(first) && calendar(second));
}
