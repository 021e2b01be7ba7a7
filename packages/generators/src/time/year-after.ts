import { normal, streamKey } from "@seedloom/core";
import type { CompiledGenerator, Generator, StreamKey, Value } from "@seedloom/core";
import { numberWriter } from "../basic/computed-number.ts";
import { numberOf, requiredInputs } from "../inputs.ts";
import { OptionReader } from "../options.ts";

const atKey = streamKey("seedloom", "yearAfter");

export const yearAfter: Generator = {
  name: "yearAfter",
  summary:
    "A year after another column's (input `from`), by `typical` (5) years or so, not after now; null where that is null.",
  entity: null,
  types: ["integer", "year", "text", "decimal", "float", "any"],
  compile(given, context): CompiledGenerator | null {
    const options = new OptionReader("yearAfter", given);
    const typical = options.number("typical", 0) ?? 5;
    const deviation = options.number("deviation", 0) ?? typical * 0.6;
    options.end();
    const [from = 0] = requiredInputs("yearAfter", context, "from");
    const write = numberWriter(context, 0);
    if (write === null) return null;
    const now = new Date(context.asOf).getUTCFullYear();
    const draw = (key: StreamKey, row: number, inputs: readonly Value[]): Value => {
      const start = numberOf(inputs[from]);
      if (start === null) return null;
      const end = Math.round(start + Math.max(0, typical + deviation * normal(key, row)));
      return write(Math.max(start, Math.min(end, now)));
    };
    return { capacity: 0, at: (index, inputs) => draw(atKey, index, inputs), draw };
  },
};
