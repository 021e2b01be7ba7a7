import type { Column } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { literalDefault } from "../context/literal-default.ts";
import { typeClass } from "../context/type-class.ts";
import { happeningOf } from "../moments/happening.ts";
import { isMoment } from "../moments/is-moment.ts";
import { readInRow } from "../moments/row-moments.ts";
import type { Rule, Suggestion } from "../rule.ts";
import { canBeRead } from "../context/sibling.ts";

/** Units by their words. */
const UNITS: Readonly<Record<string, string>> = {
  millisecond: "millisecond",
  milli: "millisecond",
  ms: "millisecond",
  second: "second",
  sec: "second",
  s: "second",
  minute: "minute",
  min: "minute",
  // `duration_min`: what reads like the least of all is a short form.
  minimum: "minute",
  hour: "hour",
  hr: "hour",
  day: "day",
  night: "day",
  week: "week",
};

const LENGTHS =
  /^(?:total |call |session |elapsed |actual |trip |ride |job |run |build |execution |processing )*(?:duration|elapsed|elapsed time|length|time|run ?time|time taken|time spent)$/;
/** `seconds_spent`, whatever it is spent on. */
const SPENT = /^(?:second|minute|hour) (?:spent|taken|elapsed|played)$/;

/** Phrases that are a length by their unit alone, where the row has a beginning and an end. */
const BARE =
  /^(?:total |number |number of |actual |duration |length )?(?:hour|day|night|minute|week)(?: total| count| worked)?$/;

/** How long patients stay, which is told in days. */
const STAY = /^(?:los|length (?:of )?stay)$/;

/** What takes minutes rather than seconds. */
const SLOW = new Set(
  "meeting appointment class lesson event shift flight visit consultation booking reservation course movie film show timesheet".split(
    " ",
  ),
);

/** What people come back to: the time that they spend on it is not that between its beginning and its end. */
const RETURNED_TO = new Set("progress enrollment course lesson module completion study".split(" "));

/** What is counted in days with its last one. */
const COUNTED = new Set("leave absence vacation holiday sickness trip tour festival sabbatical".split(" "));

/** `duration` beside `started_at` and `ended_at`, `nights` beside `check_in` and `check_out`: the time between them. */
/** Nothing takes half a minute by default, but half an hour. */
const isOfMinutes = ({ column }: ColumnContext): boolean => {
  const usual = Number(literalDefault(column) ?? 0);
  return usual >= 10 && usual <= 240 && usual % 5 === 0;
};

/** Engines of processes tell in eight bytes how long something took, to the millisecond. */
const isOfEngine = ({ type, facts }: ColumnContext): boolean =>
  type.kind === "integer" &&
  type.bits === 64 &&
  [...facts.columnWords.values()].some((words) =>
    /^proc(?:ess)? (?:def|definition|inst|instance)\b/.test(words.join(" ")),
  );

export const spanLength: Rule = {
  name: "spanLength",
  strength: 69,
  propose(context) {
    const { words, typeClass: kind, facts, inKey, column } = context;
    if (inKey || column.generated.kind !== "no" || !["integer", "decimal", "interval"].includes(kind ?? "")) return [];
    const last = words.at(-1) ?? "";
    const phrase = words.join(" ");
    const day = dayOfJourney(context, phrase);
    if (day !== null) return [day];
    const spent = SPENT.test(phrase);
    if ((spent || words.includes("spent")) && facts.words.some((word) => RETURNED_TO.has(word))) return [];
    const unitWord = spent ? (words[0] ?? "") : last === "worked" ? (words.at(-2) ?? "") : last;
    const said = Object.hasOwn(UNITS, unitWord) ? UNITS[unitWord] : undefined;
    const length = (said === undefined ? words : words.slice(0, -1)).join(" ");
    const stay = STAY.test(length);
    if (!stay && !spent && !LENGTHS.test(length) && !(said !== undefined && BARE.test(phrase))) return [];
    if (said === undefined && !stay && hasUnit(context)) return [inUnit];
    const ends = endsOf(context) ?? timesOf(context);
    if (ends === null) return [];
    const days = ends.every(({ type }) => typeClass(type) === "date");
    const unit =
      said ??
      (days || stay
        ? "day"
        : facts.words.some((word) => SLOW.has(word)) || isOfMinutes(context)
          ? "minute"
          : isOfEngine(context)
            ? "millisecond"
            : "second");
    const [from, to] = ends;
    return [
      {
        spec: {
          generator: "elapsed",
          options: {
            ...(kind === "interval" ? {} : { unit }),
            ...(last === "night" && !days && { nights: true }),
            ...(days && unit === "day" && facts.words.some((word) => COUNTED.has(word)) ? { inclusive: true } : {}),
          },
          inputs: { from: { column: from.name }, to: { column: to.name } },
        },
        evidence: `${unit}s from ${from.name} to ${to.name}`,
        confidence: 0.92,
        nullRate: 0,
      },
    ];
  },
};

