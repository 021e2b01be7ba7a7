/** What numbers of one row have to do with one another where one is shared out among several, carried on, or measured before the next. */

const list = (text: string): readonly string[] => text.split(",").map((phrase) => phrase.trim());

/** Ways among which a sum is shared out: together they are all of it. */
export const SPLITS: readonly {
  readonly whole: readonly string[];
  readonly ways: readonly (readonly string[])[];
  /** Shares of all but the last, where each has some; otherwise one mostly has it all. */
  readonly each?: readonly [least: number, most: number];
}[] = [
  // Of the time that a trip or a shift takes.
  {
    whole: list("duration second, total second, duration minute, total minute, trip duration, duration"),
    ways: [
      list(
        "idle second, idling second, stopped second, idle minute, idling minute, idle time, stop second, stopped time",
      ),
      list("driving second, moving second, drive second, driving minute, moving minute, driving time, moving time"),
    ],
    each: [0.03, 0.25],
  },
  {
    whole: list(
      "planned minute, shift minute, available minute, planned production minute, scheduled minute, planned time",
    ),
    ways: [
      list("setup minute, changeover minute, setup time"),
      list("down minute, downtime minute, stop minute, downtime, stopped minute"),
      list("run minute, running minute, production minute, operating minute, run time, runtime minute, uptime minute"),
    ],
    each: [0.02, 0.14],
  },
  {
    whole: list(
      "generated kwh, generation kwh, produced kwh, energy generated, energy produced, production kwh, yield kwh",
    ),
    ways: [
      list("exported kwh, export kwh, feed in kwh, fed in kwh, grid export kwh, exported"),
      list("self consumed kwh, self consumption kwh, self use kwh, own consumption kwh, self consumed"),
    ],
    each: [0.25, 0.7],
  },
  {
    whole: list("consumption kwh, usage kwh, total kwh, energy kwh, consumed kwh, billed kwh"),
    ways: [
      list("peak kwh, on peak kwh, day kwh, high tariff kwh"),
      list("shoulder kwh, mid peak kwh"),
      list("offpeak kwh, off peak kwh, night kwh, low tariff kwh"),
    ],
    each: [0.25, 0.6],
  },
  {
    whole: list("return amount, returned amount, refund amount, refund total, total refund, refund"),
    ways: [
      list("refunded cash, cash refund, cash refunded, refund cash"),
      list("reversed charge, card refund, charge reversed, refund card"),
      list("store credit, account credit, wallet credit, credit issued, refund credit"),
    ],
  },
  {
    whole: list("total paid, paid, paid amount"),
    ways: [
      list(
        "paid payer, payer paid, paid insurance, insurance paid, paid insurer, plan paid, paid primary, primary paid, third party paid",
      ),
      list("paid patient, patient paid, paid member, member paid, paid customer, out pocket"),
    ],
  },
  {
    whole: list("paid patient, patient paid, out pocket, patient responsibility, member responsibility"),
    ways: [
      list("patient copay, copay, copayment"),
      list("patient coinsurance, coinsurance"),
      list("patient deductible, deductible"),
    ],
  },
  {
    whole: list(
      "payment amount, payment total, installment amount, installment, monthly payment, total due, amount due, repayment amount, transaction amount",
    ),
    ways: [
      list("interest portion, interest part, interest component, interest due, interest amount"),
      list("principal portion, principal part, principal component, principal due, principal amount, capital portion"),
    ],
    each: [0.08, 0.6],
  },
];

/** What there is at the end: what there was, what came and what went. */
export const BALANCES: readonly {
  readonly end: readonly string[];
  readonly start: readonly string[];
  readonly came: readonly string[];
  readonly went: readonly string[];
}[] = [
  // Days off.
  {
    end: list("remaining, remaining day, left, balance, available, available day, remaining balance"),
    start: list(
      "entitled, entitlement, allocated, allotted, allowance, entitled day, allocated day, total entitlement",
    ),
    came: list("carried over, carry over, carried forward, adjusted, bonus"),
    went: list("taken, used, availed, taken day, used day"),
  },
  {
    end: list("last reading, latest reading, current reading, present reading"),
    start: list("previous reading, prior reading, old reading, opening reading"),
    came: list("consumption, usage, consumed, unit consumed"),
    went: [],
  },
  {
    end: list(
      "closing, ending, end, final, closing balance, ending balance, end balance, balance after, new balance, expected, expected cash",
    ),
    start: list(
      "opening, beginning, start, initial, opening balance, beginning balance, starting balance, balance before, previous balance, old balance, carried forward",
    ),
    came: list(
      "credit, deposit, income, incoming, received, receipt, purchase, purchased, added, in, inflow, addition, produced, payment in, sale, refilled, refill, filled, topped, top, amount, quantity, change, delta, adjustment",
    ),
    went: list(
      "debit, withdrawal, expense, outgoing, issued, sold, used, consumed, removed, out, outflow, payout, payment out, spent, wasted, drained, drain",
    ),
  },
];

