import { textType } from "@seedloom/core";
import type { GeneratorContext } from "@seedloom/core";

/** The same context with a text column in place of a type whose values are written as text. */
export function textPlace(context: GeneratorContext, maxLength: number | null): GeneratorContext {
  return { ...context, type: textType({ maxLength }), maxLength };
}
