import type { Column, Table } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { typeClass } from "../context/type-class.ts";
import type { TableFacts } from "../context/table-facts.ts";
import { isMoment } from "./is-moment.ts";
import { knownPair } from "./known-pair.ts";
import { readMoment } from "./read-moment.ts";

/** The latest stage of what something begins with, or goes on with: what is served was ordered. */
const BEGINNING = 26;

/**
 * The column that a moment of unknown name follows: people write the columns of a row in the order in which things happen, so it
 * is the first one before it, unless that tells of something else (a birth, a deadline).
 */
export function precedingMoment(context: ColumnContext): Column | null {
  const { table, column, facts, unique } = context;
  const place = table.columns.indexOf(column);
  const kind = typeClass(column.type);
  const earlier = table.columns.slice(0, place).filter((other) => {
    const same = typeClass(other.type) === kind || (isCalendar(kind) && isCalendar(typeClass(other.type)));
    if (!same || other.generated.kind !== "no" || (other.nullable && !column.nullable)) return false;
    if (knownPair(other, table, context)?.of === column) return false;
    const words = facts.columnWords.get(other.name) ?? [];
    const read = readMoment(words);
    if (words.includes("birth") || words.includes("death") || !isMoment(other, read)) return false;
    return read === null || (read.moment.stage > 0 && read.moment.stage <= BEGINNING);
  });
  // What must be unique is not reckoned from what would have to be unique then.
  const near = unique ? undefined : earlier.findLast((other) => isCounterpart(other.name, column.name));
  if (near !== undefined) return near;
  const [first, ...more] = earlier;
  // Of a day and the moment in it, what came behind came behind the moment.
  const day = first === undefined || typeClass(first.type) !== "date" ? null : eventOf(first, facts);
  return (
    (day === null ? null : more.find((other) => typeClass(other.type) === kind && eventOf(other, facts) === day)) ??
    first ??
    null
  );
}

/** Words for what is meant, and for one of several. */
const NO_STEP =
  /^(?:first|last|latest|next|previous|prev|current|original|old|new|planned|scheduled|expected|estimated|target|due|until|till|deadline|requested|max|min|birth|death|valid|effective|reference|base|local|utc|snapshot)$/;

/**
 * Steps of unknown names that stand before a moment, nearest last: `induction_at` and `incision_at` of `closed_at`. People write them in the order
 * in which they are taken.
 */
export function stepsBefore({ table, column, facts }: ColumnContext, since: Column | null = null): readonly Column[] {
  const place = table.columns.indexOf(column);
  const from = since === null ? 0 : table.columns.indexOf(since) + 1;
  const ending = endingOf(column);
  if (ending === undefined || typeClass(column.type) !== "timestamp") return [];
  // What befalls people and accounts comes as it comes: a password is reset long after the address was confirmed.
  if (facts.noun !== null && (facts.noun.noun.subject === "person" || facts.noun.noun.subject === "account")) return [];
  const many = isOfManySteps(table);
  let begun = false;
  return table.columns.slice(from, place).filter((other) => {
    if (other.generated.kind !== "no" || typeClass(other.type) !== "timestamp" || other.default !== null) return false;
    const words = facts.columnWords.get(other.name) ?? [];
    if (isMeant(words, many) || endingOf(other) !== ending) return false;
    const read = readMoment(words);
    // What is known to come late does so among steps that nobody knows.
    if (read !== null)
      return (begun || many) && read.moment.stage >= 14 && read.moment.stage <= 32 && isMoment(other, read);
    const isStep = isMoment(other, null);
    begun ||= isStep;
    return isStep;
  });
}

/** Whether a moment is meant, or one of several, and no step of what happens to the row. */
export const isNoStep = ({ words, table }: ColumnContext): boolean => isMeant(words, isOfManySteps(table));

const isMeant = (words: readonly string[], many: boolean): boolean =>
  words.some((word) => NO_STEP.test(word) && !(many && /^(?:first|last)$/.test(word)));

const endingOf = ({ name }: Column): string | undefined => ENDING.exec(name.toLowerCase())?.[0];

/** What has so many moments tells them one after another: a ship's first line is ashore before its last. */
export const isOfManySteps = ({ columns }: Table): boolean =>
  columns.filter((column) => typeClass(column.type) === "timestamp" && !/(?:creat|updat|delet)ed/i.test(column.name))
    .length > 5;

const eventOf = ({ name }: Column, facts: TableFacts): string =>
  (facts.columnWords.get(name) ?? []).slice(0, -1).join(" ");

/** Endings that only say that a name is a moment's. */
const ENDING = /_?(?:date|time|datetime|timestamp|at|on|ts|dt)$/;

/** Whether two names differ in a short stretch only: `edregtime` and `edouttime`, `first_reservation_time` and `current_reservation_time`. */
function isCounterpart(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase().replace(ENDING, ""), other.toLowerCase().replace(ENDING, "")];
  const least = Math.min(a.length, b.length);
  const most = Math.max(a.length, b.length);
  let head = 0;
  while (head < least && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < least - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return (head > 1 && most - head <= 4) || (tail > 5 && most - tail <= 8);
}

const isCalendar = (kind: string | null): boolean => kind === "date" || kind === "timestamp";
