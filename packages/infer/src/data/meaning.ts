import type { GeneratorSpec } from "@seedloom/core";
import type { Marks } from "./marks.ts";
import type { Subject } from "./subjects.ts";

/** A generator's name, or its name with options. */
export type Given = string | GeneratorSpec;

/** The classes of types that names are read against. */
export type TypeClass =
  | "text"
  | "integer"
  | "decimal"
  | "boolean"
  | "date"
  | "timestamp"
  | "time"
  | "interval"
  | "json"
  | "bytes"
  | "uuid"
  | "year"
  | "network"
  | "spatial";

/** What a column's name means, by the class of its type. */
export interface Meaning {
  /** Canonical phrases (singular, no abbreviation, English), matched as the tail of a name, the longest first. */
  readonly words: readonly string[];
  /** `number` stands for integer and decimal alike. */
  readonly as: Readonly<Partial<Record<TypeClass | "number", Given>>>;
  /** Only where the column's noun is about one of these. */
  readonly about?: readonly Subject[];
  /** Only behind one of these words, or in a table named for one: the mode of a shipment. */
  readonly of?: readonly string[];
  /** Only in schemas with tables of this field. */
  readonly field?: Marks;
  /** What texts are one of, separated by bars, the commonest first. */
  readonly values?: string;
  /** Only where the phrase is all that the name says. */
  readonly whole?: boolean;
  /** Where a plain phrase would be doubtful; default 0.85. */
  readonly confidence?: number;
}

/**
 * Short form for tables of meanings: phrases in one string, separated by commas.
 * @example
 * meaning("first name, given name", { text: "firstName" });
 */
export function meaning(words: string, as: Meaning["as"], more: Omit<Meaning, "words" | "as"> = {}): Meaning {
  return { words: words.split(",").map((word) => word.trim()), as, ...more };
}
