import { findColumn, findTable, SeedError } from "@seedloom/core";
import type { Catalog, RowBatch, SqlText, Table } from "@seedloom/core";
import type { ClientBase } from "pg";
import { copyRows } from "./copy.ts";
import { queryTexts } from "./query.ts";
import { quoteIdentifier, quoteTable } from "./quote.ts";
import { inTransaction } from "./settings.ts";

type Answer = boolean | null;

/**
 * What the database says of expressions on candidate rows, in a transaction that is rolled back: the rows go into a temporary table
 * with the columns' types, the expressions are selected from it. A row on which an expression raises an error, or whose values the
 * types refuse, is answered with false.
 * @throws SeedError `LOAD` where an expression cannot be evaluated at all: it names what is not there, or there may be no temporary table.
 */
export async function evaluate(
  client: ClientBase,
  catalog: Catalog,
  expressions: readonly SqlText[],
  rows: RowBatch,
): Promise<(readonly Answer[])[]> {
  const table = findTable(catalog, rows.table);
  if (table === undefined) {
    throw new SeedError("USAGE", `${rows.table}: the catalog has no table of that name.`, { table: rows.table });
  }
  if (expressions.length === 0) return [];
  return inTransaction(client, "discard", async () => {
    const number = unusedName(table, "seedloom_row");
    const names = table.columns.map((column) => quoteIdentifier(column.name));
    await createCandidates(
      client,
      table.id,
      `select ${["null::int4 as " + quoteIdentifier(number), ...names].join(", ")} from ${quoteTable(table)}`,
    );
    const domains = await withoutDomains(client, rows.columns);
    const staged = await stage(client, table, rows, number);
    for (const { name, generated } of table.columns) {
      if (generated.kind !== "computed" || rows.columns.includes(name)) continue;
      const set = `${quoteIdentifier(name)} = (${generated.expression.text})`;
      // Where it cannot be computed for a row, the others still have theirs.
      await bisect(0, rows.count, (from, to) => {
        const where = `${quoteIdentifier(number)} >= ${from} and ${quoteIdentifier(number)} < ${to}`;
        return trial(client, () => client.query(`update pg_temp.seedloom_candidates set ${set} where ${where}`));
      });
    }
    const askAll = async (text: string): Promise<Answer[]> => {
      const answer = Array.from<Answer>({ length: rows.count }).fill(false);
      const read = async (statement: string) => {
        const [result = []] = await queryTexts(client, [statement]);
        for (const [row, value = null] of result) answer[Number(row)] = value === null ? null : value === "t";
      };
      await parse(client, rows.table, text);
      const all = `select ${quoteIdentifier(number)}, (${text})::bool from pg_temp.seedloom_candidates`;
      if (staged.length === 0 || (await trial(client, () => read(all)))) return answer;
      await client.query(oneByOne(text, quoteIdentifier(number)));
      await read("select * from pg_temp.seedloom_one_by_one()");
      return answer;
    };
    const accepted = domains === null ? null : await askAll(domains);
    const answers: (readonly Answer[])[] = [];
    for (const { text } of expressions) {
      const answer = await askAll(text);
      answers.push(accepted === null ? answer : answer.map((one, row) => (accepted[row] === false ? false : one)));
    }
    return answers;
  });
}

/** A user may not be allowed temporary tables, and an event trigger may refuse any. */
async function createCandidates(client: ClientBase, table: string, select: string): Promise<void> {
  try {
    await client.query(`create temporary table seedloom_candidates on commit drop as ${select} with no data`);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SeedError(
      "LOAD",
      `${table}: its rules have to be asked of the database, which takes a temporary table, and PostgreSQL refuses one: ${reason}; ` +
        "allow temporary tables (GRANT TEMPORARY, event triggers), give the rules' columns overrides, or leave the table out.",
      { table },
      cause,
    );
  }
}

/**
 * Gives the candidates' columns the types below their domains, so that a value which a domain refuses does not stop a COPY.
 * @returns what is true where the domains accept the given columns and an error where not; null without domains
 */
