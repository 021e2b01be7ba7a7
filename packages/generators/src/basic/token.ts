import { textGenerator } from "../build/text-generator.ts";
import { characters, digits, lowerLetters, upperLetters } from "../strings/characters.ts";

export const token = textGenerator({
  name: "token",
  summary: "Random letters and digits, `length` of them (32, or as many as fit).",
  strings(context, options) {
    const length = options.integer("length", 1, 4096) ?? Math.min(32, context.maxLength ?? 32);
    return characters(lowerLetters + upperLetters + digits, length);
  },
});
