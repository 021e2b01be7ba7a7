import { unit } from "@seedloom/core";
import type { Generator, Value } from "@seedloom/core";
import { numberOf, requiredInputs } from "../inputs.ts";
import { numberTarget } from "../number-target.ts";
import { OptionReader } from "../options.ts";
import { numberTypes } from "../build/number-generator.ts";
import { hash } from "../scramble.ts";

/** The upper end of a range whose lower end stands in another column: `salary_max` beside `salary_min`. */
export const atLeast: Generator = {
  name: "atLeast",
  summary: "A number above its input `from`, by up to `share` of it (0.6).",
  entity: null,
  types: numberTypes,
  compile(given, context) {
    const options = new OptionReader("atLeast", given);
    const share = options.number("share", 0) ?? 0.6;
    options.end();
    const [from = 0] = requiredInputs("atLeast", context, "from");
    const target = numberTarget(context);
    if (target === null) return null;
    // In a text the places behind the point would need room of their own.
    const divisor = context.type.kind === "text" ? 1 : 10 ** Math.min(target.scale, 2);
    const above = (inputs: readonly Value[], part: number): Value => {
      const start = numberOf(inputs[from] ?? null);
      if (start === null) return null;
      const end = start + Math.max(Math.abs(start), 1) * (0.1 + part * share);
      const step = stepOf(start);
      const rounded = step === null ? Math.ceil(end * divisor) / divisor : Math.ceil(end / step) * step;
      return target.write(Math.min(Math.max(rounded, target.min), target.max));
    };
    return {
      capacity: 0,
      at: (index, inputs) => above(inputs, (hash(index, 11) % 1000) / 1000),
      draw: (key, row, inputs) => above(inputs, unit(key, row)),
    };
  },
};

/** The second place of a round number of some size: what begins at 15000 or 14300 does not end at 20641. */
function stepOf(start: number): number | null {
  if (start < 1000) return null;
  const step = 10 ** (Math.floor(Math.log10(start)) - 1);
  return start % (step / 10) === 0 ? step : null;
}
