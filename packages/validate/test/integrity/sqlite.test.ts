import SqliteDatabase from "better-sqlite3";
import type { Finding } from "@seedloom/core";
import { sqlite } from "@seedloom/sqlite";
import { expect, test } from "vitest";
import { checkIntegrity } from "../../src/index.ts";
import type { IntegrityOptions } from "../../src/index.ts";

/** What `schema` declares is verified on the rows that `fault` brings about afterwards: it may put laxer tables in their place. */
async function check(schema: string, fault: string, options?: IntegrityOptions): Promise<readonly Finding[]> {
  const driver = new SqliteDatabase(":memory:");
  driver.exec(`PRAGMA foreign_keys = OFF; ${schema}`);
  const database = await sqlite.open(driver);
  if (database === null) throw new Error("not a better-sqlite3 database");
  try {
    const catalog = await database.introspect();
    driver.exec(`PRAGMA ignore_check_constraints = ON; ${fault}`);
    return await checkIntegrity(database, catalog, options);
  } finally {
    await database.close();
    driver.close();
  }
}

/** Numbers 1 to n as a table `n (i)`. */
const numbers = (n: number) => `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${n})`;

interface Case {
  readonly fault: string;
  readonly schema: string;
  readonly rows: string;
  /** Of each finding: check, severity, columns, count, first example. */
  readonly found: readonly (readonly [
    check: string,
    severity: string,
    columns: string,
    count: number,
    example: readonly unknown[] | undefined,
  ])[];
}

