import { type CompareOperator, isRange, type Value } from "@seedloom/core";

/** What expressions say about a single column: a superset of the values that satisfy them. */
export interface ColumnDomain {
  /** Bounds of numbers and instants, included; null where open. Strict bounds are kept as they are, and left to evaluation. */
  readonly min: number | null;
  readonly max: number | null;
  /** The only values possible; null where there is no list. */
  readonly values: readonly Value[] | null;
  /** Patterns that texts have to match, as POSIX or JavaScript regular expressions, anchored where they say so. */
  readonly patterns: readonly string[];
  /** LIKE patterns with the default escape: several together are fitted into one pattern. */
  readonly likes: readonly string[];
  readonly minLength: number | null;
  readonly maxLength: number | null;
  readonly notNull: boolean;
}

export const ANYTHING: ColumnDomain = {
  min: null,
  max: null,
  values: null,
  patterns: [],
  likes: [],
  minLength: null,
  maxLength: null,
  notNull: false,
};

export function turned(operator: CompareOperator): CompareOperator {
  return (
    ({ "<": ">", "<=": ">=", ">": "<", ">=": "<=" } as Partial<Record<CompareOperator, CompareOperator>>)[operator] ??
    operator
  );
}

export function listed(values: readonly Value[]): ColumnDomain {
  return values.includes(null) && values.every((value) => value === null)
    ? ANYTHING
    : { ...ANYTHING, values: values.filter((value) => value !== null) };
}

export function compared(operator: CompareOperator, value: Value): ColumnDomain {
  if (value === null) return ANYTHING;
  if (operator === "=") return listed([value]);
  const bound = typeof value === "bigint" ? Number(value) : typeof value === "string" ? Number(value) : value;
  if (typeof bound !== "number" || Number.isNaN(bound)) return ANYTHING;
  if (operator === "<" || operator === "<=") return { ...ANYTHING, max: bound };
  if (operator === ">" || operator === ">=") return { ...ANYTHING, min: bound };
  return ANYTHING;
}

export function measured(operator: CompareOperator, value: Value): ColumnDomain {
  if (typeof value !== "number") return ANYTHING;
  switch (operator) {
    case "=":
      return { ...ANYTHING, minLength: value, maxLength: value };
    case "<":
      return { ...ANYTHING, maxLength: value - 1 };
    case "<=":
      return { ...ANYTHING, maxLength: value };
    case ">":
      return { ...ANYTHING, minLength: value + 1 };
    case ">=":
      return { ...ANYTHING, minLength: value };
    default:
      return value === 0 ? { ...ANYTHING, minLength: 1 } : ANYTHING;
  }
}

/** `abs(x) <= n`. */
export function around(operator: CompareOperator, value: Value): ColumnDomain {
  return typeof value === "number" && (operator === "<" || operator === "<=")
    ? { ...ANYTHING, min: -value, max: value }
    : ANYTHING;
}

export function contained(value: Value): ColumnDomain {
  if (!isRange(value)) return ANYTHING;
  return {
    ...ANYTHING,
    min: typeof value.lower === "number" ? value.lower : null,
    max: typeof value.upper === "number" ? value.upper : null,
  };
}

function tighter(a: number | null, b: number | null, choose: (a: number, b: number) => number): number | null {
  return a === null ? b : b === null ? a : choose(a, b);
}

/** Both hold. */
export function intersect(a: ColumnDomain, b: ColumnDomain): ColumnDomain {
  const same = (value: Value) => (b.values ?? []).some((other) => other === value);
  return {
    min: tighter(a.min, b.min, Math.max),
    max: tighter(a.max, b.max, Math.min),
    values: a.values && b.values ? a.values.filter(same) : (a.values ?? b.values),
    patterns: [...a.patterns, ...b.patterns],
    likes: [...a.likes, ...b.likes],
    minLength: tighter(a.minLength, b.minLength, Math.max),
    maxLength: tighter(a.maxLength, b.maxLength, Math.min),
    notNull: a.notNull || b.notNull,
  };
}

/** One of them holds: only what both say is known. */
export function unite(a: ColumnDomain, b: ColumnDomain): ColumnDomain {
  const wider = (x: number | null, y: number | null, choose: (x: number, y: number) => number) =>
    x === null || y === null ? null : choose(x, y);
  return {
    min: wider(a.min, b.min, Math.min),
    max: wider(a.max, b.max, Math.max),
    values: a.values && b.values ? [...a.values, ...b.values] : null,
    patterns:
      a.patterns.length > 0 && b.patterns.length > 0
        ? [[...a.patterns, ...b.patterns].map((p) => `(${p})`).join("|")]
        : [],
    // One side will do: the longer way out is `patterns`.
    likes: a.likes.length > 0 ? a.likes : b.likes,
    minLength: wider(a.minLength, b.minLength, Math.min),
    maxLength: wider(a.maxLength, b.maxLength, Math.max),
    notNull: a.notNull && b.notNull,
  };
}
