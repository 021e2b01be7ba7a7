import type { ColumnContext } from "../context/column-context.ts";
import { findNoun } from "../context/find-noun.ts";
import type { TypeClass } from "../data/meaning.ts";
import { priceBand } from "./price-band.ts";
import { codeReaders } from "./readers/codes.ts";
import { eventReaders } from "./readers/events.ts";
import { kindReaders } from "./readers/kinds.ts";
import { listReaders } from "./readers/lists.ts";
import { nameReaders } from "./readers/names.ts";
import { numberReaders } from "./readers/numbers.ts";
import type { Readers, Special } from "./readers/reader.ts";

const READERS: Readers = {
  ...nameReaders,
  ...codeReaders,
  ...listReaders,
  ...eventReaders,
  ...numberReaders,
  ...kindReaders,
};

/**
 * Words that mean nothing without what stands before them or the table they stand in: a `name`, a `title`, a `code`, a
 * `type`, a `status`.
 */
export function contextual(
  phrase: string,
  modifiers: readonly string[],
  context: ColumnContext,
  as: TypeClass,
): Special | null {
  const price = as === "decimal" ? priceBand(phrase, context) : null;
  if (price !== null) return { given: price, confidence: 0.93 };
  const read = Object.hasOwn(READERS, phrase) ? READERS[phrase] : undefined;
  if (read === undefined) return null;
  const own = findNoun(modifiers);
  return read({ phrase, modifiers, context, as, own, found: own ?? context.facts.noun });
}
