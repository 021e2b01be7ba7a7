import { below } from "@seedloom/core";
import type { Generator, Value } from "@seedloom/core";
import { entityIndexes, takesText } from "../build/text-generator.ts";
import { inputsNamed } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { hash } from "../scramble.ts";
import { cutAtWord, slugify } from "../slug.ts";

/** What offices call their mailboxes. */
const BOXES = ["info", "info", "office", "contact", "hello"];

export const mailOf: Generator = {
  name: "mailOf",
  summary:
    "The mailbox of what a column names (input `name`): `info@riverside-clinic.example`, its `box` support or what is given; `within` one organisation `finance@example.com`.",
  entity: null,
  types: ["text", "any"],
  edges: false,
  compile(given, context) {
    const options = new OptionReader("mailOf", given);
    const box = options.string("box") ?? null;
    const within = options.boolean("within") ?? false;
    options.end();
    if (!takesText(context) || (context.maxLength ?? Infinity) < 24) return null;
    const [name = 0] = inputsNamed(context, "name");
    const room = Math.min((context.maxLength ?? Infinity) - 16, 40);
    const make = (inputs: readonly Value[], index: number): Value => {
      const slug = cutAtWord(slugify(String(inputs[name] ?? "")), room, "-");
      if (slug === "") return null;
      if (within) return `${slug}@example.com`;
      return `${box ?? BOXES[hash(index, 97) % BOXES.length]}@${slug}.example`;
    };
    return {
      capacity: 0,
      at: (index, inputs) => make(inputs, index),
      draw: (key, row, inputs) => make(inputs, below(entityIndexes, key, row)),
    };
  },
};
