/**
 * Sums that are shared out, carried on or taken off something else in the same row, and what is measured one after the other.
 */
import { expect, test } from "vitest";
import { MONEY, near, number, rowsOf, within } from "./rows-of.ts";
import type { Case } from "./rows-of.ts";
import type { Row } from "./schemas.ts";

const rising = (row: Row, ...names: readonly string[]) =>
  names.every((name, place) => place === 0 || number(row, names[place - 1]!) <= number(row, name));

const CASES: readonly Case[] = [
  {
    table: `sale_returns: return_amt ${MONEY}, return_tax ${MONEY}, refunded_cash ${MONEY}, reversed_charge ${MONEY}, store_credit ${MONEY}, return_ship_cost ${MONEY}`,
    holds: (row) =>
      near(
        number(row, "refunded_cash") + number(row, "reversed_charge") + number(row, "store_credit"),
        number(row, "return_amt"),
      ) &&
      number(row, "return_tax") <= number(row, "return_amt") * 0.21 &&
      number(row, "return_ship_cost") <= number(row, "return_amt") * 0.21,
  },
  {
    table: `sold_lines: quantity integer, list_price ${MONEY}, sales_price ${MONEY}, ext_sales_price ${MONEY}, ext_tax ${MONEY}, coupon_amt ${MONEY}, ext_ship_cost ${MONEY}, net_paid ${MONEY}, net_paid_inc_tax ${MONEY}`,
    holds: (row) =>
      near(number(row, "ext_sales_price"), number(row, "quantity") * number(row, "sales_price")) &&
      near(number(row, "net_paid"), number(row, "ext_sales_price") - number(row, "coupon_amt")) &&
      near(number(row, "net_paid_inc_tax"), number(row, "net_paid") + number(row, "ext_tax")) &&
      number(row, "ext_ship_cost") <= number(row, "ext_sales_price"),
  },
  {
    table: `treatment_costs: total_charge ${MONEY}, amount_allowed ${MONEY}, total_paid ${MONEY}, paid_by_payer ${MONEY}, paid_by_patient ${MONEY}, patient_copay ${MONEY}, patient_deductible ${MONEY}`,
    holds: (row) =>
      rising(row, "total_paid", "amount_allowed", "total_charge") &&
      near(number(row, "total_paid"), number(row, "paid_by_payer") + number(row, "paid_by_patient")) &&
      near(number(row, "paid_by_patient"), number(row, "patient_copay") + number(row, "patient_deductible")),
  },
  {
    table: `basket_orders: subtotal ${MONEY}, gift_card_amount ${MONEY}, shipping_cost ${MONEY}, tax_total ${MONEY}, grand_total ${MONEY}, amount_refunded ${MONEY}`,
    holds: (row) =>
      number(row, "gift_card_amount") <= number(row, "grand_total") &&
      number(row, "amount_refunded") <= number(row, "grand_total"),
  },
  {
    table: `bank_statements: opening_balance ${MONEY}, total_credits ${MONEY}, total_debits ${MONEY}, closing_balance ${MONEY}`,
    holds: (row) =>
      near(
        number(row, "closing_balance"),
        number(row, "opening_balance") + number(row, "total_credits") - number(row, "total_debits"),
      ) && number(row, "closing_balance") >= 0,
  },
  {
    table: `till_counts: opening_cash ${MONEY}, cash_in ${MONEY}, cash_out ${MONEY}, expected_cash ${MONEY}, counted_cash ${MONEY}, difference ${MONEY}`,
    holds: (row) =>
      near(
        number(row, "expected_cash"),
        number(row, "opening_cash") + number(row, "cash_in") - number(row, "cash_out"),
      ) &&
      Math.abs(number(row, "difference")) <= number(row, "expected_cash") * 0.05 &&
      near(number(row, "difference"), number(row, "counted_cash") - number(row, "expected_cash")),
  },
  {
    table: `vouchers: initial_value ${MONEY}, redeemed_amount ${MONEY}, current_balance ${MONEY}`,
    holds: (row) => near(number(row, "initial_value"), number(row, "redeemed_amount") + number(row, "current_balance")),
  },
  {
    table: `repayments: total_due ${MONEY}, principal_due ${MONEY}, interest_due ${MONEY}`,
    holds: (row) =>
      near(number(row, "total_due"), number(row, "principal_due") + number(row, "interest_due")) &&
      number(row, "principal_due") > 0,
  },
  {
    table: `sales_regions: sales_ytd ${MONEY}, sales_last_year ${MONEY}, cost_ytd ${MONEY}, cost_last_year ${MONEY}`,
    holds: (row) =>
      number(row, "cost_ytd") < number(row, "sales_ytd") &&
      within(number(row, "sales_last_year") / number(row, "sales_ytd"), 0.8, 1.1),
  },
  {
    table:
      "delivery_lines: order_qty integer, received_qty integer, rejected_qty integer, stocked_qty integer, qty_on_hand integer, qty_damaged integer",
    holds: (row) =>
      rising(row, "rejected_qty", "received_qty", "order_qty") &&
      number(row, "stocked_qty") === number(row, "received_qty") - number(row, "rejected_qty") &&
      number(row, "qty_damaged") <= number(row, "qty_on_hand"),
  },
  {
    table:
      "server_nodes: memory_mb integer, memory_mb_used integer, free_ram_mb integer, local_gb integer, local_gb_used integer, free_disk_gb integer",
    holds: (row) =>
      number(row, "free_ram_mb") === number(row, "memory_mb") - number(row, "memory_mb_used") &&
      number(row, "free_disk_gb") === number(row, "local_gb") - number(row, "local_gb_used"),
  },
  {
    table:
      "chat_rooms: message_count integer, unread_count integer, member_count integer, online_count integer, views integer, dislikes integer, favorites integer",
    holds: (row) =>
      number(row, "unread_count") <= number(row, "message_count") &&
      number(row, "online_count") <= number(row, "member_count") &&
      rising(row, "dislikes", "views") &&
      rising(row, "favorites", "views"),
  },
  {
    table:
      "page_speeds: lcp real, fcp real, ttfb real, load_time real, min_ms integer, median_ms integer, p90_ms integer, p99_ms integer, max_ms integer",
    holds: (row) =>
      rising(row, "ttfb", "fcp", "lcp", "load_time") &&
      rising(row, "min_ms", "median_ms", "p90_ms", "p99_ms", "max_ms"),
  },
  {
    table:
      "test_runs: tests_total integer, tests_passed integer, tests_failed integer, tests_skipped integer, dose_due real, dose_due_unit varchar(10), dose_given real, dose_given_unit varchar(10)",
    holds: (row) =>
      number(row, "tests_failed") <= number(row, "tests_passed") &&
      number(row, "tests_total") ===
        number(row, "tests_passed") + number(row, "tests_failed") + number(row, "tests_skipped") &&
      number(row, "dose_given") <= number(row, "dose_due") &&
      row["dose_given_unit"] === row["dose_due_unit"],
  },
];

test.each(CASES)("$table", async ({ table, holds }) => {
  const rows = await rowsOf(table);
  expect(rows.filter((row) => !holds(row)).slice(0, 3)).toEqual([]);
  for (const name of Object.keys(rows[0] ?? {})) {
    expect(new Set(rows.map((row) => row[name])).size, name).toBeGreaterThan(1);
  }
});
