import { literalDefault } from "../context/literal-default.ts";
import type { RowNumber } from "./number-readings.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";

/** Words of what lies lowest, between and highest. */
const LOWS: ReadonlySet<string> = new Set([
  "minimum",
  "min",
  "low",
  "lower",
  "lowest",
  "least",
  "smallest",
  "mini",
  "lo",
  "from",
  "start",
]);
const MIDDLES: ReadonlySet<string> = new Set(["average", "mean", "median", "typical", "middle", "mid", "vwap"]);
const HIGHS: ReadonlySet<string> = new Set([
  "maximum",
  "max",
  "high",
  "higher",
  "upper",
  "highest",
  "most",
  "largest",
  "maxi",
  "hi",
  "to",
  "end",
  "peak",
]);

/** How far out a bound lies: what is normal, what gives warning, what is critical, what cannot be. */
const SEVERITIES: readonly (readonly string[])[] = [
  ["normal", "optimal", "target"],
  ["warning", "warn", "abnormal"],
  ["critical", "panic", "alarm", "danger", "alert"],
  ["absolute", "extreme", "limit"],
  ["reportable", "measurable", "measuring", "analytical", "linearity", "linear", "plausible", "technical"],
];

/** What begins and ends somewhere though it cannot be compared. */
const NO_SCALE = new Set(
  "id code status state user account battery fuel currency x y latitude longitude hour month day weekday week year usec microsecond nanosecond".split(
    " ",
  ),
);

/** What only counts up, over years. */
const METERS = new Set(["odometer", "hourmeter", "mileage"]);

/** Ends of ranges, means between them, bounds of several severities, and prices of a day: lowest, first, last, highest. */
export function* orderedBounds(numbers: readonly RowNumber[]): Iterable<Relation> {
  yield* severities(numbers);
  yield* prices(numbers);
  yield* measures(numbers);
  yield* ends(numbers);
  const pairs: (readonly [RowNumber, RowNumber])[] = [];
  for (const low of numbers) {
    const place = low.core.findIndex((word) => LOWS.has(word));
    if (place < 0 || low.core.some((word) => NO_SCALE.has(word)) || /date$/i.test(low.column.name)) continue;
    const rest = without(low, place);
    const high = numbers.find((one) => one !== low && alike(one, low) && isOf(one, rest, HIGHS));
    if (high === undefined) {
      // `price_min` beside `price`.
      const bare =
        PRICED.test(rest) && isExtreme(low) ? numbers.find((one) => one !== low && isBare(one, rest)) : undefined;
      if (bare !== undefined && alike(bare, low)) yield near(low, [bare], { below: 0.4 });
      continue;
    }
    // Ports end at 65535: the lower one is reckoned from the upper.
    if (low.core.includes("port")) {
      // What is let through is one port mostly.
      if (low.core.includes("from") && isOfFirewall(low)) {
        const spec = { generator: "copy", inputs: inputsOf({ from: [high] }) };
        yield { target: low, spec, evidence: `the same port as ${high.column.name}` };
        continue;
      }
      yield near(low, [high], { below: 0.02 });
      continue;
    }
    // A meter has gone on by one trip or one day in between.
    if (low.core.some((word) => METERS.has(word))) {
      yield { ...near(high, [low], { above: 0.01 }), inverse: near(low, [high], { below: 0.01 }) };
      continue;
    }
    // A scale that comes with both ends is that scale: from 0 to 100.
    if (Number(literalDefault(low.column) ?? NaN) === 0 && Number(literalDefault(high.column) ?? 0) > 1) continue;
    yield {
      target: high,
      spec: { generator: "atLeast", inputs: inputsOf({ from: [low] }) },
      evidence: `the upper end of what begins at ${low.column.name}`,
      inverse: near(low, [high], { below: 0.5 }),
    };
    if (isExtreme(low) && isExtreme(high)) pairs.push([low, high]);
    const between = (one: RowNumber) =>
      isOf(one, rest, MIDDLES) || (isExtreme(low) && isExtreme(high) && isBare(one, rest));
    for (const middle of numbers.filter((one) => one !== low && one !== high && between(one))) {
      yield {
        target: middle,
        spec: { generator: "near", inputs: inputsOf({ of: [low, high] }) },
        evidence: `between ${low.column.name} and ${high.column.name}`,
      };
    }
  }
  // `class_average` beside `lowest_grade` and `highest_grade`: where there is one of each.
  const [pair, another] = pairs;
  const [middle, other] = numbers.filter(({ core }) => core.some((word) => MIDDLES.has(word)));
  if (
    pair !== undefined &&
    another === undefined &&
    middle !== undefined &&
    other === undefined &&
    alike(pair[0], middle) &&
    !middle.core.some((word) => MEASURES.has(word) && !pair[0].core.includes(word))
  )
    yield near(middle, pair, {});
}

