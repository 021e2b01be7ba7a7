import { baseType, uint32 } from "@seedloom/core";
import type { Generator, GeneratorContext, Value } from "@seedloom/core";
import { OptionReader } from "../options.ts";
import { hash, maxCapacity, scramble } from "../scramble.ts";

/** Two years: how far back version 7's times go. */
const span = 2 * 365 * 86_400_000;

export const uuid: Generator = {
  name: "uuid",
  summary: "UUIDs of `version` 4 (random) or 7 (ordered by time), RFC 9562.",
  entity: null,
  types: ["uuid", "text", "bytes", "any"],
  edges: false,
  compile(given, context) {
    const options = new OptionReader("uuid", given);
    const version = options.integer("version", 4, 7) ?? 4;
    if (version !== 4 && version !== 7) options.fail("version", "give 4 or 7");
    options.end();
    const write = writer(context);
    if (write === null) return null;
    if (version === 4) {
      return {
        capacity: maxCapacity,
        at(index) {
          const word = scramble(index, maxCapacity);
          const high = Math.floor(word / 0x100000);
          return write(
            high,
            random(hash(index, 1), 4),
            variant(hash(index, 2)),
            ((word % 0x100000) << 12) | (hash(index, 3) >>> 20),
          );
        },
        draw: (key, row) =>
          write(uint32(key, row), random(uint32(key, row, 1), 4), variant(uint32(key, row, 2)), uint32(key, row, 3)),
      };
    }
    const latest = context.asOf;
    const at = (time: number, b: number, c: number, d: number) =>
      write(Math.floor(time / 0x10000), ((time % 0x10000) * 0x10000) | 0x7000 | (b & 0xfff), variant(c), d);
    return {
      capacity: maxCapacity,
      at(index) {
        const word = scramble(index, maxCapacity);
        const time = latest - Math.floor((hash(index, 1) / 0x1_0000_0000) * span);
        return at(time, hash(index, 2), Math.floor(word / 0x1_0000_0000), word % 0x1_0000_0000);
      },
      draw(key, row) {
        const time = latest - Math.floor((uint32(key, row) / 0x1_0000_0000) * span);
        return at(time, uint32(key, row, 1), uint32(key, row, 2), uint32(key, row, 3));
      },
    };
  },
};

function random(word: number, version: number): number {
  return (word & 0xffff0fff) | (version << 12);
}

function variant(word: number): number {
  return (word & 0x3fffffff) | 0x80000000;
}

const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

function hex16(word: number): string {
  return `${pairs[(word >>> 8) & 0xff]}${pairs[word & 0xff]}`;
}

type Write = (a: number, b: number, c: number, d: number) => Value;

function writer(context: GeneratorContext): Write | null {
  const type = baseType(context.type);
  const room = context.maxLength ?? Infinity;
  const dashed: Write = (a, b, c, d) =>
    `${hex16(a >>> 16)}${hex16(a)}-${hex16(b >>> 16)}-${hex16(b)}-${hex16(c >>> 16)}-${hex16(c)}${hex16(d >>> 16)}${hex16(d)}`;
  switch (type.kind) {
    case "uuid":
    case "any":
      return dashed;
    case "text":
      if (room >= 36) return dashed;
      return room >= 32 ? (a, b, c, d) => (dashed(a, b, c, d) as string).replaceAll("-", "") : null;
    case "bytes":
      if ((type.maxLength ?? 16) < 16) return null;
      return (a, b, c, d) => Uint8Array.from(Buffer.from((dashed(a, b, c, d) as string).replaceAll("-", ""), "hex"));
    default:
      return null;
  }
}
