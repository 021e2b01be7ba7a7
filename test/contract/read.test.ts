import { readDatabase } from "@seedloom/validate";
import type { DataSet } from "@seedloom/validate";
import { describe, expect, test } from "vitest";
import { startMariadb } from "../servers/mariadb.ts";
import { startMysql } from "../servers/mysql.ts";
import { startPostgres } from "../servers/postgres.ts";
import { contenders } from "./contenders.ts";
import type { NeutralTable } from "./neutral.ts";
import { count, insert, loadSteps } from "./steps.ts";

const DAY = 86_400_000;

const TABLES: readonly NeutralTable[] = [
  {
    name: "shops",
    columns: { id: { type: "integer", notNull: true }, size: { type: "integer" }, city: { type: "varchar(40)" } },
    primaryKey: ["id"],
  },
  {
    name: "sales",
    columns: {
      id: { type: "bigint", notNull: true },
      shop_id: { type: "integer" },
      price: { type: "decimal(10,2)" },
      weight: { type: "double" },
      paid: { type: "boolean" },
      sold_on: { type: "date" },
      sold_at: { type: "timestamp" },
      opened: { type: "time" },
      note: { type: "text" },
      code: { type: "char(3)" },
      receipt: { type: "bytes" },
    },
    primaryKey: ["id"],
    foreignKeys: [{ columns: ["shop_id"], references: "shops", to: ["id"] }],
  },
];

const ROWS = 3000;
const numbers = count(ROWS);
/** Shop 3 has no sale, shop 1 half of them; every tenth sale has no shop. */
const SALES = {
  id: numbers.map((n) => 9_000_000_000 + n),
  shop_id: numbers.map((n) => (n % 10 === 0 ? null : n % 2 === 0 ? 1 : 2)),
  price: numbers.map((n) => (n % 7 === 0 ? null : n / 4)),
  weight: numbers.map((n) => n * 0.5),
  paid: numbers.map((n) => n % 3 === 0),
  sold_on: numbers.map((n) => n * DAY),
  sold_at: numbers.map((n) => n * DAY + 500),
  opened: numbers.map((n) => (n % 86_400) * 1000),
  note: numbers.map((n) => `note ${n} of many`),
  code: numbers.map((n) => `C${n % 5}x`),
  receipt: numbers.map(() => new Uint8Array([1, 2])),
};

/** What the first database said: the others are to say the same. */
let first: Pick<DataSet, "tables" | "relationships"> | undefined;

