import { one, plainly } from "../../lexicon/one.ts";
import type { Meaning } from "../../meaning.ts";
import { figure, money, number, pattern, small } from "../../short-meanings.ts";

const sure = { confidence: 0.957 };

/** What is billed again and again, with what it is paid, and what becomes of it when it is not. */
export const BILLING: readonly Meaning[] = [
  ...plainly(
    "plan, pricing plan, subscription plan, billing plan, price, product price, plan price, subscription, recurring price, recurring invoice, membership plan, package",
    one(
      "interval, billing interval, recurring interval, billing period, billing period unit, renewal interval, billing frequency, invoice interval, charge interval",
      "month|year|month|week|quarter",
      sure,
    ),
    figure(
      "interval count, billing interval count, period count, recurring interval count, interval length",
      [1, 1, 1, 3, 6, 12],
      sure,
    ),
    one("usage type, price usage type", "licensed|metered", sure),
    one("billing scheme, pricing scheme", "per_unit|tiered", sure),
    one("tier mode, tiers mode, tier type", "graduated|volume", sure),
    one("pricing model, price model, charge model", "flat|per_unit|tiered|volume|usage_based", sure),
    one("aggregate usage, aggregation, usage aggregation", "sum|last_during_period|max", sure),
    one("tax behavior, tax behaviour, tax mode", "exclusive|inclusive|unspecified", sure),
    one("proration behavior, proration behaviour, proration mode", "create_prorations|none|always_invoice", sure),
    figure(
      "included unit, included usage, included quantity, included credit, included call",
      [100, 500, 1000, 5000, 10_000, 50_000],
      sure,
    ),
    figure(
      "overage unit cent, overage price cent, overage cent, overage rate cent, price per extra unit cent",
      [1, 2, 5, 10, 25, 50],
      sure,
    ),
    figure(
      "overage price, overage unit price, overage rate, price per extra unit",
      [0.01, 0.02, 0.05, 0.1, 0.5, 1],
      sure,
    ),
    figure("setup fee cent, activation fee cent, onboarding fee cent", [0, 0, 0, 4900, 9900, 19_900, 49_900], sure),
    figure("setup fee, activation fee, onboarding fee, set up fee", [0, 0, 0, 25, 49, 99, 199], sure),
    figure("notice period day, cancellation notice day, grace period day, grace day", [30, 14, 7, 3, 30], sure),
  ),
  ...plainly(
    "subscription, subscription item, billing account, customer, account, contract, invoice",
    one("collection method, billing method, invoice method", "charge_automatically|send_invoice", sure),
    figure("day until due, days until due, due in day, payment due day", [30, 14, 7, 15, 30, 45, 60], sure),
    one(
      "cancellation reason, cancel reason, churn reason",
      "too_expensive|missing_features|switched_service|unused|low_quality|too_complex|customer_service|payment_failed|other",
      sure,
    ),
    one("tax exempt, tax exemption, tax exempt status", "none|exempt|reverse", sure),
    one("tax id type, tax type", "eu_vat|gb_vat|us_ein|au_abn|ca_gst_hst|ch_vat|in_gst", sure),
    pattern("tax id value", "(DE|FR|NL|AT|ES)[0-9]{9}", sure),
    pattern("invoice prefix", "[A-F0-9]{7}[1-9]", { confidence: 0.957 }),
    figure("invoice day, billing day, billing day of month, anchor day", [1, 1, 15, 5, 10, 20, 28], sure),
  ),
  ...plainly(
    "coupon, discount, promotion, promo code, voucher, promotion code, discount code, cart rule",
    one("duration, coupon duration, discount duration", "once|repeating|forever", sure),
    figure("duration in month, duration month, number of month", [3, 6, 12, 1, 2], sure),
    figure(
      "usage limit per customer, limit per customer, use per customer, uses per customer, max use per customer, per customer limit, usage limit per user, limit per user, max use per user, per user limit, max uses time per customer, max redemption per customer, max redemption per user",
      [1, 1, 1, 1, 2, 3],
      sure,
    ),
    figure(
      "minimum item, minimum quantity, min item, min quantity, minimum item count, min product",
      [1, 1, 2, 3, 5],
      sure,
    ),
  ),
  ...plainly(
    "usage record, usage event, meter event, usage, metered usage, consumption record",
    one("action", "increment|set", sure),
    figure(
      "included quantity, included, free quantity, allowance, included unit",
      [100, 500, 1000, 5000, 10_000],
      sure,
    ),
    one("unit, usage unit, metric unit", "requests|GB|minutes|seats|messages|events", { confidence: 0.94 }),
  ),
  ...plainly(
    "invoice line, invoice item, invoice line item, billing line, bill item, bill line",
    one("type, line type, item type, kind", "subscription|usage|one_time|proration|discount|credit", {
      confidence: 0.94,
    }),
  ),
  ...plainly(
    "payment method, saved card, stored card, credit card, payment source, payment instrument, customer card",
    one("funding, card funding, funding type", "credit|debit|prepaid", sure),
    one("type, method type, kind", "card|card|card|sepa_debit|paypal|us_bank_account", { confidence: 0.94 }),
    pattern("country, issuing country, card country, issuer country", "(US|US|GB|DE|FR|CA|AU|NL|ES|IT)", {
      confidence: 0.94,
    }),
    pattern("mandate reference, mandate id, sepa mandate, mandate", "MNDT-[0-9]{8}", sure),
    one("wallet, wallet type, digital wallet", "apple_pay|google_pay|link", sure),
    one(
      "cvc check, cvv check, avs check, address check, postal code check, zip check",
      "pass|unavailable|unchecked|fail",
      sure,
    ),
  ),
  ...plainly(
    "credit note, credit memo, credit",
    one(
      "reason, credit reason",
      "Returned goods|Wrong price on the invoice|Duplicate charge|Service outage|Goods damaged in transit|Agreed discount was missing|Order cancelled|Goodwill",
      { confidence: 0.94 },
    ),
    one("status, state", "issued|issued|draft|void|applied", { confidence: 0.94 }),
  ),
  ...plainly(
    "dunning attempt, dunning, payment retry, retry, payment reminder, collection attempt, dunning event, dunning step, dunning reminder",
    figure(
      "attempt number, attempt, attempt count, level, dunning level, reminder level, stage, step, retry number",
      [1, 1, 1, 2, 2, 3],
      { confidence: 0.95 },
    ),
    one("outcome, result", "recovered|no_response|card_declined|promised_to_pay|escalated", { confidence: 0.95 }),
    one("channel, method", "email|email|letter|sms|phone", { confidence: 0.95 }),
  ),
  ...plainly(
    "invoice, bill, quote, estimate, credit note, proforma, statement",
    one(
      "memo, customer memo, invoice memo, public note, customer note, note to customer, message to customer, customer message",
      "Thank you for your business.|Payment within 30 days, please.|Please quote the invoice number with your payment.|As agreed by phone.|Second part of the work, the last one follows in spring.|Travel costs are included.|Delivered on schedule, thank you.|Includes the extra hours that we agreed on.",
      sure,
    ),
    one("billing reason", "subscription_cycle|subscription_create|subscription_update|manual", sure),
  ),
  // What is paid to those who work there.
  ...plainly(
    "payroll run, pay run, payroll, pay schedule, pay period, pay group, payroll period, pay cycle",
    one("frequency, pay frequency, pay cycle, schedule, cycle", "biweekly|monthly|semimonthly|weekly", sure),
  ),
  ...plainly(
    "employee, staff, worker, staff member",
    one("pay type, salary type, compensation type, wage type, pay basis", "salary|salary|hourly", sure),
  ),
  ...plainly(
    "payslip, pay slip, paycheck, pay stub, paystub, payroll item, payroll entry, payroll record, payroll line, salary slip",
    one("payment method, pay method, payment mode", "direct_deposit|direct_deposit|check", sure),
    money("regular pay, base pay, basic pay, basic salary, base salary, regular earning, basic", 1400, 7200, sure),
  ),
  ...plainly(
    "expense claim, expense, expense report, expense item, expense line, reimbursement, reimbursement request",
    money("amount, total, total amount, gross amount, claimed amount, requested amount", 6, 480, { confidence: 0.93 }),
  ),
  ...plainly(
    "vat return, tax return, tax filing, vat filing",
    money("sale taxable, taxable sale, sale net, net sale, total sale, output base, turnover", 18_000, 240_000, sure),
    money(
      "purchase taxable, taxable purchase, purchase net, net purchase, total purchase, input base",
      6000,
      110_000,
      sure,
    ),
    money("penalty, late fee, interest", 25, 400, sure),
  ),
  money("output vat, input vat, output tax, input tax, vat collected, vat on sale, vat on purchase", 1200, 46_000, {
    confidence: 0.95,
  }),
  one("depreciation method, depreciation type", "straight_line|declining_balance|units_of_production|sum_of_years", {
    confidence: 0.95,
  }),
  figure("useful life month, life month, depreciation month, useful life in month", [36, 60, 60, 84, 120, 48, 240], {
    confidence: 0.95,
  }),
  // What insurers put on top, tills give back, and landlords ask for.
  figure("loading amount, premium loading", [0, 0, 0, 0, 25, 40, 60, 120], { confidence: 0.95 }),
  figure(
    "instalment count, installment count, number of instalment, number of installment, instalments count",
    [12, 1, 4, 2, 12],
    { confidence: 0.95 },
  ),
  figure("rounding cent, rounding adjustment cent, rounding difference cent", [0, 0, 0, 1, -1, 2, -2], {
    confidence: 0.95,
  }),
  ...plainly(
    "lease, tenancy, rental agreement, rental contract, rental unit, unit, apartment, rental",
    money("late fee, late charge", 25, 120, sure),
    money("deposit required, required deposit, security deposit", 600, 3200, sure),
    figure("grace day, grace period day, late fee grace day", [5, 3, 5, 7, 10], sure),
    figure("rent due day, due day, payment day, rent day", [1, 1, 1, 3, 5, 15], sure),
  ),
  ...plainly(
    "rental unit, apartment, rental, rental property",
    pattern("unit code, unit number, unit no, apartment number, apartment no", "[1-9][0-9]?[A-F]|[1-4]0[1-9]", sure),
  ),
  ...plainly(
    "rent charge, lease charge, tenant charge, lease transaction, tenant transaction",
    one("charge type, type, kind", "rent|rent|late_fee|utilities|parking|deposit", sure),
    figure("day late, days late, day overdue", [0, 0, 0, 0, 2, 6, 14], sure),
  ),
  ...plainly(
    "sale, pos sale, receipt, till sale, pos transaction, pos order, sale payment, pos payment",
    one("payment type, tender, tender type", "card|cash|card|gift_card|mobile", { confidence: 0.94 }),
  ),
  // What is kept of somebody's money in an application.
  small(
    "reminder count, reminder sent count, reminder sent, number of reminder, follow up count, dunning count",
    0,
    4,
    0,
    sure,
  ),
  money("label cost, postage cost, shipping label cost, label price, postage, label fee, postage paid", 3.2, 38, sure),
  number("risk score percent", 1, 99, 0),
  one("authorization status, authorisation status", "approved|approved|declined|expired", sure),
  one("payout interval, payout schedule, settlement schedule, settlement cycle", "daily|weekly|monthly|manual", sure),
];
