import { expect, test } from "vitest";
import { infer } from "@seedloom/infer";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";
import { reads, specOf } from "./helpers/spec-of.ts";

const asOf = Date.UTC(2026, 0, 1);

/** In which of the kinds of its row a column stands; null where it stands in any. */
function setIn(table: string, teller: string, kinds: string, columns: string, column: string): unknown {
  const parsed = parseTable(table, `id int pk *\n${teller} varchar(20) *\n${columns}`).table;
  const labels = kinds.split(",");
  const own = parsed.columns.map((each) =>
    each.name === teller ? { ...each, type: { kind: "enum" as const, name: "kinds", labels } } : each,
  );
  const { spec } = infer(makeCatalog([{ ...parsed, columns: own }]), { asOf }).tables[table]!.columns[column]!;
  return spec.generator === "when" ? spec.options?.["values"] : null;
}

test("what only rows of a kind have stands in these alone", () => {
  const paid = (columns: string, column: string) => setIn("payments", "method", "card,cash,cheque", columns, column);
  expect(paid("card_last4 char(4) null *", "card_last4")).toEqual(["card"]);
  expect(paid("cheque_number varchar(20) null *", "cheque_number")).toEqual(["cheque"]);
  expect(
    setIn("riders", "vehicle_type", "bicycle,car,scooter", "vehicle_plate varchar(15) null *", "vehicle_plate"),
  ).toEqual(["car", "scooter"]);
  const monitor = "mqtt_topic varchar(80) null *\nlabel varchar(40) null *";
  expect(setIn("monitors", "type", "http,mqtt,ping", monitor, "mqtt_topic")).toEqual(["mqtt"]);
  expect(setIn("monitors", "type", "http,mqtt,ping", monitor, "label")).toBeNull();
  // Everybody has an address, whatever is told there first.
  expect(setIn("contacts", "contact_method", "email,phone", "email varchar(80) null *", "email")).toBeNull();
});

test("what a flag is about stands where it says yes", () => {
  const columns =
    "as_needed boolean *\nas_needed_condition varchar(80) null *\nis_active boolean *\nactive_from date null *\ngift boolean *\ngift_message text null *";
  const told = (column: string) => reads(specOf("prescriptions", columns, column));
  expect(told("as_needed_condition")).toEqual(["as_needed"]);
  expect(told("gift_message")).toEqual(["gift"]);
  expect(told("active_from")).not.toContain("is_active");
});

test("what is there together is so or is not", () => {
  const size = "label varchar(40) *\nwidth int null *\nheight int null *";
  const height = specOf("posters", size, "height");
  expect([height.generator, height.options?.["set"], reads(height)]).toEqual(["when", true, ["width"]]);
  const kin = "name varchar(40) *\nguardian_name varchar(60) null *\nguardian_phone varchar(20) null *";
  const guardian = ["guardian_name", "guardian_phone"].map((column) => specOf("pupils", kin, column).generator);
  expect(guardian.filter((generator) => generator === "when")).toHaveLength(1);
  const guardians = kin.replace("name varchar(40) *\n", "");
  expect(specOf("guardians", guardians, "guardian_phone").generator).not.toBe("when");
});

test("of two outcomes a row has one", () => {
  const appeal = "filed_at timestamp *\napproved_at timestamp null *\nrejected_at timestamp null *";
  const rejected = specOf("appeals", appeal, "rejected_at");
  expect([rejected.generator, rejected.options?.["unset"]]).toEqual(["when", true]);
  expect(reads(rejected)).toContain("approved_at");
});

test("a flag says what the status says", () => {
  const loan = "status enum *\nis_paid boolean *\nis_gold boolean *".replace("enum", "varchar(20)");
  const paid = specOf("invoices", loan, "is_paid");
  expect([paid.generator, reads(paid)]).toEqual(["conditional", ["status"]]);
  expect(specOf("invoices", loan, "is_gold").inputs).toBeUndefined();
});

test("a moment that few rows have is a zero in the others where it is counted", () => {
  const { table } = parseTable("topics", "id int pk *\ncreated_time bigint *\ndelete_time bigint *");
  const none = { sql: { text: "0", expression: { kind: "literal" as const, value: 0 } }, volatile: false };
  const columns = table.columns.map((each) => (each.name === "delete_time" ? { ...each, default: none } : each));
  const spec = infer(makeCatalog([{ ...table, columns }]), { asOf }).tables["topics"]!.columns["delete_time"]!.spec;
  expect(spec.generator).toBe("mixture");
});
