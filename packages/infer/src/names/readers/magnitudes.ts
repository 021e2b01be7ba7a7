import { FEW, isOfMany } from "../../given/how-many.ts";
import { literalDefault } from "../../context/literal-default.ts";
import { isPlural } from "../../words/is-plural.ts";
import { evenly, forAll } from "./reader.ts";
import type { Reader, Readers } from "./reader.ts";

const MONEY =
  /^(?:amount|price|cost|fee|tax|paid|payment|invoice|sale|revenue|money|currency|discount|balance|charge|spent|spend|budget|income|expense|salary|bill|order|cart|cent|refund|deposit|donation|gift|net|gross|subtotal|earning|payout|debit|credit|shipping|purchase|checkout|receipt|transaction|quote|commission|profit|value|rate|basket|due|owed|loan|rent|wage|payroll|wallet|fund|budgeted|accounting|ledger|sponsorship|pledge|contribution)$/;

/** `total_open`, `poll_option_total` where nothing of the table is money: as many. */
const total: Reader = ({ as, modifiers, context: { facts, words } }) => {
  if (as !== "integer" || words.length < 2) return null;
  const around = [...facts.words, ...[...facts.columnWords.values()].flat()];
  if (around.some((word) => MONEY.test(word))) return null;
  return { given: isOfMany([...modifiers, ...words]) ? "count" : FEW, confidence: 0.93 };
};

/** `numratings` and `total_ratings` are how many there are. */
const ratings: Reader = ({ as, modifiers, context: { column } }) =>
  as === "integer" && isPlural(column.name) && modifiers.some((word) => /^(?:number|total|count)$/.test(word))
    ? { given: FEW, confidence: 0.95 }
    : null;

/** Steps from the top of a tree. */
const TREES = /^(?:nesting|nest|tree|path|hierarchy|root|indent|indentation)$/;
/** Columns of tables whose rows stand below one another: there a depth is no measure. */
const BELOW = /parent|^path$|^_?children$|^l(?:e)?ft$|^level$|ancestor/i;
const DEPTH = { generator: "integer", options: { min: 0, max: 5, distribution: "zipf" } };

/** Levels that begin at none: those of a tree, and those whose default says so. */
const level: Reader = ({ as, phrase, modifiers, context: { column, facts, type, table } }) => {
  if (as !== "integer") return null;
  const own = [...phrase.split(" "), ...modifiers];
  if (own.includes("depth") && !own.includes("level"))
    return table.columns.some(({ name }) => BELOW.test(name)) ? { given: DEPTH, confidence: 0.95 } : null;
  if (own.some((word) => TREES.test(word))) return { given: DEPTH, confidence: 0.95 };
  // What people reach in games has no end.
  const plays = [...facts.words, ...own].some((word) =>
    /^(?:character|player|game|hero|skill|guild|quest)$/.test(word),
  );
  const least = literalDefault(column);
  const small = type.kind === "integer" && (least === 0 || least === "0") && !plays;
  return small ? { given: DEPTH, confidence: 0.93 } : null;
};

/** Whom people are, by words of their table or before `age`, and how old they are. */
const AGES: readonly (readonly [of: RegExp, min: number, max: number])[] = [
  [/^(?:child|kid|toddler|infant)$/, 1, 13],
  [/^(?:pupil|schoolchild)$/, 6, 18],
  [/^(?:footballer|player|athlete|swimmer|wrestler|gymnast|skater|cyclist|runner|boxer)$/, 18, 37],
  [
    /^(?:employee|staff|worker|teacher|driver|nurse|doctor|instructor|technician|physician|pilot|conductor|manager)$/,
    21,
    64,
  ],
];
const age: Reader = ({ as, phrase, modifiers, context: { facts } }) => {
  if ((as !== "integer" && as !== "decimal") || phrase !== "age") return null;
  const last = modifiers.at(-1) ?? facts.words.at(-1) ?? "";
  const found = AGES.find(([of]) => of.test(last));
  if (found === undefined) return null;
  const [, min, max] = found;
  return { given: { generator: "integer", options: { min, max, distribution: "normal" } }, confidence: 0.93 };
};

