import {
  type ColumnType,
  type CompareOperator,
  compileExpression,
  type EvaluationScope,
  type Expression,
  type Value,
} from "@seedloom/core";
import { waysThrough } from "../../generate/rules/ways-through.ts";
import { patternOf } from "../../generate/repair/pattern-of.ts";
import { readableAs } from "./readable-as.ts";
import {
  ANYTHING,
  around,
  type ColumnDomain,
  compared,
  contained,
  intersect,
  listed,
  measured,
  turned,
  unite,
} from "./domain-algebra.ts";

/** Reads a domain off an expression that must not be false. */
export function domainOf(
  expression: Expression,
  column: string,
  type: ColumnType,
  scope: EvaluationScope,
): ColumnDomain {
  const constant = (node: Expression): Value => {
    const compiled = compileExpression({ kind: "cast", operand: node, type }, scope);
    return "unsupported" in compiled || compiled.positions.length > 0 ? null : compiled.evaluate([]);
  };
  const plain = (node: Expression): Value => {
    const compiled = compileExpression(node, scope);
    return "unsupported" in compiled || compiled.positions.length > 0 ? null : compiled.evaluate([]);
  };
  const isColumn = (node: Expression): boolean =>
    node.kind === "column"
      ? node.name === column
      : (node.kind === "cast" || node.kind === "collate") && isColumn(node.operand);
  const isLength = (node: Expression): boolean =>
    node.kind === "call" &&
    ["length", "char_length", "character_length", "octet_length"].includes(node.name) &&
    node.arguments.length === 1 &&
    throughTrim(node.arguments[0]!, isColumn);

  const isAbsolute = (node: Expression): boolean =>
    node.kind === "call" && node.name === "abs" && node.arguments[0] !== undefined && isColumn(node.arguments[0]);

  /** A LIKE pattern for `left(column, 3) = 'abc'` and its kin; null for anything else. */
  const affixOf = (node: Expression, other: Expression): string | null => {
    if (node.kind === "cast" || node.kind === "collate") return affixOf(node.operand, other);
    if (node.kind !== "call" || node.arguments[0] === undefined || !isColumn(node.arguments[0])) return null;
    const text = plain(other);
    if (typeof text !== "string" || text === "") return null;
    const literal = text.replace(/[\\%_]/g, "\\$&");
    const [second, third] = node.arguments.slice(1).map(plain);
    switch (node.name) {
      case "left":
        return `${literal}%`;
      case "right":
        return `%${literal}`;
      case "substr":
      case "substring":
        return second === 1
          ? `${literal}%`
          : typeof second === "number" && second < 0
            ? `%${literal}`
            : typeof second === "number"
              ? `${"_".repeat(second - 1)}${literal}%`
              : null;
      case "split_part":
        return typeof second !== "string" || typeof third !== "number"
          ? null
          : third === 1
            ? `${literal}${second}%`
            : `%${second}${literal}%`;
      default:
        return null;
    }
  };
  /** `starts_with(column, 'x')`, `strpos(column, 'x') > 0`. */
  const holding = (node: Expression): string | null => {
    if (node.kind !== "call" || node.arguments[0] === undefined || !isColumn(node.arguments[0])) return null;
    const text = node.arguments[1] && plain(node.arguments[1]);
    if (typeof text !== "string" || text === "") return null;
    const literal = text.replace(/[\\%_]/g, "\\$&");
    if (node.name === "starts_with") return `${literal}%`;
    return ["strpos", "instr", "position"].includes(node.name) ? `_%${literal}%` : null;
  };
  const liked = (like: string): ColumnDomain => ({ ...ANYTHING, patterns: [patternOf("like", like)], likes: [like] });

  const onlyNull = (node: Expression): boolean =>
    node.kind === "and"
      ? node.operands.some(onlyNull)
      : node.kind === "isNull" && !node.negated && isColumn(node.operand);

  const read = (node: Expression): ColumnDomain => {
    switch (node.kind) {
      case "and":
        return node.operands.map(read).reduce(intersect);
      case "or": {
        // What only NULL satisfies says nothing of the values there are.
        const possible = node.operands.filter((operand) => !onlyNull(operand));
        if (possible.length === node.operands.length) return possible.map(read).reduce(unite);
        return possible.length === 0 ? ANYTHING : { ...possible.map(read).reduce(unite), notNull: false };
      }
      case "compare":
        if (isColumn(node.left)) return compared(node.operator, constant(node.right));
        if (isColumn(node.right)) return compared(turned(node.operator), constant(node.left));
        if (isAbsolute(node.left)) return around(node.operator, plain(node.right));
        if (isLength(node.left)) return measured(node.operator, plain(node.right));
        if (isLength(node.right)) return measured(turned(node.operator), plain(node.left));
        return (
          affixed(node.operator, node.left, node.right) ??
          affixed(turned(node.operator), node.right, node.left) ??
          ANYTHING
        );
      case "between": {
        if (node.negated) return ANYTHING;
        const parts: [CompareOperator, Expression][] = [
          [">=", node.low],
          ["<=", node.high],
        ];
        if (isColumn(node.operand)) {
          return parts.map(([operator, side]) => compared(operator, constant(side))).reduce(intersect);
        }
        if (isLength(node.operand)) {
          return parts.map(([operator, side]) => measured(operator, plain(side))).reduce(intersect);
        }
        return ANYTHING;
      }
      case "in": {
        if (node.negated) return ANYTHING;
        if (isColumn(node.operand)) return listed(node.list.map(constant));
        if (isLength(node.operand)) return node.list.map((item) => measured("=", plain(item))).reduce(unite);
        const parts = node.list.map((item) => affixed("=", node.operand, item));
        return parts.includes(null) ? ANYTHING : parts.filter((part) => part !== null).reduce(unite);
      }
      // Some branch is taken, or the last word is the other's.
      case "case":
        return read({ kind: "or", operands: waysThrough(node) });
      case "quantified":
        return node.quantifier === "any" && isColumn(node.left) ? quantified(node.operator, node.array) : ANYTHING;
      case "isNull":
        if (!node.negated || !isColumn(node.operand)) return ANYTHING;
        return { ...ANYTHING, notNull: true, ...(type.kind === "text" ? { patterns: readableAs(node.operand) } : {}) };
      case "isBoolean":
        if (node.negated || node.value === null) return ANYTHING;
        if (isColumn(node.operand)) return listed([node.value]);
        return node.value ? read(node.operand) : ANYTHING;
      case "match": {
        const written = node.negated || !isColumn(node.operand) ? null : plain(node.pattern);
        if (typeof written !== "string") return ANYTHING;
        const pattern = withBackslashes(written, node.escape && plain(node.escape));
        const likes = node.flavour === "like" || node.flavour === "ilike" ? [pattern] : [];
        return { ...ANYTHING, patterns: [patternOf(node.flavour, pattern)], likes };
      }
      case "operator":
        return node.operator === "<@" && isColumn(node.left) ? contained(plain(node.right)) : ANYTHING;
      case "call": {
        const like = node.name === "starts_with" ? holding(node) : null;
        return like === null ? ANYTHING : liked(like);
      }
      case "column":
        return isColumn(node) ? listed([true]) : ANYTHING;
      case "not":
        return isColumn(node.operand) ? listed([false]) : ANYTHING;
      case "cast":
      case "collate":
        return read(node.operand);
      default:
        return ANYTHING;
    }
  };

  const affixed = (operator: CompareOperator, left: Expression, right: Expression): ColumnDomain | null => {
    if (operator === "=") {
      const like = affixOf(left, right);
      return like === null ? null : liked(like);
    }
    const like = operator === ">" || operator === ">=" || operator === "<>" ? holding(left) : null;
    return like === null ? null : liked(like);
  };
  const quantified = (operator: string, array: Expression): ColumnDomain => {
    let node = array;
    while (node.kind === "cast") node = node.operand;
    if (node.kind !== "array") return ANYTHING;
    if (operator === "=") return listed(node.elements.map(constant));
    if (operator === "like" || operator === "regex" || operator === "ilike") {
      const patterns = node.elements.map(plain).filter((value) => typeof value === "string");
      return patterns.length === 0
        ? ANYTHING
        : { ...ANYTHING, patterns: [patterns.map((pattern) => `(${patternOf(operator, pattern)})`).join("|")] };
    }
    return ANYTHING;
  };
  return read(expression);
}

function throughTrim(node: Expression, isColumn: (node: Expression) => boolean): boolean {
  if (node.kind === "call" && ["trim", "btrim", "ltrim", "rtrim", "lower", "upper"].includes(node.name)) {
    return node.arguments[0] !== undefined && throughTrim(node.arguments[0], isColumn);
  }
  return node.kind === "cast" ? throughTrim(node.operand, isColumn) : isColumn(node);
}

/** A pattern that escapes by another character, as if it did by backslashes. */
function withBackslashes(pattern: string, escape: Value): string {
  if (typeof escape !== "string" || escape === "\\") return pattern;
  const characters = [...pattern];
  return characters
    .map((character, place) => {
      if (character === "\\") return "\\\\";
      return character === escape && place < characters.length - 1 ? "\\" : character;
    })
    .join("");
}
