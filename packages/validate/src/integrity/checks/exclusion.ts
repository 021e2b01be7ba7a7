import type { Exclusion, Table } from "@seedloom/core";
import type { IntegrityCheck, QueryQuestion } from "../check.ts";
import { rowsTooMany } from "../duplicates.ts";
import { rowsText } from "../rows-text.ts";
import { all, source } from "../sql.ts";

/**
 * No two rows meet all of an exclusion's operators. Rows are paired by ctid, which only PostgreSQL has, as it alone has
 * EXCLUDE; a database with exclusions of another kind says itself what rows share: https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-EXCLUDE
 */
export const exclusion: IntegrityCheck = {
  name: "exclusion",
  severity: "error",
  goal: "No two rows exclude each other, by whatever operators; WITHOUT OVERLAPS too.",
  questions: (context) =>
    context.table.exclusions.flatMap((constraint): readonly QueryQuestion[] => {
      const { table, sql } = context;
      if (sql.shared !== undefined) {
        const shared = sql.shared(table, constraint);
        return shared === null ? [] : [sharedQuestion(table, constraint, shared)];
      }
      const key = (table.primaryKey?.columns ?? []).map((column) => sql.identifier(column));
      const elements = constraint.elements.map((element, index) => `(${element.sql.text}) AS seedloom_${index}`);
      const where = constraint.predicate === null ? "" : ` WHERE (${constraint.predicate.text})`;
      const rows = `(SELECT ${["tableoid AS seedloom_table", "ctid AS seedloom_row", ...key, ...elements].join(", ")} FROM ${source(
        context,
        table,
      )}${where})`;
      const conflict = constraint.elements.map(
        ({ operator, qualified }, index) => `a.seedloom_${index} ${qualified ?? operator} b.seedloom_${index}`,
      );
      const shown =
        key.length > 0
          ? key.map((name, index) => `a.${name} AS a_${index}, b.${name} AS b_${index}`)
          : ["a.seedloom_row AS a_row, b.seedloom_row AS b_row"];
      return [
        {
          kind: "query",
          columns: [],
          constraint: constraint.name,
          expected: `No two rows with ${constraint.definition}.`,
          sql: `SELECT ${shown.join(", ")} FROM ${rows} a JOIN ${rows} b ON a.seedloom_table = b.seedloom_table AND a.seedloom_row < b.seedloom_row AND ${all(conflict)}`,
          message: (count) =>
            `${table.id}: ${count} ${count === 1 ? "pair of rows excludes" : "pairs of rows exclude"} each other under ${constraint.name} (${constraint.definition}); change or delete one of each pair.`,
        },
      ];
    }),
};

function sharedQuestion(table: Table, { name, definition }: Exclusion, sql: string): QueryQuestion {
  return {
    kind: "query",
    columns: [],
    constraint: name,
    expected: `No two rows with ${definition}.`,
    sql,
    count: rowsTooMany,
    message: (count) =>
      `${table.id}: ${rowsText(count, "has", "have")} what another row has under ${name} (${definition}); change or delete one of them.`,
  };
}
