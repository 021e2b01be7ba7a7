import { baseType } from "@seedloom/core";
import type { Generator } from "@seedloom/core";
import { textPlace } from "../text-place.ts";

/** The same generator for enums too, where the `words` that it is given are labels. */
export function labelsToo(generator: Generator): Generator {
  return {
    ...generator,
    types: [...generator.types, "enum"],
    compile(options, context) {
      const type = baseType(context.type);
      if (type.kind !== "enum") return generator.compile(options, context);
      const made = generator.compile(options, textPlace(context, null));
      const words = options["words"];
      return Array.isArray(words) && words.every((word) => type.labels.includes(String(word))) ? made : null;
    },
  };
}
