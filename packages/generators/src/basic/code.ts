import { textGenerator } from "../build/text-generator.ts";
import { characters, digits, upperLetters } from "../strings/characters.ts";
import { joined } from "../strings/joined.ts";

export const code = textGenerator({
  name: "code",
  summary: "Codes of `length` characters of an `alphabet` (capitals and digits) behind a `prefix`.",
  strings(context, options) {
    const prefix = options.string("prefix") ?? "";
    const room = (context.maxLength ?? 8) - prefix.length;
    const length = options.integer("length", 1, 1000) ?? Math.max(1, Math.min(8, room));
    const alphabet = options.string("alphabet") ?? upperLetters + digits;
    if (alphabet === "") options.fail("alphabet", "give at least one character");
    return joined(prefix, characters(alphabet, length));
  },
});
