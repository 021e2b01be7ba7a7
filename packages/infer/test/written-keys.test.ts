import { baseType } from "@seedloom/core";
import type { ColumnType, GeneratorSpec } from "@seedloom/core";
import { infer } from "@seedloom/infer";
import { expect, test } from "vitest";
import { meets } from "./helpers/meets.ts";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

interface Made {
  readonly spec: GeneratorSpec;
  readonly type: ColumnType;
}

/** How each column of some tables comes about; keys are those that say so. */
function specsOf(tables: Readonly<Record<string, string>>, comments: Readonly<Record<string, string>> = {}) {
  const made = Object.entries(tables).map(([name, text]) => parseTable(name, text).table);
  const told = made.map((table) => ({
    ...table,
    columns: table.columns.map((column) => ({ ...column, comment: comments[column.name] ?? null })),
  }));
  const { tables: recipes } = infer(makeCatalog(told), { asOf: Date.UTC(2026, 0, 1) });
  return (table: string, column: string): Made => ({
    spec: recipes[table]!.columns[column]!.spec,
    type: told.find(({ name }) => name === table)!.columns.find(({ name }) => name === column)!.type,
  });
}

const isLike = ({ spec, type }: Made, expectation: string): boolean => meets(spec, expectation, baseType(type));

const PRISMA = {
  Team: "id text pk *\nname text *\ncreatedAt timestamp *",
  Invite: "id text pk *\nemail text *\nteamId text *\nlegacyKey text *\ncreatedAt timestamp *",
};
const CUID = "~^cm[3-9a-h][0-9a-z]{22}$";

test("schemas made with Prisma go by its ids, others by UUIDs", () => {
  const prisma = specsOf(PRISMA);
  expect(isLike(prisma("Invite", "id"), CUID)).toBe(true);
  expect(isLike(prisma("Invite", "teamId"), CUID)).toBe(true);
  const django = specsOf({
    team: "id text pk *\nname text *\ncreated timestamp *",
    invite: "id text pk *\nemail text *",
  });
  expect(django("invite", "id").spec.generator).toBe("uuid");
  // One key that is a UUID by its type tells of all.
  const mixed = specsOf({ ...PRISMA, Token: "id uuid pk *\nname text *" });
  expect(mixed("Invite", "id").spec.generator).toBe("uuid");
});

test("what other firms' services hand out begins as theirs does", () => {
  const comments = {
    subscriptionId: "Stripe subscription ID",
    fileId: "The file ID of the OpenAI API",
    pId: "public id, dr_1234",
  };
  const of = specsOf(
    {
      accounts: "id int pk *\nsubscriptionId text null *\nfileId text null *\npId text *",
      orders:
        "id int pk *\nrazorpay_order_id varchar(50) null *\npayment_id varchar(50) null *\nvendor_id varchar(50) null *",
      stripe_payments: "id int pk *\npayment_method_id text null *",
    },
    comments,
  );
  expect(isLike(of("accounts", "subscriptionId"), "~^sub_")).toBe(true);
  expect(isLike(of("accounts", "fileId"), "~^file-")).toBe(true);
  expect(isLike(of("accounts", "pId"), "~^dr_")).toBe(true);
  expect(isLike(of("orders", "razorpay_order_id"), "~^order_")).toBe(true);
  expect(isLike(of("orders", "payment_id"), "~^pay_")).toBe(true);
  expect(isLike(of("orders", "vendor_id"), "~_")).toBe(false);
  expect(isLike(of("stripe_payments", "payment_method_id"), "~^pm_")).toBe(true);
});

test("keys that their length, their name or who logs in tells", () => {
  const of = specsOf({
    docs: "id char(24) pk *\nowner_id char(64) *",
    events: "id varchar(26) pk *\nname text *",
    stories: "id int pk *\nshort_id varchar(30) *",
    operators: "id varchar(255) pk *\nfirstname varchar(50) *\nlastname varchar(50) *\npasswd varchar(60) *",
    accesslog: "id int pk *\nuser_id varchar(255) *\nlogdate timestamp *",
    members: "id varchar(64) pk *\nemail varchar(120) *\npassword varchar(80) *",
    students: "id int pk *\nstudent_numeric_id varchar(20) *",
  });
  expect(isLike(of("docs", "id"), "~^6[79a][0-9a-f]{22}$|^68[0-9a-f]{22}$")).toBe(true);
  expect(isLike(of("docs", "owner_id"), "~^[0-9a-f]{64}$")).toBe(true);
  expect(isLike(of("events", "id"), "~^01J[0-9A-Z]{23}$")).toBe(true);
  expect(isLike(of("stories", "short_id"), "~^[0-9a-z]{6}$")).toBe(true);
  expect(of("operators", "id").spec.generator).toBe("username");
  expect(of("members", "id").spec.generator).toBe("uuid");
  expect(of("accesslog", "user_id").spec.generator).toBe("username");
  expect(isLike(of("students", "student_numeric_id"), "~^[0-9]+$")).toBe(true);
});
