import type { Value } from "../../value.ts";
import { compareNode, comparisonType, convertNode } from "../comparison.ts";
import { comparatorOf } from "../compare.ts";
import { UnsupportedExpression } from "../failure.ts";
import { conditionNode } from "../logic.ts";
import { constantNode, derivedNode, type EvaluationScope, type Node } from "../node.ts";
import type { Form, SqlFunction } from "../signature.ts";
import { BOOLEAN, commonType, INTEGER, type SqlType, typeName, UNKNOWN } from "../sql-type.ts";

/** The one type of all branches. */
function unite(nodes: readonly Node[], scope: EvaluationScope): readonly [SqlType, readonly Node[]] {
  const type = commonType(
    nodes.map((node) => node.type),
    scope.numericBooleans ?? false,
  );
  if (!type) throw new UnsupportedExpression(`branches of ${nodes.map((node) => typeName(node.type)).join(" and ")}`);
  return [type, nodes.map((node) => convertNode(node, type, scope))];
}

const coalesce: Form = (nodes, scope) => {
  const [type, branches] = unite(nodes, scope);
  return derivedNode(type, branches, (row) => {
    for (const branch of branches) {
      const value = branch.evaluate(row);
      if (value !== null) return value;
    }
    return null;
  });
};

const nullif: Form = (nodes, scope) => {
  const [left, right] = nodes;
  if (!left || !right) throw new UnsupportedExpression("nullif of fewer than two");
  const equal = compareNode("=", left, right, scope);
  const type = left.type.kind === "unknown" ? comparisonType([left.type, right.type], scope) : left.type;
  const given = convertNode(left, type, scope);
  return derivedNode(type, [given, equal], (row) => (equal.evaluate(row) === true ? null : given.evaluate(row)));
};

/** `if(condition, then, else)`. */
const conditional: Form = (nodes, scope) => {
  const [test, then, otherwise = constantNode(UNKNOWN, null)] = nodes;
  if (!test || !then) throw new UnsupportedExpression("if without branches");
  const condition = conditionNode(test, scope);
  const [type, [yes, no]] = unite([then, otherwise], scope) as readonly [SqlType, readonly [Node, Node]];
  return derivedNode(type, [condition, yes, no], (row) => (condition.evaluate(row) === true ? yes : no).evaluate(row));
};

/**
 * The extreme of its arguments. PostgreSQL's GREATEST and LEAST skip NULLs; MySQL's, and SQLite's max and min
 * of several arguments, give NULL for one.
 */
function extreme(sign: 1 | -1, nullsSkipped: (scope: EvaluationScope) => boolean): Form {
  return (nodes, scope) => {
    const type = comparisonType(
      nodes.map((node) => node.type),
      scope,
    );
    const members = nodes.map((node) => convertNode(node, type, scope));
    const compare = comparatorOf(type);
    const skips = nullsSkipped(scope);
    return derivedNode(type, members, (row) => {
      let best: Value = null;
      for (const member of members) {
        const value = member.evaluate(row);
        if (value === null) {
          if (!skips) return null;
        } else if (best === null || compare(value, best) * sign > 0) best = value;
      }
      return best;
    });
  };
}

function counting(nulls: boolean): Form {
  return (nodes) => {
    const [only] = nodes;
    if (nodes.length === 1 && only?.type.kind === "array") {
      return derivedNode(INTEGER, [only], (row) => {
        const values = only.evaluate(row) as readonly Value[] | null;
        return values && values.filter((value) => (value === null) === nulls).length;
      });
    }
    return derivedNode(INTEGER, nodes, (row) => {
      let count = 0;
      for (const node of nodes) if ((node.evaluate(row) === null) === nulls) count++;
      return count;
    });
  };
}

const inPostgres = (scope: EvaluationScope) => !scope.numericBooleans;

/** MySQL's `isnull(x)`. */
const isNull: Form = (nodes) => derivedNode(BOOLEAN, nodes, (row) => nodes[0]?.evaluate(row) === null);

/** MySQL's `field(x, a, b, …)`: the place of x among the others, from 1; 0 where it is not there. */
const field: Form = (nodes, scope) => {
  const [wanted, ...others] = nodes;
  if (!wanted) throw new UnsupportedExpression("field of nothing");
  const tests = others.map((other) => compareNode("=", wanted, other, scope));
  return derivedNode(INTEGER, tests, (row) => tests.findIndex((test) => test.evaluate(row) === true) + 1);
};

/** MySQL's `elt(n, a, b, …)`: the nth of the others. */
const elt: Form = (nodes, scope) => {
  const [place, ...others] = nodes;
  if (!place) throw new UnsupportedExpression("elt of nothing");
  const [type, branches] = unite(others, scope);
  const at = convertNode(place, INTEGER, scope);
  return derivedNode(type, [at, ...branches], (row) => branches[Number(at.evaluate(row)) - 1]?.evaluate(row) ?? null);
};

/** Functions that choose among their arguments. */
export const conditionalFunctions = {
  coalesce,
  ifnull: coalesce,
  nvl: coalesce,
  nullif,
  if: conditional,
  iif: conditional,
  greatest: extreme(1, inPostgres),
  least: extreme(-1, inPostgres),
  max: extreme(1, () => false),
  min: extreme(-1, () => false),
  num_nulls: counting(true),
  num_nonnulls: counting(false),
  isnull: isNull,
  field,
  elt,
} satisfies Record<string, SqlFunction>;
