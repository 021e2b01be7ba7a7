import type { Value } from "@seedloom/core";
import { literalDefault } from "../context/literal-default.ts";
import { JSON_SHAPES } from "../data/json-shapes.ts";
import type { Rule } from "../rule.ts";

/** JSON in the shape of the rows that are there, of the default, or of what the name says. */
export const jsonShape: Rule = {
  name: "jsonShape",
  strength: 71,
  propose({ type, existing, column, words }) {
    if (type.kind !== "json") return [];
    const seen = existing.map(parsed).filter((value) => typeof value === "object" && value !== null);
    if (seen.length > 0) {
      const shape = shapeOf(seen);
      return [
        {
          spec: { generator: "json", options: { shape } },
          evidence: `the shape of ${seen.length} rows`,
          confidence: 0.88,
        },
      ];
    }
    const given = parsed(literalDefault(column) ?? null);
    if (typeof given === "object" && given !== null && Object.keys(given).length > 0) {
      const shape = shapeOf([given]);
      return [
        { spec: { generator: "json", options: { shape } }, evidence: "the shape of its default", confidence: 0.8 },
      ];
    }
    const name = [words.slice(-2).join(" "), words.at(-1) ?? ""].find((word) => Object.hasOwn(JSON_SHAPES, word));
    if (name !== undefined) {
      const shape = JSON_SHAPES[name];
      // A default of `[]` says list, one of `{}` says record.
      if (Array.isArray(given) !== Array.isArray(shape) && given !== null) return [];
      return [{ spec: { generator: "json", options: { shape } }, evidence: `JSON named "${name}"`, confidence: 0.75 }];
    }
    if (!Array.isArray(given)) return [];
    const shape = [{ generator: "word" }, { generator: "word" }];
    return [{ spec: { generator: "json", options: { shape } }, evidence: "its default is a list", confidence: 0.6 }];
  },
};

function parsed(value: Value): unknown {
  if (typeof value !== "string") return null;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return null;
  }
}

/** The shape of examples: the same keys, numbers between the least and the greatest, words of those seen. */
function shapeOf(examples: readonly unknown[]): unknown {
  const [first] = examples;
  if (examples.every((each) => typeof each === "boolean")) return { generator: "boolean" };
  if (examples.every((each) => typeof each === "number")) {
    const numbers = examples.filter((each) => typeof each === "number");
    const [min, max] = [Math.min(...numbers), Math.max(...numbers)];
    return {
      generator: numbers.every(Number.isInteger) ? "integer" : "decimal",
      options: { min, max: Math.max(max, min + 1) },
    };
  }
  if (examples.every((each) => typeof each === "string")) {
    return { generator: "choice", options: { values: [...new Set(examples)].slice(0, 50) } };
  }
  if (Array.isArray(first)) {
    const items = examples.flatMap((each) => (Array.isArray(each) ? (each as readonly unknown[]) : []));
    return items.length === 0 ? [] : [shapeOf(items)];
  }
  if (typeof first !== "object" || first === null) return first;
  return Object.fromEntries(
    Object.keys(first).map((key) => [
      key,
      shapeOf(
        examples.map((each) => (each as Readonly<Record<string, unknown>>)?.[key]).filter((each) => each !== undefined),
      ),
    ]),
  );
}
