import { expect, test } from "vitest";
import type { ColumnType, GeneratorSpec } from "@seedloom/core";
import { compileGenerator } from "@seedloom/generators";
import { infer } from "@seedloom/infer";
import { makeCatalog, makeColumn, parseTable } from "./helpers/parse-table.ts";

const asOf = Date.UTC(2026, 0, 1);

/** How a column's values come about. */
function specOf(table: string, columns: string, column: string): GeneratorSpec {
  const parsed = parseTable(table, `id int pk *\n${columns}`).table;
  return infer(makeCatalog([parsed]), { asOf }).tables[table]!.columns[column]!.spec;
}

/** The same where patients are. */
function inHospital(table: string, columns: string, column: string): GeneratorSpec {
  const tables = [
    parseTable("patients", "id int pk *\nbirth_date date *").table,
    parseTable(table, `id int pk *\n${columns}`).table,
  ];
  return infer(makeCatalog(tables), { asOf }).tables[table]!.columns[column]!.spec;
}

const reads = (spec: GeneratorSpec) =>
  Object.values(spec.inputs ?? {}).map((input) => ("column" in input ? input.column : ""));

test("JSON says what the row says", () => {
  const spec = specOf("users", "language varchar(5) *\npreferences json *", "preferences");
  expect(reads(spec)).toEqual(["language"]);
  expect(specOf("users", "shoe_size int *\npreferences json *", "preferences").inputs).toBeUndefined();
});

test("where nothing failed there is no message", () => {
  const columns = "parsing_error_count int *\nparsing_error_msg text null *";
  const spec = specOf("feeds", columns, "parsing_error_msg");
  expect([spec.generator, reads(spec)]).toEqual(["when", ["parsing_error_count"]]);
  expect(specOf("feeds", columns.replace(" null", ""), "parsing_error_msg").generator).toBe("orElse");
});

test("a range of addresses ends behind its beginning", () => {
  const spec = specOf("blocks", "start_ip varchar(45) *\nend_ip varchar(45) *", "end_ip");
  expect([spec.generator, spec.options, reads(spec)]).toEqual(["networkPart", { part: "last" }, ["start_ip"]]);
  const held = "ip_address varchar(45) *\nrange_start varchar(45) *\nrange_end varchar(45) *";
  for (const end of ["range_start", "range_end"]) expect(reads(specOf("blocks", held, end))).toEqual(["ip_address"]);
});

test("only women have been pregnant, and only men are circumcised", () => {
  const columns =
    "first_name text *\ngender varchar(10) *\ncircumcised varchar(10) null *\npregnancies int null *\nis_pregnant boolean *";
  const circumcised = specOf("performers", columns, "circumcised");
  expect([circumcised.generator, reads(circumcised)]).toEqual(["when", ["gender"]]);
  expect(circumcised.options?.["values"]).toContain("male");
  expect(specOf("performers", columns.replace("gender varchar(10) *\n", ""), "circumcised").inputs).toBeUndefined();
});

test("the exact place is where the public one is", () => {
  const columns = "latitude decimal(9,6) *\nlongitude decimal(9,6) *\nprivate_latitude decimal(9,6) null *";
  expect(reads(specOf("sightings", columns, "private_latitude"))).toEqual(["latitude"]);
  expect(reads(specOf("sightings", columns.replaceAll("private", "second"), "second_latitude"))).not.toEqual([
    "latitude",
  ]);
});

test("only pictures have a width", () => {
  const columns = "file_name text *\nmime_type text *\nwidth int null *";
  expect(reads(specOf("attachments", columns, "width"))).toEqual(["mime_type"]);
});

test("what was fetched was published before", () => {
  const columns = "feed_id int *\npublished_at timestamp *\ncreated_at timestamp *";
  expect(specOf("entries", columns, "published_at").generator).toBe("timestampBefore");
  expect(specOf("entries", columns.replace("feed_id", "author_id"), "published_at").generator).not.toBe(
    "timestampBefore",
  );
});

