import { baseType, below } from "@seedloom/core";
import type { CompiledGenerator, Generator, GeneratorContext, Value } from "@seedloom/core";
import { entityIndexes } from "../build/text-generator.ts";
import { languageOf } from "../language/languages.ts";
import { mixture } from "../mixture.ts";
import { OptionReader } from "../options.ts";
import { remainder, scramble } from "../scramble.ts";
import type { Strings } from "../strings/strings.ts";
import { countryOfCity } from "../place/located.ts";
import { countryReader } from "../place/read-country.ts";
import { phoneRange, rangeOfCountry } from "./phone-ranges.ts";

/** Most digits of the extensions that tell unique numbers apart once the fictional ranges are used up. */
const longestExtension = 5;
/** Digits of the longest international number (ITU-T E.164). */
const longestNumber = 15;

/** So that a person's numbers differ. */
const offsets = { landline: 0, mobile: 7919, fax: 104_729 } as const;
type Line = keyof typeof offsets;
const nextNumber = 1_299_709;

/** How a number is written: as it is, without blanks and hyphens, or digits only. */
type Style = (number: string) => string;
const compact: Style = (number) => `+${number.replace(/\D/g, "")}`;
const bare: Style = (number) => number.replace(/\D/g, "");
/** Numbers as they are dialled at home: without the country's code, with the 0 that some countries have in front. */
const national: Style = (number) =>
  (/^\+(?:33|39 0|44|49|31|46|61|81|353) /.test(number) ? "0" : "") + number.replace(/^\+\d+ /, "").replace(/\D/g, "");

/** What the option `style` asks for. */
const styles = { e164: compact, digits: bare, national } as const;

/**
 * A generator of phone numbers out of the ranges for fiction; the locale says which country's. They are printed as people do where
 * there is room, or in the `style` asked for: `e164` (+12025550143), `digits`, or `national`. `nth` asks for somebody's second number, or
 * a later one. The input `country`, or `city`, says in which country the number is: in North America where that one has no such ranges.
 */
export function phoneGenerator(name: string, summary: string, of: Line, entity: string): Generator {
  return {
    name,
    summary,
    entity,
    types: ["text", "integer", "decimal", "any"],
    several: true,
    ofCountry: true,
    compile(given, context) {
      const options = new OptionReader(name, given);
      const style = options.oneOf("style", ["e164", "digits", "national"]);
      const nth = options.integer("nth", 1) ?? 1;
      options.end();
      const offset = offsets[of] + (nth - 1) * nextNumber;
      const usual = compilePhones(offset, of === "mobile", context, style && styles[style]);
      return usual && ["country", "city"].some((input) => context.inputs?.includes(input))
        ? abroad(usual, offset, of === "mobile", context, style && styles[style])
        : usual;
    },
  };
}

function compilePhones(
  offset: number,
  isMobile: boolean,
  context: GeneratorContext,
  wanted: Style | undefined,
): CompiledGenerator | null {
  const locales = mixture(context.locale);
  const ranges = locales.locales.map((locale) => phoneRange(locale)[isMobile ? "mobile" : "landline"]);
  const sizes = ranges.map((range) => range.size);
  const longest = Math.max(...ranges.map((range) => range.longest));
  const type = baseType(context.type);
  const wide =
    (type.kind === "integer" && type.bits === 64) ||
    (type.kind === "decimal" && (type.precision ?? 38) - (type.scale ?? 0) >= longestNumber);
  const room = context.maxLength ?? Infinity;
  const text = type.kind === "text" || type.kind === "any";
  if (!wide && !text) return null;
  const style = wide ? bare : (wanted ?? styleFor(room, longest, ranges));
  if (style === null || (text && wanted !== undefined && room < wanted(longestOf(ranges)).length)) return null;
  const allDistinct = new Set(ranges).size === ranges.length;
  const plain = allDistinct ? locales.capacity(sizes) : Math.min(...sizes);
  // Extensions stand where numbers have to differ.
  const language = languageOf(locales.locales[0] ?? "en");
  const extension = wide
    ? numericExtension(ranges)
    : wanted
      ? null
      : context.unique === false
        ? null
        : textExtension(room, longest, ranges, language?.extension ?? " x");
  const number = (index: number): string => {
    const place = allDistinct ? locales.which(index) : 0;
    const size = sizes[place] ?? 1;
    const local = allDistinct ? locales.within(index) : index;
    return (ranges[place] as Strings).at(scramble(remainder(local, size) + offset, size));
  };
  const capacity = extension === null ? plain : plain * 10 ** extension.digits;
  const write = wide ? (value: string) => Number(value) : (value: string) => value;
  const at = (index: number) => {
    const within = remainder(index, plain);
    const round = index < capacity ? (index - within) / plain : 0;
    const written = number(within);
    if (round > 0 && extension !== null) return write(extension.write(written, round));
    return write(style === undefined ? written : style(written));
  };
  // Indexes drawn at random lie beyond the extensions, but for one in a million.
  return { capacity, plain, at, draw: (key, row) => at(below(entityIndexes, key, row)) };
}

