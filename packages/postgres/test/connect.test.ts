import { SeedError } from "@seedloom/core";
import type { Database } from "@seedloom/core";
import { Client, Pool } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { postgres } from "../src/index.ts";
import { openFresh } from "./fresh.ts";

let database: Database;
let url: string;
let drop: () => Promise<void>;

beforeAll(async () => {
  ({ database, url, drop } = await openFresh());
});
afterAll(() => drop());

test("accepts its own URLs", () => {
  expect(
    ["postgres://h/d", "postgresql://h/d", "mysql://h/d", "sqlite:x", "x.db"].map((text) => postgres.accepts(text)),
  ).toEqual([true, true, false, false, false]);
});

test("label and location, without the password", () => {
  const { hostname, port, pathname } = new URL(url);
  expect(database.location).toEqual({ host: hostname, port: Number(port), database: pathname.slice(1), tls: false });
  expect(database.label).toBe(`postgres://postgres@${hostname}:${port}${pathname}`);
  expect(database.sql.table({ schema: "a", name: 'b"c' })).toBe('"a"."b""c"');
});

test("a pool and a client of the caller's are taken over and not closed", async () => {
  const pool = new Pool({ connectionString: url });
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const target of [pool, client]) {
    const opened = await postgres.open(target);
    expect(opened?.label).toBe(database.label);
    // Work on a single client waits its turn.
    expect(await Promise.all([opened?.query("select 1 as n"), opened?.query("select 2 as n")])).toEqual([
      [{ n: 1 }],
      [{ n: 2 }],
    ]);
    await opened?.close();
    expect((await target.query("select 3 as n")).rows).toEqual([{ n: 3 }]);
    await target.end();
  }
});

test("other objects are not its business", async () => {
  expect(await postgres.open({})).toBeNull();
  expect(await postgres.open({ query: () => {}, end: () => {} })).toBeNull();
});

async function refusal(target: string | object): Promise<SeedError> {
  const caught: unknown = await postgres.open(target).then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (caught instanceof SeedError) return caught;
  throw new Error(`expected a SeedError, got ${String(caught)}`);
}

const secret = "s3cret/p@ss word";

function altered(change: (given: URL) => unknown): string {
  const given = new URL(url);
  change(given);
  return given.href;
}

const refusals: readonly (readonly [string, (given: URL) => unknown, RegExp])[] = [
  ["wrong password", () => {}, /check user postgres and password/],
  [
    "unknown database",
    (given) => Object.assign(given, { password: new URL(url).password, pathname: "/not_there" }),
    /"not_there" does not exist; create it with: createdb not_there/,
  ],
  ["no server", (given) => void (given.port = "1"), /no server answers at 127\.0\.0\.1:1/],
  ["unknown host", (given) => void (given.hostname = "no-such-host.invalid"), /no-such-host\.invalid is not known/],
  ["no TLS there", (given) => given.searchParams.set("sslmode", "require"), /SSL.*sslmode/],
];

test.each(refusals)("%s", async (name, change, message) => {
  // A server that trusts everybody does not look at passwords.
  if (name === "wrong password" && new URL(url).password === "") return;
  const error = await refusal(
    altered((given) => {
      given.password = secret;
      change(given);
    }),
  );
  expect(error).toMatchObject({ code: "CONNECT", message: expect.stringMatching(message) });
  const shown = `${error.stack ?? ""} ${error.message} ${JSON.stringify(error.details)}`;
  for (const form of [
    secret,
    encodeURIComponent(secret),
    new URL(altered((given) => void (given.password = secret))).password,
  ]) {
    expect(shown).not.toContain(form);
  }
});

test("a URL that cannot be read does not show what it holds", async () => {
  const error = await refusal(`postgres://user:${secret}@host:99999999/x`);
  expect(error.code).toBe("CONNECT");
  expect(error.message).not.toContain("s3cret");
});

test("type parsers that the application has changed are not used", async () => {
  const pool = new Pool({ connectionString: url, types: { getTypeParser: () => () => "changed" } });
  pool.on("connect", (client) => client.on("error", () => {}));
  const opened = await postgres.open(pool);
  await database.query("create table t (id integer not null)");
  const catalog = await opened?.introspect();
  expect(catalog?.tables[0]?.columns[0]).toMatchObject({ name: "id", nullable: false, type: { kind: "integer" } });
  await pool.end();
});
