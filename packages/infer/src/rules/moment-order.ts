import { baseType, findColumn, findTable } from "@seedloom/core";
import type { Column, GeneratorSpec, Input } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { isAlwaysSet } from "../context/is-always-set.ts";
import { countedTwinOf } from "../moments/counted-twin.ts";
import { countedMoment, isInCapitals, isInMillis } from "../moments/counted-moment.ts";
import { earlierMoments, laterLimit, twinOf } from "../moments/earlier-moments.ts";
import { endsInDay, holdsMoments, isDayAtMidnight, isNoMoment } from "../moments/is-moment.ts";
import { isEpochOfSchema } from "../moments/epochs-of-schema.ts";
import { isEpochBesideOthers } from "../moments/keeps-epochs.ts";
import { firstOfLast, isFirstOfLast } from "../moments/first-of-last.ts";
import { knownPair } from "../moments/known-pair.ts";
import { lastOfNext } from "../moments/last-of-next.ts";
import { inThePast, longPast } from "../moments/long-past.ts";
import { keptBeside, momentBeside, periodBeside } from "../moments/moment-beside.ts";
import type { MomentBeside } from "../moments/moment-beside.ts";
import {
  beginningNamedAlike,
  beginningOfDay,
  dayNamedAlike,
  hourNamedAlike,
  toldAgain,
  toldBy,
} from "../moments/named-alike.ts";
import { asPaired } from "../moments/paired-moment.ts";
import { plannedBeside } from "../moments/planned-beside.ts";
import { publishedElsewhere } from "../moments/published-elsewhere.ts";
import { paceOf } from "../moments/pace.ts";
import { isNoStep, isOfManySteps, precedingMoment, stepsBefore } from "../moments/preceding-moment.ts";
import { reminderOf } from "../moments/reminder-of.ts";
import { happeningMoments, parentMoments } from "../moments/parent-moments.ts";
import { documentDay } from "../moments/document-day.ts";
import type { ReadMoment } from "../moments/read-moment.ts";
import { readInRow } from "../moments/row-moments.ts";
import { expiryOf, usualGap } from "../moments/usual-gap.ts";
import type { Gap } from "../moments/usual-gap.ts";
import { zoneTwinOf } from "../moments/zone-twin.ts";
import type { Rule, Suggestion } from "../rule.ts";

const DAY = 86_400_000;
const YEAR = 365 * DAY;

/** Who works somewhere has done so for years. */
const HIRED = new Set(["hire", "hired", "employment start"]);

/** What somebody did before, and where they learned: it began years ago. */
const isPast = ({ facts }: ColumnContext, { moment, phrase }: ReadMoment): boolean =>
  moment.stage === 18 &&
  /^(?:start|started|from|begin)$/.test(phrase) &&
  facts.words.some((word) => /^(?:experience|education|career|qualification)$/.test(word));

/** Beside births nobody was hired as a child: the youngest are 18 now. */
const tellsBirths = ({ facts }: ColumnContext): boolean =>
  [...facts.columnWords.values()].some((words) => words.includes("birth") || words.includes("born"));

/** Words for how long something lasts or is put off: whole numbers of minutes or seconds. */
const SPANS = new Set("offset buffer delay duration interval length grace tolerance margin".split(" "));

/** `offset_start`, `buffer_end` in whole numbers: how far from the start. */
const isSpan = ({ words }: ColumnContext): boolean => words.some((word) => SPANS.has(word));