const MB = 1_048_576;
/** What a file may take: `file_size_limit`, `max_upload_size` in whole numbers that have room for bytes. */
const sizeLimit: Reader = ({ as, phrase, modifiers, context: { type } }) => {
  const own = [...modifiers, ...phrase.split(" ")];
  const has = (...words: readonly string[]) => words.some((word) => own.includes(word));
  if (as !== "integer" || type.kind !== "integer" || type.bits < 32) return null;
  if (has("mb", "kb", "gb", "mib", "megabyte") || !has("limit", "maximum", "max", "cap")) return null;
  const sized =
    (has("size") && has("file", "upload", "attachment", "body", "image", "payload", "request", "object", "blob")) ||
    (has("byte", "bytes") && type.bits === 64);
  return sized ? evenly([5 * MB, 10 * MB, 2 * MB, 20 * MB, 50 * MB, 100 * MB, 25 * MB], 0.95) : null;
};

/** Places for hundreds and more. */
const LARGE: readonly (readonly [of: RegExp, values: readonly number[]])[] = [
  [/^(?:camp|shelter|refuge|prison|jail|dormitory|barrack)$/, [50, 80, 100, 120, 150, 200, 250, 300, 500, 800]],
  [/^(?:festival|fair|expo|rally)$/, [500, 1000, 1500, 2500, 5000, 8000, 10_000, 20_000]],
  [/^(?:airport|port|terminal|ferry|ship|vessel|cruise)$/, [120, 250, 400, 600, 900, 1200, 2000, 3000]],
];
const room: Reader = ({ as, context: { facts } }) => {
  const found = as === "integer" ? LARGE.find(([of]) => facts.words.some((word) => of.test(word))) : undefined;
  return found === undefined ? null : evenly(found[1], 0.93);
};

/** How many learn there, by what it is. */
const enrolled: Reader = ({ as, context: { facts } }) => {
  if (as !== "integer" && as !== "decimal") return null;
  const schools = facts.words.some((word) => /^(?:university|college|institution)$/.test(word));
  const one = facts.words.some((word) => /^(?:course|class|section|program|programme|workshop|batch)$/.test(word));
  const some = facts.words.some((word) => /^(?:school|kindergarten|district|campus)$/.test(word));
  if (!schools && !one && !some) return null;
  const [min, max, mean] = schools ? [600, 42_000, 8200] : one ? [4, 180, 28] : [60, 2600, 540];
  const options = { min, max, distribution: "lognormal", mean, deviation: mean };
  return { given: { generator: "integer", options }, confidence: 0.92 };
};

/** What somebody gets beside a salary. */
const bonus: Reader = ({ as, context: { facts } }) =>
  (as === "decimal" || as === "integer") &&
  facts.words.some((word) => /^(?:employee|staff|payroll|salary|evaluation|appraisal|payslip|compensation)$/.test(word))
    ? {
        given: {
          generator: "amount",
          options: { min: 150, max: 12_000, mean: 1600, deviation: 1500, rounding: "tidy" },
        },
        confidence: 0.93,
      }
    : null;

/** Programs run so many things at a time; none would be of no use. */
const atOnce: Reader = ({ as }) => (as === "integer" ? evenly([1, 4, 16, 2, 8, 5, 10, 3, 32], 0.93) : null);

/** What is paid back each month. */
const repaid: Reader = ({ as, phrase, context: { facts } }) =>
  (as === "decimal" || (as === "integer" && /amount|emi|payment/.test(phrase))) &&
  facts.words.some((word) => /^(?:loan|mortgage|lease|financing)$/.test(word))
    ? { given: { generator: "amount", options: { min: 40, max: 4000, mean: 320, deviation: 260 } }, confidence: 0.93 }
    : null;

/** What a task is worth: who solves it gets as many. */
const worth: Reader = ({ as, context: { facts } }) =>
  (as === "integer" || as === "decimal") &&
  /^(?:assignment|homework|exam|quiz|exercise)$/.test(facts.words.at(-1) ?? "")
    ? evenly([100, 50, 20, 100, 25, 10, 40, 100, 30], 0.93)
    : null;

