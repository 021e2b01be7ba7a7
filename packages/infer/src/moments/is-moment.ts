import { baseType } from "@seedloom/core";
import type { Column } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { literalDefault } from "../context/literal-default.ts";
import { languageOf } from "../topics/language-of.ts";
import { isPlural } from "../words/is-plural.ts";
import { findMeanings } from "../names/find-meanings.ts";
import type { ReadMoment } from "./read-moment.ts";
import { formatOfDefault, formatOfMoments } from "./written-moments.ts";

/** Phrases that mean a moment even of a number without `at`. */
const PLAIN = /^last (?!name)|^(?:created|updated|modified|inserted|changed|first seen)$/;

/** Phrases that mean a moment of a text too, where they are all of its name: `started`, `expires`, `last_run`. */
const TOLD =
  /^(?:last|next|first) (?!name|error|event|value|message|word|line)|ed$|^(?:check (?:in|out)|expires?|expiry|expiration|deadline|since|until|due|begun|sent|seen|date)$/;

/** What is planned and what comes of it, of which there are moments even in words: `scheduled_departure`, `actual_arrival`. */
const PLANNED = /^(?:scheduled|actual|planned|estimated|expected|real)$/;
const TRAVELS =
  /^(?:departure|arrival|(?:scheduled|actual|planned|estimated|expected) (?:start|end|departure|arrival|pickup))$/;

/** Numbers that say since when: they are no flags, as `finished` may be. */
const BOUND = /^(?:occurred|happened|started|stopped|ended|begun|expires|expiration|since|until)$/;

/** Periods of subscriptions, whose ends programs keep in seconds though the name alone could be a number. */
const SECONDS =
  /^(?:(?:current|billing|trial|subscription|grace) )+(?:period )?(?:start|starts|end|ends|begin)$|^(?:last|next|previous|current) (?:run|execution|login|sign in|check|sync|update|ping|backup|heartbeat|activity|access|visit|attempt|billing|renewal)$/;
/** What programs do again and again: `last_execution`. */
const TURN =
  /^(?:last|next|prev|previous)_?(?:exec|execution|invocation|trigger|triggered|poll|polled|scan|scanned|fetch|fetched|crawl|crawled|alive|ping|pinged|heartbeat|beat|wakeup|fired|started|finished|restart|reboot|boot|rotation|rotated|flush|flushed|purge|purged|cleanup|renewed)$/i;

/** Moments whose names tell in what they are counted: `ts_added_ms`, `valid_until_ms`, `start_epoch`. */
const STAMPED =
  /(?:^|_)ts(?:_[a-z]+)+_ms$|_(?:until|since|expires|expiry|ts|timestamp)_(?:ms|millis)$|_epoch$|^[acm]time_secs?$|[a-z]tstmp$|^sched_time$/i;

/** Stretches that contracts and books know, which begin and end with a day: `period_start`, `semester_end`. */
const STRETCH =
  /^(?:(?:current|billing|service|contract|coverage|season|semester|campaign|rental|lease|trial|subscription|warranty|pay|fiscal|tax|reporting|accounting|statement|academic|school|employment|policy|membership|validity|period|term|year) )+(?:start|starts|begin|end|ends)$/;

/** Days on which something was done: `signed_on`, but not what it is `based_on`. */
const DONE_ON =
  /(?:^|_)(?!based|hosted|located|focused|mounted|attached|worked|run|built|depend)[a-z]+(?:ed|wn|en|ld|ent|aid|eft|ght)_on$/i;

/** Whether the column of a context holds moments. */
export function holdsMoments(context: ColumnContext, read: ReadMoment | null): boolean {
  if (context.typeClass === "text" && formatOfMoments(context.existing) !== null) return true;
  if (isDayOfWork(context)) return true;
  return (
    isMoment(context.column, read) &&
    !isWhere(context) &&
    !isHabit(context) &&
    !isStopped(context) &&
    !isOpening(context) &&
    !isDuration(context) &&
    !isSpan(context) &&
    !isAgreedOn(context) &&
    !isWithinMedia(context) &&
    !isDayOfMonth(context) &&
    !isMinuteOfWorkday(context) &&
    !isOfReview(context) &&
    !isKnownOtherwise(context, read)
  );
}

