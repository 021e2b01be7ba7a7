import type { Value } from "../../value.ts";
import { textWriter } from "../text-writer.ts";
import { convertNode } from "../comparison.ts";
import { EvaluationFailure, UnsupportedExpression } from "../failure.ts";
import { derivedNode, isConstant, type Node } from "../node.ts";
import { type Binding, boundOverload, type Form, overload, type Overload, type SqlFunction } from "../signature.ts";
import { ANY, BOOLEAN, categoryOf, INTEGER, JSON_TYPE, type SqlType, TEXT } from "../sql-type.ts";
import {
  followPath,
  isArray,
  isJson,
  isObject,
  jsonContains,
  jsonbText,
  jsonHasKey,
  jsonKey,
  jsonKind,
  jsonMember,
  jsonText,
  jsonToText,
  type JsonValue,
  parseJson,
  parseJsonPath,
} from "../values/json.ts";

type Document = JsonValue | undefined;

function documentText(document: Document): Value {
  return document === undefined ? null : jsonText(document);
}

/** What SQLite's and MySQL's extraction gives: SQL's own values of scalars, texts of arrays and objects. */
function sqlValue(document: Document): Value {
  if (document === undefined || document === null) return null;
  if (typeof document === "boolean") return Number(document);
  return typeof document === "object" ? jsonText(document) : document;
}