/** Dates and times: created, then shipped, then delivered; a child's after its parent's. */
export const momentOrder: Rule = {
  name: "momentOrder",
  strength: 64,
  propose(context) {
    // `times_contacted` is how often.
    const { name } = context.column;
    if (
      context.typeClass === "integer" &&
      (/^n?_?times(?:_|[A-Z])/.test(name) || isNoMoment(name) || countsUses(context))
    )
      return [];
    const read = readInRow(context.column, context.table, context.facts);
    const { column, table, facts } = context;
    const isEpoch = isEpochBesideOthers(column, table, facts) || isEpochOfSchema(column, table, context);
    if (!holdsMoments(context, read) && !isEpoch) return [];
    const zone = zoneTwinOf(context);
    if (zone !== null) return [same(zone)];
    const date = context.typeClass === "date" || endsInDay(context, read) || isDayAtMidnight(context, read);
    const counted = context.typeClass === "integer" ? countedTwinOf(context) : null;
    if (counted !== null) return [countedAgain(context, counted)];
    if (context.typeClass === "integer" && isSpan(context)) return [];
    // Days as digits are reckoned from nothing.
    if (context.typeClass === "integer" && isInCapitals(context)) return [countedMoment(context, read)];
    const paired = knownPair(column, table, context);
    if (paired !== null)
      return [asPaired(context, paired, read, date, alone(context, null, date)), alone(context, read, date)];
    const past = context.typeClass === "integer" ? null : longPast(context);
    if (past !== null) return [inThePast(context, past, date)];
    if (context.typeClass === "integer")
      return [...epochAfter(context, read), ...epochAfterParent(context, read), countedMoment(context, read)];
    const reminder = reminderOf(context);
    if (reminder !== null)
      return [{ spec: reminder.spec, evidence: `a reminder of ${reminder.of.name}: before that`, confidence: 0.9 }];
    const fetched = publishedElsewhere(context);
    if (fetched !== null)
      return [
        { spec: fetched.spec, evidence: `published before ${fetched.of.name}, when it was fetched`, confidence: 0.9 },
      ];
    const last = lastOfNext(context);
    if (last !== null) return [afterLast(context, last, date)];
    const hour = beginningOfDay(context, read);
    if (hour !== null) return [sameDay(hour, [])];
    if (read === null) {
      const day = dayNamedAlike(context);
      if (day !== null) return [sameDay(day, [])];
      const told = toldBy(context);
      if (told !== null) return [{ ...same(told), nullRate: 0.3 }];
      const many = isOfManySteps(table);
      const first = many ? null : firstOfLast(context);
      if (first !== null) return [{ ...follows(context, first, date), confidence: 0.88 }];
      const before = isFirstOfLast(context) && !many ? null : precedingMoment(context);
      if (before !== null && /^(?:next|upcoming) /.test(context.words.join(" ")))
        return [afterLast(context, before, date)];
      if (before !== null) return [follows(context, before, date), plain(date, "a moment", 0.4)];
      const kept = keptBeside(context);
      return kept === null
        ? [plain(date, "a moment", 0.5)]
        : [unknown(context, kept, date), plain(date, "a moment", 0.4)];
    }
    // People's births are the person's own affair.
    if (read.phrase === "birth" || read.phrase === "born") return [];
    const years = read.moment.stage === 0 || (HIRED.has(read.phrase) && !tellsBirths(context)) || isPast(context, read);
    if (years && !isSale(context, read)) return [longAgo(context, date, read)];
    const created = documentDay(context, read);
    if (created !== null) return [dayOf(created)];
    const twin = twinOf(context, read);
    if (twin !== null) {
      const told = earlierMoments(context, read).filter(isTold);
      return [sameDay(twin, told.length > 0 ? told : hourNamedAlike(context, read))];
    }
    const told = toldAgain(context);
    if (told !== null) return [same(told)];
    const planned = plannedBeside(context);
    if (planned !== null) return [asPlanned(planned, date)];
    const period = periodBeside(context, read);
    if (period !== null) return [beside(context, period, read, date)];
    const earlier = earlierMoments(context, read);
    const steps = isStep(context, read) ? stepsBefore(context).slice(-3) : [];
    if (earlier.length > 0 || (column.nullable && steps.length > 0))
      return [after(context, read, [...earlier, ...steps], date)];
    // What was changed last was there before.
    const there = read.moment.stage === 38 ? precedingMoment(context) : null;
    if (there !== null) return [follows(context, there, date)];
    const begun = beginningNamedAlike(context, read);
    if (begun !== null) return [after(context, read, [begun], date)];
    const near = momentBeside(context, read);
    if (near !== null) return [beside(context, near, read, date)];
    const parents = read.moment.stage <= 46 ? parentMoments(context) : [];
    if (parents.length > 0 || (read.moment.stage <= 46 && (happeningMoments(context)?.start ?? null) !== null))
      return [afterParent(context, read, parents, date), plain(date, `named "${read.phrase}"`, 0.7)];
    if (read.moment.stage >= 50 && read.moment.stage < 60) return [ahead(context, read, date)];
    return [plain(date, `named "${read.phrase}"`, 0.85)];
  },
};

/** `used_time` of what may be used so many times. */
const countsUses = ({ column, table }: ColumnContext): boolean =>
  /^used_?times?$/i.test(column.name) && table.columns.some(({ name }) => /max.*use|uses?_?(?:limit|per)/i.test(name));

/** The moment of itself, where the other one is of no use. */
const alone = (context: ColumnContext, read: ReadMoment | null, date: boolean): Suggestion =>
  context.typeClass === "integer" ? countedMoment(context, read) : plain(date, "a moment", 0.4);

