import type { Structure } from "./structure.ts";

/** PostgreSQL's non-deterministic collations: what they take for one is what the server says. */
export const COLLATIONS: readonly Structure[] = [
  {
    name: "unique texts, lists, references and indexes without regard to case, accents or punctuation",
    ddl: {
      postgres: `create schema other; create collation other."Odd ci" (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
        create collation plain (provider = icu, locale = 'und-u-ks-level1', deterministic = false);
        create collation shifted (provider = icu, locale = 'und-u-ka-shifted-ks-level1', deterministic = false);
        create domain short as varchar(1) collate other."Odd ci";
        create table people (id integer primary key, email text collate other."Odd ci" not null unique, last_name text collate plain not null unique, phone text collate shifted not null unique);
        create table words (id integer primary key, w text collate plain not null unique check (w in ('resume', 'résumé', 'Resume', 'x')));
        create table letters (letter short primary key);
        create table indexed (id integer primary key, letter varchar(1) not null); create unique index on indexed (letter collate other."Odd ci");
        create table kinds (kind text collate other."Odd ci" primary key check (kind in ('a', 'A', 'b', 'C')));
        create table uses (id integer primary key, kind text collate other."Odd ci" not null unique references kinds check (kind <> 'a'));
        create table partial (id integer primary key, slug text collate plain not null, part integer not null check (part between 1 and 2), gone timestamp, unique (slug, part)); create unique index on partial (slug) where gone is null`,
    },
    rows: { words: [2, 2], letters: [36, 36], indexed: [36, 36], kinds: [3, 3], uses: [2, 2] },
  },
  {
    name: "unique indexes and expressions with collations of their own; numbers that count by their value",
    ddl: {
      postgres: `create collation num (provider = icu, locale = 'und-u-kn-true-ks-level2', deterministic = false);
        create table listed (id integer primary key, title text not null check (title in ('a1', 'a01', 'A1', 'b', 'B', 'c 1', 'c1'))); create unique index on listed (title collate num);
        create table numbers (id integer primary key, n varchar(3) not null check (n ~ '^[0-9]{1,3}$')); create unique index on numbers (n collate num);
        create table tagged (id integer primary key, n smallint not null check (n between 0 and 50), tag varchar(1) not null check (tag in ('a', 'A', '0'))); create unique index on tagged ((tag || n::text) collate num)`,
      sqlite: `create table listed (id integer primary key, title text not null check (title in ('a', 'A', 'a ', 'b', 'B', 'c'))); create unique index i on listed (title collate nocase);
        create table padded (id integer primary key, title text collate nocase not null check (title in ('a', 'A', 'a ', 'b', 'B', 'c'))); create unique index j on padded (title collate rtrim);
        create table trimmed (id integer primary key, title text not null check (title in ('a', 'A', 'a ', 'b', 'B', 'c'))); create unique index k on trimmed (trim(title) collate nocase desc);
        create table pairs (id integer primary key, a text collate nocase not null check (a in ('x', 'X', 'y')), b text not null check (b in ('p', 'P')), unique (a, b))`,
    },
    rows: { listed: [4, 4], tagged: [100, 102], padded: [5, 5], trimmed: [3, 3], pairs: [4, 4] },
  },
];
