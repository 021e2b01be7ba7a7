import { operandsOf } from "@seedloom/core";
import type { Expression, Table } from "@seedloom/core";

/**
 * The words that a table's rules ask a column for, in the order they stand there: `status = 'paid'`, `role IN ('owner', 'admin')`,
 * `CASE state WHEN 'done'`, in CHECKs, in what partial keys and exclusions hold for, and in generated columns.
 */
export function comparedWith(table: Table, column: string): readonly string[] {
  const found = new Set<string>();
  const visit = (node: Expression): void => {
    for (const [subject, ...others] of comparisons(node)) {
      if (subject !== undefined && isColumn(subject, column)) {
        for (const word of others.map(wordOf)) if (word !== null) found.add(word);
      }
    }
    operandsOf(node).forEach(visit);
  };
  const rules = [
    ...table.checks.map(({ sql }) => sql),
    ...table.uniques.map(({ predicate }) => predicate),
    ...table.exclusions.map(({ predicate }) => predicate),
    ...table.columns.map(({ generated }) => (generated.kind === "computed" ? generated.expression : null)),
  ];
  for (const sql of rules) if (sql?.expression) visit(sql.expression);
  return [...found];
}

/** What is compared for equality: the one, and what it is held against. */
function comparisons(node: Expression): readonly (readonly Expression[])[] {
  switch (node.kind) {
    case "compare":
      return node.operator === "=" || node.operator === "<>" ? bothWays(node.left, node.right) : [];
    case "distinct":
      return bothWays(node.left, node.right);
    case "in":
      return [[node.operand, ...node.list]];
    case "quantified":
      return node.array.kind === "array" ? [[node.left, ...node.array.elements]] : [];
    case "case":
      return node.operand === null ? [] : [[node.operand, ...node.branches.map(({ when }) => when)]];
    default:
      return [];
  }
}

const bothWays = (a: Expression, b: Expression) => [
  [a, b],
  [b, a],
];

function isColumn(node: Expression, name: string): boolean {
  return node.kind === "column"
    ? node.name.toLowerCase() === name.toLowerCase()
    : node.kind === "cast" && isColumn(node.operand, name);
}

function wordOf(node: Expression): string | null {
  if (node.kind === "cast") return wordOf(node.operand);
  return node.kind === "literal" && typeof node.value === "string" && node.value !== "" ? node.value : null;
}
