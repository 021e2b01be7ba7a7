import { FEW, isOfMany } from "../../given/how-many.ts";
import { literalDefault } from "../../context/literal-default.ts";
import { furtherLanguage } from "../../speech/schema-language.ts";
import { isPlural } from "../../words/is-plural.ts";
import { evenly, forAll } from "./reader.ts";
import { hasTable } from "../../context/has-table.ts";
import type { Reader, Readers } from "./reader.ts";

const value: Reader = (ask) => {
  const { as, modifiers, found, context } = ask;
  if (as === "text" && context.facts.words.includes("barcode")) return { given: "barcodeEan13", confidence: 0.93 };
  if (as === "text" && modifiers.length === 0 && measures(ask)) return { given: "measurement", confidence: 0.9 };
  const told = as === "text" && modifiers.length < 2 ? valueOf(ask) : null;
  if (told !== null) return { given: { generator: "choice", options: { values: told } }, confidence: 0.91 };
  if (as === "text" && isArgument(ask)) return { given: "configValue", confidence: 0.92 };
  if (as !== "decimal" || modifiers.length === 0) return null;
  // An `insured_value` to the cent is money, unless the table measures things.
  const cents = context.type.kind === "decimal" && context.type.scale === 2;
  const counts = ["log", "device", "health", "nature", "setting", "software"].includes(found?.noun.subject ?? "log");
  return cents && !counts ? { given: "amount", confidence: 0.87 } : null;
};

/** What goods are like, and what anything may be. */
const GOODS = "Yes|No|Blue|Black|Large|Small|Standard|Cotton|Steel|12|250|A4|2026-03-14|On request";
const ANYTHING = "yes|no|1|0|12|250|0.5|high|low|standard|2024|2026-03-14";

/** What stands in a `value` that no key beside it tells: by what the table is of. */
const VALUES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:flag|toggle|switch)\b/, "true|false"],
  [
    /\b(?:condition|rule|filter|trigger|criterion|criteria|segment|search)\b/,
    "open|high|invoice|urgent|12|100|today|Leeds|new|example.com",
  ],
  [
    /\b(?:history|revision|change|audit|changelog|detail)\b/,
    "open|closed|high|low|12|250|Anna Berg|Jon Hale|2026-03-14|2026-05-02|yes|no",
  ],
  [/\b(?:field|attribute|property|feature|characteristic|userfield|specification|spec)\b/, GOODS],
  [/\b(?:list item|option|enumeration|choice)\b/, "Standard|Basic|Premium|Other|North|South|Small|Large|Yes|No"],
];

/** What names a value beside it. */
const KEY = /(?:^| )(?:key|name|code|setting|property|field|attribute|option|variable|parameter)$/;

function valueOf({ modifiers, context }: Parameters<Reader>[0]): readonly string[] | null {
  const { facts, column } = context;
  const own = [...facts.columnWords].filter(([name]) => name !== column.name).map(([, words]) => words.join(" "));
  if (own.some((words) => KEY.test(words)) || !/^(?:|old|new|previous|custom)$/.test(modifiers.join(" "))) return null;
  const table = facts.words.join(" ");
  const found = VALUES.find(([known]) => known.test(table))?.[1];
  // Where nothing is sold no property is of cotton.
  const told =
    found === GOODS && !hasTable(context, /product|item|variant|sku|article|order|catalog|goods|listing/i)
      ? ANYTHING
      : found;
  return told?.split("|") ?? null;
}

/** `action_value` beside `action_type`, `trigger_value` beside `trigger_key`: what is done with it is told there. */
const isArgument = ({ modifiers, context: { facts } }: Parameters<Reader>[0]): boolean => {
  const own = [...facts.columnWords.values()].map((words) => words.join(" "));
  const what = modifiers.join(" ");
  return what !== "" && ["type", "key", "operator", "field"].some((word) => own.includes(`${what} ${word}`));
};

/** Tables of readings: what stands in their `value` is a number, even as text. */
const measures: (ask: Parameters<Reader>[0]) => boolean = ({ context: { facts } }) => {
  const about = facts.noun?.noun.subject;
  if (about !== "health" && about !== "device" && about !== "nature") return false;
  const kinds = new Set(["reading", "measurement", "observation", "event", "result", "vital", "sample", "metric"]);
  return facts.words.some((word) => kinds.has(word));
};

