import { EvaluationFailure } from "../failure.ts";
import { boundOverload, overload, type Overload } from "../signature.ts";
import { BOOLEAN, JSON_TYPE, TEXT } from "../sql-type.ts";
import { isArray, isObject, jsonContains, jsonHasKey, jsonText, type JsonValue } from "../values/json.ts";
import { pathExists, elementAt, pathOverload, documentText, pick, scalarText, along } from "./json-paths.ts";

function withoutKeys(document: JsonValue, keys: readonly string[]): JsonValue {
  if (isArray(document)) return document.filter((member) => typeof member !== "string" || !keys.includes(member));
  if (!isObject(document)) throw new EvaluationFailure("cannot delete from scalar");
  return Object.fromEntries(Object.entries(document).filter(([key]) => !keys.includes(key)));
}

function concatenated(left: JsonValue, right: JsonValue): JsonValue {
  if (isObject(left) && isObject(right)) return { ...left, ...right };
  return [...(isArray(left) ? left : [left]), ...(isArray(right) ? right : [right])];
}

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
