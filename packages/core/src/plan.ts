import type { TableId } from "./catalog.ts";
import type { Expression } from "./expression.ts";
import type { GeneratorSpec } from "./generator.ts";
import type { Notice } from "./notice.ts";
import type { Agreement, RowEvent, Spread } from "./recipe.ts";
import type { Value } from "./value.ts";

/**
 * The recipe made concrete: a value that can be printed, stored, diffed and sent elsewhere. Together with the catalog and the
 * rows that were there when it was made, it determines every generated cell.
 */
export interface Plan {
  /** Version of the output: raised whenever the same plan would give other rows. */
  readonly outputVersion: number;
  readonly dialect: string;
  readonly seed: string;
  /** "Now" for all rows, ISO 8601 in UTC. */
  readonly asOf: string;
  readonly locale: readonly (readonly [code: string, weight: number])[];
  /** In load order. */
  readonly tables: readonly TablePlan[];
  /** Foreign keys that cannot hold until all rows are in: edges of cycles without a column that could be NULL for a while. */
  readonly unchecked: readonly { readonly table: TableId; readonly foreignKey: number }[];
  /** How each constraint is met, for `seedloom plan`. */
  readonly constraints: readonly ConstraintPlan[];
  readonly notices: readonly Notice[];
}

export interface TablePlan {
  readonly table: TableId;
  /** Rows to add. */
  readonly rows: number;
  /** The trigger that writes its rows when another table's are loaded; then its own are planned for references' sake, and not loaded. */
  readonly filledBy?: string;
  /** Rows that were there. */
  readonly existing: number;
  /** Index of the first row to generate: below it are the rows that were there. */
  readonly firstRow: number;
  /** Columns that are generated; the database fills the others. */
  readonly columns: readonly ColumnPlan[];
  /**
   * Texts of the constraints that rows have to be settled for, one after another, before any is generated: unique keys that no
   * bijection covers, or that rows which were there could be in the way of. None: every row stands alone.
   */
  readonly settled: readonly string[];
  readonly references: readonly ReferencePlan[];
  readonly slots: readonly SlotPlan[];
  /**
   * Columns that other tables of its cycle refer to, or rows of its own before they come, and may have read before this one is settled: no
   * try and no repair changes them.
   */
  readonly handedOn?: readonly string[];
  /**
   * The try that a row starts at, by row index and ascending: rows whose earlier tries the database itself rejected. Rows that are not
   * mentioned start at try 0.
   */
  readonly attempts: readonly (readonly [row: number, attempt: number])[];
}

export interface ColumnPlan {
  readonly column: string;
  /** Name of its random stream, e.g. `users.email`; shared by the columns of an entity. */
  readonly stream: string;
  readonly nullRate: number;
  /** The column in whose NULL rows this one is NULL, too: a CHECK wants both or neither. */
  readonly nullWith?: string;
  readonly source: ColumnSource;
  /** True where the user said what comes here: a search may draw it again, and puts nothing else in its place. */
  readonly chosen?: boolean;
  /** True where the database, or what other tables' code compares it with, said what may come here; binds as `chosen` does. */
  readonly learned?: true;
  /** Rows in which the value comes about in another way, whatever `source` and `nullRate` say; the first that applies. */
  readonly events?: readonly RowEvent[];
  /**
   * Other generators for a drawn column that a constraint mentions which only the database can judge: try 3 + 2k draws from number k,
   * every other try from `source`. They read no other column of the row, but may read those of the rows that it refers to.
   */
  readonly alternatives?: readonly GeneratorSpec[];
}

export type ColumnSource =
  | { readonly kind: "generator"; readonly spec: GeneratorSpec; readonly index: IndexSource }
  /** Part of one or more foreign keys: takes column `parentColumn` of the row that reference number `reference` picks. */
  | { readonly kind: "reference"; readonly reference: number; readonly parentColumn: string }
  /** `start + step * k` for the k-th row that is added, from 0; with `width`, the range of that length from there. */
  | { readonly kind: "sequence"; readonly start: number; readonly step: number; readonly width?: number }
  | { readonly kind: "constant"; readonly value: Value }
  /**
   * What a CHECK equates it with, from other columns of the row, in the column's own scale as far as the `equality` allows. Where that is
   * NULL and the column may not be, it is drawn from `otherwise`, or the usual of its type where that is null.
   */
  | {
      readonly kind: "expression";
      readonly expression: Expression;
      readonly equality: Expression;
      readonly otherwise: GeneratorSpec | null;
    }
  /** A function of the user's configuration, by name. */
  | { readonly kind: "function"; readonly name: string };

