import { own } from "@seedloom/core";
import type { ColumnPlan, ConstraintPlan, Notice, Table, TableId, TablePlan } from "@seedloom/core";
import { keyRules, partColumns, uniqueKeys } from "../../generate/rules/keys.ts";
import { referencedColumns } from "../../generate/rules/referenced-columns.ts";
import { rowRules, tableScope } from "../../generate/rules/row-rules.ts";
import type { RowRule } from "../../generate/rules/row-rules.ts";
import { bestChoice, compileProposed, naturalValues, roomiestChoice, spreadChoice } from "./choose-generator.ts";
import type { Choice, ColumnTask } from "./choose-generator.ts";
import { countsFromOne, keptValues, leastOf } from "./counted-values.ts";
import { alternatives, askedPositions } from "../derive/alternatives.ts";
import { parentSpecs } from "../look/parent-specs.ts";
import { arrangeExclusions } from "../arrange-exclusions.ts";
import { listOnce, numberRepeats } from "./list-once.ts";
import type { DraftTable } from "./draft.ts";
import { alikeKeys } from "../keys/alike.ts";
import { arrangeKeys } from "../keys/arrange-keys.ts";
import { imageChoice } from "../keys/images.ts";
import { joinEntities } from "../keys/slots.ts";
import { LONG_PREFIX } from "../keys/units.ts";
import { draftEvents } from "./draft-events.ts";
import { draftReferences } from "./draft-references.ts";
import { numberWithinParents } from "./number-within-parents.ts";
import { refusalRules } from "../refusal-rules.ts";
import { tieColumns } from "./tie-columns.ts";
import { raiseMoments } from "./raise-moments.ts";
import { rulesOver } from "./rules-over.ts";
import { settleNullRates } from "./settle-null-rates.ts";
import { columnTask } from "./column-task.ts";
import { draftColumn, sequenceRoom } from "./draft-column.ts";
import { judged, tried, ruleConstraints } from "./explain-rules.ts";
import { isBinding } from "./table-context.ts";
import type { TableContext } from "./table-context.ts";

export interface DraftedTable {
  readonly plan: TablePlan;
  readonly constraints: readonly ConstraintPlan[];
  /** What allows no more rows, where fewer fit than were asked for. */
  readonly limitedBy: string | null;
}

/** Drafts by table, with the rows that were asked for. */
export type Drafts = Map<TableId, DraftedTable & { readonly wanted: number }>;

/** Makes one table's plan: how parents are picked, where every column comes from, how its keys hold, how many rows fit. */
export function draftTable(table: Table, context: TableContext): DraftedTable {
  const { catalog, recipe, plan } = context;
  const firstRow = context.existing.tables[table.id]?.rows ?? 0;
  const overridden = new Set(
    Object.values(recipe?.columns ?? {}).flatMap((column) => (isBinding(column.rule) ? [column.column] : [])),
  );
  const scope = tableScope(catalog, table, plan.asOf);
  const rules = rowRules(catalog, table, scope);
  const { references, decided } = draftReferences(table, { ...context, overridden });
  // A key that is implied by a wider one has no parents of its own to read.
  const planned = new Set(references.map(({ foreignKey }) => table.foreignKeys[foreignKey]!.columns.join(",")));
  const runs = new Set(
    references.flatMap(({ pick, foreignKey }) =>
      pick.kind === "runs" ? [table.foreignKeys[foreignKey]!.columns.join(",")] : [],
    ),
  );
  const task = (column: string): ColumnTask =>
    columnTask(table, column, context, scope, rules, overridden, { planned, runs });
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
        referenced: referencedColumns(catalog).get(table.id) ?? new Set(),
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
    rooms: context.rooms,
    handedOn: context.handedOn,
    rises: (spec) => own(context.generators, spec.generator)?.rises === true,
    exhaustive: (spec) => own(context.generators, spec.generator)?.exhaustive === true,
    preferred,
    countsFromOne: (column) => {
      const choice = preferred(column);
      return choice === null || countsFromOne(choice.spec, task(column));
    },
    countsFrom: (column) => recipe?.columns[column]?.countsFrom ?? null,
    kept: (spec, column, most) => keptValues(spec, task(column), most),
    leastOf: (spec) => leastOf(spec, context.generators),
    roomiest(column, needed) {
      return (
        (context.dense && !overridden.has(column) ? denseChoice(task(column), needed) : null) ??
        roomiestChoice(task(column), needed)
      );
    },
    required: requiredColumns(table, rules),
    bound: (spec, column) => compileProposed(spec, task(column)),
    entityOf: (column) => recipe?.columns[column]?.entity ?? null,
  };
  const refusals = refusalRules(catalog, table, scope, firstRow);
  const exclusions = arrangeExclusions(draft, firstRow, Date.parse(plan.asOf), {
    unread: new Set(refusals.map(({ sql }) => sql.text)),
    ruled: new Set(rules.flatMap(({ positions }) => positions.map((position) => table.columns[position]!.name))),
    there: (column) => (firstRow === 0 ? [] : (own(context.existing.tables[table.id]?.values ?? {}, column) ?? null)),
    keeps: rulesOver(table, rules, columns, scope, (spec, column) => compileProposed(spec, task(column))),
    usual: (column) => naturalValues(task(column)),
  });
  const keys = arrangeKeys(draft);
  if (recipe?.lists !== undefined) listOnce(draft, recipe.lists);
  numberRepeats(draft);
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
      alternatives: [
        ...parentSpecs(catalog, table, references, drawn.column),
        ...alternatives({ ...task(drawn.column), rules: [...rules, ...telling] }, drawn, there),
      ],
    });
  }
  draftEvents(table, columns, recipe, task);
  raiseMoments(table, columns, context);
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
          ...alikeKeys(draft, scope),
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

/**
 * The notice of a table that gets fewer rows than asked for.
 * @param because what allows no more
 * @param searched whether that is only what a search found, which other rows might have exceeded
 */
export function fewerRows(table: Table, wanted: number, rows: number, because: string, searched = false): Notice {
  const why = searched ? `: no more were found that keep ${because}` : `, because ${because} allows no more`;
  return {
    code: "FEWER_ROWS",
    table: table.id,
    message: `${table.id}: gets ${rows} of ${wanted} rows${why}.`,
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
    if (source?.kind === "reference") {
      const { pick } = draft.references[source.reference]!;
      return pick.kind === "slot" || (pick.kind === "matching" && pick.nth !== undefined);
    }
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

function requiredColumns(table: Table, rules: readonly RowRule[]): ReadonlySet<string> {
  const empty = table.columns.map(() => null);
  return new Set(
    rules.flatMap(({ holds, positions: [position, ...more] }) =>
      holds && position !== undefined && more.length === 0 && !holds(empty) ? [table.columns[position]!.name] : [],
    ),
  );
}

/** Values for a column of which unique keys hold only a part (its beginning, its length): such as differ in that. */
function denseChoice(task: ColumnTask, needed: number): Choice | null {
  const short = shortPrefix(task.table, task.column);
  return (short === null ? null : spreadChoice(task, short)) ?? imageChoice(task, needed);
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
