import type { IntegrityCheck } from "../check.ts";
import { rowsText } from "../rows-text.ts";
import { all, source } from "../sql.ts";

/**
 * A table that refers to itself is a forest: every row is reached from a row without a parent. A row that is its own parent
 * counts as a root.
 */
export const referenceCycle: IntegrityCheck = {
  name: "referenceCycle",
  severity: "warning",
  goal: "No row is its own ancestor, or below one that is.",
  questions: (context) =>
    context.table.foreignKeys
      .filter((key) => key.references.table === context.table.id)
      .map((key) => {
        const { table, sql } = context;
        const from = source(context, table);
        const own = key.references.columns.map((column) => sql.identifier(column));
        const parent = key.columns.map((column) => sql.identifier(column));
        const is = (child: string, above: string) =>
          all(parent.map((name, i) => `${child}.${name} = ${above}.${own[i]}`));
        const list = (alias: string) => own.map((name) => `${alias}.${name}`).join(", ");
        const same = (a: string, b: string) => all(own.map((name) => `${a}.${name} = ${b}.${name}`));
        return {
          kind: "query",
          columns: key.columns,
          constraint: key.name,
          // UNION, not UNION ALL: it drops rows seen before, so that the recursion ends whatever the data.
          sql: `WITH RECURSIVE seedloom_reached AS (SELECT ${list("t")} FROM ${from} t WHERE NOT EXISTS (SELECT 1 FROM ${from} p WHERE ${is(
            "t",
            "p",
          )} AND NOT (${same("t", "p")})) UNION SELECT ${list("t")} FROM ${from} t JOIN seedloom_reached r ON ${is(
            "t",
            "r",
          )}) SELECT ${[...new Set([...own, ...parent])].map((name) => `t.${name}`).join(", ")} FROM ${from} t WHERE NOT EXISTS (SELECT 1 FROM seedloom_reached r WHERE ${same("t", "r")})`,
          message: (count) =>
            `${table.id}.${key.columns.join(", ")}: ${rowsText(count, "is", "are")} in a cycle or below one; give one row of each cycle no parent.`,
        };
      }),
};