/** Where a generator's index comes from. */
export type IndexSource =
  /** Drawn at random for each row; `rising`: moments at which the rows come about one after another. */
  | { readonly kind: "draw"; readonly rising?: Rising }
  /** The row's own: values that tables have to have in common come in the same order in each. */
  | { readonly kind: "row" }
  /** Digit `digit` of slot number `slot`, so that a unique key holds by construction. */
  | { readonly kind: "slot"; readonly slot: number; readonly digit: number }
  /** The row's number among its parent's children, where reference number `reference` spreads them in runs. */
  | { readonly kind: "ordinal"; readonly reference: number };

/** Rows come about one after another, after those that were there. */
export interface Rising {
  /** The value of the newest row that was there; null where there is none. */
  readonly since: Value | null;
}

export interface ReferencePlan {
  /** Index into `Table.foreignKeys`. */
  readonly foreignKey: number;
  readonly parent: TableId;
  /** Parents that were there and are known by their key, and parents that this run adds. */
  readonly parents: { readonly existing: number; readonly added: number };
  readonly stream: string;
  readonly nullRate: number;
  readonly pick: ReferencePick;
  /** The parents that triggers and policies were seen to accept, by index and ascending; any where it is absent. */
  readonly among?: readonly number[];
  /** Filled by one set-based UPDATE after all rows are in: the edge that breaks a cycle. */
  readonly deferred: boolean;
  /** Whether its parents are made from rows of this very table, in a cycle: it is found once these are. */
  readonly late?: true;
  /** Of the parents that are added, only those are picked that came about before the row, as moments tell that rise in both tables. */
  readonly before?: true;
  /** Parents that agree go first; where there are none, the row has none, or whom `pick` says if it has to have one. */
  readonly agrees?: Agreement;
  /** Index into `Table.foreignKeys` of a key to the table itself: `pick` is asked for the root of a row's tree in place of the row. */
  readonly alike?: number;
  /** Number of the reference to the same table whose parent is another one, where there is any. */
  readonly differs?: number;
}

export type ReferencePick =
  | Spread
  /** Digit of a slot: the key is part of a unique key. */
  | { readonly kind: "slot"; readonly slot: number; readonly digit: number }
  /**
   * One of the parents that agree with `columns` of this table, already decided by earlier references (overlapping keys);
   * all columns decided: the parent they name. `next`: the parents are rows of this very table, and each row refers to the next one of
   * those that agree, the last to the first, so that no two refer to the same. `nth`: which of those that agree is a slot's digit.
   */
  | {
      readonly kind: "matching";
      readonly columns: readonly string[];
      readonly next?: true;
      readonly nth?: { readonly slot: number; readonly digit: number };
    }
  /**
   * Each of the added parents once before any comes again: in a cycle, where every parent needs a row that goes back to it. `once`: none
   * comes again, the rows after them have no parent.
   */
  | { readonly kind: "cover"; readonly once?: true }
  /** One of the first `parents` parents, each as likely: rows that children need several of with one parent come to stand together. */
  | { readonly kind: "few"; readonly parents: number };

/** A bijection of row indexes onto tuples: what makes a unique key hold without remembering anything. */
export interface SlotPlan {
  /** The columns of the unique key. */
  readonly columns: readonly string[];
  /** Number of different values at each place; their product is the number of rows that can exist. */
  readonly radices: readonly number[];
  /** Whether consecutive rows are scattered over the tuples, or fill the first place's values one after another. */
  readonly scattered: boolean;
  /**
   * Places that are NULL in rows beyond the tuples; where there is one, the table can have more rows than there are tuples,
   * because a unique key does not concern rows with NULL.
   */
  readonly nullable: readonly boolean[];
  /**
   * How many values the last places have on the average, each counting from the first within the tuple of the places before it: an invoice's
   * lines. Their radices are what they have at most. The rows of a tuple stand together.
   */
  readonly counts?: readonly number[];
  /** Two places that never have the same digit: the second's counts the others, so that its radix is one less. Nobody follows himself. */
  readonly apart?: readonly [first: number, second: number];
  /** Whether the values come again once all have been: a list goes through them one by one, and no key asks for it. */
  readonly again?: true;
  /** Whether its tuples are those of several keys that share columns: settling finds such as go together. */
  readonly packed?: true;
  /**
   * References, by number, whose parents have to agree: the others of a group with its first. All combinations that do are numbered one
   * after another, and the place of the second counts them; the other places have one value.
   */
  readonly joint?: readonly (readonly number[])[];
}

export interface ConstraintPlan {
  readonly table: TableId;
  /** Its name, or what kind it is where it has none. */
  readonly constraint: string;
  readonly text: string;
  readonly means: "construction" | "repair" | "database" | "none";
  /** One sentence. */
  readonly how: string;
}
