import {
  baseType,
  type Catalog,
  columnsOf,
  type ColumnType,
  compileExpression,
  type EvaluationScope,
  type Expression,
  type SqlText,
  type Table,
  type Value,
} from "@seedloom/core";
import { mapExpression } from "./map-expression.ts";
import { missesOf } from "./misses.ts";
import { domainNames, nestedChecks } from "./nested-domains.ts";
import { partitionRules } from "./partition-rules.ts";

/** Something that must not be false of a row: a CHECK, a domain's check, a partition's bound. */
export interface RowRule {
  readonly name: string;
  readonly sql: SqlText;
  /** Over the table's columns; null where it cannot be evaluated here. */
  readonly expression: Expression | null;
  /** Positions of the columns it mentions. */
  readonly positions: readonly number[];
  /** False where the rule is broken; null where it cannot be evaluated here. */
  readonly holds: ((values: readonly Value[]) => boolean) | null;
  /** True where the rule is true: NULL, which a CHECK lets pass, is not. Missing where nothing tells the two apart. */
  readonly isTrue?: (values: readonly Value[]) => boolean;
  /** Where it can be kept in several ways, each of several conditions: how many of these are false on the way that misses fewest. */
  readonly misses?: (values: readonly Value[]) => number;
  /** Why it cannot be evaluated here. */
  readonly unsupported: string | null;
  /** What the database is asked where it cannot be evaluated here. */
  readonly asked: SqlText | null;
  /** Settings that the session lacks and it reads (`Check.settings`). */
  readonly settings?: readonly string[];
}

/** A column that the database computes, computed here for the rules that mention it. */
export interface ComputedColumn {
  readonly position: number;
  readonly positions: readonly number[];
  evaluate(values: readonly Value[]): Value;
}

/** A scope that also knows whether storing a fraction in a column of whole numbers rounds it. */
export interface TableScope extends EvaluationScope {
  readonly rounds?: boolean;
}

/** The scope that expressions of a table are evaluated in. */
export function tableScope(catalog: Catalog, table: Table, asOf: string): TableScope {
  return {
    // SQLite keeps a fraction in a column of whole numbers.
    rounds: !catalog.floatingDecimals,
    columns: table.columns.map(({ name, type }) => ({ name, type: catalog.floatingDecimals ? binary(type) : type })),
    now: Date.parse(asOf),
    numericBooleans: catalog.numericBooleans,
  };
}

/** The type that values are computed in where decimals are binary floating point. */
function binary(type: ColumnType): ColumnType {
  return baseType(type).kind === "decimal" ? { kind: "float", bits: 64 } : type;
}

/** What only the rows themselves can show, once they stand beside the rows of other tables. */
const ELSEWHERE = {
  holds: null,
  unsupported: "what other tables hold",
  asked: { text: "true", expression: null },
} as const;

/** Whether only trying the rows shows whether they keep the rule: it reads other tables, or calls a function that may. */
export function readsElsewhere({ unsupported }: RowRule): boolean {
  return unsupported === ELSEWHERE.unsupported || (unsupported?.startsWith("function ") ?? false);
}

/** A constant as an expression; none of those that SQL writes in other ways. */
export function literalOf(value: Value): Expression[] {
  return typeof value === "string" || typeof value === "number" ? [{ kind: "literal", value }] : [];
}