/** What is counted: an `average_lead_time` is no average of the least and the most quantity. */
const MEASURES = new Set(
  "time day hour minute second week month year duration age price cost amount quantity weight length width height distance speed size temperature rate salary".split(
    " ",
  ),
);

/** What a text, a film or a file is counted in, and where in it something is. */
const PLACES = /^(?:second|minute|millisecond|ms|frame|line|page|position|offset|index|verse|chapter|timecode)$/;

/** `end_seconds` beside `seconds`, `end_page` beside `page`: what ends does so behind its place. */
function* ends(numbers: readonly RowNumber[]): Iterable<Relation> {
  for (const high of numbers) {
    const [first, word = "", ...more] = high.context.words;
    if (first !== "end" || more.length > 0 || !PLACES.test(word)) continue;
    const low = numbers.find(({ context }) => context.words.join(" ") === word);
    if (low === undefined || !alike(low, high)) continue;
    yield {
      target: high,
      spec: { generator: "atLeast", inputs: inputsOf({ from: [low] }) },
      evidence: `the end of what is at ${low.column.name}`,
    };
  }
}

/** What was measured lies about where it should: `value` beside `ref_low` and `ref_high`. */
function* measures(numbers: readonly RowNumber[]): Iterable<Relation> {
  const [value, low, high] = measuredOf(numbers) ?? [];
  if (value !== undefined && low !== undefined && high !== undefined)
    yield near(value, [low, high], { below: 0.25, above: 0.25 });
}

/** What was measured, and between what it should lie, where there is one of each. */
export function measuredOf(
  numbers: readonly RowNumber[],
): readonly [value: RowNumber, low: RowNumber, high: RowNumber] | null {
  const bound = (sides: ReadonlySet<string>) =>
    numbers.filter(({ core }) => core.some((word) => sides.has(word)) && core.some((word) => REFERENCE.has(word)));
  const [[low, more], [high, others]] = [bound(LOWS), bound(HIGHS)];
  if (low === undefined || high === undefined || more !== undefined || others !== undefined) return null;
  const value = numbers.find(({ core }) => core.length > 0 && core.every((word) => MEASURED.has(word)));
  return value !== undefined && alike(value, low) ? [value, low, high] : null;
}

const REFERENCE = new Set(["reference", "ref", "normal", "range", "limit"]);
const MEASURED = new Set(["value", "result", "measured", "reading", "number", "numeric", "observed"]);

const isOfFirewall = ({ context: { facts } }: RowNumber): boolean =>
  /\b(?:rule|acl|policy)$/.test(facts.words.join(" ")) ||
  facts.words.some((word) => word === "firewall" || word === "security");

/** A number's name without one of its words: `up_to_units` ends where `to_units` does. */
const without = ({ core }: RowNumber, place: number): string =>
  core
    .filter((word, at) => at !== place && !(word === "up" && at === place - 1 && core[place] === "to"))
    .toSorted()
    .join(" ");

/** Whether a number's name is the rest with one of the words. */
function isOf(number: RowNumber, rest: string, words: ReadonlySet<string>): boolean {
  const place = number.core.findIndex((word) => words.has(word));
  return place >= 0 && without(number, place) === rest;
}

