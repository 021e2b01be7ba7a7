import { baseType } from "@seedloom/core";
import type { GeneratorContext, Value } from "@seedloom/core";

/** What numbers a place can take, and how they are written there. */
export interface NumberTarget {
  readonly min: number;
  readonly max: number;
  /** Most digits behind the point. */
  readonly scale: number;
  /** Most characters, the point and the sign among them; absent where numbers are not text. */
  readonly room?: number;
  write(value: number): Value;
}

const safe = Number.MAX_SAFE_INTEGER;
const asNumber = (value: number): Value => value;
/** Digits of a double that always survive. */
const preciseDigits = 15;

/** The target of a context's place, or null where numbers have no place. */
export function numberTarget(context: GeneratorContext): NumberTarget | null {
  const type = baseType(context.type);
  switch (type.kind) {
    case "integer": {
      if (type.bits === 64) return { min: type.unsigned ? 0 : -safe, max: safe, scale: 0, write: asNumber };
      const values = 2 ** type.bits;
      return type.unsigned
        ? { min: 0, max: values - 1, scale: 0, write: asNumber }
        : { min: -values / 2, max: values / 2 - 1, scale: 0, write: asNumber };
    }
    case "decimal": {
      const scale = type.scale ?? (type.precision === null ? preciseDigits : 0);
      const whole = Math.min(type.precision === null ? preciseDigits : type.precision - scale, preciseDigits);
      // Scales beyond the precision (`numeric(2,4)`) allow only numbers below a tenth; negative ones only multiples of ten.
      const max = 10 ** whole - 10 ** -Math.min(Math.max(scale, 0), preciseDigits);
      return { min: -max, max, scale: Math.max(scale, 0), write: asNumber };
    }
    case "money":
      return { min: -1e13, max: 1e13, scale: 2, write: asNumber };
    case "float": {
      const max = type.bits === 32 ? 3.4e38 : 1e300;
      return { min: -max, max, scale: preciseDigits, write: asNumber };
    }
    case "year":
      return { min: 1901, max: 2155, scale: 0, write: asNumber };
    case "any":
      return { min: -safe, max: safe, scale: preciseDigits, write: asNumber };
    case "text": {
      const room = context.maxLength ?? 17;
      if (room < 1) return null;
      const max = room > preciseDigits ? safe : 10 ** room - 1;
      const min = room > preciseDigits ? -safe : -(10 ** (room - 1) - 1);
      return { min: room === 1 ? 0 : min, max, scale: Math.max(0, room - 2), room, write: String };
    }
    default:
      return null;
  }
}

const FEW_STEPS = 5;

/** The part of [min, max] that the place can take, and how many digits behind the point all of it has room for. */
export function narrowed(
  target: NumberTarget,
  min: number,
  max: number,
  scale: number,
): { readonly min: number; readonly max: number; readonly scale: number } {
  const [least, most] = [Math.max(min, target.min), Math.min(max, target.max)];
  const whole = Math.max(...[least, most].map((end) => String(Math.trunc(end)).length + (end < 0 && end > -1 ? 1 : 0)));
  const room = target.room === undefined ? Infinity : Math.max(0, target.room - whole - 1);
  // Where all that there is room for is less than a few of the usual steps (`numeric(2,4)`), steps are as small as they can be;
  // what is counted from one to three in a column for fractions is not.
  const isCounted = scale === 0 && most - least >= 1 && Number.isInteger(min) && Number.isInteger(max);
  const finest = most - least < FEW_STEPS / 10 ** scale && !isCounted ? target.scale : scale;
  return { min: least, max: most, scale: Math.min(finest, target.scale, room) };
}
