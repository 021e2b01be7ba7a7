import { findTable, type Value } from "@seedloom/core";
import { plan, preview, reset, seed, validate } from "seedloom";
import { describe, expect, test } from "vitest";
import { AS_OF, planSqlite, rowsOf } from "../determinism/rows.ts";
import { startMariadb } from "../servers/mariadb.ts";
import { startMysql } from "../servers/mysql.ts";
import { startPostgres } from "../servers/postgres.ts";
import { contenders, type Fresh } from "./contenders.ts";
import { createTables, type NeutralTable } from "./neutral.ts";
import { SHOP } from "./shop.ts";
import { contents } from "./steps.ts";

const SETTINGS = { rows: 60, seed: "contract", asOf: "2026-01-01", manifest: false } as const;

/** Cycles of both kinds, a table that refers to itself, a key that is a reference, names that need quotes. */
const KNOTS: readonly NeutralTable[] = [
  {
    name: "company",
    columns: { id: { type: "counted" }, name: { type: "varchar(40)", notNull: true }, head_id: { type: "integer" } },
    foreignKeys: [{ columns: ["head_id"], references: "Person of", to: ["id"] }],
  },
  {
    name: "Person of",
    columns: {
      id: { type: "counted" },
      company_id: { type: "integer", notNull: true },
      "reports to": { type: "integer" },
      email: { type: "varchar(40)", notNull: true },
    },
    uniques: [["email"]],
    foreignKeys: [
      { columns: ["company_id"], references: "company", to: ["id"] },
      { columns: ["reports to"], references: "Person of", to: ["id"] },
    ],
  },
  {
    name: "profile",
    columns: { person_id: { type: "integer", notNull: true }, select: { type: "text" } },
    primaryKey: ["person_id"],
    foreignKeys: [{ columns: ["person_id"], references: "Person of", to: ["id"], onDelete: "cascade" }],
  },
  {
    name: "left_side",
    columns: { id: { type: "integer", notNull: true }, right_id: { type: "integer", notNull: true } },
    primaryKey: ["id"],
    foreignKeys: [{ columns: ["right_id"], references: "right_side", to: ["id"] }],
  },
  {
    name: "right_side",
    columns: { id: { type: "integer", notNull: true }, left_id: { type: "integer", notNull: true } },
    primaryKey: ["id"],
    foreignKeys: [{ columns: ["left_id"], references: "left_side", to: ["id"] }],
  },
];

/** Rows without a parent, found by SQL of our own. */
async function orphans({ database }: Fresh): Promise<number> {
  const catalog = await database.introspect();
  const { identifier, table: named } = database.sql;
  let found = 0;
  for (const table of catalog.tables) {
    for (const { columns, references } of table.foreignKeys) {
      const parent = findTable(catalog, references.table);
      if (parent === undefined) throw new Error(`${references.table}: not there`);
      const given = columns.map((column) => `c.${identifier(column)} is not null`);
      const same = columns.map(
        (column, place) => `p.${identifier(references.columns[place] ?? "")} = c.${identifier(column)}`,
      );
      const [row] = await database.query(
        `select count(*) as n from ${named(table)} c where ${given.join(" and ")} and not exists (select 1 from ${named(parent)} p where ${same.join(" and ")})`,
      );
      found += Number(row?.["n"]);
    }
  }
  return found;
}

async function sizes({ database }: Fresh): Promise<Readonly<Record<string, number>>> {
  return Object.fromEntries(
    Object.entries(await contents(database)).map(([id, columns]) => [id, Object.values(columns)[0]?.length ?? 0]),
  );
}

type Row = Readonly<Record<string, Value>>;

/** A table's rows in one order, each value as coarse as the coarsest dialect keeps it: whole seconds, JSON parsed. */
function comparable(rows: readonly Row[]): readonly string[] {
  const plain = (name: string, value: Value) => {
    if (name.endsWith("_at") && typeof value === "number") return Math.floor(value / 1000);
    return name === "settings" && typeof value === "string" ? (JSON.parse(value) as unknown) : value;
  };
  return rows
    .map((row) => JSON.stringify(Object.entries(row).map(([name, value]) => [name, sorted(plain(name, value))])))
    .toSorted();
}

function sorted(node: unknown): unknown {
  if (typeof node !== "object" || node === null || Array.isArray(node)) return node;
  return Object.entries(node)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => [key, sorted(value)]);
}

