import type { Structure } from "./structure.ts";

/** Unique keys over expressions that make few results of many values: as many rows as there are results. */
export const EXPRESSION_KEYS: readonly Structure[] = [
  {
    name: "unique lengths, first letters and remainders",
    ddl: `create table lengths (id integer primary key, name text not null check (length(name) <= 20)); create unique index ul on lengths (length(name));
      create table widths (id integer primary key, name varchar(20) not null); create unique index uw on widths (length(name));
      create table letters (id integer primary key, name text not null); create unique index ue on letters (substr(name, 1, 1));
      create table rests (id integer primary key, n integer not null); create unique index ur on rests ((n % 7));
      create table pairs (id integer primary key, name text not null check (length(name) between 3 and 9), k integer not null check (k between 0 and 2)); create unique index ub on pairs (length(name), k);
      create table sums (id integer primary key, a varchar(6) not null, b varchar(4) not null); create unique index us on sums ((length(a) + length(b)));
      create table p (id integer primary key); create table children (id integer primary key, p_id integer not null references p, name varchar(8) not null); create unique index uc on children (p_id, length(name))`,
    rows: { lengths: [21, 21], widths: [21, 21], rests: [13, 13], pairs: [21, 21], sums: [11, 11] },
  },
  {
    name: "unique years, months, days, list lengths and numbers of bytes",
    ddl: {
      postgres: `create table years (id integer primary key, d date not null); create unique index on years ((extract(year from d)));
        create table months (id integer primary key, d timestamp not null); create unique index on months ((date_trunc('month', d)));
        create table weekdays (id integer primary key, d date not null); create unique index on weekdays ((extract(dow from d)));
        create table days (id integer primary key, d timestamp not null); create unique index on days ((d::date));
        create table whole (id integer primary key, n numeric(9,2) not null); create unique index on whole ((n::integer));
        create table lists (id integer primary key, tags text[] not null); create unique index on lists ((cardinality(tags)));
        create table files (id integer primary key, content bytea not null); create unique index on files (octet_length(content));
        create table families (id integer primary key, address inet not null); create unique index on families (family(address))`,
    },
    rows: { weekdays: [7, 7], families: [2, 2] },
  },
  {
    name: "unique hours of a few days, days beside their hours, months of a hundred years",
    ddl: {
      postgres: `create table hours (id integer primary key, d timestamp not null check (d >= '1999-01-01' and d < '1999-01-06')); create unique index on hours (date_trunc('hour', d));
        create table both_keys (id integer primary key, d timestamp not null, k text not null); create unique index on both_keys ((d::date)); create unique index on both_keys (lower(k), extract(hour from d));
        create table parts (id integer primary key, d timestamp not null check (d >= '1985-01-01' and d < '1999-01-01')); create unique index on parts (extract(year from d), extract(month from d))`,
    },
    rows: { hours: [100, 120] },
  },
];
