import { compileExpression, type EvaluationScope, type Expression, type Value } from "@seedloom/core";
import { bare } from "../../generate/repair/bare.ts";
import type { Fact } from "./json-facts.ts";
import { at, build, limit, merge, type Need, nothing, type Path } from "./json-need.ts";
import { needsOfPath } from "./json-path-needs.ts";
import { describePlaces } from "./json-places.ts";
import { shapeOfSchema } from "./json-schema-shape.ts";
import { strictParts } from "./strict-parts.ts";

const TYPE_CALLS = new Set(["jsonb_typeof", "json_typeof", "json_type", "jsonb_type"]);
const LENGTH_CALLS = new Set(["jsonb_array_length", "json_array_length"]);
/** MySQL's, and pg_jsonschema's: a schema as text, then a document. */
const SCHEMA_CALLS = new Set(["json_schema_valid", "json_matches_schema", "jsonb_matches_schema"]);
/** PostgreSQL's, with a path of the SQL standard: whether it finds anything, or what it says is true. */
const PATH_TESTS = new Set(["jsonb_path_exists", "jsonb_path_match", "@?", "@@"]);
const PATH_CALLS = new Set([
  "json_extract",
  "jsonb_extract",
  "jsonb_extract_path",
  "jsonb_extract_path_text",
  "json_extract_path",
  "json_extract_path_text",
]);

/** Reads what conditions say of the places in a column's document. */
export class JsonReader {
  readonly #column: string;
  readonly #scope: EvaluationScope;

  constructor(column: string, scope: EvaluationScope) {
    this.#column = column;
    this.#scope = scope;
  }

  /** The shape, as the generator `json` takes it; undefined where nothing is said about it. */
  shapeOf(facts: readonly Fact[]): unknown {
    const root = nothing();
    const noted = facts.filter((fact) => this.#note(root, fact));
    const described = describePlaces(root, facts, (node) => this.#path(node), this.#scope);
    return noted.length > 0 || described ? build(root, "", true) : undefined;
  }

  #note(root: Need, { node, negated }: Fact): boolean {
    switch (node.kind) {
      case "compare":
        return (
          this.#compare(root, node.operator, node.left, node.right, negated) ||
          this.#compare(root, turned(node.operator), node.right, node.left, negated)
        );
      case "in": {
        const path = this.#path(node.operand);
        const values = node.list.map((item) => this.#constant(item));
        if (node.negated !== negated) return false;
        if (!path) return this.#typed(root, node.operand, values);
        if (path.length > 0) at(root, path).values = values;
        return path.length > 0;
      }
      case "quantified": {
        const list = node.array.kind === "cast" ? node.array.operand : node.array;
        if (negated || node.quantifier !== "any" || node.operator !== "=" || list.kind !== "array") return false;
        return this.#note(root, {
          node: { kind: "in", negated: false, operand: node.left, list: list.elements },
          negated,
        });
      }
      case "between":
        return (
          !negated &&
          !node.negated &&
          this.#compare(root, ">=", node.operand, node.low, false) &&
          this.#compare(root, "<=", node.operand, node.high, false)
        );
      case "isNull": {
        if (node.negated !== negated) return this.#present(root, node.operand);
        const path = this.#path(node.operand);
        if (!path || path.length === 0) return false;
        at(root, path.slice(0, -1)).absent.add(path.at(-1)!);
        return true;
      }
      case "operator":
        return this.#operator(root, node.operator, node.left, node.right, negated);
      case "call":
        if (negated) return false;
        if (SCHEMA_CALLS.has(node.name)) return this.#schema(root, node.arguments);
        if (PATH_TESTS.has(node.name)) return this.#found(root, node.arguments);
        return node.name === "json_valid" && this.#path(node.arguments[0]!)?.length === 0;
      default:
        return false;
    }
  }

  /** What is not NULL has every member that would make it NULL. */
  #present(root: Need, expression: Expression): boolean {
    const paths = strictParts(expression)
      .map((part) => this.#path(part))
      .filter((path): path is Path => path !== null && path.length > 0);
    for (const path of paths) at(root, path);
    return paths.length > 0;
  }

