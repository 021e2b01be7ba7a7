import { baseType, below } from "@seedloom/core";
import type { CompiledGenerator, Generator } from "@seedloom/core";
import { numberTarget } from "../number-target.ts";
import type { NumberTarget } from "../number-target.ts";
import { textPlace } from "../text-place.ts";
import { entityIndexes } from "./text-generator.ts";

/** How many values are looked at to see whether they are numbers of one length. */
const looked = 64;
/** How far the next value of digits may be, e.g. behind postcodes with letters. */
const reach = 40;

/** The same generator for number columns too, where what it makes are digits: postcodes, card numbers, barcodes. */
export function digitsToo(generator: Generator): Generator {
  return {
    ...generator,
    types: [...generator.types, "integer", "decimal"],
    compile(options, context) {
      const { kind } = baseType(context.type);
      if (kind !== "integer" && kind !== "decimal") return generator.compile(options, context);
      const target = numberTarget(context);
      if (target === null || target.max < 99) return null;
      // All numbers of so many digits fit; of the largest, those that begin with 8 at most.
      const most = target.max === Number.MAX_SAFE_INTEGER ? 16 : Math.floor(Math.log10(target.max + 1));
      let mixed: { readonly text: CompiledGenerator; readonly length: number } | null = null;
      for (let room = most; room >= 1; room--) {
        const text = generator.compile(options, textPlace(context, room));
        if (text === null) break;
        const numbers = samplesOf(text).filter(isNumber);
        if (numbers.length === looked) return numbersOf(text, target, numbers);
        // Of several lengths the longest: a ZIP code rather than a postcode of four digits.
        if (numbers.length * 3 > looked)
          mixed ??= { text, length: Math.max(...numbers.map((number) => number.length)) };
      }
      return mixed === null ? null : numbersOf(mixed.text, target, null, mixed.length);
    },
  };
}

function samplesOf(text: CompiledGenerator): string[] {
  return Array.from({ length: looked }, (_, place) => String(text.at(1000 + place * 7919, [])));
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}

/** `samples`: some of the numbers, where all are numbers; `length`: of how many digits they are where some are none. */
function numbersOf(
  text: CompiledGenerator,
  target: NumberTarget,
  samples: readonly string[] | null,
  length: number | null = null,
): CompiledGenerator {
  const read = (index: number): number => {
    for (let step = 0; step < reach; step++) {
      const written = String(text.at(index + step, []));
      if (isNumber(written) && (length === null || written.length === length))
        return Math.min(Number(written), target.max);
    }
    return 0;
  };
  // Numbers forget leading zeros; where there are none, or all texts are of one length, different texts still differ.
  const zeros = samples?.some((sample) => sample.startsWith("0")) ?? true;
  const sameLength = samples?.every((sample) => sample.length === samples[0]?.length) ?? false;
  const at = (index: number) => target.write(read(index));
  return {
    capacity: sameLength || !zeros ? text.capacity : 0,
    at,
    draw: (key, row) => at(below(entityIndexes, key, row)),
  };
}
