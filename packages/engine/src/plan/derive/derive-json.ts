import type { EvaluationScope, Expression, GeneratorSpec } from "@seedloom/core";
import { alternatives } from "./json-facts.ts";
import { JsonReader } from "./json-reader.ts";

/** Generators of JSON in a shape that conditions ask for: `data ? 'id'`, `jsonb_typeof(data) = 'array'`, `data ->> 'kind' IN (…)`. */
export function deriveJson(conditions: readonly Expression[], column: string, scope: EvaluationScope): GeneratorSpec[] {
  const reader = new JsonReader(column, scope);
  const all: Expression = { kind: "and", operands: conditions };
  return alternatives(all, false)
    .map((facts) => reader.shapeOf(facts))
    .filter((shape) => shape !== undefined)
    .map((shape): GeneratorSpec => ({ generator: "json", options: { shape } }));
}
