import { EvaluationFailure } from "../failure.ts";
import { type Binding, boundOverload, overload, type SqlFunction } from "../signature.ts";
import { BOOLEAN, categoryOf, INTEGER, JSON_TYPE, TEXT } from "../sql-type.ts";
import {
  isArray,
  isJson,
  isObject,
  jsonContains,
  jsonHasKey,
  jsonKey,
  jsonKind,
  jsonText,
  jsonToText,
  type JsonValue,
  parseJson,
} from "../values/json.ts";
import { pathExists, extract, containsPath, documentText, follow, extractPath } from "./json-paths.ts";
import { toJson, buildArray, stripNulls, buildObject } from "./json-build.ts";

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
