import { baseType, below } from "@seedloom/core";
import type { CompiledGenerator, Generator, GeneratorContext } from "@seedloom/core";
import { compileNumber, numberTypes, readShape, shapeMarginal } from "../build/number-generator.ts";
import { OptionReader } from "../options.ts";
import { maxCapacity, scramble } from "../scramble.ts";

export const integer: Generator = {
  name: "integer",
  summary: "Whole numbers from `min` to `max`, `step` apart, by a distribution.",
  entity: null,
  types: [...numberTypes, "year"],
  bounds: ["min", "max"],
  marginal(given, context) {
    const options = new OptionReader("integer", given);
    if ((given["step"] ?? 1) !== 1 || largeBounds(options, context) !== null) return null;
    const shape = readShape(options, { min: 0, max: 1000, scale: 0, distribution: "uniform" });
    return shapeMarginal({ ...shape, scale: 0 }, context);
  },
  compile(given, context) {
    const options = new OptionReader("integer", given);
    const step = options.integer("step", 1) ?? 1;
    const large = largeBounds(options, context);
    const shape = readShape(options, { min: 0, max: 1000, scale: 0, distribution: "uniform" });
    options.end();
    if (large !== null) return compileLarge(large.min, large.max);
    if (step === 1) return compileNumber({ ...shape, scale: 0 }, context, false);
    const first = Math.ceil(shape.min);
    const steps = { ...shape, min: 0, max: Math.floor((shape.max - first) / step), scale: 0 };
    const inner = compileNumber(
      { ...steps, ...(shape.mean === undefined ? {} : { mean: (shape.mean - first) / step }) },
      { ...context, type: { kind: "integer", bits: 64, unsigned: false } },
      false,
    );
    const outer = compileNumber({ ...shape, scale: 0 }, context, false);
    if (inner === null || outer === null) return null;
    const place = (value: unknown) => first + step * (value as number);
    return {
      capacity: inner.capacity,
      at: (index) => place(inner.at(index, [])),
      draw: (key, row) => place(inner.draw(key, row, [])),
    };
  },
};

/** Bounds that doubles cannot hold, e.g. of a bigint column above 2^53: given as strings of digits. */
function largeBounds(options: OptionReader, context: GeneratorContext): { min: bigint; max: bigint } | null {
  const type = baseType(context.type);
  if (type.kind !== "integer" && type.kind !== "decimal") return null;
  const [min, max] = [whole(options.raw("min")), whole(options.raw("max"))];
  if (min === null || max === null || min > max) return null;
  const safe = BigInt(Number.MAX_SAFE_INTEGER);
  return min < -safe || max > safe ? { min, max } : null;
}

function whole(value: unknown): bigint | null {
  if (typeof value === "bigint") return value;
  if (typeof value === "number" && Number.isInteger(value)) return BigInt(value);
  return typeof value === "string" && /^-?\d+$/.test(value) ? BigInt(value) : null;
}

function compileLarge(min: bigint, max: bigint): CompiledGenerator {
  const width = max - min + 1n;
  const size = width > BigInt(maxCapacity) ? maxCapacity : Number(width);
  const stride = width / BigInt(size);
  const at = (index: number) => min + BigInt(scramble(index, size)) * stride;
  return { capacity: size, at, draw: (key, row) => at(below(size, key, row)) };
}
