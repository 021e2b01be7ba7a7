import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { sqlite } from "@seedloom/sqlite";
import { compareData, fitChecks, fromRows, readDatabase, readFiles } from "../../src/index.ts";
import type { ColumnCheck, DataSet, DataTable, Score } from "../../src/index.ts";
import { keyOf, shuffledApart, uniformDraw } from "../../src/fit/resample.ts";
import { unit } from "@seedloom/core";

/** Rows of which y follows x, and label follows both. */
function made(rows: number, salt: number): DataSet {
  const key = keyOf(salt, "made");
  return fromRows({
    t: Array.from({ length: rows }, (_, row) => {
      const x = unit(key, row, 1);
      const y = x + unit(key, row, 2) / 4;
      return {
        x,
        y,
        label: x + y > 1 ? "high" : "low",
        note: row % 5 === 0 ? null : `note ${Math.floor(unit(key, row, 3) * 1e9)}`,
      };
    }),
  });
}

function only(scores: readonly Score[], check: string, ...columns: string[]): Score {
  const found = scores.filter((score) => score.check === check && score.columns.join() === columns.join());
  expect(found).toHaveLength(1);
  return found[0]!;
}

test("rows of the same source pass, each figure near its ceiling and above its floor; the same at every call", async () => {
  const { scores, findings } = await compareData(made(4000, 1), made(3000, 2));
  expect(findings).toEqual([]);
  const ks = only(scores, "ksComplement", "x");
  expect(ks).toMatchObject({
    scope: "column",
    table: "t",
    verdict: "pass",
    sizes: { reference: 2000, candidate: 2000 },
  });
  expect(ks.value).toBeGreaterThan(0.95);
  expect(ks.ceiling).toBeGreaterThan(0.95);
  expect(ks.adjustedPValue).toBeGreaterThanOrEqual(ks.pValue!);
  const pearson = only(scores, "pearsonSimilarity", "x", "y");
  expect(pearson.floor).toBeLessThan(0.6);
  expect(pearson.value).toBeGreaterThan(0.98);
  expect(scores.every(({ verdict }) => verdict === "pass" || verdict === null)).toBe(true);
  expect((await compareData(made(4000, 1), made(3000, 2))).scores).toEqual(scores);
  expect((await compareData(made(4000, 1), made(3000, 2), { seed: 7 })).scores).not.toEqual(scores);
});

test("with a holdout, the ceiling is what the holdout gets against the whole reference", async () => {
  const [reference, candidate, holdout] = [made(2000, 1), made(2000, 2), made(500, 3)];
  const { scores } = await compareData(reference, candidate, { holdout });
  expect(only(scores, "ksComplement", "x").sizes).toEqual({ reference: 2000, candidate: 500 });
});

test("one value moved in all rows is found in its column, and in no other", async () => {
  const candidate = made(3000, 2);
  const moved = {
    ...candidate,
    tables: candidate.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) =>
        column.name === "x" ? { ...column, values: column.values.map((value) => Number(value) * 0.8) } : column,
      ),
    })),
  };
  const { findings } = await compareData(made(4000, 1), moved);
  const columns = findings.filter(({ columns: about }) => about.length === 1);
  expect(columns.map(({ where, severity }) => [where, severity])).toEqual([["t.x", "error"]]);
  expect(columns[0]?.message).toMatch(
    /^t\.x: \w+ is [\d.]+ where two halves of the given rows get [\d.]+, a uniform draw [\d.]+/,
  );
});

test("a check of one's own is measured between the same yardsticks and judged", async () => {
  const mean: ColumnCheck = {
    name: "meanDifference",
    scope: "column",
    goal: "Means agree.",
    bounds: [0, Infinity],
    better: "lower",
    measure(reference, candidate) {
      if (reference.kind !== "number") return null;
      const of = ({ values }: typeof reference) =>
        values.reduce<number>((sum, value) => sum + Number(value), 0) / values.length;
      return { value: Math.abs(of(reference) - of(candidate)) };
    },
  };
  const reference = made(2000, 1);
  const shifted = fromRows({ t: Array.from({ length: 2000 }, (_, row) => ({ x: 0.9 + (row % 10) / 100, y: 1 })) });
  const { scores, findings } = await compareData(reference, shifted, { checks: [mean] });
  expect(scores.map(({ check, columns }) => [check, ...columns])).toEqual([
    ["meanDifference", "x"],
    ["meanDifference", "y"],
  ]);
  expect(scores[0]).toMatchObject({ verdict: "fail", pValue: null });
  expect(findings.filter(({ check }) => check === "meanDifference")).toHaveLength(
    1 + (scores[1]?.verdict === "pass" ? 0 : 1),
  );
});

test("of a wide table some pairs are compared, and it is said", async () => {
  const wide = (salt: number) =>
    fromRows({
      t: Array.from({ length: 20 }, (_, row) =>
        Object.fromEntries(Array.from({ length: 40 }, (_unused, at) => [`c${at}`, unit(keyOf(salt, "wide"), row, at)])),
      ),
    });
  const checks = fitChecks.filter(({ name }) => name === "pearsonSimilarity");
  const { scores, findings } = await compareData(wide(1), wide(2), { checks });
  expect(new Set(scores.map(({ columns }) => columns.join())).size).toBe(435);
  expect(findings.map(({ message }) => message)).toEqual([
    "t: of its 780 pairs of columns, 435 chosen at random were compared.",
  ]);
});

