/** What a number of money is within its row. */
export type MoneyPart =
  | "quantity"
  | "price"
  /** Before taxes and what else is added. */
  | "net"
  | "discount"
  | "discountRate"
  | "tax"
  | "taxRate"
  /** Added without being a share of anything: shipping, fees. */
  | "extra"
  | "tip"
  /** All together. */
  | "total"
  | "paid"
  | "due";

const phrases = (text: string): ReadonlySet<string> => new Set(text.split(",").map((phrase) => phrase.trim()));

/** Words that say no more than that it is an amount. */
const EMPTY = new Set("amount value cent sum money cost minor".split(" "));

/** Phrases without their empty words. */
const PARTS: Readonly<Record<MoneyPart, ReadonlySet<string>>> = {
  quantity: phrases(
    "quantity, product quantity, order quantity, ordered quantity, quantity ordered, unit, stocked quantity, number unit, billed quantity, hour, hour worked, billable hour, liter, litre, gallon, kwh, volume liter, product uom quantity, line quantity, sold quantity, quantity sold, night, number night, total night, rental day, number rental day",
  ),
  price: phrases(
    "unit price, product price, price per liter, price pro liter, price per litre, price per gallon, price per kwh, unit cost, cost per unit, cost each, price, cost, price each, sell price, unit, price per unit, item price, sale price, rate, hourly rate, list price, selling price, net unit price, unit net price, unit price net, price unit, unit rate, rate per hour, room rate, nightly rate, rate per night, price per night, room price, daily rate, rate per day, price per day",
  ),
  net: phrases(
    "subtotal, sub total, order subtotal, gravado, total gravado, op gravada, taxed, total taxed, net, net total, total net, price subtotal, untaxed, untaxed total, total untaxed, taxable, excl tax, excluding tax, total ex tax, total ex vat, subtotal ex vat, ex vat, ex tax, net total ex vat, total excl tax, total excluding tax, subtotal excl tax, total before tax, before tax, pre tax, pretax, excl vat, excluding vat, total excl vat, total excluding vat, excl, excluding, total excl, total excluding, without tax, total without tax, items total, item total, item subtotal, items subtotal, fare, base fare, goods, merchandise total, subtotal price, invoice net, net invoice, net price, original price, regular price, full price, normal price, price before discount, before discount, original total, base imponible, net sale, sub total excluding tax, sub total excluding vat, base premium, net premium, basic premium, net payout, net payment",
  ),
  discount: phrases(
    "discount, coupon, promotion, integration, point deduction, total discount, discount total, discounted, coupon discount, rebate, discount value, order discount, voucher discount, promotion discount, item discount, line discount, price reduction, cash discount, saving, savings, saved, total saving, total savings, price savings",
  ),
  discountRate: phrases(
    "savings percent, savings pct, savings percentage, percent saved, discount percent, discount rate, discount percentage, percent discount, discount pct, discount in percent",
  ),
  tax: phrases(
    "tax, item tax total, items tax total, line tax total, vat, gst, igv, total igv, icms, itbis, sst, total gst, total tax, tax total, sale tax, total vat, vat total, price tax, order tax, hst, invoice tax, tax charge, total tax charge, tax and charge, total tax and charge, line tax, item tax, premium tax, insurance premium tax, ipt",
  ),
  taxRate: phrases(
    "tax rate, vat rate, tax percent, vat percent, tax percentage, vat percentage, gst rate, gst percent, tax rate percent, vat rate percent, tax rate percentage, gst rate percent",
  ),
  extra: phrases(
    "distance fare, distance charge, time fare, time charge, duration fare, waiting charge, waiting fee, waiting, wait time charge, surge, surge fee, surge charge, night surcharge, night charge, parking fee, pickup fee, booking charge, pickup charge, shipping, freight, delivery, shipping total, total shipping, shipping fee, shipping charge, shipping price, delivery fee, delivery charge, delivery price, handling, handling fee, fee, service fee, service charge, service, service total, booking fee, platform fee, processing fee, surcharge, toll, postage, packaging, packing, gift wrap, gift wrap fee, fuel surcharge, cleaning fee, extra charge, convenience fee, loading, premium loading, policy fee, stamp duty, levy, airport fee, congestion surcharge, improvement surcharge, extra, commission, commission fee, platform commission, transaction fee, gateway fee, stripe fee, payment fee",
  ),
  tip: phrases("tip, gratuity"),
  total: phrases(
    "total, grand total, order total, invoice total, total due, total price, gross, gross total, total gross, total invoice, line total, total line, line, extended price, extension, extended, line extension, item total, price total, row total, total inc tax, total inc vat, inc vat, inc tax, total incl tax, total including tax, incl tax, including tax, total incl vat, total including vat, incl vat, including vat, incl, including, total incl, total including, with tax, total with tax, total after tax, after tax, subtotal, net, net line, gross line, total charge, total payable, payable, invoice gross, gross invoice, gross price, bill total, total bill, effective price, discounted price, price after discount, reduced price, promo price, cart total, gross payout, gross payment, gross sale, final total, total premium, gross premium, premium total, final price, extension price, total order",
  ),
  paid: phrases(
    "paid to date, deposit, deposit paid, down payment, advance, advance payment, prepaid, prepayment, paid, total paid, paid total, already paid, received",
  ),
  due: phrases(
    "due, balance due, balance, outstanding, remaining, outstanding balance, remaining balance, open, residual, left to pay, unpaid, total due balance, residue",
  ),
};

/** Parts that are told apart by what else stands in the row come last. */
const ORDER: readonly MoneyPart[] = [
  "discountRate",
  "taxRate",
  "quantity",
  "price",
  "net",
  "discount",
  "tax",
  "tip",
  "extra",
  "paid",
  "due",
  "total",
];

/** Words that say that a sum is with taxes, or with what was taken off. */
const WITH_TAX = /^(.+?) (?:incl|inc|including|with|after) (?:tax|vat)$/;
const DISCOUNTED = /^(.+?) (?:with|after|less|minus|incl|including) discount$/;

/** Which sum is meant once more with taxes or after a discount: `line total` of `line_total_incl_tax`. */
export function variantOf(
  words: readonly string[],
): { readonly of: string; readonly as: "taxed" | "discounted" } | null {
  const phrase = words.join(" ");
  const [, taxed] = WITH_TAX.exec(phrase) ?? [];
  if (taxed !== undefined) return { of: taxed, as: "taxed" };
  const [, discounted] = DISCOUNTED.exec(phrase) ?? [];
  return discounted === undefined ? null : { of: discounted, as: "discounted" };
}

/** What a column's words may be of a sum of money: several where only its row can tell. */
export function readMoney(words: readonly string[]): readonly MoneyPart[] {
  const full = words.join(" ");
  // `amount` alone is all that there is.
  const phrase = /^(?:amount|sum)(?: cent)?$/.test(full) ? "total" : words.filter((word) => !EMPTY.has(word)).join(" ");
  return ORDER.filter((part) => PARTS[part].has(full) || (part !== "quantity" && PARTS[part].has(phrase)));
}
