import { baseType, type ColumnType, type TextType, type Value } from "@seedloom/core";
import type { ColumnDomain } from "../derive/domain-algebra.ts";
import { enumerateValues } from "../derive/enumerate-values.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30.44 * DAY;
const YEAR = 365 * DAY;

/** Values of one kind at most. */
const MOST = 4_000;

/** Longest text, list or string of bytes that is made to have one of every length. */
const LONGEST = 2_500;

/** Whole years around now that dates are taken from. */
const YEARS = 120;

/** Characters that a text may begin with, by what can be stored: what people write most first. */
const BEGINNINGS: Readonly<Record<TextType["repertoire"], readonly (readonly [from: number, to: number])[]>> = (() => {
  const ascii = [
    [97, 122],
    [65, 90],
    [48, 57],
    [33, 47],
    [58, 64],
    [91, 96],
    [123, 126],
  ] as const;
  const latin1 = [...ascii, [0xc0, 0xd6], [0xd8, 0xf6], [0xf8, 0xff]] as const;
  const bmp = [...latin1, [0x391, 0x3a1], [0x3b1, 0x3c9], [0x410, 0x44f], [0x4e00, 0x5e00]] as const;
  return { ascii, latin1, bmp, unicode: bmp };
})();

/**
 * Values of a type that are as unlike as can be, for a key over something that makes few of many (a length, a first letter, a year):
 * natural ones first, then these in every length, beginning and order of size.
 * @param natural What the column's own generator makes.
 * @param wanted How many different results are looked for: as far as lengths and years go.
 */
export function* variedValues(
  type: ColumnType,
  domain: ColumnDomain,
  natural: readonly Value[],
  wanted: number,
  asOf: number,
): IterableIterator<Value> {
  yield* natural;
  const long = Math.min(LONGEST, wanted + 1);
  switch (type.kind) {
    case "boolean":
      yield* [false, true];
      return;
    case "enum":
      yield* type.labels;
      return;
    case "text":
      yield* variedTexts(type, domain, natural, long);
      break;
    case "bytes":
      yield* lengths(domain, type.maxLength, long).map((length) => new Uint8Array(length).fill(0x2a));
      return;
    case "array": {
      const elements = [...natural.flatMap((value) => (Array.isArray(value) ? value : [])), 1, 2, "a", "b"];
      const fitting = elements.filter((element) => typeof element === typeof elements[0]);
      for (let length = 0; length <= long; length++) {
        yield Array.from({ length }, (_, place) => fitting[place % fitting.length]!);
      }
      return;
    }
    case "integer":
    case "decimal":
    case "float":
    case "money":
      yield* numbers(domain, wanted);
      break;
    case "date":
    case "timestamp":
      yield* moments(domain, Math.min(MOST, wanted), asOf);
      break;
    case "network":
      if (type.of === "inet") yield* ["192.0.2.7", "2001:db8::7", "192.0.2.0/24", "2001:db8::/32"];
      return;
    default:
  }
  for (const values of enumerateValues(baseType(type), domain, asOf)) yield* values;
}

/** Natural texts in every length, and then with every first character. */
function* variedTexts(type: TextType, domain: ColumnDomain, natural: readonly Value[], long: number) {
  const texts = natural.filter((value) => typeof value === "string");
  const filler = [...texts.filter((text) => !/\s/.test(text)), ...texts, "abcdefghij"].join("");
  const endless = filler.repeat(Math.ceil((2 * LONGEST) / filler.length));
  for (const length of lengths(domain, type.maxLength, long)) {
    yield texts.find((text) => text.length === length) ?? endless.slice(0, length);
    // Blanks at an end would be trimmed.
    yield "abcdefghij".repeat(Math.ceil(length / 10)).slice(0, length);
  }
  const tail = texts.find((text) => text.length > 1)?.slice(1) ?? "bc";
  for (const [from, to] of BEGINNINGS[type.repertoire]) {
    for (let code = from; code <= to; code++) {
      yield `${String.fromCodePoint(code)}${tail}`;
      yield String.fromCodePoint(code);
    }
  }
}

function lengths({ minLength, maxLength }: ColumnDomain, columnLength: number | null, long: number): number[] {
  const shortest = Math.max(0, minLength ?? 0);
  const longest = Math.min(maxLength ?? Infinity, columnLength ?? Infinity, shortest + long);
  return Array.from({ length: Math.max(0, longest - shortest + 1) }, (_, place) => shortest + place);
}

/** Moments before and after now, or what of the bounds is next to it, in steps of a year, a month, a day, an hour and a minute. */
function* moments({ min, max }: ColumnDomain, wanted: number, asOf: number) {
  const from = Math.min(max ?? asOf, Math.max(min ?? asOf, asOf));
  const inside = (moment: number) => moment >= (min ?? moment) && moment <= (max ?? moment);
  for (const step of [YEAR, MONTH, DAY, HOUR, MINUTE]) {
    const most = step === YEAR ? YEARS : wanted;
    for (let place = 1; place <= most; place++) {
      yield* [from - place * step, from + place * step].filter(inside);
    }
  }
}

/** Whole numbers from the bounds on, small ones of both signs, and one of each length. */
function* numbers({ min, max }: ColumnDomain, wanted: number) {
  const count = Math.min(MOST, 2 * wanted);
  for (let step = 0; step < count; step++) {
    if (min !== null) yield Math.ceil(min) + step;
    if (max !== null) yield Math.floor(max) - step;
    yield* [step, -step];
  }
  for (let power = 10; power < 1e15; power *= 10) yield* [power, -power];
}
