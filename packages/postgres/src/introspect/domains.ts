import type { DefaultValue, Domain } from "@seedloom/core";
import { defaultOf } from "./columns.ts";
import type { ReadContext } from "./reader.ts";

/** Domains by name, and what they mean for a column. */
export interface DomainFacts {
  readonly domains: Readonly<Record<string, Domain>>;
  /** By the type's OID: NOT NULL and DEFAULT of the domain or, where it says nothing, of the domain below. */
  of(type: number): { readonly notNull: boolean; readonly default: DefaultValue | null } | undefined;
}

interface DomainRow {
  readonly oid: number;
  readonly notNull: boolean;
  readonly default: string | null;
  readonly checks: readonly { name: string; text: string; validated: boolean; enforced: boolean }[] | null;
}

/** Reads all domains outside the system's schemas, wherever the tables that use them are. */
export async function readDomains(context: ReadContext): Promise<DomainFacts> {
  const enforced = context.version >= 180000 ? "k.conenforced" : "true";
  const rows = await context.rows<DomainRow>(
    `select t.oid, t.typnotnull as "notNull", pg_catalog.pg_get_expr(t.typdefaultbin, 0) as default,
      (select json_agg(json_build_object('name', k.conname, 'text', pg_catalog.pg_get_expr(k.conbin, 0),
          'validated', k.convalidated, 'enforced', ${enforced}) order by k.conname)
        from pg_catalog.pg_constraint k where k.contypid = t.oid and k.contype = 'c') as checks
    from pg_catalog.pg_type t join pg_catalog.pg_namespace n on n.oid = t.typnamespace
    where t.typtype = 'd' and n.nspname <> 'information_schema' and n.nspname !~ '^pg_' and $1::oid[] is not null
    order by n.nspname, t.typname`,
  );
  const byOid = new Map(rows.map((row) => [row.oid, row]));
  const of: DomainFacts["of"] = (type) => {
    const row = byOid.get(type);
    if (row === undefined) return undefined;
    const below = of(context.types.row(type)?.base ?? 0);
    return {
      notNull: row.notNull || (below?.notNull ?? false),
      default: row.default === null ? (below?.default ?? null) : defaultOf(context.expressions.read(row.default)),
    };
  };
  const entries = rows.flatMap((row): readonly (readonly [string, Domain])[] => {
    const type = context.types.row(row.oid);
    if (type === undefined) return [];
    const name = context.types.nameOf(type);
    const domain: Domain = {
      name,
      base: context.types.resolve(type.base, type.baseModifier, type.dimensions),
      notNull: row.notNull,
      default: row.default === null ? null : defaultOf(context.expressions.read(row.default)),
      checks: (row.checks ?? []).map((check) => ({
        name: check.name,
        sql: context.rules.readDomain(check.text),
        validated: check.validated,
        enforced: check.enforced,
        ...(context.session.lacking(check.text).length > 0 && { settings: context.session.lacking(check.text) }),
      })),
    };
    return [[name, domain]];
  });
  return { domains: Object.fromEntries(entries), of };
}
