import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plan, seed, validate } from "../src/index.ts";
import type { FitCheck, IntegrityCheck, Settings } from "../src/index.ts";

const SCHEMA = `
  CREATE TABLE users (
    id INTEGER PRIMARY KEY, status VARCHAR(10) NOT NULL, age INTEGER NOT NULL, income DECIMAL(12,2) NOT NULL, wait REAL NOT NULL,
    visits INTEGER NOT NULL, place INTEGER NOT NULL, score DECIMAL(6,2), joined DATE NOT NULL, vip BOOLEAN NOT NULL,
    wealth REAL NOT NULL, grade VARCHAR(4), speed REAL NOT NULL
  );
  CREATE TABLE orders (
    id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), total DECIMAL(8,2) NOT NULL, size INTEGER NOT NULL
  );`;

const SETTINGS: Settings = {
  manifest: false,
  rows: 1500,
  seed: "fit",
  counts: { orders: 5000 },
  children: { orders: { user_id: { kind: "popular", skew: 0.5 } } },
  overrides: {
    users: {
      status: { weighted: { active: 8, banned: 1, gone: 1 } },
      age: { distribution: "normal", mean: 40, deviation: 12, min: 18, max: 90 },
      income: { distribution: "lognormal", mean: 30_000, deviation: 20_000 },
      wait: { distribution: "exponential", mean: 3 },
      visits: { distribution: "poisson", mean: 4 },
      place: { distribution: "zipf", exponent: 1.1, min: 1, max: 50 },
      score: { min: 0, max: 10, nullRate: 0.2 },
      joined: { min: "2020-01-01", max: "2020-12-31" },
      vip: { share: 0.1 },
      wealth: { distribution: "pareto", shape: 1.5 },
      grade: { shares: { A: 1, B: 2, C: 1 }, nullRate: 0.3 },
      speed: { quantiles: [0, 1, 5, 20] },
    },
    orders: {
      total: {
        mixture: [
          [0.8, { distribution: "normal", mean: 40, deviation: 10, min: 0 }],
          [0.2, 0],
        ],
      },
    },
  },
  rare: { orders: [{ share: 0.02, set: { total: { min: 5000, max: 9000 } } }] },
};

function database(fill = ""): SqliteDatabase.Database {
  const db = new SqliteDatabase(":memory:");
  db.exec(SCHEMA + fill);
  return db;
}

const failing = ({ findings }: { findings: readonly { severity: string; check: string; where: string }[] }) =>
  findings.flatMap(({ severity, check, where }) => (severity === "error" ? [`${where}: ${check}`] : []));

describe("against the plan", () => {
  const seeded = database();
  let promised: Awaited<ReturnType<typeof plan>>["plan"];
  beforeAll(async () => {
    ({ plan: promised } = await plan(seeded, SETTINGS));
    await seed(seeded, SETTINGS);
  });

  test("what seed made keeps what the plan promised", async () => {
    const { ok, findings, fit, scores } = await validate(seeded, { plan: promised });
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(ok).toBe(true);
    const tested = fit?.scores
      .filter(({ check }) => check === "promisedDistribution")
      .map(({ table, columns }) => `${table}.${columns.join()}`);
    expect(tested).toEqual([
      ..."status age income wait visits place score joined vip wealth grade speed"
        .split(" ")
        .map((name) => `users.${name}`),
      "orders.total",
      "orders.size",
    ]);
    expect(
      fit?.scores.every(({ ceiling, floor, verdict }) => ceiling !== null && floor !== null && verdict === "pass"),
    ).toBe(true);
    expect(scores).toMatchObject({ integrity: 1, promisedRows: 1, promisedRange: 1 });
    expect(fit?.reference).toBe("the plan (seed fit)");
  });

  test("the settings do as well as the plan, for numbers of rows are no promise then", async () => {
    expect(await validate(seeded, { plan: SETTINGS })).toMatchObject({ ok: true });
  });

  test("the settings of a scenario are the scenario's", async () => {
    const scenarios = {
      older: { overrides: { users: { age: { distribution: "normal", mean: 60, deviation: 5 } } } },
    } as const;
    const settings = { ...SETTINGS, scenarios, scenario: "older" };
    // A tail that reaches so far is none.
    expect(failing(await validate(seeded, { plan: settings }))).toEqual(["users.age: promisedRange"]);
    const other = database();
    await seed(other, settings);
    expect(await validate(other, { plan: settings })).toMatchObject({ ok: true });
  });

  test.each([
    ["UPDATE users SET status = 'banned' WHERE id % 10 = 3", "users.status"],
    ["UPDATE users SET status = 'new' WHERE id = 3", "users.status"],
    ["UPDATE users SET age = age + 4", "users.age"],
    ["UPDATE users SET age = 120 WHERE id = 3", "users.age"],
    ["UPDATE users SET income = income * 1.2", "users.income"],
    ["UPDATE users SET wait = wait * 1.3", "users.wait"],
    ["UPDATE users SET visits = visits + 1", "users.visits"],
    ["UPDATE users SET place = 51 - place", "users.place"],
    ["UPDATE users SET score = NULL WHERE id % 9 = 0", "users.score"],
    ["UPDATE users SET joined = '2020-06-01' WHERE id % 5 = 0", "users.joined"],
    ["UPDATE users SET wealth = sqrt(wealth)", "users.wealth"],
    ["UPDATE users SET grade = 'A' WHERE grade = 'C'", "users.grade"],
    ["UPDATE users SET speed = speed + 1", "users.speed"],
    ["UPDATE orders SET total = 0 WHERE id % 5 = 0", "orders.total"],
    ["UPDATE orders SET user_id = id % 1500 + 1", "orders.user_id"],
    ["DELETE FROM orders WHERE id % 50 = 0", "orders"],
  ])("%s", async (tampering, found) => {
    const copy = new SqliteDatabase(seeded.serialize());
    copy.exec(tampering);
    const places = failing(await validate(copy, { plan: promised })).map((text) => text.replace(/:.*/, ""));
    expect(places).toEqual([found]);
  });

  test("a plan of other tables is an error", async () => {
    const other = new SqliteDatabase(":memory:");
    other.exec("CREATE TABLE t (n INTEGER); INSERT INTO t VALUES (1)");
    await expect(validate(other, { plan: promised })).rejects.toMatchObject({
      code: "CONFIG",
      message: expect.stringMatching(/has none of the tables that the plan \(seed fit\) is about/),
    });
  });
});