function follows(context: ColumnContext, before: Column, date: boolean): Suggestion {
  const pace = paceOf(context.facts);
  // What tells the hour is one of several steps of the same day or the next.
  const options = date
    ? { minimum: 0, typical: 6 * DAY, maximum: 90 * DAY }
    : {
        minimum: 0,
        typical: Math.round((pace?.days ?? 0.25) * DAY),
        maximum: Math.round((pace?.most ?? 20) * DAY),
      };
  const steps = isNoStep(context) ? [] : stepsBefore(context, before).slice(-2);
  const inputs = Object.fromEntries(
    [before, ...steps].map(({ name }, at) => [at === 0 ? "after" : `after${at + 1}`, { column: name }] as const),
  );
  return {
    spec: { generator: date ? "dateAfter" : "timestampAfter", options, inputs },
    evidence: `a moment that stands behind ${[before, ...steps].map(({ name }) => name).join(" and ")}`,
    confidence: 0.5,
  };
}

/** Whether a moment of a known name is one of what happens to the row, in its turn. */
const isStep = (context: ColumnContext, { moment }: ReadMoment): boolean =>
  context.typeClass === "timestamp" && moment.stage >= 14 && moment.stage <= 32 && !isNoStep(context);

function unknown(context: ColumnContext, { column, spec, evidence }: MomentBeside, date: boolean): Suggestion {
  const { spec: close } = near(column, spec, date);
  const sure = context.column.nullable || !column.nullable;
  return { spec: sure ? close : orPlain(close, date), evidence: `a moment ${evidence}`, confidence: 0.5 };
}

/** How long it is from one time to the next: machines turn at once, bills come by the month, people see to things a few times a year. */
function turnOf(name: string): { readonly minimum: number; readonly typical: number; readonly maximum: number } {
  if (
    /run|sync|check|poll|notif|call|fire|attempt|retry|ping|beat|fetch|crawl|exec|scan|refresh|update|trigger|scheduled time/.test(
      name,
    )
  )
    return { minimum: DAY / 288, typical: DAY / 24, maximum: DAY };
  return /billing|payment|premium|charge|renew|reset|invoice|due/.test(name)
    ? { minimum: 28 * DAY, typical: 30 * DAY, maximum: 31 * DAY }
    : { minimum: 14 * DAY, typical: 120 * DAY, maximum: 365 * DAY };
}

/** What is done next was done last some weeks or months before. */
function afterLast(context: ColumnContext, last: Column, date: boolean): Suggestion {
  const options = turnOf(context.words.join(" "));
  const spec = { generator: date ? "dateAfter" : "timestampAfter", options, inputs: { after: { column: last.name } } };
  const sure = context.column.nullable || !last.nullable;
  return { spec: sure ? spec : orPlain(spec, date), evidence: `next after ${last.name}`, confidence: 0.91 };
}

/** What is bought in a table of sales is bought now; what an asset's row says of it was years ago. */
function isSale({ facts }: ColumnContext, { phrase }: ReadMoment): boolean {
  return /^(?:purchase|bought|acqui)/.test(phrase) && ["order", "payment"].includes(facts.noun?.noun.subject ?? "");
}

function plain(date: boolean, evidence: string, confidence: number): Suggestion {
  return { spec: { generator: date ? "date" : "timestamp" }, evidence: `a moment; ${evidence}`, confidence };
}

/** Where no column of the row is earlier: some time soon. */
function ahead({ asOf, words, facts }: ColumnContext, read: ReadMoment, date: boolean): Suggestion {
  const expires = read.moment.stage === 54;
  const usual = expires ? expiryOf(words, facts.words) : null;
  const days = usual === null ? (expires ? 730 : 90) : Math.ceil(usual.most ?? usual.days);
  const from = new Date(asOf - Math.min(60, days) * DAY).toISOString().slice(0, 10);
  const to = new Date(asOf + days * DAY).toISOString().slice(0, 10);
  return {
    spec: { generator: date ? "date" : "timestamp", options: { from, to } },
    evidence: `named "${read.phrase}": about to come`,
    confidence: 0.8,
  };
}

/** What was founded or built was so decades ago, what somebody bought a few years. */
function longAgo({ asOf }: ColumnContext, date: boolean, read: ReadMoment): Suggestion {
  const years = /^(?:found|establish|built|construct)/.test(read.phrase) ? 70 : 8;
  const from = new Date(asOf - years * YEAR).toISOString().slice(0, 10);
  return {
    spec: { generator: date ? "date" : "timestamp", options: { from } },
    evidence: `named "${read.phrase}": years ago`,
    confidence: 0.8,
  };
}

