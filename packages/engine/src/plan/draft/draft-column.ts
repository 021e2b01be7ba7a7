import { baseType, compileExpression, own, SeedError } from "@seedloom/core";
import type { Column, ColumnPlan, ColumnSource, GeneratorSpec, Table, Value } from "@seedloom/core";
import { bestChoice, naturalValues } from "./choose-generator.ts";
import type { ColumnTask } from "./choose-generator.ts";
import { isCounted } from "../existing-request.ts";
import { someOf } from "../some-of.ts";
import { domainOf } from "../derive/column-domain.ts";
import { ANYTHING, intersect } from "../derive/domain-algebra.ts";
import { isBinding, OVERRIDE } from "./table-context.ts";
import type { TableContext } from "./table-context.ts";

export function draftColumn(
  column: Column,
  table: Table,
  context: TableContext,
  task: (column: string) => ColumnTask,
  decided: { readonly reference: number; readonly parentColumn: string } | undefined,
): ColumnPlan | null {
  if (column.generated.kind === "computed") return null;
  const recipe = context.recipe?.columns[column.name];
  const nullable = column.nullable && !table.primaryKey?.columns.includes(column.name);
  const overridden = isBinding(recipe?.rule);
  const draft = (source: ColumnSource, nullRate: number, stream = `${table.id}.${column.name}`): ColumnPlan => ({
    column: column.name,
    stream,
    nullRate: nullable ? nullRate : 0,
    source,
    ...(overridden ? (recipe?.rule === OVERRIDE ? { chosen: true } : { learned: true }) : {}),
  });
  if (recipe?.computed !== undefined) return draft({ kind: "function", name: recipe.computed }, recipe.nullRate);
  if (decided) return draft({ kind: "reference", ...decided }, 0);
  const agreed = overridden ? undefined : (context.agreed.get(column.name) ?? fewValues(column, table, context, task));
  if (agreed) {
    const few = context.gathered.get(column.name);
    const spec: GeneratorSpec = { generator: "choice", options: { values: agreed.slice(0, few) } };
    return draft({ kind: "generator", spec, index: { kind: "row" } }, 0);
  }
  if (!overridden && isCounted(table, column.name)) {
    const own = task(column.name);
    const sequence = countedSources(column, table, context, own).find((one) =>
      sequenceKeepsRules(one, table, column.name, own),
    );
    if (sequence) return draft(sequence, 0);
  }
  const choice = bestChoice(task(column.name));
  if (choice) {
    const stream = recipe?.entity ? `${table.id}#${recipe.entity}` : undefined;
    return draft({ kind: "generator", spec: choice.spec, index: { kind: "draw" } }, recipe?.nullRate ?? 0, stream);
  }
  return withoutGenerator(column, table, context, task(column.name), draft);
}

/** The values of a column that is to have few: those that are there, then its own generator's. */
function fewValues(
  { name }: Column,
  table: Table,
  { existing, gathered }: TableContext,
  task: (column: string) => ColumnTask,
): readonly Value[] | undefined {
  if (!gathered.has(name)) return undefined;
  const there = own(existing.tables[table.id]?.values ?? {}, name) ?? [];
  const values = [...new Set([...there, ...naturalValues(task(name))])].filter((value) => value !== null);
  return values.length > 0 ? values : undefined;
}

