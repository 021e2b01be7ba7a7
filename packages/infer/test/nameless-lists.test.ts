import { expect, test } from "vitest";
import { infer, isFilledLookup } from "@seedloom/infer";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";
import { reference } from "./helpers/tables.ts";
import { specOf } from "./helpers/spec-of.ts";

const said = (table: string, columns: string, column: string, others: Readonly<Record<string, string>> = {}): string =>
  JSON.stringify(specOf(table, columns, column, others));

test("a list that has only descriptions is called by them", () => {
  expect(said("payment_terms", "description varchar(80) *", "description")).toContain("Net 30");
  expect(said("tax_types", "description varchar(50) *\ncreated_at timestamp *", "description")).toContain("Sales");
  // What has a name, figures or room for sentences is described.
  expect(said("payment_terms", "name varchar(40) *\ndescription varchar(80) *", "description")).not.toContain("Net 30");
  expect(said("payment_terms", "days int *\ndescription varchar(80) *", "description")).not.toContain("Net 30");
  expect(said("payment_terms", "description varchar(400) *", "description")).not.toContain("Net 30");
});

test("hospitals list admissions, deliveries and examinations of their own", () => {
  const tables = {
    patients: "birth_date date *",
    wards: "name varchar(40) *",
    admissions: "admitted_at timestamp *",
  };
  expect(said("delivery_types", "description varchar(50) *", "description", tables)).toContain("Caesarean section");
  expect(said("delivery_types", "description varchar(50) *", "description")).toContain("Express");
  expect(said("exam_types", "name varchar(50) *", "name", tables)).toContain("Haematology");
  expect(said("discharge_types", "name varchar(50) *", "name", tables)).toContain("Against medical advice");
  expect(said("laboratory", "material varchar(25) *", "material", tables)).toContain("Urine");
});

test("a letter for what is referred to is no yes or no", () => {
  const { table } = parseTable("admissions", "id int pk *\nward_id_a char(1) *\nseen char(1) *");
  const { columns } = infer(makeCatalog([table]), { asOf: 0 }).tables["admissions"]!;
  expect(JSON.stringify(columns["ward_id_a"]!.spec)).toContain('"A","B"');
  expect(JSON.stringify(columns["seen"]!.spec)).toContain('"Y"');
});

test("words that mean something else beside others", () => {
  const mailbox = "hostname text *\nport int *\ntype varchar(16) *";
  expect(said("email_accounts", mailbox, "type")).toContain("imap");
  const lead = "first_name text *\nsource varchar(32) *\nblog varchar(90) *\nskype varchar(40) *\naim varchar(40) *";
  expect(said("leads", lead, "source")).toContain("referral");
  expect(said("leads", lead, "blog")).toContain("url");
  expect(said("leads", lead, "aim")).toContain("username");
  const share = specOf("issues", "title text *\npercent_complete smallint *", "percent_complete");
  expect(JSON.stringify(share)).toContain("100");
  expect(specOf("tasks", "title text *\nmax_team_size int null *", "max_team_size").options?.["max"]).toBe(12);
});

test("a table of words has those that the columns which refer to it would take", () => {
  const listing = (name: string, referrer: string, columns: string, column: string) => {
    const { table: words } = parseTable(name, "name varchar(40) pk *\ndescription varchar(255) null *");
    const { table } = parseTable(referrer, `id int pk *\n${columns}`);
    const foreignKeys = [reference([column], name, ["name"])];
    return infer(makeCatalog([words, { ...table, foreignKeys }])).tables[name]!;
  };
  const host = "host varchar(100) *\nport int *\ncreated_at timestamp *";
  const protocols = listing("transports", "listeners", `${host}\nprotocol varchar(40) *`, "protocol");
  expect(protocols.columns["name"]!.spec.generator).toBe("protocol");
  const monitors = listing("checks_known", "health_monitors", `${host}\ntype varchar(40) *`, "type");
  expect(JSON.stringify(monitors.columns["name"]!.spec)).toContain("ping");
  // There are no more rows than words, and an identifier is none.
  expect(monitors.rows).toEqual({ kind: "atMost", rows: 5 });
  expect(listing("checks_known", "health_monitors", `${host}\ntype_id varchar(40) *`, "type_id").rows).toBeNull();
});

test("a table of words that has its own is full; what people add to is not", () => {
  const full = (columns: string) =>
    isFilledLookup(parseTable("transports", columns).table, {
      tables: { transports: { rows: 7, values: {}, maxima: {} } },
    });
  expect(full("name varchar(40) pk *\ndescription varchar(255) null *\nenabled boolean *")).toBe(true);
  expect(full("name varchar(40) pk *\ndescription varchar(255) null *\ncreated_at timestamp *")).toBe(false);
  expect(full("name varchar(40) pk *\nhost varchar(255) null *")).toBe(false);
  expect(full("id int pk *\ndescription varchar(255) null *")).toBe(false);
});
