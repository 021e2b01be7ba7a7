import SqliteDatabase from "better-sqlite3";
import { CamelCasePlugin, Kysely, SqliteDialect } from "kysely";
import { describe, expect, test } from "vitest";
import { compilePlan } from "@seedloom/engine";
import { plan, seed } from "../src/index.ts";
import type { ColumnOverride, Settings } from "../src/index.ts";

const ROWS = 5000;

/** Seeds a database made by that SQL, and answers queries on it. */
async function seeded(sql: string, settings: Settings) {
  const database = new SqliteDatabase(":memory:");
  database.exec(sql);
  await seed(database, { rows: ROWS, asOf: "2026-06-30", manifest: false, ...settings });
  const all = <Row = Record<string, number>>(query: string) => database.prepare(query).all() as Row[];
  const column = <Value = number>(query: string) =>
    all<Record<string, Value>>(query).map((row) => Object.values(row)[0]!);
  return { database, all, column };
}

const ORDERS = `CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  total DECIMAL(10,2) NOT NULL,
  weight REAL NOT NULL,
  items INTEGER NOT NULL,
  status VARCHAR(20) NOT NULL,
  country VARCHAR(2) NOT NULL,
  is_fraud BOOLEAN NOT NULL,
  placed_at TIMESTAMP NOT NULL,
  note VARCHAR(200)
);`;

const orders = (columns: Readonly<Record<string, ColumnOverride>>, more: Settings = {}) =>
  seeded(ORDERS, { overrides: { orders: columns }, ...more });

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const deviation = (values: readonly number[]) => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
};
const pearson = (a: readonly number[], b: readonly number[]) => {
  const [middleA, middleB] = [mean(a), mean(b)];
  return mean(a.map((value, row) => (value - middleA) * (b[row]! - middleB))) / (deviation(a) * deviation(b));
};
const ranks = (values: readonly number[]) => {
  const order = values.map((value, row) => [value, row] as const).toSorted((a, b) => a[0] - b[0]);
  const found: number[] = [];
  order.forEach(([, row], rank) => (found[row] = rank));
  return found;
};
const spearman = (a: readonly number[], b: readonly number[]) => pearson(ranks(a), ranks(b));
/** Pearson's statistic of counts against expected shares. */
const chiSquared = (counts: readonly number[], shares: readonly number[]) => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce(
    (sum, count, place) => sum + (count - total * shares[place]!) ** 2 / (total * shares[place]!),
    0,
  );
};

