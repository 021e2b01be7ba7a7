import { readdirSync } from "node:fs";
import fc from "fast-check";
import { SeedError } from "@seedloom/core";
import type { Catalog, Generator } from "@seedloom/core";
import { registry } from "@seedloom/generators";
import { infer } from "@seedloom/infer";
import { expect, test } from "vitest";
import { schemasA } from "./cases/fields/index.ts";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";
import { randomCatalog } from "./helpers/random-catalog.ts";

/** What rules ask of generators and these refuse: a wrong option, a missing input, a name that there is none of. Silent in a run. */
function refused(catalogs: Iterable<Catalog>): readonly string[] {
  const found = new Set<string>();
  const watched: Record<string, Generator> = {};
  for (const [name, generator] of Object.entries(registry)) {
    watched[name] = {
      ...generator,
      compile(options, context) {
        try {
          return generator.compile(options, context);
        } catch (error) {
          if (error instanceof SeedError && error.code === "CONFIG") found.add(error.message);
          throw error;
        }
      },
    };
  }
  const generators = new Proxy(watched, {
    getOwnPropertyDescriptor(target, name) {
      if (!Object.hasOwn(target, name)) found.add(`There is no generator "${String(name)}".`);
      return Reflect.getOwnPropertyDescriptor(target, name);
    },
  });
  for (const catalog of catalogs) infer(catalog, { asOf: Date.UTC(2026, 0, 1), generators });
  return [...found];
}

test("rules ask no generator for what it cannot do, in tables written by hand", async () => {
  const folder = new URL("./cases/", import.meta.url);
  const catalogs: Catalog[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
    const module = (await import(new URL(file, folder).href)) as Record<string, Readonly<Record<string, string>>>;
    for (const tables of Object.values(module))
      for (const [name, text] of Object.entries(tables)) catalogs.push(makeCatalog([parseTable(name, text).table]));
  }
  for (const tables of Object.values(schemasA))
    catalogs.push(makeCatalog(Object.entries(tables).map(([name, text]) => parseTable(name, text).table)));
  expect(catalogs.length).toBeGreaterThan(100);
  expect(refused(catalogs)).toEqual([]);
});

test("nor in random ones", () => {
  fc.assert(
    fc.property(randomCatalog, (catalog) => {
      expect(refused([catalog])).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
