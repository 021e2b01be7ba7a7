import { baseType } from "@seedloom/core";
import type { Generator } from "@seedloom/core";
import { compileNumber } from "../build/number-generator.ts";
import { compileStrings } from "../build/text-generator.ts";
import { OptionReader } from "../options.ts";
import { joined } from "../strings/joined.ts";
import { preferring } from "../strings/preferring.ts";
import { characters, digits } from "../strings/characters.ts";
import { wordList } from "../strings/word-list.ts";

// Few programs come to their twentieth version before the next one, and most are young.
const small = wordList(
  Array.from({ length: 30 }, (_, number) => String(number)),
  2.5,
);
const first = wordList([..."123456789"], 2);

export const versionNumber: Generator = {
  name: "versionNumber",
  summary: "A version: 3.12.4 as text, a small whole number else.",
  entity: null,
  types: ["text", "integer", "decimal", "any"],
  compile(given, context) {
    new OptionReader("versionNumber", given).end();
    const { kind } = baseType(context.type);
    if (kind === "text" || kind === "any") {
      return compileStrings(
        preferring(joined(first, ".", small, ".", small), joined(first, ".", characters(digits, 1)), first),
        context,
        false,
      );
    }
    return compileNumber({ min: 1, max: 100, scale: 0, distribution: "exponential", mean: 4 }, context, false);
  },
};

export const semver: Generator = {
  ...versionNumber,
  name: "semver",
  summary: "A version by semantic versioning: 3.12.4.",
  types: ["text", "any"],
};
