import { below } from "@seedloom/core";
import type { CompiledGenerator, Generator, GeneratorContext } from "@seedloom/core";
import { narrowed as narrowedTo, numberTarget } from "../number-target.ts";
import { OptionReader } from "../options.ts";
import { narrowed, readsInputs } from "./entity-text.ts";
import type { Narrow } from "./entity-text.ts";
import { entityIndexes } from "./text-generator.ts";

/** A number that an entity's index decides: not kept apart. */
export function entityNumber<Given = undefined>(definition: {
  readonly name: string;
  readonly summary: string;
  readonly entity: string;
  readonly types?: Generator["types"];
  /** Most digits behind the point. */
  readonly scale: number;
  /** Between which it lies. */
  readonly bounds: readonly [least: number, most: number];
  readonly small?: Generator["small"];
  readonly media?: true;
  /** Finds the entity that what the generator reads tells of. Default: it reads nothing. */
  narrow?(context: GeneratorContext): Narrow;
  /** What names that is: `Generator.within`. */
  readonly within?: string;
  /** Reads options of its own. Default: it has none. */
  options?(options: OptionReader): Given;
  number(context: GeneratorContext, given: Given): (index: number) => number;
}): Generator {
  const { name, summary, entity, scale, small, media, within } = definition;
  return {
    name,
    summary,
    entity,
    ...(small === undefined ? {} : { small }),
    ...(media && { media }),
    ...(within !== undefined && { within }),
    types:
      definition.types ??
      (scale === 0
        ? ["integer", "decimal", "float", "text", "any"]
        : ["decimal", "float", "money", "integer", "text", "any"]),
    bounds: ["min", "max"],
    compile(given, context): CompiledGenerator | null {
      const options = new OptionReader(name, given);
      const min = options.number("min") ?? definition.bounds[0];
      const max = options.number("max") ?? definition.bounds[1];
      // Without a reader of options nothing is given.
      const own = definition.options?.(options) as Given;
      options.end();
      const target = numberTarget(context);
      if (target === null) return null;
      const number = definition.number(context, own);
      const place = narrowedTo(target, min, max, scale);
      if (place.min > place.max) return null;
      const divisor = 10 ** place.scale;
      const [lowest, highest] = [Math.ceil(place.min * divisor) / divisor, Math.floor(place.max * divisor) / divisor];
      // A type that holds but a small part of what there is (a picture's width in a byte) holds it on a smaller scale.
      const shrink = target.max * 10 < definition.bounds[1] ? target.max / (definition.bounds[1] * 0.4) : 1;
      const at = (index: number) => {
        const rounded = Math.round(number(index) * shrink * divisor) / divisor;
        return target.write(Math.min(Math.max(rounded, lowest), highest));
      };
      const compiled: CompiledGenerator = { capacity: 0, at, draw: (key, row) => at(below(entityIndexes, key, row)) };
      return narrowed(compiled, readsInputs(context) ? definition.narrow?.(context) : undefined);
    },
  };
}
