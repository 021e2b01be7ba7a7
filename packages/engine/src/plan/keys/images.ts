import {
  baseType,
  canonical,
  columnsOf,
  compileExpression,
  type Expression,
  findColumn,
  type Table,
  type Value,
} from "@seedloom/core";
import { fits } from "../../generate/candidates.ts";
import { uniqueKeys } from "../../generate/keys.ts";
import { type Choice, choices, type ColumnTask, naturalValues } from "../choose-generator.ts";
import { ANYTHING, domainOf, intersect } from "../column-domain.ts";
import { variedValues } from "./varied-values.ts";

/** Values kept for a column of an expression over several: what others make of them is not known. */
const TOGETHER = 200;

/**
 * Values for a column that unique keys hold an expression of (its length, its year): one for each result that the expression can have,
 * as far as that is found. Null where no key's expression mentions it or none can be evaluated here.
 * @param needed Results that are enough.
 */
export function imageChoice(task: ColumnTask, needed: number): Choice | null {
  const { table, column, scope } = task;
  const position = table.columns.findIndex((candidate) => candidate.name === column);
  const type = baseType(table.columns[position]!.type);
  const expressions = keyExpressions(table).filter((expression) => columnsOf(expression).includes(column));
  const compiled = expressions.map((expression) => compileExpression(expression, scope));
  const images = compiled.flatMap((one) => ("unsupported" in one ? [] : [one]));
  if (images.length === 0) return null;
  const alone = images.every((one) => one.positions.length === 1);
  const own = task.rules.filter((rule) => rule.holds && rule.positions.length === 1 && rule.positions[0] === position);
  const domain = own.map((rule) => domainOf(rule.expression!, column, type, scope)).reduce(intersect, ANYTHING);
  const row: Value[] = table.columns.map(() => null);
  const enough = alone ? needed : Math.min(needed, TOGETHER);
  const found = new Map<string, Value>();
  for (const value of variedValues(type, domain, naturalValues(task), needed, Date.parse(task.plan.asOf))) {
    if (found.size >= enough) break;
    row[position] = value;
    if (value === null || !fits(value, type) || !own.every((rule) => rule.holds!(row))) continue;
    const results = images.map((one) => (alone ? canonical(one.evaluate(row), { kind: "any" }) : ""));
    const name = alone ? results.join("\u0000") : canonical(value, type);
    if (!found.has(name)) found.set(name, value);
  }
  if (found.size < 2) return null;
  const spec = { generator: "choice", options: { values: [...found.values()] } };
  const [first] = choices(
    { ...task, proposals: [{ spec, rule: "key", confidence: 1, evidence: "a key over it" }] },
    true,
  );
  return first?.spec === spec ? first : null;
}

/** What unique keys hold of the table but for columns as they are: expressions, and what the database computes. */
function keyExpressions(table: Table): readonly Expression[] {
  return uniqueKeys(table).flatMap(({ parts }) =>
    parts.flatMap((part): readonly Expression[] => {
      if (part.kind === "expression") return part.sql.expression ? [part.sql.expression] : [];
      const { generated } = findColumn(table, part.column)!;
      return generated.kind === "computed" && generated.expression.expression ? [generated.expression.expression] : [];
    }),
  );
}
