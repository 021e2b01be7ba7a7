import type { Database } from "@seedloom/core";
import { postgres } from "@seedloom/postgres";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase, startPostgres } from "../../../../test/servers/postgres.ts";
import { checkIntegrity } from "../../src/index.ts";

let server: Awaited<ReturnType<typeof startPostgres>>;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

/** Runs `work` on an empty database of its own. */
async function inDatabase<Result>(work: (database: Database, client: pg.Client) => Promise<Result>): Promise<Result> {
  const { url, drop } = await freshDatabase(server.url);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const database = await postgres.open(client);
    if (database === null) throw new Error("not a client");
    return await work(database, client);
  } finally {
    await client.end();
    await drop();
  }
}

interface Case {
  readonly fault: string;
  readonly schema: string;
  /** Run after the catalog was read, so it may drop constraints; triggers, and with them foreign keys, are off. */
  readonly rows: string;
  /** Of each finding: check, severity, columns, count, first example (the driver hands out bigint as text). */
  readonly found: readonly (readonly [string, string, string, number, readonly unknown[] | undefined])[];
}

const cases: readonly Case[] = [
  {
    fault: "nothing at all",
    schema: `CREATE TYPE mood AS ENUM ('good', 'bad'); CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
      CREATE TABLE authors (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name varchar(20) NOT NULL, mood mood, rank positive, note json,
        spot point, total numeric(8, 2) GENERATED ALWAYS AS (rank * 0.333) STORED, label char(12) GENERATED ALWAYS AS (name || '!') STORED);
      CREATE TABLE books (id serial PRIMARY KEY, author_id bigint REFERENCES authors, during tsrange, tags text[], isbn text,
        UNIQUE NULLS NOT DISTINCT (isbn), EXCLUDE USING gist (during WITH &&))`,
    rows: `INSERT INTO authors (name, mood, rank, note, spot) VALUES ('Ann', 'good', 1, '{}', '(1,2)'), ('Bo', 'bad', 2, '[]', '(3,4)'), ('Cy', NULL, NULL, NULL, NULL);
      INSERT INTO books (author_id, during, tags, isbn) VALUES (1, '[2020-01-01,2020-01-02)', '{a}', 'x'), (2, '[2020-01-02,2020-01-03)', '{}', NULL), (NULL, NULL, NULL, 'y')`,
    found: [],
  },
  {
    fault: "orphans of an enforced and of a NOT VALID key",
    schema: `CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (id int PRIMARY KEY, x int REFERENCES a, y int, z int);
      ALTER TABLE b ADD CONSTRAINT later FOREIGN KEY (y) REFERENCES a NOT VALID`,
    rows: "INSERT INTO a VALUES (1); INSERT INTO b VALUES (1, 1, 1, 1), (2, 9, 1, 2), (3, 1, 9, 3), (4, NULL, 8, 4)",
    found: [
      ["foreignKey", "error", "x", 1, [2, 9]],
      ["foreignKey", "error", "y", 2, [3, 9]],
    ],
  },
  {
    fault: "a half-filled MATCH FULL key, beside a MATCH SIMPLE one, which may be",
    schema: `CREATE TABLE a (x int, y int, PRIMARY KEY (x, y));
      CREATE TABLE b (id int PRIMARY KEY, x int, y int, FOREIGN KEY (x, y) REFERENCES a MATCH FULL);
      CREATE TABLE c (id int PRIMARY KEY, x int, y int, FOREIGN KEY (x, y) REFERENCES a)`,
    rows: "INSERT INTO a VALUES (1, 1); INSERT INTO b VALUES (1, 1, 1), (2, NULL, NULL), (3, 1, NULL); INSERT INTO c VALUES (1, 1, 1), (3, 1, NULL), (4, 2, NULL)",
    found: [["foreignKey", "error", "x, y", 1, [3, 1, null]]],
  },
  {
    fault: "unique keys: a constraint, NULLS NOT DISTINCT, an expression, a partial index",
    schema: `CREATE TABLE a (id int PRIMARY KEY, x int CONSTRAINT ux UNIQUE, y int, z text, p int);
      ALTER TABLE a ADD CONSTRAINT uy UNIQUE NULLS NOT DISTINCT (y);
      CREATE UNIQUE INDEX uz ON a (lower(z)); CREATE UNIQUE INDEX up ON a (p) WHERE x > 2`,
    rows: `ALTER TABLE a DROP CONSTRAINT ux, DROP CONSTRAINT uy; DROP INDEX uz, up;
      INSERT INTO a VALUES (1, 1, NULL, 'a', 1), (2, 1, NULL, 'A', 1), (3, 3, 1, 'b', 2), (4, 4, 2, 'c', 2), (5, NULL, 3, 'd', 3), (6, NULL, 4, 'e', 3)`,
    found: [
      ["unique", "error", "p", 1, [2, 2]],
      ["unique", "error", "x", 1, [1, 2]],
      ["unique", "error", "y", 1, [null, 2]],
      ["unique", "error", "", 1, ["a", 2]],
    ],
  },
  {
    fault: "a primary key twice, NULL where there may be none",
    schema: "CREATE TABLE a (x int, y text NOT NULL, PRIMARY KEY (x))",
    rows: "ALTER TABLE a DROP CONSTRAINT a_pkey, ALTER y DROP NOT NULL; INSERT INTO a VALUES (1, 'a'), (1, 'b'), (2, NULL)",
    found: [
      ["primaryKey", "error", "x", 1, [1, 2]],
      ["notNull", "error", "y", 1, [2, null]],
    ],
  },
  {
    fault: "CHECKs, one of them NOT VALID",
    schema:
      "CREATE TABLE a (id int PRIMARY KEY, x int CHECK (x BETWEEN 1 AND 9), y text); INSERT INTO a VALUES (1, 1, ''); ALTER TABLE a ADD CONSTRAINT c CHECK (y ~ '^[a-z]+$') NOT VALID",
    rows: "ALTER TABLE a DROP CONSTRAINT a_x_check; INSERT INTO a VALUES (2, 10, 'x'), (3, NULL, NULL)",
    found: [
      ["check", "error", "x", 1, [2, 10]],
      ["check", "error", "y", 1, [1, ""]],
    ],
  },
  {
    fault: "values outside their domain and the domain below",
    schema: `CREATE DOMAIN small AS integer CONSTRAINT low CHECK (VALUE < 10) CONSTRAINT odd CHECK (VALUE % 2 = 1); CREATE DOMAIN smaller AS small NOT NULL CONSTRAINT lower CHECK (VALUE < 5);
      CREATE TABLE a (id int PRIMARY KEY, "the value" smaller, other small)`,
    rows: `ALTER DOMAIN small DROP CONSTRAINT low; ALTER DOMAIN small DROP CONSTRAINT odd; ALTER DOMAIN smaller DROP NOT NULL; ALTER DOMAIN smaller DROP CONSTRAINT lower;
      INSERT INTO a VALUES (1, 1, 1), (2, 7, 9), (3, 12, NULL), (4, NULL, 3)`,
    found: [
      ["notNull", "error", "the value", 1, [4, null]],
      ["domain", "error", "the value", 2, [2, 7]],
      ["domain", "error", "the value", 1, [3, 12]],
      ["domain", "error", "the value", 1, [3, 12]],
    ],
  },
  {
    fault: "rows that exclude each other",
    schema:
      "CREATE TABLE a (id int PRIMARY KEY, during tsrange, gone boolean, CONSTRAINT apart EXCLUDE USING gist (during WITH &&) WHERE (NOT gone))",
    rows: `ALTER TABLE a DROP CONSTRAINT apart; INSERT INTO a VALUES (1, '[2020-01-01,2020-02-01)', false), (2, '[2020-01-20,2020-03-01)', false),
      (3, '[2020-01-20,2020-03-01)', true), (4, '[2021-01-01,2021-02-01)', false), (5, NULL, false)`,
    found: [["exclusion", "error", "", 1, [1, 2]]],
  },
  {
    fault: "a sequence that lags behind its column",
    schema:
      "CREATE TABLE a (id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY); CREATE TABLE b (id serial PRIMARY KEY); CREATE TABLE c (id int GENERATED ALWAYS AS IDENTITY (START 100 INCREMENT 10) PRIMARY KEY)",
    rows: "INSERT INTO a SELECT generate_series(1, 3); INSERT INTO b DEFAULT VALUES; INSERT INTO b DEFAULT VALUES; INSERT INTO c OVERRIDING SYSTEM VALUE VALUES (90)",
    found: [["sequencePosition", "error", "id", 3, [1]]],
  },
  {
    fault: "an orphan in a partition, and a key twice across a partition",
    schema: `CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE a (year int, n int, p int REFERENCES p, PRIMARY KEY (year, n)) PARTITION BY RANGE (year);
      CREATE TABLE a1 PARTITION OF a FOR VALUES FROM (2020) TO (2021); CREATE TABLE a2 PARTITION OF a DEFAULT`,
    rows: "INSERT INTO p VALUES (1); ALTER TABLE a DROP CONSTRAINT a_pkey; INSERT INTO a VALUES (2020, 1, 1), (2020, 1, 1), (2030, 2, 7)",
    found: [
      ["foreignKey", "error", "p", 1, [2030, 2, 7]],
      ["primaryKey", "error", "year, n", 1, [2020, 1, 2]],
    ],
  },
  {
    fault: "nothing where an heir repeats its ancestor's key",
    schema: "CREATE TABLE a (id int PRIMARY KEY, x int); CREATE TABLE b (y int) INHERITS (a)",
    rows: "INSERT INTO a VALUES (1, 1), (2, 2); INSERT INTO b VALUES (1, 1, 1), (1, 2, 2)",
    found: [],
  },
  {
    fault: "an undeclared reference, a natural key twice, time that runs backwards, a cycle",
    schema: `CREATE TABLE people (id uuid PRIMARY KEY, email text, boss uuid REFERENCES people);
      CREATE TABLE visits (id int PRIMARY KEY, people_id uuid, created_at timestamptz, updated_at timestamptz)`,
    rows: `INSERT INTO people VALUES ('00000000-0000-0000-0000-000000000001', 'x', '00000000-0000-0000-0000-000000000002'), ('00000000-0000-0000-0000-000000000002', 'x', '00000000-0000-0000-0000-000000000001');
      INSERT INTO visits VALUES (1, '00000000-0000-0000-0000-000000000009', now(), now() - interval '1 day')`,
    found: [
      ["duplicateNaturalKey", "warning", "email", 1, ["x", 2]],
      [
        "referenceCycle",
        "warning",
        "boss",
        2,
        ["00000000-0000-0000-0000-000000000001", "00000000-0000-0000-0000-000000000002"],
      ],
      ["undeclaredReference", "warning", "people_id", 1, [1, "00000000-0000-0000-0000-000000000009"]],
      ["timeOrder", "warning", "created_at, updated_at", 1, [1, expect.any(String), expect.any(String)]],
    ],
  },
  {
    fault: "faults in tables and columns with awkward names",
    schema: `CREATE SCHEMA "my schema"; CREATE TABLE "my schema"."order ""x""" (id int PRIMARY KEY, "sel'ect" int CHECK ("sel'ect" > 0), "Größe" text, "group" int REFERENCES "my schema"."order ""x""")`,
    rows: `ALTER TABLE "my schema"."order ""x""" DROP CONSTRAINT "order ""x""_sel'ect_check"; INSERT INTO "my schema"."order ""x""" VALUES (1, 0, 'x', NULL), (2, 1, 'y', 77)`,
    found: [
      ["foreignKey", "error", "group", 1, [2, 77]],
      ["check", "error", "sel'ect", 1, [1, 0]],
    ],
  },
];

test.for(cases)("finds $fault", async ({ schema, rows, found }) => {
  const findings = await inDatabase(async (database, client) => {
    await client.query(`SET TIME ZONE 'UTC'; ${schema}`);
    const catalog = await database.introspect();
    await client.query(`SET session_replication_role = replica; ${rows}`);
    const all = await checkIntegrity(database, catalog);
    for (const { query, count, check } of all) {
      // What a person would run shows what was counted, but that a key that repeats is one row.
      if (query === null || check === "unique" || check === "primaryKey" || check === "duplicateNaturalKey") continue;
      expect((await client.query(query)).rowCount).toBe(count);
    }
    return all;
  });
  expect(
    findings.map(({ check, severity, columns, count, examples }) => [
      check,
      severity,
      columns.join(", "),
      count,
      examples[0],
    ]),
  ).toEqual(found);
});