/** What is measured or reached one after the other, each no less than the one before. */
export const LADDERS: readonly (readonly (readonly string[])[])[] = [
  [
    list("ttfb, time first byte"),
    list("fcp, first contentful paint, first paint"),
    list("dom ready, dom interactive, dom content loaded, dom loaded"),
    list("lcp, largest contentful paint"),
    list("load time, page load, fully loaded, load event, total load"),
  ],
  // What is asked for again in time, before it is no longer valid.
  [
    list("renew, renew timer, renewal time"),
    list("rebind, rebind timer, rebinding time"),
    list("preferred lifetime, preferred"),
    list("valid lifetime, validity lifetime, maximum lifetime"),
  ],
  [
    list(
      "per occurrence limit, occurrence limit, per claim limit, per incident limit, per accident limit, per event limit",
    ),
    list("annual limit, yearly limit, aggregate limit, annual aggregate limit, limit per year"),
    list("lifetime limit, lifetime maximum, lifetime maximum limit"),
  ],
  [
    list("per transaction limit, transaction limit, single limit"),
    list("hourly limit, limit per hour"),
    list("daily limit, limit per day"),
    list("weekly limit, limit per week"),
    list("monthly limit, limit per month"),
    list("yearly limit, annual limit, limit per year"),
  ],
  [
    list("used monthly, used month"),
    list("used annual amount, used annual, used year"),
    list("used lifetime amount, used lifetime"),
  ],
];

/** The same of what lies close together. */
export const CLOSE_LADDERS: readonly (readonly (readonly string[])[])[] = [
  // Noise, from the quietest to the loudest.
  [
    list("lamin db, lmin db, lamin, lmin, lafmin, minimum level"),
    list("l 90 db, l 90, la 90, l90 db, l90"),
    list("l 50 db, l 50, la 50, l50 db, l50"),
    list("laeq db, laeq, leq, leq db, equivalent level, average level"),
    list("l 10 db, l 10, la 10, l10 db, l10"),
    list("lamax db, lmax db, lamax, lmax, lafmax, peak level, maximum level"),
  ],
  // Trunks, from the thin end, and how high a wood stands.
  [
    list("top diameter cm, top diameter, small end diameter"),
    list("mid diameter cm, mid diameter, middle diameter"),
    list("butt diameter cm, butt diameter, large end diameter"),
  ],
  [list("mean height m, mean height, average height"), list("top height m, top height, dominant height")],
  // Waters, from their lowest to their highest.
  [
    list("lowest ever, record low, lowest recorded, all time low"),
    list("mean low, low mean, mean low water"),
    list("mean cm, mean level, mean water, mean"),
    list("mean high, high mean, mean high water"),
    list("highest ever, record high, highest recorded, all time high"),
  ],
];

/** Words of a figure as it was before, which is near to what it is now. */
export const BEFORE: ReadonlySet<string> = new Set("old previous prior former prev yesterday before".split(" "));
/** The same in two words. */
export const PERIODS_BEFORE: readonly (readonly string[])[] = [
  ["last", "year"],
  ["last", "month"],
  ["last", "week"],
  ["last", "quarter"],
  ["last", "period"],
  ["previous", "year"],
  ["previous", "month"],
  ["previous", "week"],
  ["previous", "period"],
  ["prior", "year"],
  ["prior", "period"],
];

/** What a tax of the row is a share of, the first that there is. */
export const TAXED: readonly string[] = list(
  "net paid, taxable amount, taxable, return amount, returned amount, extension sale price, extended sale price, extension price, sub total, subtotal, net amount, net, line amount, sale amount, sale price, amount, base amount, price, charge, fare, premium, value, cost, base, shipping amount, shipping, freight",
);
