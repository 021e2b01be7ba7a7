import { EvaluationFailure } from "../failure.ts";
import { absolute, add, isZero, type Numeric, remainder, type Rounding, roundTo, signOf, wholeOf } from "../numeric.ts";
import { boundOverload, overload, type Overload, type SqlFunction } from "../signature.ts";
import { BIGINT, categoryOf, DECIMAL, FLOAT, INTEGER, numericResult, type SqlType } from "../sql-type.ts";

const sameNumber = ([type]: readonly SqlType[]): SqlType => numericResult(type!, type!);
const ofBoth = ([left, right]: readonly SqlType[]): SqlType => numericResult(left!, right!);

function floating(
  compute: (value: number) => number,
  accepts: (value: number) => boolean = () => true,
): readonly Overload[] {
  return [
    overload(["float"], FLOAT, (value) => {
      if (!accepts(value)) throw new EvaluationFailure("input is out of range");
      return compute(value);
    }),
  ];
}

/** Cuts digits off; PostgreSQL rounds floating point numbers half to even, all else is half away from zero. */
function rounding(mode: Rounding): readonly Overload[] {
  return [
    boundOverload(["number"], sameNumber, ({ types, scope }) => {
      const even = mode === "half away" && categoryOf(types[0]!) === "float" && !scope.numericBooleans;
      const how = even ? "half even" : mode;
      return (value) => (Number.isInteger(value) ? value : roundTo(value, 0, how));
    }),
    boundOverload(["number", "integer"], sameNumber, ({ types }) => {
      const binary = mode === "half away" && categoryOf(types[0]!) === "float";
      return (value, places) => (binary ? roundBinary(Number(value), places) : roundTo(value, places, mode));
    }),
  ];
}

/** What SQLite does: 43.165 is a little less than that in binary, and goes to 43.16 (https://sqlite.org/lang_corefunc.html#round). */
function roundBinary(value: number, places: number): number {
  return Math.abs(value) < 1e21 ? Number(value.toFixed(Math.min(30, Math.max(0, places)))) : value;
}

const power = [
  overload(["number", "number"], powerResult, (base, exponent) => {
    const result = Number(base) ** Number(exponent);
    if (Number.isNaN(result)) throw new EvaluationFailure("a negative number raised to a non-integer power");
    return result;
  }),
];

function powerResult(types: readonly SqlType[]): SqlType {
  return types.some((type) => categoryOf(type) === "decimal") ? DECIMAL : FLOAT;
}

const modulo = [
  boundOverload(["number", "number"], ofBoth, ({ scope }) =>
    scope.numericBooleans ? (left, right) => (isZero(right) ? null : remainder(left, right)) : remainder,
  ),
];
const positive = (value: number) => value > 0;
const ceiling = rounding("ceiling");

const logarithms = [
  // PostgreSQL, SQLite: base 10; MySQL's log of one argument is natural, which its converter spells ln.
  ...floating(Math.log10, positive),
  overload(["float", "float"], FLOAT, (base, value) => {
    if (base <= 0 || value <= 0 || base === 1) throw new EvaluationFailure("cannot take logarithm");
    return Math.log(value) / Math.log(base);
  }),
];

function gcd(left: bigint, right: bigint): bigint {
  let [a, b] = [left < 0n ? -left : left, right < 0n ? -right : right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

function lcm(left: bigint, right: bigint): bigint {
  if (left === 0n || right === 0n) return 0n;
  const product = left * right;
  return (product < 0n ? -product : product) / gcd(left, right);
}

/** The histogram's bucket of a value: 0 below `low`, `count + 1` from `high` on. */
function bucketOf(value: number, low: number, high: number, count: number): number {
  const [from, to, place] = low < high ? [low, high, value] : [high, low, high + low - value];
  if (place < from) return 0;
  return place >= to ? count + 1 : Math.floor(((place - from) / (to - from)) * count) + 1;
}

/** Digits after the point, as a numeric has them at least. */
function decimals(value: Numeric): number {
  return String(value).split(".")[1]?.length ?? 0;
}

/** Functions over numbers. */
export const numericFunctions = {
  abs: [overload(["number"], sameNumber, absolute)],
  ceil: ceiling,
  ceiling,
  floor: rounding("floor"),
  round: rounding("half away"),
  trunc: rounding("down"),
  truncate: rounding("down"),
  sign: [overload(["number"], sameNumber, signOf)],
  mod: modulo,
  div: [overload(["number", "number"], ofBoth, (left, right) => roundTo(quotient(left, right), 0, "down"))],
  power,
  pow: power,
  sqrt: floating(Math.sqrt, (value) => value >= 0),
  cbrt: floating(Math.cbrt),
  exp: floating(Math.exp),
  ln: floating(Math.log, positive),
  log: logarithms,
  log10: floating(Math.log10, positive),
  log2: floating(Math.log2, positive),
  degrees: floating((value) => (value * 180) / Math.PI),
  radians: floating((value) => (value * Math.PI) / 180),
  sin: floating(Math.sin),
  cos: floating(Math.cos),
  tan: floating(Math.tan),
  asin: floating(Math.asin, (value) => value >= -1 && value <= 1),
  acos: floating(Math.acos, (value) => value >= -1 && value <= 1),
  atan: floating(Math.atan),
  atan2: [overload(["float", "float"], FLOAT, Math.atan2)],
  pi: [overload([], FLOAT, () => Math.PI)],
  gcd: [overload(["whole", "whole"], ofBoth, (left, right) => wholeOf(gcd(BigInt(left), BigInt(right))))],
  lcm: [overload(["whole", "whole"], ofBoth, (left, right) => wholeOf(lcm(BigInt(left), BigInt(right))))],
  width_bucket: [overload(["float", "float", "float", "integer"], INTEGER, bucketOf)],
  scale: [overload(["number"], INTEGER, decimals)],
  min_scale: [overload(["number"], INTEGER, decimals)],
  trim_scale: [overload(["number"], DECIMAL, (value) => value)],
  factorial: [overload(["whole"], DECIMAL, factorial)],
  bit_count: [
    overload(
      ["whole"],
      BIGINT,
      (value) => [...BigInt.asUintN(64, BigInt(value)).toString(2)].filter((bit) => bit === "1").length,
    ),
  ],
} satisfies Record<string, SqlFunction>;

function quotient(left: Numeric, right: Numeric): Numeric {
  const rest = remainder(left, right);
  const whole = Number(add(left, typeof rest === "string" ? -Number(rest) : -rest)) / Number(right);
  return Math.round(whole);
}

function factorial(value: number | bigint): Numeric {
  if (value < 0 || value > 1000) throw new EvaluationFailure("factorial out of range");
  let product = 1n;
  for (let factor = 2n; factor <= BigInt(value); factor++) product *= factor;
  return wholeOf(product);
}
