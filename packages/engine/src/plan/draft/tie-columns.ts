import { isGiven } from "../../generate/columns/is-given.ts";
import {
  baseType,
  type ColumnPlan,
  columnsOf,
  compileExpression,
  type Expression,
  type GeneratorSpec,
  type Plan,
  type StreamKey,
  streamKey,
  type Table,
  type Value,
} from "@seedloom/core";
import { bare } from "../../generate/repair/bare.ts";
import { fits } from "../../generate/repair/candidates.ts";
import { partColumns, uniqueKeys } from "../../generate/rules/keys.ts";
import type { RowRule, TableScope } from "../../generate/rules/row-rules.ts";
import { solveFor } from "../../generate/repair/solve-for.ts";
import { tiedValue } from "../../generate/columns/tied-columns.ts";

/** Rows that are made to see whether a column can be computed. */
const SAMPLES = 60;

/** The least share of them that has to keep the rules: below that the search does better. */
const LEAST = 0.1;

/** The share that is good enough not to look further: what stands alone on one side is what people would compute. The others are searched for. */
const GOOD = 0.5;

/** What is assumed where a parent's values, which nobody knows yet, decide. */
const UNKNOWN = 0.5;

export interface TieInput {
  readonly table: Table;
  readonly rules: readonly RowRule[];
  readonly scope: TableScope;
  readonly plan: Pick<Plan, "seed">;
  /** Columns that other tables refer to. */
  readonly referenced: ReadonlySet<string>;
  readonly bound: (
    spec: GeneratorSpec,
    column: string,
  ) => { draw(key: StreamKey, row: number, inputs: readonly Value[]): Value } | null;
}

/** A column that a rule says the value of. */
interface Tie {
  readonly column: string;
  readonly expression: Expression;
}

/**
 * Turns columns that a CHECK equates with something else of the row (`total = net + tax`) into computed ones: of each equality one, that
 * nothing else decides, that the user did not choose, and that keeps most of the table's rules when it is computed.
 * @param columns Changed in place.
 * @returns By rule, the column that keeps it.
 */
export function tieColumns(columns: Map<string, ColumnPlan>, input: TieInput): ReadonlyMap<RowRule, string> {
  const { table, rules } = input;
  const keyed = new Set(uniqueKeys(table).flatMap(({ parts }) => parts.flatMap(partColumns)));
  const isFree = ({ column, source, ...said }: ColumnPlan) =>
    source.kind === "generator" &&
    source.index.kind === "draw" &&
    !isGiven(said) &&
    !keyed.has(column) &&
    !input.referenced.has(column);
  const kept = new Map<RowRule, string>();
  for (const rule of rules) {
    for (const equality of rule.holds && rule.expression ? equalitiesOf(rule.expression) : []) {
      let best: { tie: Tie; plan: ColumnPlan; share: number } | null = null;
      for (const tie of tiesOf(equality)) {
        const drafted = columns.get(tie.column);
        if (!drafted || !isFree(drafted) || drafted.source.kind !== "generator") continue;
        const names = columnsOf(tie.expression);
        if (names.some((name) => !columns.has(name) || reads(columns, name, tie.column, new Set()))) continue;
        if ("unsupported" in compileExpression(tie.expression, input.scope)) continue;
        const spec = Object.keys(drafted.source.spec.inputs ?? {}).length === 0 ? drafted.source.spec : null;
        const plan: ColumnPlan = {
          ...drafted,
          nullRate: 0,
          source: { kind: "expression", expression: tie.expression, equality, otherwise: spec },
        };
        const share = shareKept(new Map(columns).set(tie.column, plan), tie.column, rule, input);
        if (share >= LEAST && share > (best?.share ?? 0)) best = { tie, plan, share };
        if (share >= GOOD) break;
      }
      if (!best) continue;
      columns.set(best.tie.column, best.plan);
      kept.set(rule, best.tie.column);
    }
  }
  return kept;
}

/** The equalities that have to hold for the rule to hold, but for NULLs. */
function equalitiesOf(expression: Expression): readonly (Expression & { readonly kind: "compare" })[] {
  switch (expression.kind) {
    case "compare":
      return expression.operator === "=" ? [expression] : nearlyEqual(expression);
    case "and":
      return expression.operands.flatMap(equalitiesOf);
    case "or": {
      // `total IS NULL OR total = net + tax`: where all are there, they are equal.
      const others = expression.operands.filter((operand) => operand.kind !== "isNull" || operand.negated);
      return others.length === 1 ? equalitiesOf(others[0]!) : [];
    }
    default:
      return [];
  }
}

