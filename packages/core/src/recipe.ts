import type { TableId } from "./catalog.ts";
import type { GeneratorSpec } from "./generator.ts";

/** How every column's values come about and why: made by `infer`, changed by the user's configuration. JSON. */
export interface Recipe {
  readonly tables: Readonly<Record<TableId, TableRecipe>>;
}

export interface TableRecipe {
  readonly table: TableId;
  /** Null: as many as the run asks for. */
  readonly rows: RowCount | null;
  /** Every column that is not computed by the database and not part of a foreign key, by name. */
  readonly columns: Readonly<Record<string, ColumnRecipe>>;
  /** One for each foreign key, in the order of `Table.foreignKeys`. */
  readonly relationships: readonly RelationshipRecipe[];
  /** The column whose values the table lists: each once, as long as there are others, though no key asks for it. */
  readonly lists?: string;
  /** What the table seems to be about (`person`, `product`, `place`, `lookup`, …), for `--why`. */
  readonly subject: string | null;
}

/** An absolute count; a table whose rows are a fixed set (a list of countries); or children for each row of a parent. */
export type RowCount =
  | { readonly kind: "exactly"; readonly rows: number }
  | { readonly kind: "atMost"; readonly rows: number }
  | { readonly kind: "perParent"; readonly parent: TableId; readonly mean: number };

/** A generator that a rule proposes for a column. */
export interface Proposal {
  readonly spec: GeneratorSpec;
  /** The rule's name. */
  readonly rule: string;
  /** Facts that speak for it, e.g. `unique + varchar(255) + named email`. */
  readonly evidence: string;
  /** 0 (a guess) to 1 (said by the user or the schema). */
  readonly confidence: number;
}

export interface ColumnRecipe extends Proposal {
  readonly column: string;
  /**
   * Columns of the table with the same entity name describe the same thing and agree (`person`, or `billing place`
   * beside `shipping place`); null where the column stands alone.
   */
  readonly entity: string | null;
  /** Share of rows with NULL, 0 to 1; 0 for columns that are NOT NULL. */
  readonly nullRate: number;
  /** Weaker proposals, best first; the planner falls back on them where the chosen one cannot satisfy the constraints. */
  readonly considered: readonly Proposal[];
  /** The children whose column it sums up, or which it counts, where the planner finds that they can be told. */
  readonly sums?: ChildSum;
  /** Name of the function of the configuration that computes it, in place of the spec's generator. */
  readonly computed?: string;
  /** Rows in which the column comes about in another way, the first that applies. */
  readonly events?: readonly RowEvent[];
  /** Whether the row came about at this moment, so that it rises from row to row where nothing else decides it. Default: it does not. */
  readonly rises?: true;
  /**
   * The foreign key, by its columns joined by a comma, among whose parent's children the row's number is the generator's index: the
   * column of a series. The key is spread in runs.
   */
  readonly numberedBy?: string;
  /** The first number of a column of a unique key that says which row it is within what the rest of the key names: a line of an invoice. */
  readonly countsFrom?: number;
}

/** What a column sums up: a column of the rows of another table that refer to its row. */
export interface ChildSum {
  readonly children: TableId;
  /** The foreign key's columns, joined by a comma. */
  readonly via: string;
  /** Null: the rows are counted. */
  readonly column: string | null;
}

/** Rows in which a column comes about in another way: a rare event, an edge case. */
export interface RowEvent {
  /** Name of the stream that decides which rows: columns with events of one name change together. */
  readonly stream: string;
  /** Share of all rows, 0 to 1: exact within one row in every prefix. */
  readonly share: number;
  readonly spec: GeneratorSpec;
  /** Whether the event gives way: where its values break a rule or the column is part of a key, it is left out. */
  readonly yields: boolean;
}

export interface RelationshipRecipe {
  /** `ForeignKey.columns`, joined by a comma. */
  readonly foreignKey: string;
  readonly spread: Spread;
  /** Share of rows whose key is NULL, 0 to 1; 0 where no column of the key is nullable. */
  readonly nullRate: number;
  readonly evidence: string;
  /**
   * Where the row's parent by another key says whose it is: that key's column, and the column of the parent that is copied (the customer of
   * an order's lines is the order's).
   */
  readonly follows?: { readonly via: string; readonly column: string };
  /** What parents are picked by where some agree: a ticket's assignee is of the ticket's organization. */
  readonly agrees?: Agreement;
  /** The key of one column to the table itself, the rows of whose trees all have one parent: replies are to the same post. */
  readonly alike?: string;
  /** The key, by its columns, to the same table whose parent is somebody else: nobody sends himself a message. */
  readonly differs?: string;
}

/** What a row and its parent have in common. */
export interface Agreement {
  /** A column of the parent. */
  readonly column: string;
  /** Where the row has the same: a column of its own, or a foreign key of one column, then one of the parent that it leads to, and so on. */
  readonly path: readonly string[];
}

/** How children fall on parents. */
export type Spread =
  /**
   * Independent picks; `skew` 0 is uniform, 1 is Zipf-like, so that some parents are popular and some have none. `crowd`: that share
   * of the rows falls on the most popular parent besides.
   */
  | { readonly kind: "popular"; readonly skew: number; readonly crowd?: number }
  /**
   * Children of one parent in a row, as an order's lines: `mean` each (default 1), varying with shape `tail` (0: all alike,
   * 1: long tail). Once every parent had its turn, the next pass gives them more.
   */
  | { readonly kind: "runs"; readonly tail: number; readonly mean?: number }
  /**
   * A self-reference that grows a tree: `roots` is the share of rows without a parent, parents come earlier than children. `chain`:
   * that share of the rows hangs one below another, as deep as there are such rows. `shape`: each row's parent in a forest of trees of
   * that shape, one behind another, by places in the tree (null for its root), in place of picks. `levels`: no row is deeper, the roots
   * being the first; default: as deep as it grows.
   */
  | {
      readonly kind: "tree";
      readonly roots: number;
      readonly chain?: number;
      readonly levels?: number;
      readonly shape?: readonly (number | null)[];
    };