describe("distributions", () => {
  test("uniform: each tenth of the range as often as another", async () => {
    const { column } = await orders({ weight: { min: 0, max: 100 } });
    const weights = column("SELECT weight FROM orders");
    const tenths = Array.from({ length: 10 }, (_, tenth) => weights.filter((w) => Math.floor(w / 10) === tenth).length);
    // The 99.9th percentile for nine degrees of freedom.
    expect(
      chiSquared(
        tenths,
        tenths.map(() => 0.1),
      ),
    ).toBeLessThan(27.9);
    expect([Math.min(...weights) >= 0, Math.max(...weights) <= 100]).toEqual([true, true]);
  });

  test("normal, cut at its bounds", async () => {
    const { column } = await orders({ weight: { distribution: "normal", mean: 40, deviation: 12, min: 18, max: 90 } });
    const weights = column("SELECT weight FROM orders");
    expect(Math.min(...weights)).toBeGreaterThanOrEqual(18);
    expect(Math.max(...weights)).toBeLessThanOrEqual(90);
    // The mean of the cut distribution: 40 + 12 φ(-11/6) / (1 - Φ(-11/6)).
    expect(Math.abs(mean(weights) - 40.92)).toBeLessThan(0.6);
  });

  test("lognormal, exponential, pareto, poisson, zipf have their moments", async () => {
    const { column } = await orders({
      total: { distribution: "lognormal", mean: 60, deviation: 30 },
      weight: { distribution: "exponential", mean: 5 },
      items: { distribution: "poisson", mean: 3 },
    });
    const totals = column("SELECT total FROM orders");
    expect(Math.abs(mean(totals) - 60)).toBeLessThan(2);
    expect(Math.abs(deviation(totals) - 30)).toBeLessThan(4);
    expect(Math.abs(mean(column("SELECT weight FROM orders")) - 5)).toBeLessThan(0.3);
    const items = column("SELECT items FROM orders");
    expect(Math.abs(mean(items) - 3)).toBeLessThan(0.1);
    expect(Math.abs(deviation(items) ** 2 - 3)).toBeLessThan(0.25);
    const tails = await orders({
      total: { distribution: "pareto", min: 10, shape: 2 },
      items: { distribution: "zipf", min: 1, max: 4, exponent: 1 },
    });
    const large = tails.column("SELECT count(*) FROM orders WHERE total > 40")[0]!;
    // (10 / 40)² of the rows.
    expect(Math.abs(large / ROWS - 1 / 16)).toBeLessThan(0.015);
    const counts = tails.column("SELECT count(*) FROM orders GROUP BY items ORDER BY items");
    const weights = [1, 1 / 2, 1 / 3, 1 / 4].map((weight) => weight / (25 / 12));
    // The 99.9 % point of χ² with 3 degrees of freedom.
    expect(chiSquared(counts, weights)).toBeLessThan(16.3);
  });

  test("weights, mixtures, quantiles", async () => {
    const { column, all } = await orders({
      status: { weighted: { paid: 7, open: 2, refunded: 1 } },
      total: {
        mixture: [
          [0.8, { distribution: "normal", mean: 20, deviation: 2 }],
          [0.2, { min: 500, max: 600 }],
        ],
      },
      weight: { quantiles: [0, 10, 12, 50, 900] },
      items: {
        mixture: [
          [1, 0],
          [3, { min: 1, max: 9 }],
        ],
      },
    });
    const statuses = all<{ status: string; n: number }>(
      "SELECT status, count(*) AS n FROM orders GROUP BY status ORDER BY n DESC",
    );
    expect(statuses.map(({ status }) => status)).toEqual(["paid", "open", "refunded"]);
    expect(
      chiSquared(
        statuses.map(({ n }) => n),
        [0.7, 0.2, 0.1],
      ),
    ).toBeLessThan(13.8);
    expect(Math.abs(column("SELECT avg(total >= 500) FROM orders")[0]! - 0.2)).toBeLessThan(0.02);
    expect(column("SELECT count(*) FROM orders WHERE total BETWEEN 40 AND 499")).toEqual([0]);
    for (const [bound, share] of [
      [10, 0.25],
      [12, 0.5],
      [50, 0.75],
    ] as const) {
      expect(Math.abs(column(`SELECT avg(weight < ${bound}) FROM orders`)[0]! - share)).toBeLessThan(0.03);
    }
    expect(Math.abs(column("SELECT avg(items = 0) FROM orders")[0]! - 0.25)).toBeLessThan(0.02);
  });

  test("hours and weekdays", async () => {
    const hours = Array.from({ length: 24 }, (_, hour) => (hour >= 9 && hour < 17 ? (hour === 12 ? 3 : 1) : 0));
    const { column } = await orders({
      placed_at: { hours, weekdays: [2, 1, 1, 1, 1, 0, 0], from: "2026-01-01", to: "2026-06-30" },
    });
    const moments = column<string | number>("SELECT placed_at FROM orders").map(
      (value) => new Date(typeof value === "number" ? value : `${value.replace(" ", "T")}Z`),
    );
    const byHour = Array.from(
      { length: 24 },
      (_, hour) => moments.filter((moment) => moment.getUTCHours() === hour).length,
    );
    expect(
      byHour
        .slice(0, 9)
        .concat(byHour.slice(17))
        .every((count) => count === 0),
    ).toBe(true);
    expect(
      chiSquared(
        byHour.slice(9, 17),
        [1, 1, 1, 3, 1, 1, 1, 1].map((weight) => weight / 10),
      ),
    ).toBeLessThan(24.3);
    const mondays = moments.filter((moment) => moment.getUTCDay() === 1).length;
    expect(Math.abs(mondays / ROWS - 1 / 3)).toBeLessThan(0.03);
    expect(moments.some((moment) => moment.getUTCDay() % 6 === 0)).toBe(false);
    expect(Math.min(...moments.map(Number))).toBeGreaterThanOrEqual(Date.UTC(2026, 0, 1));
    expect(Math.max(...moments.map(Number))).toBeLessThanOrEqual(Date.UTC(2026, 5, 30));
  });
});

