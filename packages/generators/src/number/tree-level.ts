import type { Generator, Value } from "@seedloom/core";
import { numberWriter } from "../basic/computed-number.ts";
import { requiredInputs } from "../inputs.ts";
import { OptionReader } from "../options.ts";

export const treeLevel: Generator = {
  name: "treeLevel",
  summary: "How deep a row lies in a tree: how many rows the input `above` holds, counted from `root` (0).",
  entity: null,
  types: ["integer", "decimal", "any"],
  edges: false,
  compile(given, context) {
    const options = new OptionReader("treeLevel", given);
    const root = options.integer("root") ?? 0;
    options.end();
    const [above = 0] = requiredInputs("treeLevel", context, "above");
    const write = numberWriter(context, 0);
    if (write === null) return null;
    const make = (inputs: readonly Value[]): Value => {
      const rows = inputs[above];
      return write(root + (Array.isArray(rows) ? rows.length : 0));
    };
    return { capacity: 0, at: (_, inputs) => make(inputs), draw: (_, _row, inputs) => make(inputs) };
  },
};
