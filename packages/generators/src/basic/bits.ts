import { baseType } from "@seedloom/core";
import type { Generator } from "@seedloom/core";
import { compileStrings } from "../build/text-generator.ts";
import { OptionReader } from "../options.ts";
import { characters } from "../strings/characters.ts";
import { textPlace } from "../text-place.ts";

export const bits: Generator = {
  name: "bits",
  summary: "Strings of zeros and ones, `length` of them.",
  entity: null,
  types: ["bit", "text", "any"],
  compile(given, context) {
    const options = new OptionReader("bits", given);
    const type = baseType(context.type);
    const declared = type.kind === "bit" ? type.length : context.maxLength;
    const length = options.integer("length", 1, 65_536) ?? Math.min(declared ?? 8, 65_536);
    const varying = options.boolean("varying") ?? (type.kind === "bit" && type.varying);
    options.end();
    if (type.kind !== "bit") return compileStrings(characters("01", varying ? 1 : length, length), context, false);
    if (type.length !== null && (length > type.length || (!type.varying && length < type.length))) return null;
    return compileStrings(characters("01", varying ? 1 : length, length), textPlace(context, null), false);
  },
};