/** The greatest difference between what is meant to be the same. */
const ROUNDING = 1;

/** `abs(bmi - weight / (height * height)) < 0.01`: equal but for rounding. */
function nearlyEqual({
  operator,
  left,
  right,
}: Expression & { readonly kind: "compare" }): readonly (Expression & { readonly kind: "compare" })[] {
  const [smaller, greater] = operator.startsWith("<") ? [left, right] : [right, left];
  const [difference] = smaller.kind === "call" && smaller.name === "abs" ? smaller.arguments : [];
  const most = bare(greater);
  if (operator === "<>" || difference?.kind !== "operator" || difference.operator !== "-") return [];
  if (most.kind !== "literal" || Number(most.value) > ROUNDING) return [];
  return [{ kind: "compare", operator: "=", left: difference.left, right: difference.right }];
}

/** What the equality says of each of its columns: one that stands alone first. */
function tiesOf({ left, right }: Expression & { readonly kind: "compare" }): readonly Tie[] {
  const sides = [
    [left, right],
    [right, left],
  ] as const;
  return sides
    .toSorted(([a], [b]) => Number(b.kind === "column") - Number(a.kind === "column"))
    .flatMap(([side, other]) =>
      columnsOf(side).flatMap((column) => solveFor(side, column, other).map((expression) => ({ column, expression }))),
    )
    .filter(({ column, expression }) => {
      const names = columnsOf(expression);
      return names.length > 0 && !names.includes(column);
    });
}

/** Whether a column is made from another one of the row, directly or not. */
function reads(columns: ReadonlyMap<string, ColumnPlan>, name: string, other: string, seen: Set<string>): boolean {
  if (name === other) return true;
  if (seen.has(name)) return false;
  seen.add(name);
  return inputsOf(columns.get(name)).some((input) => reads(columns, input, other, seen));
}

/** The columns of the row that a column is made from. */
function inputsOf(plan: ColumnPlan | undefined): readonly string[] {
  switch (plan?.source.kind) {
    case "expression":
      return columnsOf(plan.source.expression);
    case "generator":
      return Object.values(plan.source.spec.inputs ?? {}).flatMap((input) => ("via" in input ? [] : [input.column]));
    default:
      return [];
  }
}

/** The share of sampled rows in which a computed column fits and keeps its own rules and the one that it is computed for. */
function shareKept(
  columns: ReadonlyMap<string, ColumnPlan>,
  column: string,
  rule: RowRule,
  { table, rules, scope, plan, bound }: TieInput,
): number {
  const position = (name: string) => table.columns.findIndex((candidate) => candidate.name === name);
  const own = position(column);
  const { type } = table.columns[own]!;
  const binding = rules.filter(
    (other) => other.holds && (other.sql === rule.sql || (other.positions.length === 1 && other.positions[0] === own)),
  );
  let counted = 0;
  let kept = 0;
  for (let row = 0; row < SAMPLES; row++) {
    const values: Value[] = table.columns.map(() => null);
    const made = new Set<string>();
    const make = (name: string): Value => {
      const place = position(name);
      const source = columns.get(name)?.source;
      if (made.has(name) || !source) return values[place] ?? null;
      made.add(name);
      values[place] = valueOf(name, source);
      return values[place];
    };
    const valueOf = (name: string, source: ColumnPlan["source"]): Value => {
      switch (source.kind) {
        case "constant":
          return source.value;
        case "sequence":
          return source.start + source.step * row;
        case "expression":
          columnsOf(source.expression).forEach(make);
          return tiedValue(source, table, name, scope)?.(values) ?? null;
        case "generator": {
          const inputs = Object.values(source.spec.inputs ?? {}).map((input) =>
            "via" in input ? null : make(input.column),
          );
          return bound(source.spec, name)?.draw(streamKey(plan.seed, `${table.id}.${name}`), row, inputs) ?? null;
        }
        default:
          return null;
      }
    };
    const value = make(column);
    if (value === null) continue;
    counted++;
    if (fits(value, baseType(type)) && binding.every(({ holds }) => holds!(values))) kept++;
  }
  return counted === 0 ? UNKNOWN : kept / counted;
}
