import type { Structure } from "./structure.ts";

const plpgsql = (declared: string, body: string, on: string) =>
  `create function f() returns trigger language plpgsql as $$ declare ${declared} begin ${body} return new; end $$; create trigger tr before insert on ${on} for each row execute function f()`;

/** Triggers, policies and CHECKs that look rows up in other tables. */
export const LOOKUPS: readonly Structure[] = [
  {
    name: "a trigger wants two parents of a kind that nothing but its own text names",
    ddl: {
      postgres: `create table accounts (id integer primary key, kyc text not null, closed_at timestamptz); create table t (id integer primary key, from_id integer not null references accounts, to_id integer not null references accounts, check (from_id <> to_id));
        ${plpgsql("a accounts; b accounts;", "select * into strict a from accounts where id = new.from_id; select * into strict b from accounts where id = new.to_id; if a.kyc <> 'verified-3' or b.kyc <> 'verified-3' or a.closed_at is not null then raise exception 'not verified'; end if;", "t")}`,
      sqlite: `create table accounts (id integer primary key, kyc text not null, closed_at text); create table t (id integer primary key, from_id integer not null references accounts, to_id integer not null references accounts, check (from_id <> to_id));
        create trigger tr before insert on t when exists (select 1 from accounts a where a.id in (new.from_id, new.to_id) and (a.kyc <> 'verified-3' or a.closed_at is not null)) begin select raise(abort, 'not verified'); end`,
    },
    never: [
      "select 1 from t join accounts a on a.id = from_id join accounts b on b.id = to_id where a.kyc <> 'verified-3' or b.kyc <> 'verified-3' or a.closed_at is not null",
    ],
  },
  {
    name: "a trigger wants the row of a third table that joins what a row refers to",
    ddl: {
      postgres: `create table users (id integer primary key); create table projects (id integer primary key); create table tasks (id integer primary key, project_id integer not null references projects, assignee_id integer not null references users);
        create table work_memberships (user_id integer not null references users, project_id integer not null references projects, role text not null check (role in ('owner', 'guest')), primary key (user_id, project_id));
        ${plpgsql("", "if not exists (select from work_memberships m where m.project_id = new.project_id and m.user_id = new.assignee_id and m.role <> 'guest') then raise exception 'no member'; end if;", "tasks")}`,
      sqlite: `create table users (id integer primary key); create table projects (id integer primary key); create table tasks (id integer primary key, project_id integer not null references projects, assignee_id integer not null references users);
        create table work_memberships (user_id integer not null references users, project_id integer not null references projects, role text not null check (role in ('owner', 'guest')), primary key (user_id, project_id));
        create trigger tr before insert on tasks when not exists (select 1 from work_memberships m where m.project_id = new.project_id and m.user_id = new.assignee_id and m.role <> 'guest') begin select raise(abort, 'no member'); end`,
    },
    never: [
      "select 1 from tasks where not exists (select 1 from work_memberships m where m.project_id = tasks.project_id and m.user_id = assignee_id and m.role <> 'guest')",
    ],
  },
  {
    name: "a trigger wants the tenant and the currency of the row referred to, within its time",
    ddl: {
      postgres: `create table tenants (id integer primary key); create table events (id integer primary key, tenant_id integer not null references tenants, currency char(3) not null check (currency in ('EUR', 'USD', 'GBP', 'CHF', 'SEK', 'PLN')), starts_at timestamptz not null, ends_at timestamptz not null, check (starts_at < ends_at));
        create table t (id integer primary key, tenant_id integer not null references tenants, event_id integer not null references events, currency char(3) not null, scanned_at timestamptz not null);
        ${plpgsql("e record;", "select * into e from events where id = new.event_id; if e.tenant_id <> new.tenant_id or e.currency <> new.currency or new.scanned_at < e.starts_at or new.scanned_at > e.ends_at then raise exception 'no'; end if;", "t")}`,
      sqlite: `create table tenants (id integer primary key); create table events (id integer primary key, tenant_id integer not null references tenants, currency text not null check (currency in ('EUR', 'USD', 'GBP', 'CHF', 'SEK', 'PLN')));
        create table t (id integer primary key, tenant_id integer not null references tenants, event_id integer not null references events, currency text not null);
        create trigger tr before insert on t when exists (select 1 from events e where e.id = new.event_id and (e.tenant_id <> new.tenant_id or e.currency <> new.currency)) begin select raise(abort, 'no'); end`,
    },
    never: [
      "select 1 from t join events e on e.id = event_id where e.tenant_id <> t.tenant_id or e.currency <> t.currency",
    ],
  },
  {
    name: "a trigger knows the codes of a table that nothing refers to",
    ddl: {
      postgres: `create table tiers (code text primary key check (length(code) between 2 and 12), enabled boolean not null); create table t (id integer primary key, plan text not null);
        ${plpgsql("", "if not exists (select from tiers where code = new.plan and enabled) then raise exception 'unknown plan %', new.plan; end if;", "t")}`,
      sqlite: `create table tiers (code text primary key check (length(code) between 2 and 12), enabled integer not null check (enabled in (0, 1))); create table t (id integer primary key, plan text not null);
        create trigger tr before insert on t when not exists (select 1 from tiers where code = new.plan and enabled) begin select raise(abort, 'unknown plan'); end`,
    },
    never: ["select 1 from t left join tiers on code = plan where code is null"],
  },
  {
    name: "a CHECK calls a function that wants a membership, a policy wants another of the user's own",
    role: "pg_read_all_data",
    ddl: {
      postgres: `create table a_docs (id integer primary key, org_id integer not null, author_id integer not null); create table orgs (id integer primary key); create table users (id integer primary key);
        create table members (org_id integer references orgs, user_id integer references users, primary key (org_id, user_id)); create table logins (org_id integer references orgs, login text, primary key (org_id, login));
        create function is_member(o integer, u integer) returns boolean language sql stable as $$ select exists (select 1 from members where org_id = o and user_id = u) $$;
        alter table a_docs add foreign key (org_id) references orgs, add foreign key (author_id) references users, add check (is_member(org_id, author_id)), enable row level security;
        create policy p on a_docs for all using (exists (select from logins l where l.org_id = a_docs.org_id and l.login = current_user));
        grant usage, create on schema public to pg_read_all_data; grant all on all tables in schema public to pg_read_all_data`,
    },
    never: [
      "select 1 from a_docs d where not exists (select from members m where m.org_id = d.org_id and m.user_id = d.author_id) or not exists (select from logins l where l.org_id = d.org_id and l.login = current_user)",
    ],
  },
];
