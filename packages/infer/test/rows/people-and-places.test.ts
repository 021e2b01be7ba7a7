import { expect, test } from "vitest";
import { reads, specOf } from "../helpers/spec-of.ts";

test("a range of addresses ends behind its beginning", () => {
  const spec = specOf("blocks", "start_ip varchar(45) *\nend_ip varchar(45) *", "end_ip");
  expect([spec.generator, spec.options, reads(spec)]).toEqual(["networkPart", { part: "last" }, ["start_ip"]]);
  const held = "ip_address varchar(45) *\nrange_start varchar(45) *\nrange_end varchar(45) *";
  for (const end of ["range_start", "range_end"]) expect(reads(specOf("blocks", held, end))).toEqual(["ip_address"]);
});

test("the exact place is where the public one is", () => {
  const columns = "latitude decimal(9,6) *\nlongitude decimal(9,6) *\nprivate_latitude decimal(9,6) null *";
  expect(reads(specOf("sightings", columns, "private_latitude"))).toEqual(["latitude"]);
  expect(reads(specOf("sightings", columns.replaceAll("private", "second"), "second_latitude"))).not.toEqual([
    "latitude",
  ]);
});

test("what came from one machine and went to another is no range", () => {
  const columns = "from_ip varchar(45) *\nto_ip varchar(45) *";
  expect(specOf("packets", columns, "to_ip").generator).toBe("ipv4");
  expect(specOf("ip_ranges", columns, "to_ip").generator).toBe("networkPart");
});

test("states with abbreviations are of a country, not of jobs", () => {
  const columns = "state_name varchar(100) *\nstate_abbr varchar(2) *\nstate_region varchar(50) *";
  expect(specOf("us_states", columns, "state_name").generator).toBe("usState");
});

test("most towns have no article", () => {
  const spec = specOf("towns", "code varchar(10) *\narticle text null *\nname text *", "article");
  expect(JSON.stringify(spec.options?.["values"])).toMatch(/^\[\["",97\]/);
});

test("a street has no number where the house's has a column of its own", () => {
  expect(specOf("adresse", "strasse text *\nhausnummer int *\nplz text *", "strasse").generator).toBe("streetName");
  expect(specOf("adresse", "strasse text *\nplz text *", "strasse").generator).toBe("street");
  const two = "street text *\nbilling_street text *\nbilling_house_number text *";
  expect(specOf("addresses", two, "street").generator).toBe("street");
  expect(specOf("addresses", two, "billing_street").generator).toBe("streetName");
});

test("numbered lines of an address go on where the street ends", () => {
  const lines = [1, 2, 3, 4, 5].map((nth) => `address${nth} varchar(40) *`).join("\n");
  const made = (column: string, more = "") =>
    specOf("debtors", `name varchar(40) *\n${lines}${more}`, column).generator;
  expect(["address1", "address3", "address5"].map((column) => made(column))).toEqual(["street", "city", "postalCode"]);
  expect(made("address5", "\ncity varchar(40) *")).toBe("mixture");
});

test("a list of languages keeps facts of one in each row, and one of countries does", () => {
  const languages = "name varchar(64) unique *\ncode varchar(8) *\nlocale varchar(12) *";
  expect(specOf("languages", languages, "locale").generator).toBe("languageLocale");
  const countries = "iso_code char(2) unique *\nname varchar(64) *\ncalling_code int *\nnumcode int *";
  expect(["name", "calling_code", "numcode"].map((column) => specOf("countries", countries, column).generator)).toEqual(
    ["isoCountry", "callingCode", "countryNumeric"],
  );
});

test("a telephone rings where the town is", () => {
  expect(reads(specOf("salons", "name text *\ncity text *\nphone text *", "phone"))).toEqual(["city"]);
});

test("what is said of somebody is said of the same one", () => {
  const columns =
    "first_name text *\nlast_name text *\ninitials text *\nprefix text *\nemail text *\ncc_email text null";
  const initials = specOf("authors", columns, "initials");
  expect([initials.generator, initials.options, reads(initials)]).toEqual([
    "recased",
    { as: "initials" },
    ["first_name"],
  ]);
  expect(specOf("mails", columns, "cc_email").options?.["nth"]).toBeUndefined();
  const mailbox = "local_part text *\ndomain text *\nemail text *\npassword text *";
  expect(reads(specOf("mailboxes", mailbox, "domain"))).toEqual(["email"]);
});

test("the mailbox of an office is called like the office", () => {
  const mail = specOf("branches", "name varchar(60) *\nsupport_email varchar(80) null", "support_email");
  expect([mail.generator, mail.options, reads(mail)]).toEqual(["mailOf", { box: "support" }, ["name"]]);
  expect(specOf("customers", "name varchar(60) *\nemail varchar(80) *", "email").generator).toBe("email");
});

test("addresses of one account are below one address", () => {
  const columns = "issuer text *\ntoken_endpoint text *\nuserinfo_endpoint text *";
  expect(reads(specOf("oauth_providers", columns, "token_endpoint"))).toEqual(["issuer"]);
});

test("the length and the version of a network are its own", () => {
  const columns = "cidr varchar(43) *\nip_version int *\ngateway_ip varchar(43) *";
  expect(specOf("subnets", columns, "ip_version").generator).toBe("networkPart");
  expect(reads(specOf("subnets", columns, "gateway_ip"))).toEqual(["cidr"]);
});

test("what is known of a code, a band and a country's stations stands beside them", () => {
  const facts =
    "concept_cd varchar(50) *\nname_char varchar(200) *\nunits_cd varchar(50) null *\nnval_num decimal(18,5) null *";
  for (const column of ["units_cd", "nval_num"])
    expect(reads(specOf("observation_fact", facts, column))).toEqual(["concept_cd"]);
  const heard = "country varchar(60) *\nband varchar(8) *\nfreq decimal(10,4) *\ncq_zone int *\nmode varchar(10) *";
  expect(reads(specOf("qso_log", heard, "freq"))).toEqual(["band"]);
  expect(reads(specOf("qso_log", heard, "cq_zone"))).toEqual(["country"]);
});

test("a second factor is confirmed where there is one", () => {
  const spec = specOf(
    "users",
    "two_factor_secret text null *\ntwo_factor_confirmed_at timestamp null *",
    "two_factor_confirmed_at",
  );
  expect([spec.generator, reads(spec)]).toEqual(["when", ["two_factor_secret"]]);
});
