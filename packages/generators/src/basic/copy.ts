import type { Generator } from "@seedloom/core";
import { requiredInputs } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { everyType } from "../types.ts";

export const copy: Generator = {
  name: "copy",
  summary: "The value of another column (input `from`).",
  entity: null,
  types: everyType,
  compile(given, context) {
    new OptionReader("copy", given).end();
    const position = requiredInputs("copy", context, "from")[0] ?? 0;
    return {
      capacity: 0,
      at: (_, inputs) => inputs[position] ?? null,
      draw: (_, _row, inputs) => inputs[position] ?? null,
    };
  },
};
