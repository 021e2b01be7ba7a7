import type { TableId } from "./catalog.ts";
import type { Marginal } from "./marginal.ts";
import type { StreamKey } from "./random.ts";
import type { ColumnType } from "./type.ts";
import type { Value } from "./value.ts";

/** Which generator, with which options, reading what: JSON. */
export interface GeneratorSpec {
  /** A name in the registry, e.g. `email`. */
  readonly generator: string;
  readonly options?: Readonly<Record<string, unknown>>;
  /** Other values that it reads, by the generator's own names for them, e.g. `{ after: { column: "created_at" } }`. */
  readonly inputs?: Readonly<Record<string, Input>>;
}

/**
 * Another column of the same row, a column of the row that a foreign key of this row refers to, or, where that key refers to its own table,
 * a column of all rows above this one, a column of all rows that refer to this one, or a column of any row of a table.
 */
export type Input =
  | { readonly column: string }
  | {
      readonly column: string;
      /** The foreign key's columns, joined by a comma. */
      readonly via: string;
      /** The column of every row above in a tree, from the root down, as an array; none for a root. */
      readonly above?: true;
      /** The table that the key is one of, where it is no key of this table's: the column of all rows that refer to this one, as an array. */
      readonly children?: TableId;
      /** A table whose rows this one may mean though no foreign key says so (`via` names the column that tells which): the column of any of them. */
      readonly any?: TableId;
    };

/** What a generator is told about where its values go. */
export interface GeneratorContext {
  /** The type below all domains. */
  readonly type: ColumnType;
  /** In characters; null where unbounded. Values must fit. */
  readonly maxLength: number | null;
  /** faker locale codes and their weights, e.g. `[["en", 1]]`; at least one. */
  readonly locale: readonly (readonly [code: string, weight: number])[];
  /** "Now", in milliseconds since 1970. */
  readonly asOf: number;
  /** Whether no two rows may have the same value; unknown where absent. */
  readonly unique?: boolean;
  /** The keys of `spec.inputs`, in the order in which `at` and `draw` get their values; none where absent. */
  readonly inputs?: readonly string[];
}

/** A generator bound to its options and its place: pure functions. */
export interface CompiledGenerator {
  /**
   * How many different values `at` can make, at most 2^52; 0 where it cannot promise any two to differ
   * (free text, values computed from inputs). Different means: to a comparison that ignores case, accents and
   * trailing blanks.
   */
  readonly capacity: number;
  /** How many of these, the first ones, come without anything added to tell them apart; all of them where absent. */
  readonly plain?: number;
  /**
   * The value of an index: total for indexes in [0, 2^53), and one-to-one on [0, capacity). Generators of one entity
   * (`first_name`, `email`) read the same index as the same person. `inputs` as in `draw`.
   */
  at(index: number, inputs: readonly Value[]): Value;
  /**
   * The value of a row: a pure function of key, row and inputs. `inputs` stand in the order of the keys of `spec.inputs`.
   * Generators that make entities define it as `at(below(2 ** 52, key, row), inputs)`.
   */
  draw(key: StreamKey, row: number, inputs: readonly Value[]): Value;
  /**
   * The value below which a fraction in (0, 1) of the drawn ones lies, never falling as the fraction grows: what correlated columns
   * are drawn by. Absent where there is no such order; then samples tell.
   */
  quantile?(fraction: number): Value;
  /** Where values are moments written as text: the moments. Who reads them need not read the text then. */
  readonly moments?: WrittenMoments;
  /**
   * Where values are moments at which rows may come about one after another: such values, none of them before `since` (a value of an earlier
   * row) as long as that is not later than now. Absent where rows do not come about at them.
   */
  rising?(since: Value | null): RisingMoments;
  /** Whether inputs that are moments written as text may come as moments. Default: they come as they are written. */
  readonly takesMoments?: true;
}

