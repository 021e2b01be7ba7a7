import {
  baseType,
  type ColumnPlan,
  type ConstraintPlan,
  type Exclusion,
  type Expression,
  findColumn,
  type Value,
} from "@seedloom/core";
import type { DraftTable } from "./draft/draft.ts";
import { fits } from "../generate/repair/candidates.ts";
import { rangeOf } from "../generate/columns/range-of.ts";
import { extentOf, type Stretches, stretchesOf } from "./stretches.ts";

export interface ExclusionFacts {
  /** Definitions of those that cannot be evaluated here. */
  readonly unread: ReadonlySet<string>;
  /** Columns that rules speak of. */
  readonly ruled: ReadonlySet<string>;
  /** What a column has in the rows that are there; null where it is not known. */
  readonly there: (column: string) => readonly Value[] | null;
  /** Whether values keep the rules that speak of nothing but their columns. */
  readonly keeps: (values: ReadonlyMap<string, Value>) => boolean;
  /** Some values of a column's own generator. */
  readonly usual: (column: string) => readonly Value[];
}

export interface ArrangedExclusions {
  readonly constraints: readonly ConstraintPlan[];
  /** Definitions of those for which rows are settled one after another. */
  readonly settled: readonly string[];
  /** Definitions of those that are left to trying the rows. */
  readonly open: readonly string[];
}

/**
 * Arranges exclusion constraints of one overlap (`room WITH =, during WITH &&`): every row gets a stretch of its own, one after
 * another, so that no two overlap whatever their rooms. What is not of that form is left to settling.
 */
export function arrangeExclusions(
  draft: DraftTable,
  firstRow: number,
  asOf: number,
  { unread, ruled, there, keeps, usual }: ExclusionFacts,
): ArrangedExclusions {
  const constraints: ConstraintPlan[] = [];
  const settled: string[] = [];
  const open: string[] = [];
  for (const exclusion of draft.table.exclusions) {
    // Arranged with the unique keys.
    const { elements } = exclusion;
    if (elements.some(({ operator }) => operator === "=") && elements.every(({ operator }) => operator !== "&&"))
      continue;
    const isRead = !unread.has(exclusion.definition);
    const inTurn = arrange(exclusion, draft, { rows: draft.needed - firstRow, asOf, isRead, there, keeps, usual });
    const arranged = inTurn || arrangeApart(exclusion, draft, ruled);
    // Rows that were there could be in the way of figures, of stretches they are not.
    if (!isRead && !inTurn && (!arranged || firstRow > 0)) {
      open.push(exclusion.definition);
      continue;
    }
    if (!arranged) settled.push(exclusion.definition);
    constraints.push({
      table: draft.table.id,
      constraint: exclusion.name,
      text: exclusion.definition,
      ...(arranged
        ? { means: "construction", how: "every row gets a stretch of its own" }
        : { means: "repair", how: "rows are settled one after another" }),
    });
  }
  return { constraints, settled, open };
}

/** A column of figures, networks or multiranges: every row has one in a place of its own. */
function arrangeApart({ elements }: Exclusion, draft: DraftTable, ruled: ReadonlySet<string>): boolean {
  for (const { operator, sql } of elements) {
    const name = sql.expression?.kind === "column" ? sql.expression.name : null;
    const plan = name === null ? undefined : draft.columns.get(name);
    if (operator !== "&&" || name === null || !plan || ruled.has(name) || draft.overridden.has(name)) continue;
    if (plan.source.kind !== "generator" || plan.source.index.kind !== "draw") continue;
    const choice = draft.bound({ generator: "apart" }, name);
    if (!choice || choice.capacity < draft.needed) continue;
    const slot = draft.slots.length;
    draft.slots.push({ columns: [name], radices: [choice.capacity], scattered: false, nullable: [false] });
    setSource(draft, name, {
      kind: "generator",
      spec: { generator: "apart" },
      index: { kind: "slot", slot, digit: 0 },
    });
    return true;
  }
  return false;
}

