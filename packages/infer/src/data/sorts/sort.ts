import type { Tongue } from "./tongues.ts";

/** Sentences, with choices in brackets: `(Heavy rain|A strike) delayed the work.` */
export interface Told {
  readonly first: readonly string[];
  /** What may follow any of them. */
  readonly then?: readonly string[];
}

/** How many there are in most rows, and at most. */
export interface Several {
  readonly usual: number;
  readonly most: number;
}

/** What sort of thing some nouns name, as a dictionary tells it, and what applications keep of such things. */
export interface Sort {
  readonly name: string;
  /** Nouns in the singular, separated by commas, without articles. */
  readonly nouns: Readonly<Partial<Record<Tongue, string>>>;
  /** Generator of the name of one. */
  readonly given?: string;
  /** What names in other languages than English are made like. */
  readonly form?: "place" | "area" | "thing" | "organisation" | "plan";
  /** Regular expressions of names, in which `{Noun}` and `{noun}` stand for the noun itself. */
  readonly named?: readonly string[];
  /** Nouns, written as the others, for all of which `short` stands; of others it would name something else, and `named` names them. */
  readonly general?: string;
  /** Short texts that tell of one, separated by bars. */
  readonly short?: string;
  /** Codes that are kept of one, separated by bars, the commonest first. */
  readonly list?: string;
  /** Which list of the table's own sort stands in its place: the level of a course is one of courses. */
  readonly ofTable?: "grades";
  /** What is told of several of them in a text without limits. */
  readonly told?: Told;
  /** What is said in the `description` of one. */
  readonly described?: Told;
  /** What is noted down about one. */
  readonly noted?: Told;
  /** Why one ended or was changed, separated by bars. */
  readonly reasons?: string;
  /** Of which `type` one can be, as codes. */
  readonly kinds?: string;
  /** In which `status` one can be, as codes, the usual first. */
  readonly statuses?: string;
  /** What such things are sorted by, in words with capitals. */
  readonly categories?: string;
  /** Steps of their `level` or `grade`. */
  readonly grades?: string;
  /** Generator of numbers that are called so. */
  readonly number?: string;
  /** How many of them go with a row. */
  readonly several?: Several;
  /** Of some of the nouns there are more or fewer; these are separated by blanks. */
  readonly counts?: readonly (Several & { readonly of: string })[];
}
