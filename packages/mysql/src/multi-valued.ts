import type { Check, Exclusion, Table } from "@seedloom/core";
import type { IndexRow } from "./catalog-rows.ts";
import { catalogExpression } from "./defaults.ts";
import type { ExpressionScope } from "./expressions/operand-types.ts";
import { sqlText } from "./expressions/sql-text.ts";
import { quoteIdentifier, quoteString, quoteTable } from "./quote.ts";

/** `cast(json_extract(`j`,'$.codes') as unsigned array)`: what MySQL evaluates in indexes alone. */
const ARRAY = /^cast\(([\s\S]*) as [^()]*(?:\([^()]*\))?[^()]* array\)$/i;

const COLUMN = /^cast\((`(?:[^`]|``)+`) as (unsigned|signed|char)(?:\((\d+)\))?[^()]* array\)$/i;

/** Whether an index has an entry for each element of a JSON array: https://dev.mysql.com/doc/refman/9.7/en/create-index.html#create-index-multi-valued */
export function isMultiValued(parts: readonly IndexRow[]): boolean {
  return parts.some(({ expression }) => expression !== null && ARRAY.test(expression));
}

/** A unique index of that kind: no two rows whose arrays overlap, where the other parts are equal. */
export function multiValued(name: string, parts: readonly IndexRow[], scope: ExpressionScope): Exclusion {
  const elements = parts.map(({ column, expression }) => {
    const text = expression === null ? quoteIdentifier(column ?? "") : catalogExpression(expression, scope.flavour);
    const array = ARRAY.exec(text)?.[1];
    return { sql: sqlText(array ?? text, scope), operator: array === undefined ? "=" : "&&", text };
  });
  return {
    name,
    elements: elements.map(({ sql, operator }) => ({ sql, operator })),
    predicate: null,
    definition: `UNIQUE (${elements.map(({ text }) => `(${text})`).join(", ")})`,
  };
}

/**
 * What the index takes of a column that is its array by itself, as a CHECK: scalars of one type. Null for an array within the column's
 * JSON, and for elements that JSON Schema has no word for.
 */
export function elementsCheck({ expression }: IndexRow, scope: ExpressionScope): Check | null {
  const [, column, type = "", length] = COLUMN.exec(catalogExpression(expression ?? "", scope.flavour)) ?? [];
  if (column === undefined) return null;
  const items = {
    unsigned: { type: "integer", minimum: 0 },
    signed: { type: "integer" },
    char: { type: "string", minLength: 1, maxLength: Number(length ?? 1) },
  }[type.toLowerCase()];
  if (items === undefined) return null;
  const schema = quoteString(JSON.stringify({ type: "array", minItems: 1, items }));
  const sql = sqlText(`json_schema_valid(${schema}, ${column})`, scope);
  return { name: null, sql, validated: true, enforced: true, implied: true };
}

/** SELECT of the elements that several rows have; null where no primary key tells rows apart. */
export function sharedElements(table: Table, { elements }: Exclusion): string | null {
  const key = table.primaryKey?.columns.map(quoteIdentifier);
  const array = elements.find(({ operator }) => operator === "&&");
  if (key === undefined || array === undefined) return null;
  const equal = elements
    .filter((element) => element !== array)
    .map(({ sql }, place) => `(${sql.text}) AS part_${place}`);
  const list = `IF(JSON_TYPE(${array.sql.text}) = 'ARRAY', ${array.sql.text}, JSON_ARRAY(${array.sql.text}))`;
  const names = ["seedloom_element", ...equal.map((_, place) => `part_${place}`)];
  const rows =
    `SELECT ${[...key, ...equal, "seedloom_element"].join(", ")} FROM ${quoteTable(table)}, ` +
    `JSON_TABLE(${list}, '$[*]' COLUMNS (seedloom_element JSON PATH '$')) seedloom_list WHERE (${array.sql.text}) IS NOT NULL`;
  return (
    `SELECT ${names.join(", ")}, COUNT(DISTINCT ${key.join(", ")}) AS seedloom_rows FROM (${rows}) seedloom_elements ` +
    `WHERE ${names.map((name) => `${name} IS NOT NULL`).join(" AND ")} GROUP BY ${names.join(", ")} HAVING COUNT(DISTINCT ${key.join(", ")}) > 1`
  );
}
