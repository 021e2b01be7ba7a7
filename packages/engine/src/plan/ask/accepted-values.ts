import {
  columnsOf,
  type ColumnPlan,
  findColumn,
  type GeneratorSpec,
  type Plan,
  streamKey,
  type Table,
  type TablePlan,
  type UniquePart,
  type Value,
} from "@seedloom/core";
import { compileGenerator, registry } from "@seedloom/generators";
import type { CompiledPlan } from "../../generate/compile-plan.ts";
import { generatorContext } from "../../generate/columns/generator-context.ts";
import { partColumns, uniqueKeys } from "../../generate/rules/keys.ts";
import type { PlanInput } from "../plan-input.ts";
import type { Judge } from "./judge.ts";

/** Rows whose values show whether the database accepts what a column makes. */
const SHOWING = 500;

/** Values of a generator that are asked about, unless the column is unique and needs more. */
const DRAWS = 1_000;

/** Values of a generator that are asked about first: where all are rejected, the next is looked at. */
const PROBED = 64;

/** Generators that are asked about together. */
const TOGETHER = 20;

/** Values of a column that are variety enough, unless it is unique. */
const ENOUGH = 20;

/** Values of a unique column that are collected at most: beyond this, rows are tried one by one. */
const MOST = 50_000;

/**
 * For columns of which the database rejects some values, whatever else is in the row: values that it accepts. Its own
 * generator's as far as there are enough of them; then what its alternatives make, one after another. A column with an empty list
 * has none; one that is not mentioned needs nothing.
 */
export async function acceptedValues(
  input: PlanInput,
  plan: Plan,
  table: Table,
  tablePlan: TablePlan,
  compiled: CompiledPlan,
  judge: Judge,
): Promise<ReadonlyMap<string, readonly Value[]>> {
  const found = new Map<string, readonly Value[]>();
  const alone = new Set(judge.rules.flatMap(({ positions }) => (positions.length === 1 ? positions : [])));
  const rows = Array.from({ length: Math.min(SHOWING, tablePlan.rows) }, (_, index) => [
    ...compiled.row(table.id, tablePlan.firstRow + index),
  ]);
  for (const position of alone) {
    const { name } = table.columns[position]!;
    const column = tablePlan.columns.find((one) => one.column === name);
    if (!column?.alternatives) continue;
    const shown = distinct(rows.map((row) => row[position]!));
    const accepted = await judge.accepts(position, shown);
    if (accepted.every(Boolean)) continue;
    const unique = inKeys(table, name);
    const needed = unique ? Math.min(MOST, tablePlan.existing + tablePlan.rows) : ENOUGH;
    const pool = new Set(shown.filter((value, index) => accepted[index] && value !== null));
    const values = (spec: GeneratorSpec, count: number) => valuesOf(spec, input, plan, table, name, count);
    const specs = specsOf(column);
    for (let from = 0; from < specs.length && pool.size < needed; from += TOGETHER) {
      const probed = specs.slice(from, from + TOGETHER).map((spec) => ({ spec, some: values(spec, PROBED) }));
      // One question for all; what each may hope for is then known.
      await judge.accepts(
        position,
        probed.flatMap(({ some }) => some),
      );
      for (const { spec, some } of probed) {
        if (pool.size >= needed) break;
        if (!(await judge.accepts(position, some)).includes(true)) continue;
        const all = [...some, ...values(spec, unique ? Math.max(DRAWS, 4 * needed) : DRAWS)];
        const verdicts = await judge.accepts(position, all);
        all.forEach((value, index) => verdicts[index] && pool.add(value));
      }
    }
    found.set(name, [...pool]);
  }
  return found;
}

/** Those that read nothing of their row. */
function specsOf({ source, alternatives = [] }: ColumnPlan): readonly GeneratorSpec[] {
  return [...(source.kind === "generator" ? [source.spec] : []), ...alternatives].filter(({ inputs }) => !inputs);
}

/** Different values of a generator: by index as far as it promises some, then by lot. */
function valuesOf(
  spec: GeneratorSpec,
  { generators }: PlanInput,
  plan: Plan,
  table: Table,
  column: string,
  count: number,
): readonly Value[] {
  const compiled = compileGenerator(spec, generatorContext(table, column, plan), generators ?? registry);
  if (!compiled) return [];
  const key = streamKey(plan.seed, `${table.id}.${column}#asked`);
  const { capacity } = compiled;
  // All of them where they are few; otherwise by lot, as rows would draw them.
  if (capacity > 0 && capacity <= count)
    return distinct(Array.from({ length: capacity }, (_, index) => compiled.at(index, [])));
  return distinct(Array.from({ length: count }, (_, index) => compiled.draw(key, index, [])));
}

/** Whether a unique key or an exclusion holds the column, or what the database computes from it: then a few values are not enough. */
function inKeys(table: Table, name: string): boolean {
  const origins = (part: string): readonly string[] => {
    const generated = findColumn(table, part)?.generated;
    return generated?.kind === "computed" && generated.expression.expression
      ? columnsOf(generated.expression.expression)
      : [part];
  };
  const excluded = table.exclusions.flatMap(({ elements }) =>
    elements.map(({ sql }): UniquePart => ({ kind: "expression", sql })),
  );
  const parts = [...uniqueKeys(table).flatMap((key) => key.parts), ...excluded];
  return parts.flatMap(partColumns).flatMap(origins).includes(name);
}

function distinct(values: readonly Value[]): Value[] {
  const byText = new Map<unknown, Value>();
  for (const value of values) {
    if (value !== null) byText.set(typeof value === "object" ? JSON.stringify(value) : value, value);
  }
  return [...byText.values()];
}
