import type { Catalog, Table } from "@seedloom/core";
import { sqlite } from "@seedloom/sqlite";
import Sqlite from "better-sqlite3";
import fc from "fast-check";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { databaseWith } from "./support.ts";

const schema = `
CREATE TABLE Country (
  code CHAR(2) PRIMARY KEY CHECK (code GLOB '[A-Z][A-Z]'), -- a comment, with CHECK (x) in it
  name TEXT NOT NULL COLLATE NOCASE CONSTRAINT one_name UNIQUE
) WITHOUT ROWID;
CREATE TABLE person (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  country CHAR(2) REFERENCES COUNTRY,
  boss_id INTEGER CONSTRAINT has_boss REFERENCES Person (ID) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  first_name VARCHAR(40) NOT NULL DEFAULT 'it''s',
  last_name VARCHAR(40) NOT NULL,
  full_name TEXT GENERATED ALWAYS AS (first_name || ' ' || last_name) STORED,
  initials AS (substr(first_name, 1, 1) || substr(last_name, 1, 1)),
  active BOOLEAN NOT NULL DEFAULT 1,
  salary DECIMAL(10, 2) CONSTRAINT paid CHECK (salary > 0 /* more than nothing */),
  born DATE CHECK (born >= '1900-01-01'),
  created_at DATETIME DEFAULT CURRENT_TIMESTAMP,
  note,
  CONSTRAINT whole_name UNIQUE (last_name, first_name),
  CHECK (boss_id IS NOT id)
);
CREATE TABLE address (
  person_id INT NOT NULL, kind TEXT NOT NULL, street TEXT, city TEXT,
  PRIMARY KEY (kind, person_id),
  FOREIGN KEY (person_id) REFERENCES person ON DELETE CASCADE ON UPDATE RESTRICT
);
CREATE TABLE visit (
  id INTEGER PRIMARY KEY DESC,
  k TEXT, p INT, lost_id INT REFERENCES nowhere (id),
  CONSTRAINT at_address FOREIGN KEY (k, p) REFERENCES address (kind, person_id) MATCH FULL
);
CREATE TABLE strict_one (i INT, r REAL, t TEXT, b BLOB, a ANY) STRICT;
CREATE UNIQUE INDEX street_once ON address (lower(street), city COLLATE NOCASE DESC) WHERE city IS NOT NULL;
CREATE INDEX not_unique ON address (city);
CREATE VIEW people AS SELECT * FROM person;
CREATE VIRTUAL TABLE search USING fts5 (body);
CREATE TRIGGER log_visit AFTER UPDATE OF k ON visit BEGIN SELECT 1; END;
`;

