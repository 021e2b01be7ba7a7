import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ColumnKind, DataColumn, DataTable, Relationship } from "../../src/data/data-set.ts";
import { fitChecks } from "../../src/fit/checks.ts";
import type { FitCheck, Measurement, TableContext } from "../../src/fit/fit-check.ts";
import { drawnTable } from "../learning/made-tables.ts";

const kinds = ["number", "time", "category", "text", "key"] as const;

/** Values of every kind: few and many, null and not, far apart and equal. */
function valueOf(kind: ColumnKind): fc.Arbitrary<number | string | null> {
  const present: fc.Arbitrary<number | string> =
    kind === "number" || kind === "time"
      ? fc.oneof(
          fc.integer({ min: -3, max: 3 }),
          fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
          fc.constant(1_700_000_000_000),
        )
      : fc.oneof(fc.constantFrom("a", "b", "c", "null", ""), fc.string({ maxLength: 8 }));
  return fc.option(present, { freq: 4 });
}

const columns = fc.constantFrom(...kinds).chain((kind) => {
  const values = fc.array(valueOf(kind), { maxLength: 60 });
  return fc.tuple(values, values).map(([ours, theirs]): readonly [DataColumn, DataColumn] => [
    { name: "column", kind, values: ours },
    { name: "column", kind, values: theirs },
  ]);
});

/** Cuts columns to one length, as a table has them. */
function tableOf(parts: readonly DataColumn[]): DataTable {
  const rows = Math.min(...parts.map(({ values }) => values.length));
  return {
    name: "table",
    total: rows,
    rows,
    columns: parts.map((column, at) => ({ ...column, name: `column ${at}`, values: column.values.slice(0, rows) })),
  };
}

const tables = fc
  .array(columns, { minLength: 1, maxLength: 4 })
  .map((pairs) => [tableOf(pairs.map(([one]) => one)), tableOf(pairs.map(([, other]) => other))] as const);

const context = (table: DataTable): TableContext => ({
  seed: 1,
  holdout: table,
  target: "column 0",
  quasiIdentifiers: ["column 0", "column 1"],
});

const counts = fc.array(fc.nat({ max: 9 }), { maxLength: 40 });

function related(childrenPerParent: readonly number[], joined: DataTable): Relationship {
  const names = joined.columns.map((column, at) => ({ ...column, name: `${at % 2 === 0 ? "c" : "p"}.${at}` }));
  const keys = { childColumns: ["p_id"], parentColumns: ["id"] };
  return { child: "c", parent: "p", ...keys, childrenPerParent, joined: { ...joined, columns: names } };
}

async function ask(
  check: FitCheck,
  [reference, candidate]: readonly [DataTable, DataTable],
  [few, many]: readonly [readonly number[], readonly number[]],
): Promise<readonly (Measurement | null)[]> {
  const [ours, theirs] = [reference.columns, candidate.columns];
  switch (check.scope) {
    case "column":
      return ours.map((column, at) => check.measure(column, theirs[at]!));
    case "pair":
      return ours.slice(1).map((column, at) => check.measure([ours[at]!, column], [theirs[at]!, theirs[at + 1]!]));
    case "triple":
      return [check.measure([ours[0]!, ours.at(-1)!, ours[0]!], [theirs[0]!, theirs.at(-1)!, theirs[0]!])];
    case "relationship":
      return [check.measure(related(few, reference), related(many, candidate))];
    case "table":
      return [await check.measure(reference, candidate, context(reference))];
  }
}

