import {
  type Catalog,
  type Check,
  type ColumnType,
  compileExpression,
  type EvaluationScope,
  isComposite,
  type Value,
} from "@seedloom/core";

/** A domain's check on values inside a column's: elements of its array, fields of its composite. */
export interface NestedCheck {
  readonly domain: string;
  readonly check: Check;
  /** False where a value inside breaks it; null where it cannot be evaluated here. */
  readonly holds: ((value: Value) => boolean) | null;
  readonly unsupported: string | null;
}

/** The checks of the domains below the top of a column's type: PostgreSQL holds every element and field to them. */
export function nestedChecks(
  type: ColumnType,
  domains: Catalog["domains"],
  scope: EvaluationScope,
): readonly NestedCheck[] {
  switch (type.kind) {
    case "domain":
      return nestedChecks(type.base, domains, scope);
    case "array":
      return within(type.element, domains, scope, (value) => leavesOf(value, type.dimensions));
    case "composite":
      return type.fields.flatMap((field, place) =>
        within(field.type, domains, scope, (value) => (isComposite(value) ? [value.fields[place] ?? null] : [])),
      );
    default:
      return [];
  }
}

function within(
  type: ColumnType,
  domains: Catalog["domains"],
  scope: EvaluationScope,
  valuesOf: (value: Value) => readonly Value[],
): readonly NestedCheck[] {
  const below = nestedChecks(type, domains, scope).map((one): NestedCheck => {
    const { holds } = one;
    return { ...one, holds: holds && ((value) => valuesOf(value).every((inner) => inner === null || holds(inner))) };
  });
  const own = domainNames(type).flatMap((name) =>
    (domains[name]?.checks ?? []).map((check): NestedCheck => {
      const compiled = check.sql.expression
        ? compileExpression(check.sql.expression, { ...scope, columns: [{ name: "VALUE", type }] })
        : { unsupported: "an expression that could not be parsed" };
      if ("unsupported" in compiled) return { domain: name, check, holds: null, unsupported: compiled.unsupported };
      const kept = (inner: Value): boolean => {
        const verdict = compiled.evaluate([inner]);
        return verdict !== false && verdict !== 0;
      };
      return { domain: name, check, holds: (value) => valuesOf(value).every(kept), unsupported: null };
    }),
  );
  return [...own, ...below];
}

/** The domain and those below it. */
export function domainNames(type: ColumnType): string[] {
  return type.kind === "domain" ? [type.name, ...domainNames(type.base)] : [];
}

function leavesOf(value: Value, dimensions: number): readonly Value[] {
  if (!Array.isArray(value)) return [];
  const elements = value as readonly Value[];
  return dimensions <= 1 ? elements : elements.flatMap((element) => leavesOf(element, dimensions - 1));
}
