import { baseType } from "@seedloom/core";
import type { Generator, GeneratorContext, Value } from "@seedloom/core";
import { requiredInputs } from "../inputs.ts";
import { numberTarget } from "../number-target.ts";
import { OptionReader } from "../options.ts";

export const whetherSet: Generator = {
  name: "whetherSet",
  summary:
    "Yes where another column (input `of`) is set, no where it is null, written as the options `yes` and `no` (true and false, 1 and 0); `not` turns it round.",
  entity: null,
  types: ["boolean", "integer", "decimal", "text", "bit", "any"],
  edges: false,
  compile(given, context) {
    const options = new OptionReader("whetherSet", given);
    const [yes, no] = [options.raw("yes"), options.raw("no")];
    const not = options.boolean("not") ?? false;
    options.end();
    const [of = 0] = requiredInputs("whetherSet", context, "of");
    const written = answersIn(context);
    if (written === null) return null;
    const set = (yes ?? written[0]) as Value;
    const unset = (no ?? written[1]) as Value;
    const make = (inputs: readonly Value[]): Value => (((inputs[of] ?? null) === null) === not ? set : unset);
    return { capacity: 0, at: (_, inputs) => make(inputs), draw: (_, _row, inputs) => make(inputs) };
  },
};

/** How yes and no are written in a place; null where they are not. */
export function answersIn(context: GeneratorContext): readonly [yes: Value, no: Value] | null {
  const type = baseType(context.type);
  switch (type.kind) {
    case "boolean":
      return [true, false];
    case "bit":
      return type.length === 1 ? ["1", "0"] : null;
    case "integer":
    case "decimal":
    case "any": {
      const target = numberTarget(context);
      return target !== null && target.max >= 1 ? [1, 0] : null;
    }
    case "text":
      return (context.maxLength ?? 5) >= 1 ? ["Y", "N"] : null;
    default:
      return null;
  }
}
