import { expect, test } from "vitest";
import { impliedKey } from "@seedloom/core";
import { infer } from "@seedloom/infer";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

/** The shape that is proposed for a JSON column of that name in a table of that name. */
function shapeOf(table: string, column: string): unknown {
  const { table: made } = parseTable(table, `id int pk *\n created_by text *\n ${column} json *`);
  const recipe = infer(makeCatalog([made]), { asOf: Date.UTC(2026, 0, 1) }).tables[table]?.columns[column];
  return recipe?.spec.options?.["shape"];
}

const keysOf = (shape: unknown): readonly string[] =>
  Array.isArray(shape) ? keysOf(shape[0]) : typeof shape === "object" && shape !== null ? Object.keys(shape) : [];

test.each([
  ["stores", "opening_hours", "monday"],
  ["pci_devices", "extra_info", "capabilities"],
  ["vm_instances", "device_metadata", "bus"],
  ["access_policies", "rules", "action"],
  ["claim_mappings", "rules", "remote"],
  ["websites", "replay_config", "sample_rate"],
  ["hooks", "webhook_payload", "event"],
  ["baskets", "line_items", "quantity"],
  ["places", "geo_location", "latitude"],
  ["sites", "shipping_address", "city"],
  ["pages", "title_translations", "de"],
  ["museum_labels", "heading", "fr"],
  ["surveys", "form_answers", "satisfaction"],
  ["assistants", "chat_history", "role"],
  ["tariffs", "price_tiers", "up_to"],
  ["stations", "sensor_readings", "humidity"],
  ["kits", "enabled_flags", "export"],
  ["guides", "status_history", "at"],
  ["boards", "dashboard_layout", "widget"],
  ["clients", "notification_settings", "email"],
  ["devices", "config", "report_every_seconds"],
  ["players", "stats", "goals"],
  ["payslips", "deductions", "amount"],
  ["ivr_menus", "options", "key"],
  ["trading_strategies", "parameters", "stop_loss"],
  ["couriers", "extracted_metadata", "source"],
  ["webhooks", "events", "generator"],
  ["feature_strategies", "parameters", "rollout"],
  ["feature_strategies", "constraints", "context_name"],
  ["llm_calls", "response", "content"],
  ["document_chunks", "metadata", "page"],
  ["chat_channels", "notify_props", "desktop"],
  ["ai_agents", "config", "model"],
  ["agent_runs", "output", "tokens"],
  ["tool_calls", "arguments", "query"],
  ["model_routes", "policy", "models"],
  ["episodes", "video_config", "fps"],
  ["audit_logs", "details", "from"],
  ["backtests", "candles", "volume"],
  ["items", "nft_traits", "trait_type"],
  ["uploads", "manifest", "checksum"],
  ["courses", "progress", "current"],
  ["site_audits", "ssl_info", "issuer"],
  ["pages", "seo", "noindex"],
  ["people", "additional_contact_info", "best_time"],
])("JSON in %s.%s tells of %s", (table, column, key) => {
  expect(keysOf(shapeOf(table, column))).toContain(key);
});

test("lists are lists: permissions, recipients, weekdays", () => {
  for (const column of ["permissions", "cc_recipients", "working_days", "image_urls"])
    expect(Array.isArray(shapeOf("rooms", column))).toBe(true);
});

test("what a log remembers of a row has that row's columns", () => {
  const { table: books } = parseTable(
    "books",
    `id int pk *\n title varchar(80) *\n pages int *\n price decimal(8,2) *\n language varchar(20) *`,
  );
  const { table: log } = parseTable(
    "audit_log",
    `id int pk *\n action varchar(20) *\n old_values json *\n changes json *`,
  );
  const { columns } = infer(makeCatalog([books, log]), { asOf: Date.UTC(2026, 0, 1) }).tables["audit_log"] ?? {};
  expect(keysOf(columns?.["old_values"]?.spec.options?.["shape"])).toEqual(["title", "pages", "price", "language"]);
  expect(columns?.["changes"]?.spec.options?.["shape"]).toMatchObject({ pages: [{}, {}], price: [{}, {}] });
});

