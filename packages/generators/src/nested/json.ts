import { baseType, unit, variant } from "@seedloom/core";
import type { Generator } from "@seedloom/core";
import { OptionReader } from "../options.ts";
import type { Lookup } from "./lookup.ts";
import { compileShape } from "./shape.ts";

/** What stands in a JSON column that nobody described: nothing, as in most rows of such columns. */
const usualShape: Readonly<Record<string, unknown>> = {};

const EMPTIED = 8100;

export function json(lookup: Lookup): Generator {
  return {
    name: "json",
    summary:
      "JSON of a `shape`: generators stand where values go, everything else stands for itself. `empty`: how often there is nothing in it; `optional`: how often each of its members is missing.",
    entity: null,
    types: ["json", "text", "any"],
    compile(given, context) {
      const options = new OptionReader("json", given);
      const shape = options.raw("shape") ?? null;
      const empty = options.number("empty") ?? 0;
      const optional = options.number("optional") ?? 0;
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
        draw(key, row, inputs) {
          const document = documents.draw(key, row, inputs);
          if (empty > 0 && unit(variant(key, EMPTIED), row) < empty) return Array.isArray(document) ? "[]" : "{}";
          if (optional === 0 || typeof document !== "object" || document === null) return write(document);
          const isKept = (_: unknown, place: number) => unit(variant(key, EMPTIED + 1 + place), row) >= optional;
          return write(
            Array.isArray(document)
              ? document.filter(isKept)
              : Object.fromEntries(Object.entries(document).filter(isKept)),
          );
        },
      };
    },
  };
}
