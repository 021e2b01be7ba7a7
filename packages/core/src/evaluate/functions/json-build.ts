import type { Value } from "../../value.ts";
import { textWriter } from "../text-writer.ts";
import { EvaluationFailure, UnsupportedExpression } from "../failure.ts";
import { derivedNode } from "../node.ts";
import { type Form, overload } from "../signature.ts";
import { categoryOf, JSON_TYPE, type SqlType } from "../sql-type.ts";
import { isArray, isObject, jsonText, type JsonValue, parseJson } from "../values/json.ts";

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

export const buildArray: Form = (nodes) => {
  const writers = nodes.map((node) => memberWriter(node.type));
  return derivedNode(JSON_TYPE, nodes, (row) =>
    jsonText(nodes.map((node, place) => writers[place]!(node.evaluate(row)))),
  );
};

export const buildObject: Form = (nodes) => {
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

export const toJson: Form = ([node]) => {
  if (!node) throw new UnsupportedExpression("to_json without argument");
  const write = memberWriter(node.type);
  const { evaluate } = node;
  return derivedNode(JSON_TYPE, [node], (row) => {
    const value = evaluate(row);
    return value === null ? null : jsonText(write(value));
  });
};

export const stripNulls = [overload(["json"], JSON_TYPE, (document) => jsonText(withoutNulls(document)))];

function withoutNulls(document: JsonValue): JsonValue {
  if (isArray(document)) return document.map(withoutNulls);
  if (!isObject(document)) return document;
  return Object.fromEntries(
    Object.entries(document).flatMap(([key, member]) => (member === null ? [] : [[key, withoutNulls(member)]])),
  );
}
