/** What a score is about. */
export type ScoreScope = "column" | "pair" | "triple" | "relationship" | "table";

/** Whether a score keeps within the thresholds. */
export type Verdict = "pass" | "warn" | "fail";

/** How near a data set comes to its reference in one respect, beside what that figure can be at best and at worst. JSON. */
export interface Score {
  /** The fit check's name in the registry, e.g. `ksComplement`. */
  readonly check: string;
  readonly scope: ScoreScope;
  readonly table: string;
  /** The columns it is about, as the table names them; for a relationship, the child's columns that refer. */
  readonly columns: readonly string[];
  /** The measure, within the check's bounds; null where it is undefined (no rows, a constant column). */
  readonly value: number | null;
  /** The same measure between two halves of the reference: as good as it gets. */
  readonly ceiling: number | null;
  /** The same measure for a reference whose columns were shuffled apart (of a column: a uniform draw over its range): what knowing nothing gets. */
  readonly floor: number | null;
  /** Of the test behind the measure, if there is one. */
  readonly pValue: number | null;
  /** `pValue` after Holm's correction over all tests of the report. */
  readonly adjustedPValue: number | null;
  /** How many times as far from perfect as the ceiling it is: 1 at the ceiling, at most 1,000; null where undefined. */
  readonly ratio: number | null;
  /** What the thresholds make of it; null where it is undefined or no threshold applies. */
  readonly verdict: Verdict | null;
  /** Rows that were compared: the candidate's and, for the ceiling, as many of the reference's other half. */
  readonly sizes: { readonly reference: number; readonly candidate: number };
  /** What the figure was made of, for reports: bins and shares, curves, matrices. */
  readonly detail: ScoreDetail | null;
}

/** Drawable data behind a score. */
export type ScoreDetail =
  | {
      /** Two distributions over the same bins (numbers and times: `edges` has one more than the shares; categories: `labels`). */
      readonly kind: "distribution";
      readonly edges: readonly number[] | null;
      readonly labels: readonly string[] | null;
      /** The edges are milliseconds since 1970 UTC. */
      readonly time?: true;
      readonly reference: readonly number[];
      readonly candidate: readonly number[];
    }
  | {
      /** A receiver's operating curve and the columns that give the rows away, shares of importance. */
      readonly kind: "roc";
      readonly points: readonly (readonly [falsePositiveRate: number, truePositiveRate: number])[];
      readonly interval: readonly [low: number, high: number];
      readonly columns: readonly { readonly column: string; readonly importance: number }[];
    }
  | {
      /** Named figures that belong to the measure (statistic, degrees of freedom, effect size, shares). */
      readonly kind: "figures";
      readonly figures: Readonly<Record<string, number | null>>;
    };