describe.each(await contenders({ sqlite: true, startPostgres, startMariadb, startMysql }))(
  "$name",
  ({ inDatabase }) => {
    test("read: rows of any query as values of the types that are said", () =>
      inDatabase(TABLES, async ({ database, quoted }) => {
        await loadSteps(database, [insert("shops", { id: [1], size: [10], city: ["Ulm"] })]);
        const [row] = await database.read(`SELECT ${quoted("id")}, ${quoted("city")}, NULL FROM ${quoted("shops")}`, [
          { kind: "integer", bits: 32, unsigned: false },
          {
            kind: "text",
            maxLength: 40,
            lengthUnit: "characters",
            fixed: false,
            caseInsensitive: false,
            repertoire: "unicode",
          },
          { kind: "any" },
        ]);
        expect(row).toEqual([1, "Ulm", null]);
        await expect(database.read("SELECT nothing FROM nowhere", [])).rejects.toMatchObject({ code: "USAGE" });
      }));

    test("a database is read for comparison: kinds, values, children per parent, children beside parents", () =>
      inDatabase(TABLES, async ({ database }) => {
        await loadSteps(database, [
          insert("shops", { id: [1, 2, 3], size: [10, 20, 30], city: ["Ulm", "Bonn", null] }),
          insert("sales", SALES),
        ]);
        const catalog = await database.introspect();
        const all = await readDatabase(database, catalog);
        const sales = all.tables.find(({ name }) => name === "sales");
        expect(sales).toMatchObject({ total: ROWS, rows: ROWS });
        expect(Object.fromEntries(sales?.columns.map(({ name, kind }) => [name, kind]) ?? [])).toEqual({
          id: "key",
          shop_id: "key",
          price: "number",
          weight: "number",
          paid: "category",
          sold_on: "time",
          sold_at: "time",
          opened: "number",
          note: "text",
          code: "category",
        });
        expect(all.omitted).toEqual([expect.stringMatching(/^sales\.receipt: values of type \w+ are not compared\.$/)]);
        const column = (name: string) => sales?.columns.find((one) => one.name === name)?.values;
        expect(column("price")?.slice(0, 7)).toEqual([0.25, 0.5, 0.75, 1, 1.25, 1.5, null]);
        expect(column("weight")?.[2]).toBe(1.5);
        expect(column("paid")?.slice(0, 3)).toEqual(["false", "false", "true"]);
        expect(column("sold_on")?.[0]).toBe(DAY);
        expect(column("sold_at")?.[1]).toBe(2 * DAY + 500);
        expect(column("opened")?.[4]).toBe(5000);
        expect(column("code")?.[0]).toBe("C1x");

        first ??= { tables: all.tables, relationships: all.relationships };
        expect({ tables: all.tables, relationships: all.relationships }).toEqual(first);

        const [relationship] = all.relationships;
        expect(relationship).toMatchObject({
          child: "sales",
          childColumns: ["shop_id"],
          parent: "shops",
          parentColumns: ["id"],
        });
        expect(relationship?.childrenPerParent.toSorted((a, b) => a - b)).toEqual([0, 1200, 1500]);
        const { joined } = relationship ?? {};
        expect(joined).toMatchObject({ rows: 2700 });
        expect(joined?.columns.map(({ name }) => name)).toEqual(
          expect.arrayContaining(["sales.price", "shops.size", "shops.city"]),
        );
        const of = (name: string) => joined?.columns.find((one) => one.name === name)?.values ?? [];
        // Twice the weight is the sale's number, and odd ones are shop 2's.
        expect(of("shops.size")).toEqual(
          of("sales.weight").map((weight) => ((Number(weight) * 2) % 2 === 0 ? 10 : 20)),
        );
      }));

    test("a sample is even, of the size that was asked for, the same at every call, and its joins are in step", () =>
      inDatabase(TABLES, async ({ database }) => {
        await loadSteps(database, [
          insert("shops", { id: [1, 2, 3], size: [10, 20, 30], city: ["Ulm", "Bonn", null] }),
          insert("sales", SALES),
        ]);
        const catalog = await database.introspect();
        const read = async (seed: number) => {
          const data = await readDatabase(database, catalog, { tables: ["sales", "shops"], sample: 500, seed });
          return { data, table: data.tables[0] };
        };
        const { data, table } = await read(0);
        expect(table?.total).toBe(ROWS);
        expect(Math.abs((table?.rows ?? 0) - 500)).toBeLessThanOrEqual(3);
        const numbersRead =
          table?.columns.find(({ name }) => name === "weight")?.values.map((weight) => Number(weight) * 2) ?? [];
        for (let from = 0; from < ROWS; from += 300) {
          const within = numbersRead.filter((n) => n > from && n <= from + 300).length;
          expect(Math.abs(within - 50)).toBeLessThanOrEqual(3);
        }
        expect((await read(0)).data).toEqual(data);
        expect((await read(1)).data).not.toEqual(data);
        const joined = data.relationships[0]?.joined;
        const of = (name: string) => joined?.columns.find((one) => one.name === name)?.values ?? [];
        expect(joined?.rows).toBeGreaterThan(400);
        expect(of("shops.size")).toEqual(
          of("sales.weight").map((weight) => ((Number(weight) * 2) % 2 === 0 ? 10 : 20)),
        );
      }));
  },
);
