import type { Catalog, Column, Table } from "@seedloom/core";
import { findColumn, findTable } from "@seedloom/core";
import { mysql } from "@seedloom/mysql";
import { createPool } from "mysql2/promise";
import type { RowDataPacket } from "mysql2/promise";
import { describe, expect, test } from "vitest";
import { startMariadb } from "../../../test/servers/mariadb.ts";
import { startMysql } from "../../../test/servers/mysql.ts";
import { SCHEMA } from "./schema.ts";
import { inDatabase, onServers, script } from "./support.ts";

function tableOf(catalog: Catalog, id: string): Table {
  const table = findTable(catalog, id);
  if (table === undefined) throw new Error(`no ${id}`);
  return table;
}

function columnOf(table: Table, name: string): Column {
  const column = findColumn(table, name);
  if (column === undefined) throw new Error(`no ${name}`);
  return column;
}

describe.each(await onServers({ startMariadb, startMysql }))("$name", (server) => {
  const read = <Result>(work: (catalog: Catalog) => Result) =>
    inDatabase(server, SCHEMA[server.name], async (database) => work(await database.introspect()));

  test("column types", () =>
    read((catalog) => {
      const kinds = tableOf(catalog, "kinds");
      const text = { kind: "text", lengthUnit: "characters", fixed: false };
      const expected = {
        id: { kind: "integer", bits: 64, unsigned: true },
        flag: { kind: "boolean" },
        level: { kind: "integer", bits: 8, unsigned: false },
        stars: { kind: "integer", bits: 8, unsigned: false },
        tiny: { kind: "integer", bits: 8, unsigned: true },
        medium: { kind: "integer", bits: 24, unsigned: false },
        price: { kind: "decimal", precision: 10, scale: 2 },
        ratio: { kind: "float", bits: 32 },
        exact: { kind: "decimal", precision: 8, scale: 3 },
        wide: { kind: "float", bits: 64 },
        name: { ...text, maxLength: 40, caseInsensitive: true, repertoire: "unicode" },
        bmp: { ...text, maxLength: 20, caseInsensitive: true, repertoire: "bmp" },
        latin: { ...text, maxLength: 5, fixed: true, caseInsensitive: false, repertoire: "latin1" },
        plain: { ...text, maxLength: 9, caseInsensitive: true, repertoire: "ascii" },
        state: { kind: "enum", name: "kinds.state", labels: ["a", "b,c", "it's", ""] },
        tags: { kind: "set", labels: ["x", "y", "z"] },
        bits: { kind: "bit", length: 10, varying: false },
        one: { kind: "bit", length: 1, varying: false },
        born: { kind: "year" },
        seen: { kind: "timestamp", precision: 3, timeZone: false },
        made: { kind: "timestamp", precision: 0, timeZone: true },
        span: { kind: "time", precision: 6, timeZone: false },
        day: { kind: "date" },
        doc: { kind: "json", binary: server.name === "MySQL" },
        tt: { ...text, maxLength: 255, lengthUnit: "bytes", caseInsensitive: true, repertoire: "unicode" },
        bin: { kind: "bytes", maxLength: 16, fixed: true },
        vbin: { kind: "bytes", maxLength: 30, fixed: false },
        blb: { kind: "bytes", maxLength: 65_535, fixed: false },
        g: { kind: "spatial", of: "geometry", srid: 0, geography: false },
        mp: { kind: "spatial", of: "multipoint", srid: 0, geography: false },
      };
      // What collations take for one has tests of its own.
      const found = Object.keys(expected).map((name) => [name, { ...columnOf(kinds, name).type, folding: undefined }]);
      expect(Object.fromEntries(found)).toEqual(expected);
      const special = tableOf(catalog, "special");
      expect(columnOf(special, "place").type).toEqual({ kind: "spatial", of: "point", srid: 4326, geography: false });
      expect(columnOf(special, "hidden").default?.sql.expression).toEqual({ kind: "literal", value: 3 });
      if (server.name === "MySQL") {
        expect(columnOf(special, "embedding").type).toEqual({ kind: "vector", of: "vector", dimensions: 3 });
      } else {
        expect(columnOf(special, "u").type).toEqual({ kind: "uuid" });
        expect(columnOf(special, "six").type).toEqual({ kind: "network", of: "inet6" });
        expect(columnOf(special, "id").generated).toMatchObject({ kind: "identity", always: false });
      }
    }));

  test("defaults, generated columns, comments", () =>
    read((catalog) => {
      const kinds = tableOf(catalog, "kinds");
      const literal = (value: unknown) => ({ volatile: false, sql: { expression: { kind: "literal", value } } });
      expect(columnOf(kinds, "name").default).toMatchObject(literal('it\'s "x" \\ y'));
      expect(columnOf(kinds, "price").default).toMatchObject(literal(0));
      expect(columnOf(kinds, "tx").default).toMatchObject(literal("abc"));
      expect(columnOf(kinds, "day").default).toMatchObject(literal("2001-01-01"));
      const now = { kind: "call", name: "now", arguments: [] };
      expect(columnOf(kinds, "seen").default).toMatchObject({ volatile: true, sql: { expression: now } });
      expect(columnOf(kinds, "code").default).toMatchObject({ volatile: true });
      expect(columnOf(kinds, "doc").default).toBeNull();
      expect(columnOf(kinds, "id").generated).toMatchObject({ kind: "identity", sequence: null });
      expect(columnOf(kinds, "next").generated).toMatchObject({ kind: "computed", stored: false });
      expect(columnOf(kinds, "label").generated).toMatchObject({ kind: "computed", stored: true });
      expect(columnOf(kinds, "label").generated).toHaveProperty("expression.expression.name", "concat");
      expect(columnOf(kinds, "mt").comment).toBe("long");
      expect(tableOf(catalog, "parent").comment).toBe("it's a parent");
      expect(catalog.omitted).toContainEqual({ what: "view seen_kinds", why: "no rows of their own" });
    }));

  test("keys, uniques, checks, triggers, engines", () =>
    read((catalog) => {
      const kinds = tableOf(catalog, "kinds");
      expect(tableOf(catalog, "parent").primaryKey?.columns).toEqual(["a", "b"]);
      expect(kinds.uniques.find(({ name }) => name === "by_name")?.parts).toEqual([
        { kind: "column", column: "name", caseInsensitive: true, prefix: 10 },
        { kind: "column", column: "bmp", caseInsensitive: true, prefix: null },
      ]);
      expect(kinds.foreignKeys).toEqual([
        {
          name: "to_parent",
          columns: ["pa", "pb"],
          references: { table: "parent", columns: ["a", "b"] },
          match: "simple",
          deferrable: false,
          initiallyDeferred: false,
          onDelete: "cascade",
          onUpdate: "set null",
          validated: true,
          enforced: true,
        },
      ]);
      const check = (name: string) => kinds.checks.find((check) => check.name === name)?.sql.expression;
      expect(check("positive")).toMatchObject({
        kind: "and",
        operands: [{ operator: ">" }, { operator: "<>", right: { value: "a'b" } }],
      });
      expect(check("odd `n")).toMatchObject({ kind: "or", operands: [{ flavour: "ilike" }, { flavour: "iregex" }] });
      const implied = kinds.checks.filter(({ name }) => name === null).map(({ sql }) => sql.expression);
      expect(implied).toMatchObject([
        { kind: "compare", operator: ">=", left: { name: "exact" } },
        {
          kind: "between",
          operand: { name: "made" },
          low: { kind: "cast", type: { kind: "timestamp", timeZone: true } },
        },
      ]);
      expect(kinds.checks.map(({ sql }) => sql.text).join()).not.toContain("json_valid");
      expect(kinds.triggers).toMatchObject([{ name: "stamp", timing: "before", events: ["insert"] }]);
      expect([kinds.transactional, tableOf(catalog, "mine").transactional]).toEqual([true, false]);
      expect(kinds.owned).toBe(true);
      if (server.name === "MySQL") {
        const special = tableOf(catalog, "special");
        expect(special.uniques[0]?.parts.map((part) => part.kind)).toEqual(["expression", "expression"]);
        expect(special.checks).toMatchObject([{ enforced: false, validated: false }]);
      } else {
        expect(tableOf(catalog, "versioned").columns.map(({ name }) => name)).toEqual(["id", "note"]);
        expect(catalog.omitted).toContainEqual({ what: "sequence ticket", why: "no rows of their own" });
      }
    }));

  test("partitions", () =>
    read((catalog) => {
      const bounds = (id: string) => tableOf(catalog, id).partitioning?.partitions.map(({ bound }) => bound);
      expect(bounds("by_range")).toEqual([
        { kind: "range", from: [null], to: ["2000"] },
        { kind: "range", from: ["2000"], to: ["2010"] },
        { kind: "range", from: ["2010"], to: [null] },
      ]);
      expect(bounds("by_list")).toEqual([
        { kind: "list", values: [["1"], ["2"], [null]] },
        { kind: "list", values: [["3"]] },
      ]);
      expect(bounds("by_pairs")).toEqual([
        {
          kind: "list",
          values: [
            ["a", "1"],
            ["b", "2"],
          ],
        },
        { kind: "list", values: [["it's", "3"]] },
      ]);
      expect(bounds("by_columns")).toEqual([
        { kind: "range", from: [null, null], to: ["2000-01-01", "5"] },
        { kind: "range", from: ["2000-01-01", "5"], to: [null, null] },
      ]);
      expect(tableOf(catalog, "by_key").partitioning).toMatchObject({ strategy: "key", keys: [{ text: "`id`" }] });
      expect(tableOf(catalog, "by_both").partitioning?.partitions[0]?.partitioning).toMatchObject({ strategy: "hash" });
    }));

  test("a session's sql_mode makes no difference and is kept", () =>
    inDatabase(server, SCHEMA[server.name], async (database, url) => {
      const pool = createPool({ uri: url, connectionLimit: 1 });
      await pool.query("SET SESSION sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES'");
      const other = await mysql.open(pool);
      expect(await other?.introspect()).toEqual(await database.introspect());
      expect(await other?.query("SELECT @@sql_mode AS mode")).toEqual([{ mode: "ANSI_QUOTES,NO_BACKSLASH_ESCAPES" }]);
      await pool.end();
    }));

  test("geometry of every type and reference system, display widths, collations, defaults and keys of odd kinds", () => {
    const own = server.name === "MariaDB";
    const srid = own ? "REF_SYSTEM_ID=4326" : "SRID 4326";
    const kinds = [
      "geometry",
      "point",
      "linestring",
      "polygon",
      "multipoint",
      "multilinestring",
      "multipolygon",
      "geometrycollection",
    ];
    return inDatabase(
      server,
      `${own ? "" : "SET SESSION restrict_fk_on_non_standard_key = OFF;"}
       CREATE TABLE shapes (${kinds.map((of) => `plain_${of} ${of}, placed_${of} ${of} ${srid}`).join(", ")});
       CREATE TABLE target (a INT(6) UNSIGNED ZEROFILL NOT NULL, note VARCHAR(9) CHARACTER SET latin1 COLLATE latin1_german2_ci, KEY (a));
       CREATE TABLE source (id INT PRIMARY KEY, a INT UNSIGNED, later INT DEFAULT (1 + 2), at DATETIME(2) NULL ON UPDATE CURRENT_TIMESTAMP(2),
         email VARCHAR(90), UNIQUE (email(20) DESC), CHECK (email <> 'it''s \\\\ "x"'), FOREIGN KEY (a) REFERENCES target (a))`,
      async (database) => {
        const catalog = await database.introspect();
        for (const of of kinds) {
          const [plain, placed] = ["plain", "placed"].map((name) =>
            columnOf(tableOf(catalog, "shapes"), `${name}_${of}`),
          );
          expect(plain?.type).toEqual({ kind: "spatial", of, srid: 0, geography: false });
          expect(placed?.type).toEqual({ kind: "spatial", of, srid: 4326, geography: false });
        }
        const [target, source] = [tableOf(catalog, "target"), tableOf(catalog, "source")];
        expect(columnOf(target, "a")).toMatchObject({
          typeText: expect.stringMatching(/^int\(6\) unsigned zerofill$/),
          type: { kind: "integer", unsigned: true },
        });
        expect(columnOf(target, "note")).toMatchObject({
          collation: "latin1_german2_ci",
          type: { repertoire: "latin1" },
        });
        expect(columnOf(source, "later").default).toMatchObject({ volatile: false });
        expect(columnOf(source, "at")).toMatchObject({ default: null, nullable: true });
        expect(source.uniques).toMatchObject([{ parts: [{ column: "email", prefix: 20 }], constraint: false }]);
        expect(source.checks).toMatchObject([{ sql: { expression: { right: { value: 'it\'s \\ "x"' } } } }]);
        expect(source.foreignKeys).toMatchObject([{ references: { table: "target", columns: ["a"] } }]);
      },
    );
  });

  test("a handful of queries, however many tables there are", () =>
    inDatabase(server, SCHEMA[server.name], async (_, url) => {
      const pool = createPool({ uri: url, connectionLimit: 1 });
      try {
        const asked = async (): Promise<number> => {
          const [rows] = await pool.query<RowDataPacket[]>("SHOW SESSION STATUS LIKE 'Questions'");
          return Number(rows[0]?.["Value"]);
        };
        const other = await mysql.open(pool);
        const counts: number[] = [];
        for (let round = 0; round < 2; round++) {
          const before = await asked();
          await other?.introspect();
          counts.push((await asked()) - before - 1);
          for (let table = 0; table < 30; table++)
            await pool.query(`CREATE TABLE more_${round}_${table} (id INT PRIMARY KEY)`);
        }
        // One more where there are triggers, for the routines that they may call, and one for the collations of keys.
        expect(counts[0]).toBeLessThanOrEqual(15);
        expect(counts[1]).toBe(counts[0]);
      } finally {
        await pool.end();
      }
    }));

  test("names with backquotes, blanks, dots and other scripts", () =>
    inDatabase(
      server,
      "CREATE TABLE `a``b c` (`x y` INT PRIMARY KEY, `ключ` INT, UNIQUE KEY `u``1` (`ключ`)); " +
        "CREATE TABLE `d.e` (`p``q` INT, CONSTRAINT `f k` FOREIGN KEY (`p``q`) REFERENCES `a``b c` (`x y`));",
      async (database) => {
        const catalog = await database.introspect();
        expect(catalog.tables.map(({ id }) => id)).toEqual(['"d.e"', "a`b c"]);
        expect(tableOf(catalog, '"d.e"').foreignKeys[0]?.references).toEqual({ table: "a`b c", columns: ["x y"] });
      },
    ));

  test("another schema only when it is named, keys across schemas by qualified name", () =>
    inDatabase(server, "CREATE TABLE here (id INT PRIMARY KEY)", async (database, url) => {
      const own = new URL(url).pathname.slice(1);
      const other = `${own}_other`;
      await script(
        url,
        `CREATE DATABASE ${other}; CREATE TABLE ${other}.there (id INT, FOREIGN KEY (id) REFERENCES ${own}.here (id))`,
      );
      try {
        expect((await database.introspect()).tables.map(({ id }) => id)).toEqual(["here"]);
        const both = await database.introspect({ schemas: [own, other] });
        expect(both.tables.map(({ id }) => id)).toEqual(["here", `${other}.there`]);
        expect(tableOf(both, `${other}.there`).foreignKeys[0]?.references.table).toBe("here");
      } finally {
        await script(url, `DROP DATABASE ${other}`);
      }
    }));
});