/** How long those took who climbed, ran or held out, in a text: `time` of an `elimination`. */
const isStopped = ({ typeClass: kind, words, facts }: ColumnContext): boolean =>
  kind === "text" &&
  words.join(" ") === "time" &&
  /^(?:elimination|climber|runner|swimmer|skier|cyclist|rower|sprinter|finisher|lap|heat|ascent)$/.test(
    facts.words.at(-1) ?? "",
  );

/** What people do at an hour of every day, in a text: `wake_time`, `reminder_time`. */
const isHabit = ({ typeClass: kind, words }: ColumnContext): boolean =>
  kind === "text" &&
  /^(?:wake(?: up)?|bed|sleep|reminder|remind|notification|daily|preferred|usual|breakfast|lunch|dinner|prayer|curfew|cutoff|cut off|check in|check out|feeding|milking|medication|dose|intake|quiet(?: hour)?(?: start| end)?) time$/.test(
    words.join(" "),
  );

/** `closing_time` beside `opening_time`: each day. */
const isOpening = ({ typeClass: kind, words, facts }: ColumnContext): boolean =>
  kind === "text" &&
  /^(?:opening|closing|open|close) time$/.test(words.join(" ")) &&
  ["opening", "open"].some((word) =>
    [...facts.columnWords.values()].some((each) => each[0] === word && each[1] === "time"),
  );

/** `time` beside the interval until a card is asked again, and how easy it was: how long the answer took. */
const isOfReview = ({ type, words, facts }: ColumnContext): boolean => {
  const beside = (said: RegExp) => [...facts.columnWords.values()].some((each) => said.test(each.join(" ")));
  return (
    type.kind === "integer" &&
    words.join(" ") === "time" &&
    beside(/^(?:ivl|interval)$/) &&
    beside(/^ease(?: factor)?$/)
  );
};

/** `start_time int default 0` beside `end_time int default 1440`: minutes of each day. */
const isMinuteOfWorkday = ({ type, words, table, facts }: ColumnContext): boolean =>
  type.kind === "integer" &&
  words.join(" ") === "start time" &&
  table.columns.some(
    (other) =>
      facts.columnWords.get(other.name)?.join(" ") === "end time" &&
      [1439, 1440].includes(Number(literalDefault(other) ?? 0)),
  );

/** `first_response_time` of a service level: within so many minutes. */
const isAgreedOn = ({ type, words, facts }: ColumnContext): boolean =>
  type.kind === "integer" &&
  /(?:^| )(?:sla|service level|service level agreement)$/.test(facts.words.join(" ")) &&
  /^(?:first )?(?:response|reply|update|solution|resolution|resolve|close|escalation)(?: time)?$/.test(words.join(" "));

/** `start_timestamp` of what stands in a playlist: where in the video it begins, in seconds. */
const isWithinMedia = ({ type, column, facts }: ColumnContext): boolean =>
  type.kind === "integer" &&
  /^(?:start|stop|end)_?timestamp$/i.test(column.name) &&
  /playlist|video|clip|segment|chapter|caption|subtitle|transcript/.test(facts.words.join(" "));

/** What is called after moments and is none. */
export const isNoMoment = (name: string): boolean =>
  /^indexed$|^(?:message|chat)s?_expir[a-z]+_timer?$|(?:ordering|ivl|_static|visibility|precision|balance|cents?|amount|amt|price|cost|fee|quantity|qty|revenue|mrr|arr|kwh|mileage|odometer|units?|size|bytes)$|week_?starts?(?:_?on|_?day)?$|^(?:has|is|adv)_[a-z]|^day_to_[a-z]+$|^max_[a-z]+_time$|^(?:re_?order|low_?stock|restock|buy|alert)_?at$/i.test(
    name,
  );

