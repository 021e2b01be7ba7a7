import { baseType, below } from "@seedloom/core";
import type { CompiledGenerator, Generator, GeneratorContext } from "@seedloom/core";
import { fitOf } from "../fit.ts";
import { OptionReader } from "../options.ts";
import { scramble } from "../scramble.ts";
import type { Strings } from "../strings/strings.ts";

/** Where an index of an entity comes from: [0, 2^52). */
export const entityIndexes = 2 ** 52;

/** Whether the context's place takes text as it is. */
export function takesText(context: GeneratorContext): boolean {
  const { kind } = baseType(context.type);
  return kind === "text" || kind === "any";
}

/**
 * Binds a set of texts to a place, or null where none fits.
 * @param entity whether a row's value is that of a random index, so that the columns of an entity agree
 */
export function compileStrings(
  strings: Strings | null,
  context: GeneratorContext,
  entity: boolean,
): CompiledGenerator | null {
  if (!takesText(context)) return null;
  const kept = strings?.within(fitOf(context)) ?? null;
  // An empty list has no shortest text. How many there are takes longer to say.
  if (kept === null || kept.shortest === Infinity) return null;
  const at = (index: number) => kept.at(scramble(index, kept.size));
  return {
    // Few columns are unique: the others need not know whether all texts differ.
    get capacity() {
      return kept.distinct ? kept.size : 0;
    },
    at,
    draw: entity ? (key, row) => at(below(entityIndexes, key, row)) : (key, row) => kept.draw(key, row, 0),
  };
}

export interface TextDefinition {
  readonly name: string;
  readonly summary: string;
  readonly entity?: string;
  /** The texts to choose from; read options here. Called once for each compile. */
  strings(context: GeneratorContext, options: OptionReader): Strings | null;
}

/** A generator of texts from a set. */
export function textGenerator(definition: TextDefinition): Generator {
  const { name, summary, entity = null } = definition;
  return {
    name,
    summary,
    entity,
    types: ["text", "any"],
    compile(given, context) {
      const options = new OptionReader(name, given);
      const strings = definition.strings(context, options);
      options.end();
      return compileStrings(strings, context, entity !== null);
    },
  };
}
