import { baseType } from "@seedloom/core";
import type { Generator } from "@seedloom/core";
import { compileStrings } from "../build/text-generator.ts";
import { OptionReader } from "../options.ts";
import { joined } from "../strings/joined.ts";
import type { Strings } from "../strings/strings.ts";
import { adjective, noun, verb } from "../text/vocabulary.ts";
import { textPlace } from "../text-place.ts";

function textSearch(name: string, summary: string, of: "vector" | "query", strings: () => Strings): Generator {
  return {
    name,
    summary,
    entity: null,
    types: ["textSearch", "text", "any"],
    compile(given, context) {
      new OptionReader(name, given).end();
      const type = baseType(context.type);
      if (type.kind === "textSearch" && type.of !== of) return null;
      const compiled = compileStrings(
        strings(),
        type.kind === "textSearch" ? textPlace(context, null) : context,
        false,
      );
      // The database sorts lexemes and drops repeated ones: two texts may be one vector.
      return compiled === null ? null : { ...compiled, capacity: 0 };
    },
  };
}

/** Written as the database writes it: sorted lexemes with positions would be what it makes of these. */
export const textSearchVector = textSearch(
  "textSearchVector",
  "PostgreSQL's tsvector: lexemes with positions.",
  "vector",
  () => joined("'", adjective, "':1 '", noun, "':2 '", verb, "':3 '", noun, "':4"),
);

export const textSearchQuery = textSearch(
  "textSearchQuery",
  "PostgreSQL's tsquery: lexemes and operators.",
  "query",
  () => joined("'", noun, "' & '", adjective, "'"),
);