const amount: Reader = ({ as, context }) =>
  as === "decimal" && context.facts.words.some((word) => ["salary", "payroll", "wage"].includes(word))
    ? { given: "salary", confidence: 0.9 }
    : null;

/** A `rate` of several digits before the point is money for an hour. */
const rate: Reader = ({ as, modifiers, context: { type, facts } }) => {
  // Beside a rate of taxes what is added for service is in percent, too.
  const isTaxed = [...facts.columnWords.values()].some((words) => /^(?:tax|vat) rate$/.test(words.join(" ")));
  if (as === "decimal" && modifiers.join(" ") === "service" && isTaxed) return evenly([10, 5, 12.5, 10, 8], 0.93);
  if (as !== "decimal" || type.kind !== "decimal" || (type.precision ?? 0) - (type.scale ?? 0) < 3) return null;
  const hours = [...facts.columnWords.values()].some((words) =>
    words.some((word) => ["hour", "hr", "time"].includes(word)),
  );
  return hours
    ? { given: { generator: "integer", options: { min: 25, max: 240, distribution: "normal" } }, confidence: 0.92 }
    : null;
};

/** Up or down: `vote` in a table of votes; several are counted. */
const vote: Reader = ({ as, context: { facts, column } }) => {
  if (as !== "integer" || isPlural(column.name) || !facts.words.includes("vote")) return null;
  const values = [
    [1, 82],
    [-1, 18],
  ];
  return { given: { generator: "weighted", options: { values } }, confidence: 0.93 };
};

/** Of the players of a tournament: the first is the strongest. */
const seeded: Reader = ({ as, context: { facts } }) => {
  const words = [...facts.words, ...[...facts.columnWords.values()].flat()];
  const plays = words.some((word) =>
    ["team", "player", "tournament", "bracket", "opponent", "competition"].includes(word),
  );
  return as === "integer" && plays
    ? { given: { generator: "integer", options: { min: 1, max: 16 } }, confidence: 0.93 }
    : null;
};

/** What backups and volumes take. */
const STORES = new Set("backup volume disk snapshot storage bucket partition filesystem quota tablespace".split(" "));
const bytes: Reader = ({ as, context: { facts, type } }) => {
  const stores = facts.words.some((word) => STORES.has(word));
  if (as !== "integer" || !stores || type.kind !== "integer" || type.bits < 64) return null;
  const options = {
    min: 200_000_000,
    max: 900_000_000_000,
    distribution: "lognormal",
    mean: 40_000_000_000,
    deviation: 60_000_000_000,
  };
  return { given: { generator: "integer", options }, confidence: 0.93 };
};

/** The percent of a table of taxes. */
const taxed: Reader = ({ as, modifiers, context: { facts } }) =>
  (as === "decimal" || as === "integer") && modifiers.length === 0 && facts.words.some((word) => TAXES.has(word))
    ? { given: "taxRate", confidence: 0.95 }
    : null;
const TAXES = new Set(["tax", "vat", "gst"]);

/** Words of tables of bodies and what they do, where steps are those of a day. */
const MOVING = /weight|heart|calorie|sleep|distance|active|activity|fitness|health|walk|garmin|wearable|wellness/;

/** Steps are walked, or follow one another; they are never fewer than none. */
const step: Reader = ({ as, context: { facts, column } }) => {
  if (as !== "integer" || !isPlural(column.name.replace(/_?(?:count|goal|target|total)$/i, ""))) return null;
  const words = [...facts.words, ...[...facts.columnWords.values()].flat()];
  const options = words.some((word) => MOVING.test(word))
    ? { min: 900, max: 18_000, distribution: "normal", mean: 7400, deviation: 2600 }
    : { min: 1, max: 12 };
  return { given: { generator: "integer", options }, confidence: 0.92 };
};

/** `slot_index`, `color_index`: the place in a short list. */
const index: Reader = ({ as, modifiers, context: { column } }) =>
  as === "integer" && modifiers.length > 0
    ? {
        given: {
          generator: "integer",
          options: { min: literalDefault(column) === 1 ? 1 : 0, max: 7, distribution: "zipf" },
        },
        confidence: 0.93,
      }
    : null;

