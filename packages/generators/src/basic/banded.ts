import { baseType } from "@seedloom/core";
import type { Generator, GeneratorContext, Value } from "@seedloom/core";
import { inputsNamed, numberOf, requiredInputs } from "../inputs.ts";
import { OptionReader } from "../options.ts";

type Band = readonly [from: number, value: Value];

/** What people say of a number: `high` of a score of 78, `B` of 83 marks, `Overweight` of a body mass index of 27. */
export const banded: Generator = {
  name: "banded",
  summary:
    'What is said of the input `of`, of its share in the input `to`, or of what it is more than the input `less`: of the `bands` (`[[0, "low"], [70, "high"]]`, ascending) the last that begins at it or below; null where it is null.',
  entity: null,
  types: ["boolean", "integer", "decimal", "float", "text", "any"],
  edges: false,
  compile(given, context) {
    const options = new OptionReader("banded", given);
    const bands = (options.list("bands") ?? []).filter(isBand);
    if (bands.length === 0) options.fail("bands", "give pairs of a number and what is said from there on");
    options.end();
    const [of = 0] = requiredInputs("banded", context, "of");
    const [to] = inputsNamed(context, "to");
    const [less] = inputsNamed(context, "less");
    if (!bands.every(([, value]) => fits(value, context))) return null;
    const [lowest] = bands;
    const make = (inputs: readonly Value[]): Value => {
      const own = numberOf(inputs[of]);
      const other = less === undefined ? 0 : numberOf(inputs[less]);
      if (own === null || other === null) return null;
      const number = own - other;
      const whole = to === undefined ? 1 : numberOf(inputs[to]);
      const share = whole === null || whole === 0 ? number : number / whole;
      return (bands.findLast(([from]) => share >= from) ?? lowest)?.[1] ?? null;
    };
    return { capacity: 0, at: (_, inputs) => make(inputs), draw: (_, _row, inputs) => make(inputs) };
  },
};

function isBand(band: unknown): band is Band {
  return Array.isArray(band) && band.length === 2 && typeof band[0] === "number";
}

/** Whether a place takes what is said. */
function fits(value: Value, { type, maxLength }: GeneratorContext): boolean {
  const { kind } = baseType(type);
  if (kind === "boolean") return typeof value === "boolean";
  if (kind === "text") return typeof value === "string" && value.length <= (maxLength ?? Infinity);
  return kind === "any" || typeof value === "number";
}