const authors = "CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT NOT NULL);";
const cases: readonly Case[] = [
  {
    fault: "nothing at all",
    schema: `${authors} CREATE TABLE books (id INTEGER PRIMARY KEY, author_id INTEGER REFERENCES authors (id), isbn TEXT UNIQUE,
      pages INTEGER CHECK (pages > 0), title TEXT NOT NULL, shout TEXT AS (upper(title)) STORED,
      created_at TIMESTAMP NOT NULL, updated_at TIMESTAMP NOT NULL, sequel_of INTEGER REFERENCES books (id))`,
    rows: `INSERT INTO authors VALUES (1, 'Ann'), (2, 'Bo');
      INSERT INTO books (id, author_id, isbn, pages, title, created_at, updated_at, sequel_of) VALUES
        (1, 1, 'x', 10, 'a', '2020-01-01', '2020-01-01', NULL), (2, NULL, NULL, NULL, 'b', '2020-01-01', '2020-01-02', 1),
        (3, 2, NULL, 20, 'a', '2020-01-01', '2021-01-02', 2)`,
    found: [],
  },
  {
    fault: "an orphan",
    schema: `${authors} CREATE TABLE books (id INTEGER PRIMARY KEY, author_id INTEGER REFERENCES authors (id))`,
    rows: "INSERT INTO authors VALUES (1, 'Ann'); INSERT INTO books VALUES (1, 1), (2, NULL), (3, 7), (4, 8)",
    found: [["foreignKey", "error", "author_id", 2, [3, 7]]],
  },
  {
    fault: "an orphan of a composite key, beside an incomplete key, which refers to nothing",
    schema: `CREATE TABLE rooms (house INTEGER, number INTEGER, PRIMARY KEY (house, number));
      CREATE TABLE beds (id INTEGER PRIMARY KEY, house INTEGER, number INTEGER, FOREIGN KEY (house, number) REFERENCES rooms (house, number))`,
    rows: "INSERT INTO rooms VALUES (1, 1), (2, 2); INSERT INTO beds VALUES (1, 1, 1), (2, 1, 2), (3, NULL, 9), (4, 9, NULL)",
    found: [["foreignKey", "error", "house, number", 1, [2, 1, 2]]],
  },
  {
    fault: "a primary key twice",
    schema: "CREATE TABLE lines (doc INTEGER, line INTEGER, PRIMARY KEY (doc, line))",
    rows: "DROP TABLE lines; CREATE TABLE lines (doc INTEGER, line INTEGER); INSERT INTO lines VALUES (1, 1), (1, 2), (1, 2), (1, 2)",
    found: [["primaryKey", "error", "doc, line", 2, [1, 2, 3]]],
  },
  {
    fault: "a unique value twice, NULLs being distinct",
    schema: "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT UNIQUE)",
    rows: "DROP TABLE users; CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT); INSERT INTO users VALUES (1, 'a'), (2, 'a'), (3, NULL), (4, NULL), (5, 'A')",
    found: [["unique", "error", "email", 1, ["a", 2]]],
  },
  {
    fault: "a partial unique index broken inside its predicate, not outside",
    schema:
      "CREATE TABLE addresses (id INTEGER PRIMARY KEY, customer INTEGER, main INTEGER); CREATE UNIQUE INDEX one ON addresses (customer) WHERE main = 1",
    rows: "DROP INDEX one; INSERT INTO addresses VALUES (1, 1, 1), (2, 1, 1), (3, 2, 0), (4, 2, 0), (5, 2, 1)",
    found: [["unique", "error", "customer", 1, [1, 2]]],
  },
  {
    fault: "a unique index over an expression",
    schema: "CREATE TABLE users (id INTEGER PRIMARY KEY, nick TEXT); CREATE UNIQUE INDEX one ON users (lower(nick))",
    rows: "DROP INDEX one; INSERT INTO users VALUES (1, 'Ann'), (2, 'ANN'), (3, 'bo')",
    found: [["unique", "error", "", 1, ["ann", 2]]],
  },
  {
    fault: "a unique index that ignores case",
    schema:
      "CREATE TABLE users (id INTEGER PRIMARY KEY, nick TEXT); CREATE UNIQUE INDEX one ON users (nick COLLATE NOCASE)",
    rows: "DROP INDEX one; INSERT INTO users VALUES (1, 'Ann'), (2, 'ANN'), (3, 'bo')",
    found: [["unique", "error", "nick", 1, ["Ann", 2]]],
  },
  {
    fault: "CHECKs false for some rows and unknown for others",
    schema: "CREATE TABLE spans (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER CHECK (b < 100), CHECK (a < b))",
    rows: "INSERT INTO spans VALUES (1, 1, 2), (2, 2, 1), (3, NULL, 1), (4, 1, 100)",
    found: [
      ["check", "error", "b", 1, [4, 100]],
      ["check", "error", "a, b", 1, [2, 2, 1]],
    ],
  },
  {
    fault: "NULL in a NOT NULL column",
    schema: "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL)",
    rows: "DROP TABLE users; CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO users VALUES (1, 'a'), (2, NULL)",
    found: [["notNull", "error", "name", 1, [2, null]]],
  },
  {
    fault: "generated columns that were written by something else",
    schema: `CREATE TABLE items (id INTEGER PRIMARY KEY, n INTEGER, price DECIMAL(8, 2), total DECIMAL(8, 2) AS (n * price) STORED,
      word TEXT AS ('#' || n) STORED)`,
    rows: `DROP TABLE items; CREATE TABLE items (id INTEGER PRIMARY KEY, n INTEGER, price DECIMAL(8, 2), total DECIMAL(8, 2), word TEXT);
      INSERT INTO items VALUES (1, 3, 0.1, 0.3, '#3'), (2, 3, 0.1, 0.4, '#3'), (3, 3, 0.1, NULL, '#3'), (4, 3, NULL, NULL, '3'), (5, 2, 1, 2, '#2')`,
    found: [
      ["generatedColumn", "error", "total", 2, [2, 0.4]],
      ["generatedColumn", "error", "word", 1, [4, "3"]],
    ],
  },
  {
    fault: "orphans of an undeclared reference",
    schema: `${authors} CREATE TABLE books (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL)`,
    rows: "INSERT INTO authors VALUES (1, 'Ann'); INSERT INTO books VALUES (1, 1), (2, 3)",
    found: [["undeclaredReference", "warning", "author_id", 1, [2, 3]]],
  },
  {
    fault: "a reference to several tables, which is no undeclared one",
    schema: `${authors} CREATE TABLE likes (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL, author_type TEXT NOT NULL)`,
    rows: "INSERT INTO authors VALUES (1, 'Ann'); INSERT INTO likes VALUES (1, 1, 'a'), (2, 3, 'b')",
    found: [],
  },
  {
    fault: "a natural key twice",
    schema: "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT)",
    rows: "INSERT INTO users VALUES (1, 'a'), (2, 'a'), (3, 'b')",
    found: [["duplicateNaturalKey", "warning", "email", 1, ["a", 2]]],
  },
  {
    fault: "rows updated before they were created",
    schema: "CREATE TABLE users (id INTEGER PRIMARY KEY, created_at TIMESTAMP, updated_at TIMESTAMP)",
    rows: "INSERT INTO users VALUES (1, '2020-01-01', '2020-01-02'), (2, '2020-01-02', '2020-01-01'), (3, '2020-01-02', NULL)",
    found: [["timeOrder", "warning", "created_at, updated_at", 1, [2, "2020-01-02", "2020-01-01"]]],
  },
  {
    fault: "rows that are their own ancestors",
    schema: "CREATE TABLE parts (id INTEGER PRIMARY KEY, part_of INTEGER REFERENCES parts (id))",
    // 1 ← 2 is a tree, 3 its own root, 4 ⇄ 5 a cycle with 6 below it.
    rows: "INSERT INTO parts VALUES (1, NULL), (2, 1), (3, 3), (4, 5), (5, 4), (6, 5)",
    found: [["referenceCycle", "warning", "part_of", 3, [4, 5]]],
  },
  {
    fault: "a constant column, a column without values",
    schema: "CREATE TABLE users (id INTEGER PRIMARY KEY, plan TEXT NOT NULL, nick TEXT)",
    rows: `INSERT INTO users ${numbers(40)} SELECT i, 'free', NULL FROM n`,
    found: [
      ["constantColumn", "warning", "plan", 40, ["free"]],
      ["alwaysNull", "warning", "nick", 40, undefined],
    ],
  },
  {
    fault: "an empty table",
    schema: authors,
    rows: "",
    found: [["emptyTable", "warning", "", 1, undefined]],
  },
  {
    fault: "faults in tables and columns with awkward names",
    schema: `CREATE TABLE "order ""x"" table" (id INTEGER PRIMARY KEY, "sel'ect" INTEGER CHECK ("sel'ect" > 0), "größe" TEXT NOT NULL, "group" INTEGER REFERENCES "order ""x"" table" (id))`,
    rows: `INSERT INTO "order ""x"" table" VALUES (1, 0, 'x', NULL), (2, 1, 'y', 77)`,
    found: [
      ["foreignKey", "error", "group", 1, [2, 77]],
      ["check", "error", "sel'ect", 1, [1, 0]],
    ],
  },
];

