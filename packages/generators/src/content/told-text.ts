import { uint32 } from "@seedloom/core";
import type { CompiledGenerator, GeneratorContext, StreamKey, Value } from "@seedloom/core";
import { compileProse } from "../build/prose-generator.ts";
import { takesText } from "../build/text-generator.ts";
import { fitOf } from "../fit.ts";
import type { Fit } from "../fit.ts";
import { inputsNamed } from "../inputs.ts";
import { inTurns } from "../language/in-turns.ts";
import { languageOf } from "../language/languages.ts";
import { phrasesIn } from "../language/said.ts";
import { hash } from "../scramble.ts";
import type { Strings } from "../strings/strings.ts";

/** How a row draws: a number for each place of a text, and a text of a set. */
export interface Drawn {
  number(salt: number): number;
  text(set: Strings, salt: number): string;
}

/** Less room than this is none for a text. */
const ROOM = 10;

/** Texts in English of what the input `of` names; sentences in languages that have phrases of their own. */
export function toldText(
  context: GeneratorContext,
  textFor: (name: Value | undefined, fit: Fit, drawn: Drawn) => string,
): CompiledGenerator | null {
  return inTurns(context, (own) => bound(own, textFor));
}

function bound(context: GeneratorContext, textFor: Parameters<typeof toldText>[1]): CompiledGenerator | null {
  if (!takesText(context)) return null;
  const language = languageOf(context.locale[0]?.[0] ?? "en");
  if (language !== null) return compileProse(phrasesIn(language, "sentence"), context, 1, 1, " ");
  const fit = fitOf(context);
  if (fit.maxLength < ROOM) return null;
  const [position = -1] = inputsNamed(context, "of");
  return {
    capacity: 0,
    at: (index, inputs) =>
      textFor(inputs[position], fit, {
        number: (salt) => hash(index, salt),
        text: (set, salt) => set.at(hash(index, salt) % set.size),
      }),
    draw: (key: StreamKey, row, inputs) =>
      textFor(inputs[position], fit, {
        number: (salt) => uint32(key, row, salt),
        text: (set, salt) => set.draw(key, row, salt * 1000),
      }),
  };
}