test("class balance is exact in every prefix", async () => {
  const { column } = await orders({
    is_fraud: { share: 0.3 },
    status: { shares: { spam: 0.5, ham: 0.3, eggs: 0.2 } },
  });
  let frauds = 0;
  column("SELECT is_fraud FROM orders ORDER BY id").forEach((fraud, row) => {
    frauds += fraud;
    expect(Math.abs(frauds - 0.3 * (row + 1))).toBeLessThanOrEqual(1);
  });
  const counts = column("SELECT count(*) FROM orders GROUP BY status ORDER BY count(*) DESC");
  [2500, 1500, 1000].forEach((expected, place) => expect(Math.abs(counts[place]! - expected)).toBeLessThanOrEqual(1));
});

test("conditional distributions", async () => {
  const { all } = await orders({
    country: { weighted: { DE: 1, FR: 1, US: 1 } },
    status: {
      given: "country",
      cases: { DE: { weighted: { paid: 9, open: 1 } }, FR: "refunded" },
      otherwise: { weighted: { open: 1, lost: 1 } },
    },
  });
  const share = (country: string, status: string) =>
    all<{ share: number }>(`SELECT avg(status = '${status}') AS share FROM orders WHERE country = '${country}'`)[0]!
      .share;
  expect(Math.abs(share("DE", "paid") - 0.9)).toBeLessThan(0.03);
  expect(share("FR", "refunded")).toBe(1);
  expect(Math.abs(share("US", "lost") - 0.5)).toBeLessThan(0.05);
});

test("correlations hold by rank, and leave the distributions as they are", async () => {
  const overrides = {
    total: { distribution: "lognormal", mean: 60, deviation: 90 },
    weight: { distribution: "exponential", mean: 5 },
  } as const;
  const { all } = await orders(overrides, {
    correlations: {
      orders: [
        { columns: ["total", "weight"], rho: 0.7 },
        { columns: ["weight", "items"], rho: -0.4 },
      ],
    },
  });
  const rows = all<{ total: number; weight: number; items: number }>("SELECT total, weight, items FROM orders");
  const [totals, weights, items] = [
    rows.map((row) => row.total),
    rows.map((row) => row.weight),
    rows.map((row) => row.items),
  ];
  expect(Math.abs(spearman(totals, weights) - 0.7)).toBeLessThan(0.03);
  // `items` is as inferred: whole numbers with ties, so a little less.
  expect(Math.abs(spearman(weights, items) + 0.4)).toBeLessThan(0.08);
  expect(Math.abs(spearman(totals, items))).toBeLessThan(0.08);
  expect(Math.abs(mean(weights) - 5)).toBeLessThan(0.3);
  expect(Math.abs(mean(totals) - 60)).toBeLessThan(5);
});

test("rare events change their columns together, in exactly their share of the rows", async () => {
  const { all } = await orders(
    { status: { weighted: { paid: 9, open: 1 } }, total: { min: 1, max: 100 } },
    {
      rare: {
        orders: [
          { name: "big refunds", share: 0.01, set: { total: { min: 10_000, max: 50_000 }, status: "refunded" } },
          { name: "silence", share: 0.002, set: { note: "(none)" } },
        ],
      },
    },
  );
  const [found] = all(
    "SELECT sum(status = 'refunded') AS refunds, sum(total >= 10000) AS big, sum(status = 'refunded' AND total BETWEEN 10000 AND 50000) AS both, sum(note = '(none)') AS silent FROM orders",
  );
  expect(found).toEqual({ refunds: 50, big: 50, both: 50, silent: 10 });
});

test("a rare event that no rule allows is an error", async () => {
  const sql = ORDERS.replace("items INTEGER NOT NULL", "items INTEGER NOT NULL CHECK (items < 100)");
  const rare = { orders: [{ share: 0.1, set: { items: { min: 200, max: 300 } } }] };
  await expect(seeded(sql, { rows: 10, rare })).rejects.toMatchObject({
    code: "UNSATISFIABLE",
    message: expect.stringMatching(/orders.items: nothing that its rare event sets satisfies .*items < 100/),
  });
});

