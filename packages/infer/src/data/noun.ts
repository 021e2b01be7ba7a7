import type { Given } from "./meaning.ts";
import type { Subject } from "./subjects.ts";

/** What tables and roles are called: the subject, what a `name` of one is, and the words. */
export interface Noun {
  readonly subject: Subject;
  /** Generator of the name of one; null where people tell them apart by something before the word (`Default subscription`). */
  readonly name: Given | null;
  /** Generator of its title, where that is something else. */
  readonly title?: Given;
  /** Distinct, complete names for tables that list them, where there is such a list. */
  readonly list?: string;
  /** Canonical words (singular, no abbreviation); several words are matched as the tail of a name. */
  readonly words: readonly string[];
  /** Those of them that mean something else in most schemas: they count beside what belongs to such things. */
  readonly doubtful?: Doubt;
}

/** Words, and those in names of tables or of the table's columns that tell them. */
export interface Doubt {
  readonly words: readonly string[];
  readonly beside: readonly string[];
}
