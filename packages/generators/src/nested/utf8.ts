import { baseType, textType } from "@seedloom/core";
import type { Generator, Value } from "@seedloom/core";
import { compileIn } from "../compile.ts";
import { OptionReader } from "../options.ts";
import type { Lookup } from "./lookup.ts";

/** Text where a database keeps it as bytes, as `varbinary` columns of MySQL often do. */
export function utf8(lookup: Lookup): Generator {
  return {
    name: "utf8",
    summary: "The text that the generator `text` makes, as bytes in UTF-8.",
    entity: null,
    types: ["bytes"],
    compile(given, context) {
      const options = new OptionReader("utf8", given);
      const spec = options.spec("text") ?? { generator: "sentence" };
      options.end();
      const type = baseType(context.type);
      if (type.kind !== "bytes" || type.fixed) return null;
      const { maxLength } = type;
      const place = { ...context, type: textType({ maxLength, lengthUnit: "bytes" }), maxLength };
      const text = compileIn(lookup(), spec, place);
      if (text === null) return null;
      const encoder = new TextEncoder();
      const encode = (value: Value): Value => (typeof value === "string" ? encoder.encode(value) : value);
      return {
        capacity: text.capacity,
        at: (index, inputs) => encode(text.at(index, inputs)),
        draw: (key, row, inputs) => encode(text.draw(key, row, inputs)),
      };
    },
  };
}
