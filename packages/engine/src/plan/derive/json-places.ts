import { type EvaluationScope, type Expression, operandsOf, textType } from "@seedloom/core";
import { mapExpression } from "../../generate/rules/map-expression.ts";
import { domainOf } from "./column-domain.ts";
import { ANYTHING, intersect } from "./domain-algebra.ts";
import { deriveSpecs } from "./derive-specs.ts";
import type { Fact } from "./json-facts.ts";
import { at, type Need, type Path } from "./json-need.ts";

/** Calls that leave a text what it is, for those who compare it. */
const READINGS = new Set(["lower", "upper", "trim", "btrim", "ltrim", "rtrim"]);

/** The name of a place as if it were a column. */
const PLACE = "a place in the document";

/**
 * What conditions say of the texts at places, read as if each were a column: patterns, lengths, lists. A place that is only mentioned is
 * there, as a rule about nothing would be NULL. Changes needs of which nothing else is known; true where it changed any.
 * @param pathOf the place that an expression reads, null where it does not
 */
export function describePlaces(
  root: Need,
  facts: readonly Fact[],
  pathOf: (node: Expression) => Path | null,
  scope: EvaluationScope,
): boolean {
  const places = new Map<string, Path>();
  const visit = (node: Expression): void => {
    const path = pathOf(node);
    if (path) {
      if (path.length > 0) places.set(JSON.stringify(path), path);
    } else operandsOf(node).forEach(visit);
  };
  const said = facts.flatMap(({ node, negated }) => (negated || node.kind === "isNull" ? [] : [node]));
  // What is asked for by name or kind is noted elsewhere.
  said.filter(({ kind }) => ["match", "compare", "in", "between", "quantified"].includes(kind)).forEach(visit);
  let changed = false;
  for (const [name, path] of places) {
    if (at(root, path.slice(0, -1)).absent.has(path.at(-1)!)) continue;
    const need = at(root, path);
    if (need.values || need.spec || need.kind || need.shape || need.keys.size > 0) continue;
    if (need.ends.min !== null || need.ends.max !== null) continue;
    const asColumn = (node: Expression): Expression | null => {
      const inner = node.kind === "call" && READINGS.has(node.name) && node.arguments[0] ? node.arguments[0] : node;
      return JSON.stringify(pathOf(inner)) === name ? { kind: "column", name: PLACE } : null;
    };
    if (said.some((node) => readsNumber(node, (inner) => JSON.stringify(pathOf(inner)) === name))) {
      need.kind = "number";
      changed = true;
      continue;
    }
    const domain = said
      .map((node) => domainOf(mapExpression(node, asColumn), PLACE, textType(), scope))
      .reduce(intersect, ANYTHING);
    const [spec] = deriveSpecs(domain, textType(), 0);
    if (spec) need.spec = spec;
    changed = true;
  }
  return changed;
}

/** Whether an expression casts a place to a number. */
function readsNumber(node: Expression, isPlace: (node: Expression) => boolean): boolean {
  if (node.kind === "cast" && ["integer", "decimal", "float"].includes(node.type.kind) && isPlace(node.operand))
    return true;
  return operandsOf(node).some((operand) => readsNumber(operand, isPlace));
}