test("options that name what is not there are errors; a signal stops", async () => {
  const [a, b] = [made(100, 1), made(100, 2)];
  await expect(compareData(a, b, { targets: ["t.z"] })).rejects.toMatchObject({
    code: "CONFIG",
    message: 'target: the given rows has no such column "t.z"; write it as table.column.',
  });
  await expect(compareData(a, b, { quasiIdentifiers: ["q"] })).rejects.toMatchObject({ code: "CONFIG" });
  await expect(compareData(a, b, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "ABORTED" });
});

const SHARED = fileURLToPath(new URL("../../../../../shared/data/", import.meta.url));

describe.runIf(existsSync(SHARED))("real data", () => {
  const mean = (scores: readonly Score[], check: string) => {
    const values = scores.flatMap((score) => (score.check === check && score.value !== null ? [score.value] : []));
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  /** The data set with that share of its cells drawn uniformly from their column's range. */
  const perturbed = (data: DataSet, share: number): DataSet => ({
    ...data,
    tables: data.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) => {
        const drawn = uniformDraw(column, table.rows, 1).values;
        const key = keyOf(2, `perturb ${column.name}`);
        const values = column.values.map((value, row) => (unit(key, row) < share ? (drawn[row] ?? null) : value));
        return { ...column, values };
      }),
    })),
  });
  const onTables = (data: DataSet, change: (table: DataTable) => DataTable) => ({
    ...data,
    tables: data.tables.map(change),
  });
  const adult = (part: string, sample: number) => readFiles(`${SHARED}adult/${part}.csv`, { sample });

  test("adult: the holdout passes; 1 %, 10 % and 90 % of perturbed cells score in that order", async () => {
    const [train, holdout] = [await adult("train", 8000), await adult("holdout", 4000)];
    const checks = fitChecks.filter(({ scope }) => scope !== "table");
    const compare = async (candidate: DataSet) => compareData(train, candidate, { checks });
    const clean = await compare(holdout);
    expect(clean.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const worse = [];
    for (const share of [0.01, 0.1, 0.9]) worse.push(await compare(perturbed(holdout, share)));
    for (const check of ["ksComplement", "totalVariation", "contingencySimilarity", "jensenShannon"]) {
      const figures = [clean, ...worse].map(({ scores }) => mean(scores, check));
      const falling = check === "jensenShannon" || check === "totalVariation";
      expect(figures, check).toEqual(figures.toSorted((a, b) => (falling ? a - b : b - a)));
    }
    expect(worse[1]?.findings.filter(({ severity }) => severity === "error").length).toBeGreaterThan(5);
    expect(
      worse[2]?.findings.filter(({ severity, columns }) => severity === "error" && columns.length === 1),
    ).toHaveLength(15);
  });

  test("adult: columns shuffled apart keep their own figures and lose each other's", async () => {
    const [train, holdout] = [await adult("train", 4000), await adult("holdout", 2000)];
    const { scores, findings } = await compareData(
      train,
      onTables(holdout, (table) => shuffledApart(table, 5)),
      {
        checks: fitChecks.filter(
          ({ name, scope }) => scope === "column" || scope === "pair" || name === "distinguishability",
        ),
      },
    );
    expect(findings.filter(({ columns, severity }) => columns.length === 1 && severity === "error")).toEqual([]);
    const pairs = findings.filter(({ columns }) => columns.length === 2);
    expect(pairs).toEqual([expect.objectContaining({ severity: "error" })]);
    // What no column tells by itself, trees do.
    expect(only(scores, "distinguishability").verdict).toBe("fail");
    expect(only(scores, "pearsonSimilarity", "age", "hours-per-week").verdict).not.toBeNull();
    expect(findings.some(({ check }) => check === "distinguishability")).toBe(true);
  });

  test("lahman: a database against another of the same source; its relationships too", async () => {
    const read = async (part: string, sample: number) => {
      const database = await sqlite.open(`${SHARED}lahman4/${part}.sqlite`);
      const catalog = await database!.introspect();
      const data = await readDatabase(database!, catalog, { sample });
      await database!.close();
      return data;
    };
    const [train, holdout] = [await read("train", 6000), await read("holdout", 3000)];
    const checks = fitChecks.filter(({ scope }) => scope !== "table");
    const { scores, findings } = await compareData(train, holdout, { checks });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const keys = scores.filter(({ scope }) => scope === "relationship");
    expect(new Set(keys.map(({ table, columns }) => `${table}.${columns.join()}`))).toEqual(
      new Set(["award.playerID", "salary.playerID", "salary.teamSeason"]),
    );
    // One award for each of few players instead.
    const flat = {
      ...holdout,
      relationships: holdout.relationships.map((one) =>
        one.child === "award" ? { ...one, childrenPerParent: one.childrenPerParent.map((_, at) => at % 2) } : one,
      ),
    };
    const broken = await compareData(train, flat, { checks });
    expect(broken.findings.filter(({ severity }) => severity === "error").map(({ where }) => where)).toEqual([
      "award.playerID",
    ]);
  });
});
