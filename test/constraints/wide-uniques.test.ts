import Database from "better-sqlite3";
import { seed } from "seedloom";
import { expect, test } from "vitest";
import { dialectChosen } from "../servers/dialects.ts";

test.skipIf(!dialectChosen("sqlite"))(
  "a unique column takes as many values as its type and its rules allow",
  async () => {
    const database = new Database(":memory:");
    database.exec(`create table t (id integer primary key, whole integer not null unique, low integer not null unique check (low < 5), figure numeric(9,0) not null unique,
    day date not null unique, past date not null unique check (past < '2020-01-01'),
    hour time not null unique)`);
    const { notices } = await seed(database, { rows: 12_000, manifest: false });
    expect(notices).toEqual([]);
    expect(database.prepare("select count(*) from t").pluck().get()).toBe(12_000);
    database.close();
  },
);

test.skipIf(!dialectChosen("sqlite"))(
  "uniques that share columns of many values take as many rows as are asked for",
  async () => {
    const database = new Database(":memory:");
    database.exec(`create table e (id integer primary key, a smallint not null check (a between 1 and 100), b smallint not null check (b between 1 and 100), c smallint not null check (c between 1 and 100),
    unique (a, b), unique (b, c), unique (a, c))`);
    await seed(database, { rows: 2000, manifest: false });
    expect(database.prepare("select count(*) from e").pluck().get()).toBe(2000);
    database.close();
  },
);

test.skipIf(!dialectChosen("sqlite"))(
  "junctions of junctions take all combinations that agree, and what refers to them finds them",
  async () => {
    const database = new Database(":memory:");
    database.exec(`create table users (id integer primary key); create table teams (id integer primary key); create table roles (id integer primary key);
    create table members (team_id integer not null references teams, user_id integer not null references users, primary key (team_id, user_id));
    create table team_roles (team_id integer not null references teams, role_id integer not null references roles, primary key (team_id, role_id));
    create table member_roles (team_id integer not null, user_id integer not null, role_id integer not null, primary key (team_id, user_id, role_id), foreign key (team_id, user_id) references members, foreign key (team_id, role_id) references team_roles);
    create table grants (team_id integer not null, user_id integer not null, role_id integer not null, given_by integer not null references users, primary key (team_id, user_id, role_id, given_by), foreign key (team_id, user_id, role_id) references member_roles)`);
    await seed(database, { rows: 2000, manifest: false });
    const count = (sql: string) => database.prepare(sql).pluck().get();
    const pairs = Number(count("select count(*) from members join team_roles using (team_id)"));
    expect(count("select count(*) from member_roles")).toBe(Math.min(2000, pairs));
    expect(count("select count(*) from grants")).toBe(2000);
    expect(database.pragma("foreign_key_check")).toEqual([]);
    database.close();
  },
);

test.skipIf(!dialectChosen("sqlite"))("a key that NULL leaves does not use up the tuples of another", async () => {
  const database = new Database(":memory:");
  database.exec(`create table journals (ledger_id smallint not null check (ledger_id between 1 and 2), period char(7) not null, seq integer not null check (seq between 1 and 20), reverses_seq integer,
    primary key (ledger_id, period, seq), foreign key (ledger_id, period, reverses_seq) references journals (ledger_id, period, seq), check (reverses_seq is null or reverses_seq <> seq));
    create unique index once on journals (ledger_id, period, reverses_seq) where reverses_seq is not null`);
  await seed(database, { rows: 600, manifest: false });
  expect(database.prepare("select count(*) from journals").pluck().get()).toBe(600);
  database.close();
});
