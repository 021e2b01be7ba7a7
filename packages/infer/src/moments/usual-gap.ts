import { baseType } from "@seedloom/core";
import type { Column } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { EXPIRIES } from "../data/expiries.ts";
import { BY_MACHINES, GAPS, OF_MACHINES, STANDING } from "../data/gaps.ts";
import { isLastChange } from "./last-change.ts";
import { paceOf } from "./pace.ts";
import { readMoment } from "./read-moment.ts";
import type { ReadMoment } from "./read-moment.ts";

const SECOND = 1 / 86_400;

/** How long after the moments before: the usual distance in days, and the longest and the shortest where these are known. */
export interface Gap {
  readonly days: number;
  readonly least?: number;
  readonly most?: number;
}

/** What departs and arrives on the same day. */
export const RIDES: ReadonlySet<string> = new Set(["flight", "trip", "ride", "journey", "departure", "leg", "train"]);

/** The usual distance from the moments before: an event ends after hours, a contract after months, a token expires after an hour. */
export function usualGap({ facts, words }: ColumnContext, read: ReadMoment, earlier: readonly Column[]): Gap {
  const { moment, phrase, modifiers } = read;
  if (moment.stage === 54) {
    if (isKeyOfProgram(facts)) return { days: 365, least: 30, most: 365 };
    const usual = expiryOf(words, facts.words, wordsBeside(facts)) ?? { days: moment.gap, most: moment.gap * 4 };
    // What holds for years was issued long before somebody entered it here.
    const issued = earlier.some(({ name }) => ISSUED.test(name));
    return PAPERS.test([...words, ...facts.words].join(" ")) && !issued && usual.days >= 365
      ? { days: usual.days * 0.4, least: 20, most: usual.days }
      : usual;
  }
  // Whoever dies in a hospital does so within weeks.
  if (moment.stage === 60 && !earlier.some(({ name }) => /birth|born|dob/i.test(name))) return { days: 6, most: 60 };
  if (moment.stage > 10 && moment.stage <= 46 && /(?:^| )(?:until|till)$/.test(phrase)) {
    const held = expiryOf(words, []);
    if (held !== null) return held;
  }
  // What is brought back was borrowed for some days.
  if (moment.stage === 30 && phrase.startsWith("return")) return { days: 6, least: 0.5, most: 28 };
  // What programs do again they do soon.
  if (moment.stage === 50 && AGAIN.test(phrase)) return { days: 0.5, least: 0.01, most: 7 };
  // Where nothing that is known comes before, most rows are as they were written down.
  const isUnknown = ({ name }: Column) => readMoment(facts.columnWords.get(name) ?? []) === null;
  if (isLastChange(read) && earlier.length > 0 && earlier.every(isUnknown)) return { days: 0.05, most: 2 };
  // What is due is so within weeks, not years.
  if (moment.stage === 50) return { days: moment.gap, least: moment.gap * 0.4, most: moment.gap * 3 };
  if (moment.stage > 12 && moment.stage <= 38 && isOfMachines(facts, phrase))
    return moment.stage === 38
      ? { days: 0.01, most: 0.5 }
      : [...facts.columnWords.values()].some((other) => other.includes("latency"))
        ? { days: SECOND, most: 20 * SECOND }
        : { days: 0.0004, most: 0.02 };
  // What a program works on, beside other moments of the row: `processing_end` of `processing_start`.
  const work = modifiers.at(-1) ?? "";
  if (WORKED_ON.test(work)) {
    const begun = earlier.some(({ name }) => name.toLowerCase().includes(work));
    if (begun && moment.stage === 30) return { days: 0.003, most: 0.08 };
    if (!begun && moment.stage === 18) return { days: 0.004, most: 0.5 };
  }
  const quick = moment.stage > 10 && moment.stage < 50 && isQuick(facts) ? ofMinutes(phrase) : null;
  if (quick !== null) return quick;
  const pace = moment.stage > 12 && moment.stage <= 32 ? paceOf(facts) : null;
  if (pace !== null) return pace;
  if (/^(?:clock|punch)/.test(phrase) && moment.stage === 30) return { days: 0.35, least: 0.2, most: 0.45 };
  const leaves = moment.stage === 30 && /^(?:depart|check(?:ed)? out)/.test(phrase);
  // Who comes to train or to see somebody leaves the same day, who comes to stay does so the next day at the earliest.
  if (leaves && facts.words.some((word) => CALLS.has(word))) return { days: 0.06, least: 0.02, most: 0.14 };
  if (leaves) return { days: 3, least: 1, most: 14 };
  // What fails does so soon after it began.
  const rides = moment.stage === 26 && phrase.startsWith("arriv") && facts.words.some((word) => RIDES.has(word));
  // Doors open an hour before.
  if (moment.stage === 18 && earlier.some(({ name }) => /door/i.test(name)))
    return { days: 0.04, least: 0.02, most: 0.09 };
  // What takes minutes begins as soon as it is there.
  if (moment.stage === 18 && SHORT.some((name) => facts.words.includes(name))) return { days: 0.002, most: 0.1 };
  if (moment.stage !== 30 && !rides) return { days: moment.stage === 46 && phrase === "failed" ? 0.02 : moment.gap };
  // Who borrows a book brings it back after some weeks.
  if (
    words.some((word) => word === "loan" || word === "borrow") &&
    LENT.test([...facts.words, ...facts.columnWords.keys()].join(" "))
  )
    return { days: 21, least: 7, most: 30 };
  const long = WHOLE.find(([of]) => of.test(facts.words.join(" ")));
  // A sheet of hours, rather than of a week.
  const ofHours = words.at(-1) === "time" && facts.words.at(-1)?.endsWith("sheet") === true;
  if (long !== undefined && !ofHours) {
    const [, days, least] = long;
    return least === undefined ? { days, least: days, most: days } : { days, least };
  }
  if (facts.words.includes("sprint") || facts.words.includes("iteration")) return { days: 13, least: 13, most: 13 };
  if (words.includes("trial")) return { days: 14, least: 7, most: 30 };
  // `week_end_date` beside `week_start_date`.
  if (words.includes("week") && earlier.some(({ name }) => /week/i.test(name))) return { days: 6, least: 6, most: 6 };
  if (facts.words.includes("time") && facts.words.some((word) => TRACKED.has(word))) return { days: 0.08, most: 0.4 };
  if (words.includes("period")) return { days: 30, least: 30, most: 30 };
  const days = earlier.some((column) => baseType(column.type).kind === "date");
  // A request that has days to begin and to end on is about something that takes days.
  const ends = ENDING.test(phrase);
  // Who sets out on a day and comes back on a day was away for some.
  if (days && ends && AWAY.test(facts.words.at(-1) ?? "")) return { days: 7, least: 1, most: 24 };
  const fits = ([, gap, least]: (typeof GAPS)[number]) => !(days && gap < 0.1) && (ends || least === undefined);
  // Codes of an event are no events: the column's own words go first, then the table's from the last one on.
  const known = [...words.toReversed(), ...facts.words.toReversed()]
    .map((name) => GAPS.find((one) => one[0].has(name) && fits(one)))
    .find((one) => one !== undefined);
  if (known === undefined && days && ends && STANDING.has(facts.words.at(-1) ?? "")) return { days: 700 };
  // Nobody talks for a day, and a meeting ends in the evening.
  if (known !== undefined) {
    const [, days, least, most = days < 1 ? days * 4 : undefined] = known;
    return { days, ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };
  }
  // Whose minutes are counted is over the same day.
  if (!days && [...facts.columnWords.keys()].some((name) => IN_MINUTES.test(name))) return { days: 0.1, most: 0.5 };
  return { days: days ? 20 : moment.gap };
}

