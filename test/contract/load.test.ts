import type { Catalog, LoadStep, RowBatch } from "@seedloom/core";
import { describe, expect, test } from "vitest";
import { startMariadb } from "../servers/mariadb.ts";
import { startMysql } from "../servers/mysql.ts";
import { startPostgres } from "../servers/postgres.ts";
import { contenders } from "./contenders.ts";
import type { NeutralTable } from "./neutral.ts";
import { batchesOf, type Cells, contents, count, insert, loadSteps, update } from "./steps.ts";

/** A parent with every kind of rule and a child. */
const FAMILY: readonly NeutralTable[] = [
  {
    name: "parents",
    columns: {
      id: { type: "counted" },
      name: { type: "varchar(40)", notNull: true },
      age: { type: "integer", notNull: true },
      twice: { type: "integer", computed: "age * 2" },
    },
    uniques: [["name"]],
    checks: { of_age: "age >= 18" },
  },
  {
    name: "children",
    columns: { id: { type: "counted" }, parent_id: { type: "integer", notNull: true }, nick: { type: "char(3)" } },
    foreignKeys: [{ columns: ["parent_id"], references: "parents", to: ["id"] }],
  },
];

const parents = (from: number, to: number): LoadStep => {
  const ids = count(to).slice(from - 1);
  return insert("parents", { id: ids, name: ids.map((id) => `p${id}`), age: ids.map((id) => 18 + (id % 50)) }, 100);
};
const children = (rows: number, cells: Cells = {}): LoadStep =>
  insert("children", { id: count(rows), parent_id: count(rows), ...cells }, 100);

/** Steps of which the last cannot be done, and what the error has to name. */
const REFUSED: readonly (readonly [what: string, steps: readonly LoadStep[], named: object])[] = [
  ["a key that is taken", [parents(2, 300), parents(300, 300)], { table: "parents" }],
  [
    "a name that is taken",
    [parents(2, 300), insert("parents", { id: [301], name: ["p7"], age: [20] })],
    { table: "parents" },
  ],
  [
    "a CHECK that does not hold",
    [parents(2, 300), insert("parents", { id: [301], name: ["young"], age: [17] })],
    { table: "parents", constraint: "of_age" },
  ],
  [
    "a NULL where none may be",
    [parents(2, 300), insert("parents", { id: [301], name: [null], age: [20] })],
    { table: "parents" },
  ],
  ["a parent that is not there", [parents(2, 300), children(301)], { table: "children" }],
  [
    "an update to a parent that is not there",
    [parents(2, 300), children(300), update("children", { id: [5] }, { parent_id: [999] })],
    { table: "children" },
  ],
];

const CYCLE: readonly NeutralTable[] = [
  {
    name: "chiefs",
    columns: { id: { type: "integer" }, team_id: { type: "integer", notNull: true } },
    primaryKey: ["id"],
    foreignKeys: [{ columns: ["team_id"], references: "teams", to: ["id"] }],
  },
  {
    name: "teams",
    columns: { id: { type: "integer" }, chief_id: { type: "integer", notNull: true }, rival_id: { type: "integer" } },
    primaryKey: ["id"],
    foreignKeys: [
      { columns: ["chief_id"], references: "chiefs", to: ["id"] },
      { columns: ["rival_id"], references: "teams", to: ["id"] },
    ],
  },
];

const ODD = "a \"b\" `c` 'd' ünï 表 select;-- %s ?";

