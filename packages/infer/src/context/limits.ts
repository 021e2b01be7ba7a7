import type { Check, Expression } from "@seedloom/core";
import { columnsOf } from "@seedloom/core";

export type Literal = null | boolean | number | string;

/** What the checks of one column say of it, as far as they can be read. */
export interface Limits {
  /** The only values allowed, in the order of the text; null where it is no list. */
  readonly values: readonly Literal[] | null;
  readonly forbidden: readonly Literal[];
  /** Numbers, inclusive. */
  readonly min: number | null;
  readonly max: number | null;
  /** POSIX regular expressions (or translated LIKEs) that must match. */
  readonly patterns: readonly string[];
  readonly minLength: number | null;
  readonly maxLength: number | null;
}

interface Gathered {
  values: Literal[] | null;
  forbidden: Literal[];
  min: number | null;
  max: number | null;
  patterns: string[];
  minLength: number | null;
  maxLength: number | null;
}

/**
 * Reads the checks that mention no other column than the given one.
 * @param name the column's name, or `VALUE` for a domain's checks
 * @param whole whether the column holds whole numbers, so that `> 0` means at least 1
 */
export function readLimits(checks: readonly Check[], name: string, whole: boolean): Limits {
  const gathered: Gathered = {
    values: null,
    forbidden: [],
    min: null,
    max: null,
    patterns: [],
    minLength: null,
    maxLength: null,
  };
  for (const check of checks) {
    if (check.sql.expression !== null) visit(check.sql.expression, name, whole, gathered);
  }
  return gathered;
}

/** What both say. */
export function bothLimits(a: Limits, b: Limits): Limits {
  return {
    values:
      a.values === null
        ? b.values
        : b.values === null
          ? a.values
          : a.values.filter((value) => b.values?.includes(value)),
    forbidden: [...a.forbidden, ...b.forbidden],
    min: most(a.min, b.min),
    max: least(a.max, b.max),
    patterns: [...a.patterns, ...b.patterns],
    minLength: most(a.minLength, b.minLength),
    maxLength: least(a.maxLength, b.maxLength),
  };
}

const most = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.max(a, b));
const least = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.min(a, b));

function visit(expression: Expression, name: string, whole: boolean, into: Gathered): void {
  const named = columnsOf(expression);
  if (expression.kind === "and") {
    for (const operand of expression.operands) visit(operand, name, whole, into);
    return;
  }
  if (named.length !== 1 || named[0]?.toLowerCase() !== name.toLowerCase()) return;
  const values = listOf(expression);
  if (values !== null) {
    into.values = into.values === null ? [...values] : into.values.filter((value) => values.includes(value));
    return;
  }
  switch (expression.kind) {
    case "compare":
      compare(expression, whole, into);
      return;
    case "between": {
      const [low, high] = [literalOf(expression.low), literalOf(expression.high)];
      if (expression.negated || !isSubject(expression.operand)) return;
      if (typeof low === "number") into.min = most(into.min, low);
      if (typeof high === "number") into.max = least(into.max, high);
      return;
    }
    case "match": {
      const pattern = literalOf(expression.pattern);
      if (expression.negated || typeof pattern !== "string" || !isSubject(expression.operand)) return;
      const regex = regexOf(expression.flavour, pattern);
      if (regex !== null) into.patterns.push(regex);
      return;
    }
    case "or": {
      // `x IS NULL OR …`
      const rest = expression.operands.filter((operand) => !(operand.kind === "isNull" && !operand.negated));
      if (rest.length === 1 && rest[0] !== undefined) visit(rest[0], name, whole, into);
      return;
    }
    case "in":
      if (expression.negated)
        into.forbidden.push(...expression.list.map(literalOf).filter((value) => value !== undefined));
      return;
    default:
      return;
  }
}

