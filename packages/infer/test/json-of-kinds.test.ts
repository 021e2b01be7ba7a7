import { expect, test } from "vitest";
import { infer } from "@seedloom/infer";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

/** The keys of JSON in a column, by the values of the one that tells the kind; null where none does. */
function keysByKind(table: string, kind: string, kinds: readonly string[], column: string): unknown {
  const { table: plain } = parseTable(table, `id int pk *\n ${kind} varchar(40) *\n ${column} json *`);
  const type = { kind: "enum", name: "kinds", labels: kinds } as const;
  const made = { ...plain, columns: plain.columns.map((each) => (each.name === kind ? { ...each, type } : each)) };
  const { spec } = infer(makeCatalog([made]), { asOf: Date.UTC(2026, 0, 1) }).tables[table]!.columns[column]!;
  const cases = spec.options?.["cases"] as Readonly<Record<string, { options: { shape: object } }>> | undefined;
  if (cases === undefined) return null;
  return Object.fromEntries(Object.entries(cases).map(([value, each]) => [value, Object.keys(each.options.shape)]));
}

test.each([
  ["triggers", "type", ["schedule", "webhook", "manual"], "config", "schedule", "cron"],
  ["integrations", "provider", ["slack", "mailchimp", "webhook"], "settings", "slack", "channel"],
  ["batch_exports", "destination_type", ["S3", "Snowflake", "HTTP"], "destination_config", "S3", "bucket"],
  ["workflow_steps", "step_type", ["send_email", "delay", "httpRequest"], "parameters", "httpRequest", "url"],
  ["form_fields", "field_type", ["short_text", "number", "file_upload"], "validations", "number", "max"],
  ["page_blocks", "block_type", ["hero", "image", "faq"], "content", "image", "alt"],
  ["dashboard_widgets", "widget_type", ["line_chart", "kpi", "table"], "config", "table", "columns"],
  ["messages", "message_type", ["text", "image", "location"], "payload", "location", "latitude"],
  ["events", "event_name", ["page_view", "signup", "purchase"], "properties", "purchase", "amount"],
])("%s: %s %j tells what is in %s", (table, kind, kinds, column, value, key) => {
  const keys = keysByKind(table, kind, kinds, column) as Readonly<Record<string, readonly string[]>>;
  expect(keys[value]).toContain(key);
});

test("kinds of which nothing is known tell nothing", () => {
  expect(keysByKind("triggers", "type", ["alpha", "beta", "gamma"], "config")).toBeNull();
  expect(keysByKind("patients", "type", ["inpatient", "outpatient"], "settings")).toBeNull();
});
