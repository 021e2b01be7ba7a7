import { baseType } from "@seedloom/core";
import type { CompiledGenerator, Generator, GeneratorContext, Value } from "@seedloom/core";
import { takesText } from "../build/text-generator.ts";
import { numberTarget } from "../number-target.ts";
import { OptionReader } from "../options.ts";
import { maxCapacity } from "../scramble.ts";

/** Digits of a number that a double holds. */
const MOST_DIGITS = 15;

/** Where fewer codes than these fit, a shorter form is tried. */
const ENOUGH = 10_000;

/** Numbers without a text before them do not begin with 1: so many digits have those of papers. */
const FIRST_NUMBER = 1000;

export const countedCode: Generator = {
  name: "countedCode",
  summary: "Codes that are handed out one after another, from `first` on: `INV-10001`, `INV-10002`.",
  entity: null,
  types: ["text", "any", "integer", "decimal"],
  rises: true,
  compile(given, context) {
    const options = new OptionReader("countedCode", given);
    const first = options.string("first") ?? "10001";
    const [, prefix = "", digits] = /^(.*?)(\d+)$/s.exec(first) ?? [];
    if (digits === undefined || digits.length > MOST_DIGITS)
      return options.fail("first", "give a code that ends with digits");
    options.end();
    if (!takesText(context)) return numbersOf(digits, context);
    // Where there is no room for the whole, the marks go first, and then the letters.
    const forms = [prefix, prefix.replace(/[^A-Za-z0-9]+$/, ""), ""].map((before) => codesOf(before, digits, context));
    return (
      forms.find((form) => form !== null && form.capacity >= ENOUGH) ?? forms.findLast((form) => form !== null) ?? null
    );
  },
};

/** Codes of numbers, up to the largest that there is room for. */
interface Codes {
  readonly largest: number;
  write(number: number): Value;
}

function counted(start: number, { largest, write }: Codes): CompiledGenerator | null {
  const capacity = Math.min(maxCapacity, Math.floor(largest) - start + 1);
  if (capacity < 1) return null;
  const at = (index: number) => write(start + (index % capacity));
  return { capacity, at, draw: (_, row) => at(row) };
}

function codesOf(prefix: string, digits: string, context: GeneratorContext): CompiledGenerator | null {
  const room = context.maxLength ?? Infinity;
  const most = Math.min(MOST_DIGITS, room - prefix.length);
  const type = baseType(context.type);
  // Codes of a fixed length fill it.
  const width = type.kind === "text" && type.fixed ? most : Math.min(most, digits.length);
  const start = digits.length <= most ? Number(digits) : 1;
  return counted(start, {
    largest: 10 ** Math.max(0, most) - 1,
    write: (number) => `${prefix}${String(number).padStart(width, "0")}`,
  });
}

/** The same for columns of numbers. */
function numbersOf(digits: string, context: GeneratorContext): CompiledGenerator | null {
  const target = numberTarget(context);
  const number = Number(digits);
  const start = number < FIRST_NUMBER ? FIRST_NUMBER + number : number;
  return target && counted(start > target.max ? 1 : start, { largest: target.max, write: target.write });
}
