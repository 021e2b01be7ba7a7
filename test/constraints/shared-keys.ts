import { both } from "./structure.ts";
import type { Structure } from "./structure.ts";

/** Unique keys that share columns with one another, and keys of which not every parent will do. */
export const SHARED_KEYS: readonly Structure[] = [
  {
    name: "three uniques that share columns pairwise: as many rows as a Latin square has",
    ddl: both(`create table e (id ID, a smallint not null check (a between 1 and 10), b smallint not null check (b between 1 and 10), c smallint not null check (c between 1 and 10),
      unique (a, b), unique (b, c), unique (a, c))`),
    rows: { e: [100, 100] },
  },
  {
    name: "uniques of different sizes that share a column",
    ddl: both(`create table e (id ID, a smallint not null check (a between 1 and 10), b smallint not null check (b between 1 and 5), c smallint not null check (c between 1 and 8),
      unique (a, b), unique (b, c))`),
    rows: { e: [40, 40] },
  },
  {
    name: "a timetable: a teacher, a room and a class have one lesson at a time",
    ddl: both(`create table teachers (id ID, n smallint not null unique check (n between 1 and 6)); create table rooms (id ID, n smallint not null unique check (n between 1 and 6)); create table classes (id ID, n smallint not null unique check (n between 1 and 6));
      create table lessons (id ID, teacher_id integer not null references teachers, room_id integer not null references rooms, class_id integer not null references classes, hour smallint not null check (hour between 1 and 10),
      unique (teacher_id, hour), unique (room_id, hour), unique (class_id, hour))`),
    rows: { teachers: [6, 6], rooms: [6, 6], classes: [6, 6], lessons: [60, 60] },
  },
  {
    name: "a junction of junctions",
    ddl: both(`create table users (id ID, name text not null); create table teams (id ID, name text not null); create table roles (id ID, code varchar(10) not null unique);
      create table team_members (team_id integer not null references teams, user_id integer not null references users, primary key (team_id, user_id));
      create table team_roles (team_id integer not null references teams, role_id integer not null references roles, primary key (team_id, role_id));
      create table member_roles (team_id integer not null, user_id integer not null, role_id integer not null, primary key (team_id, user_id, role_id), foreign key (team_id, user_id) references team_members (team_id, user_id), foreign key (team_id, role_id) references team_roles (team_id, role_id))`),
    rows: { member_roles: "some" },
    never: [
      "select 1 from (select (select count(*) from team_members m join team_roles r on r.team_id = m.team_id) as pairs, (select count(*) from member_roles) as n) as c where n < pairs and n < 100",
    ],
  },
  {
    name: "keys to unique columns that are NULL in some rows",
    ddl: both(`create table staff (id ID, badge varchar(8) unique, site integer, desk integer, unique (site, desk)); create table visits (id ID, badge varchar(8) not null references staff (badge));
      create table lockers (badge varchar(8) primary key references staff (badge), number smallint not null unique);
      create table phones (site integer not null, desk integer not null, primary key (site, desk), foreign key (site, desk) references staff (site, desk))`),
    rows: { lockers: "some", phones: "some" },
    never: [
      "select 1 from (select (select count(*) from staff) as s, (select count(badge) from staff) as b, (select count(*) from lockers) as l) as c where s > 0 and l < b",
      "select 1 from (select (select count(*) from staff where site is not null and desk is not null) as s, (select count(*) from phones) as p) as c where p < s",
    ],
  },
  {
    name: "a subtype by the parent's key, of the parents that are of its kind",
    ddl: both(`create table items (id integer primary key, kind char(1) not null check (kind in ('b', 'v')), unique (id, kind));
      create table books (id integer primary key, kind char(1) not null default 'b' check (kind = 'b'), isbn varchar(13) not null unique, foreign key (id, kind) references items (id, kind))`),
    rows: { books: "some" },
    never: [
      "select 1 from (select (select count(*) from items where kind = 'b') as i, (select count(*) from books) as b) as c where b < i",
    ],
  },
  {
    name: "each version of a document knows the one before, which no other one follows",
    ddl: both(`create table docs (id ID); create table versions (doc_id integer not null references docs, number integer not null check (number > 0), previous integer, is_current boolean not null,
      primary key (doc_id, number), foreign key (doc_id, previous) references versions (doc_id, number), unique (doc_id, previous), check (previous < number));
      create unique index current_version on versions (doc_id) where is_current`),
  },
  {
    name: "regression: a key that breaks a cycle was NULL for a while, which a unique key took for a value",
    ddl: {
      postgres: `create table a (id int primary key, b_id int not null, n int not null unique); create table b (id int primary key, kind int not null check (kind in (1, 2)), a_id int, x int);
        alter table a add foreign key (b_id) references b; alter table b add foreign key (a_id) references a; create unique index on b (kind, coalesce(a_id, -1))`,
      sqlite: `create table a (id integer primary key, b_id integer not null references b, n integer not null unique); create table b (id integer primary key, kind integer not null check (kind in (1, 2)), a_id integer references a, x integer);
        create unique index one on b (kind, coalesce(a_id, -1))`,
    },
  },
  {
    name: "regression: rows that a computed key moved on followed the same row twice",
    ddl: both(`create table t (tenant smallint not null check (tenant in (1, 2, 3)), id integer not null, c integer check (c is null or c between 1 and 29999), g integer generated always as (c * 2) stored unique, next_id integer not null,
      primary key (tenant, id), foreign key (tenant, next_id) references t (tenant, id), unique (tenant, next_id))`),
  },
  {
    name: "two keys with MATCH FULL that share a column",
    ddl: {
      postgres: `create table tenants (id int generated by default as identity primary key); create table a (tenant int not null references tenants, id int not null, primary key (tenant, id));
        create table b (tenant int not null references tenants, id int not null, primary key (tenant, id));
        create table c (id int generated by default as identity primary key, tenant int references tenants, a int, b int, foreign key (tenant, a) references a match full, foreign key (tenant, b) references b match full)`,
    },
  },
  {
    name: "children of one kind each: their parents are of the kinds that CHECKs of the children want",
    ddl: both(`create table parties (id ID, kind varchar(10) not null, name text not null, unique (id, kind));
      create table persons (id integer primary key, kind varchar(10) not null check (kind = 'person'), foreign key (id, kind) references parties (id, kind));
      create table companies (id integer primary key, kind varchar(10) not null default 'company' check (kind = 'company'), foreign key (id, kind) references parties (id, kind));
      create table accounts (id ID, type smallint not null, unique (id, type));
      create table entries (id ID, account_id integer not null, type smallint not null check (type in (13, 17)), foreign key (account_id, type) references accounts (id, type));
      create table codes (code varchar(12) primary key); create table uses (code varchar(12) primary key references codes);
      create table tickets (id ID, code varchar(12) not null references uses, check (code in ('open', 'shut')));
      create table litters (id ID, mother_id integer not null, kind varchar(10) not null check (kind like 'pers%'), foreign key (mother_id, kind) references parties (id, kind))`),
    rows: { persons: "some", companies: "some" },
    never: ["select 1 from parties where kind not in ('person', 'company')"],
  },
  {
    name: "a tree whose rows know how deep the row above is; a key with a column that is computed",
    ddl: both(`create table nodes (id ID, level integer not null, parent_id integer, parent_level integer, unique (id, level), check (level between 0 and 3), check (parent_level = level - 1), foreign key (parent_id, parent_level) references nodes (id, level));
      create table animals (id ID, species varchar(10) not null, unique (id, species));
      create table cats (id integer primary key, species varchar(10) generated always as ('cat') stored, foreign key (id, species) references animals (id, species))`),
    rows: { cats: "some" },
  },
];