function after(context: ColumnContext, read: ReadMoment, earlier: readonly Column[], date: boolean): Suggestion {
  const inputs: Record<string, Input> = {};
  earlier.forEach((column, at) => (inputs[at === 0 ? "after" : `after${at + 1}`] = { column: column.name }));
  const limit = laterLimit(context, read);
  if (limit !== null) inputs["before"] = { column: limit.name };
  const from = earlier.map((column) => column.name).join(" and ");
  const gap = usualGap(context, read, earlier);
  // Who dies before leaving may die on the first day.
  const spec = relative(date, limit === null ? gap : { least: 0, ...gap }, inputs, read.moment.stage);
  return {
    spec: context.column.nullable || earlier.some(({ nullable }) => !nullable) ? spec : orPlain(spec, date),
    evidence: `named "${read.phrase}": after ${from}`,
    confidence: 0.9,
  };
}

const isTold = ({ type }: Column): boolean => baseType(type).kind === "timestamp";

/** What counts seconds, or milliseconds, in a row after a moment that does so too. */
function epochAfter(context: ColumnContext, read: ReadMoment | null): readonly Suggestion[] {
  if (read === null) return [];
  const millis = isInMillis(context.column, context.type, context.catalog);
  const earlier = earlierMoments(context, read).filter(
    (column) => isInMillis(column, baseType(column.type), context.catalog) === millis,
  );
  // What may be missing is so where the moment before it is.
  if (earlier.length === 0 || !(context.column.nullable || earlier.some(isAlwaysSet))) return [];
  const { spec, ...suggestion } = after(context, read, earlier, false);
  return [{ ...suggestion, spec: { ...spec, options: { ...spec.options, ...(millis ? {} : { seconds: true }) } } }];
}

/** The same of rows that are there first. */
function epochAfterParent(context: ColumnContext, read: ReadMoment | null): readonly Suggestion[] {
  if (read === null || read.moment.stage === 0 || read.moment.stage > 46) return [];
  const parents = parentMoments(context).filter((input) => "via" in input && isThere(context, input.via, input.column));
  if (parents.length === 0) return [];
  const { spec, ...suggestion } = afterParent(context, read, parents, false);
  const seconds = isInMillis(context.column, context.type, context.catalog) ? {} : { seconds: true };
  return [{ ...suggestion, spec: { ...spec, options: { ...spec.options, ...seconds } } }];
}

/** Whatever becomes of the columns that it is made from, this one must not be missing. */
function orPlain(first: GeneratorSpec, date: boolean): GeneratorSpec {
  const otherwise = { generator: date ? "date" : "timestamp" };
  return { generator: "orElse", options: { first, otherwise }, inputs: first.inputs ?? {} };
}

function beside(context: ColumnContext, moment: MomentBeside, read: ReadMoment, date: boolean): Suggestion {
  const { column, evidence } = moment;
  const { spec } = near(column, moment.spec, date);
  return {
    spec: column.nullable && !context.column.nullable ? orPlain(spec, date) : spec,
    evidence: `named "${read.phrase}": ${evidence}`,
    confidence: 0.86,
  };
}

function near(column: Column, { back, typical, most }: MomentBeside["spec"], date: boolean): Pick<Suggestion, "spec"> {
  const inputs: Readonly<Record<string, Input>> = { [back ? "before" : "after"]: { column: column.name } };
  const grain = date ? DAY : 1000;
  const options = { minimum: 0, typical: Math.max(typical, grain / 2), maximum: Math.max(most, grain) };
  return { spec: { generator: `${date ? "date" : "timestamp"}${back ? "Before" : "After"}`, options, inputs } };
}

function afterParent(context: ColumnContext, read: ReadMoment, parents: readonly Input[], date: boolean): Suggestion {
  const happens = happeningMoments(context);
  const above =
    happens === null ? [] : [happens.start, happens.within ? null : happens.end].filter((one) => one !== null);
  const all = [...parents, ...above.filter((one) => !parents.some((each) => isSameInput(each, one)))];
  const inputs: Record<string, Input> = {};
  all.forEach((input, at) => (inputs[at === 0 ? "after" : `after${at + 1}`] = input));
  const bounded = happens !== null && happens.within && happens.end !== null;
  if (bounded) inputs["before"] = happens.end!;
  const names = all.map((input) => ("via" in input ? `${input.via} → ${input.column}` : input.column)).join(" and ");
  const plainly = relative(date, happens?.gap ?? { days: 60 }, inputs, read.moment.stage);
  // On a day that is told people do something at an hour of that day.
  const spec =
    date || happens?.days !== true || !AGREED.test(read.phrase)
      ? plainly
      : { ...plainly, options: { ...plainly.options, hours: "day" } };
  const sure = all.some((input) => "via" in input && isThere(context, input.via, input.column));
  return {
    spec: sure ? spec : orPlain(spec, date),
    evidence: `named "${read.phrase}": ${happens === null ? "no earlier than" : bounded ? "while it lasts, after" : "soon after"} ${names}`,
    confidence: 0.88,
  };
}