test("a row is searched by what stands in it", () => {
  const vector: ColumnType = { kind: "textSearch", of: "vector" };
  const { table } = parseTable("articles", "id int pk *\ntitle text *\nbody text *");
  const columns = [...table.columns, makeColumn("search_vector", vector, "tsvector", false)];
  const spec = infer(makeCatalog([{ ...table, columns }]), { asOf }).tables["articles"]!.columns["search_vector"]!.spec;
  expect([spec.generator, reads(spec)]).toEqual(["textSearchVector", ["title", "body"]]);
  const made = compileGenerator(spec, {
    type: vector,
    maxLength: null,
    locale: [["en", 1]],
    asOf,
    inputs: ["of1", "of2"],
  });
  expect(made?.at(0, ["The Red Chairs", "red, and old"])).toBe("'chairs':3 'old':6 'red':2,4");
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

test("what is swallowed has no rate at which it runs in", () => {
  const columns = "drug varchar(60) *\nroute varchar(30) *\ninfusion_rate varchar(20) null *\nquantity int null *";
  const spec = specOf("prescriptions", columns, "infusion_rate");
  expect([spec.generator, reads(spec)]).toEqual(["when", ["route"]]);
  expect(spec.options?.["values"]).toContain("intravenous");
  expect(spec.options?.["values"]).not.toContain("oral");
  expect(specOf("prescriptions", columns, "quantity").generator).not.toBe("when");
});

test("what is swallowed leaves no place on the body", () => {
  const columns =
    "drug varchar(60) *\nadministration_type varchar(50) *\nsite varchar(60) null *\nside varchar(10) null *";
  for (const column of ["site", "side"]) {
    const spec = inHospital("emar_details", columns, column);
    expect([spec.generator, reads(spec)[0]]).toEqual(["when", "administration_type"]);
    expect(spec.options?.["values"]).toContain("Subcutaneous");
    expect(spec.options?.["values"]).not.toContain("Oral");
  }
});

test("a throat swab is taken from the throat", () => {
  const spec = specOf("specimens", "specimen varchar(50) *\nanatomic_site varchar(50) null *", "anatomic_site");
  expect([spec.generator, reads(spec)]).toEqual(["conditional", ["specimen"]]);
  expect(JSON.stringify(spec.options?.["cases"])).toMatch(/"Throat swab":[^}]*\["throat"/);
});

test("what is done to patients is no infusion", () => {
  const columns =
    "start_time timestamp *\norder_category_name varchar(50) *\nsecondary_order_category_name varchar(50) *";
  const made = (table: string) =>
    ["order_category_name", "secondary_order_category_name"].map((name) => inHospital(table, columns, name));
  expect(made("procedure_events").flatMap(reads)).toHaveLength(1);
  expect(JSON.stringify(made("procedure_events"))).not.toContain("IV Fluids");
  expect(JSON.stringify(made("input_events"))).not.toContain("Imaging");
});

test("a procedure ends on the day on which it began, or the next", () => {
  const columns = "procedure_date date *\nprocedure_end_date date *";
  const spec = specOf("procedure_occurrences", columns, "procedure_end_date");
  expect(Number(spec.options?.["maximum"])).toBeLessThan(86_400_000);
  const told = `${columns}\nprocedure_datetime timestamp null *\nprocedure_end_datetime timestamp null *`;
  const end = specOf("procedure_occurrences", told, "procedure_end_datetime");
  expect(reads(end)).toEqual(["procedure_end_date", "procedure_datetime"]);
});

test("the current one comes after the first", () => {
  const columns = "create_time timestamp *\nfirst_reservation_time timestamp *\ncurrent_reservation_time timestamp *";
  expect(reads(specOf("callouts", columns, "current_reservation_time"))).toEqual(["first_reservation_time"]);
});

test("a saved filter finds things of this database", () => {
  const tables = [
    parseTable("scenes", "id int pk *\ntitle text *").table,
    parseTable("galleries", "id int pk *\ntitle text *").table,
    parseTable("saved_filters", "id int pk *\nname text *\nmode varchar(255) *").table,
  ];
  const { spec } = infer(makeCatalog(tables), { asOf }).tables["saved_filters"]!.columns["mode"]!;
  expect(JSON.stringify(spec.options?.["values"])).toMatch(/"scenes".*"galleries"|"galleries".*"scenes"/);
  const { name } = infer(makeCatalog(tables), { asOf }).tables["saved_filters"]!.columns;
  expect(JSON.stringify(name?.spec.options)).toMatch(/Recently added(?!.*Invoices)/);
});

test("a radiologist's report tells no complaints", () => {
  const tables = [
    parseTable("hospital_stays", "id int pk *\nintime timestamp *").table,
    parseTable("patients", "id int pk *\nbirth_date date *").table,
    parseTable("note_events", "id int pk *\ncategory varchar(30) *\nchart_time timestamp *\ntext text *").table,
  ];
  const { spec } = infer(makeCatalog(tables), { asOf }).tables["note_events"]!.columns["text"]!;
  expect([spec.generator, reads(spec)]).toEqual(["conditional", ["category"]]);
  expect(JSON.stringify(spec.options?.["cases"])).toMatch(
    /"Radiology":\{"generator":"pattern","options":\{"regex":"\(Compared/,
  );
});

test("an average is one of what is counted", () => {
  const columns = "min_order_qty int *\nmax_order_qty int *\naverage_lead_time int *";
  expect(specOf("supplies", columns, "average_lead_time").generator).toBe("integer");
  const grades = "lowest_grade int *\nhighest_grade int *\nclass_average int *";
  expect(specOf("exams", grades, "class_average").generator).toBe("near");
});

test("what a search reads is about the title beside it", () => {
  const columns = "resource varchar(190) *\ntitle text null *\ntext text null *";
  expect(specOf("fulltext_search", columns, "text")).toMatchObject({
    generator: "essay",
    inputs: { of: { column: "title" } },
  });
});

test("moments that nothing else ties are reckoned from the first of their row", () => {
  const counted = "validated_at bigint *\nadded_at bigint *";
  const validated = specOf("threepids", counted, "validated_at");
  expect([validated.generator, reads(validated)]).toEqual(["timestampAfter", ["added_at"]]);
  // What was bought was bought before anybody wrote it down.
  const bought = "created_at timestamp null\npurchase_date date null";
  const purchase = specOf("accessories", bought, "purchase_date");
  expect([purchase.generator, reads(purchase)]).toEqual(["dateBefore", ["created_at"]]);
  expect(specOf("people", "created_at timestamp *\ndeath_date date null", "death_date").inputs).toBeUndefined();
});

test("steps are finished one after the other", () => {
  const columns =
    "created_at timestamp *\nparsing_completed_at timestamp null *\nindexing_completed_at timestamp null *\ncompleted_at timestamp null *\nactual_completed_at timestamp null *";
  expect(reads(specOf("ingestions", columns, "indexing_completed_at"))).toContain("parsing_completed_at");
  expect(reads(specOf("ingestions", columns, "completed_at"))).toContain("indexing_completed_at");
  expect(reads(specOf("ingestions", columns, "actual_completed_at"))).not.toContain("indexing_completed_at");
});

test("what was stamped was written down afterwards", () => {
  expect(specOf("readings", "timestamp timestamp *\ncreated_at timestamp *", "timestamp").generator).toBe(
    "timestampBefore",
  );
  expect(
    specOf("fuel_events", "event_timestamp timestamp *\nlocation text *\ncreated_at timestamp *", "event_timestamp")
      .generator,
  ).toBe("timestampBefore");
});

test("an alias is its title's, a model's slug the model's", () => {
  const content = "core_title varchar(200) *\ncore_alias varchar(200) *\ncore_body text *\ncore_state int *";
  expect(reads(specOf("contents", content, "core_alias"))).toEqual(["core_title"]);
  expect(reads(specOf("device_types", "model varchar(100) *\nslug varchar(100) *", "slug"))).toEqual(["model"]);
  expect(
    reads(
      specOf(
        "wp_posts",
        "post_title text *\npost_name varchar(200) *\npost_status text *\npost_type text *",
        "post_name",
      ),
    ),
  ).toEqual(["post_title"]);
});

test("a word for how something is told makes nobody else of it", () => {
  const entities = (table: string, columns: string) => {
    const { columns: found = {} } =
      infer(makeCatalog([parseTable(table, `id int pk *\n${columns}`).table]), { asOf }).tables[table] ?? {};
    return new Set(Object.values(found).flatMap(({ entity }) => (entity === null ? [] : [entity])));
  };
  expect(entities("addresses", "address_street text *\naddress_city text *\naddress_zip text *").size).toBe(1);
  expect(entities("addresses", "street text *\ncity text *\ntown_village text null").size).toBe(1);
  expect(entities("attachments", "filename text *\ndisk_filename text *\ncontent_type text *").size).toBe(1);
  expect(entities("guarantors", "first_name text *\nlast_name text *\nhouse_phone_number text null").size).toBe(1);
  expect(entities("guarantors", "first_name text *\nlast_name text *\nemergency_phone text null").size).toBe(2);
  expect(entities("matches", "winner_name text *\nloser_name text *").size).toBe(2);
  expect(entities("inventories", "poc_1_name text *\npoc_1_email text *\npoc_2_name text *").size).toBe(2);
  expect(entities("people", "full_name text *\nphone_1 text *\nphone_2 text *").size).toBe(1);
  expect(entities("parcels", "city text *\nshipping_city text *").size).toBe(2);
});

test("a street has no number where the house's has a column of its own", () => {
  expect(specOf("adresse", "strasse text *\nhausnummer int *\nplz text *", "strasse").generator).toBe("streetName");
  expect(specOf("adresse", "strasse text *\nplz text *", "strasse").generator).toBe("street");
  const two = "street text *\nbilling_street text *\nbilling_house_number text *";
  expect(specOf("addresses", two, "street").generator).toBe("street");
  expect(specOf("addresses", two, "billing_street").generator).toBe("streetName");
});

test("a report of a month was made then", () => {
  const columns = "month int *\nyear int *\nsummary text *\ncreated_at timestamp *";
  expect(reads(specOf("reports", columns, "year"))).toEqual(["created_at"]);
  expect(reads(specOf("reports", columns, "month"))).toEqual(["created_at"]);
  expect(specOf("wines", "name text *\nyear int *\ncreated_at timestamp *", "year").inputs).toBeUndefined();
});

test("what went well has no reason why it failed", () => {
  const columns = "email text *\nsuccess boolean *\nfailure_reason text null *";
  const reason = specOf("login_attempts", columns, "failure_reason");
  expect([reason.generator, reads(reason)]).toEqual(["when", ["success"]]);
  expect(reason.options?.["values"]).toContain("false");
  const answers = "url text *\nstatus_code int *\nerror_message text null *";
  const error = specOf("webhook_deliveries", answers, "error_message");
  expect([error.generator, reads(error)]).toEqual(["when", ["status_code"]]);
  expect(error.options?.["values"]).not.toContain(200);
  expect(specOf("logs", "level text *\nerror_message text null *", "error_message").generator).not.toBe("when");
});

test("what lasts for a time lasts from when it began", () => {
  const columns = "created_at timestamp *\nlocked_at timestamp null *\nlock_expires_at timestamp null *";
  expect(reads(specOf("outbox_messages", columns, "lock_expires_at"))).toEqual(["locked_at"]);
});

test("what lasts for so many months ends as many months after it began", () => {
  const loan = "start_date date *\nterm_months int *\nend_date date *";
  expect(specOf("loans", loan, "end_date")).toMatchObject({ generator: "dateAfter", options: { unit: "month" } });
  expect(reads(specOf("loans", loan, "end_date"))).toEqual(["start_date", "term_months"]);
  const invoice = "invoice_date date *\nterms int *\ndue_date date *";
  expect(specOf("invoices", invoice, "due_date")).toMatchObject({ options: { unit: "day" } });
  const appliance = "purchase_date date *\nwarranty_months int *\nwarranty_expires date *\nsold_on date null *";
  expect(reads(specOf("appliances", appliance, "warranty_expires"))).toContain("warranty_months");
  // How often is not how long.
  expect(reads(specOf("loans", "start_date date *\nage_years int *\nend_date date *", "end_date"))).toEqual([
    "start_date",
  ]);
});

test("what came in goes out after so many minutes, what is saved is taken off", () => {
  const parked = "entry_time timestamp *\nexit_time timestamp null *\nduration_minutes int null *";
  expect(specOf("parking_sessions", parked, "duration_minutes").generator).toBe("elapsed");
  const saved = "original_price decimal(10,2) *\nsavings_amount decimal(10,2) *\neffective_price decimal(10,2) *";
  expect(reads(specOf("savings_log", saved, "effective_price"))).toEqual(
    expect.arrayContaining(["original_price", "savings_amount"]),
  );
  const ballots = specOf("hall_of_fame", "ballots int *\nvotes int *", "votes");
  expect([ballots.generator, reads(ballots)]).toEqual(["partOf", ["ballots"]]);
  const team = "name text *\ndisplay_name text *\nemail text *";
  expect(reads(specOf("teams", team, "display_name"))).toEqual(["name"]);
});

test("what was done with an amount so far is no more than it", () => {
  const credit = "amount decimal(10,2) *\namount_used decimal(10,2) *\nmemo text null *";
  const used = specOf("store_credits", credit, "amount_used");
  expect([used.generator, reads(used)]).toEqual(["partOf", ["amount"]]);
  const metrics = "total_engine_hours decimal(10,2) *\nidle_time_hours decimal(10,2) *";
  expect(reads(specOf("daily_metrics", metrics, "idle_time_hours"))).toEqual(["total_engine_hours"]);
  const children = "total_children int *\nnum_children_at_home int *";
  expect(reads(specOf("customers", children, "num_children_at_home"))).toEqual(["total_children"]);
});

test("a permission's parts are its own, and a plural is of the name beside it", () => {
  const columns = "permission_key varchar(80) unique *\nresource varchar(40) *\naction varchar(40) *";
  expect(specOf("platform_permissions", columns, "resource")).toMatchObject({
    generator: "recased",
    options: { as: "first" },
  });
  expect(reads(specOf("platform_permissions", columns, "action"))).toEqual(["permission_key"]);
  expect(reads(specOf("lists", "name text *\nname_plural text *", "name_plural"))).toEqual(["name"]);
  expect(reads(specOf("objects", "label_singular text *\nlabel_plural text *", "label_plural"))).toEqual([
    "label_singular",
  ]);
  const sound = specOf("people", "surname text *\nsurname_soundex text null *", "surname_soundex");
  expect([sound.options?.["as"], reads(sound)]).toEqual(["soundex", ["surname"]]);
});

test("what is shown of a long key is its beginning", () => {
  const short = specOf("boxes", "uuid char(36) unique *\nuuid_short char(8) unique *", "uuid_short");
  expect([short.options?.["as"], reads(short)]).toEqual(["beginning", ["uuid"]]);
  const prefix = specOf("access_keys", "api_key text null *\napi_key_prefix text null *", "api_key_prefix");
  expect([prefix.options?.["as"], reads(prefix)]).toEqual(["beginning", ["api_key"]]);
  expect(specOf("boxes", "uuid char(36) *\nshort_name text *", "short_name").options?.["as"]).not.toBe("beginning");
});

test("a public key is of the kind beside it", () => {
  const kinds = makeColumn("key_type", { kind: "enum", name: "kinds", labels: ["ssh", "x509"] }, "kinds", false);
  const { table } = parseTable("key_pairs", "id int pk *\nname varchar(60) *\npublic_key text *");
  const columns = (found: typeof table) =>
    infer(makeCatalog([found]), { asOf }).tables["key_pairs"]!.columns["public_key"]!.spec;
  const spec = columns({ ...table, columns: [...table.columns, kinds] });
  expect(reads(spec)).toEqual(["key_type"]);
  expect(Object.keys(spec.options?.["cases"] ?? {})).toEqual(["x509"]);
  expect(columns(table).generator).toBe("pattern");
});

test("what was used had not expired, in Spanish neither", () => {
  const columns =
    "id_usuario int *\nnombre text *\ntoken_hash text *\nfecha_expiracion timestamp *\nfecha_uso timestamp null *\nfecha_creacion timestamp *";
  const used = specOf("recuperaciones_contrasena", columns, "fecha_uso");
  expect(used.inputs?.["before"]).toEqual({ column: "fecha_expiracion" });
});

test("what a row is called by stands in it once and again", () => {
  const columns = "name varchar(80) *\npublic_name varchar(80) *\nshort_name varchar(6) *";
  const again = specOf("attribute_groups", columns, "public_name");
  expect([again.generator, reads(again)]).toEqual(["copy", ["name"]]);
  expect(specOf("studies", "brief_title text *\nofficial_title text *", "brief_title").generator).toBe("copy");
  const person = "name varchar(80) *\npublic_name varchar(80) *";
  expect(specOf("users", person, "public_name").generator).not.toBe("copy");
});

test("a text that is kept several times is one text", () => {
  const columns = "title text *\nbody text *\nbody_html text *\nmarkdown text null";
  const html = specOf("pages", columns, "body_html");
  expect([html.generator, html.options, reads(html)]).toEqual(["recased", { as: "html" }, ["body"]]);
  expect(reads(specOf("pages", columns, "markdown"))).toEqual(["body"]);
  expect(specOf("pages", "title text *\nbody text *\nsource text *", "source").inputs).toBeUndefined();
});

test("a file that is kept in several columns is one file", () => {
  const columns = "file_name text *\nthumbnail_path text *\nalt_text text *\ncaption text *\nextension varchar(8) *";
  const small = specOf("attachments", columns, "thumbnail_path");
  expect([small.generator, small.options, reads(small)]).toEqual(["recased", { as: "thumbnail" }, ["file_name"]]);
  expect(reads(specOf("attachments", columns, "alt_text"))).toEqual(["caption"]);
});

test("what stands beside a name speaks of the same", () => {
  const habits = "id int pk *\ntitle varchar(100) *\nicon varchar(40) *\nstreak int *";
  const icon = specOf("habits", habits, "icon");
  expect([icon.generator, reads(icon)]).toEqual(["akin", ["title"]]);
  const people = "id int pk *\nfull_name varchar(100) *\ncategory varchar(40) *";
  expect(specOf("members", people, "category").generator).not.toBe("akin");
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

test("of several forms of a text the one of which something is known tells the others", () => {
  const columns = "title varchar(200) *\nhtml text null\nplaintext text null";
  expect(reads(specOf("posts", columns, "html"))).toEqual(["title"]);
  const plain = specOf("posts", columns, "plaintext");
  expect([plain.generator, plain.options, reads(plain)]).toEqual(["recased", { as: "plain" }, ["html"]]);
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

test("what is opposed differs", () => {
  const columns = "old_status varchar(20) *\nnew_status varchar(20) *";
  expect([
    specOf("status_changes", columns, "old_status").generator,
    reads(specOf("status_changes", columns, "old_status")),
  ]).toEqual(["unlike", ["new_status"]]);
  const rates = "base_currency char(3) *\ntarget_currency char(3) *\nrate decimal(12,6) *";
  expect(reads(specOf("exchange_rates", rates, "target_currency"))).toEqual(["base_currency"]);
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

test("what is said of a number goes with it", () => {
  const level = specOf("assessments", "risk_score int *\nrisk_level varchar(20) *", "risk_level");
  expect([level.generator, reads(level)]).toEqual(["banded", ["risk_score"]]);
  const grade = specOf(
    "exam_results",
    "marks_obtained decimal(5,2) *\ngrade varchar(3) *\ngrade_point decimal(3,2) *",
    "grade",
  );
  expect([grade.generator, reads(grade)]).toEqual(["banded", ["marks_obtained"]]);
  expect(specOf("assessments", "shoe_size int *\nrisk_level varchar(20) *", "risk_level").inputs).toBeUndefined();
});

test("numbers that the row's name tells", () => {
  const days = specOf("payment_terms", "name varchar(40) *\ndue_days int *", "due_days");
  expect([days.generator, days.options?.["unit"], reads(days)]).toEqual(["numberTold", "day", ["name"]]);
  expect(reads(specOf("plans", "name varchar(40) *\nprice decimal(8,2) *", "price"))).toEqual(["name"]);
  expect(reads(specOf("tax_rates", "name varchar(40) *\nrate decimal(5,2) *", "rate"))).toEqual(["name"]);
});

test("a text's size is that of the row's text", () => {
  const columns = "title text *\nbody text *\nword_count int *\nreading_time int *";
  for (const column of ["word_count", "reading_time"]) {
    const spec = specOf("articles", columns, column);
    expect([spec.generator, reads(spec)]).toEqual(["textSize", ["body"]]);
  }
  expect(specOf("private_messages", "message text *\nread_time int *", "read_time").generator).not.toBe("textSize");
});

test("a posting is a debit or a credit", () => {
  const columns = "account_id int *\ndebit decimal(12,2) *\ncredit decimal(12,2) *";
  expect(reads(specOf("journal_lines", columns, "credit"))).toEqual(["debit"]);
  expect(specOf("account_totals", columns, "credit").inputs).toBeUndefined();
});

test("a sum once more in another currency, with taxes, in another unit", () => {
  const foreign = "amount decimal(12,2) *\nexchange_rate decimal(12,6) *\nforeign_amount decimal(12,2) *";
  expect(reads(specOf("expenses", foreign, "foreign_amount"))).toEqual(["amount", "exchange_rate"]);
  const taxed = "price decimal(12,2) *\nprice_ttc decimal(12,2) *";
  expect(reads(specOf("articles", taxed, "price_ttc"))).toEqual(["price"]);
  expect(reads(specOf("parcels", "weight_kg decimal(8,2) *\nweight_lb decimal(8,2) *", "weight_lb"))).toEqual([
    "weight_kg",
  ]);
});

test("a bound that may be missing binds where it is there", () => {
  const spec = specOf("invites", "max_uses int null *\nuse_count int *", "use_count");
  expect([spec.generator, reads(spec)]).toEqual(["orElse", ["max_uses"]]);
});

test("what stands beside a key is what that key asks for", () => {
  const claims = "id int pk *\nclaim_type text *\nclaim_value text *\nuser_id int *";
  const claim = specOf("user_claims", claims, "claim_value");
  expect([claim.generator, reads(claim)]).toEqual(["settingValue", ["claim_type"]]);
});

test("whatever clearly goes with what a row is called follows it, whatever its own name", () => {
  const holidays = "name varchar(80) *\ndescription varchar(100) null *";
  expect(reads(specOf("holidays", holidays, "description"))).toEqual(["name"]);
  const styles = "title varchar(80) *\nlink_uri varchar(200) *";
  expect(reads(specOf("menu_links", styles, "link_uri"))).toEqual(["title"]);
});

test("what an entry of a log is about is one of the things that there are here", () => {
  const tables = ["members", "plans", "payments", "gyms"].map(
    (name) => parseTable(name, "id int pk *\nname text *").table,
  );
  const log = parseTable("audit_logs", "id int pk *\nentity text *\nentity_id text *").table;
  const { spec } = infer(makeCatalog([...tables, log]), { asOf }).tables["audit_logs"]!.columns["entity"]!;
  const values = (spec.options as { values: readonly (readonly [string, number])[] }).values.map(([value]) => value);
  expect(values).toEqual(expect.arrayContaining(["member", "plan", "gym"]));
});

test("what is known of a thing is said of it", () => {
  const tool = "tool_name text *\ntool_input text *";
  const input = specOf("agent_steps", tool, "tool_input");
  expect([input.generator, reads(input)]).toEqual(["conditional", ["tool_name"]]);
  const airline = specOf("airlines", "airline text *\ncountry text *", "country");
  expect([airline.generator, reads(airline)]).toEqual(["conditional", ["airline"]]);
  const currency = "currency_name text *\npfx_symbol text null *\ndecimal_point text null *";
  expect(reads(specOf("currency_formats", currency, "pfx_symbol"))).toEqual(["currency_name"]);
  // What a list allows is kept to; what names another thing says nothing.
  expect(reads(specOf("addresses", "street text *\ncountry text *", "country"))).toEqual([]);
});

test("what stands below a title is about it, whatever both are called", () => {
  const posts = "post_title text *\npost_content text *\nmeta_description varchar(250) null *";
  const body = specOf("wp_posts", posts, "post_content");
  expect([body.generator, reads(body)]).toEqual(["essay", ["post_title"]]);
  const talk = "title varchar(200) *\ncontent text *";
  const said = specOf("forum_threads", talk, "content");
  expect([said.generator, reads(said)]).toEqual(["passage", ["title"]]);
  expect(specOf("forum_threads", talk, "title").generator).toBe("heading");
});

test("the domain beside a mailbox is its domain, and the dead alone died somewhere", () => {
  const box = "email varchar(200) *\ndomain varchar(200) *";
  const domain = specOf("mail_addresses", box, "domain");
  expect([domain.generator, domain.options, reads(domain)]).toEqual(["recased", { as: "domain" }, ["email"]]);
  const people =
    "full_name varchar(80) *\nbirth_date date null *\ndeath_year int null *\ndeath_city varchar(80) null *";
  expect(reads(specOf("people", people, "death_city"))).toContain("death_year");
});

test("texts that others of their row tell word for word", () => {
  const repo = "owner varchar(80) *\nname varchar(80) *\nfull_name varchar(200) *\nclone_url varchar(255) *";
  for (const column of ["full_name", "clone_url"])
    expect(reads(specOf("repositories", repo, column))).toEqual(["owner", "name"]);
  expect(specOf("customers", repo, "full_name").generator).toBe("fullName");
  const standing = "position int *\nposition_text varchar(5) *";
  expect(reads(specOf("driver_standings", standing, "position_text"))).toEqual(["position"]);
  const pillar = "title varchar(80) *\nletter varchar(5) null";
  expect(specOf("pillars", pillar, "letter").options).toEqual({ as: "letter" });
});

test("only some kinds of rows have what belongs to a kind", () => {
  const tokens = "authorization_grant_type varchar(80) *\nauthorization_code_value text null *";
  expect(reads(specOf("oauth2_authorization", tokens, "authorization_code_value"))).toEqual([
    "authorization_grant_type",
  ]);
});

test("what is known in a trade is said there", () => {
  const sports = "name varchar(60) *\nemoji varchar(8) *";
  expect(reads(specOf("sports", sports, "emoji"))).toEqual(["name"]);
  const rules = "allergen varchar(60) *\nallergen_type varchar(20) *";
  expect(reads(specOf("allergies", rules, "allergen_type"))).toEqual(["allergen"]);
});

test("what costs thousands of a currency is told in these", () => {
  const costs = "cost_ugx decimal(12,2) *\ncost decimal(12,2) *";
  const [ugx, usd] = ["cost_ugx", "cost"].map((column) => specOf("fuel_bills", costs, column));
  expect([ugx?.generator, Number(ugx?.options?.["mean"]) > 10_000]).toEqual(["amount", true]);
  expect(Number(usd?.options?.["mean"] ?? 0)).toBeLessThan(1000);
  // There is no room for it.
  expect(Number(specOf("fuel_bills", "cost_ugx decimal(5,2) *", "cost_ugx").options?.["mean"] ?? 0)).toBeLessThan(1000);
});

test("a node of a nested set has both ends", () => {
  const tables = parseTable("categories", "id int pk *\nnleft int null *\nnright int null *").table;
  const { columns } = infer(makeCatalog([tables]), { asOf }).tables["categories"]!;
  expect(["nleft", "nright"].map((name) => [columns[name]?.spec.generator, columns[name]?.nullRate])).toEqual([
    ["nestedSet", 0],
    ["nestedSet", 0],
  ]);
});

test("the customers of who keeps timesheets are firms", () => {
  const named = (others: readonly string[]) => {
    const tables = others.map((name) => parseTable(name, "id int pk *").table);
    const customers = parseTable("customers", "id int pk *\nname varchar(100) *").table;
    return infer(makeCatalog([customers, ...tables]), { asOf }).tables["customers"]!.columns["name"]!.spec.generator;
  };
  expect(named(["timesheets"])).toBe("companyName");
  expect(named(["timesheets", "carts"])).toBe("fullName");
});

test("a kind of which nothing is known is left out mostly, where it may be", () => {
  const { table } = parseTable("trinkets", "id int pk *\nname varchar(80) *\ntype varchar(64) null *");
  const recipe = infer(makeCatalog([table]), { asOf }).tables["trinkets"]!.columns;
  expect(JSON.stringify(recipe["type"]!.spec)).toContain("standard");
  expect(recipe["type"]!.nullRate).toBeGreaterThan(0.9);
});

test("steps of unknown names follow one another as they stand", () => {
  const columns = `pre_med_at timestamp *
induction_at timestamp null *
incision_at timestamp null *
closed_at timestamp null *`;
  expect(reads(specOf("surgeries", columns, "incision_at"))).toEqual(["pre_med_at", "induction_at"]);
  expect(reads(specOf("surgeries", columns, "closed_at"))).toContain("incision_at");
  expect(specOf("surgeries", columns, "induction_at").options?.["typical"]).toBeLessThan(3_600_000);
});

test("a laboratory reports on what it has received", () => {
  const columns = "analyte text *\nsampled_at timestamp *\nreceived_at timestamp null *\nreported_at timestamp null *";
  expect(reads(specOf("lab_results", columns, "received_at"))).toEqual(["sampled_at"]);
  expect(reads(specOf("lab_results", columns, "reported_at"))).toContain("received_at");
});

test("who drives so long at such a speed has come so far", () => {
  const columns = `start_odometer decimal(9,1) *
end_odometer decimal(9,1) *
distance_km decimal(7,1) *
duration_sec int *
avg_speed_kmh decimal(5,1) *`;
  expect(reads(specOf("trips", columns, "distance_km"))).toEqual(["duration_sec", "avg_speed_kmh"]);
  expect(reads(specOf("trips", columns, "end_odometer"))).toEqual(["start_odometer", "distance_km"]);
  const slow = specOf("trips", "distance_m int *\nduration_min int *", "distance_m");
  expect(slow.generator).toBe("partOf");
  expect(slow.options?.["least"]).toBeGreaterThan(100);
});

test("a payment's status goes with the order's, and what is paid with the payment's", () => {
  const columns =
    "status varchar(20) *\npayment_status varchar(20) *\nfulfillment_status varchar(20) *\nsubtotal decimal(10,2) *\ntax decimal(10,2) *\ntotal decimal(10,2) *\namount_paid decimal(10,2) *\nbalance_due decimal(10,2) *\ntotal_refunded decimal(10,2) *";
  expect(reads(specOf("orders", columns, "payment_status"))).toEqual(["status"]);
  expect(reads(specOf("orders", columns, "fulfillment_status"))).toEqual(["status"]);
  const paid = specOf("orders", columns, "amount_paid");
  expect(reads(paid)).toEqual(["total", "payment_status"]);
  expect(paid.options?.["cases"]).toMatchObject({ paid: [[1, 1]] });
  expect(reads(specOf("orders", columns, "total_refunded"))).toContain("payment_status");
});

test("of a payment is left what no fee is taken of, and few payments are disputed", () => {
  const columns =
    "status varchar(20) *\namount_cents int *\nfee_cents int *\nnet_cents int *\ndisputed boolean *\ncurrency char(3) *";
  expect(reads(specOf("payments", columns, "net_cents"))).toEqual(["amount_cents", "fee_cents"]);
  expect(reads(specOf("payments", columns, "fee_cents"))).toEqual(["amount_cents"]);
  expect(specOf("payments", columns, "disputed").generator).toBe("boolean");
});

test("a tier ends above its beginning, and balances are no moments", () => {
  expect(reads(specOf("tiers", "from_unit int *\nup_to_unit int null *", "up_to_unit"))).toEqual(["from_unit"]);
  expect(specOf("accounts", "starting_balance bigint *", "starting_balance").generator).not.toMatch(/^epoch/);
});

test("what is measured several times at once is about the same", () => {
  const phases = "u_l1 decimal(5,1) *\nu_l2 decimal(5,1) *\nu_l3 decimal(5,1) *";
  expect(specOf("energy_readings", phases, "u_l3")).toMatchObject({
    generator: "near",
    inputs: { of: { column: "u_l1" } },
  });
  expect(specOf("players", "score1 int *\nscore2 int *", "score2").generator).not.toBe("near");
  expect(reads(specOf("gauges", "alarm1_cm int *\nalarm2_cm int *", "alarm2_cm"))).toEqual(["alarm1_cm"]);
});

test("what is measured once more is near: raw and corrected, on admission and on discharge", () => {
  expect(reads(specOf("readings", "raw_value decimal(9,2) *\nvalue decimal(9,2) *", "raw_value"))).toEqual(["value"]);
  const weights = "admission_weight_kg decimal(5,1) *\ndischarge_weight_kg decimal(5,1) *";
  expect(reads(specOf("stays", weights, "discharge_weight_kg"))).toEqual(["admission_weight_kg"]);
});

test("parts are measured about their nominal size", () => {
  const columns =
    "nominal decimal(9,3) *\nusl decimal(9,3) *\nlsl decimal(9,3) *\nx1 decimal(9,3) *\nstd_dev decimal(9,4) *";
  for (const column of ["usl", "lsl", "x1", "std_dev"])
    expect(reads(specOf("measurements", columns, column))).toEqual(["nominal"]);
});

test("figures are kept by the full hour", () => {
  expect(specOf("hourly_averages", "hour timestamp *\nvalue decimal(9,2) *", "hour").options).toMatchObject({
    marks: 3_600_000,
  });
  expect(specOf("stats_daily", "bucket timestamp *\nhits int *", "bucket").options).toMatchObject({
    marks: 86_400_000,
  });
  expect(specOf("orders", "hour_of_day int *\nplaced timestamp *", "placed").options?.["marks"]).toBeUndefined();
});

test("an order's number is in no other language", () => {
  expect(specOf("parts", "part_id int *\npart_no varchar(20) *", "part_no").generator).not.toBe("copy");
});

test("who has won is told by the scores", () => {
  const columns = "home_score int *\naway_score int *\nwinner varchar(4) *\nresult varchar(1) *";
  const winner = specOf("matches", columns, "winner");
  expect([winner.generator, reads(winner)]).toEqual(["banded", ["home_score", "away_score"]]);
  expect(JSON.stringify(winner.options)).toBe('{"bands":[[-1000,"away"],[0,"draw"],[0.001,"home"]]}');
  expect(JSON.stringify(specOf("matches", columns, "result").options)).toContain('[0,"D"]');
  expect(specOf("polls", "yes int *\nno int *\nwinner varchar(40) *", "winner").generator).not.toBe("banded");
});

test("journeys last for days, people work somewhere for years, and a night is counted by its midnight", () => {
  const days = (spec: GeneratorSpec) => (spec.options?.["typical"] as number) / 86_400_000;
  const trip = "start_date date *\nend_date date *";
  expect(days(specOf("trips", trip, "end_date"))).toBeGreaterThan(4);
  expect(days(specOf("meetings", trip, "end_date"))).toBeLessThan(2);
  const coach = specOf("coaches", "hired_on date *\nsacked_on date null *", "sacked_on");
  expect([reads(coach), days(coach) > 300]).toEqual([["hired_on"], true]);
  const visa = specOf("visas", "valid_from date *\nvalid_until date *", "valid_until");
  expect([reads(visa), days(visa) > 90]).toEqual([["valid_from"], true]);
  const stop =
    "arrive_at timestamp *\ndepart_at timestamp *\nnights int *\ncost_per_night decimal(8,2) *\ntotal_cost decimal(8,2) *";
  expect(specOf("stops", stop, "nights").options).toEqual({ unit: "day", nights: true });
  expect(reads(specOf("stops", stop, "total_cost"))).toEqual(["nights", "cost_per_night"]);
});

test("a season is called after the summers that it lies between, a flight after who flies it", () => {
  const of = (tables: readonly string[][], table: string, column: string) =>
    infer(makeCatalog(tables.map(([name = "", columns = ""]) => parseTable(name, `id int pk *\n${columns}`).table)), {
      asOf,
    }).tables[table]!.columns[column]!.spec;
  const season = ["seasons", "label varchar(9) *\nstarts_on date *"];
  const played = of([season, ["matches", "home_score int *"]], "seasons", "label");
  expect([played.generator, reads(played)]).toEqual(["datePart", ["starts_on"]]);
  expect(of([season, ["rooms", "number int *"]], "seasons", "label").generator).not.toBe("datePart");
  const flight = specOf("flights", "airline varchar(60) *\nflight_number varchar(10) *", "flight_number");
  expect(reads(flight)).toEqual(["airline"]);
});

test("books: an entry balances, its period is that of its day, and what is left is reckoned", () => {
  const entry =
    "entry_date date *\nposted_at timestamp null *\nfiscal_year int *\nfiscal_period int *\ntotal_debit decimal(14,2) *\ntotal_credit decimal(14,2) *";
  expect(reads(specOf("journal_entries", entry, "fiscal_period"))).toEqual(["entry_date"]);
  expect(specOf("journal_entries", entry, "total_credit")).toMatchObject({ generator: "copy" });
  const asset =
    "acquisition_cost decimal(14,2) *\nuseful_life_months int *\nmonthly_depreciation decimal(14,2) *\naccumulated_depreciation decimal(14,2) *\nnet_book_value decimal(14,2) *";
  expect(reads(specOf("fixed_assets", asset, "net_book_value"))).toEqual([
    "acquisition_cost",
    "accumulated_depreciation",
  ]);
  expect(reads(specOf("fixed_assets", asset, "monthly_depreciation"))).toEqual([
    "acquisition_cost",
    "useful_life_months",
  ]);
  const claim = "amount decimal(10,2) *\nvat_amount decimal(10,2) null *\nnet_amount decimal(10,2) null *";
  expect(reads(specOf("expense_claims", claim, "net_amount"))).toEqual(["amount", "vat_amount"]);
});

test("of an order is open what has not come, and of what is to be picked short what was not there", () => {
  const line = "qty_ordered decimal(12,3) *\nqty_received decimal(12,3) *\nqty_open decimal(12,3) *";
  expect(reads(specOf("po_lines", line, "qty_open"))).toEqual(["qty_ordered", "qty_received"]);
  const task = "qty_to_pick int *\nqty_picked int *\nshort_qty int *";
  expect(reads(specOf("pick_tasks", task, "short_qty"))).toEqual(["qty_to_pick", "qty_picked"]);
});

test("a tax on what may be missing is nothing, and a posting comes to its debit or its credit", () => {
  const columns =
    "sub_total decimal(12,4) *\ntax_amount decimal(12,4) *\nshipping_fee_excl_tax decimal(12,4) null *\nshipping_fee_incl_tax decimal(12,4) null *\nshipping_tax_amount decimal(12,4) *\ngrand_total decimal(12,4) *";
  const tax = specOf("carts", columns, "shipping_tax_amount");
  expect(tax.generator).toBe("orElse");
  expect(reads(tax)).toContain("shipping_fee_excl_tax");
  const posting = "debit decimal(12,2) *\ncredit decimal(12,2) *\namount decimal(12,2) *";
  expect(reads(specOf("ledger_postings", posting, "amount")).toSorted()).toEqual(["credit", "debit"]);
});

test("what a car has driven when it comes back is more, and crops tell how they grow", () => {
  const rentals = "odometer_out int *\nodometer_in int *";
  expect(reads(specOf("rentals", rentals, "odometer_in"))).toEqual(["odometer_out"]);
  const crops = "name varchar(60) *\ndays_to_maturity int *\nrow_spacing_cm int *";
  expect(reads(specOf("crops", crops, "days_to_maturity"))).toEqual(["name"]);
});

test("discount and tax beside an extended price are shares of it", () => {
  const columns =
    "quantity decimal(15,2) *\nextended_price decimal(15,2) *\ndiscount decimal(15,2) *\ntax decimal(15,2) *";
  const { options } = specOf("line_items", columns, "discount");
  for (const [share] of options!["values"] as readonly (readonly [number, number])[]) expect(share).toBeLessThan(1);
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

test("labels of specimens say what was read from them", () => {
  const columns = "start_date date *\nverbatim_date varchar(50) *\nlatitude1 decimal(12,10) *\nlat1_text varchar(50) *";
  expect(reads(specOf("collecting_events", columns, "verbatim_date"))).toEqual(["start_date"]);
});

test("what is called as a moment in four bytes elsewhere counts seconds", () => {
  const tables = [
    parseTable("FUNCS", "FUNC_ID bigint pk *\nCREATE_TIME int *").table,
    parseTable("DBS", "DB_ID bigint pk *\nCREATE_TIME bigint *").table,
  ];
  const recipe = infer(makeCatalog(tables), { asOf });
  expect(recipe.tables["DBS"]!.columns["CREATE_TIME"]!.spec.generator).toBe("epochSeconds");
});

test("studies that were stopped say why, others do not", () => {
  const spec = specOf(
    "studies",
    "nct_id varchar(11) *\noverall_status varchar(40) *\nwhy_stopped varchar(250) null *",
    "why_stopped",
  );
  expect([spec.generator, reads(spec)]).toEqual(["when", ["overall_status"]]);
});

test("rows of which only their last change is told come about one after another", () => {
  const risesIn = (columns: string, column: string) => {
    const parsed = parseTable("readings", `id int pk *\n${columns}`).table;
    return infer(makeCatalog([parsed]), { asOf }).tables["readings"]!.columns[column]!.rises === true;
  };
  expect(risesIn("modified_when timestamp *\ncode text *", "modified_when")).toBe(true);
  const both = "created_at timestamp *\nmodified_when timestamp *";
  expect([risesIn(both, "created_at"), risesIn(both, "modified_when")]).toEqual([true, false]);
});

test("a counter has grown by what it is more than before", () => {
  const columns = "in_octets bigint *\nin_octets_prev bigint *\nin_octets_delta bigint *";
  const spec = specOf("ports", columns, "in_octets_delta");
  expect([spec.generator, reads(spec)]).toEqual(["total", ["in_octets", "in_octets_prev"]]);
});

test("a second factor is confirmed where there is one", () => {
  const spec = specOf(
    "users",
    "two_factor_secret text null *\ntwo_factor_confirmed_at timestamp null *",
    "two_factor_confirmed_at",
  );
  expect([spec.generator, reads(spec)]).toEqual(["when", ["two_factor_secret"]]);
});

test("where nothing is ordered the number of an order is a place", () => {
  const columns = "parent_id int *\nmenu_name varchar(50) *\norder_num int *";
  expect(specOf("sys_menu", columns, "order_num").generator).toBe("sortOrder");
});