/** A column that no generator serves: NULL, the database's default, or a value that is there, before it is an error. */
function withoutGenerator(
  column: Column,
  table: Table,
  context: TableContext,
  task: ColumnTask,
  draft: (source: ColumnSource, nullRate: number) => ColumnPlan,
): ColumnPlan | null {
  if (column.nullable) return draft({ kind: "constant", value: null }, 0);
  if (column.default && !defaultBreaks(column, table, task)) return null;
  const there = own(context.existing.tables[table.id]?.values ?? {}, column.name)?.find((value) => value !== null);
  if (there !== undefined) return draft({ kind: "constant", value: there }, 0);
  const position = table.columns.indexOf(column);
  const rule = task.rules.find((candidate) => candidate.positions.length === 1 && candidate.positions[0] === position);
  const tried = [...new Set([...task.proposals].map((proposal) => proposal.spec.generator))];
  const reason = rule
    ? `nothing was found that satisfies ${rule.name}: ${rule.sql.text}`
    : `nothing is known that makes values of type ${column.typeText}`;
  throw new SeedError(
    "UNSATISFIABLE",
    `${table.id}.${column.name}: ${reason} (tried ${someOf(tried)}); ` +
      `give it a generator, a list of values or a function under overrides in the configuration.`,
    {
      table: table.id,
      column: column.name,
      tried,
      ...(rule ? { constraint: rule.name, text: rule.sql.text } : {}),
    },
  );
}

/** Whether the default is a constant that the column's own rules refuse. */
function defaultBreaks(column: Column, table: Table, task: ColumnTask): boolean {
  const { default: given } = column;
  if (!given || given.volatile || !given.sql.expression) return false;
  const compiled = compileExpression(
    { kind: "cast", operand: given.sql.expression, type: baseType(column.type) },
    task.scope,
  );
  if ("unsupported" in compiled || compiled.positions.length > 0) return false;
  const position = table.columns.indexOf(column);
  const row = table.columns.map((): Value => null).with(position, compiled.evaluate([]));
  return task.rules.some(
    (rule) => rule.holds && rule.positions.length === 1 && rule.positions[0] === position && !rule.holds(row),
  );
}

/** Counted from where the column's own counting goes on, or from the least number that its rules allow (`id > 1000`). */
function countedSources(column: Column, table: Table, context: TableContext, task: ColumnTask) {
  const usual = countedSource(column, table, context);
  const position = table.columns.indexOf(column);
  const { min } = task.rules
    .filter(({ holds, positions }) => holds && positions.length === 1 && positions[0] === position)
    .map(({ expression }) => domainOf(expression!, column.name, baseType(column.type), task.scope))
    .reduce(intersect, ANYTHING);
  const later = min === null ? [] : [Math.ceil(min), Math.floor(min) + 1].filter((start) => start > usual.start);
  return [usual, ...later.map((start) => ({ ...usual, start }))];
}

function countedSource(column: Column, table: Table, context: TableContext): ColumnSource & { kind: "sequence" } {
  const greatest = own(context.existing.tables[table.id]?.maxima ?? {}, column.name);
  const identity = column.generated.kind === "identity" ? column.generated : null;
  const step = identity && identity.increment > 0 ? identity.increment : 1;
  const start = greatest == null ? (identity?.start ?? 1) : Math.max(Number(greatest) + step, 1);
  return { kind: "sequence", start, step };
}

function sequenceKeepsRules(
  source: ColumnSource & { kind: "sequence" },
  table: Table,
  column: string,
  task: ColumnTask,
): boolean {
  const position = table.columns.findIndex((candidate) => candidate.name === column);
  const own = task.rules.filter((rule) => rule.holds && rule.positions.length === 1 && rule.positions[0] === position);
  const row = table.columns.map(() => null as number | null);
  return [0, 1, 99].every((index) => {
    row[position] = source.start + source.step * index;
    return own.every((rule) => rule.holds!(row));
  });
}

/** How many rows a sequence can number before its type ends. */
export function sequenceRoom(source: ColumnSource, table: Table, column: string): number {
  if (source.kind !== "sequence") return Infinity;
  const type = baseType(table.columns.find((candidate) => candidate.name === column)!.type);
  if (type.kind !== "integer") return Infinity;
  const highest = type.bits >= 64 ? Number.MAX_SAFE_INTEGER : 2 ** (type.unsigned ? type.bits : type.bits - 1) - 1;
  return Math.floor((highest - source.start) / source.step) + 1;
}
