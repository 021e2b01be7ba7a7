import { baseType } from "@seedloom/core";
import type { Generator, Value } from "@seedloom/core";
import { inputsNamed, requiredInputs } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { slugify } from "../slug.ts";

export const treePath: Generator = {
  name: "treePath",
  summary:
    "A row's path in a tree: the texts of the input `above` and its `own`, joined by a `separator` (/) and led by it unless `led` is false; null for a root without `own`.",
  entity: null,
  types: ["text", "ltree", "any"],
  edges: false,
  compile(given, context) {
    const { kind } = baseType(context.type);
    const labels = kind === "ltree";
    const options = new OptionReader("treePath", given);
    const separator = options.string("separator") ?? (labels ? "." : "/");
    const led = options.boolean("led") ?? !labels;
    options.end();
    const [above = 0] = requiredInputs("treePath", context, "above");
    const [own] = inputsNamed(context, "own");
    if (kind !== "text" && kind !== "any" && !labels) return null;
    const room = context.maxLength ?? Infinity;
    // ltree's labels hold no hyphens; names of files keep their endings.
    const part = (value: Value): string => {
      const name = String(value);
      return labels ? slugify(name).replaceAll("-", "_") : /^[a-z0-9._-]+$/.test(name) ? name : slugify(name);
    };
    const make = (inputs: readonly Value[]): Value => {
      const rows = inputs[above];
      const names = [
        ...(Array.isArray(rows) ? (rows as readonly Value[]) : []),
        ...(own === undefined ? [] : [inputs[own] ?? null]),
      ];
      let parts = names
        .filter((name) => name !== null)
        .map(part)
        .filter((name) => name !== "");
      if (parts.length === 0) return null;
      const write = () => (led ? separator : "") + parts.join(separator);
      // What is too long is shortened at the root's end.
      while (parts.length > 1 && write().length > room) parts = parts.slice(1);
      return write().slice(0, room);
    };
    return { capacity: 0, at: (_, inputs) => make(inputs), draw: (_, _row, inputs) => make(inputs) };
  },
};