/** Which share of rows has come about by when: more of them in the end, and in busy hours. */
export interface Clock {
  /** Equal names, equal clocks. */
  readonly name: string;
  /** The moment by which a share, 0 to 1, has come about, never falling as the share grows: in milliseconds since 1970. */
  momentAt(share: number): number;
  /** The share that has come about by a moment: `momentAt` of it is no later. */
  shareAt(moment: number): number;
}

/** Moments that rise with the share of the rows before. */
export interface RisingMoments {
  readonly clock: Clock;
  /** The value of a row before which `share` of the rows have come about; `key`, `row` and `inputs` as in `draw`. */
  draw(share: number, key: StreamKey, row: number, inputs: readonly Value[]): Value;
  /** Where values are written as text: the moments. */
  moments?(share: number, key: StreamKey, row: number, inputs: readonly Value[]): number | null;
}

/** Moments behind texts, in milliseconds since 1970: `write` of what `at` and `draw` give is what the generator's own give. */
export interface WrittenMoments {
  at(index: number, inputs: readonly Value[]): number | null;
  draw(key: StreamKey, row: number, inputs: readonly Value[]): number | null;
  write(moment: number): Value;
}

/** A generator: one file, one registry line. */
export interface Generator {
  /** Unique in the registry, camelCase, e.g. `postalCode`. */
  readonly name: string;
  /** One sentence for `--why` and the documentation. */
  readonly summary: string;
  /**
   * Columns of one table with the same entity agree with one another (person, place, company, product, file, …);
   * null where it stands alone.
   */
  readonly entity: string | null;
  /** Types it makes values for, as `ColumnType.kind`s, best first. */
  readonly types: readonly ColumnType["kind"][];
  /** Its options that bound its values, both included, e.g. `["min", "max"]`: what narrows it to a CHECK. Absent where it takes none. */
  readonly bounds?: readonly [low: string, high: string];
  /** Whether a later index has a later value, so that rows numbered within a parent differ. Default: not promised. */
  readonly rises?: true;
  /** Whether its values are all that there are of a kind, so that a table that lists them has no room for others. */
  readonly exhaustive?: true;
  /** Whether other values of the column's type may stand in for its own as edge cases: not where they would contradict the row. Default: they may. */
  readonly edges?: false;
  /** Whether its option `nth` (1 and more) makes another of the same entity's: a person's second address. Default: there is but one. */
  readonly several?: true;
  /** Whether its option `medium` makes files of one medium: `image`, `video`, `document`. Default: it has nothing to do with files. */
  readonly media?: true;
  /** Whether its option `written` says how texts write moments, e.g. `DD.MM.YYYY`. Default: as SQL does. */
  readonly writes?: true;
  /** By entity, the generator that takes its place where another column of the row tells of one, e.g. `{ file: "mimeTypeOfFile" }`. */
  readonly beside?: Readonly<Record<string, string>>;
  /** Whether its values are of a country, which can be told it as the input `country`, or by a `city`: phone numbers. */
  readonly ofCountry?: true;
  /** Whether it can be told where its place is, as the inputs `country`, `region` and `city`. */
  readonly located?: true;
  /** The generator that names what its entity is a part of, where it can be told by such a name, read as `of`: goods by their category's. */
  readonly within?: string;
  /** What takes its place in a column with no room for `most` (10 or 100), where its usual values would gather at the end; absent where they may. */
  small?(most: number): GeneratorSpec;
  /**
   * How the values that it draws there are distributed, in the textbooks' terms: what validation holds rows against. Absent or null
   * where that cannot be said. Options are valid, and the place has room.
   */
  marginal?(options: Readonly<Record<string, unknown>>, context: GeneratorContext): Marginal | null;
  /**
   * Binds it to options and place, or says by null that nothing it makes would fit there (all its words are too long).
   * @throws SeedError `CONFIG` where an option is unknown or out of bounds.
   */
  compile(options: Readonly<Record<string, unknown>>, context: GeneratorContext): CompiledGenerator | null;
}
