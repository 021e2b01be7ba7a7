import type { Database, Finding } from "@seedloom/core";
import type { CheckContext, IntegrityCheck, Question, QueryQuestion, RowQuestion, SummaryQuestion } from "./check.ts";
import { plain } from "./plain.ts";
import { rowsText } from "./rows-text.ts";
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
  const { rows, counts } = await scan(database, context, scanned);
  const findings: Finding[] = [];
  for (const item of asked) {
    const { question } = item;
    const counted = question.kind === "query" ? await countQuery(database, question) : counts.get(question);
    if (counted instanceof Error) findings.push(unverified(context, item, counted));
    else if (counted !== undefined && counted > 0)
      findings.push(await finding(database, context, item, { count: counted, rows }, examples));
  }
  return findings;
}

/** What one scan or several say: the table's rows, null where not even they could be counted. */
interface Scanned {
  readonly rows: number | null;
  readonly counts: ReadonlyMap<Question, number | Error>;
}

/** Counts of all row and summary questions, from as few scans as their number allows; an error where one is refused. */
async function scan(
  database: Database,
  context: CheckContext,
  asked: readonly Asked<RowQuestion | SummaryQuestion>[],
): Promise<Scanned> {
  const aggregates = asked.map(({ question }) => aggregatesOf(question));
  // Checks may ask for the same thing.
  const distinct = [...new Set(aggregates.flat())];
  const columns = distinct.map((aggregate, index) => `, ${aggregate} AS a${index}`);
  const query = `SELECT count(*) AS seedloom_rows${columns.join("")} FROM ${source(context, context.table)}`;
  const answer = columns.length > mostAggregates ? new Error("too many columns") : await ask(database, query);
  if (answer instanceof Error) {
    if (asked.length <= 1) return { rows: null, counts: new Map(asked.map(({ question }) => [question, answer])) };
    // One of them is to blame: halving finds it, and the others still share their scans.
    const middle = Math.ceil(asked.length / 2);
    const first = await scan(database, context, asked.slice(0, middle));
    const second = await scan(database, context, asked.slice(middle));
    return { rows: first.rows ?? second.rows, counts: new Map([...first.counts, ...second.counts]) };
  }
  const row = answer[0] ?? {};
  const rows = Number(row["seedloom_rows"]);
  const counts = asked.map(({ question }, index): [Question, number] => {
    const values = (aggregates[index] ?? []).map((aggregate) => row[`a${distinct.indexOf(aggregate)}`]);
    return [question, question.kind === "rows" ? Number(values[0] ?? 0) : question.judge(values, rows)];
  });
  return { rows, counts: new Map(counts) };
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
  { count, rows }: { readonly count: number; readonly rows: number | null },
  examples: number,
): Promise<Finding> {
  const { keys, shown } = queryOf(context, question);
  const found = keys === null || examples === 0 ? [] : await ask(database, `${keys} LIMIT ${examples}`);
  return {
    ...about(context, { check, question }),
    severity: check.severity,
    actual: `${rowsText(count)}${rows === null ? "" : ` of ${rows.toLocaleString("en-US")}`} ${count === 1 ? "does" : "do"} not`,
    count,
    // Pairs of rows may be more than the rows.
    score: rows === null || count > rows ? null : 1 - count / rows,
    examples: found instanceof Error ? [] : found.map((row) => Object.values(row).map(plain)),
    query: shown,
    message: question.message(count),
  };
}

function about(context: CheckContext, { check, question }: Asked) {
  const { table } = context;
  const [first, ...others] = question.columns;
  return {
    check: check.name,
    code: question.fault === undefined ? check.name : `${check.name}.${question.fault}`,
    table: table.id,
    columns: question.columns,
    where:
      first === undefined
        ? table.id
        : others.length === 0
          ? `${table.id}.${first}`
          : `${table.id} (${question.columns.join(", ")})`,
    constraint: question.constraint,
    expected: question.expected ?? check.goal,
  };
}

/** The query for the examples (keys and the columns at issue), and the one that a person would run. */
function queryOf(context: CheckContext, question: Question): { keys: string | null; shown: string } {
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
    case "summary": {
      const aggregates = ["count(*)", ...question.aggregates].join(", ");
      return {
        keys: question.shows ?? null,
        shown: question.shows ?? `SELECT ${aggregates} FROM ${source(context, table)}`,
      };
    }
  }
}

function unverified(context: CheckContext, { check, question }: Asked, error: Error): Finding {
  return {
    ...about(context, { check, question }),
    severity: "warning",
    actual: "not known: the database refuses the query",
    count: 0,
    score: null,
    examples: [],
    query: queryOf(context, question).shown,
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