/** Whether a column holds moments: by its type, or by a name that leaves no doubt. */
export function isMoment(column: Column, read: ReadMoment | null): boolean {
  const type = baseType(column.type);
  if (type.kind === "date" || type.kind === "timestamp") return true;
  // What a program wrote when it ran last.
  if (type.kind === "text" && (type.maxLength ?? Infinity) > 64 && /^last_?log(?:_in|_out)?$/i.test(column.name))
    return false;
  // Stretches of work in a list.
  if (type.kind === "text" && /^time_?logs?$/i.test(column.name)) return false;
  // What is to be run then: `on_success`.
  if (type.kind === "text" && /^on_?[A-Za-z]/.test(column.name) && !/_(?:date|at|time)$|Date$|At$/.test(column.name))
    return false;
  // Where jobs run and what they depend on.
  if (type.kind === "text" && /(?:^|_)(?:runs?|depends|works|based|hosted|listens|acts)_?on$/i.test(column.name))
    return false;
  // Where something is kept.
  if (
    type.kind === "text" &&
    /(?:^|_)(?:kept|stored|located|parked|housed|displayed|stationed|employed|based|hosted)_?at$/i.test(column.name)
  )
    return false;
  // `difficulty_at_time` is how difficult it was then.
  if (/[a-z]_at_time$/i.test(column.name)) return false;
  // `last_stream_ordering` counts, `has_expires` and `last_repo_visibility` say yes or no, `max_execution_time` is how long.
  if (isNoMoment(column.name)) return false;
  // `on_order`, `on_hand`: how many.
  if (type.kind === "integer" && /^(?:qty_?)?on_?(?:order|hand|hold|stock|loan|shelf)s?$/i.test(column.name))
    return false;
  // `used_times` counts how often.
  if (type.kind === "integer" && /[a-z]_?times$/i.test(column.name)) return false;
  // `times_executed` counts, `time_dom_completion` measures.
  if (type.kind === "integer" && /^times(?:_|[A-Z])|^time_(?:dom|network|server|transfer|on_load)/i.test(column.name))
    return false;
  // `intTimesRented`, `max_rentals`: so many, as a count or a limit says.
  if (
    type.kind === "integer" &&
    /^(?:(?:int|lng|byt)(?:Times|Max|Min|Num)|(?:max|min)(?:_|(?=[A-Z])))/.test(column.name)
  )
    return false;
  // `range_end_offset` counts characters.
  if (type.kind === "integer" && /offset$/i.test(column.name)) return false;
  // `reminder_days` are days of the week.
  if (type.kind === "text" && /_?days$/i.test(column.name)) return false;
  if (type.kind === "text" && (type.maxLength ?? 99) >= 10 && DONE_AGAIN.test(column.name)) return true;
  // How many days ahead, and yes or no: `adv_creation`, `OnHealthIssue`.
  if (type.kind === "integer" && /^(?:adv|advance)_|_(?:adv|advance)$|^On[A-Z]/.test(column.name)) return false;
  // How long it takes, and how long what is of a kind is kept.
  if (type.kind === "integer" && LASTS.test(column.name)) return false;
  if (type.kind === "integer" && /^bigint/i.test(column.typeText) && DONE_THEN.test(column.name)) return true;
  if (type.kind === "integer" && type.bits >= 32 && SINCE.test(column.name)) return true;
  if (type.kind === "integer" && /reminder_?time$/i.test(column.name)) return false;
  if (type.kind === "integer" && type.bits === 64 && STAMPED.test(column.name)) return true;
  if (read === null) {
    if (type.kind === "integer" && type.bits >= 32 && TURN.test(column.name)) return true;
    if (type.kind === "integer")
      return (type.bits >= 32 && endsInAt(column, "integer")) || (type.bits === 64 && FIRES.test(column.name));
    // `dateNew`, `datetime_added`: a day, unless it tells how days are written.
    return type.kind === "text" && (endsInAt(column, "text") || /^date(?:_?time)?_?(?:new|added)$/i.test(column.name));
  }
  if (!read.explicit) {
    const whole = read.modifiers.length === 0;
    if (type.kind === "text")
      return (
        (whole ||
          PLANNED.test(read.modifiers.join(" ")) ||
          STRETCH.test(wordsOf(read)) ||
          read.phrase === "deadline") &&
        (type.maxLength ?? 99) >= 10 &&
        (whole
          ? (TOLD.test(read.phrase) && !isOfSeveral(column.name)) ||
            STRETCH.test(read.phrase) ||
            (TRAVELS.test(read.phrase) && read.phrase.includes(" "))
          : TRAVELS.test(read.phrase) || STRETCH.test(wordsOf(read)) || read.phrase === "deadline") &&
        !isListed(column)
      );
    if (isMinuteOfDay(column)) return false;
    if (type.kind === "integer" && type.bits >= 32 && SECONDS.test([...read.modifiers, read.phrase].join(" ")))
      return true;
    const counted = read.modifiers.length > 0 && isPlural(column.name.replace(/_?[A-Z]?[a-z]+$/, ""));
    const means =
      (PLAIN.test(read.phrase) && !counted && !isWho(read)) ||
      (whole && BOUND.test(read.phrase)) ||
      /^(?:until|active since|(?:active|valid|open) till)$/.test(read.phrase);
    return type.kind === "integer" && type.bits >= 32 && means;
  }
  if (type.kind === "integer") return type.bits >= 32 && !isMinuteOfDay(column);
  return (
    type.kind === "text" &&
    (type.maxLength ?? 99) >= 8 &&
    !isListed(column) &&
    !/^(?:medium|long)text/i.test(column.typeText)
  );
}

