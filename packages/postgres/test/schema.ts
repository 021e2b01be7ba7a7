/** One of every kind of object that PostgreSQL 13 has; what newer versions add is in `schemaSince`. */
export const schema = `
create schema sales;
create type mood as enum ('sad', 'ok', 'very "happy"');
create type sales.address as (street text, "post code" varchar(10), at point);
create type timerange as range (subtype = time);
create domain positive as integer check (value > 0) not null default 1;
create domain small_positive as positive check (value < 100);
create domain sales.email as text check (value ~ '^[^@]+@[^@]+$');
create collation nocase (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
create sequence ticket_numbers start 100 increment 10;

create table people (
  id bigint generated always as identity (start with 5 increment by 5) primary key,
  name varchar(40) not null,
  nick text collate nocase,
  email sales.email,
  born date check (born > '1900-01-01'),
  mood mood default 'ok',
  ticket integer not null default nextval('ticket_numbers'),
  boss bigint,
  small small_positive,
  initials text generated always as (upper(left(name, 1))) stored,
  created timestamptz(3) not null default now(),
  constraint boss_fk foreign key (boss) references people deferrable initially deferred,
  constraint grown check (born is null or extract(year from born) < 2020) no inherit
);
comment on table people is 'Who they are';
comment on column people.nick is 'What friends say';
create unique index people_email_lower on people (lower(email)) where boss is null;
create unique index people_nick on people (nick);
alter table people add constraint later check (length(name) > 1) not valid;

create table sales.orders (
  region text, id serial, buyer bigint references people on delete cascade on update set null,
  placed daterange not null, tags text[] default '{}', grid integer[][],
  shipping sales.address,
  primary key (region, id),
  constraint id_unique unique (id) deferrable
);
create table sales.lines (
  region text, "order" integer, line smallint,
  price numeric(10, 2) not null check (price between 0 and 100000),
  primary key (region, "order", line)
);
alter table sales.lines add foreign key (region, "order") references sales.orders match full on delete restrict not valid;
create function sales.touch() returns trigger language plpgsql as 'begin return new; end';
create trigger touch before insert or update on sales.lines for each row execute function sales.touch();
create trigger off after delete on sales.lines for each row execute function sales.touch();
alter table sales.lines disable trigger off;

create table rooms (
  room integer, during tsrange, note text,
  exclude using gist (int4range(room, room, '[]') with &&, during with &&) where (note is null)
);

create table events (id integer not null, at date not null, kind text) partition by range (at, lower(kind));
create table events_old partition of events (unique (at)) for values from (minvalue, minvalue) to ('2020-01-01', minvalue);
create table events_2020 partition of events (check (id > 0)) for values from ('2020-01-01', minvalue) to ('2021-01-01', 'm') partition by list (kind);
create table events_2020_a partition of events_2020 for values in ('a', null, 'it''s');
create table events_2020_rest partition of events_2020 default;
create table hashed (id integer primary key) partition by hash (id);
create table hashed_1 partition of hashed for values with (modulus 2, remainder 1);
create table hashed_0 partition of hashed for values with (modulus 2, remainder 0);

create table animals (id integer primary key, name text);
create table dogs (breed text) inherits (animals);

create view people_names as select name from people;
create materialized view people_count as select count(*) from people;
create temporary table not_ours (id integer);

create table "select" ("from" integer primary key, "a ""quoted"" näme" text, "${"x".repeat(63)}" text, " " text);

create table kinds (
  a boolean, b smallint, c integer, d bigint, e oid, f numeric, g numeric(8, 3), h money, i real, j double precision,
  k text, l varchar(5), m char(3), n name, o "char", p bytea, q bit(4), r varbit(9), s date, t time(2), u timetz, v timestamp,
  w timestamptz(0), x interval, y uuid, z json, aa jsonb, ab xml, ac inet, ad cidr, ae macaddr, af macaddr8, ag point, ah line,
  ai lseg, aj box, ak path, al polygon, am circle, an tsvector, ao tsquery, ap int4range, aq tstzrange, ar timerange,
  at mood[], au sales.address, av sales.address[], aw small_positive, ax box[], ay numeric(4, 1)[][], az regclass
);
`;

/** By `server_version_num`, in order. */
export const schemaSince: Readonly<Record<number, string>> = {
  140000: "alter table kinds add ba int4multirange, add bb tstzmultirange[];",
  150000: "create table once (a integer, b integer, unique nulls not distinct (a, b));",
  180000: `create table newest (
    a integer, b integer generated always as (a * 2) virtual,
    constraint unenforced check (a > 0) not enforced,
    room int4range, during daterange, primary key (room, during without overlaps)
  );`,
};
