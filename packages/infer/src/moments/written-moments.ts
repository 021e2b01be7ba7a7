import type { Column, Value } from "@seedloom/core";

/** A date, perhaps a clock behind it, perhaps UTC said behind that. */
const ISO = /^\d{4}([-/])\d\d\1\d\d(?:[ T]\d\d:\d\d(?::\d\d(?:\.(?:\d{3}|\d{6}))?)?(?:Z|[+-]00:?00)?)?$/;
/** Day before month: `13.08.2025`, or the other way round. */
const LOCAL = /^(\d\d)([./-])(\d\d)\2\d{4}(?: \d\d:\d\d(?::\d\d)?)?$/;

/**
 * How texts that are there write moments, e.g. `YYYY-MM-DDTHH:mm:ssZ`; null where not all of them are moments written alike.
 * @example
 * formatOfMoments(["2024-03-02T10:11:00Z"]); // => "YYYY-MM-DDTHH:mm:ssZ"
 * formatOfMoments(["13.08.2025", "02.09.2025"]); // => "DD.MM.YYYY"
 */
export function formatOfMoments(values: readonly Value[]): string | null {
  const texts = values.filter((value): value is string => typeof value === "string" && value !== "");
  const [first] = texts;
  if (first === undefined) return null;
  const local = texts.map((text) => LOCAL.exec(text));
  // Only a month has no more than twelve.
  const monthFirst =
    local.every((found) => Number(found?.[1] ?? 13) <= 12) && local.some((found) => Number(found?.[3]) > 12);
  const formats = new Set(texts.map((text) => formatOf(text, monthFirst)));
  const [format = null] = formats;
  return formats.size === 1 && texts.every((text) => isMoment(text)) ? format : null;
}

function formatOf(text: string, monthFirst: boolean): string | null {
  const local = LOCAL.test(text);
  if (!local && !ISO.test(text)) return null;
  const tokens = local ? (monthFirst ? ["MM", "DD", "YYYY"] : ["DD", "MM", "YYYY"]) : ["YYYY", "MM", "DD"];
  const clock = ["HH", "mm", "ss"];
  const end = /[+-]\d\d:?\d\d$/.exec(text)?.[0] ?? "";
  const own = text.slice(0, text.length - end.length).replace(/\d+/g, (digits) => {
    if (tokens.length > 0) return tokens.shift() ?? "";
    return clock.shift() ?? "S".repeat(digits.length);
  });
  return own + end;
}

/** Whether it can be a moment at all: a thirteenth month is none. */
function isMoment(text: string): boolean {
  const local = LOCAL.exec(text);
  if (local !== null) return Number(local[1]) <= 31 && Number(local[3]) <= 31;
  return !Number.isNaN(Date.parse(text.replaceAll("/", "-").replace(" ", "T")));
}

const DIRECTIVES: Readonly<Record<string, string>> = {
  Y: "YYYY",
  m: "MM",
  d: "DD",
  H: "HH",
  M: "mm",
  S: "ss",
  f: "ss.SSS",
  F: "YYYY-MM-DD",
  T: "HH:mm:ss",
};

/** How a column's default writes the moment of its row: `strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`. */
export function formatOfDefault({ default: given }: Column): string | null {
  const [, directives] = /strftime\(\s*'([^']+)'\s*,\s*'now'/i.exec(given?.sql.text ?? "") ?? [];
  if (directives === undefined || !/%[YF]/.test(directives)) return null;
  const format = directives.replace(/%(\w)/g, (_, directive: string) => DIRECTIVES[directive] ?? "%");
  return format.includes("%") ? null : format;
}
