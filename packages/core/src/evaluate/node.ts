import type { ColumnType } from "../type.ts";
import type { Value } from "../value.ts";
import type { SqlType } from "./sql-type.ts";

/** What an expression sees: the columns it may mention, and the clock. */
export interface EvaluationScope {
  /** Names are matched exactly, else without regard to case; a domain's check sees one column named `VALUE`. */
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
  /** What `now()` and `current_date` are, in milliseconds since 1970: the plan's `asOf`. */
  readonly now: number;
  /** SQLite and MySQL: booleans are 0 and 1, and values of any two types can be compared. Default false. */
  readonly numericBooleans?: boolean;
}

/** The values of `EvaluationScope.columns`, in that order. */
export type Row = readonly Value[];

/** A compiled expression with its static type. */
export interface Node {
  readonly type: SqlType;
  readonly evaluate: (row: Row) => Value;
  /** Present where the value is the same for every row; an evaluation that fails stays without. */
  readonly constant?: Value;
  /** The places of a row constructor, `(a, b)`: rows are compared place by place. */
  readonly elements?: readonly Node[];
}

/** A node that is the same for every row. */
export function constantNode(type: SqlType, value: Value): Node {
  return { type, evaluate: () => value, constant: value };
}

/** Whether a node is the same for every row. */
export function isConstant(node: Node): node is Node & { readonly constant: Value } {
  return node.constant !== undefined;
}

/**
 * A node over others: computed once, here, where all of them are constant. A failure then is left to the row, since a
 * CASE may never come there.
 */
export function derivedNode(type: SqlType, operands: readonly Node[], evaluate: (row: Row) => Value): Node {
  if (!operands.every(isConstant)) return { type, evaluate };
  try {
    return constantNode(type, evaluate([]));
  } catch {
    return { type, evaluate };
  }
}

/** NULL in, NULL out. */
export function mapNode(node: Node, type: SqlType, map: (value: Value & {}) => Value): Node {
  const { evaluate } = node;
  return derivedNode(type, [node], (row) => {
    const value = evaluate(row);
    return value === null ? null : map(value);
  });
}
