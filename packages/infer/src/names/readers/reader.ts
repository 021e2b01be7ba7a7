import type { ColumnContext } from "../../context/column-context.ts";
import type { FoundNoun } from "../../context/find-noun.ts";
import type { Given, TypeClass } from "../../data/meaning.ts";
import { skewed } from "../../given/skewed.ts";

/** A phrase that means nothing by itself, and all that may tell what it means here. */
export interface Ask {
  readonly phrase: string;
  /** The words before it. */
  readonly modifiers: readonly string[];
  readonly context: ColumnContext;
  readonly as: TypeClass;
  /** The noun among the words before it. */
  readonly own: FoundNoun | null;
  /** That one, or else what the table is about. */
  readonly found: FoundNoun | null;
}

/** What a phrase means where it stands. */
export interface Special {
  readonly given: Given;
  readonly confidence: number;
}

/** Says what a phrase means where it stands, or null where nothing tells. */
export type Reader = (ask: Ask) => Special | null;

/** Readers by the phrases that they read. */
export type Readers = Readonly<Record<string, Reader>>;

/** The same reader for several phrases, separated by commas. */
export function forAll(phrases: string, reader: Reader): Readers {
  return Object.fromEntries(phrases.split(",").map((phrase) => [phrase.trim(), reader]));
}

/** A text from a list, the first values more often. */
export function oneOf(values: readonly string[], { context, as }: Ask, confidence: number): Special | null {
  return as === "text" ? { given: skewed(values, context.maxLength), confidence } : null;
}

/** Each as likely as another. */
export function evenly(values: readonly (string | number)[], confidence: number): Special {
  return { given: { generator: "choice", options: { values } }, confidence };
}