/** `events_expiration`, `message_expiration_time`, `execution_time_ms`. */
const LASTS =
  /^(?:events?|messages?|logs?|records?|cache|history|default|msg)_?expir(?:ation|es|y)(?:_?time)?$|(?:exec|execution|run|response|processing|elapsed|latency|wait|queue|load|render|build|cpu|wall)_?time_?(?:ms|millis|milliseconds|sec|secs|seconds|us|ns)$/i;
/** Eight bytes are for no yes or no: `txn_started`. */
const DONE_THEN = /_(?:started|finished|completed|expired|committed|opened|closed|acquired|enqueued|last_heartbeat)$/i;
/** `current_state_since`, `failing_since`; `days_since` is how many. */
const SINCE =
  /^(?!.*(?:days?|hours?|minutes?|seconds?|months?|years?|weeks?|time|miles?|km|count|num)_since)[a-z]+(?:_[a-z]+)*_since$/i;

/** `usermodified` in a whole number is who changed it. */
const isWho = ({ modifiers }: ReadMoment): boolean =>
  /^(?:user|member|author|editor|modifier|admin)$/.test(modifiers.at(-1) ?? "");
/** What is done on a day, and will be again: `last_soil_test`, `expected_harvest`. */
const DONE_AGAIN =
  /^(?:last|next|previous|expected|planned|estimated)_?(?:\w*_)?(?:harvest|test|inspection|service|visit|calving|vaccination|watering|irrigation|maintenance|check_?up|cleaning|calibration|audit|breeding|shearing|deworming|exam|filling|refill|oil_change|haircut|feeding|milking|restock|delivery)$|^(?:wedding_?)?anniversary$/i;

/** `last_services` are services rather than when the last one was. */
const isOfSeveral = (name: string): boolean => /^(?:last|next|first)_?[A-Za-z]/i.test(name) && isPlural(name);

const wordsOf = ({ modifiers, phrase }: ReadMoment): string => [...modifiers, phrase].join(" ");

/** `worked_on` beside hours says when; elsewhere it may say what. */
const isDayOfWork = ({ column, table, typeClass: kind }: ColumnContext): boolean =>
  kind === "text" &&
  /^(?:worked|spent)_?on$/i.test(column.name) &&
  table.columns.some(({ name }) => /hour|minute|duration/i.test(name));

/** `date_installed` of a text, but for how dates are written. */
const DATED = /^date_(?!format|precision|style|range|type|mode|pattern|picker|field|display|order|zone|count)[a-z_]+$/i;

