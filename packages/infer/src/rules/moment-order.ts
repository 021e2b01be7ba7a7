import { baseType } from "@seedloom/core";
import type { Column } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { countedTwinOf } from "../moments/counted-twin.ts";
import { countedMoment, isInCapitals } from "../moments/counted-moment.ts";
import { earlierMoments, twinOf } from "../moments/earlier-moments.ts";
import { endsInDay, holdsMoments, isDayAtMidnight, isNoMoment } from "../moments/is-moment.ts";
import { isEpochOfSchema } from "../moments/epochs-of-schema.ts";
import { isEpochBesideOthers } from "../moments/keeps-epochs.ts";
import { firstOfLast, isFirstOfLast } from "../moments/first-of-last.ts";
import { knownPair } from "../moments/known-pair.ts";
import { lastOfNext } from "../moments/last-of-next.ts";
import { inThePast, longPast } from "../moments/long-past.ts";
import { keptBeside, momentBeside, periodBeside } from "../moments/moment-beside.ts";
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
import { isNoStep, isOfManySteps, precedingMoment, stepsBefore } from "../moments/preceding-moment.ts";
import { reminderOf } from "../moments/reminder-of.ts";
import { happeningMoments, parentMoments } from "../moments/parent-moments.ts";
import { documentDay } from "../moments/document-day.ts";
import type { ReadMoment } from "../moments/read-moment.ts";
import { readInRow } from "../moments/row-moments.ts";
import { zoneTwinOf } from "../moments/zone-twin.ts";
import { after, afterLast, follows } from "../moments/made/after.ts";
import { afterParent } from "../moments/made/after-parent.ts";
import { asPlanned, countedAgain, dayOf, same, sameDay } from "../moments/made/alike.ts";
import { ahead, alone, longAgo, plain } from "../moments/made/alone.ts";
import { beside, unknown } from "../moments/made/beside.ts";
import { epochAfter, epochAfterParent } from "../moments/made/counted-after.ts";
import type { Rule } from "../rule.ts";

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

/** Whether a moment of a known name is one of what happens to the row, in its turn. */
const isStep = (context: ColumnContext, { moment }: ReadMoment): boolean =>
  context.typeClass === "timestamp" && moment.stage >= 14 && moment.stage <= 32 && !isNoStep(context);

/** What is bought in a table of sales is bought now; what an asset's row says of it was years ago. */
function isSale({ facts }: ColumnContext, { phrase }: ReadMoment): boolean {
  return /^(?:purchase|bought|acqui)/.test(phrase) && ["order", "payment"].includes(facts.noun?.noun.subject ?? "");
}

const isTold = ({ type }: Column): boolean => baseType(type).kind === "timestamp";
