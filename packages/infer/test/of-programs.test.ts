import { infer } from "@seedloom/infer";
import { expect, test } from "vitest";
import { isOfPrograms } from "../src/context/is-programs.ts";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

const catalogOf = (tables: Readonly<Record<string, string>>) =>
  makeCatalog(
    Object.entries(tables).map(
      ([name, columns]) =>
        parseTable(
          name,
          columns
            .split(" ")
            .map((column) => `${column} varchar(80) *`)
            .join("\n"),
        ).table,
    ),
  );

const LISTENERS = catalogOf({
  listeners: "host port protocol timeout retry_interval tls_certificate allocator label",
  sessions: "session_id client_ip user_agent token expires_hint node payload cipher",
  queue_items: "queue worker command exit_code hostname checksum handler trigger_state",
  dns_records: "domain ttl checksum_algorithm server resolver_hint cache_key interface mask",
});
const SHOP = catalogOf({
  orders: "order_number customer_name total_price discount shipping_address city phone comment",
  products: "product_name price category stock_location weight unit brand allocator",
  employees: "first_name last_name salary department birth_place street country rating",
  reviews: "rating_text opinion product author_name title visit_reason season team",
});

test("what programs keep for themselves is told by columns, and texts of which nothing is known are called so there", () => {
  expect(isOfPrograms(LISTENERS)).toBe(true);
  expect(isOfPrograms(SHOP)).toBe(false);
  const allocator = (catalog: typeof SHOP, table: string) =>
    JSON.stringify(
      Object.values(infer(catalog).tables).find((one) => one.table.endsWith(table))?.columns["allocator"]?.spec,
    );
  expect(allocator(LISTENERS, "listeners")).toContain('"default"');
  expect(allocator(SHOP, "products")).not.toContain('"default"');
});
