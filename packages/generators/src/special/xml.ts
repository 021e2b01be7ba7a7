import { baseType } from "@seedloom/core";
import type { Generator } from "@seedloom/core";
import { capitalised } from "../build/capitalised.ts";
import { compileStrings } from "../build/text-generator.ts";
import { OptionReader } from "../options.ts";
import { characters, digits } from "../strings/characters.ts";
import { joined } from "../strings/joined.ts";
import { preferring } from "../strings/preferring.ts";
import { wordList } from "../strings/word-list.ts";
import { noun, object } from "../text/vocabulary.ts";
import { textPlace } from "../text-place.ts";

export const xml: Generator = {
  name: "xml",
  summary: "Small XML documents, their outermost element called `root` (default: item).",
  entity: null,
  types: ["xml", "text", "any"],
  compile(given, context) {
    const options = new OptionReader("xml", given);
    const root = options.string("root") ?? "item";
    options.end();
    const documents = preferring(
      joined(
        `<${root} id="`,
        characters(digits, 5),
        '"><title>',
        capitalised(object),
        "</title><status>",
        wordList(["open", "checked", "draft", "final"]),
        "</status></",
        `${root}>`,
      ),
      joined("<name>", noun, "</name>"),
      joined("<a/>"),
    );
    const place = baseType(context.type).kind === "xml" ? textPlace(context, context.maxLength) : context;
    return compileStrings(documents, place, false);
  },
};
