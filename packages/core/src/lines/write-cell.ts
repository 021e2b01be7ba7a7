import type { Bytes } from "./bytes.ts";
import type { Value } from "../value.ts";

/** Writes a value, never null, at a place of the buffer; the place behind it, which is beyond the buffer's end where there was no room. */
export type WriteCell = (buffer: Bytes, at: number, value: Value) => number;

const minus = 0x2d;
const point = 0x2e;
const backslash = 0x5c;
const zero = 0x30;

/**
 * The writer of text that may hold anything: short ASCII byte by byte, the rest by the runtime's own encoder.
 *
 * @param escape what the format wants in place of a text with control characters or backslashes
 */
export function textWriter(escape: (text: string) => string): (buffer: Bytes, at: number, text: string) => number {
  return (buffer, start, text) => writeText(buffer, start, text, escape);
}

function writeText(buffer: Bytes, start: number, text: string, escape: (text: string) => string): number {
  const length = text.length;
  if (length <= 48) {
    let at = start;
    let index = 0;
    for (; index < length; index++) {
      const code = text.charCodeAt(index);
      // Control characters and the backslash may need escaping, and what is not ASCII more than a byte.
      if (code >= 0x80 || code === backslash || code < 0x20) break;
      buffer[at++] = code;
    }
    if (index === length) return at;
  }
  const escaped = escape(text);
  // A UTF-16 unit takes at most three bytes of UTF-8.
  const end = start + escaped.length * 3;
  return end > buffer.length ? end : start + buffer.write(escaped, start);
}

/** The writer of whole numbers; `rare` writes whatever else there is. */
export function integerWriter(rare: WriteCell): WriteCell {
  return (buffer, at, value) => {
    if (typeof value !== "number" || !Number.isSafeInteger(value)) return rare(buffer, at, value);
    if (value >= 0) return writeDigits(buffer, at, value, 1);
    buffer[at] = minus;
    return writeDigits(buffer, at + 1, -value, 1);
  };
}

/** The writer of numbers that so many places behind the point say in full; `rare` writes the others. */
export function decimalWriter(scale: number, rare: WriteCell): WriteCell {
  const places = Math.min(6, Math.max(0, scale));
  const unit = 10 ** places;
  return (buffer, start, value) => {
    if (typeof value !== "number") return rare(buffer, start, value);
    const size = Math.abs(value);
    const units = Math.round(size * unit);
    if (units > 0xffff_ffff_ffff || units / unit !== size) return rare(buffer, start, value);
    let at = start;
    if (value < 0) buffer[at++] = minus;
    const whole = Math.floor(units / unit);
    at = writeDigits(buffer, at, whole, 1);
    if (places === 0) return at;
    buffer[at] = point;
    return writeDigits(buffer, at + 1, units - whole * unit, places);
  };
}

/** A whole number from 0 to 2^53, with zeros in front up to `width` digits. */
export function writeDigits(buffer: Bytes, start: number, value: number, width: number): number {
  let count = 1;
  for (let power = 10; value >= power; power *= 10) count += 1;
  if (count < width) count = width;
  const end = start + count;
  let at = end;
  let rest = value;
  // Small integers divide much faster than doubles.
  while (rest > 0x3fffffff) {
    const next = Math.floor(rest / 10);
    buffer[--at] = zero + (rest - next * 10);
    rest = next;
  }
  let small = rest | 0;
  while (at > start) {
    const next = (small / 10) | 0;
    buffer[--at] = zero + (small - next * 10);
    small = next;
  }
  return end;
}

/** A whole number from 0 to 99 in two digits. */
export function writeTwo(buffer: Bytes, at: number, value: number): number {
  const tens = (value / 10) | 0;
  buffer[at] = zero + tens;
  buffer[at + 1] = zero + value - tens * 10;
  return at + 2;
}
