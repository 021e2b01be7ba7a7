import { baseType, below } from "@seedloom/core";
import type { CompiledGenerator, Generator, GeneratorContext } from "@seedloom/core";
import { entityIndexes } from "../build/text-generator.ts";
import { mixture } from "../mixture.ts";
import { OptionReader } from "../options.ts";
import { scramble } from "../scramble.ts";
import type { Strings } from "../strings/strings.ts";
import { phoneRange } from "./phone-ranges.ts";

/** Extensions that tell unique numbers apart once the fictional ranges are used up. */
const extensions = 100_000;

/** So that a person's numbers differ. */
const offsets = { landline: 0, mobile: 7919, fax: 104_729 } as const;
type Line = keyof typeof offsets;

/** How a number is written: as it is, without blanks and hyphens, or digits only. */
type Style = (number: string) => string;
const compact: Style = (number) => `+${number.replace(/\D/g, "")}`;
const bare: Style = (number) => number.replace(/\D/g, "");
/** North American numbers without the country's 1. */
const national: Style = (number) => number.replace(/\D/g, "").slice(-10);

/** A generator of phone numbers out of the ranges for fiction; the locale says which country's. */
export function phoneGenerator(name: string, summary: string, of: Line, entity: string): Generator {
  return {
    name,
    summary,
    entity,
    types: ["text", "integer", "decimal", "any"],
    compile(given, context) {
      new OptionReader(name, given).end();
      return compilePhones(of, context);
    },
  };
}

function compilePhones(of: Line, context: GeneratorContext): CompiledGenerator | null {
  const locales = mixture(context.locale);
  const ranges = locales.locales.map((locale) => phoneRange(locale)[of === "mobile" ? "mobile" : "landline"]);
  const longest = Math.max(...ranges.map((range) => range.longest));
  const type = baseType(context.type);
  const wide =
    (type.kind === "integer" && type.bits === 64) ||
    (type.kind === "decimal" && (type.precision ?? 38) - (type.scale ?? 0) >= 13);
  const room = context.maxLength ?? Infinity;
  const text = type.kind === "text" || type.kind === "any";
  if (!wide && !text) return null;
  const style = wide ? bare : styleFor(room, longest, ranges);
  if (style === null) return null;
  const allDistinct = new Set(ranges).size === ranges.length;
  const plain = allDistinct
    ? locales.capacity(ranges.map((range) => range.size))
    : Math.min(...ranges.map((range) => range.size));
  // " x" and five digits.
  const extended = !wide && style === undefined && room >= longest + 7 ? plain * extensions : plain;
  const number = (index: number): string => {
    const place = allDistinct ? locales.which(index) : 0;
    const range = ranges[place] as Strings;
    const local = allDistinct ? locales.within(index) : index;
    const written = range.at(scramble((local % range.size) + offsets[of], range.size));
    return style === undefined ? written : style(written);
  };
  const write = wide ? (value: string) => Number(value) : (value: string) => value;
  const at = (index: number) => {
    const within = index % plain;
    const round = index < extended ? (index - within) / plain : 0;
    return write(round === 0 ? number(within) : `${number(within)} x${round}`);
  };
  // Indexes drawn at random lie beyond the extensions, but for one in a million.
  return { capacity: extended, at, draw: (key, row) => at(below(entityIndexes, key, row)) };
}

function styleFor(room: number, longest: number, ranges: readonly Strings[]): Style | undefined | null {
  if (room >= longest) return undefined;
  const digits = Math.max(...ranges.map((range) => bare(range.at(0)).length));
  if (room >= digits + 1) return compact;
  if (room >= digits) return bare;
  const american = ranges.every((range) => range.at(0).startsWith("+1 "));
  return american && room >= 10 ? national : null;
}

export const phone = phoneGenerator(
  "phone",
  "A phone number from the ranges that regulators keep for fiction.",
  "landline",
  "person",
);
export const mobile = phoneGenerator("mobile", "A mobile number from the ranges kept for fiction.", "mobile", "person");
export const fax = phoneGenerator("fax", "A fax number from the ranges kept for fiction.", "fax", "person");
