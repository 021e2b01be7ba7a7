import { both } from "./structure.ts";
import type { Structure } from "./structure.ts";

/** Junctions, keys that are foreign keys, tenants, self-references and cycles. */
export const KEYS_AND_JUNCTIONS: readonly Structure[] = [
  // Junctions
  {
    name: "junction with a composite primary key",
    ddl: both(`create table users (id ID, name text not null); create table roles (id ID, name text not null unique);
      create table user_roles (user_id integer not null references users, role_id integer not null references roles, granted_at timestamp not null, primary key (user_id, role_id))`),
  },
  {
    name: "dense junction: ten by ten parents",
    ddl: both(`create table a (id ID, n integer not null check (n between 1 and 10) unique); create table b (id ID, n integer not null check (n between 1 and 10) unique);
      create table ab (a_id integer not null references a, b_id integer not null references b, primary key (a_id, b_id))`),
    rows: { a: [10, 10], b: [10, 10], ab: [100, 100] },
  },
  {
    name: "three-way junction",
    ddl: both(`create table a (id ID, n smallint not null unique check (n between 1 and 4)); create table b (id ID, n smallint not null unique check (n between 1 and 5)); create table c (id ID, name text);
      create table abc (a_id integer not null references a, b_id integer not null references b, c_id integer not null references c, primary key (a_id, b_id, c_id))`),
    rows: { a: [4, 4], b: [5, 5] },
  },
  {
    name: "three-way junction, full",
    ddl: both(`create table a (id ID, n smallint not null unique check (n between 1 and 4)); create table b (id ID, n smallint not null unique check (n between 1 and 5)); create table c (id ID, n smallint not null unique check (n between 1 and 5));
      create table abc (a_id integer not null references a, b_id integer not null references b, c_id integer not null references c, primary key (a_id, b_id, c_id))`),
    rows: { a: [4, 4], b: [5, 5], c: [5, 5], abc: [100, 100] },
  },
  {
    name: "junction of a table with itself, ordered",
    ddl: both(`create table people (id ID, name text not null);
      create table friendships (one integer not null references people, other integer not null references people, primary key (one, other), check (one < other))`),
  },
  {
    name: "junction with a surrogate key and a position",
    ddl: both(`create table lists (id ID, title text not null); create table tasks (id ID, title text not null);
      create table list_tasks (id ID, list_id integer not null references lists, task_id integer not null references tasks, position integer not null check (position >= 0), unique (list_id, task_id), unique (list_id, position))`),
  },
  // Keys that are foreign keys
  {
    name: "primary key that is a foreign key",
    ddl: both(
      `create table users (id ID, name text not null); create table profiles (user_id integer primary key references users, bio text)`,
    ),
  },
  {
    name: "subtype chain",
    ddl: both(`create table parties (id ID, kind text not null check (kind in ('person', 'company')));
      create table people (id integer primary key references parties, name text not null); create table employees (id integer primary key references people, salary numeric(10,2) not null check (salary > 0)); create table managers (id integer primary key references employees, level smallint not null)`),
  },
  {
    name: "subtypes told apart by a discriminator in the key",
    ddl: both(`create table parties (id integer not null, kind text not null check (kind in ('person', 'company')), primary key (id, kind));
      create table people (id integer not null, kind text not null check (kind = 'person'), name text, primary key (id, kind), foreign key (id, kind) references parties (id, kind));
      create table companies (id integer not null, kind text not null check (kind = 'company'), name text, primary key (id, kind), foreign key (id, kind) references parties (id, kind))`),
    rows: { people: "some", companies: "some" },
    never: [
      "select 1 from (select (select count(*) from people) + (select count(*) from companies) as n) as s where n not in (100, 160)",
    ],
  },
  {
    name: "foreign key to a unique key that is not the primary key",
    ddl: both(
      `create table countries (id ID, code char(2) not null unique, name text not null); create table cities (id ID, name text not null, country_code char(2) not null references countries (code))`,
    ),
  },
  // Tenants
  {
    name: "two parents that agree on the tenant",
    ddl: both(`create table tenants (id ID, name text not null);
      create table projects (tenant_id integer not null references tenants, id integer not null, name text, primary key (tenant_id, id));
      create table members (tenant_id integer not null references tenants, id integer not null, email text not null, primary key (tenant_id, id), unique (tenant_id, email));
      create table tasks (tenant_id integer not null references tenants, id integer not null, project_id integer not null, assignee_id integer, primary key (tenant_id, id), foreign key (tenant_id, project_id) references projects (tenant_id, id), foreign key (tenant_id, assignee_id) references members (tenant_id, id))`),
  },
  {
    name: "both parents of the tenant's junction NOT NULL",
    ddl: both(`create table tenants (id ID, name text not null);
      create table users (tenant_id integer not null references tenants, id integer not null, primary key (tenant_id, id));
      create table groups (tenant_id integer not null references tenants, id integer not null, primary key (tenant_id, id));
      create table memberships (tenant_id integer not null, user_id integer not null, group_id integer not null, primary key (tenant_id, user_id, group_id), foreign key (tenant_id, user_id) references users (tenant_id, id), foreign key (tenant_id, group_id) references groups (tenant_id, id))`),
  },
  {
    name: "tenant_id down five levels",
    ddl: both(`create table t0 (tenant_id ID);
      create table t1 (tenant_id integer not null references t0, id integer not null, primary key (tenant_id, id));
      create table t2 (tenant_id integer not null, t1_id integer not null, id integer not null, primary key (tenant_id, t1_id, id), foreign key (tenant_id, t1_id) references t1);
      create table t3 (tenant_id integer not null, t1_id integer not null, t2_id integer not null, id integer not null, primary key (tenant_id, t1_id, t2_id, id), foreign key (tenant_id, t1_id, t2_id) references t2);
      create table t4 (tenant_id integer not null references t0, t1_id integer not null, t2_id integer not null, t3_id integer not null, id integer not null, primary key (tenant_id, t1_id, t2_id, t3_id, id), foreign key (tenant_id, t1_id, t2_id, t3_id) references t3, foreign key (tenant_id, t1_id) references t1)`),
  },
  {
    name: "tenant chain over unique keys beside surrogate ones",
    ddl: both(`create table tenants (id ID); create table shops (id ID, n integer not null unique check (n between 1 and 9), tenant_id integer not null references tenants, unique (id, tenant_id));
      create table products (id ID, tenant_id integer not null, shop_id integer not null, foreign key (shop_id, tenant_id) references shops (id, tenant_id), unique (id, shop_id, tenant_id));
      create table orders (id ID, tenant_id integer not null, shop_id integer not null, foreign key (shop_id, tenant_id) references shops (id, tenant_id), unique (id, shop_id));
      create table lines (order_id integer not null, product_id integer not null, shop_id integer not null, tenant_id integer not null, foreign key (order_id, shop_id) references orders (id, shop_id), foreign key (product_id, shop_id, tenant_id) references products (id, shop_id, tenant_id), unique (order_id, product_id))`),
    rows: { shops: [9, 9] },
  },
  // Self-references and cycles
  {
    name: "self-reference, nullable",
    ddl: both(
      `create table categories (id ID, parent_id integer references categories, name text not null, unique (parent_id, name))`,
    ),
  },
  {
    name: "self-reference NOT NULL",
    ddl: both(`create table nodes (id ID, parent_id integer not null references nodes, name text)`),
  },
  {
    name: "self-reference that is unique (a list)",
    ddl: both(`create table steps (id ID, previous_id integer unique references steps, title text)`),
  },
  {
    name: "self-reference within a tenant",
    ddl: both(
      `create table tenants (id ID); create table folders (tenant_id integer not null references tenants, id integer not null, parent_id integer, primary key (tenant_id, id), foreign key (tenant_id, parent_id) references folders (tenant_id, id))`,
    ),
  },
  {
    name: "self-reference not to itself",
    ddl: both(`create table people (id ID, manager_id integer references people, name text, check (manager_id <> id))`),
  },
  {
    name: "cycle of two, one edge nullable",
    ddl: {
      postgres: `create table teams (id integer generated always as identity primary key, lead_id integer, name text not null); create table people (id integer generated always as identity primary key, team_id integer not null references teams); alter table teams add foreign key (lead_id) references people`,
      sqlite: `create table teams (id integer primary key, lead_id integer references people, name text not null); create table people (id integer primary key, team_id integer not null references teams)`,
    },
  },
  {
    name: "cycle of two, all NOT NULL",
    ddl: {
      postgres: `create table a (id integer generated always as identity primary key, b_id integer not null); create table b (id integer generated always as identity primary key, a_id integer not null references a); alter table a add foreign key (b_id) references b`,
      sqlite: `create table a (id integer primary key, b_id integer not null references b); create table b (id integer primary key, a_id integer not null references a)`,
    },
  },
  {
    name: "cycle of two, deferrable",
    ddl: {
      postgres: `create table a (id integer primary key, b_id integer not null); create table b (id integer primary key, a_id integer not null references a); alter table a add foreign key (b_id) references b deferrable initially deferred`,
      sqlite: `create table a (id integer primary key, b_id integer not null references b deferrable initially deferred); create table b (id integer primary key, a_id integer not null references a)`,
    },
  },
  {
    name: "cycle of three, all NOT NULL",
    ddl: {
      postgres: `create table a (id integer primary key, b_id integer not null); create table b (id integer primary key, c_id integer not null); create table c (id integer primary key, a_id integer not null references a); alter table a add foreign key (b_id) references b; alter table b add foreign key (c_id) references c`,
      sqlite: `create table a (id integer primary key, b_id integer not null references b); create table b (id integer primary key, c_id integer not null references c); create table c (id integer primary key, a_id integer not null references a)`,
    },
  },
  {
    name: "cycle of four, one edge unique and all NOT NULL",
    ddl: {
      postgres: `create table a (id integer primary key, b_id integer not null unique); create table b (id integer primary key, c_id integer not null); create table c (id integer primary key, d_id integer not null); create table d (id integer primary key, a_id integer not null references a); alter table a add foreign key (b_id) references b; alter table b add foreign key (c_id) references c; alter table c add foreign key (d_id) references d`,
      sqlite: `create table a (id integer primary key, b_id integer not null unique references b); create table b (id integer primary key, c_id integer not null references c); create table c (id integer primary key, d_id integer not null references d); create table d (id integer primary key, a_id integer not null references a)`,
    },
  },
  {
    name: "cycle over composite keys of a tenant",
    ddl: {
      postgres: `create table tenants (id integer generated always as identity primary key); create table teams (tenant_id integer not null references tenants, id integer not null, lead_id integer, primary key (tenant_id, id)); create table people (tenant_id integer not null references tenants, id integer not null, team_id integer not null, primary key (tenant_id, id), foreign key (tenant_id, team_id) references teams); alter table teams add foreign key (tenant_id, lead_id) references people`,
      sqlite: `create table tenants (id integer primary key); create table teams (tenant_id integer not null references tenants, id integer not null, lead_id integer, primary key (tenant_id, id), foreign key (tenant_id, lead_id) references people); create table people (tenant_id integer not null references tenants, id integer not null, team_id integer not null, primary key (tenant_id, id), foreign key (tenant_id, team_id) references teams)`,
    },
  },
  {
    name: "MATCH FULL",
    ddl: {
      postgres: `create table places (country char(2) not null, code integer not null, primary key (country, code)); create table visits (id integer generated always as identity primary key, country char(2), code integer, foreign key (country, code) references places match full)`,
    },
    never: ["select 1 from visits where (country is null) <> (code is null)"],
  },
  {
    name: "across schemas",
    ddl: {
      postgres: `create schema auth; create schema billing; create table auth.users (id uuid primary key default gen_random_uuid(), email text not null unique); create table billing.invoices (id integer generated always as identity primary key, user_id uuid not null references auth.users, total numeric(10,2) not null); create table notes (id serial primary key, user_id uuid references auth.users, invoice_id integer not null references billing.invoices)`,
    },
  },
  {
    name: "a table outside the selection, with rows",
    ddl: both(
      `create table users (id ID, name text not null); create table posts (id ID, user_id integer not null references users, title text not null); insert into users (name) values ('a'), ('b'), ('c')`,
    ),
    tables: ["posts"],
    rows: { users: [3, 3] },
    never: ["select 1 from posts where user_id > 3"],
  },
];
