import { findTable, type LoadJob, type Notice, SeedError, type TableId } from "@seedloom/core";
import type { ClientBase } from "pg";
import { queryRows } from "../query.ts";
import { quoteIdentifier, quoteTable } from "../quote.ts";

/** Something that a load does to a table, as PostgreSQL's privileges name it. */
interface Need {
  readonly table: TableId;
  readonly relation: string;
  readonly privilege: "INSERT" | "UPDATE" | "SELECT";
  readonly columns: readonly string[];
}

interface Lack {
  readonly need: number;
  readonly columns: readonly string[];
  readonly user: string;
}

/** What stands in the way of a load. */
interface Refusal {
  readonly fact: string;
  readonly remedy: string;
  readonly table: TableId | null;
  readonly privilege?: Need["privilege"];
  readonly grants?: readonly string[];
}

/**
 * Makes sure that the user may do all that a load will, while nothing is written.
 * @throws SeedError `LOAD` with the GRANTs that help, or where the session may only read
 */
export async function checkPrivileges(client: ClientBase, job: LoadJob): Promise<void> {
  const found = await refusal(client, job);
  if (found === null) return;
  const { fact, remedy, table, privilege, grants } = found;
  const details = table === null ? {} : { table, privilege, grants };
  throw new SeedError("LOAD", `${fact} Nothing was written; ${remedy}`, details);
}

/** What a load would be refused, for a plan to say. */
export async function refusals(client: ClientBase, job: LoadJob): Promise<readonly Notice[]> {
  const found = await refusal(client, job);
  if (found === null) return [];
  const { fact, remedy, table } = found;
  return [{ code: "MAY_NOT_LOAD", table, message: `${fact} To seed, ${remedy}` }];
}

async function refusal(client: ClientBase, job: LoadJob): Promise<Refusal | null> {
  const needs = needsOf(job);
  const [session] = await queryRows<{ readonly: boolean; standby: boolean }>(
    client,
    `select current_setting('transaction_read_only')::bool as readonly, pg_catalog.pg_is_in_recovery() as standby`,
  );
  if (session?.readonly === true && needs.length > 0) {
    const remedy = session.standby
      ? "it is a standby: connect to the primary"
      : "set default_transaction_read_only off for this user, or connect as another";
    return { fact: "This session may only read.", remedy: `${remedy}.`, table: null };
  }
  // https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-ACCESS: a privilege on the table is one on each column.
  const lacks = await queryRows<Lack>(
    client,
    `select n.need, json_agg(c.name order by c.place) as columns, current_user::text as user
    from json_to_recordset($1) as n (need int4, relation text, privilege text, columns json),
      json_array_elements_text(n.columns) with ordinality c (name, place)
      -- What is not there is left to the load, which says so.
      join pg_catalog.pg_attribute a on a.attname = c.name and not a.attisdropped
    where a.attrelid = to_regclass(n.relation) and not pg_catalog.has_column_privilege(a.attrelid, a.attnum, n.privilege)
    group by n.need order by n.need`,
    [JSON.stringify(needs.map((need, place) => ({ ...need, need: place })))],
  );
  const [first] = lacks;
  if (first === undefined) return null;
  const grants = lacks.map((lack) => grantOf(needs[lack.need]!, lack));
  const { table, privilege, columns } = needs[first.need]!;
  const part = first.columns.length < columns.length ? ` into ${first.columns.join(", ")}` : "";
  return {
    fact: `${table}: user ${first.user} may not ${privilege}${part}.`,
    remedy: `run as the table's owner: ${grants.join("; ")}. Or connect as the owner, or leave the table out.`,
    table,
    privilege,
    grants,
  };
}

function needsOf({ catalog, steps }: LoadJob): readonly Need[] {
  return steps.flatMap((step): Need[] => {
    const table = findTable(catalog, step.table);
    if (table === undefined || step.rows === 0) return [];
    const of = (privilege: Need["privilege"], columns: readonly string[]): Need[] =>
      columns.length === 0 ? [] : [{ table: table.id, relation: quoteTable(table), privilege, columns }];
    return step.kind === "insert"
      ? of("INSERT", step.columns)
      : [...of("UPDATE", step.set), ...of("SELECT", [...step.key])];
  });
}

/** On the whole table where all columns lack it. */
function grantOf({ relation, privilege, columns }: Need, lack: Lack): string {
  const names = lack.columns.length < columns.length ? ` (${lack.columns.map(quoteIdentifier).join(", ")})` : "";
  return `GRANT ${privilege}${names} ON ${relation} TO ${quoteIdentifier(lack.user)}`;
}
