import type { Structure } from "./structures.ts";

/** What belongs to columns, partitions and roles: computed columns, triggers of partitions, times of day. */
export const OBJECTS: readonly Structure[] = [
  {
    name: "computed columns that may not be NULL, of columns that may",
    ddl: {
      postgres: `create table t (id integer primary key, a integer, label text, doubled integer generated always as (a * 2) stored not null,
        trimmed text generated always as (nullif(btrim(label), '')) stored not null)`,
      sqlite: `create table t (id integer primary key, a integer, label text, doubled integer generated always as (a * 2) virtual not null,
        trimmed text generated always as (nullif(trim(label), '')) stored not null)`,
    },
  },
  {
    name: "a partition has a trigger of its own that refuses rows",
    ddl: {
      postgres: `create table t (id bigint generated always as identity, at date not null, kind text not null check (kind in ('a', 'b'))) partition by range (at);
        create table t1 partition of t for values from ('2026-01-01') to ('2026-04-01'); create table t2 partition of t for values from ('2026-04-01') to ('2026-07-01');
        create function f() returns trigger language plpgsql as $$ begin if new.kind = 'b' and extract(dow from new.at) in (0, 6) then raise exception 'no weekends'; end if; return new; end $$;
        create trigger tr before insert on t2 for each row execute function f()`,
    },
    never: ["select 1 from t2 where kind = 'b' and extract(dow from at) in (0, 6)"],
  },
  {
    name: "triggers that end the transaction, or leave behind what the statement has written",
    ddl: {
      sqlite: `create table t (id integer primary key, kind text not null, amount real not null, at text);
        create trigger tr before insert on t begin select case when new.kind = 'cash' and new.amount > 100 then raise(fail, 'too much')
          when new.at is null then raise(rollback, 'when?') end; end`,
    },
    never: ["select 1 from t where at is null or (kind = 'cash' and amount > 100)"],
  },
  {
    name: "ranges of times of day end with the day",
    ddl: {
      postgres: `create type timespan as range (subtype = time); create table t (id integer primary key, open timespan not null, also timespan[])`,
    },
    never: ["select 1 from t where isempty(open)"],
  },
  {
    name: "no two shifts of a day's times overlap",
    ddl: {
      postgres: `create extension if not exists btree_gist schema pg_catalog;
        create table t (id integer primary key, room integer not null, day date not null, starts time not null, ends time not null, check (ends > starts),
          exclude using gist (room with =, tsrange(day + starts, day + ends) with &&))`,
    },
  },
];
