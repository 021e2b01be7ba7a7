import { below } from "@seedloom/core";
import type { CompiledGenerator, Generator, GeneratorContext } from "@seedloom/core";
import { numberTarget } from "../number-target.ts";
import { OptionReader } from "../options.ts";
import { entityIndexes } from "./text-generator.ts";

/** A number that an entity's index decides: not kept apart. */
export function entityNumber(definition: {
  readonly name: string;
  readonly summary: string;
  readonly entity: string;
  readonly types?: Generator["types"];
  /** Most digits behind the point. */
  readonly scale: number;
  number(context: GeneratorContext): (index: number) => number;
}): Generator {
  const { name, summary, entity, scale } = definition;
  return {
    name,
    summary,
    entity,
    types:
      definition.types ??
      (scale === 0
        ? ["integer", "decimal", "float", "text", "any"]
        : ["decimal", "float", "money", "integer", "text", "any"]),
    compile(given, context): CompiledGenerator | null {
      const options = new OptionReader(name, given);
      const min = options.number("min") ?? -Infinity;
      const max = options.number("max") ?? Infinity;
      options.end();
      const target = numberTarget(context);
      if (target === null) return null;
      const [least, most] = [Math.max(min, target.min), Math.min(max, target.max)];
      if (least > most) return null;
      const number = definition.number(context);
      const divisor = 10 ** Math.min(scale, target.scale);
      const [lowest, highest] = [Math.ceil(least * divisor) / divisor, Math.floor(most * divisor) / divisor];
      const at = (index: number) => {
        const rounded = Math.round(number(index) * divisor) / divisor;
        return target.write(Math.min(Math.max(rounded, lowest), highest));
      };
      return { capacity: 0, at, draw: (key, row) => at(below(entityIndexes, key, row)) };
    },
  };
}
