import { SeedError } from "@seedloom/core";
import type { GeneratorContext, Value } from "@seedloom/core";

/**
 * Positions of the inputs of a name (`after`, or `after` and anything behind it); where there are none of that name, the
 * only input is meant.
 */
export function inputPositions(context: GeneratorContext, name: string): readonly number[] {
  const names = context.inputs ?? [];
  const positions = [...names.keys()].filter((position) => names[position]?.startsWith(name));
  return positions.length === 0 && names.length === 1 ? [0] : positions;
}

/** Positions of the inputs of a name, alone or with a number behind it (`plus`, `plus2`): none where there are none. */
export function inputsNamed(context: GeneratorContext, name: string): readonly number[] {
  const names = context.inputs ?? [];
  return [...names.keys()].filter((position) => names[position]?.replace(/\d+$/, "") === name);
}

/** @throws SeedError `CONFIG` where the input is missing. */
export function requiredInputs(generator: string, context: GeneratorContext, name: string): readonly number[] {
  const positions = inputPositions(context, name);
  if (positions.length > 0) return positions;
  throw new SeedError(
    "CONFIG",
    `Generator ${generator} reads another column as "${name}"; give inputs: { ${name}: { column: … } }.`,
    { generator, input: name },
  );
}

/** A number that an input stands for, or null. */
export function numberOf(value: Value | undefined): number | null {
  if (typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "string" || value.trim() === "") return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** The share that a rate in percent stands for, null for none; below 1 it is a share already: rates are written as 20 and as 0.2. */
export function shareOfRate(value: Value | undefined): number {
  const rate = numberOf(value) ?? 0;
  return Math.abs(rate) < 1 ? rate : rate / 100;
}

/** A moment that an input stands for, in milliseconds since 1970, or null. */
export function momentOf(value: Value | undefined): number | null {
  const usual = typeof value === "string" && value.length === 19 ? secondOf(value) : null;
  if (usual !== null) return usual;
  const basic = typeof value === "string" ? /^((?:19|20)\d\d)([01]\d)([0-3]\d)$/.exec(value) : null;
  if (basic !== null) return Date.UTC(Number(basic[1]), Number(basic[2]) - 1, Number(basic[3]));
  if (typeof value === "string" && !/^-?\d+(\.\d+)?$/.test(value)) {
    const moment = Date.parse(/\d[ T]\d\d:[\d:.]+$/.test(value) ? `${value.replace(" ", "T")}Z` : value);
    return Number.isNaN(moment) ? null : moment;
  }
  return numberOf(value);
}

/** Days of each month, but for leap years. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The moment of `2025-08-13 14:31:34`, which SQLite's rows are read by, faster than a regular expression; null for other texts. */
function secondOf(text: string): number | null {
  const at = (place: number, count: number): number => {
    let number = 0;
    for (let end = place + count; place < end; place++) {
      const digit = text.charCodeAt(place) - 48;
      if (digit < 0 || digit > 9) return Number.NaN;
      number = number * 10 + digit;
    }
    return number;
  };
  const [year, month, date] = [at(0, 4), at(5, 2), at(8, 2)];
  const [hour, minute, seconds] = [at(11, 2), at(14, 2), at(17, 2)];
  const divided = text[4] === "-" && text[7] === "-" && (text[10] === " " || text[10] === "T");
  if (!divided || text[13] !== ":" || text[16] !== ":") return null;
  // Date.UTC takes 1 for 1901, and the 31st of a shorter month for the first of the next.
  const isDay = year >= 100 && date >= 1 && date <= (DAYS[month - 1] ?? 0);
  if (!isDay || !(hour < 24 && minute < 60 && seconds < 60)) return null;
  return Date.UTC(year, month - 1, date, hour, minute, seconds);
}

const UTF8 = new TextDecoder();

/** The text that an input stands for: what is kept as bytes is read as UTF-8. */
export const textOf = (value: Value | undefined): string =>
  value instanceof Uint8Array ? UTF8.decode(value) : String(value ?? "");