describe("edge cases", () => {
  const SCHEMA = `
    CREATE TABLE people (
      id INTEGER PRIMARY KEY,
      email VARCHAR(100) NOT NULL UNIQUE,
      name VARCHAR(40) NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
      code VARCHAR(10) NOT NULL CHECK (code GLOB '[A-Z][A-Z]-[0-9]*'),
      age INTEGER NOT NULL CHECK (age BETWEEN 0 AND 130),
      score DECIMAL(5,2) NOT NULL CHECK (score > 0),
      bio TEXT,
      born DATE NOT NULL,
      starts_at TIMESTAMP NOT NULL,
      ends_at TIMESTAMP NOT NULL,
      CHECK (ends_at > starts_at)
    );
    CREATE TABLE pets (id INTEGER PRIMARY KEY, owner_id INTEGER NOT NULL REFERENCES people (id), name VARCHAR(8) NOT NULL);
  `;

  test("are there, and legal", async () => {
    const { column, all, database } = await seeded(SCHEMA, { rows: 2000, edgeCases: 0.3 });
    expect(column("SELECT count(*) FROM people")).toEqual([2000]);
    const names = new Set(column<string>("SELECT name FROM people"));
    // SQLite itself checks every CHECK while the rows go in; here is what could go unnoticed.
    expect([...names].every((name) => [...name].length >= 1 && [...name].length <= 40)).toBe(true);
    const bios = new Set(column<string>("SELECT bio FROM people"));
    expect(bios.has("")).toBe(true);
    expect([...bios].some((bio) => /\p{M}/u.test(bio ?? ""))).toBe(true);
    expect([...bios].some((bio) => /\p{Script=Hebrew}/u.test(bio ?? ""))).toBe(true);
    expect([...names].some((name) => /\p{Extended_Pictographic}/u.test(name))).toBe(true);
    expect([...names].some((name) => name.includes("'") && name.includes('"'))).toBe(true);
    expect([...names].some((name) => name.length === 40)).toBe(true);
    const ages = column("SELECT age FROM people");
    expect([Math.min(...ages), Math.max(...ages)]).toEqual([0, 130]);
    expect(Math.max(...column("SELECT score FROM people"))).toBe(999.99);
    expect(column("SELECT count(*) FROM people WHERE born LIKE '%-02-29%'")[0]).toBeGreaterThan(20);
    expect(column("SELECT count(*) FROM people WHERE born < '1901' OR born >= '9999'")[0]).toBeGreaterThan(20);
    // Clock times that Berlin and New York skip.
    expect(column("SELECT count(*) FROM people WHERE starts_at LIKE '2025-03-30 02:30%'")[0]).toBeGreaterThan(5);
    expect(column("SELECT count(*) FROM people WHERE starts_at LIKE '2025-03-09 02:30%'")[0]).toBeGreaterThan(5);
    // Keys are left alone.
    expect(column<string>("SELECT email FROM people").every((email) => /^[\x20-\x7e]+@[a-z0-9.-]+$/.test(email))).toBe(
      true,
    );
    expect(all("PRAGMA foreign_key_check")).toEqual([]);
    database.close();
  });

  test("make trees far deeper than chance does, and one parent with far more children than any other", async () => {
    const TREE = `
      CREATE TABLE folders (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES folders (id), name VARCHAR(40) NOT NULL);
      CREATE TABLE files (id INTEGER PRIMARY KEY, folder_id INTEGER NOT NULL REFERENCES folders (id), name VARCHAR(80) NOT NULL);
    `;
    const shape = async (edgeCases: number) => {
      const { column, database } = await seeded(TREE, { rows: 3000, edgeCases });
      const [depth] = column(`
        WITH RECURSIVE below (id, depth) AS (
          SELECT id, 1 FROM folders WHERE parent_id IS NULL
          UNION ALL SELECT folders.id, depth + 1 FROM folders JOIN below ON folders.parent_id = below.id
        ) SELECT max(depth) FROM below
      `);
      const [reached] = column(`
        WITH RECURSIVE below (id) AS (
          SELECT id FROM folders WHERE parent_id IS NULL
          UNION ALL SELECT folders.id FROM folders JOIN below ON folders.parent_id = below.id
        ) SELECT count(*) FROM below
      `);
      const counts = column("SELECT count(*) FROM files GROUP BY folder_id ORDER BY 1 DESC LIMIT 2");
      database.close();
      return { depth: depth!, reached: reached!, counts };
    };
    const usual = await shape(0);
    const edged = await shape(0.02);
    expect(usual.depth).toBeLessThan(30);
    // 2 % of 3,000 rows hang one below another.
    expect(edged.depth).toBeGreaterThan(50);
    // No cycle: every folder hangs below a root.
    expect(edged.reached).toBe(3000);
    expect(edged.counts[0]).toBeGreaterThan(3000 * 0.2 * 0.8);
    expect(edged.counts[0]).toBeGreaterThan(5 * edged.counts[1]!);
    expect(usual.counts[0]).toBeLessThan(300);
  });

  test("are as many as asked for", async () => {
    const { column } = await orders({}, { edgeCases: { orders: 0.1 } });
    const legal = column("SELECT count(*) FROM orders WHERE note IN ('', 'NULL', '0', '-1', '\\', '''; --')")[0]!;
    expect(legal).toBeGreaterThan(50);
    expect(legal).toBeLessThan(350);
  });
});

