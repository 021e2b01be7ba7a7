import {
  baseType,
  type ColumnPlan,
  type ConstraintPlan,
  type Exclusion,
  type Expression,
  findColumn,
} from "@seedloom/core";
import type { DraftTable } from "./draft/draft.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Functions that make a range of two bounds. */
const RANGE_CALLS = new Set(["int4range", "int8range", "numrange", "tsrange", "tstzrange", "daterange"]);

export interface ExclusionFacts {
  /** Definitions of those that cannot be evaluated here. */
  readonly unread: ReadonlySet<string>;
  /** Columns that rules speak of. */
  readonly ruled: ReadonlySet<string>;
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
  { unread, ruled }: ExclusionFacts,
): ArrangedExclusions {
  const constraints: ConstraintPlan[] = [];
  const settled: string[] = [];
  const open: string[] = [];
  for (const exclusion of draft.table.exclusions) {
    // Arranged with the unique keys.
    const { elements } = exclusion;
    if (elements.some(({ operator }) => operator === "=") && elements.every(({ operator }) => operator !== "&&"))
      continue;
    const arranged = arrange(exclusion, draft, firstRow, asOf) || arrangeApart(exclusion, draft, ruled);
    // Rows of others that were there could be in the way.
    if (unread.has(exclusion.definition) && (!arranged || firstRow > 0)) {
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

function arrange(exclusion: Exclusion, draft: DraftTable, firstRow: number, asOf: number): boolean {
  const overlaps = exclusion.elements.filter((element) => element.operator === "&&");
  const others = exclusion.elements.filter((element) => element.operator !== "&&" && element.operator !== "=");
  const expression = overlaps[0]?.sql.expression;
  if (overlaps.length !== 1 || others.length > 0 || !expression) return false;
  const bounds = boundsOf(expression);
  if (!bounds) return false;
  const free = bounds.every((name) => {
    const source = draft.columns.get(name)?.source;
    return source?.kind === "generator" && source.index.kind === "draw" && !draft.overridden.has(name);
  });
  if (!free) return false;
  const [from, to] = bounds;
  const stretch = stretchOf(draft, from, asOf);
  if (!stretch) return false;
  const { step, width } = stretch;
  const start = stretch.start + step * firstRow;
  if (to === undefined) {
    setSource(draft, from, { kind: "sequence", start, step, width });
    return true;
  }
  setSource(draft, from, { kind: "sequence", start, step });
  setSource(draft, to, { kind: "sequence", start: start + width, step });
  return true;
}

/** The columns of a range: itself, or its two bounds. */
function boundsOf(expression: Expression): readonly [string] | readonly [string, string] | null {
  const bare = strip(expression);
  if (bare.kind === "column") return [bare.name];
  if (bare.kind !== "call" || !RANGE_CALLS.has(bare.name)) return null;
  const [from, to] = bare.arguments.slice(0, 2).map(strip);
  return from?.kind === "column" && to?.kind === "column" ? [from.name, to.name] : null;
}

function strip(expression: Expression): Expression {
  if (expression.kind === "cast") return strip(expression.operand);
  if (expression.kind === "call" && expression.name === "coalesce") return strip(expression.arguments[0]!);
  return expression;
}

/** Where stretches start, how far apart, and how long: about two years of them, with a gap between each two. */
function stretchOf(
  draft: DraftTable,
  name: string,
  asOf: number,
): { start: number; step: number; width: number } | null {
  const type = baseType(findColumn(draft.table, name)!.type);
  const element = type.kind === "range" && !type.multi ? baseType(type.element) : type;
  switch (element.kind) {
    case "timestamp": {
      const step = Math.max(1, Math.min(24, Math.floor((2 * 365 * 24) / draft.needed))) * HOUR;
      return { start: Math.floor((asOf - 2 * 365 * DAY) / DAY) * DAY, step, width: step / 2 };
    }
    case "date": {
      const step = Math.max(2, Math.min(30, Math.floor((2 * 365) / draft.needed))) * DAY;
      return { start: Math.floor((asOf - 2 * 365 * DAY) / DAY) * DAY, step, width: Math.ceil(step / DAY / 2) * DAY };
    }
    case "integer":
    case "decimal":
      return { start: 1, step: 20, width: 10 };
    default:
      return null;
  }
}

function setSource(draft: DraftTable, name: string, source: ColumnPlan["source"]): void {
  draft.columns.set(name, { ...draft.columns.get(name)!, nullRate: 0, source });
}
