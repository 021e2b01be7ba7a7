import type { Value } from "../../value.ts";
import { convertNode } from "../comparison.ts";
import { EvaluationFailure, UnsupportedExpression } from "../failure.ts";
import { derivedNode, isConstant, type Node } from "../node.ts";
import { type Binding, boundOverload, type Form, overload, type Overload } from "../signature.ts";
import { ANY, BOOLEAN, JSON_TYPE, type SqlType, TEXT } from "../sql-type.ts";
import {
  followPath,
  isArray,
  isObject,
  jsonbText,
  jsonMember,
  jsonText,
  jsonToText,
  type JsonValue,
  parseJson,
  parseJsonPath,
} from "../values/json.ts";

type Document = JsonValue | undefined;

export function documentText(document: Document): Value {
  return document === undefined ? null : jsonText(document);
}

/** What SQLite's and MySQL's extraction gives: SQL's own values of scalars, texts of arrays and objects. */
function sqlValue(document: Document): Value {
  if (document === undefined || document === null) return null;
  if (typeof document === "boolean") return Number(document);
  return typeof document === "object" ? jsonText(document) : document;
}

/** Paths are mostly constant: read once. */
export function follow(document: JsonValue, path: string): readonly JsonValue[] {
  return followPath(document, stepsOf(path));
}

let lastPath: string | null = null;

let lastSteps: ReturnType<typeof parseJsonPath> = null;

function stepsOf(path: string) {
  if (path !== lastPath) [lastPath, lastSteps] = [path, parseJsonPath(path)];
  if (!lastSteps) throw new EvaluationFailure(`bad JSON path: ${path}`);
  return lastSteps;
}

/** `->` takes a key, or in SQLite and MySQL a path. */
export function pick(document: JsonValue, key: string): Document {
  return key.startsWith("$") ? follow(document, key)[0] : jsonMember(document, key);
}

/** A scalar is an array of itself to jsonb's `-> 0`. */
export function elementAt(document: JsonValue, place: number): Document {
  if (!isArray(document) && !isObject(document)) return place === 0 || place === -1 ? document : undefined;
  return jsonMember(document, place);
}

/** How `->>` writes what it finds: jsonb has blanks after colons and commas. */
export function scalarText({ types }: Binding): (document: Document) => string | null {
  const [type] = types;
  if (type?.kind !== "json" || !type.binary) return jsonToText;
  return (document) => (typeof document === "object" && document !== null ? jsonbText(document) : jsonToText(document));
}

export function along(document: JsonValue, path: readonly Value[]): Document {
  return path.reduce<Document>(
    (reached, key) => (reached === undefined || key === null ? undefined : jsonMember(reached, String(key))),
    document,
  );
}

/** `{a,b}` written as an untyped literal beside JSON is an array of texts, which `callNode` makes of it. */
export const pathOverload = (result: SqlType, give: (document: Document) => Value): Overload =>
  overload(["json", "array"], result, (document, path) => give(along(document, path)));

/** jsonb's `@?` and `jsonb_path_exists`: paths without filters, known when compiled. */
export const pathExists = boundOverload(["json", "text"], BOOLEAN, ({ nodes }) => {
  const path = nodes[1];
  const steps = path && isConstant(path) ? parseJsonPath(String(path.constant)) : null;
  if (!steps) throw new UnsupportedExpression("a jsonpath with filters");
  return (document: JsonValue) => followPath(document, steps).length > 0;
});

/** `jsonb_extract_path(document, 'a', 'b')`. */
export function extractPath(result: SqlType, give: (document: Document) => Value): Form {
  return (nodes, scope) => {
    const [document, ...keys] = nodes.map((node, place) => convertNode(node, place === 0 ? JSON_TYPE : TEXT, scope));
    if (!document) throw new UnsupportedExpression("a JSON path of nothing");
    return derivedNode(result, [document, ...keys], (row) => {
      const text = document.evaluate(row);
      return text === null
        ? null
        : give(
            along(
              parseJson(text as string),
              keys.map((key) => key.evaluate(row)),
            ),
          );
    });
  };
}

/** MySQL's `json_contains_path(document, 'one' | 'all', path, …)`. */
export const containsPath: Form = (nodes, scope) => {
  const [document, quantifier, ...paths] = nodes.map((node, place) =>
    convertNode(node, place === 0 ? JSON_TYPE : TEXT, scope),
  );
  if (!document || !quantifier || paths.length === 0)
    throw new UnsupportedExpression("json_contains_path without path");
  return derivedNode(BOOLEAN, [document, quantifier, ...paths], (row) => {
    const [text, which] = [document.evaluate(row), quantifier.evaluate(row)];
    if (text === null || which === null) return null;
    const parsed = parseJson(text as string);
    const reached = (path: Node) => follow(parsed, String(path.evaluate(row))).length > 0;
    return String(which).toLowerCase() === "all" ? paths.every(reached) : paths.some(reached);
  });
};

/** SQLite's and MySQL's `json_extract`: one path gives the value, several an array of them. */
export const extract: Form = (nodes, scope) => {
  const [document, ...paths] = nodes.map((node, place) => convertNode(node, place === 0 ? JSON_TYPE : TEXT, scope));
  const [path] = paths;
  if (!document || !path) throw new UnsupportedExpression("json_extract without path");
  return derivedNode(ANY, [document, ...paths], (row) => {
    const text = document.evaluate(row);
    if (text === null || paths.some((each) => each.evaluate(row) === null)) return null;
    const parsed = parseJson(text as string);
    if (paths.length === 1) return sqlValue(follow(parsed, path.evaluate(row) as string)[0]);
    return jsonText(paths.map((each) => follow(parsed, each.evaluate(row) as string)[0] ?? null));
  });
};