describe("series", () => {
  const SCHEMA = `
    CREATE TABLE sensors (id INTEGER PRIMARY KEY, name VARCHAR(40) NOT NULL);
    CREATE TABLE readings (
      id INTEGER PRIMARY KEY,
      sensor_id INTEGER NOT NULL REFERENCES sensors (id),
      recorded_at TIMESTAMP NOT NULL,
      value DECIMAL(6,2) NOT NULL CHECK (value BETWEEN -20 AND 60),
      UNIQUE (sensor_id, recorded_at)
    );
    CREATE TABLE entries (
      id INTEGER PRIMARY KEY,
      sensor_id INTEGER NOT NULL REFERENCES sensors (id),
      booked_on DATE NOT NULL,
      amount DECIMAL(10,2) NOT NULL,
      balance DECIMAL(10,2) NOT NULL CHECK (balance >= 0)
    );
    CREATE TABLE periods (
      id INTEGER PRIMARY KEY,
      sensor_id INTEGER NOT NULL REFERENCES sensors (id),
      starts_on DATE NOT NULL,
      ends_on DATE NOT NULL,
      CHECK (ends_on > starts_on)
    );
  `;
  const settings: Settings = {
    counts: { sensors: 20, readings: 4000, entries: 1000, periods: 200 },
    children: { entries: { sensor_id: { kind: "runs", tail: 0.4, mean: 50 } } },
    series: {
      readings: {
        per: "sensor_id",
        time: "recorded_at",
        every: "1h",
        from: "2026-01-01",
        value: { column: "value", walk: { start: 20, spread: 5, step: 0.5, min: -20, max: 60 } },
      },
      entries: {
        per: "sensor_id",
        time: "booked_on",
        every: "1d",
        value: { column: "balance", change: "amount", walk: { start: 100, step: 40, min: 0 } },
      },
      periods: { per: "sensor_id", time: "starts_on", until: "ends_on", every: "1mo", from: "2025-01-31" },
    },
  };

  test("readings come at intervals and move by steps", async () => {
    const { column } = await seeded(SCHEMA, settings);
    expect(column("SELECT count(*) FROM readings GROUP BY sensor_id")).toEqual(Array.from({ length: 20 }, () => 200));
    const gaps = column(
      "SELECT DISTINCT round((julianday(recorded_at) - julianday(lag(recorded_at) OVER (PARTITION BY sensor_id ORDER BY recorded_at))) * 24, 3) AS gap FROM readings",
    );
    expect(gaps.filter((gap) => gap !== null)).toEqual([1]);
    const steps = column(
      "SELECT step FROM (SELECT value - lag(value) OVER (PARTITION BY sensor_id ORDER BY recorded_at) AS step FROM readings) WHERE step IS NOT NULL",
    );
    expect(steps).toHaveLength(3980);
    expect(Math.abs(deviation(steps) - 0.5)).toBeLessThan(0.03);
    // Steps are independent of one another.
    expect(Math.abs(pearson(steps.slice(1), steps.slice(0, -1)))).toBeLessThan(0.06);
    const starts = column("SELECT value FROM readings WHERE recorded_at LIKE '2026-01-01 00:00%'");
    expect(new Set(starts).size).toBeGreaterThan(10);
  });

  test("balances add up", async () => {
    const { all } = await seeded(SCHEMA, settings);
    const rows = all<{ balance: number; total: number }>(
      "SELECT balance, 100 + sum(amount) OVER (PARTITION BY sensor_id ORDER BY booked_on) AS total FROM entries",
    );
    expect(rows).toHaveLength(1000);
    for (const { balance, total } of rows) expect(balance).toBeCloseTo(total, 6);
  });

  test("periods follow one another, by calendar months", async () => {
    const { all } = await seeded(SCHEMA, settings);
    const rows = all<{ starts_on: string; ends_on: string; next: string | null }>(
      "SELECT starts_on, ends_on, lead(starts_on) OVER (PARTITION BY sensor_id ORDER BY starts_on) AS next FROM periods",
    );
    for (const { ends_on, next } of rows) if (next !== null) expect(ends_on).toBe(next);
    expect(rows.slice(0, 3).map((row) => row.starts_on.slice(0, 10))).toEqual([
      "2025-01-31",
      "2025-02-28",
      "2025-03-31",
    ]);
  });
});

