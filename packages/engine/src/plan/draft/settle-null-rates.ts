import {
  type ColumnPlan,
  type Expression,
  type Generator,
  operandsOf,
  streamKey,
  type Table,
  unit,
  type Value,
} from "@seedloom/core";
import { compileGenerator } from "@seedloom/generators";
import { generatorContext } from "../../generate/columns/generator-context.ts";
import type { TableInput } from "../../generate/table-input.ts";
import type { RowRule } from "../../generate/rules/row-rules.ts";

const SAMPLES = 40;

/**
 * Where a rule never holds with NULL in a column, the column is never NULL; where it never holds without, it always is: so that
 * the search does not have to find that out for every row. Changes the rates in place.
 */
export function settleNullRates(
  table: Table,
  columns: Map<string, ColumnPlan>,
  rules: readonly RowRule[],
  plan: TableInput["plan"],
  generators: Readonly<Record<string, Generator>>,
): void {
  const mayBeNull = (name: string) => table.columns.find((column) => column.name === name)!.nullable;
  const concerned = [...columns.values()].filter(
    (column) =>
      mayBeNull(column.column) &&
      column.source.kind === "generator" &&
      rules.some((rule) => rule.positions.some((position) => table.columns[position]!.name === column.column)),
  );
  if (concerned.length === 0) return;
  const samples = sampleValues(table, columns, rules, plan, generators);
  const key = streamKey(plan.seed, `${table.id}#nulls`);
  const row: Value[] = table.columns.map(() => null);
  // Until it is known better, a column that may be NULL is so in half of the samples, however rarely it will be.
  const settled = new Set<string>();
  const sampledRate = ({ column, nullRate }: ColumnPlan) =>
    mayBeNull(column) && !settled.has(column) ? 0.5 : nullRate;
  /** Share of sampled rows that keep the rule with that column as asked. */
  const kept = (rule: RowRule, wanted: number, isNull: boolean): number => {
    let count = 0;
    for (let sample = 0; sample < SAMPLES; sample++) {
      for (const position of rule.positions) {
        const column = columns.get(table.columns[position]!.name);
        const absent = position === wanted ? isNull : !column || unit(key, sample, position) < sampledRate(column);
        row[position] = absent ? null : samples(position, sample);
      }
      if (rule.holds!(row)) count++;
    }
    return count;
  };
  for (let round = 0, changed = true; changed && round < 4; round++) {
    changed = false;
    for (const { column } of concerned) {
      const position = table.columns.findIndex((candidate) => candidate.name === column);
      const mine = rules.filter(
        (rule) => rule.holds && rule.positions.includes(position) && known(rule, table, columns),
      );
      const current = columns.get(column)!;
      const never = mine.some((rule) => kept(rule, position, true) === 0);
      const always =
        !never && mine.some((rule) => onlyAsksForNull(rule.expression!, column) && kept(rule, position, false) === 0);
      if ((!never && !always) || settled.has(column)) continue;
      settled.add(column);
      columns.set(column, { ...current, nullRate: never ? 0 : 1 });
      changed = true;
    }
  }
  nullTogether(table, columns, rules);
}

/** Where a rule asks only that two columns are both NULL or neither, they are so in the same rows: `(lat IS NULL) = (lng IS NULL)`. */
function nullTogether(table: Table, columns: Map<string, ColumnPlan>, rules: readonly RowRule[]): void {
  for (const { positions, holds, expression } of rules) {
    if (positions.length !== 2 || !holds || !expression) continue;
    const names = positions.map((position) => table.columns[position]!.name);
    const [first, second] = names.map((name) => columns.get(name));
    if (!first || !second || first.nullWith !== undefined || second.nullWith !== undefined) continue;
    if (first.nullRate % 1 === 0 || second.nullRate % 1 === 0) continue;
    if (!names.every((name) => onlyAsksForNull(expression, name))) continue;
    const row: Value[] = table.columns.map(() => null);
    const keeps = (...values: readonly Value[]): boolean => {
      positions.forEach((position, place) => (row[position] = values[place]!));
      return holds(row);
    };
    if (!keeps(null, null) || !keeps(1, 1) || keeps(null, 1) || keeps(1, null)) continue;
    columns.set(names[1]!, { ...second, nullRate: first.nullRate, nullWith: names[0]! });
  }
}

/** Whether the expression never looks at the column's value, so that samples of it say all there is to say. */
function onlyAsksForNull(expression: Expression, column: string): boolean {
  if (expression.kind === "column") return expression.name !== column;
  if (expression.kind === "isNull" && expression.operand.kind === "column") return true;
  return operandsOf(expression).every((operand) => onlyAsksForNull(operand, column));
}

/** Whether every column that the rule mentions has a generator that stands alone, so that samples mean something. */
function known(rule: RowRule, table: Table, columns: ReadonlyMap<string, ColumnPlan>): boolean {
  return rule.positions.every((position) => {
    const source = columns.get(table.columns[position]!.name)?.source;
    return source?.kind === "generator" && Object.keys(source.spec.inputs ?? {}).length === 0;
  });
}

function sampleValues(
  table: Table,
  columns: ReadonlyMap<string, ColumnPlan>,
  rules: readonly RowRule[],
  plan: TableInput["plan"],
  generators: Readonly<Record<string, Generator>>,
): (position: number, sample: number) => Value {
  const key = streamKey(plan.seed, `${table.id}#samples`);
  const mentioned = new Set(rules.flatMap((rule) => rule.positions));
  const lists = new Map<number, Value[]>();
  for (const position of mentioned) {
    const { name } = table.columns[position]!;
    const source = columns.get(name)?.source;
    if (source?.kind !== "generator" || Object.keys(source.spec.inputs ?? {}).length > 0) continue;
    const compiled = compileGenerator(source.spec, generatorContext(table, name, plan), generators);
    if (compiled)
      lists.set(
        position,
        Array.from({ length: SAMPLES }, (_, sample) => compiled.draw(key, sample, [])),
      );
  }
  return (position, sample) => lists.get(position)?.[sample] ?? null;
}
