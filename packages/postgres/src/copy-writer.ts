import type { ColumnType, Value } from "@seedloom/core";
import { civil, encoder } from "./encode.ts";

/** Writes a column's values, never null, at the end of what a writer holds. */
type WriteCell = (writer: CopyWriter, value: Value) => void;

const tab = 0x09;
const newline = 0x0a;
const backslash = 0x5c;
const zero = 0x30;

/**
 * Writes rows in COPY's text format (https://www.postgresql.org/docs/current/sql-copy.html#id-1.9.3.55.9.2) into one of two
 * buffers, which take turns. Every column has a writer made for its type: bytes go straight into the buffer, and a string is made only
 * where the value is one or its text is rare.
 */
export class CopyWriter {
  readonly #columns: readonly WriteCell[];
  #buffer: Buffer;
  #other: Buffer;
  #length = 0;

  /** `size` in bytes is what one chunk roughly holds. */
  constructor(types: readonly ColumnType[], size: number) {
    this.#columns = types.map(cellWriter);
    this.#buffer = Buffer.allocUnsafeSlow(size + 4096);
    this.#other = Buffer.allocUnsafeSlow(size + 4096);
  }

  /** Bytes written since the last `take`. */
  get length(): number {
    return this.#length;
  }

  /** Writes row `row` of columnar values. */
  row(values: readonly (readonly Value[])[], row: number): void {
    const columns = this.#columns;
    for (let column = 0; column < columns.length; column++) {
      const value = values[column]?.[row];
      if (column > 0) this.byte(tab);
      if (value === null || value === undefined) {
        this.byte(backslash);
        this.byte(0x4e);
      } else {
        columns[column]?.(this, value);
      }
    }
    this.byte(newline);
  }

  /** What was written; the bytes stay as they are until the next but one `take`. */
  take(): Uint8Array {
    const taken = this.#buffer.subarray(0, this.#length);
    [this.#buffer, this.#other] = [this.#other, this.#buffer];
    this.#length = 0;
    return taken;
  }

  byte(value: number): void {
    if (this.#length === this.#buffer.length) this.#reserve(1);
    this.#buffer[this.#length++] = value;
  }

  /** A whole number from 0 to 2^53, with zeros in front up to `width` digits. */
  digits(value: number, width: number): void {
    this.#reserve(20);
    let count = 1;
    for (let power = 10; value >= power; power *= 10) count += 1;
    if (count < width) count = width;
    const buffer = this.#buffer;
    let at = this.#length + count;
    this.#length = at;
    let rest = value;
    // Small integers divide much faster than doubles.
    while (rest > 0x3fffffff) {
      const next = Math.floor(rest / 10);
      buffer[--at] = zero + (rest - next * 10);
      rest = next;
      count -= 1;
    }
    let small = rest | 0;
    for (; count > 0; count--) {
      const next = (small / 10) | 0;
      buffer[--at] = zero + (small - next * 10);
      small = next;
    }
  }

  /** Text that may hold anything: short ASCII byte by byte, the rest by the runtime's own encoder. */
  text(text: string): void {
    const length = text.length;
    if (length <= 48) {
      this.#reserve(length);
      const buffer = this.#buffer;
      let at = this.#length;
      let index = 0;
      for (; index < length; index++) {
        const code = text.charCodeAt(index);
        // Control characters and the backslash may need escaping, and what is not ASCII more than a byte.
        if (code >= 0x80 || code === backslash || code < 0x20) break;
        buffer[at++] = code;
      }
      if (index === length) {
        this.#length = at;
        return;
      }
    }
    const escaped = special.test(text) ? text.replace(specials, escapeOf) : text;
    // A UTF-16 unit takes at most three bytes of UTF-8.
    this.#reserve(escaped.length * 3);
    this.#length += this.#buffer.write(escaped, this.#length);
  }

  #reserve(bytes: number): void {
    const needed = this.#length + bytes;
    if (needed <= this.#buffer.length) return;
    const grown = Buffer.allocUnsafeSlow(needed * 2);
    this.#buffer.copy(grown, 0, 0, this.#length);
    this.#buffer = grown;
  }
}

/** Characters that mean something in COPY's text format. */
const special = /[\\\t\n\r]/;
const specials = /[\\\t\n\r]/g;
const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
const escapeOf = (character: string) => escapes[character] ?? character;

/** The writer of a type: numbers and times digit by digit, all else by way of its input text. */
function cellWriter(type: ColumnType): WriteCell {
  const encode = encoder(type);
  const rare: WriteCell = (writer, value) => writer.text(typeof value === "string" ? value : encode(value));
  switch (type.kind) {
    case "domain":
      return cellWriter(type.base);
    case "boolean":
      return (writer, value) => {
        if (value === true) writer.byte(0x74);
        else if (value === false) writer.byte(0x66);
        else rare(writer, value);
      };
    case "integer":
      return (writer, value) => {
        if (typeof value !== "number" || !Number.isSafeInteger(value)) return rare(writer, value);
        if (value < 0) writer.byte(0x2d);
        writer.digits(Math.abs(value), 1);
      };
    case "decimal":
      return decimalWriter(type.scale ?? 0, rare);
    case "date":
      return (writer, value) => {
        if (typeof value === "number" && isCommonTime(value)) writeDate(writer, Math.floor(value / day));
        else rare(writer, value);
      };
    case "timestamp":
      return (writer, value) => {
        if (typeof value !== "number" || !isCommonTime(value)) return rare(writer, value);
        const days = Math.floor(value / day);
        writeDate(writer, days);
        writer.byte(0x20);
        writeClock(writer, value - days * day);
        if (type.timeZone) {
          writer.byte(0x2b);
          writer.digits(0, 2);
        }
      };
    default:
      return rare;
  }
}

/** Numbers that the type's own places say in full go digit by digit; the others by their text. */
function decimalWriter(scale: number, rare: WriteCell): WriteCell {
  const places = Math.min(6, Math.max(0, scale));
  const unit = 10 ** places;
  return (writer, value) => {
    if (typeof value !== "number") return rare(writer, value);
    const size = Math.abs(value);
    const units = Math.round(size * unit);
    if (units > 0xffff_ffff_ffff || units / unit !== size) return rare(writer, value);
    if (value < 0) writer.byte(0x2d);
    const whole = Math.floor(units / unit);
    writer.digits(whole, 1);
    if (places === 0) return;
    writer.byte(0x2e);
    writer.digits(units - whole * unit, places);
  };
}

const day = 86_400_000;

/** Whole milliseconds from the year 1 to 9999. */
function isCommonTime(ms: number): boolean {
  return ms >= -62_135_596_800_000 && ms < 253_402_300_800_000 && Number.isInteger(ms);
}

function writeDate(writer: CopyWriter, days: number): void {
  const packed = civil(days);
  writer.digits(packed >> 9, 4);
  writer.byte(0x2d);
  writer.digits((packed >> 5) & 15, 2);
  writer.byte(0x2d);
  writer.digits(packed & 31, 2);
}

function writeClock(writer: CopyWriter, ms: number): void {
  const seconds = (ms / 1000) | 0;
  const millis = ms - seconds * 1000;
  const minutes = (seconds / 60) | 0;
  const hours = (minutes / 60) | 0;
  writer.digits(hours, 2);
  writer.byte(0x3a);
  writer.digits(minutes - hours * 60, 2);
  writer.byte(0x3a);
  writer.digits(seconds - minutes * 60, 2);
  if (millis === 0) return;
  writer.byte(0x2e);
  writer.digits(millis, 3);
}
