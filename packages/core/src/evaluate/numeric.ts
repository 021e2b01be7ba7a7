import { EvaluationFailure } from "./failure.ts";

/**
 * A number as `Value` holds it: a JavaScript number; a bigint beyond 2^53; a string of digits where a
 * number would lose some. SQL's exact types are computed exactly: decimals by whole numbers of their last digit.
 */
export type Numeric = number | bigint | string;

/** `units` times ten to the power of `-scale`. */
interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** Digits after the point of the shortest decimal that reads as this number; 0 for whole and non-finite numbers. */
export function scaleOf(value: number): number {
  if (Number.isInteger(value) || !Number.isFinite(value)) return 0;
  for (let scale = 1; scale <= 15; scale++) {
    const power = POWERS[scale]!;
    const scaled = value * power;
    if (Math.abs(scaled) > Number.MAX_SAFE_INTEGER) break;
    if (Math.round(scaled) / power === value) return scale;
  }
  return decimalOf(value).scale;
}

const DECIMAL = /^\s*([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?\s*$/;

function decimalOf(value: Numeric): Decimal {
  if (typeof value === "bigint") return { units: value, scale: 0 };
  const parts = DECIMAL.exec(String(value));
  if (!parts || (!parts[2] && !parts[3])) throw new EvaluationFailure(`not a decimal: ${value}`);
  const [, sign, whole = "", fraction = "", exponent = "0"] = parts;
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(`${whole}${fraction}` || "0");
  const units = sign === "-" ? -digits : digits;
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

function numericOf({ units, scale }: Decimal): Numeric {
  let [digits, places] = [units, scale];
  while (places > 0 && digits % 10n === 0n) {
    digits /= 10n;
    places--;
  }
  if (places === 0) return wholeOf(digits);
  const negative = digits < 0n;
  const text = (negative ? -digits : digits).toString().padStart(places + 1, "0");
  const plain = `${negative ? "-" : ""}${text.slice(0, -places)}.${text.slice(-places)}`;
  return text.length <= 15 ? Number(plain) : plain;
}

/** A bigint as a number where that is exact. */
export function wholeOf(value: bigint): number | bigint {
  return value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value;
}

function aligned(left: Decimal, right: Decimal): readonly [bigint, bigint, number] {
  const scale = Math.max(left.scale, right.scale);
  return [left.units * 10n ** BigInt(scale - left.scale), right.units * 10n ** BigInt(scale - right.scale), scale];
}

/** Negative, zero or positive; NaN is equal to itself and above all other numbers, as in PostgreSQL. */
export function compareNumeric(left: Numeric, right: Numeric): number {
  if (typeof left !== "string" && typeof right !== "string") {
    if (left < right) return -1;
    if (left > right) return 1;
    if (left == right) return 0;
    return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
  }
  const [a, b] = [specialOf(left), specialOf(right)];
  if (a !== null || b !== null) return compareNumeric(a ?? 0, b ?? 0);
  const [x, y] = aligned(decimalOf(left), decimalOf(right));
  return x < y ? -1 : x > y ? 1 : 0;
}

/** NaN and the infinities, which have no digits; null for other numbers. */
function specialOf(value: Numeric): number | null {
  if (typeof value === "bigint" || (typeof value === "string" && /\d/.test(value))) return null;
  const number = Number(value);
  return Number.isFinite(number) ? null : number;
}

/** Whole numbers, exactly. */
function exactly(left: Numeric, right: Numeric, fast: number, exact: (a: bigint, b: bigint) => bigint): Numeric | null {
  if (typeof left === "number" && typeof right === "number") {
    if (!Number.isInteger(left) || !Number.isInteger(right)) return null;
    if (Number.isSafeInteger(fast)) return fast;
    return wholeOf(exact(BigInt(left), BigInt(right)));
  }
  if (typeof left === "string" || typeof right === "string") return null;
  return Number.isInteger(Number(left)) && Number.isInteger(Number(right))
    ? wholeOf(exact(BigInt(left), BigInt(right)))
    : null;
}

/** The exact sum. */
export function add(left: Numeric, right: Numeric): Numeric {
  const whole = exactly(left, right, Number(left) + Number(right), (a, b) => a + b);
  if (whole !== null) return whole;
  if (specialOf(left) !== null || specialOf(right) !== null) return Number(left) + Number(right);
  if (typeof left === "number" && typeof right === "number") {
    const power = POWERS[Math.max(scaleOf(left), scaleOf(right))];
    if (power !== undefined) {
      const units = Math.round(left * power) + Math.round(right * power);
      if (Math.abs(left * power) < 4e15 && Math.abs(right * power) < 4e15) return units / power;
    }
  }
  const [a, b, scale] = aligned(decimalOf(left), decimalOf(right));
  return numericOf({ units: a + b, scale });
}

/** The number with the other sign. */
export function negate(value: Numeric): Numeric {
  if (typeof value !== "string") return -value;
  return value.startsWith("-") ? value.slice(1) : `-${value}`;
}

/** The exact difference. */
export function subtract(left: Numeric, right: Numeric): Numeric {
  return add(left, negate(right));
}

/** The exact product. */
export function multiply(left: Numeric, right: Numeric): Numeric {
  const whole = exactly(left, right, Number(left) * Number(right), (a, b) => a * b);
  if (whole !== null) return whole;
  if (specialOf(left) !== null || specialOf(right) !== null) return Number(left) * Number(right);
  if (typeof left === "number" && typeof right === "number") {
    const [a, b] = [scaleOf(left), scaleOf(right)];
    const power = POWERS[a + b];
    if (power !== undefined) {
      const units = Math.round(left * POWERS[a]!) * Math.round(right * POWERS[b]!);
      if (Number.isSafeInteger(units)) return units / power;
    }
  }
  const [a, b] = [decimalOf(left), decimalOf(right)];
  return numericOf({ units: a.units * b.units, scale: a.scale + b.scale });
}

/**
 * Exact types' division, to at least 16 significant digits as PostgreSQL's numeric.
 * @throws EvaluationFailure on division by zero.
 */
export function divide(left: Numeric, right: Numeric): Numeric {
  if (isZero(right)) throw new EvaluationFailure("division by zero");
  if (specialOf(left) !== null || specialOf(right) !== null) return Number(left) / Number(right);
  if (typeof left === "number" && typeof right === "number") {
    const power = POWERS[Math.max(scaleOf(left), scaleOf(right))] ?? 1;
    return Math.round(left * power) / Math.round(right * power);
  }
  const [a, b] = aligned(decimalOf(left), decimalOf(right));
  return numericOf({ units: (a * 10n ** 20n) / b, scale: 20 });
}

/**
 * Whole numbers' division, towards zero.
 * @throws EvaluationFailure on division by zero.
 */
export function divideWhole(left: Numeric, right: Numeric): Numeric {
  if (isZero(right)) throw new EvaluationFailure("division by zero");
  if (typeof left === "number" && typeof right === "number") return Math.trunc(left / right) + 0;
  return wholeOf(BigInt(left) / BigInt(right));
}

/**
 * The remainder, with the sign of the dividend.
 * @throws EvaluationFailure on division by zero.
 */
export function remainder(left: Numeric, right: Numeric): Numeric {
  if (isZero(right)) throw new EvaluationFailure("division by zero");
  const whole = exactly(left, right, (Number(left) % Number(right)) + 0, (a, b) => a % b);
  if (whole !== null) return whole;
  const [a, b, scale] = aligned(decimalOf(left), decimalOf(right));
  return numericOf({ units: a % b, scale });
}

/** Whether a number is 0. */
export function isZero(value: Numeric): boolean {
  return typeof value === "string" ? compareNumeric(value, 0) === 0 : value == 0;
}

/** -1, 0 or 1. */
export function signOf(value: Numeric): number {
  return compareNumeric(value, 0);
}

/** The number without its sign. */
export function absolute(value: Numeric): Numeric {
  return signOf(value) < 0 ? negate(value) : value;
}

/** How the digits that are cut off change the last one that stays. `even` is how PostgreSQL rounds floating point numbers. */
export type Rounding = "half away" | "half even" | "down" | "floor" | "ceiling";

/** A number with at most `places` digits after the point; negative `places` clear digits before it. */
export function roundTo(value: Numeric, places: number, rounding: Rounding): Numeric {
  if (specialOf(value) !== null) return value;
  const { units, scale } = decimalOf(value);
  if (scale <= places) return value;
  const step = 10n ** BigInt(scale - places);
  const kept = (units / step) * step;
  const rest = units - kept;
  return numericOf({ units: kept + step * carry(units, rest, step, rounding), scale });
}

function carry(units: bigint, rest: bigint, step: bigint, rounding: Rounding): bigint {
  if (rest === 0n) return 0n;
  const away = units < 0n ? -1n : 1n;
  const size = rest < 0n ? -rest : rest;
  switch (rounding) {
    case "down":
      return 0n;
    case "floor":
      return away < 0n ? -1n : 0n;
    case "ceiling":
      return away > 0n ? 1n : 0n;
    case "half away":
      return size * 2n >= step ? away : 0n;
    case "half even":
      if (size * 2n !== step) return size * 2n > step ? away : 0n;
      return (units / step) % 2n === 0n ? 0n : away;
  }
}

/** The nearest whole number as a JavaScript number or bigint, half away from zero. */
export function roundWhole(value: Numeric): number | bigint {
  if (typeof value === "bigint") return value;
  if (typeof value === "number") {
    if (Number.isInteger(value)) return value;
    if (!Number.isFinite(value)) throw new EvaluationFailure(`not an integer: ${value}`);
    return value < 0 ? -Math.round(-value) + 0 : Math.round(value);
  }
  const rounded = roundTo(value, 0, "half away");
  return typeof rounded === "string" ? wholeOf(BigInt(rounded)) : rounded;
}

/**
 * Reads a number as SQL's input functions do: `12`, `-1.50`, `1e3`, `.5`, `NaN`, `Infinity`; blanks around it are skipped.
 * Null where the text is no number.
 */
export function parseNumeric(text: string): Numeric | null {
  const trimmed = text.trim();
  if (!DECIMAL.test(trimmed) || !/\d/.test(trimmed)) {
    if (/^[+-]?inf(inity)?$/i.test(trimmed)) return trimmed.startsWith("-") ? -Infinity : Infinity;
    return /^nan$/i.test(trimmed) ? NaN : null;
  }
  const number = Number(trimmed);
  if (trimmed.length <= 15) return number;
  return numericOf(decimalOf(trimmed));
}

/** A number's plain digits without exponent, e.g. `0.0000001`; `scale` pads with zeros to so many decimals. */
export function formatNumeric(value: Numeric, scale: number | null = null): string {
  if (specialOf(value) !== null)
    return Number.isNaN(Number(value)) ? "NaN" : Number(value) > 0 ? "Infinity" : "-Infinity";
  const short = String(value);
  if (scale === null && !/[eE]/.test(short)) return short;
  const decimal = decimalOf(value);
  const places = Math.max(scale ?? 0, decimal.scale);
  const units = decimal.units * 10n ** BigInt(places - decimal.scale);
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
  const sign = units < 0n ? "-" : "";
  return places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Whether a text is a number as SQL writes them, NaN and the infinities included. */
export function isNumeric(text: string): boolean {
  const parts = DECIMAL.exec(text);
  return parts === null ? /^\s*(nan|[+-]?inf(inity)?)\s*$/i.test(text) : `${parts[2]}${parts[3] ?? ""}` !== "";
}

/** A key that is the same for equal numbers: `1.0`, `1` and `1e0` give `1`. */
export function numericKey(value: Numeric): string {
  if (typeof value === "number" && Number.isSafeInteger(value)) return value === 0 ? "0" : String(value);
  if (specialOf(value) !== null) return String(Number(value));
  return formatNumeric(typeof value === "bigint" ? value : numericOf(decimalOf(value)));
}
