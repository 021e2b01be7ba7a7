import { addInterval, scaleInterval, sumInterval } from "../temporal/interval.ts";
import { DAY } from "../temporal/calendar.ts";
import type { Value } from "../value.ts";
import { textWriter } from "./text-writer.ts";
import { intervalValue } from "./compare.ts";
import { EvaluationFailure } from "./failure.ts";
import { arrayOperators } from "./functions/array.ts";
import { jsonOperators } from "./functions/json-operators.ts";
import { networkOperators } from "./functions/network.ts";
import { rangeOperators } from "./functions/range.ts";
import {
  isZero,
  absolute,
  add,
  divide,
  divideWhole,
  multiply,
  negate,
  type Numeric,
  remainder,
  subtract,
  wholeOf,
} from "./numeric.ts";
import { type Binding, boundOverload, overload, type Overload, type ResultType } from "./signature.ts";
import {
  BIGINT,
  BIT,
  BYTES,
  categoryOf,
  DATE,
  DECIMAL,
  FLOAT,
  INTEGER,
  INTERVAL,
  numericResult,
  type SqlType,
  TEXT,
  TIME,
  TIMESTAMP,
} from "./sql-type.ts";

/** The type of a result that is one of the operands' types. */
const sameAsLeft = (types: readonly SqlType[]): SqlType => types[0]!;
const numericOfBoth: ResultType = ([left, right]) => numericResult(left ?? INTEGER, right ?? left ?? INTEGER);

/** Floating point where one side is, exact elsewhere; a whole result beyond its type's bits is the database's error. */
function arithmetic(
  exact: (left: Numeric, right: Numeric) => Numeric,
  floating: (left: number, right: number) => number,
): Overload {
  return boundOverload(["number", "number"], numericOfBoth, ({ types, scope }) => {
    const result = numericResult(types[0]!, types[1] ?? types[0]!);
    if (result.kind === "float") return (left, right) => floating(Number(left), Number(right));
    if (result.kind !== "integer" || scope.numericBooleans) return exact;
    const bound = 2 ** (result.bits - 1);
    return (left, right) => {
      const value = exact(left, right);
      if (Number(value) >= bound || Number(value) < -bound) throw new EvaluationFailure("integer out of range");
      return value;
    };
  });
}

/** SQLite and MySQL: NULL; elsewhere the division's own failure. */
function orNull(
  divideBoth: (left: Numeric, right: Numeric) => Numeric,
  { scope }: Binding,
): (left: Numeric, right: Numeric) => Numeric | null {
  return scope.numericBooleans ? (left, right) => (isZero(right) ? null : divideBoth(left, right)) : divideBoth;
}

function floatDivision(left: number, right: number): number {
  if (right === 0) throw new EvaluationFailure("division by zero");
  return left / right;
}

const wholeDivision = boundOverload(["whole", "whole"], numericOfBoth, (binding) => orNull(divideWhole, binding));

/** Bits of two whole numbers; JavaScript's operators where 32 bits hold both. */
function bitwise(
  small: (left: number, right: number) => number,
  large: (left: bigint, right: bigint) => bigint,
): Overload {
  return overload(["whole", "whole"], numericOfBoth, (left, right) =>
    typeof left === "number" && typeof right === "number" && (left | 0) === left && (right | 0) === right
      ? small(left, right)
      : wholeOf(large(BigInt(left), BigInt(right))),
  );
}

/** Bits of two bit strings of one length. */
function bitStrings(combine: (left: boolean, right: boolean) => boolean): Overload {
  return overload(["bit", "bit"], sameAsLeft, (left, right) => {
    if (left.length !== right.length) throw new EvaluationFailure("cannot combine bit strings of different sizes");
    return [...left].map((bit, place) => (combine(bit === "1", right[place] === "1") ? "1" : "0")).join("");
  });
}

function shiftBits(bits: string, by: number): string {
  const blank = "0".repeat(Math.min(Math.abs(by), bits.length));
  return by >= 0 ? bits.slice(blank.length) + blank : blank + bits.slice(0, bits.length - blank.length);
}

