/** How large numbers are that are called so, where their table and what stands beside them say what they are of. */
export interface UsualMagnitude {
  /** The column's words, joined. */
  readonly of: RegExp;
  /** The table's words, joined; any table where there are none. */
  readonly in?: RegExp;
  /** A column of the table, by its words. */
  readonly beside?: RegExp;
  /** A table of the schema. */
  readonly schema?: RegExp;
  /** Only in whole numbers, in those of eight bytes, of two at most or of one, or in fractions. */
  readonly as?: "integer" | "wide" | "small" | "tiny" | "decimal";
  /** Only where this is what it defaults to. */
  readonly given?: number;
  /** Whether it holds whatever the column defaults to. */
  readonly despite?: true;
  /** The few that people set, the usual ones first. */
  readonly values?: readonly number[];
  /** From the least to the most, most of them about the mean. */
  readonly band?: readonly [min: number, mean: number, max: number];
  /** Whether sums of money, whole numbers, or fractions with so many digits. */
  readonly kind?: "money" | "tidy" | "whole" | number;
  /** Another generator that makes such numbers. */
  readonly generator?: string;
  /** Whether it is told surely enough to go before what the name alone would mean in its field. */
  readonly sure?: true;
}

export const YES = { sure: true } as const;

/** One of a few. */
export const few = (of: RegExp, values: readonly number[], more: Partial<UsualMagnitude> = {}): UsualMagnitude => ({
  of,
  values,
  ...more,
});

/** About so many. */
export const about = (
  of: RegExp,
  kind: UsualMagnitude["kind"] & {},
  band: readonly [number, number, number],
  more: Partial<UsualMagnitude> = {},
): UsualMagnitude => ({ of, band, kind, ...more });

/** Yes or no in a number: what it does not default to once in so many rows. */
export const flagged = (of: RegExp, once: number, more: Partial<UsualMagnitude> = {}): UsualMagnitude => ({
  of,
  values: [...Array.from({ length: once - 2 }, () => more.given ?? 0), 1 - (more.given ?? 0)],
  as: "integer",
  ...YES,
  ...more,
});