/** Whether a number's name is the rest and nothing else. */
const isBare = ({ core }: RowNumber, rest: string): boolean => rest !== "" && core.toSorted().join(" ") === rest;

/** What is asked for once is between the least and the most of it; a start and an end have nothing between them. */
const isExtreme = ({ core }: RowNumber): boolean =>
  core.some((word) => /^(?:minimum|min|mini|maximum|max|maxi|lowest|highest|smallest|largest)$/.test(word));

const PRICED = /^(?:price|cost|fare|salary|bid)$|price$/;

const alike = (a: RowNumber, b: RowNumber): boolean => a.context.typeClass === b.context.typeClass;

/** `low_absolute` ≤ `low_critical` ≤ `low_normal` ≤ `high_normal` ≤ `high_critical` ≤ `high_absolute`. */
function* severities(numbers: readonly RowNumber[]): Iterable<Relation> {
  const chains = new Map<string, { readonly number: RowNumber; readonly rank: number }[]>();
  for (const number of numbers) {
    const { core } = number;
    const side = core.findIndex(
      (word) => word === "low" || word === "lower" || word === "high" || word === "upper" || word === "hi",
    );
    const severity = SEVERITIES.findIndex((words) => core.some((word) => words.includes(word)));
    if (side < 0 || severity < 0) continue;
    const rest = core.filter((word, at) => at !== side && !SEVERITIES[severity]!.includes(word)).join(" ");
    const rank = core[side]!.startsWith("lo") ? -1 - severity : 1 + severity;
    chains.set(rest, [...(chains.get(rest) ?? []), { number, rank }]);
  }
  for (const chain of chains.values()) {
    if (chain.length < 3) continue;
    const sorted = chain.toSorted((a, b) => a.rank - b.rank).map(({ number }) => number);
    for (const [at, target] of sorted.entries()) {
      // Two of them, so that a missing one breaks no order.
      const before = sorted.slice(Math.max(0, at - 2), at).toReversed();
      if (before.length === 0) continue;
      yield {
        target,
        spec: { generator: "near", options: { above: 0.25 }, inputs: inputsOf({ of: before }) },
        evidence: `no lower than ${before[0]!.column.name}`,
      };
    }
  }
}

/** How far a day's prices lie apart, as shares. */
const DAILY = 0.02;

/** A day's prices: `low` ≤ `open`, `close` ≤ `high`. */
function* prices(numbers: readonly RowNumber[]): Iterable<Relation> {
  const find = (word: string, rest: string) =>
    numbers.find(
      ({ core, context }) =>
        context.typeClass === "decimal" && core.includes(word) && core.filter((one) => one !== word).join(" ") === rest,
    );
  for (const open of numbers) {
    if (!open.core.includes("open") || open.context.typeClass !== "decimal") continue;
    const rest = open.core.filter((word) => word !== "open").join(" ");
    const [high, low, close] = ["high", "low", "close"].map((word) => find(word, rest));
    if (high === undefined || low === undefined) continue;
    const ends = [open, ...(close === undefined ? [] : [close])];
    if (close !== undefined) yield near(close, [open], { below: DAILY, above: DAILY });
    yield near(high, ends, { above: DAILY });
    yield near(low, ends, { below: DAILY });
    for (const word of ["vwap", "average", "typical", "mean"]) {
      const middle = find(word, rest);
      if (middle !== undefined) yield near(middle, [low, high], {});
    }
    for (const word of ["adj", "adjusted", "previous", "prior", "prev"]) {
      const other = close === undefined ? undefined : find(word, [rest, "close"].filter((one) => one !== "").join(" "));
      if (other !== undefined) yield near(other, [open], { below: DAILY, above: DAILY });
    }
  }
}

function near(target: RowNumber, of: readonly RowNumber[], options: Readonly<Record<string, number>>): Relation {
  return {
    target,
    spec: { generator: "near", ...(Object.keys(options).length === 0 ? {} : { options }), inputs: inputsOf({ of }) },
    evidence: `close to ${of.map(({ column }) => column.name).join(", ")}`,
  };
}
