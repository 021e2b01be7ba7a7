import { SeedError } from "@seedloom/core";
import type { Generator, Value } from "@seedloom/core";
import { OptionReader } from "../options.ts";
import { cutAtWord, slugify } from "../slug.ts";
import { takesText } from "../build/text-generator.ts";

export const textFrom: Generator = {
  name: "textFrom",
  summary:
    "Other columns' values in a `template`, e.g. `{first} {last}`, or `{name:slug}` for how addresses write it; null where one of them is null.",
  entity: null,
  types: ["text", "any"],
  compile(given, context) {
    const options = new OptionReader("textFrom", given);
    const template = options.string("template") ?? (context.inputs ?? []).map((name) => `{${name}}`).join(" ");
    options.end();
    if (!takesText(context)) return null;
    const room = context.maxLength ?? Infinity;
    const pieces = template.split(/\{(\w+(?::slug)?)\}/);
    const nameOf = (piece: string): string => piece.replace(/:slug$/, "");
    const positions = pieces.map((piece, place) =>
      place % 2 === 1 ? (context.inputs ?? []).indexOf(nameOf(piece)) : -1,
    );
    const missing = pieces.find((_, place) => place % 2 === 1 && positions[place] === -1);
    if (missing !== undefined) {
      throw new SeedError(
        "CONFIG",
        `Generator textFrom: its template names {${nameOf(missing)}}; give inputs: { ${nameOf(missing)}: { column: … } }.`,
        { generator: "textFrom", input: nameOf(missing) },
      );
    }
    const make = (inputs: readonly Value[]): Value => {
      let text = "";
      for (const [place, piece] of pieces.entries()) {
        if (place % 2 === 0) {
          text += piece;
          continue;
        }
        const value = inputs[positions[place] ?? 0] ?? null;
        if (value === null) return null;
        text += piece.endsWith(":slug") ? slugify(String(value)) : String(value);
      }
      return cutAtWord(text, room);
    };
    return { capacity: 0, at: (_, inputs) => make(inputs), draw: (_, _row, inputs) => make(inputs) };
  },
};
