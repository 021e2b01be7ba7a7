import { baseType, uint32 } from "@seedloom/core";
import type { Generator, StreamKey } from "@seedloom/core";
import { OptionReader } from "../options.ts";
import { hash, scramble } from "../scramble.ts";

export const bytes: Generator = {
  name: "bytes",
  summary: "Random bytes, `length` of them (16, or as many as fit).",
  entity: null,
  types: ["bytes", "any"],
  compile(given, context) {
    const options = new OptionReader("bytes", given);
    const type = baseType(context.type);
    if (type.kind !== "bytes" && type.kind !== "any") return null;
    const room = (type.kind === "bytes" ? type.maxLength : null) ?? context.maxLength ?? Infinity;
    const fixed = type.kind === "bytes" && type.fixed && Number.isFinite(room) ? room : undefined;
    const length = fixed ?? options.integer("length", 0, 1_048_576) ?? Math.min(16, room);
    options.raw("length");
    options.end();
    if (length > room) return null;
    const capacity = Math.min(256 ** Math.min(length, 6), 2 ** 48);
    return {
      capacity,
      at(index) {
        let rest = scramble(index, capacity);
        const value = fill(length, (word) => hash(index, word));
        for (let position = 0; position < Math.min(length, 6); position++) {
          value[position] = rest % 256;
          rest = Math.floor(rest / 256);
        }
        return value;
      },
      draw: (key: StreamKey, row: number) => fill(length, (word) => uint32(key, row, word)),
    };
  },
};

function fill(length: number, word: (position: number) => number): Uint8Array {
  const value = new Uint8Array(length);
  for (let position = 0; position < length; position += 4) {
    let rest = word(position);
    for (let offset = position; offset < Math.min(position + 4, length); offset++) {
      value[offset] = rest & 0xff;
      rest >>>= 8;
    }
  }
  return value;
}
