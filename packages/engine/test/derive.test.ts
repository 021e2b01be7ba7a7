import { type EvaluationScope, type Expression, textType } from "@seedloom/core";
import { expect, test } from "vitest";
import { ANYTHING } from "../src/plan/derive/domain-algebra.ts";
import { deriveArrays } from "../src/plan/derive/derive-arrays.ts";
import { deriveJson } from "../src/plan/derive/derive-json.ts";
import { enumerateValues } from "../src/plan/derive/enumerate-values.ts";

const scope: EvaluationScope = { columns: [{ name: "data", type: { kind: "json", binary: true } }], now: 0 };
const data: Expression = { kind: "column", name: "data" };
const text = (value: string): Expression => ({ kind: "literal", value });
const typed = (kind: string): Expression => ({
  kind: "compare",
  operator: "=",
  left: { kind: "call", name: "jsonb_typeof", arguments: [data] },
  right: text(kind),
});
const shapes = (condition: Expression) =>
  deriveJson([condition], "data", scope).map(({ options }) => options?.["shape"]);

test("JSON in the shape that conditions ask for, one for each way out of an OR", () => {
  const hasId: Expression = { kind: "operator", operator: "?", left: data, right: text("id") };
  expect(shapes(hasId)).toEqual([expect.objectContaining({ id: expect.objectContaining({ generator: "integer" }) })]);
  expect(shapes({ kind: "or", operands: [hasId, typed("array")] })).toHaveLength(2);
  expect(shapes({ kind: "isNull", negated: false, operand: data })).toEqual([]);
});

test("arrays of the wanted length with what has to be in them", () => {
  const tags: Expression = { kind: "column", name: "tags" };
  const type = { kind: "array", element: textType(), dimensions: 1 } as const;
  const conditions: Expression[] = [
    {
      kind: "compare",
      operator: ">=",
      left: { kind: "call", name: "cardinality", arguments: [tags] },
      right: { kind: "literal", value: 2 },
    },
    { kind: "quantified", quantifier: "any", operator: "=", left: text("a"), array: tags },
  ];
  expect(deriveArrays(conditions, "tags", type, scope)).toEqual([
    { generator: "choice", options: { values: [["a", "a"]] } },
    { generator: "array", options: { min: 2, max: 5 } },
  ]);
});

test("values to look through stay inside the bounds that are known", () => {
  const day = 86_400_000;
  const [near] = [...enumerateValues({ kind: "date" }, { ...ANYTHING, min: 10 * day, max: 12 * day }, 11 * day)];
  expect(near).toEqual([10 * day, 11 * day]);
  expect([...enumerateValues({ kind: "boolean" }, ANYTHING, 0)]).toEqual([]);
});