const arithmeticOperators = {
  "+": [
    overload(["date", "whole"], DATE, (date, days) => date + Number(days) * DAY),
    overload(["whole", "date"], DATE, (days, date) => date + Number(days) * DAY),
    overload(["timestamp", "interval"], timestampOf, addInterval),
    overload(["interval", "timestamp"], timestampOf, (interval, instant) => addInterval(instant, interval)),
    overload(["time", "interval"], TIME, (time, { ms }) => wrapDay(time + ms)),
    overload(["date", "time"], TIMESTAMP, (date, time) => date + time),
    overload(["time", "date"], TIMESTAMP, (time, date) => date + time),
    overload(["interval", "interval"], INTERVAL, (left, right) => intervalValue(sumInterval(left, right))),
    arithmetic(add, (left, right) => left + right),
  ],
  "-": [
    overload(["date", "date"], INTEGER, (left, right) => Math.round((left - right) / DAY)),
    overload(["date", "whole"], DATE, (date, days) => date - Number(days) * DAY),
    overload(["timestamp", "timestamp"], INTERVAL, (left, right) => left - right),
    overload(["timestamp", "interval"], timestampOf, (instant, interval) =>
      addInterval(instant, scaleInterval(interval, -1)),
    ),
    overload(["time", "time"], INTERVAL, (left, right) => left - right),
    overload(["time", "interval"], TIME, (time, { ms }) => wrapDay(time - ms)),
    overload(["interval", "interval"], INTERVAL, (left, right) =>
      intervalValue(sumInterval(left, scaleInterval(right, -1))),
    ),
    arithmetic(subtract, (left, right) => left - right),
  ],
  "*": [
    overload(["interval", "float"], INTERVAL, (interval, count) => intervalValue(scaleInterval(interval, count))),
    overload(["float", "interval"], INTERVAL, (count, interval) => intervalValue(scaleInterval(interval, count))),
    arithmetic(multiply, (left, right) => left * right),
  ],
  "/": [
    wholeDivision,
    overload(["interval", "float"], INTERVAL, (interval, count) =>
      intervalValue(scaleInterval(interval, 1 / (count || floatDivision(1, 0)))),
    ),
    boundOverload(
      ["number", "number"],
      ([left, right]) => realResult(left!, right!),
      (binding) => {
        const floats = numericResult(binding.types[0]!, binding.types[1]!).kind === "float";
        return orNull(floats ? (left, right) => floatDivision(Number(left), Number(right)) : divide, binding);
      },
    ),
  ],
  /** MySQL's DIV. */
  div: [
    boundOverload(["number", "number"], BIGINT, (binding) =>
      orNull((left, right) => divideWhole(wholeNumber(left), wholeNumber(right)), binding),
    ),
  ],
  "%": [boundOverload(["number", "number"], numericOfBoth, (binding) => orNull(remainder, binding))],
  "^": [overload(["number", "number"], powerResult, (left, right) => Number(left) ** Number(right))],
  "&": [
    bitwise(
      (a, b) => a & b,
      (a, b) => a & b,
    ),
    bitStrings((a, b) => a && b),
  ],
  "|": [
    bitwise(
      (a, b) => a | b,
      (a, b) => a | b,
    ),
    bitStrings((a, b) => a || b),
  ],
  "#": [
    bitwise(
      (a, b) => a ^ b,
      (a, b) => a ^ b,
    ),
    bitStrings((a, b) => a !== b),
  ],
  "<<": [
    overload(["whole", "whole"], sameAsLeft, (value, by) => wholeOf(BigInt.asIntN(64, BigInt(value) << BigInt(by)))),
    overload(["bit", "integer"], sameAsLeft, shiftBits),
  ],
  ">>": [
    overload(["whole", "whole"], sameAsLeft, (value, by) => wholeOf(BigInt(value) >> BigInt(by))),
    overload(["bit", "integer"], sameAsLeft, (bits, by) => shiftBits(bits, -by)),
  ],
  "||": [
    overload(["text", "text"], concatResult, (left, right) => left + right),
    boundOverload(["text", "any"], concatResult, (binding) => {
      const write = writerOf(binding, 1);
      return (left, right) => left + (right === null ? "" : write(right));
    }),
    boundOverload(["any", "text"], concatResult, (binding) => {
      const write = writerOf(binding, 0);
      return (left, right) => (left === null ? "" : write(left)) + right;
    }),
    overload(["bytes", "bytes"], BYTES, (left, right) => Buffer.concat([left, right])),
    overload(["bit", "bit"], BIT, (left, right) => left + right),
  ],
  "^@": [overload(["text", "text"], { kind: "boolean" }, (text, prefix) => text.startsWith(prefix))],
} satisfies Record<string, readonly Overload[]>;

