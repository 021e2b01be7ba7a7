import { expect, test } from "vitest";
import { infer } from "@seedloom/infer";
import { makeCatalog, parseTable } from "../helpers/parse-table.ts";
import { reads, specOf } from "../helpers/spec-of.ts";

const asOf = Date.UTC(2026, 0, 1);

test("what was done with an amount so far is no more than it", () => {
  const credit = "amount decimal(10,2) *\namount_used decimal(10,2) *\nmemo text null *";
  const used = specOf("store_credits", credit, "amount_used");
  expect([used.generator, reads(used)]).toEqual(["partOf", ["amount"]]);
  const metrics = "total_engine_hours decimal(10,2) *\nidle_time_hours decimal(10,2) *";
  expect(reads(specOf("daily_metrics", metrics, "idle_time_hours"))).toEqual(["total_engine_hours"]);
  const children = "total_children int *\nnum_children_at_home int *";
  expect(reads(specOf("customers", children, "num_children_at_home"))).toEqual(["total_children"]);
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

test("what costs thousands of a currency is told in these", () => {
  const costs = "cost_ugx decimal(12,2) *\ncost decimal(12,2) *";
  const [ugx, usd] = ["cost_ugx", "cost"].map((column) => specOf("fuel_bills", costs, column));
  expect([ugx?.generator, Number(ugx?.options?.["mean"]) > 10_000]).toEqual(["amount", true]);
  expect(Number(usd?.options?.["mean"] ?? 0)).toBeLessThan(1000);
  // There is no room for it.
  expect(Number(specOf("fuel_bills", "cost_ugx decimal(5,2) *", "cost_ugx").options?.["mean"] ?? 0)).toBeLessThan(1000);
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

test("discount and tax beside an extended price are shares of it", () => {
  const columns =
    "quantity decimal(15,2) *\nextended_price decimal(15,2) *\ndiscount decimal(15,2) *\ntax decimal(15,2) *";
  const { options } = specOf("line_items", columns, "discount");
  for (const [share] of options!["values"] as readonly (readonly [number, number])[]) expect(share).toBeLessThan(1);
});
