import type { Column } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import type { TableFacts } from "../context/table-facts.ts";
import { typeClass } from "../context/type-class.ts";
import { canBeRead } from "../context/sibling.ts";
import { hasTable } from "../context/has-table.ts";
import { isOfDays } from "../context/is-of-days.ts";
import {
  DAYS_OF_DAYS,
  NUMBERS,
  NUMBERS_OF_BOOKS,
  NUMBERS_OF_DAYS,
  spaced,
  TEXTS,
  TEXTS_OF_DAYS,
} from "../data/calendar-parts.ts";
import type { CalendarPart } from "../data/calendar-parts.ts";
import { partOfBirth } from "../moments/part-of-birth.ts";
import { readMoment } from "../moments/read-moment.ts";
import type { Rule, Suggestion } from "../rule.ts";

/** When the row was kept is no date that people take apart. */
const KEPT = new Set([38, 46]);

/** What is done to a thing again and again is not when it was made. */
const UPKEEP =
  /(?:^| )(?:next|last|previous|service|inspection|maintenance|renewal|insurance|expiry|expiration|due)(?: |$)/;

/** Words before a part that say no more in a table of days; a year of books begins where it likes elsewhere. */
const OF_DAYS = /^(?:calendar|date|fiscal|fy|the) /;
const ANYWHERE = /^(?:calendar|date) /;

/** `year` and `month_name` beside the row's only date, `birth_year` beside `birth_date`; all that a calendar says of its days. */
export const partOfDate: Rule = {
  name: "partOfDate",
  strength: 69,
  propose(context) {
    const { words, typeClass: kind, inKey, column } = context;
    if (inKey || column.generated.kind !== "no") return [];
    const days = isOfDays(context);
    const whole = days ? spaced(words.join(" ")) : words.join(" ");
    const booked = days || kind !== "integer" ? undefined : NUMBERS_OF_BOOKS[whole];
    const entered = booked === undefined ? null : dayOfBooks(context);
    if (booked !== undefined && entered !== null) return [partOf(entered, booked)];
    const table = partsFor(days && isWhole(context) ? "integer" : kind, days);
    if (table === null) return [];
    const birth = partOfBirth(context);
    if (birth !== null) return [birth];
    const season = seasonOf(context);
    if (season !== null) return [season];
    const stripped = (days ? OF_DAYS : ANYWHERE).test(whole) && whole !== "calendar week";
    const phrase = stripped && !Object.hasOwn(table, whole) ? words.slice(1).join(" ") : whole;
    const date = Object.hasOwn(table, phrase) ? onlyDate(context) : ofName(context);
    const part = Object.hasOwn(table, phrase)
      ? table[phrase]
      : (table[words.slice(-2).join(" ")] ?? table[words.at(-1) ?? ""]);
    if (date === null || date === column || part === undefined) return [];
    return [partOf(date, part)];
  },
};

/** Seasons of games and years of schools are called after the summers that they lie between. */
function seasonOf(context: ColumnContext): Suggestion | null {
  const { words, typeClass: kind, facts, table } = context;
  const about = facts.words.join(" ");
  if (kind !== "text" || (context.maxLength ?? 99) < 7) return null;
  if (
    !/^(?:(?:season|year|academic year|school year) )?(?:name|label|title|code)$|^(?:season|academic year|school year)$/.test(
      words.join(" "),
    )
  )
    return null;
  const played = /(?:^| )season$/.test(about) && hasTable(context, PLAYED);
  if (!played && !/(?:^| )(?:academic|school) year$/.test(about)) return null;
  const starts = table.columns.find(
    (other) =>
      ["date", "timestamp"].includes(typeClass(other.type) ?? "") &&
      readMoment(facts.columnWords.get(other.name) ?? [])?.moment.stage === 18,
  );
  if (starts === undefined || (starts.nullable && !context.column.nullable) || !canBeRead(context, starts)) return null;
  return {
    spec: { generator: "datePart", options: { part: "season" }, inputs: { of: { column: starts.name } } },
    evidence: `the season that begins at ${starts.name}`,
    confidence: 0.97,
    nullRate: 0,
  };
}

/** Of a hotel's season or a field's nobody keeps score. */
const PLAYED = /match|fixture|league|competition|standing|tournament|division|^teams?$|lineup/i;

const partOf = (date: Column, part: CalendarPart): Suggestion => ({
  spec: { generator: "datePart", options: { ...part }, inputs: { of: { column: date.name } } },
  evidence: `the ${part.part}${part.edge === undefined ? "" : ` (${part.edge})`} of ${date.name}`,
  confidence: 0.9,
  nullRate: 0,
});

/** The day that an entry, an invoice or a payment is booked on. */
const BOOKED =
  /^(?:posting|entry|document|booking|transaction|invoice|journal|voucher|bill|accounting|payment|expense|order|period start|start|period end|end)?(?: date)?$/;