test("what was changed is not what it was: of states, kinds and figures", () => {
  const columns = columnsOf("parcel_history", LOANS, ["parcel_history", "id int pk *\n diff json *"]);
  const shape = columns["diff"]?.spec.options?.["shape"] as Readonly<Record<string, unknown>> | undefined;
  const pair = (shape?.["status"] ?? []) as readonly { readonly options: { readonly values: readonly string[] } }[];
  const [from, to] = pair.map(({ options }) => options.values);
  expect(from).not.toHaveLength(0);
  expect(from?.filter((value) => to?.includes(value))).toEqual([]);
});

test("who wrote something is one, and those who did several are a list", () => {
  const columns = columnsOf("essays", LOANS, ["essays", "id int pk *\n author json *\n authors json *"]);
  expect(columns["author"]?.spec.options?.["shape"]).toMatchObject({ name: {}, email: {} });
  expect(Array.isArray(columns["authors"]?.spec.options?.["shape"])).toBe(true);
});

test("text that a mapper's comment calls JSON is", () => {
  const { table } = parseTable("sites", "id int pk *\n item_pool text *");
  const told = { ...table, columns: table.columns.map((each) => ({ ...each, comment: "(DC2Type:json_array)" })) };
  const recipe = infer(makeCatalog([told]), { asOf: Date.UTC(2026, 0, 1) }).tables["sites"];
  expect(recipe?.columns["item_pool"]?.spec.generator).toBe("json");
});

/** The recipes of a table beside others. */
function columnsOf(last: string, ...tables: readonly (readonly [name: string, columns: string])[]) {
  const made = tables.map(([name, columns]) => parseTable(name, columns).table);
  return infer(makeCatalog(made), { asOf: Date.UTC(2026, 0, 1) }).tables[last]?.columns ?? {};
}

const LOANS = ["loans", "id int pk *\n title varchar(80) *\n status varchar(20) *\n priority varchar(20) *"] as const;

test("what rows are looked for by is of this schema's columns", () => {
  const columns = columnsOf("saved_views", LOANS, [
    "saved_views",
    "id int pk *\n loan_status varchar(20) *\n filters json *\n sort json *\n conditions json *\n column_mapping json *",
  ]);
  const shape = (name: string) => columns[name]?.spec.options?.["shape"];
  expect(Object.keys(shape("filters") as object)).toEqual(["status", "priority"]);
  expect(shape("conditions")).toMatchObject([{ field: "status" }, { field: "priority" }]);
  expect(shape("sort")).toMatchObject({ field: { options: { values: ["title", "status", "priority"] } } });
  expect(shape("column_mapping")).toHaveProperty("title");
});

test("a payload tells of what there is here, and of the event that its row names", () => {
  const alone = columnsOf("outbox", LOANS, ["outbox", "id int pk *\n payload json *"])["payload"];
  expect(alone?.spec.options?.["shape"]).toMatchObject({
    event: { options: { values: expect.arrayContaining(["loan.created"]) } },
    data: { title: {} },
  });
  const told = columnsOf("events", LOANS, ["events", "id int pk *\n event_type varchar(40) *\n payload json *"]);
  expect(told["payload"]?.spec.options?.["shape"]).not.toHaveProperty("data.title");
});

test("what an audit tells was changed is a column of what there is here", () => {
  const audit = columnsOf("audit_log", LOANS, ["audit_log", "id int pk *\n details json *"])["details"];
  expect(audit?.spec.options).toMatchObject({ shape: { field: "status" }, empty: 0.4 });
  const given = parseTable("looms", "id int pk *\n pedals json *").table;
  const told = given.columns.map((column) => ({
    ...column,
    default:
      column.name === "pedals"
        ? {
            sql: { text: "'{\"left\": 4}'", expression: { kind: "literal" as const, value: '{"left": 4}' } },
            volatile: false,
          }
        : null,
  }));
  const looms = infer(makeCatalog([parseTable(...LOANS).table, { ...given, columns: told }]), { asOf: 0 }).tables[
    "looms"
  ];
  expect(looms?.columns["pedals"]?.spec.options?.["shape"]).toHaveProperty("left");
});

