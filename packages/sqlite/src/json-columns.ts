import { operandsOf, type Expression } from "@seedloom/core";
import { readIndex } from "./ddl/read-index.ts";
import type { TableDdl } from "./ddl/read-table.ts";
import { parseExpression, type Scope } from "./parse-expression.ts";
import type { Pragmas } from "./pragmas.ts";

/** Functions that are an error where their first argument is no JSON: https://sqlite.org/json1.html */
const LOOK_INTO = /^jsonb?(?:_(?:array_insert|array_length|extract|insert|patch|pretty|remove|replace|set|type))?$/;

/**
 * Columns that have to hold JSON whatever their type says: what an index or a generated column computes looks into them, and SQLite
 * refuses a row for which it cannot be computed. CHECKs are left to those who satisfy them.
 */
export function jsonColumns(table: string, ddl: TableDdl, pragmas: Pragmas, scope: Scope): ReadonlySet<string> {
  const indexes = (pragmas.indexes.get(table) ?? []).flatMap(({ sql }) => (sql === null ? [] : [readIndex(sql)]));
  const texts = [
    ...ddl.generated.values(),
    ...indexes.flatMap(({ parts, predicate }) => (predicate === null ? parts : [...parts, predicate])),
  ];
  return new Set(
    texts.flatMap((text) => {
      const expression = parseExpression(text, scope);
      return expression === null ? [] : lookedInto(expression);
    }),
  );
}

function lookedInto(expression: Expression): readonly string[] {
  const document = documentOf(expression);
  return [
    ...(document?.kind === "column" ? [document.name] : []),
    ...operandsOf(expression).flatMap((operand) => lookedInto(operand)),
  ];
}

function documentOf(expression: Expression): Expression | undefined {
  if (expression.kind === "call" && LOOK_INTO.test(expression.name)) return expression.arguments[0];
  return expression.kind === "operator" && /^->>?$/.test(expression.operator) ? expression.left : undefined;
}
