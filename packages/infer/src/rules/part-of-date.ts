import type { Column, GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { typeClass } from "../context/type-class.ts";
import { readMoment } from "../moments/read-moment.ts";
import type { Rule, Suggestion } from "../rule.ts";
import { canBeRead } from "../context/sibling.ts";

/** Parts by the words that stand for them, of numbers and of texts. */
const NUMBERS: Readonly<Record<string, string>> = {
  year: "year",
  quarter: "quarter",
  month: "month",
  "month number": "month",
  "month of year": "month",
  week: "week",
  "week number": "week",
  "week of year": "week",
  "iso week": "week",
  "calendar week": "week",
  day: "day",
  "day of month": "day",
  weekday: "weekday",
  "day of week": "weekday",
  "weekday number": "weekday",
  "day of year": "dayOfYear",
  hour: "hour",
  dom: "day",
  dow: "weekday",
  moy: "month",
  qoy: "quarter",
};
const TEXTS: Readonly<Record<string, string>> = {
  month: "monthName",
  "month name": "monthName",
  weekday: "weekdayName",
  "weekday name": "weekdayName",
  "day name": "weekdayName",
  "day of week": "weekdayName",
  "day of week name": "weekdayName",
  day: "weekdayName",
};

/** When the row was kept is no date that people take apart. */
const KEPT = new Set([38, 46]);

/** What stands where nobody knows the birth. */
const UNKNOWN: Readonly<Record<string, readonly [number, number]>> = {
  year: [1940, 2004],
  month: [1, 12],
  day: [1, 28],
};

/** `year_of_birth` beside `birth_datetime`. */
function partOfBirth({ words, column, table, facts, typeClass: kind, inKey }: ColumnContext): Suggestion | null {
  const [part = "", of, what] = words;
  const range = UNKNOWN[part];
  if (kind !== "integer" || inKey || range === undefined || `${of} ${what}` !== "of birth" || words.length > 3)
    return null;
  const born = table.columns.find(
    (other) =>
      ["date", "timestamp"].includes(typeClass(other.type) ?? "") &&
      readMoment(facts.columnWords.get(other.name) ?? [])?.phrase === "birth" &&
      canBeRead({ table, column: { ...column, nullable: true } }, other),
  );
  if (born === undefined) return null;
  const inputs = { of: { column: born.name } };
  const first: GeneratorSpec = { generator: "datePart", options: { part }, inputs };
  const otherwise = { generator: "integer", options: { min: range[0], max: range[1] } };
  const sure = column.nullable || !born.nullable;
  const spec = sure ? first : { generator: "orElse", options: { first, otherwise }, inputs };
  return { spec, evidence: `the ${part} of ${born.name}`, confidence: 0.9, nullRate: 0 };
}

/** `year` and `month_name` beside the row's only date, `birth_year` beside `birth_date`. */
export const partOfDate: Rule = {
  name: "partOfDate",
  strength: 69,
  propose(context) {
    const { words, typeClass: kind, inKey, column } = context;
    if (inKey || column.generated.kind !== "no") return [];
    const table = kind === "text" ? TEXTS : kind === "integer" || kind === "year" ? NUMBERS : null;
    if (table === null) return [];
    const birth = partOfBirth(context);
    if (birth !== null) return [birth];
    const whole = words.join(" ");
    // `fiscal_year` begins where it likes, but in a table of days with its own date.
    const phrase =
      (isOfDays(context) ? /^(?:calendar|date|fiscal|fy) / : /^(?:calendar|date) /).test(whole) &&
      whole !== "calendar week"
        ? words.slice(1).join(" ")
        : whole;
    const date = Object.hasOwn(table, phrase) ? onlyDate(context) : ofName(context);
    const part = Object.hasOwn(table, phrase) ? table[phrase] : table[words.at(-1) ?? ""];
    if (date === null || part === undefined) return [];
    return [
      {
        spec: { generator: "datePart", options: { part }, inputs: { of: { column: date.name } } },
        evidence: `the ${part} of ${date.name}`,
        confidence: 0.9,
        nullRate: 0,
      },
    ];
  },
};

/** Whether each row is a day: `dim_date`, `calendar_days`. */
const isOfDays = ({ facts }: ColumnContext): boolean =>
  facts.words.some((word) => word === "date" || word === "calendar") && facts.words.length < 4;

/** The only date of the row; a moment where there is no date. */
function onlyDate(context: ColumnContext): Column | null {
  const { table, facts } = context;
  const moments = table.columns.filter((other) => {
    const stage = readMoment(facts.columnWords.get(other.name) ?? [])?.moment.stage ?? 10;
    return ["date", "timestamp"].includes(typeClass(other.type) ?? "") && !KEPT.has(stage);
  });
  const dates = moments.filter((other) => typeClass(other.type) === "date");
  const created = (other: Column) => /creat|insert/i.test(other.name);
  const [found, other, third] = dates.length > 0 ? dates : moments.filter((one) => !created(one));
  // A week that has a first day and a last one is numbered by the first.
  if (found !== undefined && other !== undefined && third === undefined) {
    const stages = [found, other].map((one) => readMoment(facts.columnWords.get(one.name) ?? [])?.moment.stage);
    return stages[0] === 18 && stages[1] === 30 && canBeRead(context, found) ? found : null;
  }
  return found !== undefined && other === undefined && canBeRead(context, found) ? found : null;
}

/** The date of the same name: `release_year` beside `release_date`, `birth_year` beside `born`. */
function ofName(context: ColumnContext): Column | null {
  const { words, table, facts } = context;
  const last = words.at(-1) ?? "";
  if (words.length < 2 || (last !== "year" && last !== "month")) return null;
  const own = readMoment([...words.slice(0, -1), "date"]);
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