/** Of a place: within so many metres; elsewhere a share. */
const accuracy: Reader = ({ as, context: { facts } }) => {
  const places = [...facts.columnWords.values()].some((words) => /^(?:latitude|lat)$/.test(words.at(-1) ?? ""));
  const options = { min: 2, max: 80, scale: 1, distribution: "lognormal", mean: 11, deviation: 9 };
  return places && (as === "decimal" || as === "integer")
    ? { given: { generator: "decimal", options }, confidence: 0.96 }
    : null;
};

/** `num_shares` of a firm are counted; one share is a part of it. */
const shares: Reader = ({ as, modifiers, context: { column } }) =>
  (as === "decimal" || as === "integer") &&
  isPlural(column.name) &&
  (modifiers.some((word) => /^(?:number|total|outstanding)$/.test(word)) || /^shares$/i.test(column.name))
    ? {
        given: {
          generator: "integer",
          options: { min: 1, max: 2500, distribution: "lognormal", mean: 90, deviation: 140, rounding: "tidy" },
        },
        confidence: 0.94,
      }
    : null;

const CARGO = /^(?:cargo|freight|truck|load|container|vessel|lorry|haul|haulage|shipload|axle|weighbridge)$/;
/** Lorries carry tons, in kilograms. */
const cargo: Reader = ({ as, modifiers, context: { facts, type } }) => {
  if ((as !== "decimal" && as !== "integer") || ![...modifiers, ...facts.words].some((word) => CARGO.test(word)))
    return null;
  if (type.kind === "decimal" && (type.precision ?? 9) - (type.scale ?? 0) < 5) return null;
  const options = { min: 60, max: 24_000, distribution: "lognormal", mean: 5200, deviation: 5000, scale: 0 };
  return { given: { generator: "decimal", options }, confidence: 0.93 };
};

/** What takes how many seconds, by the table. */
const LASTING: readonly (readonly [of: RegExp, min: number, max: number, mean: number])[] = [
  [/^(?:trip|ride|journey|commute)$/, 120, 7200, 900],
  [/^(?:podcast|episode|lecture|webinar|recording)$/, 420, 7200, 2400],
  [/^(?:downtime|outage|maintenance)$/, 300, 28_800, 3600],
];
const lasting: Reader = ({ as, context: { facts, column } }) => {
  const found = LASTING.find(([of]) => facts.words.some((word) => of.test(word)));
  if ((as !== "integer" && as !== "decimal") || found === undefined || /min|hour|hr|_h$|_ms$|millis/i.test(column.name))
    return null;
  const [, min, max, mean] = found;
  const options = { min, max, distribution: "lognormal", mean, deviation: mean * 0.8 };
  return { given: { generator: "integer", options }, confidence: 0.9 };
};

/** How many months somebody signs for. */
const signed: Reader = ({ as, context: { facts } }) =>
  as === "integer" && facts.words.some((word) => /^(?:membership|subscription|abonnement)$/.test(word))
    ? evenly([12, 1, 3, 6, 12, 24], 0.95)
    : null;

/** What people pay for a service month by month. */
const subscribed: Reader = ({ as, context: { facts, type } }) =>
  as === "decimal" && type.kind === "decimal" && facts.words.some((word) => /^(?:subscription|streaming)$/.test(word))
    ? evenly([9.99, 4.99, 12.99, 7.99, 14.99, 19.99, 9.99, 29.99], 0.94)
    : null;

/** Room for what somebody keeps. */
const GB = 1024 ** 3;
/** Words before a quota that leave it one of room; any other is of what is counted. */
const OF_ROOM =
  /^(?:quota|size|byte|bytes|disk|storage|space|mailbox|mail box|file|folder|home|hd|drive|ftp|web|database|media|share|volume|memory|cache|backup|attachment|upload|bandwidth|traffic|data|default|max|maximum|total|soft|hard|limit|group|block|free|available|kb|mb|gb)$/;
const OF_PLACES =
  /^(?:ticket|event|course|class|seat|registration|sale|leave|session|tour|visa|admission|product|survey|quota|panel|sample|segment|agent)$/;
