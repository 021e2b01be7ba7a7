import type { Structure } from "./structures.ts";

/** What random schemas found to be wrong, shrunk. */
export const FOUND: readonly Structure[] = [
  {
    name: "regression: a tenant's cycle with one key that may be NULL asked itself for its own keys",
    ddl: {
      postgres: `create table a (t smallint not null check (t in (1, 2, 3)), id integer not null, r integer not null, primary key (t, id));
        create table b (t smallint not null check (t in (1, 2, 3)), id integer not null, r integer, primary key (t, id));
        alter table a add foreign key (t, r) references b (t, id); alter table b add foreign key (t, r) references a (t, id)`,
      sqlite: `create table a (t smallint not null check (t in (1, 2, 3)), id integer not null, r integer not null, primary key (t, id), foreign key (t, r) references b (t, id));
        create table b (t smallint not null check (t in (1, 2, 3)), id integer not null, r integer, primary key (t, id), foreign key (t, r) references a (t, id))`,
    },
  },
  {
    name: "regression: a tenant's required self-reference asked itself for its own keys",
    ddl: `create table a (t smallint not null, id integer not null, r integer not null, primary key (t, id), foreign key (t, r) references a (t, id))`,
  },
  {
    name: "regression: a computed whole number is rounded before it is compared",
    ddl: {
      postgres: `create table a (id integer primary key, n numeric(8,2), g integer generated always as (n * 2) stored); create unique index on a (g)`,
    },
  },
  {
    name: "regression: a unique enum that a CHECK forbids to be NULL has as many rows as labels",
    ddl: {
      postgres: `create type mood as enum ('sad', 'ok', 'happy'); create table a (id integer primary key, m mood check (m is not null), unique (m))`,
    },
    rows: { a: [3, 3] },
  },
  {
    name: "regression: one array's elements are not tried in another of a different type",
    ddl: {
      postgres: `create domain word as varchar(12) check (lower(value) = value); create domain positive as integer check (value > 0);
        create table a (id integer primary key, words word[] not null, numbers positive[], check (cardinality(words) <> cardinality(numbers)), unique (words))`,
    },
  },
  {
    name: "regression: an instant at midnight comes after the text of its day",
    ddl: {
      sqlite: `create table a (id integer primary key, c timestamp, d timestamp not null, check (c between '2019-12-31' and '2020-01-01'), check (d <= '2019-06-01' and d > '2019-05-31'), check (d < c))`,
    },
  },
  {
    name: "regression: moments that differ were taken for days that differ",
    ddl: {
      postgres: `create table t (id integer primary key, at timestamp not null check (at >= '2024-01-01' and at < '2024-02-10')); create unique index on t ((at::date))`,
      sqlite: `create table t (id integer primary key, at timestamp not null check (at >= '2024-01-01' and at < '2024-02-10')); create unique index u on t (date(at))`,
    },
    rows: { t: [40, 40] },
  },
];
