import { literalDefault } from "../context/literal-default.ts";
import { isPlural } from "../words/is-plural.ts";
import { splitName } from "../words/split-name.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";
import type { RowNumber } from "./number-readings.ts";

/** Ends of ranges, as they are spelt into names whose words nobody set apart: `fmin` and `fmax`, `conf_lo` and `conf_hi`, `spacesoft` and `spacehard`. */
const ENDS: readonly (readonly [low: string, high: string])[] = [
  ["minimum", "maximum"],
  ["min", "max"],
  ["lower", "upper"],
  ["low", "high"],
  ["soft", "hard"],
  ["_lo", "_hi"],
  ["warn", "crit"],
];

/** What goes over a network, by pieces and by bytes, and what of it is lost. */
const PIECES: readonly string[] = ["packets", "packet", "pkts", "pkt", "frames"];
const BYTES: readonly string[] = ["bytes", "byte", "octets", "octet"];
const LOST: readonly string[] = [
  "errors",
  "error",
  "errs",
  "drops",
  "dropped",
  "drop",
  "discards",
  "discarded",
  "collisions",
];

/** What is a point in time or space, or one of a few, is no end of a range of its like. */
const NO_SCALE =
  /(?:^|_)(?:x|y|z|lat|lng|lon|latitude|longitude|hour|minute|year|month|day|week|time|date|id|code|type|state|status|mode)(?:_|$)/;

/** What is gone through one step after the other, and what of it goes wrong. */
const STEPS: readonly ReadonlySet<string>[] = [
  new Set("submitted requested planned scheduled expected invited total in read found queued".split(" ")),
  new Set("started issued attempted processed scanned checked examined".split(" ")),
  new Set("completed succeeded successful done out written passed imported inserted accepted".split(" ")),
];
const WRONG = new Set("failed skipped rejected errored invalid duplicate ignored".split(" "));
/** What goes both ways by itself, and what is bought and sold. */
const BOTH_WAYS =
  /(?:byte|packet|octet|frame|message|email|mail|call|point|unit|item|stock|money|amount|hour|minute|day|second)s$/;

/** `jobs_submitted`, `jobs_succeeded` and `jobs_failed`: no more come out than went in. */
function* funnels(numbers: readonly RowNumber[]): Iterable<Relation> {
  const stems = new Map<string, { readonly number: RowNumber; readonly step: number }[]>();
  for (const number of numbers) {
    const parts = splitName(number.column.name);
    const last = parts.at(-1) ?? "";
    const stem = parts.slice(0, -1).join("_");
    const step = WRONG.has(last) ? STEPS.length : STEPS.findIndex((words) => words.has(last));
    if (step < 0 || !isPlural(stem) || BOTH_WAYS.test(stem) || number.context.typeClass !== "integer") continue;
    stems.set(stem, [...(stems.get(stem) ?? []), { number, step }]);
  }
  for (const steps of stems.values()) {
    for (const { number, step } of steps) {
      const before =
        step === STEPS.length ? steps.filter((one) => one.step < 2) : steps.filter((one) => one.step < step);
      const whole = before.toSorted((a, b) => (step === STEPS.length ? a.step - b.step : b.step - a.step))[0]?.number;
      if (whole === undefined) continue;
      const shares =
        step === STEPS.length ? { least: 0, most: 0.08, none: 0.5 } : { least: 0.75, most: 0.92, all: 0.45 };
      yield part(number, whole, shares);
    }
  }
}

/** Numbers whose names differ in one piece only, however they are spelt. */
export function* speltAlike(numbers: readonly RowNumber[]): Iterable<Relation> {
  yield* funnels(numbers);
  const byName = new Map(numbers.map((number) => [number.column.name.toLowerCase(), number]));
  for (const [name, low] of byName) {
    const high = NO_SCALE.test(name) ? null : otherOf(name, ENDS, byName);
    // A scale that comes with its end is that scale: `grademin` of 0 and `grademax` of 100.
    if (high !== null && alike(low, high) && !(Number(literalDefault(high.column) ?? 0) > 1)) yield* ordered(low, high);
    const bytes = otherOf(name, pairsOf(PIECES, BYTES), byName);
    if (bytes !== null && alike(low, bytes)) yield part(low, bytes, { least: 0.0011, most: 0.012 });
    const whole = otherOf(name, pairsOf(LOST, PIECES), byName);
    if (whole !== null && alike(low, whole)) yield part(low, whole, { least: 0, most: 0.01, none: 0.7 });
    // What is used stays below what is warned of: `space` beside `spacesoft`.
    const soft = byName.get(`${name}soft`) ?? byName.get(`${name}_soft`);
    if (soft !== undefined && alike(low, soft)) yield part(low, soft, { least: 0.05, most: 0.98 });
  }
}

const pairsOf = (first: readonly string[], second: readonly string[]) =>
  first.flatMap((one) => second.map((other) => [one, other] as const));

/** The number whose name has the second of a pair where this one has the first. */
function otherOf(
  name: string,
  pairs: readonly (readonly [string, string])[],
  byName: ReadonlyMap<string, RowNumber>,
): RowNumber | null {
  for (const [first, second] of pairs) {
    const at = name.indexOf(first);
    if (at < 0) continue;
    const found = byName.get(`${name.slice(0, at)}${second}${name.slice(at + first.length)}`);
    if (found !== undefined) return found;
  }
  return null;
}

const alike = (one: RowNumber, other: RowNumber): boolean => one.context.typeClass === other.context.typeClass;

function* ordered(low: RowNumber, high: RowNumber): Iterable<Relation> {
  yield {
    target: high,
    spec: { generator: "atLeast", inputs: inputsOf({ from: [low] }) },
    evidence: `no less than ${low.column.name}`,
    inverse: {
      target: low,
      spec: { generator: "near", options: { below: 0.5 }, inputs: inputsOf({ of: [high] }) },
      evidence: `no more than ${high.column.name}`,
    },
  };
}

const part = (target: RowNumber, whole: RowNumber, options: Readonly<Record<string, number>>): Relation => ({
  target,
  spec: {
    generator: "partOf",
    options: { ...options, ...(target.context.typeClass === "integer" ? { scale: 0 } : {}) },
    inputs: inputsOf({ of: [whole] }),
  },
  evidence: `no more than ${whole.column.name}`,
});
