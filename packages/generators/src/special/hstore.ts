import { baseType } from "@seedloom/core";
import type { Generator } from "@seedloom/core";
import { compileStrings } from "../build/text-generator.ts";
import { OptionReader } from "../options.ts";
import { joined } from "../strings/joined.ts";
import { adjective, noun } from "../text/vocabulary.ts";
import { textPlace } from "../text-place.ts";

export const hstore: Generator = {
  name: "hstore",
  summary: "PostgreSQL's hstore: pairs of keys and values.",
  entity: null,
  types: ["hstore", "text", "any"],
  compile(given, context) {
    new OptionReader("hstore", given).end();
    const pairs = joined('"kind"=>"', noun, '", "state"=>"', adjective, '", "part"=>"', noun, '"');
    const place = baseType(context.type).kind === "hstore" ? textPlace(context, null) : context;
    return compileStrings(pairs, place, false);
  },
};
