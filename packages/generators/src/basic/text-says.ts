import type { Generator, Value } from "@seedloom/core";
import { requiredInputs } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { answersIn } from "./whether-set.ts";

/** What a row is called tells a flag: `Chest freezer` is one, `Closed` is closed. */
export const textSays: Generator = {
  name: "textSays",
  summary:
    "Yes where a text in another column (input `of`) has what the regular expression `matches` describes, in small letters or large, no where it has not or is null; `not` turns it round where there is a text.",
  entity: null,
  types: ["boolean", "integer", "decimal", "text", "bit", "any"],
  edges: false,
  compile(given, context) {
    const options = new OptionReader("textSays", given);
    const source = options.string("matches") ?? options.fail("matches", "give a regular expression");
    const not = options.boolean("not") ?? false;
    options.end();
    const positions = requiredInputs("textSays", context, "of");
    const answers = answersIn(context);
    const shape = shapeOf(source) ?? options.fail("matches", "give a regular expression");
    if (answers === null) return null;
    const [yes, no] = answers;
    const make = (inputs: readonly Value[]): Value => {
      const texts = positions.map((position) => inputs[position]).filter((value) => typeof value === "string");
      if (texts.length === 0) return no;
      return texts.some((text) => shape.test(text)) === not ? no : yes;
    };
    return { capacity: 0, at: (_, inputs) => make(inputs), draw: (_, _row, inputs) => make(inputs) };
  },
};

function shapeOf(source: string): RegExp | null {
  try {
    return new RegExp(source, "iu");
  } catch {
    return null;
  }
}
