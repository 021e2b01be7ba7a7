/** What a sum of money is of. */
export type SumOf =
  /** One piece, as it is charged. */
  | "unit"
  /** One piece before anything is taken off. */
  | "list"
  /** All that is sold. */
  | "goods"
  /** What is added: shipping, a fee; `about` says which. */
  | "extra"
  | "discount"
  /** A tax; of an extra where `about` says so. */
  | "tax"
  | "allTaxes"
  | "all";

/** A sum as its name tells it. */
export interface Sum {
  readonly of: SumOf;
  /** Which extra, or which extra's tax. */
  readonly about: string;
  readonly tax: "with" | "without" | null;
  /** Whether `net` and `gross` are all that tells of taxes. */
  readonly weak: boolean;
  readonly off: "before" | "after" | null;
  /** Of a line: after its discount, where it does not say. */
  readonly line: boolean;
}

const list = (text: string): ReadonlySet<string> => new Set(text.split(",").map((phrase) => phrase.trim()));

const TAX = "(?:tax|taxes|vat|gst|hst|mwst|ust|tva|iva|igv|btw)";
const WITH = new RegExp(
  `(?:^| )(?:(?:with|incl|inc|including|included|inclusive|after|plus|and) ${TAX}|${TAX} (?:incl|inc|included|including|inclusive)|ttc|wt|ti)(?= |$)`,
);
const WITHOUT = new RegExp(
  `(?:^| )(?:(?:without|excl|exc|ex|excluding|excluded|exclusive|before|pre|less) ${TAX}|${TAX} (?:excl|exc|ex|excluded|excluding|exclusive)|ht|te|untaxed)(?= |$)`,
);
const GROSS = /(?:^| )gross(?= |$)/;
const NET = /(?:^| )net(?= |$)/;
const AFTER = /(?:^| )(?:(?:with|after|less|minus|incl|including) (?:the )?discounts?|discounted|final)(?= |$)/;
const BEFORE =
  /(?:^| )(?:(?:without|before|excl|excluding) (?:the )?discounts?|undiscounted|original|list|regular|full)(?= |$)/;
/** Words that say no more than that it is a sum. */
const EMPTY = /(?:^| )(?:amount|value|sum|money|cent|minor)(?= |$)/g;

const UNITS = list(
  "unit, unit price, price, item price, product price, price each, each, price per unit, price unit, sale price, selling price, article price, unit cost, sale, subprice, sub price, unit amount, rate, hourly rate, unit rate, rate per hour",
);
const GOODS = list(
  "subtotal, sub total, order subtotal, cart subtotal, item total, items total, total item, item subtotal, total product, product total, goods, goods total, merchandise, line total, total line, line, row total, row, line price, row price, extended price, extended, line subtotal, row subtotal, total price",
);
const LINES = list(
  "line total, total line, line, row total, row, line price, row price, extended price, extended, total price",
);
const ALL = list(
  "total, grand total, order total, total order, invoice total, total invoice, cart total, bill total, total bill, total paid, total payable, payable, total charge, final total",
);
const DISCOUNTS = list(
  "discount, total discount, discount total, coupon discount, order discount, cart discount, line discount, item discount, voucher discount, promotion discount, rebate",
);
const EXTRA =
  /^(?:total )?(shipping|freight|delivery|postage|handling|packing|packaging|wrapping|gift wrap|gift wrapping|payment|payment method|service|insurance|installation|cod|surcharge)(?: (?:fee|cost|charge|price|total|rate))*$/;
const EXTRA_ALONE = /^(?:fee|surcharge)$/;
const ITS_TAX = new RegExp(`^(.+?) ${TAX}(?: total)?$|^${TAX} (?:of|on|for) (.+)$`);
const TAXES = new RegExp(
  `^(?:(?:line|item|row|product|order|goods|sale|subtotal|unit)? ?${TAX}|${TAX} (?:line|item|row))$`,
);
const ALL_TAXES = new RegExp(`^(?:total ${TAX}|${TAX} total|${TAX} sum|order ${TAX} total|grand ${TAX})$`);

/** What a column's words say of a sum of a sale; null where it is none. */
export function readSum(words: readonly string[]): Sum | null {
  const full = words.join(" ");
  // A total of the taxes that prices hold is no total.
  if (/^included? (?:tax|vat)/.test(full)) return null;
  const marked = markedBy(full, WITH, WITHOUT);
  const weak = marked === null ? markedBy(full, GROSS, NET) : null;
  const untaxed = full.replace(WITH, "").replace(WITHOUT, "").replace(GROSS, "").replace(NET, "").trim();
  const off = AFTER.test(untaxed) ? ("after" as const) : BEFORE.test(untaxed) ? ("before" as const) : null;
  const what = untaxed.replace(AFTER, "").replace(BEFORE, "").replaceAll(EMPTY, "").replaceAll(/ +/g, " ").trim();
  const sum = { about: "", tax: marked ?? weak, weak: weak !== null, off, line: LINES.has(what) };
  if (TAXES.test(what)) return { ...sum, of: "tax" };
  if (ALL_TAXES.test(what)) return { ...sum, of: "allTaxes" };
  const [, about, ofAbout] = ITS_TAX.exec(what) ?? [];
  const taxed = nameOfExtra(about ?? ofAbout ?? "");
  if (taxed !== null) return { ...sum, of: "tax", about: taxed };
  if (UNITS.has(what)) return { ...sum, of: off === "before" ? "list" : "unit" };
  if (GOODS.has(what)) return { ...sum, of: "goods" };
  if (ALL.has(what)) return { ...sum, of: "all" };
  if (DISCOUNTS.has(what)) return { ...sum, of: "discount" };
  const extra = nameOfExtra(what);
  return extra === null ? null : { ...sum, of: "extra", about: extra };
}

function markedBy(phrase: string, taxed: RegExp, untaxed: RegExp): Sum["tax"] {
  if (taxed.test(phrase)) return "with";
  return untaxed.test(phrase) ? "without" : null;
}

/** `shipping` of `total shipping fee`. */
function nameOfExtra(what: string): string | null {
  const [, extra] = EXTRA.exec(what) ?? [];
  return extra ?? (EXTRA_ALONE.test(what) ? what : null);
}

const OF_MONEY = /(?:price|fee|cost|charge|total|subtotal|discount|shipping|freight|rate|sum)$/;

/**
 * What a sum is called without what says whether it is with its taxes: the name of a sum that is not so marked is left as it is.
 * @example
 * withoutTaxMark(["shipping", "fee", "excl", "tax"]); // => ["shipping", "fee"]
 */
export function withoutTaxMark(words: readonly string[]): readonly string[] {
  const full = words.join(" ");
  const plain = full.replace(WITH, "").replace(WITHOUT, "").trim();
  if (plain !== full) return OF_MONEY.test(plain) ? plain.split(/ +/) : words;
  const weak = full.replace(/ (?:gross|net)(?: amount)?$/, "");
  return weak !== full && OF_MONEY.test(weak) ? weak.split(" ") : words;
}
