import {
  baseType,
  type ColumnPlan,
  columnsOf,
  type GeneratorSpec,
  type RowEvent,
  SeedError,
  streamKey,
  type Table,
  type TableRecipe,
  type Value,
} from "@seedloom/core";
import { compileGenerator } from "@seedloom/generators";
import { fits } from "../../generate/repair/candidates.ts";
import { generatorContext } from "../../generate/columns/generator-context.ts";
import { partColumns, uniqueKeys } from "../../generate/rules/keys.ts";
import type { ColumnTask } from "./choose-generator.ts";
import { domainOf } from "../derive/column-domain.ts";
import { ANYTHING, intersect } from "../derive/domain-algebra.ts";

/**
 * Gives columns the events of their recipe. Events that give way are left out of keys and of what computed columns are made
 * from (they would overflow), and keep only the values that the column's own rules allow. Changes `columns` in place.
 */
export function draftEvents(
  table: Table,
  columns: Map<string, ColumnPlan>,
  recipe: TableRecipe | undefined,
  task: (column: string) => ColumnTask,
): void {
  const closed = new Set([
    ...(table.primaryKey?.columns ?? []),
    ...uniqueKeys(table).flatMap((key) => key.parts.flatMap(partColumns)),
    ...table.foreignKeys.flatMap((key) => key.columns),
    ...table.exclusions.flatMap(({ elements }) => elements.flatMap(({ sql }) => mentioned(sql.expression))),
    ...table.columns.flatMap(({ generated }) =>
      generated.kind === "computed" ? mentioned(generated.expression.expression) : [],
    ),
  ]);
  for (const { column, events = [] } of Object.values(recipe?.columns ?? {})) {
    const plan = columns.get(column);
    if (!plan || events.length === 0) continue;
    const kept = events.flatMap((event): RowEvent[] => {
      if (!event.yields) {
        demandPossible(event.spec, task(column));
        return [event];
      }
      if (closed.has(column) || plan.source.kind !== "generator" || plan.source.index.kind === "ordinal") return [];
      const values = legalValues(event.spec, task(column));
      return values.length === 0 ? [] : [{ ...event, spec: { generator: "choice", options: { values } } }];
    });
    if (kept.length > 0) columns.set(column, { ...plan, events: kept });
  }
}

/** Draws looked at before an event counts as impossible. */
const SAMPLES = 60;

/** @throws SeedError `UNSATISFIABLE` where none of an event's values keeps a rule of the column: it would be repaired away. */
function demandPossible(spec: GeneratorSpec, task: ColumnTask): void {
  const { table, column, plan } = task;
  if (spec.inputs !== undefined) return;
  const position = table.columns.findIndex((candidate) => candidate.name === column);
  const compiled = compileGenerator(spec, generatorContext(table, column, plan), task.generators);
  const row: Value[] = table.columns.map(() => null);
  const key = streamKey(plan.seed, `${table.id}.${column}#event`);
  for (const rule of task.rules) {
    if (!compiled || !rule.holds || rule.positions.length !== 1 || rule.positions[0] !== position) continue;
    const kept = Array.from({ length: SAMPLES }, (_, sample) => {
      row[position] = compiled.draw(key, sample, []);
      return rule.holds!(row);
    });
    if (kept.includes(true)) continue;
    throw new SeedError(
      "UNSATISFIABLE",
      `${table.id}.${column}: nothing that its rare event sets satisfies ${rule.name}: ${rule.sql.text}; ` +
        `let the event set other values in the configuration.`,
      { table: table.id, column, constraint: rule.name, text: rule.sql.text, tried: [spec.generator] },
    );
  }
}

function mentioned(expression: Parameters<typeof columnsOf>[0] | null): readonly string[] {
  return expression ? columnsOf(expression) : [];
}

/** The values of a generator that keep the column's own rules; none where a rule cannot be evaluated here. */
function legalValues(spec: GeneratorSpec, task: ColumnTask): readonly Value[] {
  const { table, column, plan, scope } = task;
  const position = table.columns.findIndex((candidate) => candidate.name === column);
  const type = baseType(table.columns[position]!.type);
  const own = task.rules.filter((rule) => rule.positions.includes(position));
  if (own.some((rule) => !rule.holds)) return [];
  const alone = own.filter((rule) => rule.positions.length === 1);
  const { min, max, minLength, maxLength } = alone
    .map((rule) => domainOf(rule.expression!, column, type, scope))
    .reduce(intersect, ANYTHING);
  const bounds = Object.entries({ min, max, minLength, maxLength }).filter(([, bound]) => bound !== null);
  const bounded = { ...spec, options: { ...spec.options, ...Object.fromEntries(bounds) } };
  const compiled = compileGenerator(bounded, generatorContext(table, column, plan), task.generators);
  if (!compiled) return [];
  const row: Value[] = table.columns.map(() => null);
  return Array.from({ length: compiled.capacity }, (_, index) => compiled.at(index, [])).filter((value) => {
    row[position] = value;
    return fits(value, type) && alone.every((rule) => rule.holds!(row));
  });
}
