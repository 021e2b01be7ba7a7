import { textGenerator } from "../build/text-generator.ts";
import { characters, hexDigits } from "../strings/characters.ts";

export const hex = textGenerator({
  name: "hex",
  summary: "Hexadecimal numbers of `length` digits.",
  strings(context, options) {
    const length = options.integer("length", 1, 4096) ?? Math.min(32, context.maxLength ?? 32);
    return characters(hexDigits, length);
  },
});
