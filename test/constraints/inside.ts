import type { Structure } from "./structure.ts";

/** What rules say of values inside values, and of keys that are NULL in part. */
export const INSIDE: readonly Structure[] = [
  {
    name: "foreign key of which one column may be NULL",
    ddl: `create table users (org integer not null, id integer not null, primary key (org, id));
      create table tokens (id integer primary key, org integer not null, user_id integer, foreign key (org, user_id) references users (org, id))`,
  },
  {
    name: "foreign key of which one column may be NULL, to a table without rows",
    ddl: {
      postgres: `create table users (org integer not null, id integer not null, primary key (org, id)) partition by list (org);
        create table tokens (id integer primary key, org integer not null check (org > 7), user_id integer, foreign key (org, user_id) references users (org, id))`,
    },
    rows: { users: [0, 0] },
  },
  {
    name: "fields of a composite type",
    ddl: {
      postgres: `create type price as (amount numeric(12,2), currency char(3));
        create table offers (id integer primary key, price price not null check ((price).amount >= 5000 and (price).currency in ('USD', 'EUR')), was price check ((was).amount > 0))`,
    },
  },
  {
    name: "domains inside arrays and composite types",
    ddl: {
      postgres: `create domain positive as integer check (value > 20000); create domain small as positive check (value < 25000);
        create domain code as text check (value ~ '^[a-z]{3}-[0-9]$'); create type pair as (a small, b code, n integer);
        create domain tags as text[] check (cardinality(value) between 2 and 3) check ('x' = any (value)); create domain capped as pair check ((value).n between 5 and 7);
        create table things (id integer primary key, numbers small[] not null, codes code[], one pair not null, many pair[], different small[] unique, tags tags, capped capped not null, grid positive[][])`,
    },
  },
  {
    name: "domains inside arrays that only the database can judge",
    ddl: {
      postgres: `create function passes(integer) returns boolean immutable language sql as 'select $1 % 11 = 0';
        create domain passing as integer check (passes(value)); create table things (id integer primary key, many passing[] not null, one passing not null)`,
    },
  },
  {
    name: "domains over domains with defaults and NOT NULL",
    ddl: {
      postgres: `create domain word as text not null default 'x'; create domain short as word check (length(value) < 5); create domain shorter as short check (value <> '');
        create table things (key shorter primary key, other short unique, word word, many shorter[])`,
    },
  },
  {
    name: "patterns with look-around",
    ddl: {
      postgres: `create table people (id integer primary key, ssn text not null check (ssn ~ '^(?!000|666)[0-8][0-9]{2}-(?!00)[0-9]{2}-(?!0000)[0-9]{4}$'),
        secret text not null check (secret ~ '^(?=.*[A-Z])(?=.*\\d)(?=.*[^A-Za-z0-9]).{8,20}$'), handle text unique check (handle ~ '^(?!.*__)[a-z][a-z0-9_]{1,18}[a-z0-9]$'), twice text check (twice ~ '^([a-z])\\1$'))`,
    },
  },
  {
    name: "unique key over a generated column of few values: as many rows as there are",
    ddl: {
      postgres: `create table t (id integer primary key, a integer not null check (a between 1 and 10), b integer not null check (b between 1 and 12), s integer generated always as (a * 100 + b) stored unique);
        create table u (id integer primary key, one text not null check (one in ('a', 'b', 'c', 'd', 'e')), two text not null check (two in ('v', 'w', 'x', 'y', 'z')), n smallint not null check (n between 1 and 4), name text generated always as (one || '-' || two || '-' || n) stored unique)`,
      sqlite: `create table t (id integer primary key, a integer not null check (a between 1 and 10), b integer not null check (b between 1 and 12), s integer generated always as (a * 100 + b) virtual unique);
        create table u (id integer primary key, one text not null check (one in ('a', 'b', 'c', 'd', 'e')), two text not null check (two in ('v', 'w', 'x', 'y', 'z')), n smallint not null check (n between 1 and 4), name text generated always as (one || '-' || two || '-' || n) stored unique)`,
    },
    rows: { t: [100, 120], u: [100, 100] },
  },
  {
    name: "unique expression over two columns of few values: as many rows as there are",
    ddl: `create table t (id integer primary key, a smallint not null check (a between 1 and 10), b smallint not null check (b between 1 and 10)); create unique index ut on t ((a * 100 + b))`,
    rows: { t: [100, 100] },
  },
  {
    name: "a generated slug that is unique",
    ddl: {
      postgres: `create table t (id integer primary key, title varchar(200) not null, slug text generated always as (regexp_replace(lower(title), '[^a-z0-9]+', '-', 'g')) stored unique)`,
      sqlite: `create table t (id integer primary key, title varchar(200) not null, slug text generated always as (replace(lower(title), ' ', '-')) stored unique)`,
    },
  },
  {
    name: "unique key over what is computed from short texts",
    ddl: {
      postgres: `create table t (id integer primary key, c varchar(3) not null, g text generated always as (upper(c)) stored unique)`,
      sqlite: `create table t (id integer primary key, c varchar(3) not null, g text generated always as (upper(c)) stored unique)`,
    },
  },
  {
    name: "sums, products and joined texts that CHECKs equate",
    ddl: `create table invoices (id integer primary key, net numeric(10,2) not null check (net >= 0), rate numeric(4,2) not null check (rate between 0 and 0.25), vat numeric(10,2) not null check (vat = round(net * rate, 2)), total numeric(10,2) not null check (total > 0), check (total = net + vat));
      create table lines (id integer primary key, invoice_id integer not null references invoices (id), quantity integer not null check (quantity > 0), price numeric(8,2) not null check (price >= 0), amount numeric(12,2), check (amount is null or amount = quantity * price));
      create table accounts (id integer primary key, opening numeric(12,2) not null, credits numeric(12,2) not null check (credits >= 0), debits numeric(12,2) not null check (debits >= 0), closing numeric(12,2) not null, check (opening + credits - debits = closing), check (closing >= 0));
      create table people (id integer primary key, first varchar(30) not null, last varchar(30), full_name varchar(70) not null, check (full_name = first || ' ' || last));
      create table small (id integer primary key, a integer not null, b integer not null, c integer not null check (c in (1, 2, 3)), check (c = a + b), check (a > 0))`,
    computed: ["vat", "total", "amount", "closing", "full_name"],
  },
];
