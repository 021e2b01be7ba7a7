import Database from "better-sqlite3";
import type pg from "pg";
import { plan, seed, SeedError } from "seedloom";
import { describe, expect, test } from "vitest";
import { dialectChosen } from "../servers/dialects.ts";
import { ownPostgres } from "../servers/own-postgres.ts";

const MONEY = "numeric(8,2) not null";
const INVOICE = `net ${MONEY} check (net >= 0), tax ${MONEY} check (tax >= 0), total ${MONEY}, check (total = net + tax)`;
const PAID = `status varchar(9) not null check (status in ('paid', 'open')), paid_at date, check ((status = 'paid') = (paid_at is not null))`;
const PAIR = "a integer not null, b integer not null";

const PARENT = "p_id integer not null references p (id)";
const TENANT = "k integer not null, q_id integer not null, foreign key (k, q_id) references q (k, id)";

/** What `PARENT` and `TENANT` refer to. */
const PARENTS = `create table p (id integer primary key);
  create table q (k integer not null check (k in (1, 2, 3)), id integer not null, primary key (k, id))`;

type Overrides = NonNullable<NonNullable<Parameters<typeof seed>[1]>["overrides"]>[string];

/** Columns, what the user says of some, and a condition that no row may miss. */
const KEPT: readonly (readonly [columns: string, overrides: Overrides, condition: string])[] = [
  // The other column of a tie gives way.
  [INVOICE, { total: { value: 100 } }, "total = 100"],
  [INVOICE, { total: () => 50.5 }, "total = 50.5"],
  [INVOICE, { net: { value: 80 }, tax: { value: 20 } }, "net = 80 and tax = 20 and total = 100"],
  [INVOICE, { net: { value: 80 }, tax: { value: 20 }, total: { value: 100 } }, "net = 80 and tax = 20 and total = 100"],
  [INVOICE, { tax: { value: 0 }, total: { value: 9.99 } }, "tax = 0 and net = 9.99"],
  [`${PAIR}, check (a < b)`, { b: { value: 5 } }, "b = 5"],
  [`${PAIR}, check (a < b)`, { a: () => 70_000 }, "a = 70000"],
  [`${PAIR}, check (a = b)`, { b: { value: 12_345 } }, "a = 12345"],
  [PAID, { status: { value: "paid" } }, "status = 'paid'"],
  [PAID, { status: { value: "open" } }, "status = 'open'"],
  [PAID, { paid_at: { value: null } }, "paid_at is null"],
  [
    "x integer, y integer, z integer, check (case when x is null then 0 else 1 end + case when y is null then 0 else 1 end + case when z is null then 0 else 1 end = 1)",
    { x: { value: null }, z: { value: null } },
    "x is null and z is null and y is not null",
  ],
  [PARENT, { p_id: { value: 7 } }, "p_id = 7"],
  [PARENT, { p_id: (_, { index }) => 1 + index }, "p_id = id"],
  [TENANT, { k: { value: 3 } }, "k = 3"],
  ["up integer references t (id)", { up: (_, { index }) => (index === 0 ? null : index) }, "up = id - 1 or id = 1"],
  // Of several values those that can be.
  [PARENT, { p_id: { generator: "choice", options: { values: [7, 999] } } }, "p_id = 7"],
  ["a integer not null check (a > 0)", { a: { generator: "choice", options: { values: [1, -1] } } }, "a = 1"],
  [
    `${PAIR}, check (a = b)`,
    {
      a: { generator: "choice", options: { values: [1, 2] } },
      b: { generator: "choice", options: { values: [2, 3] } },
    },
    "a = 2",
  ],
  [
    "a integer not null check (a between 1 and 10)",
    { a: { generator: "integer", options: { min: 1, max: 1000 } } },
    "a between 1 and 10",
  ],
];

/** Columns, what the user says of some, and what the error says. */
const REFUSED: readonly (readonly [columns: string, overrides: Overrides, code: string, says: RegExp])[] = [
  [
    "a integer not null check (a > 0)",
    { a: { value: -1 } },
    "UNSATISFIABLE",
    /t\.a: no value .* satisfies .*a > 0.*; change its override/,
  ],
  ["a integer not null check (a > 0)", { a: () => -1 }, "UNSATISFIABLE", /a > 0.*change the override of a\./],
  [
    "a integer not null check (a between 1 and 10)",
    { a: { generator: "integer", options: { min: 100, max: 200 } } },
    "UNSATISFIABLE",
    /t\.a: no value .*; change its override/,
  ],
  ["a integer not null", { a: { value: null } }, "CONFIG", /t\.a: it may not be NULL/],
  [`${PAIR}, check (a = b)`, { a: { value: 1 }, b: { value: 2 } }, "UNSATISFIABLE", /change the override of a, b\./],
  [
    INVOICE,
    { net: { value: 80 }, tax: { value: 30 }, total: { value: 100 } },
    "UNSATISFIABLE",
    /change the override of (net|tax|total), (net|tax|total), (net|tax|total)\./,
  ],
  [INVOICE, { net: { value: 80 }, total: { value: 70 } }, "UNSATISFIABLE", /change the override of/],
  ["a integer not null", { a: () => null }, "CONFIG", /t\.a: it may not be NULL, .* gave null for row 0/],
  ["a integer not null", { a: (_, { index }) => (index === 17 ? null : 1) }, "CONFIG", /gave null for row 17/],
  // Parents: rows 1 to 40 of p; those of the table itself; those of a cycle.
  [
    PARENT,
    { p_id: { value: 999 } },
    "UNSATISFIABLE",
    /FOREIGN KEY \(p_id\) REFERENCES p .*change the override of p_id\./,
  ],
  [PARENT, { p_id: () => 999 }, "UNSATISFIABLE", /FOREIGN KEY \(p_id\) REFERENCES p .*change the override of p_id\./],
  [`${PARENT}, unique (p_id)`, { p_id: { value: 999 } }, "UNSATISFIABLE", /change the override of p_id\./],
  [TENANT, { k: { value: 999 } }, "UNSATISFIABLE", /FOREIGN KEY \(k, q_id\) REFERENCES q .*change the override of k\./],
  [
    "up integer references t (id)",
    { up: { value: 999 } },
    "UNSATISFIABLE",
    /no row of t is \(999\).*change the override of up\./,
  ],
];