/** `day` of a trip's diary beside the date: the first is the day on which the trip began. */
function dayOfJourney(context: ColumnContext, phrase: string): Suggestion | null {
  const { table, catalog, factsOf } = context;
  if (
    context.typeClass !== "integer" ||
    !/^(?:trip |travel |tour |journey |cruise )?day(?: number| index)?$/.test(phrase)
  )
    return null;
  const found = happeningOf(table, catalog, factsOf);
  const date = table.columns.find(({ type }) => typeClass(type) === "date");
  if (found?.start == null || !found.days || date === undefined || !canBeRead(context, date)) return null;
  return {
    spec: {
      generator: "elapsed",
      options: { unit: "day", inclusive: true },
      inputs: { from: { column: found.start.name, via: found.key.columns.join(",") }, to: { column: date.name } },
    },
    evidence: `the day since ${found.parent.name}.${found.start.name}`,
    confidence: 0.93,
    nullRate: 0,
  };
}

/** `duration_unit` beside `duration`: days in one row, weeks in another. */
function hasUnit({ words, facts, column, typeClass: kind }: ColumnContext): boolean {
  if (kind === "interval") return false;
  const units = ["unit", "uom", "interval", "period"].map((unit) => [...words, unit].join(" "));
  return [...facts.columnWords].some(([name, other]) => name !== column.name && units.includes(other.join(" ")));
}

const inUnit: Suggestion = {
  spec: { generator: "choice", options: { values: [1, 2, 3, 3, 5, 6, 7, 7, 10, 12, 14] } },
  evidence: "how many of the unit beside it",
  confidence: 0.92,
};

const COMES = /(?:^| )(?:in|start|begin|from|login|arrival|arrived)(?: time)?$/;
const GOES = /(?:^| )(?:out|end|to|finish|until|logout|departure|left)(?: time)?$/;

/** The row's only two times of a day, at which somebody comes and goes. */
function timesOf(context: ColumnContext): readonly [Column, Column] | null {
  const { table, facts } = context;
  const times = table.columns.filter((one) => typeClass(one.type) === "time" && canBeRead(context, one));
  const told = (pattern: RegExp) =>
    times.filter(({ name }) =>
      pattern.test((facts.columnWords.get(name) ?? []).join(" ").replace(/^time (in|out)$/, "$1")),
    );
  const [[from, ...others], [to, ...more]] = [told(COMES), told(GOES)];
  return from !== undefined && to !== undefined && others.length + more.length === 0 ? [from, to] : null;
}

const OPENED =
  /^(?:opened|open|occurred|happened|reported|report|detected|kickoff|incident|entry|entered|admission|admitted)$/;

/** Where the row's only span begins and ends. */
function endsOf(context: ColumnContext): readonly [Column, Column] | null {
  const { table, facts } = context;
  const moments = table.columns.flatMap((column) => {
    const read = readInRow(column, table, facts);
    if (read === null || !isMoment(column, read) || !canBeRead(context, column)) return [];
    return ["date", "timestamp"].includes(typeClass(column.type) ?? "")
      ? [{ column, stage: read.moment.stage, phrase: read.phrase }]
      : [];
  });
  const begun = moments.filter(({ stage }) => stage === 18);
  // An incident is opened and resolved; what begins otherwise is told by that.
  const opened = moments.filter(({ phrase }) => OPENED.test(phrase));
  const starts = begun.length > 0 ? begun : opened;
  const ended = moments.filter(({ stage }) => stage === 30 || stage === 26);
  // Who came in goes out.
  const ends = ended.length > 0 ? ended : moments.filter(({ phrase }) => phrase === "out");
  const [start, otherStart] = starts;
  const [end, otherEnd] = ends;
  if (start === undefined || end === undefined || otherStart !== undefined || otherEnd !== undefined) return null;
  return [start.column, end.column];
}
