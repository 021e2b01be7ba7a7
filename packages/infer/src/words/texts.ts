import { readFileSync } from "node:fs";

/** Bytes that say where a text begins. */
const START = Uint32Array.BYTES_PER_ELEMENT;

/**
 * Many texts of which a run asks for few: in UTF-8, one behind the other, behind where each begins and ends. None is a string before it
 * is asked for, so that reading and keeping them costs nothing.
 */
export class Texts {
  readonly bytes: Buffer;
  readonly #starts: Uint32Array;

  private constructor(bytes: Buffer) {
    this.bytes = bytes;
    this.#starts = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.readUInt32LE(0) / START);
  }

  static of(texts: readonly string[]): Texts {
    const starts = Buffer.alloc((texts.length + 1) * START);
    const written = texts.map((text) => Buffer.from(text));
    let end = starts.length;
    starts.writeUInt32LE(end, 0);
    for (const [place, { length }] of written.entries()) starts.writeUInt32LE((end += length), (place + 1) * START);
    return new Texts(alone(Buffer.concat([starts, ...written])));
  }

  static read(file: URL): Texts {
    return new Texts(alone(readFileSync(file)));
  }

  get length(): number {
    return this.#starts.length - 1;
  }

  /** The text at a place, from 0. */
  at(place: number): string {
    return this.bytes.toString("utf8", this.#starts[place], this.#starts[place + 1]);
  }
}

/** Small buffers share memory, where they begin anywhere; numbers begin at multiples of their size. */
const alone = (bytes: Buffer): Buffer =>
  bytes.byteOffset % START === 0 ? bytes : Buffer.from(new Uint8Array(bytes).buffer);
