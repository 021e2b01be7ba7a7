import { both } from "./structure.ts";
import type { Structure } from "./structure.ts";

/** What applications have besides. */
export const APPLICATIONS: readonly Structure[] = [
  // More of what applications have
  {
    name: "row-level security, as somebody who does not own the table",
    ddl: {
      postgres: `do $$ begin if not exists (select from pg_roles where rolname = 'seedloom_app') then create role seedloom_app; end if; end $$; grant usage on schema public to seedloom_app; create table t (id serial primary key, note text, visible boolean not null); alter table t enable row level security; create policy own on t using (visible) with check (visible); grant all on t to seedloom_app; grant all on all sequences in schema public to seedloom_app`,
    },
    role: "seedloom_app",
  },
  {
    name: "a trigger that leaves rows out",
    ddl: {
      postgres: `create function odd() returns trigger language plpgsql as $$ begin if new.n % 2 = 0 then return null; end if; return new; end $$; create table t (id serial primary key, n integer not null); create trigger odd before insert on t for each row execute function odd()`,
    },
    rows: { t: "some" },
  },
  {
    name: "FK to columns in another order",
    ddl: {
      ...both(
        `create table p (a integer not null, b integer not null, unique (a, b)); create table c (id ID, x integer not null, y integer not null, foreign key (y, x) references p (b, a))`,
      ),
      // There a key of the parent has to have the columns in the order in which they are referred to.
      mysql: [
        "create table p (a integer not null, b integer not null, unique (b, a))",
        "create table c (id integer auto_increment primary key, x integer not null, y integer not null, foreign key (y, x) references p (b, a))",
      ],
    },
  },
  {
    name: "FK between types that differ",
    ddl: {
      ...both(
        `create table p (id smallint primary key, code varchar(10) not null unique); create table c (id ID, p_id bigint not null references p, code text references p (code))`,
      ),
      // There only the lengths of texts may differ.
      mysql: [
        "create table p (id smallint primary key, code varchar(10) not null unique, kind char(3) not null unique)",
        "create table c (id int auto_increment primary key, p_id smallint not null, code varchar(190), kind varchar(9), foreign key (p_id) references p (id), foreign key (code) references p (code), foreign key (kind) references p (kind))",
      ],
    },
  },
  {
    name: "FK to a generated column",
    ddl: both(
      `create table p (id ID, n integer not null unique, d integer generated always as (n * 2) stored unique); create table c (id ID, d integer not null references p (d))`,
    ),
  },
  {
    name: "FK from a generated column",
    ddl: both(
      `create table p (id ID); create table c (id ID, n integer not null check (n between 1 and 50), p_id integer generated always as (n + 1) stored references p)`,
    ),
  },
  {
    name: "unique over two nullable keys, NULLS NOT DISTINCT",
    ddl: {
      postgres: `create table p (id serial primary key); create table c (id serial primary key, a integer references p, b integer references p, unique nulls not distinct (a, b))`,
    },
  },
  {
    name: "one animal per cage",
    ddl: {
      postgres: `create extension if not exists btree_gist; create table zoo (cage integer not null, animal text not null, exclude using gist (cage with =, animal with <>))`,
    },
  },
  {
    name: "no overlapping price steps",
    ddl: {
      postgres: `create extension if not exists btree_gist; create table steps (product integer not null, quantity int4range not null check (lower(quantity) > 0), exclude using gist (product with =, quantity with &&))`,
    },
  },
  {
    name: "unique per day of a timestamp",
    ddl: {
      postgres: `create table p (id serial primary key); create table t (id serial primary key, p_id integer not null references p, at timestamp not null); create unique index on t (p_id, (at::date))`,
      sqlite: `create table p (id integer primary key); create table t (id integer primary key, p_id integer not null references p, at timestamp not null); create unique index u on t (p_id, date(at))`,
    },
  },
  {
    name: "unique name per parent among what is not deleted",
    ddl: both(
      `create table p (id ID); create table t (id ID, p_id integer not null references p, name text not null, deleted_at timestamp); create unique index u on t (p_id, lower(name)) where deleted_at is null`,
    ),
  },
  {
    name: "unique over a hash or a piece of JSON",
    ddl: {
      postgres: `create table t (id serial primary key, body text not null, data jsonb not null check (data ? 'key')); create unique index on t (md5(body)); create unique index on t ((data ->> 'key'))`,
    },
  },
  {
    // Computing the code leaves the span no room: it is searched for after all.
    name: "a code made of its region, in the span that the region's row tells",
    ddl: both(
      `create table regions (id ID, low integer not null, high integer not null, check (low = id * 1000 + 250), check (high = id * 1000 + 260), unique (id, low, high)); create table items (id ID, region integer not null, low integer not null, high integer not null, seq integer not null check (seq between 0 and 999), code integer not null, foreign key (region, low, high) references regions (id, low, high), check (code = region * 1000 + seq), check (code between low and high))`,
    ),
  },
  {
    name: "sender is not receiver",
    ddl: both(
      `create table users (id ID, created_at timestamp not null); create table messages (id ID, sender_id integer not null references users, receiver_id integer not null references users, created_at timestamp not null, check (sender_id <> receiver_id)); create table follows (a integer not null references users, b integer not null references users, primary key (a, b), check (a <> b))`,
    ),
  },
  {
    name: "self-reference of a composite key, NOT NULL",
    ddl: both(
      `create table t (tenant integer not null, id integer not null, parent integer not null, primary key (tenant, id), foreign key (tenant, parent) references t (tenant, id))`,
    ),
  },
  {
    name: "self-reference by a code",
    ddl: both(`create table t (id ID, code text not null unique, parent_code text references t (code))`),
  },
  {
    name: "one-to-one both ways, NOT NULL",
    ddl: {
      postgres: `create table a (id integer primary key, b_id integer not null unique); create table b (id integer primary key, a_id integer not null unique references a); alter table a add foreign key (b_id) references b`,
      sqlite: `create table a (id integer primary key, b_id integer not null unique references b); create table b (id integer primary key, a_id integer not null unique references a)`,
    },
  },
  {
    name: "keys of many types",
    ddl: {
      postgres: `create table a (k uuid primary key); create table b (k date primary key); create table c (k timestamptz primary key); create table d (k inet primary key); create table e (k bytea primary key); create table f (k numeric(10,2) primary key); create table g (k jsonb primary key); create table h (k int4range primary key); create table i (k interval primary key); create table j (k time primary key); create table l (k text[] primary key); create table m (k macaddr primary key); create table n (k double precision primary key)`,
    },
  },
  {
    name: "children of keys of many types",
    ddl: {
      postgres: `create table a (k uuid primary key); create table b (k timestamptz primary key); create table c (k bytea primary key); create table d (k numeric(10,2) primary key); create table e (k int4range primary key); create table z (id serial primary key, a uuid not null references a, b timestamptz not null references b, c bytea not null references c, d numeric(10,2) not null references d, e int4range not null references e)`,
    },
  },
  {
    name: "key of date and text",
    ddl: both(
      `create table t (day date not null, kind text not null check (kind in ('a', 'b', 'c')), n integer, primary key (day, kind))`,
    ),
  },
  {
    name: "a default that its CHECK forbids",
    ddl: both(
      `create table t (id ID, kind text not null default 'none' check (kind in ('a', 'b')), n integer not null default 0 check (n > 0))`,
    ),
  },
  {
    name: "a CHECK that calls a function of the user",
    ddl: {
      postgres: `create function is_even(n integer) returns boolean language sql immutable as $$ select n % 2 = 0 $$; create table t (id serial primary key, n integer not null check (is_even(n)))`,
    },
  },
  {
    name: "three parents of a tenant",
    ddl: both(
      `create table tenants (id ID); create table a (tenant_id integer not null references tenants, id integer not null, primary key (tenant_id, id)); create table b (tenant_id integer not null references tenants, id integer not null, primary key (tenant_id, id)); create table c (tenant_id integer not null references tenants, id integer not null, primary key (tenant_id, id)); create table abc (tenant_id integer not null, a_id integer not null, b_id integer not null, c_id integer not null, foreign key (tenant_id, a_id) references a, foreign key (tenant_id, b_id) references b, foreign key (tenant_id, c_id) references c, unique (tenant_id, a_id, b_id, c_id))`,
    ),
  },
  {
    name: "tenant and a CHECK between two parents",
    ddl: both(
      `create table tenants (id ID); create table accounts (tenant_id integer not null references tenants, id integer not null, primary key (tenant_id, id)); create table transfers (id ID, tenant_id integer not null, source integer not null, target integer not null, amount numeric(10,2) not null check (amount > 0), foreign key (tenant_id, source) references accounts, foreign key (tenant_id, target) references accounts, check (source <> target))`,
    ),
  },
  {
    name: "child dates within its parent's key",
    ddl: both(
      `create table periods (id ID, starts date not null, ends date not null, check (ends > starts), unique (id, starts, ends)); create table entries (id ID, period_id integer not null, starts date not null, ends date not null, day date not null, foreign key (period_id, starts, ends) references periods (id, starts, ends), check (day >= starts and day <= ends))`,
    ),
  },
  {
    name: "denormalised status in a composite key",
    ddl: both(
      `create table orders (id ID, status text not null check (status in ('open', 'paid')), unique (id, status)); create table payments (order_id integer primary key, status text not null check (status = 'paid'), foreign key (order_id, status) references orders (id, status))`,
    ),
    rows: { payments: "some" },
  },
  {
    name: "wide table",
    ddl: both(
      `create table t (id ID, ${Array.from({ length: 120 }, (_, i) => `c${i} integer not null check (c${i} > ${i})`).join(", ")})`,
    ),
  },
  {
    name: "chain of twelve",
    ddl: both(
      `create table t0 (id ID); ${Array.from({ length: 12 }, (_, i) => `create table t${i + 1} (id ID, up integer not null references t${i})`).join("; ")}`,
    ),
  },
  {
    name: "position in a list, deferrable",
    ddl: {
      postgres: `create table lists (id serial primary key); create table items (id serial primary key, list_id integer not null references lists, position integer not null, unique (list_id, position) deferrable initially deferred)`,
    },
  },
  {
    name: "materialized path",
    ddl: {
      postgres: `create extension if not exists ltree; create table t (id serial primary key, path ltree not null unique)`,
    },
  },
  {
    name: "unique phone or email, at least one",
    ddl: both(
      `create table t (id ID, email text unique, phone text unique, check (email is not null or phone is not null))`,
    ),
  },
  {
    name: "version numbers that are gapless per document",
    ddl: both(
      `create table docs (id ID); create table versions (doc_id integer not null references docs, version integer not null check (version >= 1), body text, primary key (doc_id, version))`,
    ),
  },
  {
    name: "closure table",
    ddl: both(
      `create table n (id ID); create table closure (ancestor integer not null references n, descendant integer not null references n, depth integer not null check (depth >= 0), primary key (ancestor, descendant), check ((ancestor = descendant) = (depth = 0)))`,
    ),
  },
  {
    name: "ordered pair of equals in a league",
    ddl: both(
      `create table teams (id ID, n integer not null unique check (n between 1 and 12)); create table games (id ID, season integer not null check (season between 2020 and 2022), home integer not null references teams, away integer not null references teams, check (home <> away), unique (season, home, away))`,
    ),
    rows: { teams: [12, 12] },
  },
  {
    name: "time slots",
    ddl: both(
      `create table rooms (id ID, n integer not null unique check (n between 1 and 3)); create table slots (room_id integer not null references rooms, day date not null check (day between '2024-01-01' and '2024-01-31'), hour integer not null check (hour in (9, 11, 14)), primary key (room_id, day, hour))`,
    ),
    rows: { rooms: [3, 3] },
  },
  {
    name: "seats: full product with a CHECK",
    ddl: both(
      `create table seats (r integer not null check (r between 1 and 10), c integer not null check (c between 1 and 12), check (not (r = 1 and c > 6)), primary key (r, c))`,
    ),
    rows: { seats: [100, 114] },
  },
  {
    name: "two partial uniques that share a column",
    ddl: both(
      `create table t (id ID, kind text not null check (kind in ('a', 'b')), code integer not null check (code between 1 and 90)); create unique index u1 on t (code) where kind = 'a'; create unique index u2 on t (code) where kind = 'b'`,
    ),
  },
  {
    name: "unique that NULL frees",
    ddl: both(`create table t (id ID, slot integer check (slot between 1 and 20) unique, note text)`),
  },
  {
    name: "keys that are narrower in the tables that refer to them",
    ddl: {
      postgres: `create table statuses (name varchar(255) primary key, description varchar(255)); create table regions (code bigint primary key);
        create table servers (id uuid primary key, status varchar(6) not null references statuses, region smallint not null references regions);
        create table sites (region smallint primary key references regions);
        create table racks (id integer primary key, region smallint not null references sites)`,
    },
    // Statuses are words, of which there are three with so few letters.
    rows: { sites: "some", statuses: [3, 3] },
  },
  {
    name: "a tenant's issue may repeat another of its project, not itself",
    ddl: both(
      `create table tenants (id ID); create table projects (tenant integer not null references tenants, id integer not null, primary key (tenant, id)); create table members (tenant integer not null references tenants, id integer not null, invited_by integer, primary key (tenant, id), foreign key (tenant, invited_by) references members (tenant, id), check (invited_by is null or invited_by <> id));
      create table issues (tenant integer not null, project integer not null, number integer not null check (number > 0), reporter integer not null, repeats integer, state text not null check (state in ('open', 'closed')), closed_at timestamp, primary key (tenant, project, number), foreign key (tenant, project) references projects (tenant, id), foreign key (tenant, reporter) references members (tenant, id), foreign key (tenant, project, repeats) references issues (tenant, project, number), check (repeats <> number), check ((state = 'closed') = (closed_at is not null)))`,
    ),
    never: ["select 1 where not exists (select 1 from issues where repeats is not null)"],
  },
  {
    name: "foreign keys that lead nowhere",
    ddl: {
      sqlite: `create table places (id integer primary key, name text not null);
        create table logs (id integer primary key, place_id integer references place_id default 0, a integer, b integer not null, foreign key (a, b) references missing (a, b))`,
    },
    unsound: true,
    never: ["select 1 from logs where place_id is not null or a is not null"],
  },
  {
    name: "a partitioned table without partitions, which can hold nothing",
    ddl: {
      postgres: `create table t (id integer, at date not null) partition by range (at); create table other (id serial primary key, n integer)`,
    },
    rows: { t: [0, 0] },
  },
];