/** The same in Spanish, where nothing else begins so. */
const FECHA = /^(?:fecha|fec|fch)_[a-z_]+$/i;

/** Moments of programs in wide whole numbers: `NEXT_FIRE_TIME`, `lastSyncTime`. */
const FIRES =
  /^(?:next|prev|previous|last|first|start|end|create|begin|expire)_?\w*(?:time|timestamp|ts)$|_(?:next|prev|last)_time$/i;

const isListed = ({ typeText }: Column) => /^(?:set|enum)/i.test(typeText);

/** `day_of_birth` and `birth_day` of a whole number are 1 to 31. */
function isDayOfMonth({ words, column, typeClass: kind }: ColumnContext): boolean {
  return kind === "integer" && (words[0] === "day" || words.at(-1) === "day" || /birth_?day$/i.test(column.name));
}

/** What time is spent on: `time_read`, `time_spent`. */
const SPENT = new Set(
  "read spent played taken on to elapsed limit used left remaining worked watched online".split(" "),
);

/** `reading_time` and `response_time` of a whole number are durations. */
function isDuration(context: ColumnContext): boolean {
  const { words, typeClass: kind } = context;
  if (kind === "integer" && words[0] === "time" && SPENT.has(words[1] ?? "")) return true;
  if (kind !== "integer" || words.at(-1) !== "time" || words.length < 2) return false;
  if (FIRES.test(context.column.name) || isEventOfProgram(context)) return false;
  if (words.length > 2) return true;
  return findMeanings(context, kind).some((reading) => reading.phrase === words.join(" "));
}

/** What happens once, in a wide whole number: `scheduled_start_time`, `admin_event_time`. */
const isEventOfProgram = ({ words, type }: ColumnContext): boolean =>
  type.kind === "integer" &&
  type.bits === 64 &&
  /^(?:start|end|event|begin|finish|send|entry|update|create|creation|expire|expiry|login|trigger|modification)$/.test(
    words.at(-2) ?? "",
  );

/** What takes time, so that a text of it says how long: `cook_time`, `fastest_lap_time`; `finish_time` is a moment elsewhere. */
const TAKES =
  /(?:lap|race|sector|qualifying|best|fastest|split|cook|cooking|prep|preparation|baking|boiling|resting|lead|response|wait|waiting|travel|traveling|processing|turnaround|transit|reaction|reading|read|running|run|average|avg|elapsed|resolution|handling|idle|loading|rendering|setup|brewing|drying|charging|estimated|total|idling|down|up|flight|standing|driving|parking|parked|stopped|walking|cycling|riding|sailing|flying|training|playing|working|unloading|packing|picking|production|cycle|assembly|machining|cleaning|curing|cooling|heating|soaking|steeping|proofing|marinating|queue|hold|holding|talk|ringing|break|rest|recovery|gap|journey|commute|commuting|delay|stay) time$/;

/** `launched_on` in words beside the moment `launched_at` is what it was launched on. */
function isWhere({ column, table, typeClass: kind }: ColumnContext): boolean {
  const done = /^(.+ed)_?on$/i.exec(column.name)?.[1]?.toLowerCase();
  // `arrived_at` beside `arrival_time` is the place.
  if (kind === "text" && /^(?:arrived|departed)_?at$/i.test(column.name)) {
    const ride = column.name.slice(0, 5).toLowerCase();
    return table.columns.some(
      (other) => baseType(other.type).kind === "timestamp" && other.name.toLowerCase().startsWith(ride),
    );
  }
  return (
    kind === "text" &&
    done !== undefined &&
    table.columns.some(
      ({ name, type }) =>
        baseType(type).kind === "timestamp" && [`${done}_at`, `${done}at`].includes(name.toLowerCase()),
    )
  );
}

/** Whether a text says how long something takes. */
const isSpan = ({ words, typeClass: kind }: ColumnContext): boolean => kind === "text" && TAKES.test(words.join(" "));

