import type { Structure } from "./structure.ts";

const LEDGER = `create table currencies (code char(3) primary key check (length(code) = 3));
  create table accounts (id ID, ledger_id smallint not null check (ledger_id between 1 and 20), number varchar(12) not null, currency char(3) not null references currencies, unique (ledger_id, number), unique (ledger_id, id), unique (id, currency));
  create table journals (ledger_id smallint not null, period char(7) not null, seq integer not null check (seq > 0), posted boolean not null, reverses_seq integer, primary key (ledger_id, period, seq), foreign key (ledger_id, period, reverses_seq) references journals (ledger_id, period, seq), check (reverses_seq is null or reverses_seq <> seq));
  create unique index once on journals (ledger_id, period, reverses_seq) where reverses_seq is not null;
  create table entries (ledger_id smallint not null, period char(7) not null, seq integer not null, line smallint not null check (line between 1 and 99), account_id integer not null, currency char(3) not null, debit numeric(12,2), credit numeric(12,2), primary key (ledger_id, period, seq, line), foreign key (ledger_id, period, seq) references journals, foreign key (ledger_id, account_id) references accounts (ledger_id, id), foreign key (account_id, currency) references accounts (id, currency), check ((debit is null) <> (credit is null)), check (debit > 0 or credit > 0));
  create table transfers (id ID, ledger_id smallint not null, from_id integer not null, to_id integer not null, ref varchar(20) not null, unique (ledger_id, ref), foreign key (ledger_id, from_id) references accounts (ledger_id, id), foreign key (ledger_id, to_id) references accounts (ledger_id, id), check (from_id <> to_id))`;

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
  {
    name: "regression: a cycle with a tree within tenants, topped up, whose rows refer to what others of them were before",
    ddl: {
      sqlite: `create table t0 (t smallint not null, id integer not null, c3 timestamp not null, r0 integer not null, r1 integer, primary key (t, id), check (t in (1, 2, 3)), foreign key (t, r0) references t2 (t, id), foreign key (t, r1) references t0 (t, id));
        create table t1 (id integer not null, part smallint not null, c0 text not null, r0 integer not null, p0 smallint not null, primary key (id, part), foreign key (p0, r0) references t0 (t, id));
        create table t2 (t smallint not null, id integer not null, c2 smallint not null, r0 integer, p0 smallint, primary key (t, id), check (t in (1, 2, 3)), foreign key (r0, p0) references t1 (id, part));
        create unique index u0_1 on t0 (r1); create unique index u2_1 on t2 (t, coalesce(r0, -1))`,
    },
  },
  {
    name: "regression: a tree within tenants with a partial key over its roots, topped up",
    ddl: {
      sqlite: `create table nodes (t smallint not null, id integer not null, parent integer, kind integer not null, primary key (t, id), check (t in (1, 2, 3)), foreign key (t, parent) references nodes (t, id));
        create unique index roots on nodes (t, parent, kind) where parent is null; create unique index kinds on nodes (t, (case when parent is null then 0 else 1 end), kind)`,
    },
  },
  {
    name: "exclusion over times of day, with and without a room, and with ends in columns of their own",
    ddl: {
      postgres: `create type timerange as range (subtype = time);
        create table shifts (id integer generated always as identity primary key, during timerange not null, exclude using gist (during with &&));
        create table openings (id integer generated always as identity primary key, opens time not null, closes time not null check (opens < closes), exclude using gist (timerange(opens, closes) with &&))`,
    },
  },
  {
    name: "exclusion over a generated range that a function of the user's computes",
    ddl: {
      postgres: `create extension if not exists btree_gist;
        create function span(timestamp, timestamp) returns tsrange language sql immutable as $$ select tsrange($1, $2) $$; create function span_range(timestamp, timestamp) returns tsrange language sql immutable as $$ select span($1, $2) $$;
        create table t (id integer primary key, item integer not null check (item in (1, 2)), starts timestamp not null, ends timestamp not null, state text not null check (state in ('sure', 'open', 'lost')), check (ends > starts),
          period tsrange generated always as (span_range(starts, ends)) stored, exclude using gist (item with =, period with &&) where (state in ('sure', 'open')))`,
    },
  },
  {
    name: "exclusion over ranges that rules make short, recent or long ago",
    ddl: {
      postgres: `create table meetings (id integer generated always as identity primary key, during tstzrange not null check (upper(during) - lower(during) <= interval '2 hours') check (lower(during) >= '2025-01-01' and not isempty(during)), exclude using gist (during with &&));
        create table blocks (id integer generated always as identity primary key, first integer not null, last integer not null check (first < last), exclude using gist (int4range(first, last) with &&));
        create table rates (id integer generated always as identity primary key, valid_from date not null check (valid_from < '2020-01-01'), valid_to date, check (valid_to > valid_from), exclude using gist (daterange(valid_from, valid_to) with &&));
        create table november (id integer generated always as identity primary key, during tstzrange not null check (lower(during) >= '2026-11-01' and upper(during) <= '2026-12-01'), exclude using gist (during with &&));
        create table shifts (id integer generated always as identity primary key, starts_at timestamptz not null, minutes integer not null check (minutes between 15 and 120), ends_at timestamptz not null, check (ends_at = starts_at + minutes * interval '1 minute'), exclude using gist (tstzrange(starts_at, ends_at) with &&));
        create table stays (id integer generated always as identity primary key, first date not null, last date not null check (last >= first), days daterange generated always as (daterange(first, last, '[]')) stored, exclude using gist (days with &&));
        create table weeks (id integer generated always as identity primary key, week daterange not null check (upper(week) - lower(week) = 7 and extract(isodow from lower(week)) = 1), exclude using gist (week with &&));
        create table pages (id integer generated always as identity primary key, numbers int8range not null check (upper(numbers) - lower(numbers) = 256), low smallint not null check (low >= 0), high smallint not null check (high > low and high < 900), exclude using gist (numbers with &&), exclude using gist (int4range(low, high) with &&))`,
    },
  },
  {
    name: "unique lists of days, truth values and labels",
    ddl: {
      postgres: `create type mood as enum ('sad', 'ok', 'happy');
        create table lists (id integer generated always as identity primary key, days date[] not null unique, flags boolean[] not null unique, moods mood[] not null unique)`,
    },
  },
  {
    name: "a ledger: lines of journals and of accounts of one currency, reversals once, transfers between two accounts",
    ddl: {
      postgres: LEDGER.replaceAll("ID", "integer generated by default as identity primary key"),
      sqlite: LEDGER.replaceAll("ID", "integer primary key"),
    },
    rows: { currencies: [97, 97] },
  },
];
