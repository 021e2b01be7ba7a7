import { baseType } from "@seedloom/core";
import type { Generator } from "@seedloom/core";
import { compileStrings } from "../build/text-generator.ts";
import { inOtherWords } from "../language/in-other-words.ts";
import { numberTarget } from "../number-target.ts";
import { OptionReader } from "../options.ts";
import { regex } from "../strings/regex.ts";
import type { Strings } from "../strings/strings.ts";
import { textPlace } from "../text-place.ts";

export const pattern: Generator = {
  name: "pattern",
  summary:
    "Texts that the regular expression `regex` matches; in other languages than English what these have for `said`.",
  entity: null,
  types: ["text", "integer", "decimal", "xml", "network", "ltree", "any"],
  compile(given, context) {
    const options = new OptionReader("pattern", given);
    const source = options.string("regex");
    if (source === undefined) return options.fail("regex", "give a regular expression");
    const said = options.string("said");
    options.end();
    let strings: Strings;
    try {
      strings = regex(source);
    } catch (error) {
      return options.fail("regex", `give one that can be generated (${error instanceof Error ? error.message : ""})`);
    }
    const { kind } = baseType(context.type);
    const numbers = kind === "integer" || kind === "decimal" ? numberTarget(context) : null;
    if (numbers === null) {
      const place = kind === "text" || kind === "any" ? context : textPlace(context, context.maxLength);
      const texts = kind === "bytes" ? null : compileStrings(strings, place, false);
      return texts === null ? null : inOtherWords(context, said, texts);
    }
    const digits = compileStrings(strings, textPlace(context, 15), false);
    if (digits === null || Number.isNaN(Number(digits.at(0, [])))) return null;
    // Numbers forget leading zeros, so two texts may be one number.
    return {
      capacity: 0,
      at: (index) => Number(digits.at(index, [])),
      draw: (key, row) => Number(digits.draw(key, row, [])),
    };
  },
};