/** What people do at an hour that was agreed on. */
const AGREED = /^(?:start|begin|depart|arriv|leav|check|pick ?up|drop|scheduled|end|open)/;

const isSameInput = (one: Input, other: Input): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether each row has a parent by a key, and the parent that moment. */
function isThere({ table, catalog }: ColumnContext, key: string, moment: string): boolean {
  const found = table.foreignKeys.find(({ columns }) => columns.join(",") === key);
  const parent = found && findTable(catalog, found.references.table);
  const column = parent && findColumn(parent, moment);
  if (column === undefined || !isAlwaysSet(column)) return false;
  return key.split(",").every((name) => findColumn(table, name)?.nullable === false);
}

function relative(date: boolean, gap: Gap, inputs: Readonly<Record<string, Input>>, stage: number): GeneratorSpec {
  const typical = Math.round(gap.days * DAY);
  // Nobody lives longer, and few die young.
  if (stage === 60 && gap.most === undefined) {
    const options = { typical, maximum: 100 * YEAR, late: true };
    return { generator: date ? "dateAfter" : "timestampAfter", options, inputs };
  }
  // What is planned ahead may lie in the future; `minimum` keeps it from being pulled back to now.
  const least = stage >= 50 ? Math.round(typical * 0.8) : date ? 0 : Math.min(60_000, typical);
  const grain = date ? DAY : 1;
  const minimum = gap.least === undefined ? least : Math.floor((gap.least * DAY) / grain) * grain;
  const most = gap.most === undefined ? {} : { maximum: Math.max(minimum, Math.round(gap.most * DAY)) };
  return { generator: date ? "dateAfter" : "timestampAfter", options: { minimum, typical, ...most }, inputs };
}

function same(twin: Column): Suggestion {
  return {
    spec: { generator: "copy", inputs: { from: { column: twin.name } } },
    evidence: `${twin.name} once more`,
    confidence: 0.92,
  };
}

/** The same moment as a number. */
function countedAgain({ column, type, catalog }: ColumnContext, twin: Column): Suggestion {
  const seconds = isInMillis(column, type, catalog) ? {} : { seconds: true };
  return {
    spec: {
      generator: "timestampAfter",
      options: { minimum: 0, typical: 0, maximum: 0, ...seconds },
      inputs: { after: { column: twin.name } },
    },
    evidence: `${twin.name}, counted`,
    confidence: 0.92,
    // Missing where the moment is.
    nullRate: 0,
  };
}

/** What is written on paper was written on the day on which the row was. */
function dayOf(created: Column): Suggestion {
  const options = { minimum: 0, typical: 0, maximum: 0 };
  return {
    spec: { generator: "dateAfter", options, inputs: { after: { column: created.name } } },
    evidence: `the day of ${created.name}`,
    confidence: 0.9,
  };
}

/** What was planned comes about then, or a little later. */
function asPlanned(planned: Column, date: boolean): Suggestion {
  const options = date
    ? { minimum: 0, typical: DAY, maximum: 10 * DAY }
    : { minimum: 0, typical: DAY / 72, maximum: DAY / 4 };
  return {
    spec: { generator: date ? "dateAfter" : "timestampAfter", options, inputs: { after: { column: planned.name } } },
    evidence: `what ${planned.name} was planned for`,
    confidence: 0.9,
  };
}

function sameDay(twin: Column, earlier: readonly Column[]): Suggestion {
  const options = { minimum: 0, typical: 0.4 * DAY, sameDay: true };
  const inputs = Object.fromEntries(
    [twin, ...earlier].map(({ name }, at) => [at === 0 ? "after" : `after${at + 1}`, { column: name }] as const),
  );
  return {
    spec: { generator: "timestampAfter", options, inputs },
    evidence: `the same moment as ${twin.name}`,
    confidence: 0.9,
  };
}