test("of JSON of which nothing is known there is none, and settings of nobody's are few", () => {
  const columns = columnsOf("looms", ["looms", "id int pk *\n warp_state_dump json *\n zebu json *\n options json *"]);
  expect(columns["zebu"]?.spec.options?.["shape"]).toEqual({});
  expect(columns["options"]?.spec.options).toMatchObject({ shape: { enabled: {} }, empty: 0.3 });
});

test("what can be set of a thing, and how much of it there may be, is told by what belongs to it", () => {
  const keyed = (name: string) => `id int pk *\n name varchar(80) *\n ${name} int *`;
  const { table: clubs } = parseTable("chapters", "id int pk *\n name varchar(80) *\n settings json *\n limits json *");
  const others = ["walks", "guides", "badges"].map((name) => {
    const { table } = parseTable(name, keyed("chapter_id"));
    return { ...table, foreignKeys: [impliedKey("chapters", [["chapter_id", "id"]])] };
  });
  const { columns } = infer(makeCatalog([clubs, ...others]), { asOf: Date.UTC(2026, 0, 1) }).tables["chapters"] ?? {};
  const keys = (name: string) => Object.keys(columns?.[name]?.spec.options?.["shape"] as object);
  expect(keys("settings")).toEqual(expect.arrayContaining(["notifyOnNewWalk", "maxWalks"]));
  expect(keys("limits")).toEqual(["walks", "guides", "badges"]);
});

test("keys of settings are of what there is here: taxes only where something is sold", () => {
  const settings = ["settings", "id int pk *\n setting_key varchar(80) *\n setting_value text *"] as const;
  const key = (...tables: readonly (readonly [string, string])[]) =>
    columnsOf("settings", ...tables, settings)["setting_key"]?.spec;
  expect(key(["plants", "id int pk *\n name varchar(80) *"])?.options?.["without"]).toEqual([
    "sales",
    "writing",
    "machinery",
  ]);
  expect(key(["invoices", "id int pk *\n name varchar(80) *"])?.options?.["without"]).toEqual(["writing", "machinery"]);
});

test("a key beside a value is that of a setting, or of what is noted of a thing", () => {
  const keyOf = (table: string) =>
    columnsOf(table, LOANS, [table, "id int pk *\n loan_id int *\n key varchar(60) *\n value text *"])["key"]?.spec;
  expect(keyOf("loan_settings")?.generator).toBe("settingKey");
  expect(keyOf("loan_metadata")).toMatchObject({ generator: "settingKey", options: { noted: true } });
});

test("bytes are a file, a picture or a program's variables where the table says so", () => {
  const bytesOf = (table: string, more = "") => {
    const { table: made } = parseTable(table, `id int pk *\n ${more} data text *`);
    const bytes = { kind: "bytes", maxLength: null, fixed: false } as const;
    const columns = made.columns.map((each) =>
      each.name === "data" ? { ...each, type: bytes, typeText: "longblob" } : each,
    );
    return infer(makeCatalog([{ ...made, columns }]), { asOf: 0 }).tables[table]?.columns["data"]?.spec;
  };
  expect(bytesOf("attachments", "file_name varchar(80) *\n")).toMatchObject({
    generator: "fileBytes",
    inputs: { of: { column: "file_name" } },
  });
  expect(bytesOf("icons")).toEqual({ generator: "imageBytes" });
  expect(bytesOf("icons", "mime_type varchar(80) *\n")).toEqual({
    generator: "imageBytes",
    inputs: { of: { column: "mime_type" } },
  });
  expect(bytesOf("cache_items")?.generator).toBe("utf8");
  expect(bytesOf("telemetry")?.generator).toBe("bytes");
});

test("pictures in a list stand in a folder of what the table is about, conditions of a rule ask for what there is", () => {
  const photos = columnsOf("boats", ["boats", "id int pk *\n name varchar(80) *\n photos json *"])["photos"];
  expect(photos?.spec.options?.["shape"]).toMatchObject([{ options: { of: "boats" } }, {}]);
  const rules = columnsOf("automations", LOANS, ["automations", "id int pk *\n conditions json *"])["conditions"];
  expect(rules?.spec.options?.["shape"]).toMatchObject([{ field: "status" }, {}]);
});
