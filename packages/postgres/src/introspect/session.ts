import type { ClientBase } from "pg";
import type { SessionFact, SessionFacts } from "../convert-expression.ts";
import { queryRows } from "../query.ts";
import { quoteIdentifier } from "../quote.ts";
import type { CatalogReader } from "./reader.ts";

/** What rules read of the session at hand: who is connected, its settings, and the user's own functions without arguments. */
export interface Session {
  readonly facts: SessionFacts;
  /** The settings that a rule's text reads and that are not set, once each. */
  lacking(text: string): readonly string[];
}

interface FunctionRow {
  readonly schema: string;
  readonly name: string;
  readonly visible: boolean;
  /** First letter of the result type's category, as `pg_type.typcategory`. */
  readonly category: string;
}

/** What rules say: CHECKs of tables and domains, and policies; `$1` is the array of namespaces. */
const RULES = `select pg_catalog.pg_get_expr(k.conbin, k.conrelid) as text, 'pg_catalog.pg_constraint'::pg_catalog.regclass as catalog, k.oid
    from pg_catalog.pg_constraint k left join pg_catalog.pg_class c on c.oid = k.conrelid
    where k.contype = 'c' and k.conbin is not null and (k.contypid <> 0 or c.relnamespace = any ($1::oid[]))
  union all select e.text, 'pg_catalog.pg_policy'::pg_catalog.regclass, p.oid
    from pg_catalog.pg_policy p join pg_catalog.pg_class c on c.oid = p.polrelid,
      lateral (values (pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid)), (pg_catalog.pg_get_expr(p.polqual, p.polrelid))) e (text)
    where c.relnamespace = any ($1::oid[])`;

/**
 * Asks what functions of the session give here, as far as rules call them: for as long as it lasts they are constants
 * (https://www.postgresql.org/docs/current/functions-info.html). Inside a transaction that may not write.
 */
export async function readSession(client: ClientBase, reader: CatalogReader): Promise<Session> {
  const known = await reader.rows<{ key: string; value: string | null }>(
    `select f.key, f.value from (values ('current_user', current_user::text), ('current_role', current_user::text), ('user', current_user::text),
      ('session_user', session_user::text), ('current_catalog', current_database()::text), ('current_database', current_database()::text),
      ('current_schema', current_schema()::text)) f (key, value)
    union select 'current_setting ' || s.name[1], pg_catalog.current_setting(s.name[1], true)
    from (${RULES}) rules, pg_catalog.regexp_matches(rules.text, 'current_setting[(]''([^'']+)''', 'g') s (name)`,
  );
  const facts = new Map<string, SessionFact>(known.flatMap(({ key, value }) => (value === null ? [] : [[key, value]])));
  const functions = await reader.rows<FunctionRow>(
    `select distinct n.nspname as schema, f.proname as name, pg_catalog.pg_function_is_visible(f.oid) as visible, t.typcategory::text as category
    from (${RULES}) rules
    join pg_catalog.pg_depend d on d.classid = rules.catalog and d.objid = rules.oid and d.refclassid = 'pg_catalog.pg_proc'::pg_catalog.regclass
    join pg_catalog.pg_proc f on f.oid = d.refobjid join pg_catalog.pg_namespace n on n.oid = f.pronamespace
    join pg_catalog.pg_type t on t.oid = f.prorettype
    where f.oid >= 16384 and f.prokind = 'f' and f.pronargs = 0 and not f.proretset and t.typcategory not in ('D', 'T', 'P', 'C')
      and not exists (select from pg_catalog.pg_depend e where e.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and e.objid = f.oid and e.deptype = 'e')
    order by 1, 2`,
  );
  for (const row of functions) {
    const value = await call(client, row);
    if (value === null) continue;
    facts.set(`${row.schema}.${row.name}`, value);
    if (row.visible) facts.set(row.name, value);
  }
  return {
    facts,
    lacking: (text) => [
      ...new Set(
        [...text.matchAll(/\bcurrent_setting\('([^']+)'/g)].flatMap(([, name = ""]) =>
          facts.has(`current_setting ${name}`) ? [] : [name],
        ),
      ),
    ],
  };
}

/** What a function gives; null where that is NULL, an error, or something else each time. */
async function call(client: ClientBase, { schema, name, category }: FunctionRow): Promise<SessionFact | null> {
  const called = `${quoteIdentifier(schema)}.${quoteIdentifier(name)}()::text`;
  await client.query("savepoint seedloom_session");
  try {
    const [row] = await queryRows<{ first: string | null; again: string | null }>(
      client,
      `select ${called} as first, ${called} as again`,
    );
    if (row?.first == null || row.first !== row.again) return null;
    if (category === "B") return row.first === "true";
    return category === "N" && Number.isSafeInteger(Number(row.first)) ? Number(row.first) : row.first;
  } catch {
    await client.query("rollback to savepoint seedloom_session");
    return null;
  } finally {
    await client.query("release savepoint seedloom_session");
  }
}