/** Every rule that a row of the table must keep by itself. */
export function rowRules(catalog: Catalog, table: Table, scope: EvaluationScope): RowRule[] {
  const opaque = opaquePositions(table, scope);
  const rule = (
    name: string,
    sql: SqlText,
    expression: Expression | null,
    question: string,
    mentioned = expression ? columnsOf(expression) : namesIn(question, table),
  ): RowRule => {
    const positions = mentioned.map((name) => table.columns.findIndex((column) => column.name === name));
    const base = { name, sql, expression, positions: positions.filter((position) => position >= 0) };
    const left = (unsupported: string): RowRule => ({
      ...base,
      // What is drawn again where the rule is broken: not what the database computes, but what it computes it from.
      positions: [...new Set(base.positions.flatMap((position) => opaque.get(position) ?? [position]))],
      holds: null,
      unsupported,
      asked: { text: question, expression },
    });
    if (!expression) return left("an expression that could not be parsed");
    if (positions.includes(-1)) return left("a column that is not in the table");
    if (positions.some((position) => opaque.has(position))) return left("a column that the database computes");
    const compiled = compileExpression(expression, scope);
    if ("unsupported" in compiled) return left(compiled.unsupported);
    const misses = missesOf(expression, scope);
    return {
      ...base,
      ...(misses && { misses }),
      holds: (values) => !isFalse(compiled.evaluate(values)),
      isTrue: (values) => {
        const value = compiled.evaluate(values);
        return value !== null && !isFalse(value);
      },
      unsupported: null,
      asked: null,
    };
  };
  /** A rule for each part that an AND joins: what speaks of one column by itself is that column's. All of it where it has to be asked. */
  const apart = (...[name, sql, expression, question, mentioned]: Parameters<typeof rule>): RowRule[] => {
    const whole = rule(name, sql, expression, question, mentioned);
    const pieces = expression ? conjuncts(expression) : [];
    if (pieces.length < 2) return [whole];
    const parts = pieces.map((part) => rule(name, sql, part, question));
    const readable = parts.filter(({ holds }) => holds);
    return readable.length === parts.length ? parts : [...readable, whole];
  };
  return [
    ...table.checks
      .filter((check) => check.enforced)
      .flatMap((check) => {
        const name = check.name ?? "CHECK";
        if (!check.lookups) {
          const own = apart(name, check.sql, check.sql.expression, check.sql.text);
          return check.settings ? own.map((one) => ({ ...one, settings: check.settings! })) : own;
        }
        // Candidates stand beside tables that may be empty yet: the rows themselves are tried.
        const names = namesIn(check.sql.text, table);
        const positions = names.map((one) => table.columns.findIndex((column) => column.name === one));
        const expression = { kind: "row", elements: check.lookups.constants.flatMap(literalOf) } as const;
        const lacks = check.settings && { settings: check.settings };
        return [{ name, sql: check.sql, expression, positions, ...ELSEWHERE, ...lacks }];
      }),
    ...table.columns.flatMap((column) =>
      domainNames(column.type).flatMap((name) =>
        (catalog.domains[name]?.checks ?? []).flatMap((check) =>
          // A candidate's column has the domain for its type: where the domain rejects the value, no answer is true.
          apart(
            check.name ?? name,
            check.sql,
            check.sql.expression && overColumn(check.sql.expression, column.name),
            "true",
            [column.name],
          ),
        ),
      ),
    ),
    ...table.columns.flatMap(({ name, type }, position) =>
      nestedChecks(type, catalog.domains, scope).map(({ domain, check, holds, unsupported }): RowRule => {
        // The check speaks of what is inside the column, one value after another: no expression over the row does.
        const expression: Expression = { kind: "call", name: domain, arguments: [{ kind: "column", name }] };
        return {
          name: check.name ?? domain,
          sql: check.sql,
          expression,
          positions: [position],
          holds: holds && ((values) => values[position] === null || holds(values[position]!)),
          unsupported,
          asked: holds ? null : { text: "true", expression },
        };
      }),
    ),
    // A column that the database computes is NULL where what it is computed from makes it so.
    ...table.columns
      .filter(({ generated, nullable }) => generated.kind === "computed" && !nullable)
      .map(({ name, generated }) => {
        // What it is computed from says what that takes: a member of a document. Asked is what the database makes of it.
        const made = generated.kind === "computed" ? generated.expression.expression : null;
        const operand: Expression = made ?? { kind: "column", name };
        const expression: Expression = { kind: "isNull", negated: true, operand };
        const text = `"${name.replaceAll('"', '""')}" IS NOT NULL`;
        return rule(`${name} NOT NULL`, { text, expression }, expression, text);
      }),
    ...partitionRules(table).map(({ name, sql, question }) => rule(name, sql, sql.expression, question)),
  ];
}

/** Columns that the database computes and whose expression can be evaluated here. */
export function computedColumns(table: Table, scope: TableScope): ComputedColumn[] {
  return table.columns.flatMap((column, position) => {
    if (column.generated.kind !== "computed" || !column.generated.expression.expression) return [];
    const { expression } = column.generated.expression;
    const type = baseType(column.type);
    const rounded = scope.rounds && (type.kind === "integer" || type.kind === "decimal");
    const compiled = compileExpression(rounded ? { kind: "cast", operand: expression, type } : expression, scope);
    if ("unsupported" in compiled) return [];
    return [{ position, positions: compiled.positions, evaluate: (values) => compiled.evaluate(values) }];
  });
}

/** Computed columns whose expression cannot be evaluated here, with the columns that it seems to mention. */
export function opaquePositions(table: Table, scope: EvaluationScope): ReadonlyMap<number, readonly number[]> {
  const known = new Set(computedColumns(table, scope).map(({ position }) => position));
  return new Map(
    table.columns.flatMap(({ generated }, position) => {
      if (generated.kind !== "computed" || known.has(position)) return [];
      const { expression, text } = generated.expression;
      const names = expression ? columnsOf(expression) : namesIn(text, table);
      return [[position, names.map((name) => table.columns.findIndex((column) => column.name === name))] as const];
    }),
  );
}

/** The positions, and those of the columns that computed ones among them are computed from: changing these changes those. */
export function withOrigins(positions: readonly number[], computed: readonly ComputedColumn[]): readonly number[] {
  const found = new Set(positions);
  for (const position of found) {
    const column = computed.find((one) => one.position === position);
    column?.positions.forEach((origin) => found.add(origin));
  }
  return [...found];
}

/** SQL's false, or the 0 that stands for it where booleans are numbers. */
export function isFalse(value: Value): boolean {
  return value === false || value === 0 || value === 0n;
}

/** What an AND joins, at any depth; `(a AND b) IS TRUE` is `a IS TRUE AND b IS TRUE`. */
function conjuncts(expression: Expression): readonly Expression[] {
  if (expression.kind === "and") return expression.operands.flatMap(conjuncts);
  if (expression.kind !== "isBoolean" || expression.negated || expression.value !== true) return [expression];
  return conjuncts(expression.operand).map((operand) => ({ ...expression, operand }));
}

/** A domain's check speaks of VALUE; for a column it speaks of the column. */
function overColumn(expression: Expression, name: string): Expression {
  return mapExpression(expression, (node) =>
    node.kind === "column" && node.name === "VALUE" ? { kind: "column", name } : null,
  );
}

/** Columns that a text which could not be parsed seems to mention. */
function namesIn(text: string, table: Table): string[] {
  const words = new Set(text.toLowerCase().match(/[\p{L}_][\p{L}\p{N}_$]*/gu));
  return table.columns.map((column) => column.name).filter((name) => words.has(name.toLowerCase()));
}
