import {
  baseType,
  type ColumnType,
  compileExpression,
  type EvaluationScope,
  type Exclusion,
  type Expression,
  isRange,
  type Table,
  type Value,
} from "@seedloom/core";

/** An exclusion constraint of equalities and one overlap: no two rows with equal keys have overlapping ranges. */
export interface ExclusionRule {
  readonly name: string;
  readonly text: string;
  readonly positions: readonly number[];
  /** Null for a row that it does not concern. */
  placeOf(values: readonly Value[]): { readonly group: string; readonly lower: number; readonly upper: number } | null;
}

/** Those of the table's exclusion constraints that are of that form and can be evaluated here. */
export function exclusionRules(table: Table, scope: EvaluationScope): ExclusionRule[] {
  return table.exclusions.flatMap((exclusion): ExclusionRule[] => {
    const overlap = exclusion.elements.filter((element) => element.operator === "&&");
    const equal = exclusion.elements.filter((element) => element.operator === "=");
    if (overlap.length !== 1 || equal.length + 1 !== exclusion.elements.length) return [];
    const compile = (sql: { expression: Parameters<typeof compileExpression>[0] | null }) => {
      const compiled = sql.expression && compileExpression(sql.expression, scope);
      if (!compiled || "unsupported" in compiled) return null;
      // What a column is computed by may be unknown here: then it has no value here either.
      const known = compiled.positions.every((position) => {
        const { generated } = table.columns[position]!;
        if (generated.kind !== "computed") return true;
        const { expression } = generated.expression;
        return expression !== null && !("unsupported" in compileExpression(expression, scope));
      });
      return known ? compiled : null;
    };
    if (!makesRange(overlap[0]!.sql.expression, scope)) return [];
    const range = compile(overlap[0]!.sql);
    const keys = equal.map((element) => compile(element.sql));
    const guard = exclusion.predicate ? compile(exclusion.predicate) : undefined;
    if (!range || keys.includes(null) || guard === null) return [];
    return [
      {
        name: exclusion.name,
        text: exclusion.definition,
        positions: [...new Set([range, ...keys, ...(guard ? [guard] : [])].flatMap((part) => part!.positions))],
        placeOf(values) {
          if (guard && guard.evaluate(values) !== true) return null;
          const parts = keys.map((key) => key!.evaluate(values));
          const value = range.evaluate(values);
          if (parts.includes(null) || value === null || !isRange(value) || value.empty) return null;
          const bound = (side: Value, open: number) => (side === null ? open : Number(side));
          return {
            group: JSON.stringify(parts.map(String)),
            lower: bound(value.lower, -Infinity),
            upper: bound(value.upper, Infinity) + (value.upperInclusive ? 0.5 : 0),
          };
        },
      },
    ];
  });
}

/** Whether the overlap is one of ranges, rather than of figures, networks, arrays. */
function makesRange(expression: Expression | null, scope: EvaluationScope): boolean {
  const isOne = (type: ColumnType | undefined) => {
    const base = type && baseType(type);
    return base?.kind === "range" && !base.multi;
  };
  switch (expression?.kind) {
    case "column":
      return isOne(scope.columns.find(({ name }) => name === expression.name)?.type);
    case "cast":
      return isOne(expression.type);
    case "call":
      return expression.name === "coalesce"
        ? makesRange(expression.arguments[0] ?? null, scope)
        : expression.name.endsWith("range");
    default:
      return false;
  }
}

/** Those that neither an overlap nor a unique key can stand for here. */
export function unreadExclusions(table: Table, scope: EvaluationScope): Exclusion[] {
  const read = new Set(exclusionRules(table, scope).map(({ text }) => text));
  return table.exclusions.filter(({ definition, elements }) => {
    const isKey =
      elements.some(({ operator }) => operator === "=") && elements.every(({ operator }) => operator !== "&&");
    return !isKey && !read.has(definition);
  });
}

/** The ranges taken so far, by group. */
export class TakenRanges {
  /** In order: no two of a group overlap. */
  readonly #groups = new Map<string, { lower: number; upper: number }[]>();

  overlaps(place: { group: string; lower: number; upper: number }): boolean {
    const taken = this.#groups.get(place.group) ?? [];
    const next = placeAfter(taken, place.lower);
    return (taken[next - 1]?.upper ?? -Infinity) > place.lower || (taken[next]?.lower ?? Infinity) < place.upper;
  }

  take({ group, lower, upper }: { group: string; lower: number; upper: number }): void {
    const taken = this.#groups.get(group) ?? [];
    taken.splice(placeAfter(taken, lower), 0, { lower, upper });
    this.#groups.set(group, taken);
  }
}

/** How many of some ranges in order begin no later than `lower`. */
function placeAfter(taken: readonly { readonly lower: number }[], lower: number): number {
  let low = 0;
  for (let high = taken.length; low < high;) {
    const middle = (low + high) >> 1;
    if (taken[middle]!.lower <= lower) low = middle + 1;
    else high = middle;
  }
  return low;
}
