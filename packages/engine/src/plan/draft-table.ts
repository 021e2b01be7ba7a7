import {
  baseType,
  type Catalog,
  type Column,
  type ColumnPlan,
  type ColumnSource,
  compileExpression,
  type ConstraintPlan,
  type EvaluationScope,
  type Existing,
  type Generator,
  type GeneratorSpec,
  type Notice,
  own,
  type Plan,
  type Proposal,
  SeedError,
  type Table,
  type TableId,
  type TablePlan,
  type TableRecipe,
  type Value,
} from "@seedloom/core";
import { keyRules, partColumns, uniqueKeys } from "../generate/keys.ts";
import { type RowRule, rowRules, tableScope } from "../generate/row-rules.ts";
import {
  bestChoice,
  type Choice,
  type ColumnTask,
  compileProposed,
  countsFromOne,
  roomiestChoice,
  spreadChoice,
} from "./choose-generator.ts";
import { alternatives, askedPositions } from "./alternatives.ts";
import { arrangeExclusions } from "./arrange-exclusions.ts";
import { listOnce } from "./list-once.ts";
import { arrangeKeys, type DraftTable, joinEntities, LONG_PREFIX } from "./draft-keys.ts";
import { draftEvents } from "./draft-events.ts";
import { draftReferences } from "./draft-references.ts";
import { numberWithinParents } from "./number-within-parents.ts";
import { refusalRules } from "./refusal-rules.ts";
import { tieColumns } from "./tie-columns.ts";
import { settleNullRates } from "./settle-null-rates.ts";
import { isCounted } from "./existing-request.ts";

export interface TableContext {
  readonly catalog: Catalog;
  readonly existing: Existing;
  readonly recipe: TableRecipe | undefined;
  readonly plan: Pick<Plan, "seed" | "asOf" | "locale">;
  readonly generators: Readonly<Record<string, Generator>>;
  /** Rows to add, if the keys allow. */
  readonly rows: number;
  /** Whether all its keys are settled row by row, so that no bijection stands in the way of its rules. */
  readonly loose: boolean;
  /** Whether keys over expressions go through all combinations of what these are made from, because that leaves room for more rows. */
  readonly dense: boolean;
  /** Values that columns take in turn, because other tables have to have the same ones. */
  readonly agreed: ReadonlyMap<string, readonly Value[]>;
  /** Whether what CHECKs equate is left to the search, because computing it leaves other rules no room. */
  readonly untied: boolean;
  readonly added: (table: TableId) => number;
  readonly deferred: ReadonlySet<number>;
  /** Indexes of foreign keys whose parents are loaded later. */
  readonly late: ReadonlySet<number>;
  /** Indexes of foreign keys that are part of a cycle which no NULL breaks, and whose parents are loaded before. */
  readonly covering: ReadonlySet<number>;
  /** Columns that other tables of the same cycle refer to. */
  readonly handedOn: ReadonlySet<string>;
  /** Foreign keys (by columns) whose parents' columns cannot be read: they belong to a cycle. */
  readonly unreadable: ReadonlySet<string>;
}

export interface DraftedTable {
  readonly plan: TablePlan;
  readonly constraints: readonly ConstraintPlan[];
  /** What allows no more rows, where fewer fit than were asked for. */
  readonly limitedBy: string | null;
}

/** The confidence that only the user's own word has. */
const OVERRIDE = "override";

