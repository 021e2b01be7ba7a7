import { infer } from "@seedloom/infer";
import { expect, test } from "vitest";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

const asOf = Date.UTC(2026, 0, 1);

/** How the columns of a table are told that stands alone or beside others. */
function recipesOf(table: string, columns: string, others: Readonly<Record<string, string>> = {}) {
  const tables = Object.entries({ ...others, [table]: columns }).map(([name, text]) => parseTable(name, text).table);
  return infer(makeCatalog(tables), { asOf }).tables[table]!.columns;
}

const generatorsOf = (table: string, columns: string) =>
  Object.fromEntries(
    Object.entries(recipesOf(table, columns)).map(([name, { spec }]) => [name, spec.generator] as const),
  );

test("what all columns of a table begin with is no word of theirs, however long it is", () => {
  const columns = (begin: string) =>
    `${begin}id int pk *\n${begin}desc varchar(50) *\n${begin}code varchar(5) *\n${begin}active boolean *`;
  const long = recipesOf("exam_types", columns("mdskx_"))["mdskx_desc"]!.spec;
  expect(long).toEqual(recipesOf("exam_types", columns(""))["desc"]!.spec);
});

test("two words in one run are told apart where short forms of programs begin or other columns begin alike", () => {
  const found = generatorsOf(
    "texts",
    "tid int pk *\ntref varchar(20) *\ntlang varchar(40) *\ntsubject varchar(200) *\nosname varchar(80) *\ndbhost varchar(80) *",
  );
  expect(["tlang", "tsubject", "osname", "dbhost"].map((name) => found[name])).toEqual([
    "languageName",
    "subject",
    "operatingSystem",
    "hostname",
  ]);
});

test("one letter that tells columns apart is no part of their words", () => {
  const found = generatorsOf("processes", "id int pk *\negroup text *\nrgroup text *\nsgroup text *\ntvalue text *");
  const plain = generatorsOf("processes", "id int pk *\ngroup text *\nvalue text *");
  expect([found["egroup"], found["rgroup"], found["sgroup"]]).toEqual(Array.from({ length: 3 }, () => plain["group"]));
  expect(found["tvalue"]).toBe(plain["value"]);
});

test.each(["context", "capacity", "profile", "replacement", "webinar"])("%s is one word", (name) => {
  expect(recipesOf("things", `id int pk *\n${name} varchar(90) null *`)[name]!.rule).not.toBe("wordEnd");
});

test("what programs keep of their things stands there rather than a default", () => {
  const program =
    "id int pk *\nip_address varchar(45) *\npid int *\nhostname varchar(90) *\nuser_agent text *\nhost_pattern varchar(90) *\nmib varchar(60) null *\nchemistry varchar(40) null *";
  const { host_pattern, mib, chemistry } = recipesOf("processes", program);
  expect(JSON.stringify(host_pattern!.spec)).toContain("srv-*");
  expect([mib!, chemistry!].map(({ nullRate }) => nullRate < 0.5)).toEqual([true, true]);
});

test("a pattern of people's things is none of a program", () => {
  const found = recipesOf(
    "dresses",
    "id int pk *\nname varchar(90) *\ncustomer varchar(90) *\npattern varchar(90) null *",
  );
  expect(JSON.stringify(found["pattern"]!.spec)).not.toContain("srv-");
});

test("codes of few letters are the same few", () => {
  const values = recipesOf("genes", "id int pk *\nbrood char(5) *")["brood"]!.spec.options?.["values"];
  expect(values).toHaveLength(9);
  expect(values).toEqual(recipesOf("proteins", "id int pk *\nbrood char(5) *")["brood"]!.spec.options?.["values"]);
});

test("fields of one kind are filled from the first on, each more seldom than the one before", () => {
  const fields = [1, 2, 3, 4, 5].map((number) => `finding${number} varchar(60) null *`).join("\n");
  const found = recipesOf("examinations", `id int pk *\npatient_id int *\n${fields}`);
  const inputs = [2, 3, 4, 5].map((number) => found[`finding${number}`]!.spec.inputs?.["is"]);
  expect(inputs).toEqual([1, 2, 3, 4].map((number) => ({ column: `finding${number}` })));
});

test("lines of an address and two of a pair are no such fields", () => {
  const found = recipesOf(
    "offices",
    "id int pk *\naddress1 varchar(60) null *\naddress2 varchar(60) null *\naddress3 varchar(60) null *\nnote1 text null *\nnote2 text null *",
  );
  expect([found["address3"]!.spec.inputs?.["is"], found["note2"]!.spec.inputs?.["is"]]).toEqual([undefined, undefined]);
});

test("what is ordered has no title of an article, unless it is read", () => {
  const title = (table: string, more: string) =>
    recipesOf(table, `id int pk *\ntitle varchar(200) *\n${more}`)["title"]!.spec.generator;
  expect(title("client_orders", "client_id int *\nprice decimal(9,2) *")).toBe("label");
  expect(title("posts", "slug varchar(200) *\nbody text *")).toBe("articleTitle");
});

test("who does something among programs is no person", () => {
  const programs = {
    hosts: "id int pk *\nip_address varchar(45) *",
    processes: "id int pk *\npid int *",
    jobs: "id int pk *\ncommand text *",
  };
  const machines = { ...programs, servers: "id int pk *\nhostname text *", sessions: "id int pk *\nuser_agent text *" };
  const { generator } = recipesOf("keys", "id int pk *\nvendor_ip text *\nlocator varchar(90) null *", machines)[
    "locator"
  ]!.spec;
  expect(generator).not.toBe("fullName");
});

test("what identifies something is there as often as not, what nobody knows hardly ever", () => {
  const found = recipesOf(
    "payments",
    "id int pk *\namount decimal(9,2) *\npmtinfid varchar(35) null *\nxqz varchar(90) null *",
  );
  expect([found["pmtinfid"]!.nullRate, found["xqz"]!.nullRate]).toEqual([0.5, 0.95]);
});

test("what most columns of a table of users end in is no user", () => {
  const columns = ["LOGIN", "SHELL", "NAME", "COLOR"].map((name) => `${name}_USERS varchar(90) null *`).join("\n");
  const found = recipesOf("unixusers", `ID int pk *\n${columns}`);
  expect(found["SHELL_USERS"]!.spec.generator).not.toBe("username");
  expect(found["LOGIN_USERS"]!.spec.generator).toBe("username");
});