describe("against a reference", () => {
  const [one, other] = [database(), database()];
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "seedloom-"));
    const settings = { ...SETTINGS, rows: 600, counts: { orders: 1200 } };
    await seed(one, settings);
    await seed(other, { ...settings, seed: "another" });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const SMALL = { sample: 600, thresholds: { checks: { distinguishability: "off", utility: "off" } } } as const;

  test("two runs of one configuration fit each other; a changed column is found", async () => {
    const { ok, findings, fit, scores } = await validate(one, { reference: other, ...SMALL });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(ok).toBe(true);
    expect(scores["totalVariation"]).toBeGreaterThan(0.9);
    expect(fit?.scores.some(({ scope }) => scope === "relationship")).toBe(true);
    const copy = new SqliteDatabase(one.serialize());
    copy.exec("UPDATE users SET age = age + 10");
    const changed = await validate(copy, { reference: other, ...SMALL });
    expect(changed.findings.find(({ severity }) => severity === "error")).toMatchObject({
      table: "users",
      columns: ["age"],
    });
  });

  test("files, folders and arrays are references too, and files can be judged", async () => {
    const rows = other.prepare("SELECT status, age, grade FROM users").all() as Record<string, string>[];
    await writeFile(
      join(folder, "users.csv"),
      `status,age,grade\n${rows.map((row) => `${row["status"]},${row["age"]},${row["grade"] ?? ""}`).join("\n")}\n`,
    );
    for (const reference of [join(folder, "users.csv"), folder, { users: rows }]) {
      const { ok, fit, findings } = await validate(one, { reference, tables: ["users"], ...SMALL });
      expect(ok).toBe(true);
      expect(new Set(fit?.scores.flatMap(({ columns }) => columns))).toEqual(new Set(["status", "age", "grade"]));
      expect(findings).toContainEqual(
        expect.objectContaining({ check: "unmatched", severity: "info", where: "users.income" }),
      );
    }
    const judged = await validate(join(folder, "users.csv"), { reference: { users: rows }, ...SMALL });
    expect(judged).toMatchObject({ label: "users.csv", tables: [{ name: "users", rows: 600 }], checks: [] });
    await expect(validate(join(folder, "users.csv"))).rejects.toMatchObject({ code: "USAGE" });
  });

  test("thresholds raise, lower and silence; a misspelt one is an error", async () => {
    const copy = new SqliteDatabase(one.serialize());
    copy.exec("UPDATE users SET age = age + 10; INSERT INTO users SELECT * FROM users WHERE 0");
    const columns = { "users.*": "off" } as const;
    const checks = {
      ...SMALL.thresholds.checks,
      univariateAccuracy: "off",
      bivariateAccuracy: "off",
      trivariateAccuracy: "off",
    } as const;
    expect(failing(await validate(copy, { ...SMALL, reference: other, thresholds: { columns, checks } }))).toEqual([]);
    const strict = await validate(one, {
      ...SMALL,
      reference: other,
      thresholds: { checks: { ...checks, totalVariation: { value: 0 } } },
    });
    expect(failing(strict)).toEqual(expect.arrayContaining(["users.status: totalVariation"]));
    const severe = await validate(database(), { thresholds: { integrity: { emptyTable: "error" } } });
    expect(failing(severe)).toEqual(["orders: emptyTable", "users: emptyTable"]);
    expect(await validate(database(), { thresholds: { integrity: { emptyTable: "off" } } })).toMatchObject({
      ok: true,
      findings: [],
    });
    for (const [thresholds, message] of [
      [
        { checks: { totalVariatoin: "off" } },
        'thresholds.checks: there is no "totalVariatoin". Did you mean "totalVariation"?',
      ],
      [
        { integrity: { foreignKeys: "off" } },
        'thresholds.integrity: there is no "foreignKeys". Did you mean "foreignKey"?',
      ],
      [
        { integrity: { foreignKey: "fatal" } },
        'thresholds.integrity.foreignKey must be error, warning, info, off, and is "fatal".',
      ],
      [{ fail: 0.5 }, /^thresholds\.fail must be a number from 1/],
      [{ columns: { "users.*": { most: 3 } } }, /^thresholds\.columns\.users\.\*: there is no "most"/],
    ] as const) {
      const error = await validate(one, { thresholds: thresholds as never }).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({
        code: "CONFIG",
        message: expect.stringMatching(message instanceof RegExp ? message : ""),
      });
      if (typeof message === "string") expect((error as Error).message).toBe(message);
    }
  });

  test("checks of one's own, of rows and of constraints, are made and judged", async () => {
    const fit: FitCheck = {
      name: "oddShare",
      scope: "column",
      goal: "As many odd numbers.",
      bounds: [0, 1],
      better: "lower",
      measure(reference, candidate) {
        if (reference.name !== "age") return null;
        const odd = ({ values }: typeof reference) =>
          values.filter((value) => Number(value) % 2 === 1).length / values.length;
        return { value: Math.abs(odd(reference) - odd(candidate)) };
      },
    };
    const integrity: IntegrityCheck = {
      name: "adults",
      severity: "error",
      goal: "Users are adults.",
      questions: ({ table }) =>
        table.name === "users"
          ? [
              {
                kind: "rows",
                columns: ["age"],
                constraint: null,
                offends: "age < 21",
                message: (count) => `${count} minors`,
              },
            ]
          : [],
    };
    const copy = new SqliteDatabase(one.serialize());
    copy.exec("UPDATE users SET age = age * 2");
    const {
      findings,
      fit: compared,
      checks,
    } = await validate(copy, { reference: other, checks: [fit, integrity], ...SMALL });
    expect(compared?.scores.find(({ check }) => check === "oddShare")).toMatchObject({
      columns: ["age"],
      verdict: "fail",
    });
    expect(compared?.checks).toContainEqual(expect.objectContaining({ name: "oddShare", scope: "column" }));
    expect(checks).toContainEqual({ name: "adults", severity: "error", goal: "Users are adults." });
    const found = await validate(one, { checks: [integrity] });
    expect(found.findings).toContainEqual(expect.objectContaining({ check: "adults", table: "users" }));
    expect(findings.length).toBeGreaterThan(0);
  });

  test("a reference that is missing, empty or about something else is an error with a remedy", async () => {
    const reject = (reference: string | object) => expect(validate(one, { reference })).rejects;
    await reject(join(folder, "absent.csv")).toMatchObject({ code: "USAGE" });
    await reject("sqlite:absent.db").toMatchObject({ code: "CONNECT" });
    await reject("somewhere").toMatchObject({ code: "USAGE" });
    await reject(new SqliteDatabase(":memory:")).toMatchObject({
      code: "CONFIG",
      message: expect.stringMatching(/has no table; correct its URL/),
    });
    await reject({ cats: [{ n: 1 }, { n: 2 }] }).toMatchObject({
      code: "CONFIG",
      message: expect.stringMatching(/have no table in common/),
    });
    await reject(database()).toMatchObject({
      code: "CONFIG",
      message: expect.stringMatching(/^No table has rows both/),
    });
    await expect(validate(one, { reference: other, target: "users.agee" })).rejects.toMatchObject({ code: "CONFIG" });
  });
});