  #schema(root: Need, [schema, document]: readonly Expression[]): boolean {
    const path = document && this.#path(document);
    const described = schema && this.#json(schema);
    if (!path || typeof described !== "object" || described === null) return false;
    at(root, path).shape = { of: shapeOfSchema(described as Readonly<Record<string, unknown>>) };
    return true;
  }

  /** `jsonb_path_exists(data, '$.items[*] ? (@.price > 0)')`. */
  #found(root: Need, [document, given]: readonly Expression[]): boolean {
    const start = document && this.#path(document);
    const text = given && this.#constant(bare(given));
    const needs = typeof text === "string" ? needsOfPath(text) : null;
    if (!start || needs === null) return false;
    for (const { steps, test } of needs) {
      const need = at(root, [...start, ...steps]);
      if (test !== null) limit(need, test.operator.replace("==", "="), test.value);
    }
    return true;
  }

  #operator(root: Need, operator: string, left: Expression, right: Expression, negated: boolean): boolean {
    if (PATH_TESTS.has(operator)) return !negated && this.#found(root, [left, right]);
    const path = this.#path(left);
    if (!path) return false;
    const need = () => at(root, path);
    const keys = this.#texts(right);
    switch (operator) {
      case "?":
      case "?&":
        if (keys.length === 0) return false;
        for (const key of keys) {
          if (negated) need().absent.add(key);
          else at(root, [...path, key]);
        }
        return true;
      case "?|":
        if (keys.length === 0) return false;
        if (negated) keys.forEach((key) => need().absent.add(key));
        else at(root, [...path, keys[0]!]);
        return true;
      case "@>": {
        const part = this.#json(right);
        if (negated || part === undefined) return false;
        merge(need(), part);
        return true;
      }
      default:
        return false;
    }
  }

  #compare(root: Need, operator: string, left: Expression, right: Expression, negated: boolean): boolean {
    const value = this.#constant(right);
    if (value === null) return false;
    if (operator === "=" && !negated && this.#typed(root, left, [value])) return true;
    const call = bare(left);
    if (call.kind === "call" && LENGTH_CALLS.has(call.name) && typeof value === "number") {
      const path = this.#callPath(call.arguments);
      if (!path || negated) return false;
      const need = at(root, path);
      need.kind = "array";
      if (operator === "=" || operator === ">=" || operator === ">")
        need.items.least = operator === ">" ? value + 1 : value;
      if (operator === "=" || operator === "<=" || operator === "<")
        need.items.most = operator === "<" ? value - 1 : value;
      return true;
    }
    if (call.kind === "call" && call.name === "json_valid") return this.#path(call.arguments[0]!)?.length === 0;
    const path = this.#path(left);
    // Of the document as a whole other rules speak: the column's own list or pattern.
    if (!path || path.length === 0) return false;
    const need = at(root, path);
    if (!negated) limit(need, operator, value);
    return true;
  }

  /** `jsonb_typeof(place) = 'array'`. */
  #typed(root: Need, node: Expression, values: readonly Value[]): boolean {
    const call = bare(node);
    if (call.kind !== "call" || !TYPE_CALLS.has(call.name)) return false;
    const path = this.#callPath(call.arguments);
    const kind = values.find((value) => typeof value === "string");
    if (!path || typeof kind !== "string") return false;
    at(root, path).kind = kind;
    return true;
  }

  /** A place by a column and, in SQLite and MySQL, a path as text. */
  #callPath([document, path]: readonly Expression[]): Path | null {
    const start = document && this.#path(document);
    if (!start || !path) return start ?? null;
    const steps = this.#constant(path);
    return typeof steps === "string" ? [...start, ...stepsOf(steps)] : null;
  }

  /** The place in the column's document that an expression reads, or null where it does not. */
  #path(expression: Expression): Path | null {
    const node = bare(expression);
    if (node.kind === "column") return node.name === this.#column ? [] : null;
    if (node.kind === "operator" && (node.operator === "->" || node.operator === "->>")) {
      const start = this.#path(node.left);
      const key = this.#constant(node.right);
      if (!start || typeof key !== "string") return null;
      return key.startsWith("$") ? [...start, ...stepsOf(key)] : [...start, key];
    }
    if (node.kind === "operator" && (node.operator === "#>" || node.operator === "#>>")) {
      const start = this.#path(node.left);
      const keys = this.#texts(node.right);
      return start && keys.length > 0 ? [...start, ...keys] : null;
    }
    if (node.kind === "call" && PATH_CALLS.has(node.name)) {
      if (node.name.includes("path")) {
        const start = this.#path(node.arguments[0]!);
        const keys = node.arguments.slice(1).map((key) => this.#constant(key));
        return start && keys.every((key) => typeof key === "string") ? [...start, ...keys] : null;
      }
      return this.#callPath(node.arguments);
    }
    return null;
  }

  #constant(expression: Expression): Value {
    const compiled = compileExpression(expression, this.#scope);
    return "unsupported" in compiled || compiled.positions.length > 0 ? null : compiled.evaluate([]);
  }

  #texts(expression: Expression): string[] {
    const value = this.#constant(expression);
    if (typeof value === "string" && /^\{.*\}$/.test(value)) return value.slice(1, -1).split(",");
    return (Array.isArray(value) ? (value as readonly Value[]) : [value]).filter((key) => typeof key === "string");
  }

  #json(expression: Expression): unknown {
    const text = this.#constant(expression);
    if (typeof text !== "string") return undefined;
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }
}

function turned(operator: string): string {
  return operator.replace(/[<>]/, (sign) => (sign === "<" ? ">" : "<")).replace("><", "<>");
}

/** `$.a.b` and `$.a[0]` as steps; indexes are left out, since lists hold one shape. */
function stepsOf(path: string): string[] {
  return [...path.matchAll(/\."?([^."[\]]+)"?/g)].map((match) => match[1]!);
}
