import type { Generator, Value } from "@seedloom/core";
import { takesText } from "../build/text-generator.ts";
import { requiredInputs } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { cutAtWord } from "../slug.ts";

const cases = {
  lower: (text: string) => text.toLowerCase(),
  upper: (text: string) => text.toUpperCase(),
  /** Backwards: what is looked up by its end. */
  reversed: (text: string) => [...text].toReversed().join(""),
  /** As people read it: `order_items` and `orderItems` are `Order Items`; what has capitals otherwise keeps them. */
  title: (text: string) =>
    (/^\p{Ll}+(?:\p{Lu}\p{Ll}+)+$/u.test(text) ? text.replaceAll(/(?=\p{Lu})/gu, " ") : text)
      .replace(/[\s._:/-]+(?=\p{L})/gu, " ")
      .replace(/(^|\s)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  /** As lists sort titles: `Garden's Map, The`. */
  filed: (text: string) => text.replace(/^(The|A|An|Der|Die|Das|Le|La|Les|Los|Las|El|Il) (.+)$/u, "$2, $1"),
  /** As lists sort people: `Lindqvist, Nora`. */
  surname: (text: string) => text.replace(/^(.+) (\S+)$/u, "$2, $1"),
};
const names = ["lower", "upper", "title", "reversed", "filed", "surname"] as const;

export const recased: Generator = {
  name: "recased",
  summary:
    "Another column's text (input `from`) `as` lower, upper or title case, reversed, or as lists sort titles (`filed`) or people (`surname`).",
  entity: null,
  types: ["text", "any"],
  edges: false,
  compile(given, context) {
    const options = new OptionReader("recased", given);
    const write = cases[options.oneOf("as", names) ?? "lower"];
    options.end();
    if (!takesText(context)) return null;
    const position = requiredInputs("recased", context, "from")[0] ?? 0;
    const room = context.maxLength ?? Infinity;
    const make = (inputs: readonly Value[]): Value => {
      const input = inputs[position] ?? null;
      return input === null ? null : cutAtWord(write(String(input)), room);
    };
    return { capacity: 0, at: (_, inputs) => make(inputs), draw: (_, _row, inputs) => make(inputs) };
  },
};