describe("a schema with every kind of thing", () => {
  let catalog: Catalog;
  const table = (id: string): Table => {
    const found = catalog.tables.find((table) => table.id === id);
    if (found === undefined) throw new Error(`no ${id}`);
    return found;
  };
  const column = (id: string, name: string) => table(id).columns.find((column) => column.name === name);

  beforeAll(async () => {
    const db = new Sqlite(":memory:");
    db.exec(schema);
    catalog = (await (await sqlite.open(db))?.introspect()) as Catalog;
  });

  test("tables, sorted; what is left out is said", () => {
    expect(catalog.tables.map(({ id }) => id)).toEqual(["Country", "address", "person", "strict_one", "visit"]);
    expect(catalog.omitted).toContainEqual({ what: "view people", why: "no rows of their own" });
    expect(catalog.omitted).toContainEqual({ what: "virtual table search", why: "rows kept by a module" });
    expect(catalog.omitted).toContainEqual({ what: "table search_data", why: "part of a virtual table" });
    expect(catalog.omitted).toContainEqual({
      what: "foreign key of visit (lost_id)",
      why: "its parent table nowhere does not exist",
    });
    expect(catalog).toMatchObject({ dialect: "sqlite", defaultSchema: null, numericBooleans: true });
    expect(JSON.parse(JSON.stringify(catalog))).toEqual(catalog);
  });

  test("keys and nullability", () => {
    expect(table("Country").primaryKey).toEqual({ name: null, columns: ["code"] });
    expect(column("Country", "code")).toMatchObject({ nullable: false, generated: { kind: "no" } });
    expect(table("address").primaryKey?.columns).toEqual(["kind", "person_id"]);
    expect(column("person", "note")).toMatchObject({ nullable: true, type: { kind: "any" } });
  });

  test("the rowid's alias is an identity; INTEGER PRIMARY KEY DESC is none", () => {
    expect(column("person", "id")?.generated).toMatchObject({ kind: "identity", sequence: '"sqlite_sequence"' });
    expect(column("visit", "id")).toMatchObject({ nullable: false, generated: { kind: "no" } });
  });

  test("generated columns", () => {
    expect(column("person", "full_name")?.generated).toMatchObject({
      kind: "computed",
      stored: true,
      expression: { text: "first_name || ' ' || last_name", expression: { kind: "operator" } },
    });
    expect(column("person", "initials")).toMatchObject({
      typeText: "",
      generated: { kind: "computed", stored: false },
    });
  });

  test("a default that stands before NOT NULL is what it says", async () => {
    const { catalog: own } = await databaseWith(
      "CREATE TABLE odd (minutes INTEGER DEFAULT 60 NOT NULL, rest TEXT DEFAULT 'x' NOT NULL)",
    );
    expect(own.tables[0]?.columns.map(({ default: given }) => given?.sql.expression)).toEqual([
      { kind: "literal", value: 60 },
      { kind: "literal", value: "x" },
    ]);
    expect(own.tables[0]?.columns.map(({ nullable }) => nullable)).toEqual([false, false]);
  });

  test("defaults", () => {
    expect(column("person", "first_name")?.default).toEqual({
      sql: { text: "'it''s'", expression: { kind: "literal", value: "it's" } },
      volatile: false,
    });
    expect(column("person", "active")?.default?.sql.expression).toEqual({ kind: "literal", value: true });
    expect(column("person", "created_at")?.default).toMatchObject({
      volatile: true,
      sql: { text: "CURRENT_TIMESTAMP" },
    });
  });

  test("checks keep their text and names", () => {
    expect(table("person").checks.map(({ name, sql }) => [name, sql.text])).toEqual([
      ["paid", "salary > 0 /* more than nothing */"],
      [null, "born >= '1900-01-01'"],
      [null, "boss_id IS NOT id"],
    ]);
    expect(table("person").checks[1]?.sql.expression).toMatchObject({
      kind: "compare",
      right: { kind: "cast", type: { kind: "date" }, operand: { value: "1900-01-01" } },
    });
    expect(table("Country").checks[0]?.sql.text).toBe("code GLOB '[A-Z][A-Z]'");
  });

  test("uniques", () => {
    expect(table("Country").uniques).toMatchObject([
      {
        name: "one_name",
        parts: [{ kind: "column", column: "name", caseInsensitive: true, prefix: null, folding: { padded: false } }],
        predicate: null,
        nullsNotDistinct: false,
        constraint: true,
      },
    ]);
    expect(table("person").uniques).toMatchObject([{ name: "whole_name", constraint: true }]);
    expect(table("address").uniques).toMatchObject([
      {
        name: "street_once",
        constraint: false,
        parts: [
          { kind: "expression", sql: { text: "lower(street)", expression: { kind: "call", name: "lower" } } },
          { kind: "column", column: "city", caseInsensitive: true },
        ],
        predicate: { text: "city IS NOT NULL", expression: { kind: "isNull", negated: true } },
      },
    ]);
  });

  test("foreign keys: names are looked up without regard to case, parents' columns filled in", () => {
    expect(table("person").foreignKeys).toMatchObject([
      { name: null, columns: ["country"], references: { table: "Country", columns: ["code"] }, deferrable: false },
      {
        name: "has_boss",
        columns: ["boss_id"],
        references: { table: "person", columns: ["id"] },
        deferrable: true,
        initiallyDeferred: true,
        onDelete: "set null",
        onUpdate: "no action",
      },
    ]);
    expect(table("address").foreignKeys).toMatchObject([{ onDelete: "cascade", onUpdate: "restrict", enforced: true }]);
    expect(table("visit").foreignKeys).toMatchObject([
      {
        name: "at_address",
        columns: ["k", "p"],
        references: { table: "address", columns: ["kind", "person_id"] },
        match: "simple",
      },
    ]);
  });

  test("STRICT types", () => {
    expect(table("strict_one").columns.map(({ type }) => type.kind)).toEqual([
      "integer",
      "float",
      "text",
      "bytes",
      "any",
    ]);
  });

  test("triggers", () => {
    expect(table("visit").triggers).toMatchObject([{ name: "log_visit", timing: "after", events: ["update"] }]);
  });
});

