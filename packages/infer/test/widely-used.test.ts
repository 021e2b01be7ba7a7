import { describe, expect, test } from "vitest";
import type { Table } from "@seedloom/core";
import { infer } from "@seedloom/infer";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

const asOf = Date.UTC(2026, 0, 1);
const tableOf = (name: string, text: string): Table => parseTable(name, text).table;
const specOf = (tables: readonly Table[], table: string, column: string) =>
  infer(makeCatalog(tables), { asOf }).tables[table]?.columns[column]?.spec ?? { generator: "none" };
const casesOf = (tables: readonly Table[], table: string, column: string) =>
  specOf(tables, table, column).options?.["cases"] as Readonly<Record<string, unknown>> | undefined;
const other = (name: string) => tableOf(name, "id int pk *");

describe("applications that most people know", () => {
  test("a service runs on its days", () => {
    const week = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    const columns = week.map((day) => `${day} int *`).join("\n");
    const calendar = tableOf("calendar", `service_id text *\n${columns}`);
    const tables = [calendar, other("stop_times"), other("fare_attributes")];
    const monday = JSON.stringify(specOf(tables, "calendar", "monday").options);
    const sunday = JSON.stringify(specOf(tables, "calendar", "sunday").options);
    expect(monday).not.toBe(sunday);
  });

  test("a variable of a server has the name that programs read, and a default that fits", () => {
    const variables = tableOf(
      "egg_variables",
      "id int pk *\nname varchar(191) *\nenv_variable varchar(191) *\ndefault_value text *",
    );
    const tables = [variables, other("eggs"), other("nests"), other("database_hosts")];
    const named = casesOf(tables, "egg_variables", "name")?.["QUERY_PORT"];
    const read = casesOf(tables, "egg_variables", "env_variable")?.["Query port"];
    expect(JSON.stringify(named ?? read)).toMatch(/Query port|QUERY_PORT/);
    expect(JSON.stringify(specOf(tables, "egg_variables", "default_value").options)).toContain("index.js");
  });

  test("what was attached to a site has a media type, what was written has none", () => {
    const posts = tableOf(
      "posts",
      "id int pk *\npost_type varchar(20) *\npost_status varchar(20) *\npost_mime_type varchar(100) *\nping_status varchar(20) *",
    );
    const tables = [posts, other("term_taxonomy"), other("term_relationships")];
    const types = casesOf(tables, "posts", "post_mime_type");
    expect(JSON.stringify(types?.["attachment"])).toContain("image/jpeg");
    expect(JSON.stringify(types?.["post"] ?? "")).not.toContain("image/jpeg");
    expect(JSON.stringify(casesOf(tables, "posts", "post_status")?.["attachment"])).toContain("inherit");
  });

  test("where somebody came in is told the same in all columns", () => {
    const results = tableOf(
      "results",
      "id int pk *\nrace_id int *\nposition int *\nposition_order int *\nposition_text text *",
    );
    const tables = [results, other("races"), other("constructors"), other("pit_stops")];
    expect(specOf(tables, "results", "position_order").generator).toBe("copy");
    expect(specOf(tables, "results", "position_text").generator).toBe("textFrom");
  });

  test("only what was copied came from somewhere", () => {
    const changes = tableOf("changes", "id int pk *\naction varchar(1) *\npath text *\nfrom_path text null *");
    const tables = [changes, other("changesets"), other("journal_details"), other("auth_sources")];
    expect(["when", "weighted", "pattern"]).toContain(specOf(tables, "changes", "from_path").generator);
  });
});
