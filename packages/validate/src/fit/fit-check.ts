import type { DataColumn, DataTable, Relationship } from "../data/data-set.ts";
import type { ScoreDetail } from "./score.ts";

/** One respect in which data can be compared with its reference: one file, one line in the registry. */
export type FitCheck = ColumnCheck | PairCheck | TripleCheck | RelationshipCheck | TableCheck;

interface About {
  /** camelCase, unique in the registry; `Score.check`. */
  readonly name: string;
  /** One sentence for the documentation: what it measures, its formula, its source. */
  readonly goal: string;
  /** Least and greatest value. */
  readonly bounds: readonly [least: number, greatest: number];
  /** Which end is good; `nearest`: the reference's own figure (the ceiling) is, and both sides of it are worse. */
  readonly better: "higher" | "lower" | "nearest";
  /** The figure wanted with `nearest` where it is known and not the reference's own: 0.5 of a coin. Both sides of it are worse. */
  readonly perfect?: number;
  /**
   * Rests on single rows (the greatest value, the rarest label), which chance moves more than any number of rows tells: shown, and judged
   * only by a worst figure that the thresholds give.
   */
  readonly descriptive?: true;
  /** A figure about privacy or overfitting: a bad one calls for a look, a good one proves nothing. */
  readonly alarm?: true;
}

/** What a check says of one comparison. */
export interface Measurement {
  readonly value: number | null;
  /** The yardsticks, where halves of the reference and shuffled columns are none (they are not asked then). */
  readonly yardsticks?: { readonly ceiling: number | null; readonly floor: number | null };
  readonly pValue?: number;
  readonly detail?: ScoreDetail;
}

/** Compares a column with the reference's. Null where the check does not apply to such columns. */
export interface ColumnCheck extends About {
  readonly scope: "column";
  measure(reference: DataColumn, candidate: DataColumn): Measurement | null;
}

/** Compares how two columns of a table hang together. */
export interface PairCheck extends About {
  readonly scope: "pair";
  measure(
    reference: readonly [DataColumn, DataColumn],
    candidate: readonly [DataColumn, DataColumn],
  ): Measurement | null;
}

/** Compares how three columns of a table hang together; made where `triples` asks for it. */
export interface TripleCheck extends About {
  readonly scope: "triple";
  measure(
    reference: readonly [DataColumn, DataColumn, DataColumn],
    candidate: readonly [DataColumn, DataColumn, DataColumn],
  ): Measurement | null;
}

/** Compares how children hang on their parents. */
export interface RelationshipCheck extends About {
  readonly scope: "relationship";
  measure(reference: Relationship, candidate: Relationship): Measurement | null;
}

/** What the judgement of a whole table may rest on besides the two data sets. */
export interface TableContext {
  /** Makes whatever is drawn repeatable. */
  readonly seed: number;
  /** Rows of the same source that the candidate was never fitted to; privacy alarms need them. */
  readonly holdout: DataTable | null;
  /** Column that a model is to predict. */
  readonly target: string | null;
  /** Columns by which somebody could be found again. */
  readonly quasiIdentifiers: readonly string[];
}

/** Compares whole tables. */
export interface TableCheck extends About {
  readonly scope: "table";
  measure(
    reference: DataTable,
    candidate: DataTable,
    context: TableContext,
  ): Measurement | null | Promise<Measurement | null>;
}