describe("what SQLite takes and few others do", () => {
  test("constraints without commas, types in brackets, strings as names, collations in UNIQUE", async () => {
    const { catalog } = await databaseWith(`
      CREATE TABLE p (id INTEGER PRIMARY KEY);
      CREATE TABLE 'odd one' (
        'first' varchar[10] DEFAULT 'x' CHECK ('first' <> ''),
        p_id INT CONSTRAINT 'up' REFERENCES 'p'('id'),
        match TEXT, -- an operator's word
        UNIQUE (match COLLATE NOCASE, p_id DESC)
        CONSTRAINT short CHECK (length("first") < 9)
        CHECK (p_id > 0) FOREIGN KEY (p_id) REFERENCES p
      )`);
    const odd = catalog.tables.find(({ name }) => name === "odd one");
    expect(catalog.omitted).toEqual([]);
    expect(odd?.columns.map(({ name }) => name)).toEqual(["first", "p_id", "match"]);
    expect(odd?.columns[0]).toMatchObject({ type: { kind: "text", maxLength: 10 }, default: { sql: { text: "'x'" } } });
    expect(odd?.checks.map(({ name, sql }) => [name, sql.text])).toEqual([
      [null, "'first' <> ''"],
      ["short", `length("first") < 9`],
      [null, "p_id > 0"],
    ]);
    expect(odd?.foreignKeys.map(({ name }) => name)).toEqual(["up", null]);
    expect(odd?.uniques[0]?.parts).toMatchObject([{ column: "match", caseInsensitive: true }, { column: "p_id" }]);
  });

  test("a check that core's expressions cannot say keeps its text", async () => {
    const { catalog } = await databaseWith("CREATE TABLE t (a BLOB, CHECK (a <> x'00'))");
    expect(catalog.tables[0]?.checks).toMatchObject([{ sql: { text: "a <> x'00'", expression: null } }]);
  });

  test("columns may have names that are words of SQL, and keys ON DELETE SET DEFAULT", async () => {
    const { catalog } = await databaseWith(
      `CREATE TABLE t (a INT CHECK (a > 0) DEFAULT 1 CHECK (match < 3), match INT DEFAULT - 2 CONSTRAINT up
        REFERENCES t (a) ON DELETE SET DEFAULT ON UPDATE NO ACTION NOT DEFERRABLE CHECK (match <> 0))`,
    );
    const [table] = catalog.tables;
    expect(table?.columns.map(({ name }) => name)).toEqual(["a", "match"]);
    expect(table?.foreignKeys).toMatchObject([{ name: "up", onDelete: "set default", deferrable: false }]);
    expect(table?.checks.map(({ name, sql }) => [name, sql.text, sql.expression?.kind])).toEqual([
      [null, "a > 0", "compare"],
      [null, "match < 3", "compare"],
      [null, "match <> 0", "compare"],
    ]);
  });
});

