import { expect, test } from "vitest";
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
  expect(columns?.["changes"]?.spec.options?.["shape"]).toMatchObject({ title: [{}, {}], pages: [{}, {}] });
});

test("text that a mapper's comment calls JSON is", () => {
  const { table } = parseTable("sites", "id int pk *\n item_pool text *");
  const told = { ...table, columns: table.columns.map((each) => ({ ...each, comment: "(DC2Type:json_array)" })) };
  const recipe = infer(makeCatalog([told]), { asOf: Date.UTC(2026, 0, 1) }).tables["sites"];
  expect(recipe?.columns["item_pool"]?.spec.generator).toBe("json");
});
