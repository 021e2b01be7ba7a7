import { expect, test } from "vitest";
import { sqlite } from "@seedloom/sqlite";
import SqliteDatabase from "better-sqlite3";
import { fromRows, readDatabase } from "../../src/index.ts";
import { matchData } from "../../src/fit/match-data.ts";

const SCHEMA = `
  CREATE TABLE teams (name VARCHAR(9) PRIMARY KEY, size INTEGER NOT NULL);
  CREATE TABLE people (id INTEGER PRIMARY KEY, team VARCHAR(9) REFERENCES teams (name), age INTEGER NOT NULL, boss INTEGER REFERENCES people (id));
  INSERT INTO teams VALUES ('a', 5), ('b', 7), ('c', 9);
  INSERT INTO people VALUES (1, 'a', 50, NULL), (2, 'a', 30, 1), (3, 'b', 31, 1), (4, NULL, 32, 2);`;

async function read() {
  const connection = new SqliteDatabase(":memory:");
  connection.exec(SCHEMA);
  const database = await sqlite.open(connection);
  const data = await readDatabase(database!, await database!.introspect());
  const rows = (table: string) => connection.prepare(`SELECT * FROM ${table}`).all() as Record<string, string>[];
  return { data, files: fromRows({ People: rows("people"), teams: rows("teams") }) };
}

test("what a schema relates, rows without one are related by: the same figures on both sides", async () => {
  const { data, files } = await read();
  for (const [reference, candidate] of [
    [files, data],
    [data, files],
    [data, data],
  ] as const) {
    const { relationships } = matchData(reference, candidate);
    expect(relationships.map(({ candidate: { childColumns } }) => childColumns.join()).sort()).toEqual([
      "boss",
      "team",
    ]);
    for (const { reference: theirs, candidate: ours } of relationships) {
      expect(theirs.childrenPerParent.toSorted((a, b) => a - b)).toEqual(
        ours.childrenPerParent.toSorted((a, b) => a - b),
      );
      expect(theirs.childrenPerParent.toSorted((a, b) => a - b)).toEqual(
        ours.childColumns[0] === "team" ? [0, 1, 2] : [0, 0, 1, 2],
      );
      expect(theirs.joined.columns.map(({ name, kind, values }) => [name, kind, values])).toEqual(
        ours.joined.columns.map(({ name, kind, values }) => [name, kind, values]),
      );
    }
    // A table that refers to itself: the child's columns first, then the parent's of the same names.
    const people = candidate.tables.find(({ name }) => name.toLowerCase() === "people")?.name;
    const boss = relationships.find(({ candidate: { childColumns } }) => childColumns[0] === "boss")?.candidate.joined;
    expect(boss?.columns.filter(({ name }) => name === `${people}.age`).map(({ values }) => values)).toEqual([
      [30, 31, 32],
      [50, 50, 30],
    ]);
  }
});