/** Makes one table's plan: how parents are picked, where every column comes from, how its keys hold, how many rows fit. */
export function draftTable(table: Table, context: TableContext): DraftedTable {
  const { catalog, recipe, plan } = context;
  const firstRow = context.existing.tables[table.id]?.rows ?? 0;
  const overridden = new Set(
    Object.values(recipe?.columns ?? {}).flatMap((column) => (column.rule === OVERRIDE ? [column.column] : [])),
  );
  const scope = tableScope(catalog, table, plan.asOf);
  const rules = rowRules(catalog, table, scope);
  const { references, decided } = draftReferences(table, { ...context, overridden });
  // A key that is implied by a wider one has no parents of its own to read.
  const planned = new Set(references.map(({ foreignKey }) => table.foreignKeys[foreignKey]!.columns.join(",")));
  const task = (column: string): ColumnTask => columnTask(table, column, context, scope, rules, overridden, planned);
  const columns = new Map<string, ColumnPlan>();
  for (const column of table.columns) {
    const drafted = draftColumn(column, table, context, task, decided.get(column.name));
    if (drafted) columns.set(column.name, drafted);
  }
  numberWithinParents(table, columns, references, recipe);
  settleNullRates(table, columns, rules, plan, context.generators);
  const preferred = (column: string): Choice | null => {
    const choice = bestChoice(task(column));
    return choice?.share === 1 ? choice : null;
  };
  const tied = context.untied
    ? new Map<RowRule, string>()
    : tieColumns(columns, {
        table,
        rules,
        scope,
        plan,
        referenced: referencedColumns(table, catalog),
        bound: (spec, column) => compileProposed(spec, task(column)),
      });
  const draft: DraftTable = {
    table,
    columns,
    references,
    slots: [],
    needed: firstRow + context.rows,
    overridden,
    loose: context.loose,
    dense: context.dense,
    handedOn: context.handedOn,
    rises: (spec) => own(context.generators, spec.generator)?.rises === true,
    preferred,
    countsFromOne: (column) => {
      const choice = preferred(column);
      return choice === null || countsFromOne(choice.spec, task(column));
    },
    roomiest(column, needed) {
      const short = context.dense && !overridden.has(column) ? shortPrefix(table, column) : null;
      return (short === null ? null : spreadChoice(task(column), short)) ?? roomiestChoice(task(column), needed);
    },
    required: requiredColumns(table, rules),
    bound: (spec, column) => compileProposed(spec, task(column)),
    entityOf: (column) => recipe?.columns[column]?.entity ?? null,
  };
  const refusals = refusalRules(table, scope);
  const exclusions = arrangeExclusions(draft, firstRow, Date.parse(plan.asOf), {
    unread: new Set(refusals.map(({ sql }) => sql.text)),
    ruled: new Set(rules.flatMap(({ positions }) => positions.map((position) => table.columns[position]!.name))),
  });
  const keys = arrangeKeys(draft);
  if (recipe?.lists !== undefined) listOnce(draft, recipe.lists);
  joinEntities(draft);
  const unread = keyRules(table, scope).unsupported.filter(({ text }) => keys.settled.includes(text));
  for (const name of unreadColumns(table, unread)) {
    const drawn = columns.get(name);
    if (drawn?.source.kind !== "generator" || drawn.source.index.kind !== "draw" || overridden.has(name)) continue;
    // Whatever the expression leaves of the values, more of them leave more.
    const choice = roomiestChoice(task(name), draft.needed);
    if (choice && choice.capacity > 0) columns.set(name, { ...drawn, source: { ...drawn.source, spec: choice.spec } });
  }
  // A trigger's constants say what to try.
  const telling = refusals.filter(({ expression }) => expression !== null);
  for (const position of askedPositions(table, [...rules, ...telling])) {
    const drawn = columns.get(table.columns[position]!.name);
    if (
      !drawn ||
      drawn.source.kind === "reference" ||
      drawn.source.kind === "expression" ||
      overridden.has(drawn.column)
    )
      continue;
    const there = own(context.existing.tables[table.id]?.values ?? {}, drawn.column) ?? [];
    columns.set(drawn.column, {
      ...drawn,
      alternatives: alternatives({ ...task(drawn.column), rules: [...rules, ...telling] }, drawn, there),
    });
  }
  draftEvents(table, columns, recipe, task);
  const sequences = [...columns.values()].map(({ source, column }) => sequenceRoom(source, table, column));
  const room = Math.max(0, Math.min(keys.capacity - firstRow, ...sequences));
  const rows = Math.min(context.rows, room);
  return {
    plan: {
      table: table.id,
      rows,
      existing: firstRow,
      firstRow,
      columns: [...columns.values()],
      settled: [
        ...new Set([
          ...keys.settled,
          ...exclusions.settled,
          ...(firstRow > 0 ? openKeys(table, columns) : []),
          ...rules.filter((rule) => rejectsSlots(rule, table, draft, keys.partial)).map((rule) => rule.sql.text),
        ]),
      ],
      references,
      slots: draft.slots,
      ...(context.handedOn.size > 0 ? { handedOn: [...context.handedOn] } : {}),
      attempts: [],
    },
    constraints: [
      ...keys.constraints.map(judged(unread)),
      ...exclusions.constraints,
      ...ruleConstraints(table, rules, tied),
      ...refusals.filter((rule) => telling.includes(rule) || exclusions.open.includes(rule.sql.text)).map(tried(table)),
    ],
    limitedBy: rows < context.rows ? (keys.limitedBy ?? "the range of its sequence") : null,
  };
}

/** Columns of expressions in unique keys that cannot be read here. */
function unreadColumns(table: Table, unread: readonly { readonly text: string }[]): ReadonlySet<string> {
  const keys = uniqueKeys(table).filter(({ text }) => unread.some((key) => key.text === text));
  return new Set(keys.flatMap(({ parts }) => parts.filter((part) => part.kind === "expression").flatMap(partColumns)));
}