/** Who came in at which place: few take part. */
const finish: Reader = ({ as }) =>
  as === "integer"
    ? { given: { generator: "integer", options: { min: 1, max: 12, distribution: "zipf" } }, confidence: 0.95 }
    : null;

/** A credit to the cent is money; a course's is points. */
const credit: Reader = ({ as, context: { type, facts } }) =>
  as === "decimal" &&
  type.kind === "decimal" &&
  type.scale === 2 &&
  (type.precision ?? 10) > 5 &&
  !facts.words.some((word) => SCHOOL.has(word))
    ? { given: "amount", confidence: 0.93 }
    : null;

const SCHOOL = new Set(
  "course class student registration enrollment enrolment school tuition admission subject semester lesson pupil".split(
    " ",
  ),
);

/** What schools take is more than what banks do. */
const fee: Reader = ({ as, modifiers, context: { facts } }) =>
  (as === "decimal" || as === "integer") &&
  !modifiers.some((word) => /^(?:processing|service|late|bank|card|transaction)$/.test(word)) &&
  facts.words.some((word) => SCHOOL.has(word))
    ? {
        given: { generator: "amount", options: { min: 40, max: 1800, mean: 320, deviation: 260 } },
        confidence: 0.94,
      }
    : null;

/** What a night in a hotel costs, and a stay. */
const room: Reader = ({ as, phrase, context: { facts } }) => {
  if (as !== "decimal" && as !== "integer") return null;
  const named = facts.words.slice(-2).join(" ");
  if (/^(?:guest|hotel)? ?stay$/.test(named) && phrase.startsWith("total"))
    return {
      given: { generator: "amount", options: { min: 80, max: 2800, mean: 540, deviation: 380 } },
      confidence: 0.95,
    };
  return /^(?:room type|rate plan|room rate|hotel room)$/.test(named) && !phrase.startsWith("total")
    ? { given: { generator: "amount", options: { min: 55, max: 520, mean: 150, deviation: 80 } }, confidence: 0.95 }
    : null;
};

/** Terms of payment are a few. */
const termDays: Reader = ({ as, context: { facts } }) =>
  as === "integer" && /(?:payment|bill|billing|invoice) ?term$/.test(facts.words.join(" "))
    ? evenly([0, 7, 10, 14, 15, 30, 30, 30, 45, 60, 90], 0.95)
    : null;

/** How often what recurs does so until it ends. */
const occurrence: Reader = ({ as, context: { facts } }) =>
  as === "integer" &&
  [...facts.words, ...[...facts.columnWords.values()].flat()].some((word) =>
    /^(?:recurring|recurrence|frequency)$/.test(word),
  )
    ? evenly([3, 4, 6, 6, 10, 12, 12, 12, 24, 36], 0.94)
    : null;

/** `lots` are counted, a `lot` has a number. */
const lots: Reader = ({ as, context: { column } }) =>
  as === "integer" && /lots$/i.test(column.name)
    ? { given: { generator: "integer", options: { min: 1, max: 40, distribution: "zipf" } }, confidence: 0.94 }
    : null;

const count: Reader = ({ as, modifiers }) =>
  as === "integer" && modifiers.length > 0 && !isOfMany(modifiers) ? { given: FEW, confidence: 0.92 } : null;

/** Words of money, beside which a wide limit is one too. */
const MONEY = /amount|premium|deduct|claim|balance|credit|payment|expense|cost|price/i;

/** A limit to the cent is money, and so is a wide one beside amounts. */
const limit: Reader = ({ as, modifiers, context: { type, table, column } }) =>
  ((as === "decimal" && type.kind === "decimal" && type.scale === 2) ||
    (as === "integer" &&
      type.kind === "integer" &&
      type.bits === 64 &&
      table.columns.some(({ name }) => name !== column.name && MONEY.test(name)))) &&
  isOfMoney(modifiers)
    ? evenly([5000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000], 0.9)
    : null;

/** `overbooking_limit` is no money, whatever stands beside it. */
const isOfMoney = (modifiers: readonly string[]): boolean => modifiers.every((word) => LENT.test(word));
const LENT =
  /^(?:credit|spending|spend|coverage|policy|card|transfer|withdrawal|payment|transaction|loan|daily|monthly|annual|yearly|weekly|purchase|cash|budget|liability|overdraft|account|expense|single|maximum|minimum|total|approval|debit|atm|insurance|claim|benefit|deposit|trading|order|upper|lower|aggregate)$/;