/** Numbers of the country that inputs tell; the usual ones where it tells none, or they do not fit. */
function abroad(
  usual: CompiledGenerator,
  offset: number,
  isMobile: boolean,
  context: GeneratorContext,
  wanted: Style | undefined,
): CompiledGenerator {
  const readCountry = countryReader(context);
  const [country = -1, city = -1] = ["country", "city"].map((input) => context.inputs?.indexOf(input));
  const room = context.maxLength ?? Infinity;
  const { kind } = baseType(context.type);
  const text = kind === "text" || kind === "any";
  const numbers = new Map<string, ((index: number) => Value) | null>();
  const numbersIn = (country: string): ((index: number) => Value) | null => {
    const range = rangeOfCountry(country)[isMobile ? "mobile" : "landline"];
    const style = text ? (wanted ?? styleFor(room, range.longest, [range])) : bare;
    if (style === null || (wanted && room < wanted(longestOf([range])).length)) return null;
    return (index) => {
      const number = range.at(scramble(remainder(index, range.size) + offset, range.size));
      const written = style === undefined ? number : style(number);
      return text ? written : Number(written);
    };
  };
  const of = (inputs: readonly Value[]): ((index: number) => Value) | null => {
    const code = readCountry(inputs[country]) ?? countryOfCity(inputs[city]);
    if (code === null) return null;
    let made = numbers.get(code);
    if (made === undefined) numbers.set(code, (made = numbersIn(code)));
    return made;
  };
  return {
    capacity: 0,
    at: (index, inputs) => of(inputs)?.(index) ?? usual.at(index, inputs),
    draw: (key, row, inputs) => of(inputs)?.(below(entityIndexes, key, row)) ?? usual.draw(key, row, inputs),
  };
}

/** How an extension, from 1 on, is written behind a number, and how many digits it has at most. */
interface Extension {
  readonly digits: number;
  write(number: string, extension: number): string;
}

/** @param mark what the first locale's language puts before it; an "x" alone where that leaves more digits */
function textExtension(room: number, longest: number, ranges: readonly Strings[], mark: string): Extension | null {
  const behindPretty = Math.min(longestExtension, room - longest - mark.length);
  if (behindPretty >= 3) return { digits: behindPretty, write: (number, extension) => `${number}${mark}${extension}` };
  const behindCompact = Math.min(longestExtension, room - digitsIn(ranges) - 2);
  if (behindCompact < 1) return null;
  return { digits: behindCompact, write: (number, extension) => `${compact(number)}x${extension}` };
}

function numericExtension(ranges: readonly Strings[]): Extension | null {
  const digits = Math.min(longestExtension, longestNumber - digitsIn(ranges));
  if (digits < 1) return null;
  return { digits, write: (number, extension) => bare(number) + String(extension).padStart(digits, "0") };
}

/** A number with the most digits. */
function longestOf(ranges: readonly Strings[]): string {
  return ranges.map((range) => range.at(0)).reduce((a, b) => (bare(b).length > bare(a).length ? b : a));
}

function digitsIn(ranges: readonly Strings[]): number {
  return bare(longestOf(ranges)).length;
}

function styleFor(room: number, longest: number, ranges: readonly Strings[]): Style | undefined | null {
  if (room >= longest) return undefined;
  const digits = digitsIn(ranges);
  if (room >= digits + 1) return compact;
  if (room >= digits) return bare;
  return room >= Math.max(...ranges.map((range) => national(longestOf([range])).length)) ? national : null;
}

export const phone = phoneGenerator(
  "phone",
  "A phone number from the ranges that regulators keep for fiction.",
  "landline",
  "person",
);
export const mobile = phoneGenerator("mobile", "A mobile number from the ranges kept for fiction.", "mobile", "person");
export const fax = phoneGenerator("fax", "A fax number from the ranges kept for fiction.", "fax", "person");
