import { expect, test } from "vitest";
import type { ForeignKey } from "@seedloom/core";
import { infer } from "@seedloom/infer";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";
import type { ParsedTable } from "./helpers/parse-table.ts";

const asOf = Date.UTC(2026, 0, 1);
const tableOf = (name: string, text: string) => parseTable(name, text).table;

/** The texts that a column may have, where they are a list. */
function valuesOf(tables: readonly ParsedTable["table"][], table: string, column: string): readonly unknown[] {
  const spec = infer(makeCatalog(tables), { asOf }).tables[table]?.columns[column]?.spec;
  const values = spec?.options?.["values"];
  return Array.isArray(values) ? values.map((value: unknown) => (Array.isArray(value) ? value[0] : value)) : [];
}

test("the kinds of what the key of several tables is are those tables", () => {
  const parts = [tableOf("contents", "id int pk *\ntype varchar(40) *")];
  for (const name of ["article_contents", "video_contents"]) {
    const part = tableOf(name, "content_id int pk *\nbody text *");
    const foreign: ForeignKey = {
      name: null,
      columns: ["content_id"],
      references: { table: "contents", columns: ["id"] },
      match: "simple",
      deferrable: false,
      initiallyDeferred: false,
      onDelete: "cascade",
      onUpdate: "no action",
      validated: true,
      enforced: true,
    };
    parts.push({ ...part, foreignKeys: [foreign] });
  }
  expect(valuesOf(parts, "contents", "type")).toEqual(["article", "video"]);
});

test("a bare type beside the key of anything names this database's tables", () => {
  const tables = ["cards", "dashboards", "collections", "tickets"].map((name) =>
    tableOf(name, "id int pk *\nname varchar(40) *"),
  );
  tables.push(tableOf("bookmark_orders", "id int pk *\ntype varchar(40) *\nitem_id int *\nrank int *"));
  expect(valuesOf(tables, "bookmark_orders", "type")).toContain("dashboard");
});

test("where Rails keeps classes, types of queries are queries", () => {
  const tables = [
    tableOf("schema_migrations", "version varchar(255) pk *"),
    tableOf(
      "queries",
      "id int pk *\nproject_id int null *\nissue_id int null *\nname varchar(40) *\ntype varchar(255) *",
    ),
  ];
  expect(valuesOf(tables, "queries", "type")).toEqual(["ProjectQuery", "IssueQuery"]);
});

test("what nothing is known of is mostly NULL where it may be, and says no more than that there is none", () => {
  const table = tableOf(
    "tombs",
    "id int pk *\nerected_with text null *\nlaid_with text *\nwhy_now text null *\ncenotaph text *",
  );
  const columns = infer(makeCatalog([table]), { asOf }).tables["tombs"]?.columns;
  expect(columns?.["erected_with"]?.nullRate).toBeGreaterThan(0.9);
  expect(columns?.["laid_with"]?.nullRate).toBe(0);
  expect(valuesOf([table], "tombs", "laid_with")).toEqual(["None", "Not specified", "Other"]);
  expect(valuesOf([table], "tombs", "why_now")).toContain("None");
  // What has a word of its own, and has to be there, is that at least.
  expect(columns?.["cenotaph"]?.spec).toEqual({
    generator: "pattern",
    options: { regex: "Cenotaph [1-9][0-9]?" },
  });
});

test("numbers that default to one, or to less than nothing, mostly stay there", () => {
  const plain = tableOf("pipes", "id int pk *\nglib int *\nplimit int *");
  const given = (value: number) => ({
    default: { sql: { text: String(value), expression: { kind: "literal", value } as const }, volatile: false },
  });
  const [id, glib, plimit] = plain.columns;
  const table = { ...plain, columns: [id!, { ...glib!, ...given(-1) }, { ...plimit!, ...given(1) }] };
  expect(valuesOf([table], "pipes", "glib")).toEqual([-1, 1, 2]);
  expect(valuesOf([table], "pipes", "plimit")).toEqual([1, 2, 3]);
});

test("bare words are of what the table is of", () => {
  const texts =
    "mode varchar(20) *\nsource varchar(20) *\noutcome varchar(40) *\nstage varchar(20) *\nseverity varchar(20) *";
  const [exam, complaint, payment] = ["exams", "complaints", "payments"].map((name) =>
    tableOf(name, `id int pk *\n${texts}`),
  );
  const tables = [exam!, complaint!, payment!];
  expect(valuesOf(tables, "exams", "mode")).toContain("written");
  expect(valuesOf(tables, "payments", "mode")).toContain("cash");
  expect(valuesOf(tables, "complaints", "source")).toContain("in_person");
  expect(valuesOf(tables, "complaints", "outcome")).toContain("withdrawn");
  expect(valuesOf(tables, "complaints", "stage")).toContain("resolved");
  expect(valuesOf(tables, "complaints", "severity")).not.toContain("blocker");
});

test("whoever the schema knows may log in as such", () => {
  const tables = ["teachers", "students"].map((name) => tableOf(name, "id int pk *\nfull_name varchar(80) *"));
  tables.push(tableOf("users", "id int pk *\nemail varchar(80) *\nrole varchar(20) *"));
  expect(valuesOf(tables, "users", "role")).toEqual(expect.arrayContaining(["teacher", "student", "admin"]));
});
