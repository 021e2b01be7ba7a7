import { both } from "./structure.ts";
import type { Structure } from "./structure.ts";

/** What the database does by itself, and what tables are beside tables. */
export const BEHAVIOUR: readonly Structure[] = [
  // Behaviour
  {
    name: "a trigger that fills a column",
    ddl: {
      postgres: `create function fill() returns trigger language plpgsql as $$ begin new.slug := 's-' || new.id; new.updated_at := now(); return new; end $$; create table t (id serial primary key, slug text not null unique, updated_at timestamptz not null); create trigger fill before insert on t for each row execute function fill()`,
      sqlite: `create table t (id integer primary key, title text not null, slug text); create trigger fill after insert on t begin update t set slug = 's-' || new.id where id = new.id; end`,
    },
  },
  {
    name: "a trigger that keeps a log",
    ddl: {
      postgres: `create table t (id serial primary key, name text); create table log (id serial primary key, t_id integer, at timestamptz default now()); create function keep() returns trigger language plpgsql as $$ begin insert into log (t_id) values (new.id); return new; end $$; create trigger keep after insert on t for each row execute function keep()`,
    },
    rows: { log: [200, 320] },
  },
  {
    name: "row-level security",
    ddl: {
      postgres: `create table t (id serial primary key, owner text not null default current_user, note text); alter table t enable row level security; create policy own on t using (owner = current_user)`,
    },
  },
  {
    name: "inheritance",
    ddl: {
      postgres: `create table vehicles (id serial primary key, wheels integer not null check (wheels > 0)); create table cars (doors integer not null, check (wheels = 4)) inherits (vehicles)`,
    },
    rows: { vehicles: [200, 320] },
  },
  {
    name: "tables partitioned by inheritance and a trigger",
    ddl: {
      postgres: `create table sensors (id serial primary key, name text not null);
        create table readings (sensor_id integer not null, taken_at timestamp not null, value real not null);
        create table "readings$2026-01" (primary key (sensor_id, taken_at), foreign key (sensor_id) references sensors, check (taken_at >= '2026-01-01' and taken_at < '2026-02-01')) inherits (readings);
        create table "readings$2026-02" (primary key (sensor_id, taken_at), foreign key (sensor_id) references sensors, check (taken_at >= '2026-02-01' and taken_at < '2026-03-01')) inherits (readings);
        create function hand_on() returns trigger language plpgsql as $$ begin execute 'insert into "readings$' || to_char(new.taken_at, 'YYYY-MM') || '" select $1.*' using new; return null; end $$;
        create trigger hand_on before insert on readings for each row execute function hand_on()`,
    },
    // What the tables that inherit have is the table's, too.
    rows: { readings: [200, 320] },
  },
  {
    name: "views and materialized views are left alone",
    ddl: {
      postgres: `create table t (id serial primary key, n integer not null); create view v as select * from t; create materialized view m as select n from t`,
      sqlite: `create table t (id integer primary key, n integer not null); create view v as select * from t`,
    },
  },
  {
    name: "names with quotes, blanks, keywords, Unicode and 63 bytes",
    ddl: {
      postgres: `create table "Order" ("id" serial primary key, "select" text not null, "Größe in cm" integer not null check ("Größe in cm" > 0), "it's ""quoted""" text not null unique, "${"x".repeat(63)}" integer, "a.b" integer, "from" date not null, "to" date not null, check ("from" <= "to")); create table "group by" ("user" integer not null references "Order" ("id"), "表" text primary key); create table "${"t".repeat(63)}" (id serial primary key, "Order" integer references "Order")`,
      sqlite: `create table "Order" ("id" integer primary key, "select" text not null, "Größe in cm" integer not null check ("Größe in cm" > 0), "it's ""quoted""" text not null unique, "a.b" integer, "from" date not null, "to" date not null, check ("from" <= "to")); create table "group by" ("user" integer not null references "Order" ("id"), "表" text primary key)`,
    },
  },
  {
    name: "NOT VALID constraints",
    ddl: {
      postgres: `create table p (id serial primary key); create table t (id serial primary key, p_id integer not null, n integer not null); insert into t (p_id, n) values (99999, -5); alter table t add check (n > 0) not valid; alter table t add foreign key (p_id) references p not valid`,
    },
    rows: { t: [101, 161] },
    never: [
      "select 1 from t where n <= 0 and id > 1",
      "select 1 from t where id > 1 and not exists (select 1 from p where p.id = p_id)",
    ],
    unsound: true,
  },
  { name: "a table without columns to fill", ddl: both(`create table t (id ID)`) },
  {
    name: "a table with defaults only",
    ddl: {
      postgres: `create table t (id serial primary key, at timestamptz default now(), flag boolean default false)`,
      sqlite: `create table t (id integer primary key, at text default current_timestamp)`,
      mysql: [
        "create table t (id int auto_increment primary key, at datetime default now(), flag boolean default false)",
      ],
    },
  },
  {
    name: "WITHOUT ROWID and STRICT",
    ddl: {
      sqlite: `create table a (code text primary key, n integer not null) without rowid; create table b (id integer primary key, a_code text not null references a, x real not null, y blob, z any) strict`,
    },
  },
  {
    name: "unlogged and temporary-like tables",
    ddl: { postgres: `create unlogged table t (id serial primary key, n integer)` },
  },
  {
    name: "polymorphic: exactly one of three parents",
    ddl: both(
      `create table posts (id ID); create table photos (id ID); create table videos (id ID); create table comments (id ID, post_id integer references posts, photo_id integer references photos, video_id integer references videos, body text not null, check ((post_id is not null and photo_id is null and video_id is null) or (post_id is null and photo_id is not null and video_id is null) or (post_id is null and photo_id is null and video_id is not null)))`,
    ),
  },
  {
    name: "polymorphic and unique per user",
    ddl: both(
      `create table users (id ID); create table posts (id ID); create table photos (id ID); create table likes (id ID, user_id integer not null references users, post_id integer references posts, photo_id integer references photos, check ((post_id is null) <> (photo_id is null)), unique (user_id, post_id), unique (user_id, photo_id))`,
    ),
  },
  {
    name: "child's CHECK on its foreign key",
    ddl: both(
      `create table days (day date primary key check (day >= '2024-01-01')); create table events (id ID, day date not null references days check (day < '2024-12-31'))`,
    ),
  },
  {
    name: "child's CHECK against its foreign key's text",
    ddl: both(
      `create table units (code text primary key check (code in ('kg', 'm', 's'))); create table things (id ID, unit text not null references units, amount numeric(8,2) not null, check (unit <> 's' or amount > 10))`,
    ),
    rows: { units: [3, 3] },
  },
  {
    name: "two foreign keys from the same columns",
    ddl: both(
      `create table a (id integer primary key); create table b (id integer primary key references a); create table c (id ID, x integer not null references a references b)`,
    ),
  },
  {
    name: "foreign key that shares a column with a unique partial",
    ddl: both(
      `create table a (id ID); create table c (id ID, a_id integer not null references a, version integer not null check (version > 0), current boolean not null, unique (a_id, version)); create unique index one_current on c (a_id) where current`,
    ),
  },
  {
    name: "many uniques over one table",
    ddl: both(
      `create table t (id ID, email text not null unique, username varchar(20) not null unique, phone text unique, external_id integer not null unique, slug text not null unique, token char(32) not null unique)`,
    ),
  },
];