describe.each(await contenders({ sqlite: true, startPostgres, startMariadb, startMysql }))(
  "$name",
  ({ name, inDatabase }) => {
    test("steps in order: rows handed over in batches, computed columns, updates, a top-up; the next row counts on", () =>
      inDatabase(FAMILY, async ({ database, execute }) => {
        const seen: (readonly [string, number])[] = [];
        const catalog = await database.introspect();
        const job = (...steps: readonly LoadStep[]) => ({ catalog, steps, uncheckedUntilEnd: [] });
        const result = await database.load(job(parents(1, 250), children(250), children(0)), {
          onProgress: (table, rows) => void seen.push([table, rows]),
        });
        expect(result.tables.map(({ table, rows }) => [table, rows])).toEqual([
          ["parents", 250],
          ["children", 250],
        ]);
        expect(result.tables.every(({ ms }) => ms >= 0)).toBe(true);
        expect(result.notices).toEqual([]);
        expect(seen.filter(([, rows]) => rows > 0)).toEqual(
          ["parents", "children"].flatMap((table) => [100, 200, 250].map((rows) => [table, rows])),
        );
        await database.load(job(update("children", { id: [3, 1] }, { nick: ["abc", "xyz"], parent_id: [7, 1] })));
        await database.load(job(parents(251, 260)));
        const { parents: stored, children: own } = await contents(database);
        expect(stored?.["twice"]).toEqual(count(260).map((id) => 2 * (18 + (id % 50))));
        expect([own?.["nick"]?.slice(0, 4), own?.["parent_id"]?.slice(0, 4)]).toEqual([
          ["xyz", null, "abc", null],
          [1, 2, 7, 4],
        ]);
        await execute(
          "insert into parents (name, age) values ('next', 20)",
          "insert into children (parent_id) values (261)",
        );
        const after = await contents(database);
        expect([after["parents"]?.["id"]?.at(-1), after["children"]?.["id"]?.at(-1)]).toEqual([261, 251]);
      }));

    test.each(REFUSED)("%s in the last step: an error that names it, and everything is as it was", (_, steps, named) =>
      inDatabase(FAMILY, async ({ database, execute }) => {
        await execute("insert into parents (id, name, age) values (1, 'first', 40)");
        const before = await contents(database);
        await expect(loadSteps(database, steps)).rejects.toMatchObject({
          name: "SeedError",
          code: "LOAD",
          details: named,
        });
        expect(await contents(database)).toEqual(before);
        // And it still takes rows.
        await loadSteps(database, [parents(2, 10), children(10)]);
        expect((await contents(database))["children"]?.["id"]).toHaveLength(10);
      }),
    );

    test("a generator that throws in the middle of a step: everything is as it was", () =>
      inDatabase(FAMILY, async ({ database }) => {
        const step: LoadStep = {
          kind: "insert",
          table: "parents",
          columns: ["id", "name", "age"],
          rows: 300,
          *batches(): Generator<RowBatch> {
            yield* batchesOf("parents", {
              id: count(100),
              name: count(100).map(String),
              age: count(100).map(() => 20),
            });
            throw new Error("the well is dry");
          },
        };
        const failed = await loadSteps(database, [step]).then(
          () => null,
          (error: unknown) => error,
        );
        expect(String(failed)).toContain("the well is dry");
        expect((await contents(database))["parents"]?.["id"]).toEqual([]);
        await loadSteps(database, [parents(1, 5)]);
      }));

    test("an abort before the load and in the middle of it", () =>
      inDatabase(FAMILY, async ({ database, execute }) => {
        await execute("insert into parents (id, name, age) values (1, 'first', 40)");
        const before = await contents(database);
        const catalog = await database.introspect();
        const job = { catalog, steps: [parents(2, 1000), children(1000)], uncheckedUntilEnd: [] };
        await expect(database.load(job, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "ABORTED" });
        const controller = new AbortController();
        const onProgress = (table: string, rows: number) => {
          if (table === "children" && rows >= 300) controller.abort();
        };
        await expect(database.load(job, { signal: controller.signal, onProgress })).rejects.toMatchObject({
          code: "ABORTED",
        });
        expect(await contents(database)).toEqual(before);
      }));

    test("a cycle of NOT NULL keys is unchecked until the end, and then checked; rows refer to later ones of their table", () =>
      inDatabase(CYCLE, async ({ database }) => {
        const chiefs = insert("chiefs", { id: count(50), team_id: count(50).map((id) => 51 - id) });
        const teams = insert("teams", {
          id: count(50),
          chief_id: count(50),
          rival_id: count(50).map((id) => (id === 50 ? 50 : id + 1)),
        });
        const unchecked = [{ table: "chiefs", columns: ["team_id"] }];
        const lonely = insert("chiefs", { id: [51], team_id: [77] });
        await expect(loadSteps(database, [chiefs, lonely, teams], unchecked)).rejects.toMatchObject({
          code: "LOAD",
          details: { table: "chiefs" },
        });
        expect((await contents(database))["teams"]?.["id"]).toEqual([]);
        await loadSteps(database, [chiefs, teams], unchecked);
        const { teams: stored, chiefs: others } = await contents(database);
        expect([stored?.["rival_id"]?.[0], others?.["team_id"]?.[0]]).toEqual([2, 50]);
        // The keys are as they were: introspected alike, and checked by the database itself.
        expect(
          (await database.introspect()).tables.flatMap(({ foreignKeys }) =>
            foreignKeys.map(({ enforced }) => enforced),
          ),
        ).toEqual([true, true, true]);
      }));

    test("names with quotes, spaces, keywords and other alphabets", () =>
      inDatabase(
        [
          {
            name: ODD,
            columns: { [ODD]: { type: "counted" }, order: { type: "varchar(40)" }, "Mixed Case": { type: "integer" } },
            uniques: [["order"]],
            foreignKeys: [{ columns: ["Mixed Case"], references: ODD, to: [ODD] }],
          },
          { name: "a.b", columns: { "x.y": { type: "integer" } }, primaryKey: ["x.y"] },
        ],
        async ({ database, execute, quoted }) => {
          const catalog: Catalog = await database.introspect();
          const table = catalog.tables.find((one) => one.name === ODD);
          const dotted = catalog.tables.find((one) => one.name === "a.b");
          expect([table?.columns.map((column) => column.name), dotted?.id]).toEqual([
            [ODD, "order", "Mixed Case"],
            '"a.b"',
          ]);
          if (table === undefined || dotted === undefined) return;
          await loadSteps(database, [
            insert(table.id, { [ODD]: [1, 2], order: ["ä", null], "Mixed Case": [2, 1] }),
            insert(dotted.id, { "x.y": [4] }),
            update(table.id, { [ODD]: [2] }, { order: ["group"], "Mixed Case": [2] }),
          ]);
          await execute(`insert into ${quoted(ODD)} (${quoted("order")}) values ('next')`);
          expect(await contents(database)).toEqual({
            [table.id]: { [ODD]: [1, 2, 3], order: ["ä", "group", "next"], "Mixed Case": [2, 2, null] },
            [dotted.id]: { "x.y": [4] },
          });
          expect(database.sql.identifier(ODD)).toBe(quoted(ODD));
          const [row] = await database.query(
            `select ${database.sql.identifier(ODD)} from ${database.sql.table(table)} where ${database.sql.identifier("order")} = 'next'`,
          );
          expect(Number(Object.values(row ?? {})[0])).toBe(3);
          await database.empty(catalog, [table.id, dotted.id]);
          expect((await contents(database))[table.id]?.["order"]).toEqual([]);
        },
      ));

    test("empty: all at once, in any order, and the counters start again; not while another table's rows refer to them", () =>
      inDatabase(FAMILY, async ({ database, execute }) => {
        await loadSteps(database, [parents(1, 20), children(20)]);
        const before = await contents(database);
        const catalog = await database.introspect();
        await expect(database.empty(catalog, ["parents"])).rejects.toMatchObject({
          code: "USAGE",
          message: expect.stringContaining("children") as string,
        });
        expect(await contents(database)).toEqual(before);
        await database.empty(catalog, ["parents", "children"]);
        await execute("insert into parents (name, age) values ('again', 20)");
        expect(await contents(database)).toMatchObject({ parents: { id: [1] }, children: { id: [] } });
        expect(name).toBeDefined();
      }));
  },
);