/** Houses and cars cost more than what stands in a shop. */
const large: Reader = ({ as, context: { facts, catalog } }) => {
  if (as !== "integer" && as !== "decimal") return null;
  const words = new Set([...facts.columnWords.values()].flat());
  const has = (...wanted: readonly string[]) => wanted.some((word) => words.has(word));
  const house =
    has("bedroom", "bathroom", "mls", "hoa", "acre") ||
    (has("offer", "earnest") && hasTable({ catalog }, /listing|propert|house/i));
  const car = has("vin", "odometer", "mileage", "drivetrain");
  if (!house && !car) return null;
  const [min, max, mean] = house ? [90_000, 1_900_000, 420_000] : [4000, 90_000, 27_000];
  const options = { min, max, mean, deviation: mean / 2 };
  return { given: { generator: "amount", options }, confidence: 0.95 };
};

const capacity: Reader = ({ as, context }) =>
  as === "integer" && context.facts.words.some((word) => ["venue", "stadium", "arena", "hall"].includes(word))
    ? evenly([80, 150, 250, 400, 800, 1200, 2500, 5000, 12_000], 0.92)
    : null;

/** Words before `order` that make it something that is bought or worked off. */
const BOUGHT = new Set(
  "purchase sale customer work minimum min max maximum last first per parent online web".split(" "),
);

/** `exercise_order`: where in the row it stands, unless things are ordered here. */
const order: Reader = ({ as, modifiers, context }) =>
  as === "integer" && modifiers.length > 0 && !BOUGHT.has(modifiers.at(-1) ?? "") && !hasTable(context, /order/i)
    ? { given: "sortOrder", confidence: 0.88 }
    : null;

/** What something is multiplied with is about one. */
const multiplier: Reader = ({ as, modifiers, context: { column } }) =>
  as === "decimal" && (modifiers.length > 0 || Number(literalDefault(column)) === 1)
    ? {
        given: {
          generator: "weighted",
          options: {
            values: [
              [1, 55],
              [1.1, 10],
              [1.25, 10],
              [1.5, 10],
              [0.9, 8],
              [0.8, 5],
              [2, 4],
            ],
          },
        },
        confidence: 0.9,
      }
    : null;

/** Numbers whose magnitude the table tells. */
export const numberReaders: Readers = {
  amount,
  capacity,
  rate: (ask) => taxed(ask) ?? rate(ask),
  ...forAll("percent, rate percent, value", (ask) => taxed(ask) ?? (ask.phrase === "value" ? value(ask) : null)),
  count,
  ...forAll("step, step count, daily step, total step, step goal, number step", step),
  ...forAll("lot, lot number", lots),
  ...forAll("vote, vote value, vote direction", vote),
  ...forAll("seed, seeding, seed number", seeded),
  ...forAll("byte, bytes, size byte, size bytes, used byte, used bytes, total bytes, byte used", bytes),
  index,
  ...forAll(
    "finish rank, finish position, finish place, final rank, final position, final place, finishing position",
    finish,
  ),
  ...forAll("credit, available credit, credit balance, remaining credit", credit),
  ...forAll("base price, base rate, nightly rate, price per night, total amount", room),
  // What is asked for or transferred, as Indonesian has it; of parts made elsewhere it is a size.
  nominal: ({ as, modifiers, context }) =>
    (as === "decimal" || as === "integer") && modifiers.length === 0 && furtherLanguage(context.catalog) === "id"
      ? { given: "amount", confidence: 0.9 }
      : null,
  ...forAll("fee, course fee, tuition fee, class fee, school fee", fee),
  ...forAll("number of day, day, number day, due day, net day", termDays),
  ...forAll("occurrence, number of occurrence, total occurrence, max occurrence", occurrence),
  limit,
  order,
  ...forAll("multiplier, price multiplier, rate multiplier, surge multiplier", multiplier),
  ...forAll(
    "list price, price, original price, asking price, sale price, offer amount, counter amount, purchase price, msrp, invoice price, assessed value, market value",
    large,
  ),
};
