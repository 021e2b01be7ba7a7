import type { Meaning } from "../meaning.ts";
import type { Noun } from "../nouns.ts";
import type { Pair } from "./pair.ts";

/** A field of work or life, and what names mean in databases about it. */
export interface Field {
  readonly meanings: readonly Meaning[];
  readonly nouns: readonly Noun[];
  readonly pairs: readonly Pair[];
}

/**
 * What names mean in schemas of one field. They count where a table's own name has one of the marks, or where the schema's
 * tables have two of them.
 * @param marks singular words of tables' names that hardly any other field has, separated by spaces
 * @example
 * field("pet vet breed kennel", [one("temperament", "calm|playful|shy")]);
 */
export function field(
  marks: string,
  meanings: readonly Meaning[],
  nouns: readonly Noun[] = [],
  pairs: readonly Pair[] = [],
): Field {
  const own = marks.split(" ");
  const all = [...meanings, ...pairs.flatMap((each) => each.meanings)];
  return { meanings: all.map((meaning) => ({ confidence: 0.93, ...meaning, field: own })), nouns, pairs };
}
