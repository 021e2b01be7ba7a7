import { type ColumnType, baseType, textType } from "../type.ts";
import { isComposite, type Value } from "../value.ts";
import { comparisonType, convertNode, elementType } from "./comparison.ts";
import { UnsupportedExpression } from "./failure.ts";
import { derivedNode, type EvaluationScope, type Node } from "./node.ts";
import { INTEGER, isNumeric, JSON_TYPE, type SqlType, TEXT, typeName } from "./sql-type.ts";
import { jsonMember, jsonText, parseJson } from "./values/json.ts";

/** `ARRAY[a, b]`, of arrays one with a dimension more. */
export function arrayNode(elements: readonly Node[], scope: EvaluationScope): Node {
  const type = comparisonType(
    elements.map((element) => element.type),
    scope,
  );
  const members = elements.map((element) => convertNode(element, type, scope));
  const nested = type.kind === "array";
  const arrayType: SqlType = nested
    ? { ...type, dimensions: type.dimensions + 1 }
    : { kind: "array", element: type as ColumnType, dimensions: 1 };
  return derivedNode(arrayType, members, (row) => members.map((member) => member.evaluate(row)));
}

/** `ROW(a, b)`. */
export function rowNode(elements: readonly Node[]): Node {
  const fields = elements.map((element, place) => ({
    name: `f${place + 1}`,
    type: element.type.kind === "unknown" ? textType() : element.type,
  }));
  const type: SqlType = { kind: "composite", name: "record", fields };
  const node = derivedNode(type, elements, (row) => ({
    kind: "composite",
    fields: elements.map((element) => element.evaluate(row)),
  }));
  return { ...node, elements };
}

/** `operand[index]` of an array, counted from 1, or of a document. */
export function subscriptNode(operand: Node, index: Node, scope: EvaluationScope): Node {
  const { type, evaluate } = operand;
  if (type.kind === "json") {
    const key = isNumeric(index.type) ? index : convertNode(index, TEXT, scope);
    return derivedNode(JSON_TYPE, [operand, key], (row) => {
      const [document, place] = [evaluate(row), key.evaluate(row)];
      if (document === null || place === null) return null;
      const member = jsonMember(parseJson(document as string), place as string | number);
      return member === undefined ? null : jsonText(member);
    });
  }
  const element = elementType(type);
  if (!element || type.kind !== "array") throw new UnsupportedExpression(`subscript of ${typeName(type)}`);
  const place = convertNode(index, INTEGER, scope);
  const result: SqlType = type.dimensions > 1 ? { ...type, dimensions: type.dimensions - 1 } : element;
  return derivedNode(result, [operand, place], (row) => {
    const [array, at] = [evaluate(row), place.evaluate(row)];
    return array === null || at === null ? null : ((array as readonly Value[])[Number(at) - 1] ?? null);
  });
}

/** `(operand).name` of a composite. */
export function fieldNode(operand: Node, name: string): Node {
  const { type, evaluate } = operand;
  if (type.kind !== "composite") throw new UnsupportedExpression(`field ${name} of ${typeName(type)}`);
  const place = type.fields.findIndex((field) => field.name === name);
  const field = type.fields[place];
  if (!field) throw new UnsupportedExpression(`field ${name} of ${type.name}`);
  return derivedNode(baseType(field.type), [operand], (row) => {
    const value = evaluate(row);
    return value !== null && isComposite(value) ? (value.fields[place] ?? null) : null;
  });
}
