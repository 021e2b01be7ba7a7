import type { Bytes } from "./bytes.ts";
import type { Value } from "../value.ts";
import type { WriteCell } from "./write-cell.ts";

const tab = 0x09;
const newline = 0x0a;
const backslash = 0x5c;

/**
 * Writes rows as lines of text into a buffer that it is given: tabs between the cells, `\N` for NULL, as PostgreSQL's COPY and MySQL's LOAD
 * DATA read them alike. Every column has a writer made for its type: bytes go straight into the buffer, and a string is made only where the
 * value is one or its text is rare.
 */
export class LineWriter {
  readonly #columns: readonly WriteCell[];
  #buffer: Bytes;
  #length = 0;

  constructor(columns: readonly WriteCell[], buffer: Bytes) {
    this.#columns = columns;
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

  /** Hands over the buffer with what was written, and goes on in another, or from the start of the same one. */
  take(next = this.#buffer): { readonly buffer: Bytes; readonly length: number } {
    const taken = { buffer: this.#buffer, length: this.#length };
    this.#buffer = next;
    this.#length = 0;
    return taken;
  }
}