const quota: Reader = ({ as, modifiers, phrase, context: { type, facts } }) => {
  const own = [...modifiers, ...phrase.split(" ")];
  if (as !== "integer" || type.kind !== "integer" || !own.includes("quota")) return null;
  if (own.includes("used") || own.includes("usage") || own.includes("use")) return null;
  const isOfRoom = own.every((word) => OF_ROOM.test(word));
  if (!isOfRoom) return modifiers.length === 1 ? evenly([1000, 100, 500, 5000, 250, 10_000, 50], 0.93) : null;
  return type.bits === 64 && !facts.words.some((word) => OF_PLACES.test(word))
    ? evenly([10 * GB, 5 * GB, GB, 50 * GB, 100 * GB, 2 * GB, 20 * GB], 0.95)
    : null;
};

/** Words of what lies on disks. */
const STORED = new Set(
  "disk asset artifact blob object backup snapshot archive dump result storage database db cache".split(" "),
);
const UNITS = /^(?:kb|mb|gb|tb|kib|mib|gib|kilobyte|megabyte|gigabyte|byte|limit|maximum|max|quota|x|y|width|height)$/;
/** What it takes of a disk, in the bytes that only a wide number has room for; SQLite's `INTEGER` says nothing of its width. */
const onDisk: Reader = ({ as, modifiers, phrase, context: { type, column, facts } }) => {
  if (as !== "integer" || type.kind !== "integer" || type.bits < 64 || /^int(?:eger)?$/i.test(column.typeText))
    return null;
  const own = [...modifiers, ...phrase.split(" ")];
  const about = own.length > 1 ? own : [...facts.words, ...own];
  if (own.some((word) => UNITS.test(word)) || !about.some((word) => STORED.has(word))) return null;
  const mean = 40 * MB;
  const options = { min: 20_000, max: 40 * GB, distribution: "lognormal", mean, deviation: 3 * mean };
  return { given: { generator: "integer", options }, confidence: 0.93 };
};

/** Numbers of which the table, the default or the words beside tell how large they are. */
export const magnitudeReaders: Readers = {
  ...forAll("total, total number, number total", total),
  ...forAll("rating, ratings, star, review rating", ratings),
  ...forAll(
    "level, depth, nesting level, tree level, hierarchy level, level number, tree depth, nest level, path depth, indent level, indent",
    level,
  ),
  age,
  ...forAll(
    "limit, size limit, maximum size, max size, file size, upload size, maximum upload size, maximum file size, maximum, size, size max, size maximum",
    (ask) => sizeLimit(ask) ?? onDisk(ask),
  ),
  ...forAll("capacity, maximum capacity, max capacity, current capacity", room),
  ...forAll("enrollment, enrolment, total enrollment, student enrollment, enroll, enr", enrolled),
  ...forAll(
    "payment, monthly payment, installment, instalment, installment amount, emi, emi amount, repayment",
    repaid,
  ),
  ...forAll("point, points, maximum point, max point, total point, max score, maximum score, points possible", worth),
  ...forAll(
    "accuracy, horizontal accuracy, position accuracy, location accuracy, latitude longitude accuracy",
    accuracy,
  ),
  ...forAll("share, number share, total share", shares),
  ...forAll("weight, gross weight, net weight, total weight", cargo),
  ...forAll(
    "duration, duration second, duration seconds, duration sec, trip duration, ride duration, scheduled duration, flexible duration, total duration",
    lasting,
  ),
  ...forAll("duration month, month, months, term month, duration in month", signed),
  ...forAll("cost, price, monthly cost, monthly price, monthly fee, price monthly, price month", subscribed),
  ...forAll("byte, bytes, size byte, size bytes, quota, quota byte, quota bytes, storage quota", quota),
  ...forAll("disk space, disk size, disk usage, disk used, disk, storage size, storage used, storage usage", onDisk),
  ...forAll("bonus, bonus amount, annual bonus, yearly bonus, performance bonus", bonus),
  ...forAll(
    "active run, active task, concurrent run, concurrent task, concurrent job, active job, parallel job, running job",
    atOnce,
  ),
};
