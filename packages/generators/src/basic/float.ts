import { baseType } from "@seedloom/core";
import type { Generator } from "@seedloom/core";
import { compileNumber, readShape } from "../build/number-generator.ts";
import { OptionReader } from "../options.ts";

export const float: Generator = {
  name: "float",
  summary: "Floating-point numbers from `min` to `max`, by a distribution.",
  entity: null,
  types: ["float", "decimal", "text", "integer", "any"],
  bounds: ["min", "max"],
  compile(given, context) {
    const options = new OptionReader("float", given);
    const type = baseType(context.type);
    const shape = readShape(options, { min: 0, max: 1000, scale: 6, distribution: "uniform" });
    options.end();
    // Single precision keeps 6 decimal digits for certain (C11, FLT_DIG).
    const whole = Math.ceil(Math.log10(Math.max(Math.abs(shape.min), Math.abs(shape.max), 1)));
    const single = type.kind === "float" && type.bits === 32;
    const scale = single ? Math.min(shape.scale, Math.max(0, 6 - whole)) : shape.scale;
    return compileNumber({ ...shape, scale }, context, false);
  },
};
