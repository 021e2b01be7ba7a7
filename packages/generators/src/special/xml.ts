import { baseType } from "@seedloom/core";
import type { Generator } from "@seedloom/core";
import { compileStrings } from "../build/text-generator.ts";
import { OptionReader } from "../options.ts";
import { characters, digits } from "../strings/characters.ts";
import { joined } from "../strings/joined.ts";
import { preferring } from "../strings/preferring.ts";
import { adjective, noun } from "../text/vocabulary.ts";
import { textPlace } from "../text-place.ts";

export const xml: Generator = {
  name: "xml",
  summary: "Small XML documents.",
  entity: null,
  types: ["xml", "text", "any"],
  compile(given, context) {
    new OptionReader("xml", given).end();
    const number = characters(digits, 5);
    const documents = preferring(
      joined(
        '<item id="',
        number,
        '"><name>',
        adjective,
        " ",
        noun,
        "</name><quantity>",
        characters(digits, 1),
        "</quantity></item>",
      ),
      joined("<name>", noun, "</name>"),
      joined("<a/>"),
    );
    const place = baseType(context.type).kind === "xml" ? textPlace(context, context.maxLength) : context;
    return compileStrings(documents, place, false);
  },
};
