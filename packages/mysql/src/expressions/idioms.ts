import type { Expression } from "@seedloom/core";

type Call = Extract<Expression, { kind: "call" }>;
type Compare = Extract<Expression, { kind: "compare" }>;

/** MySQL's names of JSON types that say as much as PostgreSQL's `jsonb_typeof`; its numbers are of several types. */
const JSON_KINDS: Readonly<Record<string, string>> = {
  OBJECT: "object",
  ARRAY: "array",
  STRING: "string",
  BOOLEAN: "boolean",
  NULL: "null",
};

/**
 * A comparison said in the words that all dialects share, where MySQL has a function of its own for it:
 * `find_in_set(kind, 'a,b') > 0` is `kind IN ('a', 'b')`, `json_type(doc) = 'OBJECT'` is `jsonb_typeof(doc) = 'object'`.
 */
export function sharedComparison(compare: Compare): Expression {
  const { left, operator, right } = compare;
  if (left.kind !== "call") return compare;
  if (left.name === "mysql_json_type" && (operator === "=" || operator === "<>")) {
    const kind = jsonKind(right);
    return kind === null ? compare : { ...compare, left: { ...left, name: "jsonb_typeof" }, right: kind };
  }
  const list = positionIn(left);
  const found = operator === ">" || operator === "<>" ? isNumber(right, 0) : operator === ">=" && isNumber(right, 1);
  if (list === null || !found) return compare;
  return { kind: "in", negated: false, operand: list.operand, list: list.values };
}

/** `json_type(doc) IN ('OBJECT', 'ARRAY')` in PostgreSQL's words, where it has them. */
export function sharedList(operand: Expression, list: readonly Expression[]): [Expression, readonly Expression[]] {
  if (operand.kind !== "call" || operand.name !== "mysql_json_type") return [operand, list];
  const kinds = list.map(jsonKind);
  return kinds.includes(null)
    ? [operand, list]
    : [{ ...operand, name: "jsonb_typeof" }, kinds.filter((kind) => kind !== null)];
}

/** `json_contains_path(doc, 'all', '$.a', '$.b')`: what is there at each path is not NULL; null where the call has another form. */
export function containsPath({ arguments: [document, quantifier, ...paths] }: Call): Expression | null {
  const which = quantifier?.kind === "literal" ? String(quantifier.value).toLowerCase() : "";
  if (document === undefined || paths.length === 0 || !/^(one|all)$/.test(which)) return null;
  const operands = paths.map((path): Expression => {
    const operand: Expression = { kind: "call", name: "json_extract", arguments: [document, path] };
    return { kind: "isNull", negated: true, operand };
  });
  const [only] = operands;
  if (operands.length === 1 && only !== undefined) return only;
  return { kind: which === "all" ? "and" : "or", operands };
}

/**
 * A LIKE pattern with an escape of its own as one with the backslash.
 * @example
 * withBackslashes("100|%|\\", "|"); // => "100\\%\\\\"
 */
export function withBackslashes(pattern: string, escape: string): string {
  const characters = [...pattern];
  let result = "";
  for (let place = 0; place < characters.length; place++) {
    const character = characters[place] ?? "";
    const next = characters[place + 1];
    if (character === escape && next !== undefined) {
      result += /[%_\\]/.test(next) ? `\\${next}` : next;
      place++;
    } else result += character === "\\" ? "\\\\" : character;
  }
  return result;
}

/** What FIND_IN_SET and FIELD look for, and among which constants. */
function positionIn({ name, arguments: [first, second, ...rest] }: Call) {
  if (first === undefined || second === undefined) return null;
  if (name === "find_in_set") {
    if (second.kind !== "literal" || typeof second.value !== "string" || second.value === "") return null;
    const values = second.value.split(",").map((value): Expression => ({ kind: "literal", value }));
    return first.kind === "literal" ? null : { operand: first, values };
  }
  const values = [second, ...rest];
  if (name !== "field" || first.kind === "literal" || values.some(({ kind }) => kind !== "literal")) return null;
  return { operand: first, values };
}

function jsonKind(expression: Expression): Expression | null {
  const kind = expression.kind === "literal" ? JSON_KINDS[String(expression.value).toUpperCase()] : undefined;
  return kind === undefined ? null : { kind: "literal", value: kind };
}

function isNumber(expression: Expression, value: number): boolean {
  return expression.kind === "literal" && expression.value === value;
}
