import type { Generator, Value } from "@seedloom/core";
import { requiredInputs } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { numberTypes } from "../build/number-generator.ts";
import { numberWriter } from "./computed-number.ts";

const KINDS = ["characters", "words", "tokens", "bytes", "minutes"] as const;
/** Words that people read in a minute. */
const A_MINUTE = 230;
/** Tokens of a language model in so many words. */
const A_WORD = 1.35;

const encoder = new TextEncoder();

/** How much text stands in other columns: a word count beside a body, a reading time beside an article. */
export const textSize: Generator = {
  name: "textSize",
  summary:
    "How many characters, words, tokens or bytes (`as`) the texts in the inputs `of…` have, or how many minutes it takes to read them; null where all are null.",
  entity: null,
  types: numberTypes,
  edges: false,
  compile(given, context) {
    const options = new OptionReader("textSize", given);
    const kind = options.oneOf("as", KINDS) ?? "characters";
    options.end();
    const positions = requiredInputs("textSize", context, "of");
    const write = numberWriter(context, 0);
    if (write === null) return null;
    const make = (inputs: readonly Value[]): Value => {
      const texts = positions.flatMap((position) => {
        const value = inputs[position];
        return typeof value === "string" ? [value] : [];
      });
      return texts.length === 0 ? null : write(sizeOf(texts.join(" "), kind));
    };
    return { capacity: 0, at: (_, inputs) => make(inputs), draw: (_, _row, inputs) => make(inputs) };
  },
};

function sizeOf(text: string, kind: (typeof KINDS)[number]): number {
  if (kind === "characters") return [...text].length;
  if (kind === "bytes") return encoder.encode(text).length;
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (kind === "words") return words;
  return kind === "tokens" ? Math.ceil(words * A_WORD) : Math.max(1, Math.ceil(words / A_MINUTE));
}