/** What programs are at for minutes. */
const WORKED_ON =
  /^(?:processing|parsing|indexing|importing|exporting|scanning|syncing|encoding|transcoding|rendering|downloading|uploading|crawling|embedding|ingesting|ingest|ingestion|conversion|converting|extraction|execution|deploy|deployment|sync|import|export|backup|restore|scan|index|parse|upload|download|encode|transcode|render)$/;

/** What people are away for. */
const AWAY =
  /^(?:trip|tour|journey|cruise|expedition|safari|holiday|vacation|retreat|voyage|pilgrimage|travel|itinerary)$/;

/** The last day of something, not the one on which it was settled. */
const ENDING = /(?:^| )(?:end|ends|ended|ending|to|until|till|thru|through)$/;

/** What libraries lend. */
const LENT =
  /(?:^|[ _])(?:book|livre|libro|livro|buch|boek|copy|exemplaire|ejemplar|lecteur|reader|borrower|patron|isbn)/i;

/** Until when papers hold, and when they were made out. */
const PAPERS = /passport|licen[cs]e|permit|visa|certificat|registration|(?:^| )card/;
const ISSUED = /issue|valid_?from|start|begin|effective|ausgestellt|granted/i;

/** Tokens that people make for their programs, with a name: they hold for a year. */
const isKeyOfProgram = ({ words, columnWords }: ColumnContext["facts"]): boolean =>
  words.at(-1) === "token" &&
  !words.some((word) => /^(?:access|refresh|id|session|reset|verification|verify|invitation|csrf|push)$/.test(word)) &&
  [...columnWords.values()].some((other) =>
    /^(?:name|description|label|note|key alias|allowed ip|spend)$/.test(other.join(" ")),
  );

