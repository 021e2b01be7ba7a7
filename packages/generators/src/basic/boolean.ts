import { baseType, unit } from "@seedloom/core";
import type { Generator, GeneratorContext, Value } from "@seedloom/core";
import { shares } from "../build/shares.ts";
import { OptionReader } from "../options.ts";

export const boolean: Generator = {
  name: "boolean",
  summary: "True in a share of the rows (`rate`, by default half).",
  entity: null,
  types: ["boolean", "integer", "bit", "text", "any"],
  edges: false,
  marginal({ rate = 0.5 }, context) {
    const written = spelling(context);
    const pairs = written?.map((value, yes): [Value, number] => [value, yes ? Number(rate) : 1 - Number(rate)]) ?? [];
    return shares(pairs.filter(([, weight]) => weight > 0));
  },
  compile(given, context) {
    const options = new OptionReader("boolean", given);
    const rate = options.number("rate", 0, 1) ?? 0.5;
    options.end();
    const written = spelling(context);
    if (written === null) return null;
    const [no, yes] = written;
    return {
      capacity: 2,
      at: (index) => (index % 2 === 1 ? yes : no),
      draw: (key, row) => (unit(key, row) < rate ? yes : no),
    };
  },
};

function spelling(context: GeneratorContext): readonly [no: Value, yes: Value] | null {
  const type = baseType(context.type);
  switch (type.kind) {
    case "boolean":
      return [false, true];
    case "integer":
    case "any":
      return [0, 1];
    case "bit":
      return type.length === null || type.length === 1 ? ["0", "1"] : null;
    case "text":
      if (type.fixed ? context.maxLength === 5 : (context.maxLength ?? 5) >= 5) return ["false", "true"];
      return (context.maxLength ?? 1) >= 1 ? ["N", "Y"] : null;
    default:
      return null;
  }
}
