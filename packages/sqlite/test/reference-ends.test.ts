import type { Value } from "@seedloom/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { databaseWith, errorOf, insertStep, jobOf, updateStep } from "./support.ts";

const schema = `
  CREATE TABLE parents (id INTEGER PRIMARY KEY, code TEXT UNIQUE);
  CREATE TABLE children (id INTEGER PRIMARY KEY, parent BIGINT CONSTRAINT to_parent REFERENCES parents, other INT REFERENCES parents (id))`;
const ends = { dropFrom: 1 };
const parentsOf = (...ids: Value[]) =>
  insertStep(
    "parents",
    ["id"],
    ids.map((id) => [id]),
  );
const childrenOf = (...parents: Value[]) =>
  insertStep(
    "children",
    ["id", "parent"],
    parents.map((parent, at) => [at + 1, parent]),
  );

test("references are taken and refused as SQLite would, gaps, NULLs and fractions among them", async () => {
  const id = fc.integer({ min: 1, max: 7 });
  const reference = fc.oneof(
    { weight: 9, arbitrary: id },
    { weight: 1, arbitrary: fc.constantFrom(null, 1.5, 2n, "3", "x") },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(id, { minLength: 1, maxLength: 7 }),
      fc.array(reference, { maxLength: 6 }),
      fc.boolean(),
      async (parents, references, childrenFirst) => {
        const { db, database, catalog } = await databaseWith(schema, ends);
        const steps = [parentsOf(...parents), childrenOf(...references)];
        const failure = await database.load(jobOf(catalog, ...(childrenFirst ? steps.toReversed() : steps))).then(
          () => null,
          (error: unknown) => error,
        );
        const sound = references.every((one) => one === null || parents.includes(Number(one)));
        if (sound) expect(failure).toBeNull();
        else expect(failure).toMatchObject({ code: "LOAD", details: { table: "children", constraint: "to_parent" } });
        expect(db.prepare("SELECT count(*) FROM children").pluck().get()).toBe(sound ? references.length : 0);
        expect(db.pragma("foreign_key_check")).toEqual([]);
        expect(db.pragma("foreign_keys", { simple: true })).toBe(1);
      },
    ),
    { numRuns: 30 },
  );
});

test.each<[string, string, string[]]>([
  ["another key of the table", schema, ["id", "other"]],
  [
    "a key of several columns beside",
    `${schema}; CREATE TABLE more (a INT, b INT, FOREIGN KEY (a, b) REFERENCES pairs (a, b)); CREATE TABLE pairs (a INT, b INT, PRIMARY KEY (a, b))`,
    ["id", "parent"],
  ],
])("an orphan is found at the end: %s", async (_name, sql, columns) => {
  const { database, catalog } = await databaseWith(sql, ends);
  const error = await errorOf(
    database.load(
      jobOf(
        catalog,
        parentsOf(1, 2),
        insertStep("children", columns, [
          [1, 2],
          [2, 3],
        ]),
      ),
    ),
  );
  expect(error).toMatchObject({ code: "LOAD", details: { table: "children", column: columns[1] } });
});

test("an orphan of a key of several columns is found beside keys that are proved", async () => {
  const { database, catalog } = await databaseWith(
    `${schema}; CREATE TABLE pairs (a INT, b INT, PRIMARY KEY (a, b));
     CREATE TABLE more (parent INT REFERENCES parents (id), a INT, b INT, CONSTRAINT to_pair FOREIGN KEY (a, b) REFERENCES pairs (a, b))`,
    ends,
  );
  const pairs = insertStep(
    "pairs",
    ["a", "b"],
    [
      [1, 1],
      [2, 2],
    ],
  );
  const more = (b: number) =>
    insertStep(
      "more",
      ["parent", "a", "b"],
      [
        [1, 1, 1],
        [2, 2, b],
      ],
    );
  expect(await errorOf(database.load(jobOf(catalog, parentsOf(1, 2), pairs, more(1))))).toMatchObject({
    details: { constraint: "to_pair" },
  });
  expect(await database.load(jobOf(catalog, parentsOf(1, 2), pairs, more(2)))).toMatchObject({ notices: [] });
});

test("parents and children that were there count, and orphans that were there do not", async () => {
  const { db, database, catalog } = await databaseWith(schema, ends);
  db.exec(
    "PRAGMA foreign_keys = 0; INSERT INTO parents (id) VALUES (50); INSERT INTO children VALUES (99, 77, NULL); PRAGMA foreign_keys = 1",
  );
  await database.load(jobOf(catalog, parentsOf(1, 2), childrenOf(1, 2, 50)));
  expect(db.prepare("SELECT count(*) FROM children").pluck().get()).toBe(4);
  db.exec("DELETE FROM children");
  await database.load(jobOf(catalog, childrenOf(1, 2, 50)));
  expect(await errorOf(database.load(jobOf(catalog, childrenOf(9))))).toMatchObject({ code: "LOAD" });
});

test("keys that an update sets at the end are looked at", async () => {
  const { db, database, catalog } = await databaseWith(schema, ends);
  const set = (parent: number) => updateStep("children", ["id"], ["parent"], [[1, parent]]);
  const load = (parent: number) => database.load(jobOf(catalog, parentsOf(1, 2), childrenOf(null, 2), set(parent)));
  expect(await errorOf(load(3))).toMatchObject({ code: "LOAD", details: { column: "parent" } });
  await load(1);
  expect(db.prepare("SELECT parent FROM children").pluck().all()).toEqual([1, 2]);
});

test("what cascades when an update changes a key, and what a trigger deletes, is as SQLite does it", async () => {
  const cascade = await databaseWith(
    "CREATE TABLE p (id INTEGER PRIMARY KEY, n INT UNIQUE); CREATE TABLE c (n INT REFERENCES p (n) ON UPDATE CASCADE)",
    ends,
  );
  const rows = [
    insertStep("p", ["id", "n"], [[1, 1]]),
    insertStep("c", ["n"], [[1]]),
    updateStep("p", ["id"], ["n"], [[1, 5]]),
  ];
  await cascade.database.load(jobOf(cascade.catalog, ...rows));
  expect(cascade.db.prepare("SELECT n FROM c").pluck().all()).toEqual([5]);

  const trigger = await databaseWith(
    `CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE c (p INT REFERENCES p ON DELETE CASCADE);
     CREATE TRIGGER g AFTER INSERT ON c WHEN new.p = 2 BEGIN DELETE FROM p WHERE id = 1; END`,
    ends,
  );
  await trigger.database.load(
    jobOf(trigger.catalog, insertStep("p", ["id"], [[1], [2]]), insertStep("c", ["p"], [[1], [2]])),
  );
  expect(trigger.db.prepare("SELECT p FROM c").pluck().all()).toEqual([2]);
});