describe("named scenarios", () => {
  const scenarios: Settings["scenarios"] = {
    "black-friday": {
      counts: { orders: 400 },
      overrides: { orders: { total: { min: 500, max: 600 } } },
      rare: { orders: [{ name: "refunds", share: 0.1, set: { status: "refunded" } }] },
    },
  };
  const settings: Settings = {
    rows: 100,
    overrides: { orders: { status: "paid", total: { min: 1, max: 9 } } },
    rare: { orders: [{ name: "refunds", share: 0, set: { status: "refunded" } }] },
    scenarios,
  };

  test("change what they name and leave the rest", async () => {
    const usual = await seeded(ORDERS, settings);
    expect(
      usual.all("SELECT count(*) AS n, max(total) < 10 AS small, sum(status = 'paid') AS paid FROM orders"),
    ).toEqual([{ n: 100, small: 1, paid: 100 }]);
    const friday = await seeded(ORDERS, { ...settings, scenario: "black-friday" });
    expect(
      friday.all("SELECT count(*) AS n, min(total) >= 500 AS big, sum(status = 'paid') AS paid FROM orders"),
    ).toEqual([{ n: 400, big: 1, paid: 360 }]);
  });

  test("must exist", async () => {
    await expect(seeded(ORDERS, { ...settings, scenario: "black-fridy" })).rejects.toThrow(
      'There is no scenario "black-fridy". Did you mean "black-friday"?',
    );
  });
});

test("names of a Kysely instance with CamelCasePlugin are mapped in all of them", async () => {
  const database = new SqliteDatabase(":memory:");
  database.exec(`
    CREATE TABLE data_sources (id INTEGER PRIMARY KEY, name VARCHAR(40) NOT NULL);
    CREATE TABLE data_points (
      id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES data_sources (id), taken_at TIMESTAMP NOT NULL,
      raw_value REAL NOT NULL, net_value REAL NOT NULL, gross_value REAL NOT NULL, row_state VARCHAR(9) NOT NULL, row_kind VARCHAR(9) NOT NULL
    );
  `);
  const kysely = new Kysely({ dialect: new SqliteDialect({ database }), plugins: [new CamelCasePlugin()] });
  await seed(kysely, {
    manifest: false,
    counts: { dataSources: 5, dataPoints: 100 },
    overrides: {
      dataPoints: {
        rowKind: { weighted: { a: 1, b: 1 } },
        rowState: { given: "rowKind", cases: { a: "of a" }, otherwise: "other" },
        netValue: { min: 0, max: 9 },
        grossValue: { min: 0, max: 9 },
      },
    },
    correlations: { dataPoints: [{ columns: ["netValue", "grossValue"], rho: 0.95 }] },
    rare: { dataPoints: [{ share: 0.1, set: { netValue: 1000 } }] },
    series: {
      dataPoints: { per: "sourceId", time: "takenAt", every: "1h", value: { column: "rawValue", walk: { start: 5 } } },
    },
    edgeCases: { dataSources: 0.1 },
  });
  const [found] = database
    .prepare(
      "SELECT count(*) AS n, sum(net_value = 1000) AS rare, sum((row_kind = 'a') = (row_state = 'of a')) AS agreeing FROM data_points",
    )
    .all();
  expect(found).toEqual({ n: 100, rare: 10, agreeing: 100 });
  await kysely.destroy();
});

