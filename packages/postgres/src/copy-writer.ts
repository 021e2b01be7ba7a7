import type { ColumnType, Value } from "@seedloom/core";
import { encoder } from "./encode.ts";

/** Writes rows in COPY's text format into one of two buffers, which take turns. */
export class CopyWriter {
  readonly #columns: readonly ((value: Value) => string)[];
  #buffer: Buffer;
  #other: Buffer;
  #length = 0;

  /** `size` in bytes is what one chunk roughly holds. */
  constructor(types: readonly ColumnType[], size: number) {
    this.#columns = types.map((type) => {
      const encode = encoder(type);
      return (value) => escape(encode(value));
    });
    this.#buffer = Buffer.allocUnsafeSlow(size * 2);
    this.#other = Buffer.allocUnsafeSlow(size * 2);
  }

  /** Bytes written since the last `take`. */
  get length(): number {
    return this.#length;
  }

  /** Writes row `row` of columnar values. */
  row(values: readonly (readonly Value[])[], row: number): void {
    let line = "";
    for (let column = 0; column < this.#columns.length; column++) {
      const value = values[column]?.[row] ?? null;
      if (column > 0) line += "\t";
      line += value === null ? "\\N" : (this.#columns[column]?.(value) ?? "");
    }
    this.#text(`${line}\n`);
  }

  /** What was written; the bytes stay as they are until the next but one `take`. */
  take(): Uint8Array {
    const taken = this.#buffer.subarray(0, this.#length);
    [this.#buffer, this.#other] = [this.#other, this.#buffer];
    this.#length = 0;
    return taken;
  }

  #text(text: string): void {
    // A UTF-16 unit takes at most three bytes of UTF-8.
    const needed = this.#length + text.length * 3;
    if (needed > this.#buffer.length) {
      const grown = Buffer.allocUnsafeSlow(needed * 2);
      this.#buffer.copy(grown, 0, 0, this.#length);
      this.#buffer = grown;
    }
    this.#length += this.#buffer.write(text, this.#length);
  }
}

/** Characters that mean something in COPY's text format. */
const special = /[\\\t\n\r]/;
const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function escape(text: string): string {
  return special.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? character) : text;
}
