import {
  baseType,
  type Catalog,
  type Column,
  type Expression,
  findTable,
  SeedError,
  type Table,
  type Value,
} from "@seedloom/core";
import { type RowRule, rowRules, tableScope, type TableScope } from "../generate/rules/row-rules.ts";
import { domainOf } from "./derive/column-domain.ts";
import { intersect } from "./derive/domain-algebra.ts";

/** Whole numbers between two bounds that are tried one by one. */
const FEW = 200;

/** Rules that no row keeps together, and of which columns. */
interface Contradiction {
  readonly rules: readonly RowRule[];
  readonly columns: readonly string[];
  /** Whether the column's being NOT NULL is part of it. */
  readonly notNull?: true;
}

/**
 * An error that says which of a table's rules contradict each other, in place of one that says only that no values were found; the error as
 * it is where none are known to.
 */
export function namingContradictions(error: unknown, catalog: Catalog, asOf: string): unknown {
  if (!(error instanceof SeedError) || error.code !== "UNSATISFIABLE") return error;
  const table = typeof error.details.table === "string" ? findTable(catalog, error.details.table) : undefined;
  const found = table && findContradiction(catalog, table, asOf);
  if (!found) return error;
  const { rules, columns, notNull } = found;
  const names = [...new Set(rules.map(({ name, sql }) => `${name}: ${sql.text}`))];
  const [first = ""] = names;
  const said =
    names.length > 1
      ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)} contradict each other`
      : notNull
        ? `${first} contradicts that ${columns.join(", ")} may not be NULL`
        : `${first} contradicts itself or the column's type`;
  return new SeedError(
    "UNSATISFIABLE",
    `${table.id}: there is no value for ${columns.join(", ")}: ${said}; change ${names.length > 1 ? "one of them" : "it"}, or leave the table out.`,
    {
      ...error.details,
      constraint: rules[0]!.name,
      text: rules[0]!.sql.text,
      contradicts: [...new Set(rules.map(({ name }) => name))],
      ...(columns.length === 1 ? { column: columns[0]! } : {}),
    },
  );
}

function findContradiction(catalog: Catalog, table: Table, asOf: string): Contradiction | null {
  const scope = tableScope(catalog, table, asOf);
  const rules = rowRules(catalog, table, scope).filter(({ holds, expression }) => holds && expression);
  const empty: Value[] = table.columns.map(() => null);
  for (const [position, column] of table.columns.entries()) {
    const own = rules.filter(({ positions }) => positions.length === 1 && positions[0] === position);
    const passesNull = column.nullable && own.every(({ holds }) => holds!(empty));
    if (passesNull) continue;
    for (const [place, one] of own.entries()) {
      if (!column.nullable && isNullTest(one.expression!))
        return { rules: [one], columns: [column.name], notNull: true };
      for (const other of own.slice(place)) {
        if (isDisjoint(one, other, column, position, table, scope))
          return { rules: one === other ? [one] : [one, other], columns: [column.name] };
      }
    }
  }
  return findCircle(table, rules);
}

const isNullTest = (expression: Expression) => expression.kind === "isNull" && !expression.negated;

/** Whether it is known that no value of a column keeps both rules. */
function isDisjoint(
  one: RowRule,
  other: RowRule,
  { name, type: declared }: Column,
  position: number,
  { columns }: Table,
  scope: TableScope,
): boolean {
  const type = baseType(declared);
  const { min, max, values, minLength, maxLength } = [one, other]
    .map((rule) => domainOf(rule.expression!, name, type, scope))
    .reduce(intersect);
  const row: Value[] = columns.map(() => null);
  const keepsNone = (some: readonly Value[]) =>
    some.every((value) => {
      row[position] = value;
      return !one.holds!(row) || !other.holds!(row);
    });
  if (values !== null) return keepsNone(values);
  const longest = Math.min(maxLength ?? Infinity, type.kind === "text" ? (type.maxLength ?? Infinity) : Infinity);
  if ((minLength ?? 0) > longest) return true;
  if (min === null || max === null) return false;
  if (min > max) return true;
  if (type.kind !== "integer") return min === max && keepsNone([min]);
  const count = Math.floor(max) - Math.ceil(min) + 1;
  return count <= FEW && keepsNone(Array.from({ length: Math.max(0, count) }, (_, place) => Math.ceil(min) + place));
}

interface Step {
  readonly from: string;
  readonly to: string;
  readonly strict: boolean;
  readonly rule: RowRule;
}

/** Columns of which each has to be below the next, round in a circle. */
function findCircle(table: Table, rules: readonly RowRule[]): Contradiction | null {
  const required = new Set(table.columns.flatMap(({ name, nullable }) => (nullable ? [] : [name])));
  const steps = rules.flatMap((rule) => stepOf(rule)).filter(({ from, to }) => required.has(from) && required.has(to));
  for (const first of steps.filter(({ strict }) => strict)) {
    const ways = new Map<string, readonly Step[]>([[first.to, [first]]]);
    for (const [name, way] of ways) {
      if (name === first.from) return { rules: way.map(({ rule }) => rule), columns: way.map(({ from }) => from) };
      for (const step of steps) if (step.from === name && !ways.has(step.to)) ways.set(step.to, [...way, step]);
    }
  }
  return null;
}

function stepOf(rule: RowRule): Step[] {
  const node = rule.expression!;
  if (node.kind !== "compare" || !["<", "<=", ">", ">="].includes(node.operator)) return [];
  // As they are: a moment's day is below the moment.
  const { left, right } = node;
  if (left.kind !== "column" || right.kind !== "column") return [];
  const [from, to] = node.operator.startsWith("<") ? [left.name, right.name] : [right.name, left.name];
  return [{ from, to, strict: !node.operator.endsWith("="), rule }];
}
