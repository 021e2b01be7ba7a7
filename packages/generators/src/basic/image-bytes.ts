import { baseType, below } from "@seedloom/core";
import type { Generator } from "@seedloom/core";
import { OptionReader } from "../options.ts";
import { scramble } from "../scramble.ts";

/** A GIF of one dot up to its color, and what follows the color: the other color, the picture and the end (GIF89a). */
const BEFORE = Buffer.from("47494638396101000100800000", "hex");
const AFTER = Buffer.from("0000002c00000000010001000002024401003b", "hex");
const LENGTH = BEFORE.length + 3 + AFTER.length;
const COLORS = 2 ** 24;

/** The smallest picture that every program shows: a dot of a color. */
export const imageBytes: Generator = {
  name: "imageBytes",
  summary: "The bytes of a picture: a GIF of one dot in some color.",
  entity: null,
  types: ["bytes", "any"],
  compile(given, context) {
    new OptionReader("imageBytes", given).end();
    const type = baseType(context.type);
    if (type.kind !== "bytes" && type.kind !== "any") return null;
    const room = (type.kind === "bytes" ? type.maxLength : null) ?? context.maxLength ?? Infinity;
    if (room < LENGTH || (type.kind === "bytes" && type.fixed)) return null;
    const at = (index: number) => picture(scramble(index % COLORS, COLORS));
    return { capacity: COLORS, at, draw: (key, row) => at(below(COLORS, key, row)) };
  },
};

function picture(color: number): Uint8Array {
  const value = new Uint8Array(LENGTH);
  value.set(BEFORE);
  value.set([color >>> 16, (color >>> 8) & 0xff, color & 0xff], BEFORE.length);
  value.set(AFTER, BEFORE.length + 3);
  return value;
}
