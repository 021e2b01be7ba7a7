import { baseType } from "@seedloom/core";
import type { Generator } from "@seedloom/core";
import { OptionReader } from "../options.ts";
import type { Lookup } from "./lookup.ts";
import { compileShape } from "./shape.ts";

/** What stands in a JSON column that nobody described: a small record of settings. */
const usualShape: Readonly<Record<string, unknown>> = {
  source: { generator: "choice", options: { values: ["web", "mobile", "import", "api"] } },
  tags: [{ generator: "tag" }],
  enabled: { generator: "boolean" },
  position: { generator: "integer", options: { min: 1, max: 1000 } },
};

export function json(lookup: Lookup): Generator {
  return {
    name: "json",
    summary: "JSON of a `shape`: generators stand where values go, everything else stands for itself.",
    entity: null,
    types: ["json", "text", "any"],
    compile(given, context) {
      const options = new OptionReader("json", given);
      const shape = options.raw("shape") ?? null;
      options.end();
      const { kind } = baseType(context.type);
      if (kind !== "json" && kind !== "text" && kind !== "any") return null;
      const documents = compileShape(shape ?? usualShape, lookup, context);
      const room = context.maxLength ?? Infinity;
      if (room < 2) return null;
      const write = (document: unknown): string => {
        const text = JSON.stringify(document, (_, part: unknown) => (typeof part === "bigint" ? Number(part) : part));
        return text.length <= room ? text : "{}";
      };
      return {
        capacity: room === Infinity ? documents.capacity : 0,
        at: (index, inputs) => write(documents.at(index, inputs)),
        draw: (key, row, inputs) => write(documents.draw(key, row, inputs)),
      };
    },
  };
}