test("names of any kind survive", async () => {
  const name = fc
    .oneof(
      fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
      fc.constantFrom(
        "select",
        "order",
        "group",
        "key",
        "match",
        "check",
        "a b",
        'say "hi"',
        "it's",
        "a.b",
        "`",
        "[x",
        "--",
        "/*",
        "é",
        "%",
        "?",
      ),
    )
    .filter((text) => !text.includes("\0") && !/^sqlite_/i.test(text) && text.isWellFormed());
  const names = fc.uniqueArray(name, { minLength: 2, maxLength: 6, selector: (text) => text.toLowerCase() });
  await fc.assert(
    fc.asyncProperty(names, async ([table, ...columns]) => {
      const db = new Sqlite(":memory:");
      const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const [first] = columns;
      db.exec(
        `CREATE TABLE ${quote(table!)} (${columns.map((column) => `${quote(column)} TEXT`).join(", ")}, CHECK (${quote(first!)} <> 'x'))`,
      );
      const catalog = await (await sqlite.open(db))!.introspect();
      db.close();
      expect(catalog.tables.map(({ name }) => name)).toEqual([table]);
      expect(catalog.tables[0]?.columns.map(({ name }) => name)).toEqual(columns);
      expect(catalog.tables[0]?.checks[0]?.sql.expression).toMatchObject({ left: { kind: "column", name: first } });
    }),
    { numRuns: 150 },
  );
});

test("a thousand tables take about a second", async () => {
  const { database } = await databaseWith(
    Array.from(
      { length: 1000 },
      (_, at) =>
        `CREATE TABLE t${at} (id INTEGER PRIMARY KEY, parent_id INT REFERENCES t${Math.max(0, at - 1)} (id), name VARCHAR(40) NOT NULL UNIQUE,
         price DECIMAL(8, 2) CHECK (price > 0), created_at DATETIME DEFAULT CURRENT_TIMESTAMP);`,
    ).join("\n"),
  );
  const start = performance.now();
  const catalog = await database.introspect();
  expect(catalog.tables.length).toBe(1000);
  expect(performance.now() - start).toBeLessThan(5000);
});

describe("schemas of real applications", () => {
  // They lie beside the checkout where the project is developed, and are not part of it.
  const folder = join(import.meta.dirname, "../../../../shared/schemas");
  const counts = join(folder, "schemas.tsv");
  const rows = existsSync(counts)
    ? readFileSync(counts, "utf8")
        .trim()
        .split("\n")
        .map((line) => line.split("\t"))
    : [];
  const header = rows[0] ?? [];
  const schemas = rows
    .filter(([dialect]) => dialect === "sqlite")
    .map((row) => Object.fromEntries(row.map((cell, at) => [header[at], cell])));
  test("are there or not", () => expect(schemas.length === 0).toBe(!existsSync(counts)));

  for (const counted of schemas)
    test(String(counted["name"]), async () => {
      const db = new Sqlite(":memory:");
      db.exec(readFileSync(join(folder, "sqlite", `${counted["name"]}.sql`), "utf8"));
      const catalog = await (await sqlite.open(db))!.introspect();
      const count = (of: "columns" | "foreignKeys" | "uniques" | "checks") =>
        catalog.tables.reduce((total, table) => total + table[of].length, 0);
      expect({
        tables: catalog.tables.length,
        columns: count("columns"),
        foreign_keys: count("foreignKeys"),
        uniques: count("uniques"),
        checks: count("checks"),
      }).toEqual({
        tables: Number(counted["tables"]),
        columns: Number(counted["columns"]),
        foreign_keys: Number(counted["foreign_keys"]),
        uniques: Number(counted["uniques"]),
        checks: Number(counted["checks"]),
      });
      expect(catalog.omitted).toEqual([]);
      const unparsed = catalog.tables.flatMap((table) => table.checks.filter(({ sql }) => sql.expression === null));
      expect(unparsed).toEqual([]);
    });
});