describe.each(fitChecks.map((check): FitCheck => check))("$name", (check) => {
  test("says what it is", () => {
    expect(check.name).toMatch(/^[a-z]+(?:[A-Z][a-z0-9]*)*$/);
    expect(check.goal).toMatch(/^[A-Z].*\.$/);
    expect(check.bounds[0]).toBeLessThan(check.bounds[1]);
    expect(fitChecks.filter(({ name }) => name === check.name)).toHaveLength(1);
  });

  test("whatever the columns: a figure within its bounds or none, and JSON", async () => {
    await fc.assert(
      fc.asyncProperty(tables, counts, counts, async (pair, few, many) => {
        for (const measured of await ask(check, pair, [few, many])) {
          if (measured === null) continue;
          if (measured.value !== null) {
            expect(measured.value).toBeGreaterThanOrEqual(check.bounds[0]);
            expect(measured.value).toBeLessThanOrEqual(check.bounds[1] + 1e-9);
          }
          if (measured.pValue !== undefined) {
            expect(measured.pValue).toBeGreaterThanOrEqual(0);
            expect(measured.pValue).toBeLessThanOrEqual(1);
          }
          expect(JSON.parse(JSON.stringify(measured))).toEqual(measured);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("equal data are perfect", async () => {
    await fc.assert(
      fc.asyncProperty(tables, counts, async ([table], few) => {
        for (const measured of await ask(check, [table, table], [few, few])) {
          if (measured === null || measured.value === null || check.better === "nearest" || check.alarm) continue;
          // A model is not perfect, whatever it learned from.
          if (check.name === "utility") continue;
          expect(measured.value).toBeCloseTo(check.bounds[check.better === "higher" ? 1 : 0], 9);
          if (measured.pValue !== undefined) expect(measured.pValue).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("pictures are distributions over the reference's bins", async () => {
    await fc.assert(
      fc.asyncProperty(tables, counts, counts, async (pair, few, many) => {
        for (const measured of await ask(check, pair, [few, many])) {
          const detail = measured?.detail;
          if (detail?.kind !== "distribution") continue;
          const bins = detail.edges === null ? detail.labels!.length : Math.max(0, detail.edges.length - 1);
          for (const shares of [detail.reference, detail.candidate]) {
            expect(shares).toHaveLength(bins);
            const sum = shares.reduce((total, share) => total + share, 0);
            expect(Math.min(Math.abs(sum - 1), Math.abs(sum))).toBeLessThan(1e-9);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

test("models are asked where there are rows enough", async () => {
  const [train, holdout, fresh] = ["train", "holdout", "fresh"].map((name) => drawnTable(name, 300, 0.9));
  const about = { seed: 1, holdout: holdout!, target: "y", quasiIdentifiers: ["label"] };
  const answers = await Promise.all(
    fitChecks.map(async (check): Promise<readonly [string, number | null | undefined]> => [
      check.name,
      check.scope === "table" ? (await check.measure(train!, fresh!, about))?.value : undefined,
    ]),
  );
  const value = Object.fromEntries(answers);
  expect(value["distinguishability"]).toBeCloseTo(0.5, 1);
  expect(value["utility"]).toBeGreaterThan(0.6);
  expect(value["closestRecordShare"]).toBeCloseTo(0.5, 1);
  expect(value["identicalMatches"]).toBe(0);
  expect(value["smallClasses"]).toBe(0);
  expect(value["univariateAccuracy"]).toBeGreaterThan(0.85);
});

test("a table that refers to itself compares parents' columns with children's", () => {
  const check = fitChecks.find(({ name }) => name === "parentChildDependence")!;
  if (check.scope !== "relationship") throw new Error("not about relationships");
  const column = (values: readonly string[]): DataColumn => ({ name: "staff.city", kind: "category", values });
  const joined = (own: readonly string[], parents: readonly string[]): Relationship => ({
    child: "staff",
    childColumns: ["boss"],
    parent: "staff",
    parentColumns: ["id"],
    childrenPerParent: [1],
    joined: { name: "staff", total: 4, rows: 4, columns: [column(own), column(parents)] },
  });
  const together = joined(["a", "a", "b", "b"], ["a", "a", "b", "b"]);
  expect(check.measure(together, together)?.value).toBe(1);
  expect(check.measure(together, joined(["a", "a", "b", "b"], ["b", "b", "a", "a"]))?.value).toBe(0);
});
