import { uint32 } from "@seedloom/core";
import type { CompiledGenerator, GeneratorContext } from "@seedloom/core";
import { mixture } from "../mixture.ts";

/**
 * Longer texts in the languages of a context's locales, in proportion to their weights and each in one of them. `at` numbers those of the
 * locale that has most, whose texts are known to differ.
 * @param compile binds the texts of one locale, null where none fits
 */
export function inTurns(
  context: GeneratorContext,
  compile: (own: GeneratorContext) => CompiledGenerator | null,
): CompiledGenerator | null {
  const { locales, which } = mixture(context.locale);
  if (locales.length === 1) return compile(context);
  const all = locales.map((code) => compile({ ...context, locale: [[code, 1]] }));
  const [first, ...others] = all.filter((one) => one !== null);
  if (first === undefined) return null;
  let largest: CompiledGenerator | undefined;
  const numbered = () => (largest ??= others.reduce((best, one) => (one.capacity > best.capacity ? one : best), first));
  return {
    get capacity() {
      return numbered().capacity;
    },
    at: (index, inputs) => numbered().at(index, inputs),
    draw: (key, row, inputs) => (all[which(uint32(key, row, 97))] ?? first).draw(key, row, inputs),
  };
}
