import type { Check, TableId } from "@seedloom/core";
import { type CalledFunction, calledFunctions, lookupsOf } from "./lookups-of.ts";
import type { ReadContext } from "./reader.ts";

interface PolicyRow {
  readonly relation: number;
  /** Null where the user has no policy for new rows, and so may add none. */
  readonly name: string | null;
  readonly permissive: boolean;
  readonly text: string;
  readonly table: string;
  readonly functions: readonly CalledFunction[] | null;
}

/** What is said where nothing that is tried could help. */
const NO_POLICY =
  "row-level security (no policy lets this user add rows: add one FOR INSERT, or connect as the table's owner)";

/**
 * What row-level security asks of the connected user's new rows, as checks: one of the permissive policies has to be true, and every
 * restrictive one (https://www.postgresql.org/docs/current/sql-createpolicy.html). Rows that are there may break them.
 */
export async function readPolicies(context: ReadContext): Promise<ReadonlyMap<TableId, readonly Check[]>> {
  const rows = await context.rows<PolicyRow>(
    `select c.oid as relation, p.polname as name, coalesce(p.polpermissive, true) as permissive,
      case when p.oid is null then 'false' else coalesce(pg_catalog.pg_get_expr(coalesce(p.polwithcheck, p.polqual), p.polrelid), 'true') end as text, c.relname as table,
      ${calledFunctions("pg_policy", "p.oid")} as functions
    from pg_catalog.pg_class c left join pg_catalog.pg_policy p on p.polrelid = c.oid and p.polcmd in ('a', '*')
      and (0::oid = any (p.polroles) or exists (select from unnest(p.polroles) as r (role) where pg_catalog.pg_has_role(r.role, 'USAGE')))
    where c.relnamespace = any ($1::oid[]) and c.relkind in ('r', 'p') and not c.relispartition
      and c.relrowsecurity and pg_catalog.row_security_active(c.oid)
    order by c.relname, p.polname`,
  );
  if (rows.length === 0) return new Map();
  const { facts, lacking } = context.session;
  const check = (name: string, text: string, policies: readonly PolicyRow[]): Check => {
    const functions = policies.flatMap((policy) => policy.functions ?? []);
    const lookups = lookupsOf(text, policies[0]!.table, functions, context.defaultSchema, [...new Set(facts.values())]);
    const sql = context.rules.read(`((${text}) IS TRUE)`);
    const settings = lacking(text);
    return {
      name,
      sql,
      validated: false,
      enforced: true,
      implied: true,
      ...(lookups && { lookups }),
      ...(settings.length > 0 && { settings }),
    };
  };
  const found = new Map<TableId, readonly Check[]>();
  for (const [relation, group] of Map.groupBy(rows, (row) => row.relation)) {
    const table = context.tableOf(relation);
    if (table === undefined) continue;
    const permissive = group.filter((row) => row.permissive);
    const restrictive = group.filter((row) => !row.permissive);
    const names = permissive.flatMap(({ name }) => name ?? []);
    const any = permissive.map(({ text }) => `(${text})`).join(" OR ") || "false";
    found.set(table, [
      check(names.length > 0 ? `policy ${names.join(", ")}` : NO_POLICY, any, group),
      ...restrictive.map((policy) => check(`policy ${policy.name}`, policy.text, [policy])),
    ]);
  }
  return found;
}