/** What programs do of themselves: its steps take seconds. */
function isOfMachines({ words, columnWords }: ColumnContext["facts"], phrase: string): boolean {
  if (/^(?:paid|payment|approv|sign|return|check out|review|published|release)/.test(phrase)) return false;
  const own = [...columnWords.values()].flat();
  // A task that is called with arguments is none of people's.
  if (words.at(-1) === "task" && own.some((word) => /^(?:kwargs|kwarg|args|traceback|celery|pid|exitcode)$/.test(word)))
    return true;
  if (BY_MACHINES.test(words.join(" ")) && !words.some((word) => PEOPLE.test(word))) {
    const others = own;
    return others.some((word) => OF_MACHINES.has(word)) || others.some((word) => IN_SECONDS.test(word));
  }
  return false;
}
const PEOPLE =
  /^(?:customer|patient|employee|student|visit|repair|purchase|leave|maintenance|service|friend|contact|quote|feature|pull|merge|blood|lab|hire|recruitment|production|construction|project|material|stock|change)$/;
const IN_SECONDS = /^(?:ms|millisecond|elapsed|latency|exit|error|trigger|checksum|endpoint|heartbeat)$/;

/** What lasts as long as its name says, whatever its columns are called: the last day of it, or at least so many where one is longer than another. */
const WHOLE: readonly (readonly [of: RegExp, days: number, least?: number])[] = [
  [/(?:^| )time ?sheet$/, 6],
  [/(?:^| )(?:payer plan|budget year|leave entitlement)(?: period)?$/, 364],
  [/(?:^| )(?:public |bank )?holiday$/, 0],
  [/(?:^| )(?:observation|follow up|enrollment|registration) period$/, 400, 30],
  [/(?:^| )(?:academic|school) year$/, 300],
];

/** Tables of people who come and go within a day. */
const CALLS: ReadonlySet<string> = new Set(
  "check visit visitor attendance gym session guestbook gate door parking".split(" "),
);

/** What is driven or cooked while people wait for it. */
function isQuick({ words, columnWords }: ColumnContext["facts"]): boolean {
  const others = [...columnWords.values()].flat();
  const has = (...names: readonly string[]) => names.some((name) => others.includes(name));
  if (words.some((word) => word === "trip" || word === "ride"))
    return has("driver", "rider") && has("pickup", "accepted");
  return (
    words.some((word) => word === "order" || word === "delivery") &&
    has("rider", "restaurant", "ready", "prepared", "preparing", "kitchen", "table", "driver") &&
    has("delivered", "ready", "accepted", "served", "pickup")
  );
}

/** How long people wait for one step after another. */
function ofMinutes(phrase: string): Gap {
  if (/^(?:accept|confirm|assign|cancel|reject)/.test(phrase)) return { days: 0.0022, most: 0.01 };
  if (/^(?:complete|delivered|drop|end|ready|prepared)/.test(phrase)) return { days: 0.013, least: 0.004, most: 0.04 };
  return { days: 0.005, least: 0.001, most: 0.014 };
}

/** `time_entries`, `time_logs`: what people worked on in one go. */
const TRACKED: ReadonlySet<string> = new Set(["entry", "log", "record", "sheet", "tracking", "card", "track"]);

const AGAIN =
  /^next (?:check|run|fire|call|notification|trigger|sync|poll|ping|fetch|retry|attempt|refresh|execution|backup|scan|crawl|heartbeat|update)$/;

/** What is over within minutes, of all that lasts. */
const SHORT: readonly string[] = [...(GAPS[0]?.[0] ?? [])];

const IN_MINUTES =
  /^(?!est|plan)(?:.*_)?(?:min|mins|minutes|minuten|minutos|duration_?(?:s|sec|secs|seconds|ms)?|dauer(?:_min)?|duree|duracion)$/i;

const wordsBeside = ({ columnWords }: ColumnContext["facts"]): ReadonlySet<string> =>
  new Set([...columnWords.values()].flat());

/** How long what expires holds, where its own words or its table's tell. */
export function expiryOf(
  words: readonly string[],
  about: readonly string[],
  beside: ReadonlySet<string> = new Set(),
): Gap | null {
  const all = new Set([...words, ...about]);
  const paired = EXPIRIES.find(({ pairs }) =>
    pairs.some(([own = "", other = ""]) => all.has(own) && (all.has(other) || beside.has(other))),
  );
  const found = [words, about].map((names) => EXPIRIES.find((one) => names.some((name) => one.words.has(name))));
  const expiry = found[0] ?? paired ?? found[1];
  if (expiry === undefined) return null;
  const { days, fixed } = expiry;
  return fixed ? { days, least: days, most: days } : { days, least: days * 0.4, most: days * 3 };
}
