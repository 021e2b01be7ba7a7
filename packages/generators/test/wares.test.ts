import { expect, test } from "vitest";
import { assortments } from "../src/data/products.ts";
import { UNITS } from "../src/product/attributes.ts";
import { waresOf } from "../src/product/wares.ts";

test("every category says how its things are sold, and no thing is spelt wrongly", () => {
  const units = UNITS.split("|");
  for (const [shelf, { category, things }] of assortments.entries()) {
    const ware = waresOf(shelf);
    expect(ware, category).toBeDefined();
    expect(ware.kilograms[0], category).toBeLessThan(ware.kilograms[1]);
    expect(
      ware.units.filter((unit) => !units.includes(unit)),
      category,
    ).toEqual([]);
    expect(
      Object.keys(ware.ofThings).filter((name) => !things.some((thing) => thing.name === name)),
      category,
    ).toEqual([]);
    expect(
      [...ware.sizes, ...Object.values(ware.ofThings).flat()].filter((size) => size.length > 6),
      category,
    ).toEqual([]);
  }
});