function timestampOf(types: readonly SqlType[]): SqlType {
  return types.find((type) => type.kind === "timestamp") ?? TIMESTAMP;
}

function realResult(left: SqlType, right: SqlType): SqlType {
  return numericResult(left, right).kind === "float" ? FLOAT : DECIMAL;
}

/** PostgreSQL's `^` is numeric only if an operand is. */
function powerResult([left, right]: readonly SqlType[]): SqlType {
  return categoryOf(left!) === "decimal" || categoryOf(right!) === "decimal" ? DECIMAL : FLOAT;
}

function writerOf({ types, scope }: Binding, place: number): (value: Value & {}) => string {
  return textWriter(types[place]!, { lenient: scope.numericBooleans ?? false });
}

function concatResult(types: readonly SqlType[]): SqlType {
  const folding = types.find((type) => type.kind === "text" && type.caseInsensitive);
  return folding?.kind === "text" ? { ...folding, maxLength: null, fixed: false } : TEXT;
}

function wholeNumber(value: Numeric): Numeric {
  return typeof value === "number" ? Math.trunc(value) : value;
}

function wrapDay(ms: number): number {
  return ((ms % DAY) + DAY) % DAY;
}

/** One table of several: an operator's overloads are those of all. */
function merge(
  ...tables: readonly Readonly<Record<string, readonly Overload[]>>[]
): Readonly<Record<string, readonly Overload[] | undefined>> {
  const merged: Record<string, readonly Overload[]> = {};
  for (const table of tables) {
    for (const [operator, overloads] of Object.entries(table)) {
      merged[operator] = [...(merged[operator] ?? []), ...overloads];
    }
  }
  return merged;
}

/** Operators between two operands, as PostgreSQL spells them. */
export const binaryOperators = merge(
  arithmeticOperators,
  arrayOperators,
  jsonOperators,
  rangeOperators,
  networkOperators,
);

/** Operators before their operand. */
export const prefixOperators: Readonly<Record<string, readonly Overload[] | undefined>> = {
  "-": [
    overload(["interval"], sameAsLeft, (interval) => intervalValue(scaleInterval(interval, -1))),
    overload(["number"], sameNumber, negate),
  ],
  "+": [overload(["number"], sameNumber, (value) => value)],
  "~": [
    overload(["whole"], sameAsLeft, (value) => (typeof value === "bigint" ? ~value : -value - 1)),
    overload(["bit"], sameAsLeft, (bits) => [...bits].map((bit) => (bit === "1" ? "0" : "1")).join("")),
  ],
  "@": [overload(["number"], sameNumber, absolute)],
  "|/": [overload(["float"], FLOAT, squareRoot)],
  "||/": [overload(["float"], FLOAT, Math.cbrt)],
};

/** Booleans and text that a lenient dialect takes as numbers are numbers after. */
function sameNumber([type]: readonly SqlType[]): SqlType {
  return numericResult(type!, type!);
}

/** @throws EvaluationFailure below zero. */
function squareRoot(value: number): number {
  if (value < 0) throw new EvaluationFailure("cannot take square root of a negative number");
  return Math.sqrt(value);
}
