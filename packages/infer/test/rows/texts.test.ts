import { expect, test } from "vitest";
import type { ColumnType } from "@seedloom/core";
import { compileGenerator } from "@seedloom/generators";
import { infer } from "@seedloom/infer";
import { makeCatalog, makeColumn, parseTable } from "../helpers/parse-table.ts";
import { reads, specOf } from "../helpers/spec-of.ts";

const asOf = Date.UTC(2026, 0, 1);

test("JSON says what the row says", () => {
  const spec = specOf("users", "language varchar(5) *\npreferences json *", "preferences");
  expect(reads(spec)).toEqual(["language"]);
  expect(specOf("users", "shoe_size int *\npreferences json *", "preferences").inputs).toBeUndefined();
});

test("only pictures have a width", () => {
  const columns = "file_name text *\nmime_type text *\nwidth int null *";
  expect(reads(specOf("attachments", columns, "width"))).toEqual(["mime_type"]);
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

test("what a search reads is about the title beside it", () => {
  const columns = "resource varchar(190) *\ntitle text null *\ntext text null *";
  expect(specOf("fulltext_search", columns, "text")).toMatchObject({
    generator: "essay",
    inputs: { of: { column: "title" } },
  });
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

test("of several forms of a text the one of which something is known tells the others", () => {
  const columns = "title varchar(200) *\nhtml text null\nplaintext text null";
  expect(reads(specOf("posts", columns, "html"))).toEqual(["title"]);
  const plain = specOf("posts", columns, "plaintext");
  expect([plain.generator, plain.options, reads(plain)]).toEqual(["recased", { as: "plain" }, ["html"]]);
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

test("what is known in a trade is said there", () => {
  const sports = "name varchar(60) *\nemoji varchar(8) *";
  expect(reads(specOf("sports", sports, "emoji"))).toEqual(["name"]);
  const rules = "allergen varchar(60) *\nallergen_type varchar(20) *";
  expect(reads(specOf("allergies", rules, "allergen_type"))).toEqual(["allergen"]);
});

test("an order's number is in no other language", () => {
  expect(specOf("parts", "part_id int *\npart_no varchar(20) *", "part_no").generator).not.toBe("copy");
});

test("labels of specimens say what was read from them", () => {
  const columns = "start_date date *\nverbatim_date varchar(50) *\nlatitude1 decimal(12,10) *\nlat1_text varchar(50) *";
  expect(reads(specOf("collecting_events", columns, "verbatim_date"))).toEqual(["start_date"]);
});

test("a file whose name comes from a list is of the type that its name says", () => {
  const columns = "campaign_id int *\nfilename varchar(200) *\ncontent_type text default 'application/octet-stream' *";
  const others = {
    campaigns: "name text *\nsubject text *\nfrom_email text *\nto_send int *",
    subscribers: "email text *",
    bounces: "subscriber_id int *",
    campaign_views: "campaign_id int *",
  };
  const spec = specOf("campaign_media", columns, "content_type", others);
  expect([spec.generator, spec.options, reads(spec)]).toEqual(["recased", { as: "mediaType" }, ["filename"]]);
});

test("how a letter is written says nothing of what is noted of its campaign", () => {
  const columns = "name text *\nbody text *\ncontent_type varchar(20) *\nattributes json *";
  expect(reads(specOf("campaigns", columns, "attributes"))).not.toContain("content_type");
});

test("a reply that is kept ready says what it is called for", () => {
  const columns = "name varchar(255) *\ndata text *\nis_html boolean *";
  const spec = specOf("responses", columns, "data", { identities: "email varchar(128) *\nsignature text *" });
  expect([spec.generator, reads(spec)]).toEqual(["conditional", ["name"]]);
});

test("a unit is called as its code says", () => {
  const { table } = parseTable("unit_measures", "unit_measure_code varchar(3) pk *\nname varchar(50) *");
  const { spec } = infer(makeCatalog([table]), { asOf: Date.UTC(2026, 0, 1) }).tables["unit_measures"]!.columns[
    "name"
  ]!;
  expect([spec.generator, reads(spec)]).toEqual(["conditional", ["unit_measure_code"]]);
  expect(JSON.stringify(spec.options)).toMatch(/"KG":[^}]*kilogram/);
});

test("an abbreviation is one of the name that stands beside it", () => {
  const columns = "source_name varchar(255) *\nsource_abbreviation varchar(25) *\nunit_abbreviation varchar(25) *";
  const spec = specOf("sources", columns, "source_abbreviation");
  expect([spec.generator, reads(spec)]).toEqual(["codeOf", ["source_name"]]);
  expect(reads(specOf("sources", columns, "unit_abbreviation"))).toEqual([]);
});
