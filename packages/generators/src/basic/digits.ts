import { baseType } from "@seedloom/core";
import type { Generator } from "@seedloom/core";
import { compileNumber } from "../build/number-generator.ts";
import { compileStrings } from "../build/text-generator.ts";
import { OptionReader } from "../options.ts";
import { characters, digits as decimalDigits } from "../strings/characters.ts";

export const digits: Generator = {
  name: "digits",
  summary: "Numbers of `length` digits.",
  entity: null,
  types: ["text", "integer", "decimal", "any"],
  compile(given, context) {
    const options = new OptionReader("digits", given);
    const length = options.integer("length", 1, 1000) ?? Math.min(10, context.maxLength ?? 10);
    options.end();
    const text = baseType(context.type).kind;
    if (text === "text" || text === "any") return compileStrings(characters(decimalDigits, length), context, false);
    if (length > 15) return null;
    // A number has no leading zero.
    return compileNumber(
      { min: length === 1 ? 0 : 10 ** (length - 1), max: 10 ** length - 1, scale: 0 },
      context,
      false,
    );
  },
};
