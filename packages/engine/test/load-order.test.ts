import { findColumn } from "@seedloom/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadOrder } from "../src/plan/load-order.ts";
import { column, foreignKey, id, table } from "./fixtures.ts";

const nullable = (one: Parameters<Parameters<typeof loadOrder>[1]>[0], key: ReturnType<typeof foreignKey>) =>
  key.columns.every((name) => findColumn(one, name)!.nullable);

test("parents come before children, except across broken edges, in any graph", () => {
  const graph = fc
    .integer({ min: 1, max: 12 })
    .chain((size) =>
      fc.tuple(
        fc.constant(size),
        fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.boolean()), { maxLength: 30 }),
      ),
    );
  fc.assert(
    fc.property(graph, ([size, edges]) => {
      const tables = Array.from({ length: size }, (_, index) => {
        const mine = edges.filter(([from]) => from === index);
        return table(`t${index}`, [id(), ...mine.map(([, , free], place) => column(`c${place}`, { nullable: free }))], {
          foreignKeys: mine.map(([, to], place) => foreignKey([`c${place}`], `t${to}`)),
        });
      });
      const { tables: ordered, broken } = loadOrder(tables, nullable);
      expect(ordered.map((one) => one.id).toSorted()).toEqual(tables.map((one) => one.id).toSorted());
      const place = new Map(ordered.map((one, index) => [one.id, index]));
      for (const one of tables) {
        one.foreignKeys.forEach((key, index) => {
          if (key.references.table === one.id) return;
          const cut = broken.find((edge) => edge.table === one.id && edge.foreignKey === index);
          if (!cut) expect(place.get(key.references.table)!).toBeLessThan(place.get(one.id)!);
          if (cut?.by === "update") expect(nullable(one, key)).toBe(true);
        });
      }
    }),
  );
});

test("a cycle is broken at its nullable edge", () => {
  const shops = table("shops", [id(), column("owner_id")], { foreignKeys: [foreignKey(["owner_id"], "people")] });
  const people = table("people", [id(), column("shop_id", { nullable: true })], {
    foreignKeys: [foreignKey(["shop_id"], "shops")],
  });
  expect(loadOrder([shops, people], nullable).broken).toEqual([{ table: "people", foreignKey: 0, by: "update" }]);
});

test("a chain of 5,000 tables does not exhaust the stack", () => {
  const tables = Array.from({ length: 5000 }, (_, index) =>
    table(`t${index}`, [id(), column("next_id")], {
      foreignKeys: index === 4999 ? [] : [foreignKey(["next_id"], `t${index + 1}`)],
    }),
  );
  expect(loadOrder(tables, nullable).tables[0]!.id).toBe("t4999");
});
