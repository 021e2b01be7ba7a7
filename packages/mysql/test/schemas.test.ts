import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { startMariadb } from "../../../test/servers/mariadb.ts";
import { startMysql } from "../../../test/servers/mysql.ts";
import { inDatabase, onServers } from "./support.ts";

// Real schemas, where they lie beside the repository; none of them is part of it.
const SHARED = fileURLToPath(new URL("../../../../shared/schemas/", import.meta.url));
const LISTED = existsSync(`${SHARED}schemas.tsv`)
  ? readFileSync(`${SHARED}schemas.tsv`, "utf8").trim().split("\n")
  : [];
const HEADER = LISTED[0]?.split("\t") ?? [];
const SCHEMAS = LISTED.slice(1)
  .map((line) => Object.fromEntries(line.split("\t").map((cell, index) => [HEADER[index] ?? "", cell])))
  .filter((row) => row["dialect"] === "mysql");

describe.runIf(SCHEMAS.length > 0).each(await onServers({ startMariadb, startMysql }))("$name", (server) => {
  test.each(SCHEMAS.map((row) => [row["name"] ?? "", row] as const))("%s", (name, row) =>
    inDatabase(server, "", async (database, url) => {
      const { hostname, port, username, pathname } = new URL(url);
      // The dumps set their own delimiters, which is the command line client's business.
      execFileSync(
        "mariadb",
        ["-f", `-h${hostname}`, `-P${port}`, `-u${username}`, "--default-character-set=utf8mb4", pathname.slice(1)],
        {
          input: readFileSync(`${SHARED}mysql/${name}.sql`),
        },
      );
      const { tables } = await database.introspect();
      const sum = (count: (table: (typeof tables)[number]) => number) =>
        tables.reduce((total, table) => total + count(table), 0);
      const generated = sum((table) => table.columns.filter((column) => column.generated.kind === "computed").length);
      expect({
        tables: tables.length,
        columns: sum((table) => table.columns.length),
        foreign_keys: sum((table) => table.foreignKeys.length),
        uniques: sum((table) => table.uniques.length),
        generated_columns: generated,
        partitioned_tables: sum((table) => (table.partitioning === null ? 0 : 1)),
        triggers: sum((table) => table.triggers.length),
        self_fks: sum((table) => table.foreignKeys.filter((key) => key.references.table === table.id).length),
        composite_fks: sum((table) => table.foreignKeys.filter((key) => key.columns.length > 1).length),
      }).toEqual(
        Object.fromEntries(
          [
            "tables",
            "columns",
            "foreign_keys",
            "uniques",
            "generated_columns",
            "partitioned_tables",
            "triggers",
            "self_fks",
            "composite_fks",
          ].map((count) => [count, Number(row[count])]),
        ),
      );
      // Every CHECK and generated column that these schemas have is within the expression type.
      const texts = tables.flatMap((table) => [
        ...table.checks.map((check) => check.sql),
        ...table.columns.flatMap(({ generated }) => (generated.kind === "computed" ? [generated.expression] : [])),
      ]);
      expect(texts.filter(({ expression }) => expression === null).map(({ text }) => text)).toEqual([]);
      for (const { columns } of tables) expect(columns.filter(({ type }) => type.kind === "other")).toEqual([]);
    }),
  );
});
