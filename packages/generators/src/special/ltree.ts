import { baseType } from "@seedloom/core";
import type { Generator } from "@seedloom/core";
import { compileStrings } from "../build/text-generator.ts";
import { OptionReader } from "../options.ts";
import { joined } from "../strings/joined.ts";
import { oneOf } from "../strings/one-of.ts";
import { wordList } from "../strings/word-list.ts";
import { noun } from "../text/vocabulary.ts";
import { textPlace } from "../text-place.ts";

export const ltree: Generator = {
  name: "ltree",
  summary: "Label paths from a common root, as PostgreSQL's ltree holds them.",
  entity: null,
  types: ["ltree", "text", "any"],
  compile(given, context) {
    new OptionReader("ltree", given).end();
    const root = wordList(["top"]);
    const paths = oneOf(
      joined(root, ".", noun, ".", noun, ".", noun),
      joined(root, ".", noun, ".", noun),
      joined(root, ".", noun),
      noun,
    );
    const place = baseType(context.type).kind === "ltree" ? textPlace(context, null) : context;
    return compileStrings(paths, place, false);
  },
};
