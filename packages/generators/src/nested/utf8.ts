import { baseType, textType } from "@seedloom/core";
import type { Generator, Value } from "@seedloom/core";
import { compileIn } from "../compile.ts";
import { OptionReader } from "../options.ts";
import type { Lookup } from "./lookup.ts";

const decoder = new TextDecoder();

/** What is made from other texts that are kept so reads them as texts. */
function decoded(value: Value): Value {
  if (value instanceof Uint8Array) return decoder.decode(value).replace(/\0+$/, "");
  return Array.isArray(value) ? value.map(decoded) : value;
}

/** Text where a database keeps it as bytes, as `varbinary` columns of MySQL often do. */
export function utf8(lookup: Lookup): Generator {
  return {
    name: "utf8",
    summary:
      "The text that the generator `text` makes, as bytes in UTF-8; padded with zeros where the type is of fixed length.",
    entity: null,
    types: ["bytes"],
    compile(given, context) {
      const options = new OptionReader("utf8", given);
      const spec = options.spec("text") ?? { generator: "sentence" };
      options.end();
      const type = baseType(context.type);
      if (type.kind !== "bytes") return null;
      const { maxLength, fixed } = type;
      const place = { ...context, type: textType({ maxLength, lengthUnit: "bytes" }), maxLength };
      const text = compileIn(lookup(), spec, place);
      if (text === null) return null;
      const encoder = new TextEncoder();
      const encode = (value: Value): Value => {
        if (typeof value !== "string") return value;
        const bytes = encoder.encode(value);
        if (!fixed || maxLength === null || bytes.length >= maxLength) return bytes;
        // As the database would: values that refer to it have to be the same.
        const padded = new Uint8Array(maxLength);
        padded.set(bytes);
        return padded;
      };
      return {
        capacity: text.capacity,
        at: (index, inputs) => encode(text.at(index, inputs.map(decoded))),
        draw: (key, row, inputs) => encode(text.draw(key, row, inputs.map(decoded))),
      };
    },
  };
}