function compare(expression: Extract<Expression, { kind: "compare" }>, whole: boolean, into: Gathered): void {
  const flipped = literalOf(expression.left) !== undefined;
  const [subject, bound] = flipped ? [expression.right, expression.left] : [expression.left, expression.right];
  const value = literalOf(bound);
  if (value === undefined) return;
  const operator = flipped ? FLIPPED[expression.operator] : expression.operator;
  if (isLength(subject) && typeof value === "number") {
    if (operator === ">=" || operator === "=") into.minLength = most(into.minLength, value);
    if (operator === ">") into.minLength = most(into.minLength, value + 1);
    if (operator === "<=" || operator === "=") into.maxLength = least(into.maxLength, value);
    if (operator === "<") into.maxLength = least(into.maxLength, value - 1);
    return;
  }
  if (!isSubject(subject)) return;
  if (operator === "<>") into.forbidden.push(value);
  if (typeof value !== "number") return;
  const step = whole ? 1 : 0.01;
  if (operator === ">=") into.min = most(into.min, value);
  if (operator === ">") into.min = most(into.min, value + step);
  if (operator === "<=") into.max = least(into.max, value);
  if (operator === "<") into.max = least(into.max, value - step);
}

const FLIPPED = { "=": "=", "<>": "<>", "<": ">", "<=": ">=", ">": "<", ">=": "<=" } as const;

/** The values an expression allows for its one column: IN, `= ANY`, equality, and ORs of them. */
function listOf(expression: Expression): readonly Literal[] | null {
  switch (expression.kind) {
    case "in":
      return expression.negated || !isSubject(expression.operand) ? null : literals(expression.list);
    case "quantified": {
      const array = stripped(expression.array);
      if (expression.quantifier !== "any" || expression.operator !== "=" || array.kind !== "array") return null;
      return isSubject(expression.left) ? literals(array.elements) : null;
    }
    case "compare": {
      if (expression.operator !== "=") return null;
      const [left, right] = [literalOf(expression.left), literalOf(expression.right)];
      if (right !== undefined && isSubject(expression.left)) return [right];
      return left !== undefined && isSubject(expression.right) ? [left] : null;
    }
    case "or": {
      const rest = expression.operands.filter((operand) => operand.kind !== "isNull");
      const lists = rest.map(listOf);
      return rest.length > 0 && lists.every((list) => list !== null) ? [...new Set(lists.flat())] : null;
    }
    default:
      return null;
  }
}

function literals(expressions: readonly Expression[]): readonly Literal[] | null {
  const found = expressions.map(literalOf);
  return found.every((value) => value !== undefined) ? found.filter((value) => value !== null) : null;
}

/** Without casts, collations and changes of case. */
function stripped(expression: Expression): Expression {
  if (expression.kind === "cast" || expression.kind === "collate") return stripped(expression.operand);
  if (expression.kind === "call" && ["upper", "lower", "btrim", "trim"].includes(expression.name)) {
    const [first] = expression.arguments;
    return first === undefined ? expression : stripped(first);
  }
  return expression;
}

function literalOf(expression: Expression): Literal | undefined {
  const plain = stripped(expression);
  if (plain.kind === "literal") return numeric(expression, plain.value);
  if (plain.kind === "unary" && plain.operator === "-") {
    const value = literalOf(plain.operand);
    return typeof value === "number" ? -value : undefined;
  }
  return undefined;
}

/** PostgreSQL prints `0.00` of a numeric column as `'0.00'::numeric` at times. */
function numeric(expression: Expression, value: Literal): Literal {
  const isNumber =
    expression.kind === "cast" && ["integer", "decimal", "float", "money"].includes(expression.type.kind);
  return isNumber && typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))
    ? Number(value)
    : value;
}

function isSubject(expression: Expression): boolean {
  return stripped(expression).kind === "column";
}

function isLength(expression: Expression): boolean {
  return (
    expression.kind === "call" &&
    ["length", "char_length", "character_length"].includes(expression.name) &&
    expression.arguments.length === 1 &&
    expression.arguments.every(isSubject)
  );
}

const escapeRegex = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function regexOf(flavour: string, pattern: string): string | null {
  if (flavour === "regex" || flavour === "iregex") return pattern;
  if (flavour === "like" || flavour === "ilike") {
    const body = [...pattern]
      .map((char) => (char === "%" ? "[a-z0-9]{4,8}" : char === "_" ? "[A-Z0-9]" : escapeRegex(char)))
      .join("");
    return `^${body}$`;
  }
  if (flavour === "glob") {
    const body = pattern.replaceAll("*", "[a-z0-9]{4,8}").replaceAll("?", "[A-Z0-9]");
    return `^${body}$`;
  }
  return null;
}
