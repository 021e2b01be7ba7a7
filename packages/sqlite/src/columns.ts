import { operandsOf, type Column, type ColumnType, type DefaultValue, type Expression } from "@seedloom/core";
import type { TableDdl } from "./ddl/read-table.ts";
import { typeByEvidence } from "./evidence.ts";
import { jsonColumns } from "./json-columns.ts";
import { noColumns, parseExpression } from "./parse-expression.ts";
import type { ColumnRow, Pragmas, TableRow } from "./pragmas.ts";
import { literalFor } from "./settle.ts";
import { scopeOf, toSqlText } from "./sql-text.ts";
import type { StoredKinds } from "./stored-kinds.ts";
import { declaredType } from "./types.ts";

/** The columns of a table. */
export function readColumns(table: TableRow, ddl: TableDdl, pragmas: Pragmas, stored: StoredKinds): Column[] {
  const rows = (pragmas.columns.get(table.name) ?? []).filter((row) => row.hidden !== 1);
  const scope = scopeOf(rows);
  const checks = ddl.checks.map((check) => parseExpression(check.text, scope)).filter((check) => check !== null);
  const defaults = new Map(rows.map((row) => [row.name, defaultExpression(row)]));
  const documents = jsonColumns(table.name, ddl, pragmas, scope);
  const types = new Map<string, ColumnType>();
  for (const row of rows) {
    // A generated column's pragma text may carry the words of its constraint: https://sqlite.org/gencol.html
    const declared = declaredType(row.type.replace(/\s*\bGENERATED ALWAYS$/i, ""), table.strict === 1);
    const type =
      table.strict === 1
        ? declared.type
        : typeByEvidence(
            row.name,
            declared,
            checks,
            defaults.get(row.name) ?? null,
            stored.get(table.name)?.get(row.name) ?? null,
          );
    const collation = ddl.collations.get(row.name.toLowerCase());
    types.set(row.name, documents.has(row.name) ? asDocument(type) : collated(type, collation));
  }
  const identity = rowidAlias(table, rows, pragmas);
  return rows.map((row) => {
    const type = types.get(row.name) ?? { kind: "any" };
    const computed = ddl.generated.get(row.name.toLowerCase());
    return {
      name: row.name,
      type,
      typeText: row.type,
      // SQLite lets NULL into most primary keys by an old mistake (https://sqlite.org/lang_createtable.html#the_primary_key);
      // nobody means it.
      nullable: row.notNull === 0 && row.key === 0,
      default: row.hidden === 0 ? defaultValue(row, defaults.get(row.name) ?? null, type) : null,
      generated:
        row.hidden === 2 || row.hidden === 3
          ? {
              kind: "computed",
              expression: toSqlText(computed ?? "", scope, types),
              stored: row.hidden === 3,
            }
          : row === identity
            ? {
                kind: "identity",
                always: false,
                sequence: ddl.autoincrement ? '"sqlite_sequence"' : null,
                start: 1,
                increment: 1,
              }
            : { kind: "no" },
      comment: null,
      collation: ddl.collations.get(row.name.toLowerCase()) ?? null,
    };
  });
}

function asDocument(type: ColumnType): ColumnType {
  return type.kind === "text" || type.kind === "any" ? { kind: "json", binary: false } : type;
}

function collated(type: ColumnType, collation: string | undefined): ColumnType {
  return type.kind === "text" && collation?.toUpperCase() === "NOCASE" ? { ...type, caseInsensitive: true } : type;
}

/**
 * The column that is another name of the rowid (https://sqlite.org/lang_createtable.html#rowid): the sole key column, declared
 * exactly INTEGER, of a rowid table; `INTEGER PRIMARY KEY DESC` is not one, and has an index of its own.
 */
function rowidAlias(table: TableRow, rows: readonly ColumnRow[], pragmas: Pragmas): ColumnRow | null {
  const key = rows.filter((row) => row.key > 0);
  const [only] = key;
  if (only === undefined || key.length !== 1 || only.type.toUpperCase() !== "INTEGER" || table.withoutRowid === 1)
    return null;
  return (pragmas.indexes.get(table.name) ?? []).some((index) => index.origin === "pk") ? null : only;
}

function defaultExpression(row: ColumnRow): Expression | null {
  return row.default === null || row.hidden !== 0 ? null : parseExpression(row.default, noColumns);
}

function defaultValue(row: ColumnRow, expression: Expression | null, type: ColumnType): DefaultValue | null {
  if (row.default === null || (expression?.kind === "literal" && expression.value === null)) return null;
  return {
    sql: { text: row.default, expression: expression && literalFor(type, expression) },
    volatile: expression === null ? !/^x'[0-9a-f]*'$/i.test(row.default.trim()) : calls(expression),
  };
}

function calls(expression: Expression): boolean {
  return expression.kind === "call" || operandsOf(expression).some(calls);
}
