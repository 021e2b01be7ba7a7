import type { Marks } from "../marks.ts";
import type { Meaning } from "../meaning.ts";
import type { Noun } from "../noun.ts";
import type { Pair } from "./pair.ts";

/** A field of work or life, and what names mean in databases about it. */
export interface Field {
  readonly meanings: readonly Meaning[];
  readonly nouns: readonly Noun[];
  readonly pairs: readonly Pair[];
}

/**
 * What names mean in schemas of one field. They count where a table's own name has one of the marks, or where the schema's tables
 * have two (in two tables, unless there are few), or one and a shared one, or three of those, or where it has a column that tells of the
 * field, or what it refers to has one. Where hardly a tenth of the tables tells of the field, words that any field has do not count elsewhere.
 * @param marks words of tables' names that hardly any other field has, separated by spaces (those that only tell together are
 *   joined by an underscore); those that others have, too, with a question mark; names of columns that tell it with a point before them
 * @example
 * field("pet vet breed kennel dog_walk animal? visit? owner?", [one("temperament", "calm|playful|shy")]);
 */
export function field(
  marks: string,
  meanings: readonly Meaning[],
  nouns: readonly Noun[] = [],
  pairs: readonly Pair[] = [],
): Field {
  return {
    meanings: inField([...meanings, ...pairs.flatMap((each) => each.meanings)], readMarks(marks)),
    nouns,
    pairs,
  };
}

/**
 * A field whose tables a program brings along into databases about anything: its words count in these tables only.
 * @param marks as of a field
 */
export function ownTables(marks: string, meanings: readonly Meaning[]): Field {
  return { meanings: inField(meanings, { ...readMarks(marks), alone: true }), nouns: [], pairs: [] };
}

const inField = (meanings: readonly Meaning[], field: Marks): readonly Meaning[] =>
  meanings.map((meaning) => ({ confidence: 0.93, ...meaning, field }));

function readMarks(marks: string): Marks {
  const words = marks.split(" ").map((mark) => mark.replaceAll("_", " "));
  const columns = words.filter((word) => word.startsWith(".")).map((word) => word.slice(1));
  const shared = words.filter((word) => word.endsWith("?")).map((word) => word.slice(0, -1));
  const own = words.filter((word) => !word.endsWith("?") && !word.startsWith("."));
  return { own, shared, columns };
}
