import { both } from "./structure.ts";
import type { Structure } from "./structure.ts";

/** Uniques and exclusions. */
export const UNIQUES: readonly Structure[] = [
  // Uniques
  {
    name: "overlapping composite uniques",
    ddl: both(
      `create table t (id ID, a integer not null, b integer not null, c integer not null, unique (a, b), unique (b, c), unique (a, c))`,
    ),
  },
  {
    name: "overlapping composite uniques of small domains",
    ddl: both(
      `create table t (id ID, a integer not null check (a between 1 and 20), b integer not null check (b between 1 and 20), c text not null check (c in ('x', 'y')), unique (a, b), unique (b, c, a))`,
    ),
  },
  {
    name: "lower(email)",
    ddl: both(
      `create table users (id ID, email text not null); create unique index users_email on users (lower(email))`,
    ),
  },
  {
    name: "unique among what is not deleted",
    ddl: both(
      `create table users (id ID, email text not null, deleted_at timestamp); create unique index users_email on users (email) where deleted_at is null`,
    ),
  },
  {
    name: "one default address per user",
    ddl: both(
      `create table users (id ID, n integer not null unique check (n between 1 and 20)); create table addresses (id ID, user_id integer not null references users, is_default boolean not null, line text not null); create unique index one_default on addresses (user_id) where is_default`,
    ),
    rows: { users: [20, 20] },
  },
  {
    name: "one active subscription per user and plan",
    ddl: both(
      `create table users (id ID); create table subscriptions (id ID, user_id integer not null references users, plan text not null check (plan in ('a', 'b')), status text not null check (status in ('active', 'ended')), ended_at timestamp, check ((status = 'ended') = (ended_at is not null))); create unique index one_active on subscriptions (user_id, plan) where status = 'active'`,
    ),
  },
  {
    name: "NULLS NOT DISTINCT",
    ddl: {
      postgres: `create table t (id serial primary key, a integer, b integer, unique nulls not distinct (a, b)); create table u (id serial primary key, code text check (code in ('a', 'b')), unique nulls not distinct (code))`,
    },
    rows: { u: [3, 3] },
  },
  {
    name: "unique boolean",
    ddl: {
      ...both(`create table flags (enabled boolean not null unique, label text)`),
      // A BOOLEAN there is a TINYINT, of which there are more.
      mysql: ["create table flags (enabled bit(1) not null unique, label varchar(20))"],
    },
    rows: { flags: [2, 2] },
  },
  {
    name: "unique pair of a boolean and a list",
    ddl: both(
      `create table t (on_off boolean not null, size text not null check (size in ('s', 'm', 'l')), unique (on_off, size))`,
    ),
    rows: { t: [6, 6] },
  },
  {
    name: "unique enum",
    ddl: {
      postgres: `create type level as enum ('low', 'mid', 'high'); create table settings (level level primary key, note text)`,
    },
    rows: { settings: [3, 3] },
  },
  {
    name: "unique smallint",
    ddl: both(`create table t (id smallint primary key, n smallint not null unique)`),
  },
  {
    name: "unique ignoring case",
    ddl: {
      sqlite: `create table users (id integer primary key, name varchar(12) not null unique collate nocase)`,
      postgres: `create extension if not exists citext; create table users (id serial primary key, name citext not null unique, handle text not null); create unique index on users (upper(handle))`,
    },
  },
  {
    name: "unique over a short char",
    ddl: both(`create table t (id ID, code char(2) not null unique, initial char(1))`),
  },
  {
    name: "unique over coalesce",
    ddl: both(
      `create table prices (id ID, product integer not null check (product between 1 and 50), region text check (region in ('eu', 'us', 'as')), amount numeric(8,2) not null); create unique index one_price on prices (product, coalesce(region, ''))`,
    ),
  },
  {
    name: "unique date per parent",
    ddl: both(
      `create table sensors (id ID); create table readings (sensor_id integer not null references sensors, day date not null, value real, primary key (sensor_id, day))`,
    ),
  },
  {
    name: "one-to-one, optional",
    ddl: both(`create table a (id ID); create table b (id ID, a_id integer unique references a, note text)`),
  },
  {
    name: "two one-to-ones at once",
    ddl: both(
      `create table a (id ID); create table b (id ID); create table c (a_id integer not null unique references a, b_id integer not null unique references b)`,
    ),
  },
  {
    name: "unique over two foreign keys and a kind",
    ddl: both(
      `create table a (id ID, n integer not null unique check (n between 1 and 9)); create table b (id ID, n integer not null unique check (n between 1 and 6)); create table votes (id ID, a_id integer not null references a, b_id integer not null references b, kind text not null check (kind in ('up', 'down')), unique (a_id, b_id, kind))`,
    ),
    rows: { a: [9, 9], b: [6, 6], votes: [100, 108] },
  },
  // Exclusions
  {
    name: "no overlapping bookings (a range column)",
    ddl: {
      postgres: `create extension if not exists btree_gist; create table rooms (id serial primary key); create table bookings (id serial primary key, room_id integer not null references rooms, during tstzrange not null, exclude using gist (room_id with =, during with &&))`,
    },
  },
  {
    name: "no overlapping bookings (an expression)",
    ddl: {
      postgres: `create extension if not exists btree_gist; create table bookings (id serial primary key, room integer not null, starts_at timestamp not null, ends_at timestamp not null, check (ends_at > starts_at), exclude using gist (room with =, tsrange(starts_at, ends_at) with &&))`,
    },
  },
  {
    name: "no overlapping stays (dates, both ends in)",
    ddl: {
      postgres: `create table stays (id serial primary key, arrives date not null, leaves date not null, check (leaves >= arrives), exclude using gist (daterange(arrives, leaves, '[]') with &&))`,
    },
  },
  {
    name: "no overlapping bookings that are not cancelled",
    ddl: {
      postgres: `create extension if not exists btree_gist; create table bookings (id serial primary key, room integer not null, during tsrange not null, status text not null check (status in ('ok', 'cancelled')), exclude using gist (room with =, during with &&) where (status <> 'cancelled'))`,
    },
  },
  {
    name: "exclusion of equals",
    ddl: {
      postgres: `create extension if not exists btree_gist; create table t (id serial primary key, a integer not null, exclude using gist (a with =))`,
    },
  },
  {
    name: "temporal keys (WITHOUT OVERLAPS, PERIOD)",
    ddl: {
      postgres: `create extension if not exists btree_gist; create table products (id integer not null, valid daterange not null, name text, primary key (id, valid without overlaps))`,
    },
  },
];
