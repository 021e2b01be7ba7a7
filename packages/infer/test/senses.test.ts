import { infer } from "@seedloom/infer";
import { expect, test } from "vitest";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

/** What a column of the first table lists, where the schema has those tables. */
function listOf(column: string, tables: Readonly<Record<string, string>>): string {
  const parsed = Object.entries(tables).map(([name, columns]) => parseTable(name, columns).table);
  const recipe = infer(makeCatalog(parsed), { asOf: Date.UTC(2026, 0, 1) }).tables[parsed[0]!.id];
  return JSON.stringify(recipe?.columns[column]?.spec.options?.["values"] ?? recipe?.columns[column]?.spec);
}

test("kinds of one line of work are given where something else tells it", () => {
  const device = {
    device_module: "id int pk *\ntype varchar(20) *\nserial varchar(20) *",
    device: "id int pk *\nip varchar(40) *",
  };
  expect(listOf("type", device)).not.toMatch(/elective/);
  const mailbox = {
    email_account: "id int pk *\ntype varchar(10) *\nhostname varchar(60) *\npassword varchar(60) *",
    email_folder: "id int pk *\nname varchar(20) *",
  };
  expect(listOf("type", mailbox)).not.toMatch(/savings/);
  const bank = { accounts: "id int pk *\ntype varchar(10) *\nbalance decimal(12,2) *", branches: "id int pk *" };
  expect(listOf("type", bank)).toMatch(/savings/);
});

test("words that only qualify a table are not whose kinds its rows have", () => {
  const rows = { document_shredder: "id int pk *\ntype varchar(30) *", documents: "id int pk *" };
  expect(listOf("type", rows)).not.toMatch(/invoice/);
  const details = { vehicle_details: "id int pk *\ntype varchar(30) *\nplate varchar(10) *", drivers: "id int pk *" };
  expect(listOf("type", details)).toMatch(/truck/);
});

test("a table's own moments tell its states", () => {
  const rows = {
    zorbs:
      "id int pk *\nstatus varchar(20) *\napproved_at timestamp *\nrejected_at timestamp *\ncreated_at timestamp *",
  };
  const found = listOf("status", rows);
  for (const state of ["approved", "rejected", "pending"]) expect(found).toContain(state);
});

test("what was done to a row of another table is no transaction of money", () => {
  const rows = {
    audit_samples: "id int *\nname varchar(20) *\ntransaction_type char(1) *",
    samples: "id int pk *\nname varchar(20) *",
  };
  expect(listOf("transaction_type", rows)).toMatch(/"U".*"I".*"D"/);
  const copied = {
    shadow_instance_actions: "id int *\naction varchar(20) *",
    instance_actions: "id int pk *\naction varchar(20) *",
  };
  expect(listOf("action", copied)).not.toMatch(/INSERT/);
});

test("what a rule does is no entry of a menu, and what nobody knows is in use or not", () => {
  const rows = {
    mail_filters: "id int pk *\naction varchar(20) *",
    zorbs: "id int pk *\nname varchar(20) *",
  };
  expect(listOf("action", rows)).toMatch(/"allow".*"deny"/);
  expect(listOf("status", { zorbs: "id int pk *\nstatus varchar(20) *" })).not.toMatch(/archived|pending/);
});

test("visitors of a website buy, users of a program log in", () => {
  const rows = { user_log: "id int pk *\nusername varchar(40) *\nevent varchar(30) *", devices: "id int pk *" };
  expect(listOf("event", rows)).toMatch(/login/);
  expect(listOf("event", rows)).not.toMatch(/purchase/);
});
