import type { ColumnType, Value } from "@seedloom/core";
import { civil, encoder } from "./encode.ts";

/** Writes a value, never null, at a place of the buffer; the place behind it, which is beyond the buffer's end where there was no room. */
type WriteCell = (buffer: Buffer, at: number, value: Value) => number;

const tab = 0x09;
const newline = 0x0a;
const minus = 0x2d;
const point = 0x2e;
const colon = 0x3a;
const backslash = 0x5c;
const zero = 0x30;

/**
 * Writes rows in COPY's text format (https://www.postgresql.org/docs/current/sql-copy.html#id-1.9.3.55.9.2) into a buffer that it is given.
 * Every column has a writer made for its type: bytes go straight into the buffer, and a string is made only where the value is one or its
 * text is rare.
 */
export class CopyWriter {
  readonly #columns: readonly WriteCell[];
  #buffer: Buffer;
  #length = 0;

  constructor(types: readonly ColumnType[], buffer: Buffer) {
    this.#columns = types.map(cellWriter);
    this.#buffer = buffer;
  }

  /** Bytes written since the last `take`. */
  get length(): number {
    return this.#length;
  }

  /** Writes rows [from, to) of columnar values, but ends when it holds `enough` bytes; the index of the next row. */
  rows(values: readonly (readonly Value[])[], from: number, to: number, enough: number): number {
    const columns = this.#columns;
    const count = columns.length;
    let buffer = this.#buffer;
    let start = this.#length;
    let row = from;
    while (row < to && start < enough) {
      let at = start;
      for (let column = 0; column < count; column++) {
        if (column > 0) buffer[at++] = tab;
        const value = values[column]?.[row];
        if (value === null || value === undefined) {
          buffer[at++] = backslash;
          buffer[at++] = 0x4e;
        } else at = columns[column]!(buffer, at, value);
      }
      buffer[at++] = newline;
      if (at > buffer.length) {
        // The row had no room, and is written again.
        buffer = Buffer.allocUnsafeSlow(at * 2);
        this.#buffer.copy(buffer, 0, 0, start);
        this.#buffer = buffer;
      } else {
        start = at;
        row++;
      }
    }
    this.#length = start;
    return row;
  }

  /** Hands over the buffer with what was written, and goes on in another. */
  take(next: Buffer): { readonly buffer: Buffer; readonly length: number } {
    const taken = { buffer: this.#buffer, length: this.#length };
    this.#buffer = next;
    this.#length = 0;
    return taken;
  }
}

/** A whole number from 0 to 2^53, with zeros in front up to `width` digits. */
function writeDigits(buffer: Buffer, start: number, value: number, width: number): number {
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
function writeTwo(buffer: Buffer, at: number, value: number): number {
  const tens = (value / 10) | 0;
  buffer[at] = zero + tens;
  buffer[at + 1] = zero + value - tens * 10;
  return at + 2;
}

/** Text that may hold anything: short ASCII byte by byte, the rest by the runtime's own encoder. */
function writeText(buffer: Buffer, start: number, text: string): number {
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
  const escaped = special.test(text) ? text.replace(specials, escapeOf) : text;
  // A UTF-16 unit takes at most three bytes of UTF-8.
  const end = start + escaped.length * 3;
  return end > buffer.length ? end : start + buffer.write(escaped, start);
}

/** Characters that mean something in COPY's text format. */
const special = /[\\\t\n\r]/;
const specials = /[\\\t\n\r]/g;
const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
const escapeOf = (character: string) => escapes[character] ?? character;

/** The writer of a type: numbers and times digit by digit, all else by way of its input text. */
function cellWriter(type: ColumnType): WriteCell {
  const encode = encoder(type);
  const rare: WriteCell = (buffer, at, value) =>
    writeText(buffer, at, typeof value === "string" ? value : encode(value));
  switch (type.kind) {
    case "domain":
      return cellWriter(type.base);
    case "boolean":
      return (buffer, at, value) => {
        if (typeof value !== "boolean") return rare(buffer, at, value);
        buffer[at] = value ? 0x74 : 0x66;
        return at + 1;
      };
    case "integer":
      return (buffer, at, value) => {
        if (typeof value !== "number" || !Number.isSafeInteger(value)) return rare(buffer, at, value);
        if (value >= 0) return writeDigits(buffer, at, value, 1);
        buffer[at] = minus;
        return writeDigits(buffer, at + 1, -value, 1);
      };
    case "decimal":
      return decimalWriter(type.scale ?? 0, rare);
    case "date":
      return (buffer, at, value) =>
        typeof value === "number" && isCommonTime(value)
          ? writeDate(buffer, at, Math.floor(value / day))
          : rare(buffer, at, value);
    case "timestamp": {
      const { timeZone } = type;
      return (buffer, start, value) => {
        if (typeof value !== "number" || !isCommonTime(value)) return rare(buffer, start, value);
        const days = Math.floor(value / day);
        let at = writeDate(buffer, start, days);
        buffer[at++] = 0x20;
        at = writeClock(buffer, at, value - days * day);
        if (!timeZone) return at;
        buffer[at] = 0x2b;
        return writeTwo(buffer, at + 1, 0);
      };
    }
    default:
      return rare;
  }
}

/** Numbers that the type's own places say in full go digit by digit; the others by their text. */
function decimalWriter(scale: number, rare: WriteCell): WriteCell {
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

const day = 86_400_000;

/** Whole milliseconds from the year 1 to 9999. */
function isCommonTime(ms: number): boolean {
  return ms >= -62_135_596_800_000 && ms < 253_402_300_800_000 && Number.isInteger(ms);
}

function writeDate(buffer: Buffer, start: number, days: number): number {
  const packed = civil(days);
  const year = packed >> 9;
  const century = (year / 100) | 0;
  let at = writeTwo(buffer, start, century);
  at = writeTwo(buffer, at, year - century * 100);
  buffer[at] = minus;
  at = writeTwo(buffer, at + 1, (packed >> 5) & 15);
  buffer[at] = minus;
  return writeTwo(buffer, at + 1, packed & 31);
}

function writeClock(buffer: Buffer, start: number, ms: number): number {
  const seconds = (ms / 1000) | 0;
  const millis = ms - seconds * 1000;
  const minutes = (seconds / 60) | 0;
  const hours = (minutes / 60) | 0;
  let at = writeTwo(buffer, start, hours);
  buffer[at] = colon;
  at = writeTwo(buffer, at + 1, minutes - hours * 60);
  buffer[at] = colon;
  at = writeTwo(buffer, at + 1, seconds - minutes * 60);
  if (millis === 0) return at;
  buffer[at] = point;
  return writeDigits(buffer, at + 1, millis, 3);
}