describe.each(await contenders({ sqlite: true, startPostgres, startMariadb, startMysql }))(
  "$name",
  ({ name, inDatabase }) => {
    test.each([
      ["types and rules", SHOP],
      ["cycles and odd names", KNOTS],
    ] as const)("%s: seeded, sound, topped up, the next row counts on, emptied again", (_, tables) =>
      inDatabase(tables, async (fresh) => {
        const { url, database, quoted, execute } = fresh;
        const planned = await plan(url, SETTINGS);
        const first = await seed(url, SETTINGS);
        const counts = await sizes(fresh);
        expect(first.planHash).toBe(planned.planHash);
        expect(Object.fromEntries(first.tables.map((table) => [table.name, table.rows]))).toEqual(counts);
        expect(first.rows).toBe(Object.values(counts).reduce((sum, rows) => sum + rows, 0));
        expect(Math.min(...Object.values(counts))).toBeGreaterThan(0);
        expect(await orphans(fresh)).toBe(0);
        expect(await validate(url)).toMatchObject({ ok: true, scores: { integrity: 1 } });
        const before = await contents(database);
        const second = await seed(url, { ...SETTINGS, rows: 25 });
        expect(second.rows).toBeGreaterThan(0);
        const after = await contents(database);
        for (const [id, columns] of Object.entries(before)) {
          const key = findTable(await database.introspect(), id)?.primaryKey?.columns ?? [];
          const rows = (from: typeof before) =>
            (Object.values(from[id] ?? {})[0] ?? []).map((_value, row) =>
              JSON.stringify(Object.keys(columns).map((column) => String(from[id]?.[column]?.[row]))),
            );
          expect(key.length).toBeGreaterThan(0);
          // What was there is there, as it was.
          expect(new Set(rows(after))).toEqual(new Set([...rows(after), ...rows(before)]));
        }
        expect(await orphans(fresh)).toBe(0);
        expect((await validate(url)).ok).toBe(true);
        if (tables === SHOP) {
          const greatest = Math.max(...(after["categories"]?.["id"] ?? []).map(Number));
          await execute(`insert into ${quoted("categories")} (name) values ('next')`);
          expect((await contents(database))["categories"]?.["id"]?.at(-1)).toBe(greatest + 1);
        }
        await reset(url, { manifest: false });
        expect(Object.values(await sizes(fresh)).every((rows) => rows === 0)).toBe(true);
      }),
    );

    test("the same seed gives the rows of every other dialect, in whatever order the tables were made", () =>
      inDatabase(SHOP.toReversed(), async (fresh) => {
        const { url, database } = fresh;
        const reference = await planSqlite(
          createTables("sqlite", (text) => `"${text}"`, SHOP),
          SETTINGS.rows,
        );
        await seed(url, { ...SETTINGS, seed: "golden", asOf: AS_OF });
        const stored = await contents(database);
        expect(Object.keys(stored)).toEqual(reference.catalog.tables.map(({ id }) => id));
        for (const [id, columns] of Object.entries(stored)) {
          const expected = rowsOf(reference, id);
          const names = Object.keys(expected[0] ?? {});
          const rows = expected.map((_, row) =>
            Object.fromEntries(names.map((column) => [column, columns[column]?.[row] ?? null])),
          );
          expect(comparable(rows), `${name}: ${id}`).toEqual(comparable(expected));
        }
        await reset(url, { manifest: false });
        const previewed = await preview(url, SETTINGS);
        expect(previewed.tables.map((table) => table.rows.length)).toEqual([5, 5, 5, 5, 5]);
      }));

    test("an abort, and rules that no row keeps: nothing is written", () =>
      inDatabase(
        [
          {
            name: "never",
            columns: { id: { type: "counted" }, n: { type: "integer", notNull: true } },
            checks: { none: "n > 5 and n < 3" },
          },
        ],
        async (fresh) => {
          await expect(seed(fresh.url, SETTINGS)).rejects.toMatchObject({
            code: "UNSATISFIABLE",
            details: { table: "never" },
          });
          await expect(seed(fresh.url, { ...SETTINGS, signal: AbortSignal.abort() })).rejects.toMatchObject({
            code: expect.stringMatching(/ABORTED|UNSATISFIABLE/) as string,
          });
          expect(await sizes(fresh)).toEqual({ never: 0 });
        },
      ));
  },
);
