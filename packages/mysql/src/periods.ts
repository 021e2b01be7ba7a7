import type { Exclusion, Expression, Table } from "@seedloom/core";
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { CatalogRows } from "./catalog-rows.ts";
import type { ExpressionScope } from "./expressions/operand-types.ts";
import { sqlText } from "./expressions/sql-text.ts";
import { quoteIdentifier, quoteTable } from "./quote.ts";

/** A key WITHOUT OVERLAPS: rows that agree in `columns` have periods that do not overlap (https://mariadb.com/kb/en/application-time-periods/). */
export interface PeriodKey {
  readonly schema: string;
  readonly table: string;
  readonly name: string;
  readonly columns: readonly string[];
  /** The period's first moment, and the first after it. */
  readonly from: string;
  readonly to: string;
}

const NAME = "`((?:[^`]|``)+)`";
const IN_ORDER = new RegExp(`^${NAME} < ${NAME}$`);
const KEY = new RegExp(`(?:PRIMARY KEY|UNIQUE KEY ${NAME}) \\(.*${NAME} WITHOUT OVERLAPS\\)`, "g");
const plain = (name: string) => name.replaceAll("``", "`");

/**
 * MariaDB's keys WITHOUT OVERLAPS. Its catalog shows a period as a CHECK of its name and such a key as one over the period's columns too,
 * its end before its beginning; only SHOW CREATE TABLE says which it is.
 */
export async function readPeriodKeys(db: Kysely<unknown>, rows: CatalogRows): Promise<readonly PeriodKey[]> {
  const found: PeriodKey[] = [];
  const indexes = Map.groupBy(rows.indexes, ({ schema, table }) => JSON.stringify([schema, table]));
  for (const { schema, table, name: period, clause } of rows.checks) {
    const [, from = "", to = ""] = (IN_ORDER.exec(clause) ?? []).map(plain);
    const keys = Map.groupBy(indexes.get(JSON.stringify([schema, table])) ?? [], ({ index }) => index);
    const ending = [...keys].filter(
      ([, parts]) => parts.at(-1)?.column === from && parts.at(-2)?.column === to && from !== "",
    );
    if (ending.length === 0) continue;
    const { rows: answers } = await sql<Record<string, string>>`
      SHOW CREATE TABLE ${sql.raw(quoteTable({ schema, name: table }))}`.execute(db);
    const declared = [...(answers[0]?.["Create Table"] ?? "").matchAll(KEY)].flatMap(([, key = "PRIMARY", of = ""]) =>
      plain(of) === period ? [plain(key)] : [],
    );
    for (const [name, parts] of ending) {
      if (!declared.includes(name)) continue;
      found.push({ schema, table, name, columns: parts.slice(0, -2).map(({ column }) => column ?? ""), from, to });
    }
  }
  return found;
}

/** The key as an exclusion of ranges, which is what other databases have for it. */
export function periodExclusion({ name, columns, from, to }: PeriodKey, scope: ExpressionScope): Exclusion {
  const ends = [from, to].map((column): Expression => ({ kind: "column", name: column }));
  const range = scope.typeOf(from)?.kind === "date" ? "daterange" : "tsrange";
  const names = columns.map(quoteIdentifier);
  return {
    name,
    elements: [
      ...names.map((column) => ({ sql: sqlText(column, scope), operator: "=" })),
      {
        sql: {
          text: [from, to].map(quoteIdentifier).join(", "),
          expression: { kind: "call", name: range, arguments: ends },
        },
        operator: "&&",
      },
    ],
    predicate: null,
    definition: `UNIQUE (${[...names, `(${[from, to].map(quoteIdentifier).join(", ")}) WITHOUT OVERLAPS`].join(", ")})`,
  };
}

/** SELECT of the periods that overlap others; null for an exclusion of another kind. */
export function sharedPeriods(table: Table, { elements }: Exclusion): string | null {
  const period = elements.find(({ operator }) => operator === "&&")?.sql.expression;
  if (period?.kind !== "call" || !/^(date|ts)range$/.test(period.name)) return null;
  const [from = "", to = ""] = period.arguments.flatMap((end) =>
    end.kind === "column" ? [quoteIdentifier(end.name)] : [],
  );
  const equal = elements.flatMap(({ operator, sql: { text } }) => (operator === "=" ? [text] : []));
  const shown = [...equal, from, to].map((name) => `l.${name}`).join(", ");
  const together = [...equal.map((name) => `l.${name} = r.${name}`), `l.${from} < r.${to}`, `r.${from} < l.${to}`];
  return (
    `SELECT ${shown}, COUNT(*) AS seedloom_rows FROM ${quoteTable(table)} l JOIN ${quoteTable(table)} r ` +
    `ON ${together.join(" AND ")} GROUP BY ${shown} HAVING COUNT(*) > 1`
  );
}
