import { baseType } from "@seedloom/core";
import type { Generator, GeneratorContext } from "@seedloom/core";
import { compileNumber, readShape, shapeMarginal } from "../build/number-generator.ts";
import type { NumberShape } from "../build/number-generator.ts";
import { OptionReader } from "../options.ts";

export const decimal: Generator = {
  name: "decimal",
  summary: "Decimals from `min` to `max` with `scale` digits behind the point, by a distribution.",
  entity: null,
  types: ["decimal", "money", "float", "text", "integer", "any"],
  bounds: ["min", "max"],
  marginal: (given, context) => shapeMarginal(read(new OptionReader("decimal", given), context), context),
  compile(given, context) {
    const options = new OptionReader("decimal", given);
    const shape = read(options, context);
    options.end();
    return compileNumber(shape, context, false);
  },
};

function read(options: OptionReader, context: GeneratorContext): NumberShape {
  const type = baseType(context.type);
  const scale = type.kind === "decimal" ? Math.max(0, type.scale ?? 2) : 2;
  return readShape(options, { min: 0, max: 1000, scale, distribution: "uniform" });
}