/** Paths are mostly constant: read once. */
function follow(document: JsonValue, path: string): readonly JsonValue[] {
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
function pick(document: JsonValue, key: string): Document {
  return key.startsWith("$") ? follow(document, key)[0] : jsonMember(document, key);
}

/** A scalar is an array of itself to jsonb's `-> 0`. */
function elementAt(document: JsonValue, place: number): Document {
  if (!isArray(document) && !isObject(document)) return place === 0 || place === -1 ? document : undefined;
  return jsonMember(document, place);
}

/** How `->>` writes what it finds: jsonb has blanks after colons and commas. */
function scalarText({ types }: Binding): (document: Document) => string | null {
  const [type] = types;
  if (type?.kind !== "json" || !type.binary) return jsonToText;
  return (document) => (typeof document === "object" && document !== null ? jsonbText(document) : jsonToText(document));
}

function along(document: JsonValue, path: readonly Value[]): Document {
  return path.reduce<Document>(
    (reached, key) => (reached === undefined || key === null ? undefined : jsonMember(reached, String(key))),
    document,
  );
}

/** `{a,b}` written as an untyped literal beside JSON is an array of texts, which `callNode` makes of it. */
const pathOverload = (result: SqlType, give: (document: Document) => Value): Overload =>
  overload(["json", "array"], result, (document, path) => give(along(document, path)));

function withoutKeys(document: JsonValue, keys: readonly string[]): JsonValue {
  if (isArray(document)) return document.filter((member) => typeof member !== "string" || !keys.includes(member));
  if (!isObject(document)) throw new EvaluationFailure("cannot delete from scalar");
  return Object.fromEntries(Object.entries(document).filter(([key]) => !keys.includes(key)));
}

function concatenated(left: JsonValue, right: JsonValue): JsonValue {
  if (isObject(left) && isObject(right)) return { ...left, ...right };
  return [...(isArray(left) ? left : [left]), ...(isArray(right) ? right : [right])];
}

/** jsonb's `@?` and `jsonb_path_exists`: paths without filters, known when compiled. */
const pathExists = boundOverload(["json", "text"], BOOLEAN, ({ nodes }) => {
  const path = nodes[1];
  const steps = path && isConstant(path) ? parseJsonPath(String(path.constant)) : null;
  if (!steps) throw new UnsupportedExpression("a jsonpath with filters");
  return (document: JsonValue) => followPath(document, steps).length > 0;
});

/** Operators on JSON. */
export const jsonOperators = {
  "->": [
    overload(["json", "integer"], JSON_TYPE, (document, place) => documentText(elementAt(document, place))),
    overload(["json", "text"], JSON_TYPE, (document, key) => documentText(pick(document, key))),
  ],
  "->>": [
    boundOverload(["json", "integer"], TEXT, (binding) => {
      const write = scalarText(binding);
      return (document, place) => write(elementAt(document, place));
    }),
    boundOverload(["json", "text"], TEXT, (binding) => {
      const write = scalarText(binding);
      return (document, key) => write(pick(document, key));
    }),
  ],
  "#>": [pathOverload(JSON_TYPE, documentText)],
  "#>>": [
    boundOverload(["json", "array"], TEXT, (binding) => {
      const write = scalarText(binding);
      return (document, path) => write(along(document, path));
    }),
  ],
  "?": [overload(["json", "text"], BOOLEAN, jsonHasKey)],
  "?|": [
    overload(["json", "array"], BOOLEAN, (document, keys) => keys.some((key) => jsonHasKey(document, String(key)))),
  ],
  "?&": [
    overload(["json", "array"], BOOLEAN, (document, keys) => keys.every((key) => jsonHasKey(document, String(key)))),
  ],
  "@>": [overload(["json", "json"], BOOLEAN, jsonContains)],
  "<@": [overload(["json", "json"], BOOLEAN, (inner, outer) => jsonContains(outer, inner))],
  "@?": [pathExists],
  "||": [overload(["json", "json"], JSON_TYPE, (left, right) => jsonText(concatenated(left, right)))],
  "-": [
    overload(["json", "text"], JSON_TYPE, (document, key) => jsonText(withoutKeys(document, [key]))),
    overload(["json", "array"], JSON_TYPE, (document, keys) => jsonText(withoutKeys(document, keys.map(String)))),
  ],
} satisfies Record<string, readonly Overload[]>;

/** Length of an array; PostgreSQL refuses what is none. */
function arrayLength(document: JsonValue): number {
  if (!isArray(document)) throw new EvaluationFailure("cannot get array length of a non-array");
  return document.length;
}

/** SQLite's names of JSON types. */
function sqliteKind(document: JsonValue): string {
  if (typeof document === "boolean") return String(document);
  if (typeof document === "number") return Number.isInteger(document) ? "integer" : "real";
  return typeof document === "string" ? "text" : jsonKind(document);
}

function mysqlKind(document: JsonValue): string {
  if (typeof document === "number") return Number.isInteger(document) ? "INTEGER" : "DOUBLE";
  return jsonKind(document).toUpperCase();
}

/** MySQL's `json_length`: members of an array or object, 1 for a scalar. */
function lengthOf(document: JsonValue): number {
  if (isArray(document)) return document.length;
  return isObject(document) ? Object.keys(document).length : 1;
}

const typeOf = [overload(["json"], TEXT, (document) => jsonKind(document))];

/** Text that may be no JSON: SQLite's and MySQL's `json_valid`. */
const valid = [
  overload(["json"], BOOLEAN, () => true),
  overload(["text"], BOOLEAN, isJson),
  overload(["text", "integer"], BOOLEAN, isJson),
];

/** A value as a member of a document. */
function memberWriter(type: SqlType): (value: Value) => JsonValue {
  const category = categoryOf(type);
  if (category === "json") return (value) => (value === null ? null : parseJson(value as string));
  if (category === "boolean") return (value) => value as boolean | null;
  if (category === "integer" || category === "decimal" || category === "float") {
    return (value) => (value === null ? null : Number(value));
  }
  if (type.kind === "array") {
    const write = memberWriter(type.element);
    return (value) => (value === null ? null : (value as readonly Value[]).map(write));
  }
  const write = textWriter(type, { lenient: false });
  return (value) => (value === null ? null : typeof value === "number" && category === "any" ? value : write(value));
}

const buildArray: Form = (nodes) => {
  const writers = nodes.map((node) => memberWriter(node.type));
  return derivedNode(JSON_TYPE, nodes, (row) =>
    jsonText(nodes.map((node, place) => writers[place]!(node.evaluate(row)))),
  );
};

const buildObject: Form = (nodes) => {
  const writers = nodes.map((node) => memberWriter(node.type));
  return derivedNode(JSON_TYPE, nodes, (row) => {
    const entries: [string, JsonValue][] = [];
    for (let place = 0; place + 1 < nodes.length; place += 2) {
      const key = nodes[place]!.evaluate(row);
      if (key === null) throw new EvaluationFailure("a key of a JSON object may not be null");
      entries.push([String(key), writers[place + 1]!(nodes[place + 1]!.evaluate(row))]);
    }
    return jsonText(Object.fromEntries(entries));
  });
};

const toJson: Form = ([node]) => {
  if (!node) throw new UnsupportedExpression("to_json without argument");
  const write = memberWriter(node.type);
  const { evaluate } = node;
  return derivedNode(JSON_TYPE, [node], (row) => {
    const value = evaluate(row);
    return value === null ? null : jsonText(write(value));
  });
};

/** `jsonb_extract_path(document, 'a', 'b')`. */
function extractPath(result: SqlType, give: (document: Document) => Value): Form {
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
const containsPath: Form = (nodes, scope) => {
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
const extract: Form = (nodes, scope) => {
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

/** MySQL's `json_unquote`. */
const unquote = boundOverload(["any"], TEXT, ({ types }: Binding) => (value) => {
  if (categoryOf(types[0]!) === "json") return jsonToText(parseJson(value as string));
  return typeof value === "string" && /^".*"$/s.test(value) && isJson(value)
    ? jsonToText(parseJson(value))
    : String(value);
});

const arrayLengths = [overload(["json"], INTEGER, arrayLength)];

/** SQLite's: 0 for what is no array. */
const sqliteArrayLength = [
  boundOverload(
    ["json"],
    INTEGER,
    ({ scope }) =>
      (document) =>
        scope.numericBooleans && !isArray(document) ? 0 : arrayLength(document),
  ),
  overload(["json", "text"], INTEGER, (document, path) => {
    const reached = follow(document, path)[0];
    return reached === undefined ? null : isArray(reached) ? reached.length : 0;
  }),
];

const stripNulls = [overload(["json"], JSON_TYPE, (document) => jsonText(withoutNulls(document)))];

function withoutNulls(document: JsonValue): JsonValue {
  if (isArray(document)) return document.map(withoutNulls);
  if (!isObject(document)) return document;
  return Object.fromEntries(
    Object.entries(document).flatMap(([key, member]) => (member === null ? [] : [[key, withoutNulls(member)]])),
  );
}

/** Functions over JSON. */
export const jsonFunctions = {
  jsonb_typeof: typeOf,
  json_typeof: typeOf,
  json_type: [
    overload(["json"], TEXT, sqliteKind),
    overload(["json", "text"], TEXT, (document, path) => {
      const reached = follow(document, path)[0];
      return reached === undefined ? null : sqliteKind(reached);
    }),
  ],
  /** MySQL's `json_type`, whose names differ from SQLite's: MySQL's converter calls it so. */
  mysql_json_type: [overload(["json"], TEXT, mysqlKind)],
  json_valid: valid,
  is_json: valid,
  jsonb_array_length: arrayLengths,
  json_array_length: sqliteArrayLength,
  json_length: [
    overload(["json"], INTEGER, lengthOf),
    overload(["json", "text"], INTEGER, (document, path) => {
      const reached = follow(document, path)[0];
      return reached === undefined ? null : lengthOf(reached);
    }),
  ],
  json_depth: [overload(["json"], INTEGER, depthOf)],
  json_extract: extract,
  json_value: extract,
  json_unquote: [unquote],
  json_quote: toJson,
  json: [overload(["json"], JSON_TYPE, (document) => jsonText(document))],
  json_contains: [
    overload(["json", "json"], BOOLEAN, jsonContains),
    overload(["json", "json", "text"], BOOLEAN, (document, wanted, path) => {
      const reached = follow(document, path)[0];
      return reached === undefined ? null : jsonContains(reached, wanted);
    }),
  ],
  json_contains_path: containsPath,
  json_keys: [
    overload(["json"], JSON_TYPE, (document) => (isObject(document) ? jsonText(Object.keys(document)) : null)),
  ],
  json_overlaps: [
    overload(["json", "json"], BOOLEAN, (left, right) =>
      isArray(left) && isArray(right)
        ? left.some((one) => right.some((other) => jsonKey(one) === jsonKey(other)))
        : jsonContains(left, right) || jsonContains(right, left),
    ),
  ],
  jsonb_path_exists: [pathExists],
  jsonb_exists: [overload(["json", "text"], BOOLEAN, jsonHasKey)],
  jsonb_exists_any: [
    overload(["json", "array"], BOOLEAN, (document, keys) => keys.some((key) => jsonHasKey(document, String(key)))),
  ],
  jsonb_exists_all: [
    overload(["json", "array"], BOOLEAN, (document, keys) => keys.every((key) => jsonHasKey(document, String(key)))),
  ],
  jsonb_contains: [overload(["json", "json"], BOOLEAN, jsonContains)],
  jsonb_extract_path: extractPath(JSON_TYPE, documentText),
  json_extract_path: extractPath(JSON_TYPE, documentText),
  jsonb_extract_path_text: extractPath(TEXT, jsonToText),
  json_extract_path_text: extractPath(TEXT, jsonToText),
  jsonb_strip_nulls: stripNulls,
  json_strip_nulls: stripNulls,
  jsonb_build_object: buildObject,
  json_build_object: buildObject,
  json_object: buildObject,
  jsonb_build_array: buildArray,
  json_build_array: buildArray,
  json_array: buildArray,
  to_jsonb: toJson,
  to_json: toJson,
} satisfies Record<string, SqlFunction>;

function depthOf(document: JsonValue): number {
  const members = isArray(document) ? document : isObject(document) ? Object.values(document) : [];
  return 1 + Math.max(0, ...members.map(depthOf));
}
