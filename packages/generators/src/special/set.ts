import { baseType, uint32 } from "@seedloom/core";
import type { Generator } from "@seedloom/core";
import { OptionReader } from "../options.ts";
import { scramble } from "../scramble.ts";

export const set: Generator = {
  name: "set",
  summary: "Some of the labels of a MySQL SET, joined by commas.",
  entity: null,
  types: ["set", "text", "any"],
  edges: false,
  compile(given, context) {
    const options = new OptionReader("set", given);
    const type = baseType(context.type);
    const labels = options.list("labels")?.map(String) ?? (type.kind === "set" ? type.labels : []);
    options.end();
    if ((type.kind !== "set" && type.kind !== "text" && type.kind !== "any") || labels.length === 0) return null;
    const room = context.maxLength ?? Infinity;
    if (type.kind !== "set" && labels.join(",").length > room) return null;
    const known = Math.min(labels.length, 52);
    const capacity = 2 ** known;
    const pick = (has: (position: number) => boolean) => labels.filter((_, position) => has(position)).join(",");
    return {
      capacity,
      at(index) {
        const members = scramble(index, capacity);
        return pick((position) => Math.floor(members / 2 ** position) % 2 === 1);
      },
      // One label for certain, each of the others in a third of the rows.
      draw(key, row) {
        const certain = uint32(key, row) % labels.length;
        return pick((position) => position === certain || uint32(key, row, position + 1) % 3 === 0);
      },
    };
  },
};