/** Keys that cannot be read here, and that no bijection covers, are the database's to judge. */
function judged(unread: readonly { readonly text: string; readonly reason: string }[]) {
  return (constraint: ConstraintPlan): ConstraintPlan => {
    const key = constraint.means === "repair" ? unread.find(({ text }) => text === constraint.text) : undefined;
    if (!key) return constraint;
    return { ...constraint, means: "database", how: `the database is asked which rows collide: it uses ${key.reason}` };
  };
}

function tried(table: Table) {
  return ({ name, sql }: RowRule): ConstraintPlan => ({
    table: table.id,
    constraint: name,
    text: sql.text,
    means: "database",
    how: "the rows are tried in a transaction that is rolled back, because it may refuse some",
  });
}

/** The notice of a table that gets fewer rows than asked for. */
export function fewerRows(table: Table, wanted: number, rows: number, because: string): Notice {
  return {
    code: "FEWER_ROWS",
    table: table.id,
    message: `${table.id}: gets ${rows} of ${wanted} rows, because ${because} allows no more.`,
  };
}

/** Keys made of anything but counted columns, so that rows that are there could be in the way. */
function openKeys(table: Table, columns: ReadonlyMap<string, ColumnPlan>): string[] {
  const counted = (name: string) => columns.get(name)?.source.kind === "sequence";
  return [
    ...uniqueKeys(table)
      .filter((key) => !key.parts.some((part) => part.kind === "column" && counted(part.column)))
      .map((key) => key.text),
    ...table.exclusions.map((exclusion) => exclusion.definition),
  ];
}

/** Whether a rule can reject a slot's tuple and leaves the search nothing to change: then the next tuple is taken. */
function rejectsSlots(rule: RowRule, table: Table, draft: DraftTable, partial: ReadonlySet<string>): boolean {
  if (!rule.holds || rule.positions.length === 0) return false;
  const names = rule.positions.map((position) => table.columns[position]!.name);
  if (names.length === 1) return partial.has(names[0]!);
  const bySlot = (name: string): boolean => {
    const source = draft.columns.get(name)?.source;
    if (source?.kind === "reference") return draft.references[source.reference]!.pick.kind === "slot";
    return source?.kind === "generator" && source.index.kind === "slot";
  };
  const movable = (name: string): boolean => {
    const source = draft.columns.get(name)?.source;
    if (source?.kind === "reference")
      return ["popular", "tree"].includes(draft.references[source.reference]!.pick.kind);
    return source?.kind === "constant" || (source?.kind === "generator" && source.index.kind === "draw");
  };
  return names.some(bySlot) && !names.some(movable);
}

function columnTask(
  table: Table,
  column: string,
  context: TableContext,
  scope: EvaluationScope,
  rules: readonly RowRule[],
  overridden: ReadonlySet<string>,
  planned: ReadonlySet<string>,
): ColumnTask {
  const recipe = context.recipe?.columns[column];
  const proposals: readonly Proposal[] = recipe ? [recipe, ...recipe.considered] : [];
  const chosen = overridden.has(column);
  return {
    table,
    column,
    scope,
    domains: context.catalog.domains,
    rules,
    generators: context.generators,
    plan: context.plan,
    proposals: chosen ? proposals.slice(0, 1) : proposals,
    chosen,
    forbids: (spec) => unreadable(spec, table, planned, context),
  };
}

/** Whether a spec reads what cannot be had: a parent's column where no parent is picked by that key, or the key is part of a cycle. */
function unreadable(
  spec: GeneratorSpec,
  table: Table,
  planned: ReadonlySet<string>,
  { unreadable: closed, existing }: TableContext,
): boolean {
  return Object.values(spec.inputs ?? {}).some((input) => {
    if (!("via" in input)) return false;
    if (!planned.has(input.via)) return true;
    return input.above === true ? !leadsUp(table, input.via, existing) : closed.has(input.via);
  });
}

/** Whether the rows above can be told from a key: one that refers to a counted column of its own table, in which no rows were. */
function leadsUp(table: Table, via: string, existing: Existing): boolean {
  const key = table.foreignKeys.find(({ columns }) => columns.join(",") === via);
  if (key === undefined || key.columns.length !== 1 || key.references.table !== table.id) return false;
  return (existing.tables[table.id]?.rows ?? 0) === 0 && isCounted(table, key.references.columns[0]!);
}

