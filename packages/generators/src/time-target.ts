import { baseType, formatDate, formatTimestamp } from "@seedloom/core";
import type { GeneratorContext, Value } from "@seedloom/core";
import type { Written } from "./time/written.ts";

export const second = 1000;
export const day = 86_400_000;

/** What moments a place can take, and how they are written there. */
export interface TimeTarget {
  /** Milliseconds between neighbouring values. */
  readonly grain: number;
  readonly min: number;
  readonly max: number;
  /** How many values there are, where they come around again. */
  readonly cycle?: number;
  /** `moment` in milliseconds since 1970. */
  write(moment: number): Value;
  /** What is left of a moment where it is written as text that says what day and second it is. */
  said?(moment: number): number;
}

// Date.UTC takes 1 for 1901.
const widest = { min: Date.parse("0001-01-01T00:00:00Z"), max: Date.UTC(9999, 11, 31, 23, 59, 59) };
const asMillis = (moment: number): Value => moment;
const asDay = (moment: number): Value => Math.floor(moment / day) * day;

/**
 * The target of a context's place, or null where moments have no place.
 * @param as how texts write them; null: as SQL does, as far as there is room
 */
export function timeTarget(context: GeneratorContext, as: Written | null = null): TimeTarget | null {
  const type = baseType(context.type);
  if (as !== null && (type.kind === "text" || type.kind === "any")) {
    const { grain, length, write } = as;
    const fits = length <= (context.maxLength ?? Infinity);
    return fits ? { ...widest, grain, write, said: (moment) => Math.floor(moment / grain) * grain } : null;
  }
  switch (type.kind) {
    case "timestamp":
      return { ...widest, grain: second, write: asMillis };
    case "date":
      return { ...widest, grain: day, write: asDay };
    case "time":
      return { ...widest, grain: second, cycle: day / second, write: (moment) => ((moment % day) + day) % day };
    case "year":
      return {
        min: Date.UTC(1901, 0, 1),
        max: Date.UTC(2155, 11, 31),
        grain: 366 * day,
        write: (moment) => new Date(moment).getUTCFullYear(),
      };
    case "integer": {
      // Wide integers hold milliseconds, narrow ones seconds; below 32 bits neither fits.
      if (type.bits < 32) return null;
      if (type.bits === 64) return { ...widest, grain: second, write: asMillis };
      const max = (type.unsigned ? 2 ** 32 : 2 ** 31) * second - second;
      return { min: 0, max, grain: second, write: inSeconds };
    }
    case "decimal":
      return type.precision === null || type.precision - (type.scale ?? 0) >= 10
        ? { ...widest, grain: second, write: inSeconds }
        : null;
    case "float":
      return type.bits === 64 ? { ...widest, grain: second, write: inSeconds } : null;
    case "text":
    case "any": {
      const room = context.maxLength ?? Infinity;
      if (room >= 19) return { ...widest, grain: second, write: asText, said: toSecond };
      if (room >= 10) return { ...widest, grain: day, write: formatDate };
      // `char(8)`: YYYYMMDD, the basic format of ISO 8601.
      if (room >= 8) return { ...widest, grain: day, write: (moment) => formatDate(moment).replaceAll("-", "") };
      return room >= 4 ? { ...widest, grain: 366 * day, write: (moment) => formatDate(moment).slice(0, 4) } : null;
    }
    default:
      return null;
  }
}

function inSeconds(moment: number): Value {
  return Math.floor(moment / second);
}

function toSecond(moment: number): number {
  return Math.floor(moment / second) * second;
}

function asText(moment: number): Value {
  return formatTimestamp(moment, 0);
}