async function withoutDomains(client: ClientBase, given: readonly string[]): Promise<string | null> {
  const [domains = []] = await queryTexts(client, [
    `with recursive below as (
      select a.attname as name, t.oid as domain, t.oid as type, a.atttypmod as modifier
      from pg_catalog.pg_attribute a join pg_catalog.pg_type t on t.oid = a.atttypid
      where a.attrelid = 'pg_temp.seedloom_candidates'::pg_catalog.regclass and a.attnum > 0 and t.typtype = 'd'
      union all
      select b.name, b.domain, t.typbasetype, t.typtypmod
      from below b join pg_catalog.pg_type t on t.oid = b.type where t.typtype = 'd')
    select b.name, pg_catalog.format_type(b.domain, null), pg_catalog.format_type(b.type, b.modifier)
    from below b join pg_catalog.pg_type t on t.oid = b.type where t.typtype <> 'd'`,
  ]);
  for (const [name, , type] of domains) {
    await client.query(
      `alter table pg_temp.seedloom_candidates alter column ${quoteIdentifier(name ?? "")} type ${type}`,
    );
  }
  // Not `… or true`: the planner would see through that and leave the cast out.
  const casts = domains
    .filter(([name]) => given.includes(name ?? ""))
    .map(([name, domain]) => `(${quoteIdentifier(name ?? "")}::${domain} is null) in (true, false)`);
  return casts.length === 0 ? null : casts.join(" and ");
}

/** What the server cannot even parse is no fault of a row. */
async function parse(client: ClientBase, table: string, text: string): Promise<void> {
  try {
    await client.query(`select (${text})::bool from pg_temp.seedloom_candidates limit 0`);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SeedError("LOAD", `${table}: PostgreSQL cannot be asked for ${text}: ${reason}`, { table, text }, cause);
  }
}

/** A function that asks about each row by itself, so that one that fails is false and spoils no other. */
function oneByOne(text: string, number: string): string {
  return `create index if not exists seedloom_candidate on pg_temp.seedloom_candidates (${number});
    create or replace function pg_temp.seedloom_one_by_one() returns table (seedloom_number int4, seedloom_answer bool)
    language plpgsql as $seedloom$
    #variable_conflict use_column
    begin
      for seedloom_number in select ${number} from pg_temp.seedloom_candidates loop
        begin
          select (${text})::bool into seedloom_answer from pg_temp.seedloom_candidates where ${number} = seedloom_number;
        exception when others then
          seedloom_answer := false;
        end;
        return next;
      end loop;
    end $seedloom$`;
}

/** Copies the rows in, leaving out those that the types refuse; the stretches that are in. */
async function stage(
  client: ClientBase,
  table: Table,
  rows: RowBatch,
  number: string,
): Promise<readonly (readonly [number, number])[]> {
  const types = rows.columns.map((name) => findColumn(table, name)?.type ?? { kind: "other" as const, name });
  const staged: (readonly [number, number])[] = [];
  await bisect(0, rows.count, async (from, to) => {
    const slice: RowBatch = {
      ...rows,
      firstRow: rows.firstRow + from,
      count: to - from,
      columns: [number, ...rows.columns],
      values: [
        Array.from({ length: to - from }, (_, index) => from + index),
        ...rows.values.map((column) => column.slice(from, to)),
      ],
    };
    const target = {
      table: "pg_temp.seedloom_candidates",
      columns: slice.columns,
      types: [{ kind: "integer" as const, bits: 32 as const, unsigned: false }, ...types],
    };
    const done = await trial(client, () => copyRows(client, target, [slice]));
    if (done) staged.push([from, to]);
    return done;
  });
  return staged;
}

/** Tries a stretch of rows; where it fails, its halves, down to the rows at fault. */
async function bisect(
  from: number,
  to: number,
  attempt: (from: number, to: number) => Promise<boolean>,
): Promise<void> {
  if (from >= to || (await attempt(from, to)) || to - from === 1) return;
  const middle = from + Math.floor((to - from) / 2);
  await bisect(from, middle, attempt);
  await bisect(middle, to, attempt);
}

/** Whether the work went through; if not, its traces are gone and the transaction goes on. */
async function trial(client: ClientBase, work: () => Promise<unknown>): Promise<boolean> {
  await client.query("savepoint seedloom_trial");
  try {
    await work();
    await client.query("release savepoint seedloom_trial");
    return true;
  } catch {
    await client.query("rollback to savepoint seedloom_trial");
    return false;
  }
}

function unusedName(table: Table, name: string): string {
  return findColumn(table, name) === undefined ? name : unusedName(table, `${name}_`);
}