function dayOfBooks(context: ColumnContext): Column | null {
  const { table, facts } = context;
  const dates = table.columns.filter(
    (other) => typeClass(other.type) === "date" && !other.nullable && canBeRead(context, other),
  );
  return dates.find(({ name }) => BOOKED.test((facts.columnWords.get(name) ?? []).join(" "))) ?? null;
}

/** `numeric(2)` holds whole numbers, and what a calendar has in `numeric` is whole. */
const isWhole = ({ type }: ColumnContext): boolean => type.kind === "decimal" && (type.scale ?? 0) === 0;

/** What there is of a day for a column of that type. */
function partsFor(kind: ColumnContext["typeClass"], days: boolean): Readonly<Record<string, CalendarPart>> | null {
  switch (kind) {
    case "text":
      return days ? { ...TEXTS, ...TEXTS_OF_DAYS } : TEXTS;
    case "integer":
    case "year":
      return days ? { ...NUMBERS, ...NUMBERS_OF_DAYS } : NUMBERS;
    case "date":
    case "timestamp":
      return days ? DAYS_OF_DAYS : null;
    default:
      return null;
  }
}

/** Days that are told by the row's own. */
const isEdge = (words: readonly string[]): boolean => Object.hasOwn(DAYS_OF_DAYS, words.join(" "));

/** The only date of the row; a moment where there is no date. */
export function onlyDate(context: ColumnContext): Column | null {
  const { table, facts } = context;
  const days = isOfDays(context);
  const moments = table.columns.filter((other) => {
    const stage = readMoment(facts.columnWords.get(other.name) ?? [])?.moment.stage ?? 10;
    const told = UPKEEP.test((facts.columnWords.get(other.name) ?? []).join(" "));
    return ["date", "timestamp"].includes(typeClass(other.type) ?? "") && !KEPT.has(stage) && !told;
  });
  if (days && moments.length === 0) return writtenDay(context);
  const dates = moments.filter(
    (other) => typeClass(other.type) === "date" && !(days && isEdge(facts.columnWords.get(other.name) ?? [])),
  );
  const created = (other: Column) => /creat|insert/i.test(other.name);
  const told = dates.length > 0 ? dates : moments.filter((one) => !created(one));
  // A month of a year that no other moment tells is that in which the row was made.
  const [found, other, third] = told.length === 0 && tellsMonth(facts) ? moments : told;
  // A week that has a first day and a last one is numbered by the first.
  if (found !== undefined && other !== undefined && third === undefined) {
    const stages = [found, other].map((one) => readMoment(facts.columnWords.get(one.name) ?? [])?.moment.stage);
    return stages[0] === 18 && stages[1] === 30 && canBeRead(context, found) ? found : null;
  }
  // What goes on for some days is of the year in which it begins, whatever else is told of it.
  const begins = told.filter((one) => readMoment(facts.columnWords.get(one.name) ?? [])?.phrase === "start");
  if (
    other !== undefined &&
    begins.length === 1 &&
    context.words.join(" ") === "year" &&
    canBeRead(context, begins[0]!)
  )
    return begins[0]!;
  return found !== undefined && other === undefined && canBeRead(context, found) ? found : null;
}

/** The day of a calendar that keeps it as text. */
function writtenDay(context: ColumnContext): Column | null {
  const found = context.table.columns.filter(
    ({ name, type }) =>
      typeClass(type) === "text" &&
      /^(?:(?:full|calendar|the) )?date$/.test((context.facts.columnWords.get(name) ?? []).join(" ")),
  );
  return found.length === 1 && canBeRead(context, found[0]!) ? found[0]! : null;
}

const tellsMonth = ({ columnWords }: TableFacts): boolean => {
  const phrases = [...columnWords.values()].map((words) => words.join(" "));
  return phrases.includes("year") && phrases.includes("month");
};

/** The date of the same name: `release_year` beside `release_date`, `birth_year` beside `born`. */
function ofName(context: ColumnContext): Column | null {
  const { words, table, facts } = context;
  const last = words.at(-1) ?? "";
  if (words.length < 2 || (last !== "year" && last !== "month")) return null;
  // `start_month_year` is of the start.
  const parts = /^(?:month|year)$/.test(words.at(-2) ?? "") && words.length > 2 ? 2 : 1;
  const own = readMoment([...words.slice(0, -parts), "date"]);
  if (own === null) return null;
  const name = [...own.modifiers, own.phrase].join(" ");
  return (
    table.columns.find((other) => {
      const read = readMoment(facts.columnWords.get(other.name) ?? []);
      if (read === null || !["date", "timestamp"].includes(typeClass(other.type) ?? "")) return false;
      return synonym([...read.modifiers, read.phrase].join(" ")) === synonym(name) && canBeRead(context, other);
    }) ?? null
  );
}

const SYNONYMS: Readonly<Record<string, string>> = {
  born: "birth",
  died: "death",
  deceased: "death",
  released: "release",
  founded: "founding",
  published: "publication",
};
const synonym = (phrase: string): string => SYNONYMS[phrase] ?? phrase;