/** `date_avis`, `date_expedition`: behind the date stands what is dated. */
const isFrench = (context: ColumnContext): boolean => languageOf(context) === "fr";

/** As sure as only a table's other columns make a reading. */
const SURE = 0.94;

/** `meal_time` is text of another kind. */
function isKnownOtherwise(context: ColumnContext, read: ReadMoment | null): boolean {
  if (context.typeClass !== "text" || read?.explicit === true) return false;
  if (FECHA.test(context.column.name) || (DATED.test(context.column.name) && isFrench(context))) return false;
  const readings = findMeanings(context, "text");
  // `received` is a moment; what calls have received it at is an address.
  return read === null ? readings.length > 0 : readings.some(({ confidence }) => confidence >= SURE);
}

/** Names whose ending alone says that they are moments, though the rest is unknown; numbers need the clearer ones. */
function endsInAt({ name }: Column, kind: "integer" | "text"): boolean {
  if (/(?:_|^)at$|[a-z]At$/.test(name)) return true;
  if (kind === "text" && (DATED.test(name) || FECHA.test(name) || DONE_ON.test(name))) return true;
  if (kind === "text" && /(?:^|_)(?:ts|tstamp|dt|dttm|datetime|timestamp)$/i.test(name)) return true;
  if (kind === "text" && /(?:^|_)(?:due|out|in|start|end|ship|order|birth|inv)_d$/i.test(name)) return true;
  // A number named `date` and nothing else, or after the date of something: `obsdate`.
  if (kind === "integer" && /^(?!up_?to|.*(?:up|vali)date$)(?:[a-z]*_?)date$/i.test(name)) return true;
  // The same before what it is the date of: `dateTrip`.
  if (kind === "integer" && DATE_OF.test(name)) return true;
  return (
    kind === "text" &&
    /(?:[_ ]|^|[a-z](?=[A-Z]))(?:date|datetime|timestamp|time|Date|DateTime|Timestamp|Time)(?:_value|Value)?$/.test(
      name,
    )
  );
}

const DATE_OF =
  /^date(?:_of)?(?:_|(?=[A-Z]))(?!format|style|type|range|id|count|num|key|width|no|sk|order|sort|limit|dim)[a-z]+$/i;

/** Whole numbers that default to one of the minutes of a day are no moments since 1970: `endTime int default 1440`. */
function isMinuteOfDay(column: Column): boolean {
  const given = Number(literalDefault(column) ?? 0);
  return given > 1 && given <= 1440;
}

/** What is agreed or known for a day and no hour of it, even in a column that could tell the hour. */
const DAYS =
  /^(?:hire|hired|due|payment due|maturity|effective|effective (?:from|start|end|to)|(?:employment|contract) (?:start|end)|graduation|wedding|holiday|retirement|anniversary|invoice|bill|statement|settlement|founded|established)$/;

/** `hire_date timestamp` tells the day, at midnight. */
export const isDayAtMidnight = ({ column, typeClass: kind }: ColumnContext, read: ReadMoment | null): boolean =>
  kind === "timestamp" && read !== null && DAYS.test(read.phrase) && /date$/i.test(column.name);

/** What programs write down themselves, to the second. */
const WRITTEN =
  /^(?:last|creat|insert|add|updat|modif|edit|chang|delet|remov|archiv|log|record|captur|upload|import|sync|enter|register|crawl|index|touch|refresh|post|submit|sent|receiv)/;

/** Text named `order_date` holds days; `date_modified` and `created` hold moments. */
export function endsInDay(context: ColumnContext, read: ReadMoment | null): boolean {
  const { column, typeClass: kind, maxLength, existing } = context;
  if (kind !== "text") return false;
  const shown = formatOfMoments(existing) ?? formatOfDefault(column);
  if (shown !== null) return !shown.includes("HH");
  if (maxLength !== null && maxLength < 19) return true;
  if (read !== null && STRETCH.test(wordsOf(read))) return true;
  return /(?:date|day|deadline|_on)$/i.test(column.name) && !WRITTEN.test(read?.phrase ?? "");
}
