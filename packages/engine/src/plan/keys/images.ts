import {
  baseType,
  canonical,
  columnsOf,
  compileExpression,
  type Expression,
  findColumn,
  type Table,
  type TextType,
  type Value,
} from "@seedloom/core";
import { fits } from "../../generate/repair/candidates.ts";
import { keyText, uniqueKeys } from "../../generate/rules/keys.ts";
import { type Choice, choices, type ColumnTask, naturalValues } from "../draft/choose-generator.ts";
import { domainOf } from "../derive/column-domain.ts";
import { ANYTHING, intersect } from "../derive/domain-algebra.ts";
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
  const images = keyExpressions(table)
    .map((key) => key.flatMap((one) => compiledOver(column, one, scope)))
    .filter((key) => key.length > 0);
  if (images.length === 0) return null;
  const alone = images.flat().every((one) => one.positions.length === 1);
  const own = task.rules.filter((rule) => rule.holds && rule.positions.length === 1 && rule.positions[0] === position);
  const domain = own.map((rule) => domainOf(rule.expression!, column, type, scope)).reduce(intersect, ANYTHING);
  const row: Value[] = table.columns.map(() => null);
  const enough = alone ? needed : Math.min(needed, TOGETHER);
  const found = new Map<string, Value>();
  const results = images.map(() => new Set<string>());
  const isNew = (value: Value) => {
    if (!alone) return !found.has(canonical(value, type));
    const names = images.map((key) => key.map((one) => keyText(one.evaluate(row), one.textType)).join("\u0000"));
    // Few hours do not go without many days: what is new to one of several keys is of use.
    return results.filter((known, key) => known.size < known.add(names[key]!).size).length > 0;
  };
  for (const value of variedValues(type, domain, naturalValues(task), needed, Date.parse(task.plan.asOf))) {
    if (alone ? results.every(({ size }) => size >= enough) : found.size >= enough) break;
    row[position] = value;
    if (value === null || !fits(value, type) || !own.every((rule) => rule.holds!(row))) continue;
    if (isNew(value)) found.set(canonical(value, type), value);
  }
  if (found.size < 2) return null;
  const spec = { generator: "choice", options: { values: [...found.values()] } };
  const [first] = choices(
    { ...task, proposals: [{ spec, rule: "key", confidence: 1, evidence: "a key over it" }] },
    true,
  );
  return first?.spec === spec ? first : null;
}

/** An expression that a key holds. */
interface KeyExpression {
  readonly expression: Expression;
  /** The type of the column that it computes, where that is a text: its collation is the column's. */
  readonly computed: TextType | null;
}

/** An expression that says something of the column; none where it does not, or cannot be evaluated here. */
function compiledOver(column: string, { expression, computed }: KeyExpression, scope: ColumnTask["scope"]) {
  if (!columnsOf(expression).includes(column)) return [];
  const compiled = compileExpression(expression, scope);
  if ("unsupported" in compiled) return [];
  return [computed ? { ...compiled, textType: computed } : compiled];
}

/** What each unique key holds of the table but for columns as they are: expressions, and what the database computes. */
function keyExpressions(table: Table): readonly (readonly KeyExpression[])[] {
  return uniqueKeys(table).map(({ parts }) =>
    parts.flatMap((part): readonly KeyExpression[] => {
      if (part.kind === "expression")
        return part.sql.expression ? [{ expression: part.sql.expression, computed: null }] : [];
      const { generated, type } = findColumn(table, part.column)!;
      const expression = generated.kind === "computed" ? generated.expression.expression : null;
      return expression ? [{ expression, computed: type.kind === "text" ? type : null }] : [];
    }),
  );
}
