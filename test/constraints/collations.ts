import type { Structure } from "./structures.ts";

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
];