/** What a column cannot hold, where columns hold nothing but what is of their type. */
const OF_ANOTHER_TYPE: readonly (readonly [columns: string, value: string | number, says: RegExp])[] = [
  ["a integer not null", "hello", /t\.a: "hello", .* whole numbers from -2147483648 to 2147483647/],
  ["a smallint not null unique", 70_000, /t\.a: 70000, .* whole numbers from -32768 to 32767/],
  ["a integer references p (id)", "hello", /t\.a: "hello", .* whole numbers/],
  ["a numeric(4,1)", 12_345, /t\.a: 12345, .* 3 digits before the point/],
  ["a varchar(3)", "abcd", /t\.a: "abcd", .* texts of 3 characters/],
  ["a uuid", "abc", /t\.a: "abc", .* uuid/],
  ["a boolean", "maybe", /t\.a: "maybe", .* boolean/],
];

interface Opened {
  readonly target: Database.Database | pg.Pool;
  create(ddl: string): Promise<void>;
  count(condition: string): Promise<number>;
}

async function seeded({ target, create }: Opened, columns: string, overrides: Overrides) {
  await create(`${PARENTS}; create table t (id integer primary key, ${columns})`);
  return seed(target, { rows: 40, manifest: false, overrides: { t: overrides } });
}

function behaves(open: () => Opened): void {
  test.each(KEPT)("%s: kept %o", async (columns, overrides, condition) => {
    const opened = open();
    await seeded(opened, columns, overrides);
    expect(await opened.count("1 = 1")).toBe(40);
    expect(await opened.count(`not (${condition})`)).toBe(0);
  });

  test.each(REFUSED)("%s: refused %o", async (columns, overrides, code, says) => {
    const opened = open();
    const error: unknown = await seeded(opened, columns, overrides).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SeedError);
    expect((error as SeedError).code).toBe(code);
    expect((error as SeedError).message).toMatch(says);
    expect(await opened.count("1 = 1")).toBe(0);
  });
}

describe.skipIf(!dialectChosen("sqlite"))("SQLite: what the user says stays", () => {
  behaves(() => {
    const database = new Database(":memory:");
    return {
      target: database,
      create: async (ddl) => void database.exec(ddl),
      count: async (condition) =>
        database.prepare<[], number>(`select count(*) from t where ${condition}`).pluck().get() ?? -1,
    };
  });
});

test.skipIf(!dialectChosen("sqlite"))("what a trigger wants of another table is nobody's choice", async () => {
  const database = new Database(":memory:");
  database.exec(`create table p (id integer primary key, kyc text not null);
    create table t (id integer primary key, p_id integer not null references p);
    create trigger tr before insert on t when not exists (select 1 from p where id = new.p_id and kyc = 'verified-3') begin select raise(abort, 'no'); end`);
  const { tables } = (await plan(database, { rows: 5 })).plan;
  const kyc = tables.find(({ table }) => table === "p")?.columns.find(({ column }) => column === "kyc");
  expect(kyc).toMatchObject({ learned: true });
  expect(kyc?.chosen).toBeUndefined();
  database.close();
});

describe.skipIf(!dialectChosen("postgres"))("PostgreSQL: what the user says stays", () => {
  let pool: pg.Pool;
  ownPostgres((opened) => (pool = opened));
  const open = (): Opened => ({
    target: pool,
    create: async (ddl) => void (await pool.query(`drop table if exists t, p, q; ${ddl}`)),
    count: async (condition) => (await pool.query(`select from t where ${condition}`)).rows.length,
  });

  behaves(open);

  test.each(OF_ANOTHER_TYPE)("%s: %o is of another type", async (columns, value, says) => {
    const error: unknown = await seeded(open(), columns, { a: { value } }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "CONFIG", message: expect.stringMatching(says) as unknown });
  });
});
