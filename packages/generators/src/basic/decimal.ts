import { baseType } from "@seedloom/core";
import type { Generator } from "@seedloom/core";
import { compileNumber, readShape } from "../build/number-generator.ts";
import { OptionReader } from "../options.ts";

export const decimal: Generator = {
  name: "decimal",
  summary: "Decimals from `min` to `max` with `scale` digits behind the point, by a distribution.",
  entity: null,
  types: ["decimal", "money", "float", "text", "integer", "any"],
  bounds: ["min", "max"],
  compile(given, context) {
    const options = new OptionReader("decimal", given);
    const type = baseType(context.type);
    const scale = type.kind === "decimal" ? Math.max(0, type.scale ?? 2) : 2;
    const shape = readShape(options, { min: 0, max: 1000, scale, distribution: "uniform" });
    options.end();
    return compileNumber(shape, context, false);
  },
};