test.for(cases)("finds $fault", async ({ schema, rows, found }) => {
  const findings = await check(schema, rows);
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

test("each finding's query shows the offending rows", async () => {
  const driver = new SqliteDatabase(":memory:");
  driver.exec(`PRAGMA foreign_keys = OFF; ${authors} CREATE TABLE books (id INTEGER PRIMARY KEY, pages INTEGER CHECK (pages > 0),
    author_id INTEGER REFERENCES authors (id)); PRAGMA ignore_check_constraints = ON;
    INSERT INTO books ${numbers(20)} SELECT i, i - 3, i FROM n`);
  const database = await sqlite.open(driver);
  if (database === null) throw new Error("not a better-sqlite3 database");
  const findings = await checkIntegrity(database, await database.introspect(), { tables: ["books"], examples: 2 });
  expect(findings.map((finding) => finding.check)).toEqual(["foreignKey", "check"]);
  for (const finding of findings) {
    expect(driver.prepare(finding.query ?? "").all()).toHaveLength(finding.count);
    expect(finding.examples).toHaveLength(2);
    expect(finding.message).toContain("books");
  }
  driver.close();
});

test("a query that the database refuses is a warning, and the other checks of the scan still count", async () => {
  const refused = {
    name: "own",
    severity: "error" as const,
    goal: "Asks for a column that is not there.",
    questions: () => [
      { kind: "rows" as const, columns: [], constraint: "c", offends: "no_such_column = 1", message: () => "" },
      { kind: "rows" as const, columns: [], constraint: "d", offends: "id = 2", message: () => "two" },
    ],
  };
  const findings = await check(authors, "INSERT INTO authors VALUES (1, 'a'), (2, 'b')", { checks: [refused] });
  expect(findings.map(({ severity, constraint, count }) => [severity, constraint, count])).toEqual([
    ["error", "d", 1],
    ["warning", "c", 0],
  ]);
  expect(findings[1]?.message).toContain("no_such_column");
});

test("a table that is not there is an error", async () => {
  await expect(check(authors, "", { tables: ["book"] })).rejects.toMatchObject({ code: "CONFIG" });
});
