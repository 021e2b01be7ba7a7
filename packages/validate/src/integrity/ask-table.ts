import type { Database, Finding } from "@seedloom/core";
import type { CheckContext, IntegrityCheck, Question, QueryQuestion, RowQuestion, SummaryQuestion } from "./check.ts";
import { plain } from "./plain.ts";
import { source } from "./sql.ts";

/** Aggregates in one scan; PostgreSQL allows 1,664 result columns, SQLite 2,000: https://www.sqlite.org/limits.html */
const mostAggregates = 500;

/** A question and the check that asks it. */
interface Asked<Q extends Question = Question> {
  readonly check: IntegrityCheck;
  readonly question: Q;
}

/**
 * Puts the checks' questions about a table to the database: one scan for all conditions and aggregates, one query for each
 * that needs its own, and one for the examples of each that found something. A question that the database refuses becomes a
 * warning with the database's words, so that nothing passes unverified without notice.
 */
export async function askTable(
  database: Database,
  context: CheckContext,
  checks: readonly IntegrityCheck[],
  examples: number,
): Promise<readonly Finding[]> {
  const asked = checks.flatMap((check) => check.questions(context).map((question) => ({ check, question })));
  const scanned = asked.filter((item): item is Asked<RowQuestion | SummaryQuestion> => item.question.kind !== "query");
  const counts = await scan(database, context, scanned);
  const findings: Finding[] = [];
  for (const item of asked) {
    const counted = counts.get(item.question) ?? (await countQuery(database, item.question as QueryQuestion));
    if (counted instanceof Error) findings.push(unverified(context, item, counted));
    else if (counted > 0) findings.push(await finding(database, context, item, counted, examples));
  }
  return findings;
}

/** Counts of all row and summary questions, from as few scans as their number allows; an error where one is refused. */
async function scan(
  database: Database,
  context: CheckContext,
  asked: readonly Asked<RowQuestion | SummaryQuestion>[],
): Promise<ReadonlyMap<Question, number | Error>> {
  if (asked.length === 0) return new Map();
  const aggregates = asked.map(({ question }) => aggregatesOf(question));
  const columns = aggregates.flat().map((aggregate, index) => `, ${aggregate} AS a${index}`);
  const query = `SELECT count(*) AS seedloom_rows${columns.join("")} FROM ${source(context, context.table)}`;
  const answer = columns.length > mostAggregates ? new Error("too many columns") : await ask(database, query);
  if (answer instanceof Error) {
    if (asked.length === 1) return new Map(asked.map(({ question }) => [question, answer]));
    // One of them is to blame: halving finds it, and the others still share their scans.
    const middle = Math.ceil(asked.length / 2);
    const first = await scan(database, context, asked.slice(0, middle));
    return new Map([...first, ...(await scan(database, context, asked.slice(middle)))]);
  }
  const row = answer[0] ?? {};
  const rows = Number(row["seedloom_rows"]);
  let next = 0;
  return new Map(
    asked.map(({ question }, index) => {
      const values = (aggregates[index] ?? []).map(() => row[`a${next++}`]);
      return [question, question.kind === "rows" ? Number(values[0] ?? 0) : question.judge(values, rows)];
    }),
  );
}

function aggregatesOf(question: RowQuestion | SummaryQuestion): readonly string[] {
  return question.kind === "rows" ? [`sum(CASE WHEN ${question.offends} THEN 1 ELSE 0 END)`] : question.aggregates;
}

async function countQuery(database: Database, question: QueryQuestion): Promise<number | Error> {
  const query = `SELECT ${question.count ?? "count(*)"} AS seedloom_count FROM (${question.sql}) seedloom_offences`;
  const answer = await ask(database, query);
  return answer instanceof Error ? answer : Number(answer[0]?.["seedloom_count"] ?? 0);
}

async function finding(
  database: Database,
  context: CheckContext,
  { check, question }: Asked,
  count: number,
  examples: number,
): Promise<Finding> {
  const query = queryOf(context, question);
  const rows = query === null || examples === 0 ? [] : await ask(database, `${query.keys} LIMIT ${examples}`);
  return {
    check: check.name,
    severity: check.severity,
    table: context.table.id,
    columns: question.columns,
    constraint: question.constraint,
    count,
    examples: rows instanceof Error ? [] : rows.map((row) => Object.values(row).map(plain)),
    query: query?.shown ?? null,
    message: question.message(count),
  };
}

/** The query for the examples (keys and the columns at issue), and the one that a person would run. */
function queryOf(context: CheckContext, question: Question): { keys: string; shown: string } | null {
  const { table, sql } = context;
  switch (question.kind) {
    case "query":
      return { keys: question.sql, shown: question.sql };
    case "rows": {
      const columns = [...new Set([...(table.primaryKey?.columns ?? []), ...question.columns])];
      const where = `FROM ${source(context, table)} WHERE ${question.offends}`;
      const keys = columns.length === 0 ? "*" : columns.map((column) => sql.identifier(column)).join(", ");
      return { keys: `SELECT ${keys} ${where}`, shown: `SELECT * ${where}` };
    }
    case "summary":
      return null;
  }
}

function unverified(context: CheckContext, { check, question }: Asked, error: Error): Finding {
  return {
    check: check.name,
    severity: "warning",
    table: context.table.id,
    columns: question.columns,
    constraint: question.constraint,
    count: 0,
    examples: [],
    query: queryOf(context, question)?.shown ?? null,
    message: `${context.table.id}: ${check.name}${question.constraint === null ? "" : ` (${question.constraint})`} could not be verified, because the database refuses the query: ${error.message.trim().replace(/\.$/, "")}; verify it by hand.`,
    unverified: true,
  };
}

/** The rows, or the error: a refused query is an expected outcome here. */
async function ask(database: Database, query: string): Promise<readonly Record<string, unknown>[] | Error> {
  try {
    return await database.query(query);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