test("the same rows whatever the size of the batches", async () => {
  const database = new SqliteDatabase(":memory:");
  database.exec(ORDERS);
  const prepared = await plan(database, {
    rows: 700,
    overrides: { orders: { is_fraud: { share: 0.5 }, status: { shares: { a: 1, b: 2 } } } },
    correlations: { orders: [{ columns: ["total", "weight"], rho: 0.5 }] },
    rare: { orders: [{ share: 0.1, set: { status: "refunded" } }] },
    edgeCases: 0.2,
  });
  const rows = (size: number, reversed = false) => {
    const compiled = compilePlan({ plan: prepared.plan, catalog: prepared.catalog, existing: { tables: {} } });
    const starts = Array.from({ length: Math.ceil(700 / size) }, (_, batch) => batch * size);
    const batches = (reversed ? starts.toReversed() : starts).map((from) =>
      [...compiled.batches("orders", from, Math.min(700, from + size), size)].flatMap(({ count, values }) =>
        Array.from({ length: count }, (_, row) => values.map((column) => column[row])),
      ),
    );
    return (reversed ? batches.toReversed() : batches).flat();
  };
  const whole = rows(700);
  expect(rows(1, true)).toEqual(whole);
  expect(rows(64)).toEqual(whole);
});

test("the same rows whatever the number of rows asked for", async () => {
  const settings: Settings = {
    overrides: { orders: { total: { distribution: "lognormal", mean: 60 }, is_fraud: { share: 0.5 } } },
    correlations: { orders: [{ columns: ["total", "weight"], rho: 0.5 }] },
    rare: { orders: [{ share: 0.1, set: { status: "refunded" } }] },
    edgeCases: 0.1,
  };
  const some = await seeded(ORDERS, { ...settings, rows: 300 });
  const more = await seeded(ORDERS, { ...settings, rows: 6000 });
  // But for when they came about, the last one always lately, and for what has become of them since.
  const query = "SELECT * FROM orders WHERE id <= 300 ORDER BY id";
  const timeless = (row: Record<string, unknown>) => ({ ...row, placed_at: null, status: null });
  expect(some.all(query).map(timeless)).toEqual(more.all(query).map(timeless));
});

test.each<[Settings, RegExp]>([
  [
    { overrides: { orders: { total: { distribution: "norml" } as never } } },
    /orders.total: there is no distribution "norml".*Did you mean "normal"\?/,
  ],
  [
    { overrides: { orders: { total: { distribution: "normal", deviaton: 3 } as never } } },
    /unknown key "deviaton".*Did you mean "deviation"\?/,
  ],
  [{ overrides: { orders: { status: { share: 0.5 } } } }, /share is for columns that are true or false/],
  [{ overrides: { orders: { status: { given: "country", cases: { DE: "a" } } } } }, /needs otherwise/],
  [
    { correlations: { orders: [{ columns: ["total", "wieght"], rho: 0.5 }] } },
    /no column "wieght". Did you mean "weight"\?/,
  ],
  [{ correlations: { orders: [{ columns: ["total", "id"], rho: 0.5 }] } }, /part of a key/],
  [
    {
      correlations: {
        orders: [
          { columns: ["total", "weight"], rho: 0.9 },
          { columns: ["weight", "items"], rho: 0.9 },
          { columns: ["total", "items"], rho: -0.9 },
        ],
      },
    },
    /no numbers have these correlations together/,
  ],
  [
    { correlations: { orders: [{ colums: ["total", "weight"], rho: 0.5 } as never] } },
    /no key "colums".*Did you mean "columns"\?/,
  ],
  [{ rare: { orders: [{ share: 2, set: {} }] } }, /rare.orders\[0\].share must be a share/],
  [{ rare: { orders: [{ share: 0.1, set: { stats: 1 } }] } }, /no column "stats". Did you mean "status"\?/],
  [{ rare: { ordres: [] } }, /rare: there is no table "ordres". Did you mean "orders"\?/],
  [{ edgeCases: 3 }, /edgeCases must be a share/],
  [{ series: { orders: { per: "user_id", time: "placed_at", every: "1h" } } }, /no foreign key of it/],
  [{ scenarios: { x: { row: 1 } as never } }, /scenarios.x: There is no setting "row". Did you mean "rows"\?/],
])("refuses %j", async (settings, message) => {
  const database = new SqliteDatabase(":memory:");
  database.exec(ORDERS);
  await expect(plan(database, settings)).rejects.toThrow(message);
});
