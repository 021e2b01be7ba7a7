import type { ColumnType, Value } from "@seedloom/core";
import type { ColumnDomain } from "./domain-algebra.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;
const MINUTE = 60_000;

/** Texts of digits: as long as an account's number, so many of each length. */
const MOST_DIGITS = 20;
const NUMBERS = 200;

/** More values than that are not looked through. */
const MOST = 20_000;

/**
 * Values of a type to be looked through one by one, where conditions (`extract(day from x) = 1`, a remainder, a format) leave
 * what no range describes: lists from narrow and likely to wide.
 * @param asOf milliseconds since 1970
 */
export function* enumerateValues(
  type: ColumnType,
  { min, max }: ColumnDomain,
  asOf: number,
): IterableIterator<Value[]> {
  const within = (low: number, high: number): readonly [number, number] => [
    Math.max(low, min ?? low),
    Math.min(high, max ?? high),
  ];
  switch (type.kind) {
    case "integer":
    case "decimal":
    case "float":
    case "money":
      if (min !== null && max !== null) yield steps(Math.ceil(min), max, 1);
      yield steps(...within(0, 2_000), 1);
      // Moments that are counted in seconds, and in milliseconds.
      for (const unit of [1_000, 1]) {
        const today = Math.floor(asOf / DAY) * DAY;
        yield steps(...within((today - 45 * YEAR) / unit, (today + 5 * YEAR) / unit), DAY / unit);
      }
      return;
    case "date": {
      const today = Math.floor(asOf / DAY) * DAY;
      yield steps(...alignedTo(DAY, within(today - 2 * YEAR, today)), DAY);
      yield steps(...alignedTo(DAY, within(today - 45 * YEAR, today + 5 * YEAR)), DAY);
      return;
    }
    case "timestamp": {
      const today = Math.floor(asOf / DAY) * DAY;
      yield steps(...alignedTo(HOUR, within(today - 2 * YEAR, today)), HOUR);
      yield steps(...alignedTo(DAY, within(today - 45 * YEAR, today + 5 * YEAR)), DAY);
      return;
    }
    case "time":
      yield steps(...alignedTo(15 * MINUTE, within(0, DAY - MINUTE)), 15 * MINUTE);
      yield steps(...alignedTo(MINUTE, within(0, DAY - MINUTE)), MINUTE);
      return;
    case "interval":
      yield steps(...alignedTo(15 * MINUTE, within(0, 2 * DAY)), 15 * MINUTE);
      yield steps(...alignedTo(DAY, within(0, 400 * DAY)), DAY);
      return;
    case "text":
      yield* formattedTexts(asOf);
      return;
    default:
      return;
  }
}

function steps(low: number, high: number, step: number): number[] {
  const count = Math.floor((high - low) / step) + 1;
  return count > MOST || !Number.isFinite(count) || count < 1
    ? []
    : Array.from({ length: count }, (_, place) => low + place * step);
}

function alignedTo(step: number, [low, high]: readonly [number, number]): [number, number] {
  return [Math.ceil(low / step) * step, high];
}

/** Texts that stand for something else: instants, numbers, booleans. */
function* formattedTexts(asOf: number): IterableIterator<Value[]> {
  const today = Math.floor(asOf / DAY) * DAY;
  const days = steps(today - 2 * YEAR, today, DAY);
  const moments = days.map((day, place) =>
    new Date(day + ((place * 7) % 24) * HOUR + ((place * 11) % 60) * MINUTE).toISOString(),
  );
  yield days.map((day) => new Date(day).toISOString().slice(0, 10));
  yield moments.map((text) => text.slice(0, 19).replace("T", " "));
  yield moments.map((text) => `${text.slice(0, 19)}Z`);
  yield moments;
  yield [...new Set(days.map((day) => new Date(day).toISOString().slice(0, 7)))];
  yield days
    .map((day) => `${new Date(day).toISOString().slice(0, 8)}01`)
    .filter((text, place, all) => all.indexOf(text) === place);
  yield [...new Set(moments.map((text) => text.slice(11, 16)))];
  yield steps(1, 2_000, 1).map(String);
  yield steps(100, 20_000, 100).map((cents) => (cents / 100 + 0.25).toFixed(2));
  yield ["true", "false"];
  for (let digits = 1; digits <= MOST_DIGITS; digits++) {
    yield Array.from({ length: NUMBERS }, (_, place) =>
      String((place * 7_919 + 1) * 97)
        .repeat(6)
        .slice(0, digits),
    );
  }
}
