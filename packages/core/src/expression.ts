import { own } from "./own.ts";
import type { ColumnType } from "./type.ts";

/**
 * SQL's scalar expressions, as all dialects' parsers hand them over: one small type for CHECKs, index
 * expressions, predicates, generated columns and defaults. A dialect's converter settles what its
 * grammar means (SQLite's LIKE ignores case, so it becomes `ilike`), so that the evaluator need not ask.
 */
export type Expression =
  /**
   * A typed literal (`date '2020-01-01'`) is a cast of a string literal. So are integers beyond 2^53, and whole numbers that are
   * written with a point or an exponent (`2.0`): 7 / 2 and 7 / 2.0 differ.
   */
  | { readonly kind: "literal"; readonly value: null | boolean | number | string }
  /** A column of the row at hand; `VALUE` inside a domain's check is `{ kind: "column", name: "VALUE" }`. */
  | { readonly kind: "column"; readonly name: string }
  | { readonly kind: "not"; readonly operand: Expression }
  /** At least two operands. */
  | { readonly kind: "and" | "or"; readonly operands: readonly Expression[] }
  | {
      readonly kind: "compare";
      readonly operator: CompareOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  /** `IS [NOT] DISTINCT FROM`; SQLite's `IS`, MySQL's `<=>`. */
  | { readonly kind: "distinct"; readonly negated: boolean; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "isNull"; readonly negated: boolean; readonly operand: Expression }
  /** `IS [NOT] TRUE | FALSE | UNKNOWN` (`value: null`). */
  | {
      readonly kind: "isBoolean";
      readonly negated: boolean;
      readonly value: boolean | null;
      readonly operand: Expression;
    }
  | {
      readonly kind: "between";
      readonly negated: boolean;
      readonly symmetric: boolean;
      readonly operand: Expression;
      readonly low: Expression;
      readonly high: Expression;
    }
  | {
      readonly kind: "in";
      readonly negated: boolean;
      readonly operand: Expression;
      readonly list: readonly Expression[];
    }
  /** `left OPERATOR ANY|ALL (array)`. */
  | {
      readonly kind: "quantified";
      readonly quantifier: "any" | "all";
      readonly operator: CompareOperator | MatchFlavour;
      readonly left: Expression;
      readonly array: Expression;
    }
  /** `escape` null is a backslash, as in PostgreSQL and MySQL; an empty string literal is none (SQLite without ESCAPE). */
  | {
      readonly kind: "match";
      readonly flavour: MatchFlavour;
      readonly negated: boolean;
      readonly operand: Expression;
      readonly pattern: Expression;
      readonly escape: Expression | null;
    }
  /** Arithmetic, concatenation, bit, JSON, array and range operators, spelled as PostgreSQL spells them. */
  | { readonly kind: "operator"; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "unary"; readonly operator: string; readonly operand: Expression }
  | {
      readonly kind: "case";
      readonly operand: Expression | null;
      readonly branches: readonly { readonly when: Expression; readonly then: Expression }[];
      readonly otherwise: Expression | null;
    }
  /**
   * A function by lower-case name. Special syntax becomes a call too: `extract(year from x)` is
   * `extract('year', x)`, `trim(both ' ' from x)` is `btrim(x, ' ')`, `position(a in b)` is `strpos(b, a)`,
   * `current_timestamp` is `now()`, COALESCE, NULLIF, GREATEST, LEAST are calls by those names.
   */
  | { readonly kind: "call"; readonly name: string; readonly arguments: readonly Expression[] }
  | { readonly kind: "cast"; readonly operand: Expression; readonly type: ColumnType }
  | { readonly kind: "array"; readonly elements: readonly Expression[] }
  | { readonly kind: "row"; readonly elements: readonly Expression[] }
  /** `array[index]`, one-based as in SQL. */
  | { readonly kind: "subscript"; readonly operand: Expression; readonly index: Expression }
  /** `(composite).field`. */
  | { readonly kind: "field"; readonly operand: Expression; readonly name: string }
  | { readonly kind: "collate"; readonly operand: Expression; readonly collation: string };

export type CompareOperator = "=" | "<>" | "<" | "<=" | ">" | ">=";

const COMPARISONS: Readonly<Record<string, CompareOperator>> = {
  "=": "=",
  "==": "=",
  "<>": "<>",
  "!=": "<>",
  "<": "<",
  "<=": "<=",
  ">": ">",
  ">=": ">=",
};

/**
 * The comparison that an operator of a database stands for; undefined where it is none.
 * @example
 * comparisonOf("!="); // => "<>"
 */
export function comparisonOf(operator: string): CompareOperator | undefined {
  return own(COMPARISONS, operator);
}

/** `regex`/`iregex` are POSIX (`~`, `~*`, REGEXP); `glob` is SQLite's. */
export type MatchFlavour = "like" | "ilike" | "similar" | "regex" | "iregex" | "glob";

/** The direct operands of an expression, in order. */
export function operandsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "literal":
    case "column":
      return [];
    case "not":
    case "isNull":
    case "isBoolean":
    case "unary":
    case "cast":
    case "field":
    case "collate":
      return [expression.operand];
    case "and":
    case "or":
      return expression.operands;
    case "compare":
    case "distinct":
    case "operator":
      return [expression.left, expression.right];
    case "between":
      return [expression.operand, expression.low, expression.high];
    case "in":
      return [expression.operand, ...expression.list];
    case "quantified":
      return [expression.left, expression.array];
    case "match":
      return expression.escape
        ? [expression.operand, expression.pattern, expression.escape]
        : [expression.operand, expression.pattern];
    case "case":
      return [
        ...(expression.operand ? [expression.operand] : []),
        ...expression.branches.flatMap((branch) => [branch.when, branch.then]),
        ...(expression.otherwise ? [expression.otherwise] : []),
      ];
    case "call":
      return expression.arguments;
    case "array":
    case "row":
      return expression.elements;
    case "subscript":
      return [expression.operand, expression.index];
  }
}

/**
 * Names of the columns an expression mentions, each once, in order of appearance.
 * @example
 * columnsOf({ kind: "isNull", negated: false, operand: { kind: "column", name: "a" } }); // => ["a"]
 */
export function columnsOf(expression: Expression): readonly string[] {
  const found = new Set<string>();
  const visit = (node: Expression) => {
    if (node.kind === "column") found.add(node.name);
    operandsOf(node).forEach(visit);
  };
  visit(expression);
  return [...found];
}
