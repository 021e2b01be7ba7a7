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