function draftColumn(
  column: Column,
  table: Table,
  context: TableContext,
  task: (column: string) => ColumnTask,
  decided: { readonly reference: number; readonly parentColumn: string } | undefined,
): ColumnPlan | null {
  if (column.generated.kind === "computed") return null;
  const recipe = context.recipe?.columns[column.name];
  const nullable = column.nullable && !table.primaryKey?.columns.includes(column.name);
  const overridden = recipe?.rule === OVERRIDE;
  const draft = (source: ColumnSource, nullRate: number, stream = `${table.id}.${column.name}`): ColumnPlan => ({
    column: column.name,
    stream,
    nullRate: nullable ? nullRate : 0,
    source,
    ...(overridden ? { chosen: true } : {}),
  });
  if (recipe?.computed !== undefined) return draft({ kind: "function", name: recipe.computed }, recipe.nullRate);
  if (decided) return draft({ kind: "reference", ...decided }, 0);
  const agreed = context.agreed.get(column.name);
  if (agreed) {
    const spec: GeneratorSpec = { generator: "choice", options: { values: agreed } };
    return draft({ kind: "generator", spec, index: { kind: "row" } }, 0);
  }
  if (!overridden && isCounted(table, column.name)) {
    const sequence = countedSource(column, table, context);
    if (sequenceKeepsRules(sequence, table, column.name, task(column.name))) return draft(sequence, 0);
  }
  const choice = bestChoice(task(column.name));
  if (choice) {
    const stream = recipe?.entity ? `${table.id}#${recipe.entity}` : undefined;
    return draft({ kind: "generator", spec: choice.spec, index: { kind: "draw" } }, recipe?.nullRate ?? 0, stream);
  }
  return withoutGenerator(column, table, context, task(column.name), draft);
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
  const tried = [...new Set(task.proposals.map((proposal) => proposal.spec.generator))];
  const reason = rule
    ? `nothing was found that satisfies ${rule.name}: ${rule.sql.text}`
    : `nothing is known that makes values of type ${column.typeText}`;
  throw new SeedError(
    "UNSATISFIABLE",
    `${table.id}.${column.name}: ${reason} (tried ${tried.join(", ") || "nothing"}); ` +
      `give it a generator, a list of values or a function under overrides in the configuration.`,
    {
      table: table.id,
      column: column.name,
      tried,
      ...(rule ? { constraint: rule.name, text: rule.sql.text } : {}),
    },
  );
}

function requiredColumns(table: Table, rules: readonly RowRule[]): ReadonlySet<string> {
  const empty = table.columns.map(() => null);
  return new Set(
    rules.flatMap(({ holds, positions: [position, ...more] }) =>
      holds && position !== undefined && more.length === 0 && !holds(empty) ? [table.columns[position]!.name] : [],
    ),
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
function sequenceRoom(source: ColumnSource, table: Table, column: string): number {
  if (source.kind !== "sequence") return Infinity;
  const type = baseType(table.columns.find((candidate) => candidate.name === column)!.type);
  if (type.kind !== "integer") return Infinity;
  const highest = type.bits >= 64 ? Number.MAX_SAFE_INTEGER : 2 ** (type.unsigned ? type.bits : type.bits - 1) - 1;
  return Math.floor((highest - source.start) / source.step) + 1;
}

/** Columns of the table that foreign keys refer to. */
function referencedColumns({ id }: Table, { tables }: Catalog): ReadonlySet<string> {
  return new Set(
    tables.flatMap(({ foreignKeys }) =>
      foreignKeys.flatMap(({ references }) => (references.table === id ? references.columns : [])),
    ),
  );
}

/** How a rule holds that can be evaluated here. */
function meansOf({ positions }: RowRule, tied: string | undefined): Pick<ConstraintPlan, "means" | "how"> {
  if (tied !== undefined) return { means: "construction", how: `${tied} is computed from the other columns` };
  if (positions.length === 1) {
    return { means: "construction", how: "the column's values are drawn from what it allows" };
  }
  return { means: "repair", how: "rows are checked, and those that break it are changed until they keep it" };
}

function ruleConstraints(
  table: Table,
  rules: readonly RowRule[],
  tied: ReadonlyMap<RowRule, string>,
): ConstraintPlan[] {
  return rules.map((rule) => ({
    table: table.id,
    constraint: rule.name,
    text: rule.sql.text,
    ...(rule.holds
      ? meansOf(rule, tied.get(rule))
      : {
          means: "database" as const,
          how: `the database is asked about the rows beforehand: it uses ${rule.unsupported}`,
        }),
  }));
}

/** How many of the column's first characters a unique key is about; null where none is about so few that what is meant may begin alike. */
function shortPrefix(table: Table, column: string): number | null {
  const lengths = uniqueKeys(table).flatMap(({ parts }) =>
    parts.flatMap((part) =>
      part.kind === "column" && part.column === column && part.prefix !== null ? [part.prefix] : [],
    ),
  );
  return lengths.length > 0 && Math.min(...lengths) < LONG_PREFIX ? Math.min(...lengths) : null;
}
