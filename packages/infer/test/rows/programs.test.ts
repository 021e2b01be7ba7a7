import { expect, test } from "vitest";
import { infer } from "@seedloom/infer";
import { makeCatalog, parseTable } from "../helpers/parse-table.ts";

const asOf = Date.UTC(2026, 0, 1);
const columnsOf = (table: string, text: string, more: readonly (readonly [string, string])[] = []) => {
  const tables = [[table, text] as const, ...more].map(([name, columns]) => parseTable(name, columns).table);
  return infer(makeCatalog(tables), { asOf }).tables[table]!.columns;
};

test("what is logged of a job goes with how it ended", () => {
  const { log } = columnsOf(
    "jobs",
    "id int pk *\nclass varchar(80) *\nstatus varchar(20) *\nlog text *\nstarted timestamp *",
  );
  expect(log?.spec).toMatchObject({ generator: "conditional", inputs: { given: { column: "status" } } });
  const { cases } = log!.spec.options as { cases: Record<string, { options: { values: readonly string[] } }> };
  const [failed, done] = [cases["failed"]!.options.values, cases["completed"]!.options.values];
  expect(failed.length).toBeGreaterThan(2);
  for (const line of failed) expect(line).toMatch(/Gave up|refused|Aborted|full/);
  for (const line of done) expect(line).not.toMatch(/Gave up|refused|Aborted|full/);
  // Of what has no end nothing follows.
  expect(
    columnsOf("app_logs", "id int pk *\nlevel varchar(10) *\nmessage text *")["message"]?.spec.inputs,
  ).toBeUndefined();
});

test("who locked a row is said where it is locked, and what only begins alike is said anyway", () => {
  const columns = columnsOf(
    "instances",
    "id int pk *\nlocked boolean *\nlocked_by varchar(40) null *\ndefault boolean *\ndefault_by varchar(40) null *",
  );
  expect(columns["locked_by"]?.spec).toMatchObject({ generator: "when", inputs: { is: { column: "locked" } } });
  expect(columns["default_by"]?.spec.inputs).toBeUndefined();
});

test("who is asked for names in a network has an address", () => {
  const network = columnsOf("networks", "id int pk *\ncidr varchar(40) *\nnetmask varchar(40) *\ndns1 varchar(40) *");
  expect(network["dns1"]?.spec.generator).toBe("pattern");
  expect(columnsOf("sites", "id int pk *\nname varchar(40) *\ndns1 varchar(40) *")["dns1"]?.spec.generator).toBe(
    "hostname",
  );
});

test("several keys in a text are several keys", () => {
  const roles = ["roles", "id varchar(64) pk *\nname varchar(40) *"] as const;
  const tags = ["tags", "id int pk *\nname varchar(40) *"] as const;
  const columns = columnsOf("tokens", "id int pk *\nrole_ids text *\ntag_ids varchar(200) *\nrole_id varchar(64) *", [
    roles,
    tags,
  ]);
  expect(columns["role_ids"]?.spec.options?.["regex"]).toMatch(/^\[0-9a-f\]\{8\}.*\(,/);
  expect(columns["tag_ids"]?.spec.options?.["regex"]).toMatch(/^\[1-9\]/);
  expect(columns["role_id"]?.spec.generator).toBe("uuid");
});

test("a column called like another one but for a letter before it holds the same sort of thing", () => {
  const columns = columnsOf("endpoints", "id int pk *\nport_pc int *\nt_port_pc int *\nx_zork int *");
  expect(columns["port_pc"]?.spec.generator).toBe("port");
  expect(columns["t_port_pc"]?.spec).toEqual(columns["port_pc"]?.spec);
  expect(columns["x_zork"]?.rule).toBe("unknownNumber");
});

test("values that are links have an address, and the others have none", () => {
  const columns = columnsOf("values", "id int pk *\ntype varchar(20) *\nvalue text null *\nuri text null *", [
    ["resources", "id int pk *"],
    ["vocabularies", "id int pk *\nprefix varchar(20) *\nnamespace_uri text *"],
    ["resource_templates", "id int pk *"],
    ["resource_classes", "id int pk *"],
  ]);
  expect(columns["uri"]?.spec).toMatchObject({ generator: "when", inputs: { is: { column: "type" } } });
});
