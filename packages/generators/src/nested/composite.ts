import { baseType, own } from "@seedloom/core";
import type { Generator } from "@seedloom/core";
import { OptionReader } from "../options.ts";
import { always } from "../build/constant-generator.ts";
import { hash } from "../scramble.ts";
import { compileNested } from "./lookup.ts";
import type { Lookup } from "./lookup.ts";

export function composite(lookup: Lookup): Generator {
  return {
    name: "composite",
    summary: "Rows of a composite type, each field by its own generator (`fields`, in order).",
    entity: null,
    types: ["composite"],
    compile(given, context) {
      const options = new OptionReader("composite", given);
      const specs = options.specs("fields") ?? [];
      options.end();
      const type = baseType(context.type);
      if (type.kind !== "composite") return null;
      const fields = type.fields.map(
        (field, position) =>
          compileNested(lookup, specs[position], baseType(field.type), context) ?? { ...always(null), capacity: 0 },
      );
      const count = Math.max(1, fields.length);
      // Fields that tell of one somebody or somewhere tell of the same: a value's place names its row of the entity.
      const registry = lookup();
      const places = fields.map((_, position) => {
        const spec = specs[position];
        return spec !== undefined && own(registry, spec.generator)?.entity != null ? 0 : position;
      });
      // The field that tells most rows apart carries the index; the others follow it.
      const leader = fields.reduce(
        (best, field, position) => (field.capacity > (fields[best]?.capacity ?? 0) ? position : best),
        0,
      );
      return {
        capacity: fields[leader]?.capacity ?? 0,
        at: (index) => ({
          kind: "composite",
          fields: fields.map((field, position) =>
            field.at(position === leader ? index : hash(index, places[position]!), []),
          ),
        }),
        draw: (key, row) => ({
          kind: "composite",
          fields: fields.map((field, position) => field.draw(key, row * count + places[position]!, [])),
        }),
      };
    },
  };
}