interface Wanted extends Pick<ExclusionFacts, "there" | "keeps" | "usual"> {
  readonly rows: number;
  readonly asOf: number;
  readonly isRead: boolean;
}

function arrange(
  exclusion: Exclusion,
  draft: DraftTable,
  { rows, asOf, isRead, there, keeps, usual }: Wanted,
): boolean {
  const overlaps = exclusion.elements.filter((element) => element.operator === "&&");
  const others = exclusion.elements.filter((element) => element.operator !== "&&" && element.operator !== "=");
  const expression = overlaps[0]?.sql.expression;
  if (overlaps.length !== 1 || others.length > 0 || !expression) return false;
  const bounds = boundsOf(computedBy(expression, draft));
  if (!bounds) return false;
  const free = bounds.every((name) => {
    const source = draft.columns.get(name)?.source;
    return source?.kind === "generator" && source.index.kind === "draw" && !draft.overridden.has(name);
  });
  if (!free) return false;
  const [from, to] = bounds;
  const extent = extentOf(there(from), to === undefined ? null : there(to));
  if (!extent) return false;
  const type = baseType(findColumn(draft.table, from)!.type);
  const element = baseType(type.kind === "range" ? type.element : type);
  // A day holds few stretches: those that something else tells apart as well (a room, a weekday) are better settled.
  if (element.kind === "time" && isRead && exclusion.elements.length > 1) return false;
  if (type.kind === "range" && type.multi) return false;
  // Bounds that are columns of their own have ends of their type.
  const fitsType = ({ start, step, width }: Stretches) =>
    to === undefined || [start, start + step * Math.max(0, rows - 1) + width].every((end) => fits(end, type));
  const keepsRules = ({ start, step, width }: Stretches) =>
    [0, Math.floor(rows / 2), Math.max(0, rows - 1)].every((row) => {
      const [lower, upper] = [start + step * row, start + step * row + width];
      const values: readonly (readonly [string, Value])[] =
        to === undefined
          ? [[from, rangeOf(lower, upper)]]
          : [
              [from, lower],
              [to, upper],
            ];
      return keeps(new Map(values));
    });
  const stretches = [...stretchesOf(element, { rows, asOf, extent, usual: () => usual(from) })].find(
    (one) => fitsType(one) && keepsRules(one),
  );
  if (!stretches) return false;
  const { start, step, width } = stretches;
  if (to === undefined) {
    setSource(draft, from, { kind: "sequence", start, step, width });
    return true;
  }
  setSource(draft, from, { kind: "sequence", start, step });
  setSource(draft, to, { kind: "sequence", start: start + width, step });
  return true;
}

/** What a generated column is computed by, where the expression is one. */
function computedBy(expression: Expression, { table }: DraftTable): Expression {
  const generated = expression.kind === "column" ? findColumn(table, expression.name)?.generated : undefined;
  return generated?.kind === "computed" ? (generated.expression.expression ?? expression) : expression;
}

/** The columns of a range: itself, or its two bounds. */
function boundsOf(expression: Expression): readonly [string] | readonly [string, string] | null {
  const bare = strip(expression);
  if (bare.kind === "column") return [bare.name];
  // A range type's constructor has its name.
  if (bare.kind !== "call" || !bare.name.endsWith("range")) return null;
  const [from, to] = bare.arguments.slice(0, 2).map(strip);
  return from?.kind === "column" && to?.kind === "column" ? [from.name, to.name] : null;
}

function strip(expression: Expression): Expression {
  if (expression.kind === "cast") return strip(expression.operand);
  if (expression.kind === "call" && expression.name === "coalesce") return strip(expression.arguments[0]!);
  return expression;
}

function setSource(draft: DraftTable, name: string, source: ColumnPlan["source"]): void {
  draft.columns.set(name, { ...draft.columns.get(name)!, nullRate: 0, source });
}
