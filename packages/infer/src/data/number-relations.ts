/**
 * What numbers of one row have to do with one another, by the words of their names. A phrase is found in a name that has all its words; the
 * rest of the name (`seat` of `seats_used`) has to be the same in all that belong together. Words that only say that something is counted
 * (`number`, `count`, `quantity` beside another word) do not matter.
 */
export interface PartRelation {
  readonly part: readonly string[];
  /** The first of these that there is. */
  readonly whole: readonly string[];
  /** Shares of the whole that are usual. */
  readonly least: number;
  readonly most: number;
  /** Share of rows in which it is all of it, or nothing. */
  readonly all?: number;
  readonly none?: number;
  /** A word that one of the rests has to have. */
  readonly about?: string;
  /** Words that the rests must not have. */
  readonly not?: string;
  /** Only where the part says nothing more: `amount`, though not `coupon_amount`. */
  readonly alone?: true;
  /** Rather one than none: of what is counted in pieces. */
  readonly pieces?: true;
  /** Only in tables of such things. */
  readonly tables?: ReadonlySet<string>;
}

const list = (text: string): readonly string[] => text.split(",").map((phrase) => phrase.trim());

const part = (
  parts: string,
  whole: string,
  least: number,
  most: number,
  more: Omit<PartRelation, "part" | "whole" | "least" | "most"> = {},
): PartRelation => ({ part: list(parts), whole: list(whole), least, most, ...more });

/** What somebody owes or is owed: what is left of it is no more than it was. A movement's balance is the account's. */
const OWED: ReadonlySet<string> = new Set(
  "invoice bill credit debit quote estimate charge fee loan debt voucher order installment receivable payable due fine penalty advance contract rent memo card pledge accountline claim folio statement".split(
    " ",
  ),
);

/** What works through records. */
const BATCHES: ReadonlySet<string> = new Set("batch step job import".split(" "));
/** What is paid by card and wallet. */
const PAYMENTS: ReadonlySet<string> = new Set("payment transaction charge payout settlement capture".split(" "));
/** What somebody has laid out and wants back. */
const CLAIMS: ReadonlySet<string> = new Set("expense expenseclaim reimbursement".split(" "));
/** What is ordered and invoiced later. */
const PAPERS: ReadonlySet<string> = new Set("order po purchase contract project job".split(" "));
/** Lines of orders and what is returned of them. */
const LINES: ReadonlySet<string> = new Set("order line item detail orderline return".split(" "));

/** Goods, as they are kept in stock. */
const GOODS: ReadonlySet<string> = new Set(["product", "item", "article"]);

/** What is no more than something else. */
export const PARTS: readonly PartRelation[] = [
  // What is added for serving people.
  part("service charge, service fee, service amount", "subtotal, sub total, net amount, net total, total", 0.05, 0.125),
  // What a tax is taken of.
  part("amount, tax amount", "base, base amount, taxable amount, tax base", 0.05, 0.21, { tables: new Set(["tax"]) }),
  // What a gateway has settled of what was asked for: all of it mostly.
  part("processed amount, settled amount", "amount", 0.5, 0.98, { all: 0.92, tables: PAYMENTS }),
  part("price reduce taxexcl, price reduce taxinc, price reduce", "price unit, unit price", 0.9, 1, { all: 0.7 }),
  part("untaxed amount invoiced, amount invoiced", "price subtotal, subtotal", 0.3, 0.7, { all: 0.7, none: 0.2 }),
  part("current wa, last wa, weighted average", "price te, unit cost, unit price", 0.92, 1),
  // The same once more in the currency of the account, and what a bank says of what the books say.
  part("debit in account currency", "debit", 1, 1),
  part("credit in account currency", "credit", 1, 1),
  part("fxsell price", "sell price", 1, 1),
  part("order placed quantity", "quantity", 1, 1),
  part("initial list price", "list price", 1, 1),
  part("completed", "quantity", 0.3, 0.9, { all: 0.6, none: 0.15, tables: new Set(["build"]), pieces: true }),
  part("banner clicked", "banner shown", 0.004, 0.03),
  part("used", "earned", 0.1, 1, { none: 0.6, tables: new Set(["point", "reward"]) }),
  part("sale tax amount", "sale tax basis", 0.05, 0.21),
  part("to transaction amount", "transaction amount", 1, 1),
  part("our balance", "their balance", 0.6, 0.99, { all: 0.85 }),
  part("completed", "production", 0.4, 0.95, { all: 0.6, none: 0.1 }),
  // What goods cost on average, by however they are counted.
  part(
    "pmp, weighted average price, average weighted price, fifo, lifo",
    "cost price, cost, buy price, price",
    0.9,
    1,
    {
      tables: GOODS,
    },
  ),
  // Of baseball: games that somebody began or batted in.
  part("gs", "g", 0.2, 0.9, { tables: new Set("fielding pitching".split(" ")) }),
  part("g batting", "g", 0.9, 1, { all: 0.85, tables: new Set(["batting"]) }),
  part("amount outstanding, outstanding amount", "amount", 0.2, 0.9, {
    all: 0.4,
    none: 0.5,
    tables: new Set("accountline account fee fine".split(" ")),
  }),
  // What is estimated lies above the lower end of its interval.
  part(
    "ci lower limit, confidence interval lower limit, dispersion lower limit",
    "param value num, param value",
    0.84,
    0.9,
  ),
  // Of budgets, claims and papers that others answer.
  part("forecast, projected, outlook, forecasted", "budget, budgeted, planned", 0.85, 1),
  part("approved", "amount, total, claimed, requested, submitted", 0.5, 0.95, { all: 0.85, tables: CLAIMS }),
  part("reimbursed", "approved, amount, total, claimed", 1, 1, { tables: CLAIMS }),
  part(
    "invoiced amount, billed amount, amount invoiced, amount billed",
    "total, grand total, net amount, amount",
    0.3,
    0.8,
    {
      all: 0.6,
      none: 0.25,
      tables: PAPERS,
    },
  ),
  part(
    "awarded bid, awarded, award amount, awarded value, award value",
    "estimated value, estimated, estimate, budget",
    0.78,
    0.97,
  ),
  part("lowest bid, lowest quote, lowest offer, minimum bid", "estimated value, estimated, estimate", 0.7, 0.78),
  part("output vat, output tax", "sale taxable, taxable sale, sale net, net sale, total sale", 0.2, 0.2),
  part(
    "input vat, input tax",
    "purchase taxable, taxable purchase, purchase net, net purchase, total purchase",
    0.2,
    0.2,
  ),
  // Of tenants, and of what is sold across a counter.
  part("deposit held, held deposit", "security deposit, deposit required, deposit", 1, 1),
  part("deposit returned, deposit refunded", "deposit held, security deposit", 0.5, 0.9, { all: 0.4, none: 0.5 }),
  part("prorated first month, prorated rent, first month prorated", "monthly rent, rent", 0.1, 0.95),
  part("market rent, asking rent", "current rent, monthly rent, rent", 1, 1),
  part("late fee charged", "amount, rent", 0.03, 0.08, { none: 0.85 }),
  part("margin, profit", "line total, total line", 0.2, 0.45),
  part("recovered, subrogation recovered", "paid amount, paid", 0.1, 0.6, { none: 0.9, about: "amount" }),
  // Of what is picked, kept apart and held.
  part("picked, quantity picked", "to pick, requested, required, ordered", 0.3, 0.9, { all: 0.88, pieces: true }),
  part(
    "on hold, held, hold, quarantined, quarantine, damaged, blocked",
    "on hand, in stock, stock, physical",
    0.02,
    0.2,
    {
      none: 0.85,
      pieces: true,
      not: "reason status",
    },
  ),
  // What is saved and raised of what was wanted.
  part(
    "current amount, saved amount, saved, amount saved, current saving, raised, raised amount, amount raised, collected amount",
    "target amount, goal amount, target, goal, funding goal",
    0.05,
    0.95,
    { all: 0.2, none: 0.05 },
  ),
  // Of votes, inspections, crimes and logs.
  part(
    "ballot cast, vote cast, total ballot, total vote, turnout count",
    "total registered, registered voter, registered, electorate",
    0.42,
    0.81,
  ),
  part(
    "blank ballot, blank vote, spoiled ballot, spoilt ballot, invalid vote, invalid ballot, rejected ballot",
    "vote total, total vote, ballot cast, vote cast",
    0.002,
    0.02,
    { pieces: true },
  ),
  part("inspection passed, passed inspection", "inspection required, required inspection", 0.2, 1, {
    all: 0.5,
    pieces: true,
  }),
  part("recovered value, value recovered, recovered", "stolen value, value stolen, stolen", 0.1, 0.9, { none: 0.6 }),
  part("arrest", "suspect", 0, 1, {
    none: 0.5,
    pieces: true,
    tables: new Set("report crime incident case offense".split(" ")),
  }),
  part(
    "poll worker assigned, worker assigned, assigned worker",
    "poll worker required, worker required, required worker",
    0.6,
    1,
    { all: 0.6, pieces: true },
  ),
  part("volume under bark, under bark", "volume over bark, over bark", 0.84, 0.94),
  part(
    "arable area ha, arable area, cultivated area, irrigated area ha, irrigated area",
    "total area ha, total area, farm area",
    0.2,
    0.9,
  ),
  // Of those who fly.
  part(
    "pax checked, pax checked in, passenger checked in, checked in",
    "pax booked, passenger booked, booked passenger",
    0.9,
    1,
    { all: 0.3, pieces: true },
  ),
  part("pax boarded, passenger boarded, boarded", "pax booked, passenger booked, booked passenger", 0.88, 0.99, {
    all: 0.25,
    pieces: true,
  }),
  part(
    "pax noshow, noshow, no show, passenger no show, pax no show",
    "pax booked, passenger booked, booked passenger",
    0,
    0.06,
    { none: 0.15, pieces: true },
  ),
  part("fuel trip, trip fuel", "fuel block, block fuel", 0.55, 0.78),
  part("mlw, maximum landing weight", "mtow, maximum takeoff weight", 0.74, 0.9),
  part("oew, operating empty weight", "mtow, maximum takeoff weight", 0.48, 0.58),
  part("maximum fuel", "mtow, maximum takeoff weight", 0.2, 0.34),
  part("lw, landing weight", "tow, takeoff weight", 0.84, 0.95),
  part("zfw, zero fuel weight", "tow, takeoff weight", 0.72, 0.88),
  part("stop made, made stop", "stop planned, planned stop", 0.85, 1, { all: 0.85, pieces: true }),
  part("regen kwh, regenerated kwh, recovered kwh", "energy kwh, consumed kwh, traction kwh", 0.08, 0.3),
  // Of those who take part in a trial.
  part(
    "enrolled, randomized, randomised, recruited, accrued",
    "target enrollment, enrollment target, planned enrollment, target recruitment, planned subject, target accrual",
    0.2,
    1,
    { all: 0.1, pieces: true },
  ),
  part("screen failed, screen failure, screening failure", "enrolled, randomized, recruited", 0.05, 0.4, {
    none: 0.1,
    pieces: true,
  }),
  part("withdrawn, dropped out, dropout, discontinued, lost", "enrolled, randomized, recruited", 0, 0.15, {
    none: 0.2,
    pieces: true,
    tables: new Set("site center centre trial study arm cohort".split(" ")),
  }),
  part("completed", "enrolled, randomized, recruited", 0.1, 0.75, {
    none: 0.15,
    pieces: true,
    tables: new Set("site center centre trial study arm cohort".split(" ")),
  }),
  part(
    "tablet returned, returned tablet, capsule returned, pill returned, unit returned",
    "tablet dispensed, dispensed tablet, capsule dispensed, pill dispensed, unit dispensed",
    0,
    0.15,
    { none: 0.5, pieces: true },
  ),
  part("test remaining, remaining test, test left", "test per kit, per kit, kit size", 0.02, 0.98, {
    all: 0.15,
    none: 0.1,
    pieces: true,
  }),
  part("net tonnage, nrt", "gross tonnage, grt", 0.32, 0.62),
  // Of what was to be made.
  part("good, good part, produced, completed", "planned, ordered, target, planned part", 0.55, 1, {
    all: 0.4,
    pieces: true,
    tables: new Set("order production work batch run job lot".split(" ")),
  }),
  part("scrap, scrapped, rejected, defective, reject", "planned, ordered, target, produced, good", 0, 0.04, {
    none: 0.2,
    pieces: true,
    tables: new Set("order production work batch run job lot report shift".split(" ")),
  }),
  part("runner weight, sprue weight", "shot weight, total shot weight", 0.03, 0.2),
  part("part weight, piece weight, article weight, net weight", "shot weight, total shot weight", 0.4, 0.9),
  part(
    "peak power, maximum power, peak output",
    "capacity kwp, capacity, installed power, installed capacity",
    0.35,
    0.92,
  ),
  // Of what is burnt on the way.
  part(
    "fuel used, fuel consumed, fuel used liter, fuel consumed liter, fuel used l",
    "distance km, distance, total distance",
    0.06,
    0.32,
    { tables: new Set("trip journey drive ride route leg".split(" ")) },
  ),
  // Of players and of calls.
  part("g batting", "g", 1, 1),
  part("billsec, bill second", "duration, call duration", 0.6, 0.98, { none: 0.15, pieces: true }),
  part("radiation, solar radiation", "maximum solar rad, maximum solar radiation, maximum radiation", 0.05, 0.95, {
    none: 0.4,
  }),
  // What it costs to take a payment.
  part(
    "fee, processing fee, gateway fee, transaction fee, processor fee, stripe fee, paypal fee, payment fee, merchant fee",
    "amount, gross, gross amount, total",
    0.014,
    0.035,
    { alone: true, tables: PAYMENTS },
  ),
  // Of lines of orders.
  part("return, returned, refunded, cancelled, reinjected", "", 0.3, 1, {
    none: 0.9,
    tables: LINES,
  }),
  part("reduction amount, reduction", "product price, unit price, price", 0.05, 0.3, {
    none: 0.8,
    not: "percent rate",
    tables: LINES,
  }),
  part("purchase supplier price, supplier price, supplier cost", "product price, unit price, price", 0.4, 0.75),
  part("incoming rate, valuation rate, buying rate, purchase rate", "net rate, rate, selling rate", 0.5, 0.85, {
    alone: true,
  }),
  // Of sums that were paid, authorized and captured.
  part(
    "total authorized, total charged, total captured, total paid real, paid real, payment total, total payment",
    "total gross, total paid, order total, grand total, total",
    1,
    1,
    { none: 0.25 },
  ),
  part("shipping price gross, shipping gross", "total gross, order total, grand total, total", 0.03, 0.2, {
    none: 0.15,
  }),
  part("promo total, promotion total, promo amount", "item total, subtotal, price, total", 0.05, 0.2, { none: 0.8 }),
  part("total product", "total paid, order total, grand total", 0.75, 0.95, { alone: true }),
  part("total wrapping, gift wrapping, wrapping cost", "total paid, order total, grand total", 0.01, 0.05, {
    none: 0.93,
  }),
  part("amount authorized", "amount", 0.1, 0.5, { none: 0.75, alone: true }),
  part("cod, cash delivery, collect delivery", "declared, declared value, total, order total", 0.5, 1, { none: 0.7 }),
  part("paid amount, amount paid, paid", "net salary, net pay, net wage, take home", 1, 1),
  part("discount day, discount term", "due day, net day, payment term, payment day, term, credit day", 0.1, 0.5, {
    none: 0.6,
  }),
  part("process loss, wastage, waste, spoilage, shrinkage", "quantity, produced, planned", 0, 0.08, {
    none: 0.85,
    not: "percent rate",
  }),
  part("material transferred manufacturing, material transferred", "quantity, planned, required", 0.5, 1, {
    all: 0.7,
    none: 0.2,
    pieces: true,
  }),
  part(
    "accumulated depreciation, depreciation to date",
    "cost, purchase cost, purchase price, acquisition cost, value",
    0.05,
    0.9,
  ),
  part("expected cost, planned cost, estimated cost", "budget, total budget", 0.5, 1, { all: 0.2 }),
  // Of what programs count.
  part("interaction", "action", 0.2, 1, { none: 0.1 }),
  part(
    "second since last, day since last, minute since last, hour since last",
    "second since first, day since first, minute since first, hour since first",
    0.02,
    0.8,
    { none: 0.1 },
  ),
  part("write, written", "read", 0.95, 1, { all: 0.8, alone: true, tables: BATCHES }),
  part("filter, filtered", "read", 0, 0.03, { none: 0.8, tables: BATCHES }),
  part("completed, pending", "use allowed, allowed use", 0, 0.5),
  part("self edit", "version", 0, 0.8, { none: 0.5 }),
  part("overtime, overtime hour", "total hour, hour worked, worked hour, work hour", 0.03, 0.15, { none: 0.6 }),
  // Of a round of golf.
  part("green regulation, green in regulation, gir", "hole", 0.2, 0.75, { pieces: true }),
  part("fairway hit, fairway", "hole", 0.2, 0.7, { pieces: true }),
  part("down payment", "car price, vehicle price, total price", 0.1, 0.4),
  part(
    "balance, outstanding, open amount, unpaid, amount outstanding, balance due, balance amount, outstanding balance, residual, open balance",
    "amount, total, grand total, total amount, amount total, original amount, invoice amount, charge",
    0.2,
    0.8,
    { all: 0.45, none: 0.45, tables: OWED },
  ),
  part(
    "icu day, icu, intensive care day",
    "hospitalization day, hospital day, inpatient day, stay day, length stay, stay",
    0.1,
    0.5,
    { none: 0.75 },
  ),
  part(
    "cache read token, cached token, cache token, cached input token, cache read input token, cache creation token, cached",
    "input token, prompt token",
    0.1,
    0.8,
    { none: 0.4 },
  ),
  part(
    "spot filled, seat filled, place filled, place taken, spot taken, seat taken, slot filled, slot taken",
    "spot, seat, place, slot, capacity",
    0.2,
    1,
  ),
  part("reasoning token, thinking token", "output token, completion token", 0.1, 0.8, { none: 0.4 }),
  part("local user, local member", "joined member, member, user", 0.05, 0.6),
  part("invited member, banned member, left member", "joined member", 0, 0.1, { none: 0.5 }),
  part("typed", "visit, view", 0, 0.5, { none: 0.5 }),
  part("voter", "vote", 0.4, 1, { all: 0.3, pieces: true }),
  part(
    "downvote, dislike, thumb down, down vote, negative vote",
    "upvote, like, thumb up, up vote, positive vote",
    0,
    0.2,
    {
      none: 0.3,
    },
  ),
  part("topic, thread, discussion", "post, message", 0.08, 0.6, {
    pieces: true,
    not: "day featured entered show viewed read",
  }),
  part("participant, author, contributor", "post, message, comment, reply, commit", 0.2, 0.8, { pieces: true }),
  part("lead", "click", 0.02, 0.3),
  part("sale", "lead, click", 0.02, 0.4, { not: "price" }),
  part("lapse", "rep, repetition, review", 0, 0.2, { none: 0.5 }),
  part("rating, review", "play, download, sale, installation, install", 0.005, 0.1),
  part("reply, answer", "view", 0, 0.05),
  part("withdrawal, withdrawn", "deposit, deposited", 0.2, 0.95),
  part("deductible, deductible applied, copay, co pay, co payment", "claimed, approved, billed", 0.02, 0.15, {
    none: 0.3,
  }),
  part("limit exceeded, exceeded, over limit, excess", "claimed", 0.05, 0.3, { none: 0.85 }),
  part("calculated, assessed, eligible, covered", "claimed", 0.6, 1, { all: 0.6 }),
  part("waived, written off, writtenoff, writeoff, forgiven", "disbursed, charged, due", 0.05, 0.5, { none: 0.93 }),
  part("total repayment, repayment", "expected repayment, total expected repayment", 0.1, 0.95, {
    all: 0.2,
    none: 0.1,
  }),
  part("disbursed", "approved, principal amount, sanctioned, granted, principal, loan amount, amount", 0.5, 1, {
    all: 0.9,
  }),
  part("approved", "proposed, requested, applied amount, amount applied, applied for", 0.7, 1, { all: 0.8 }),
  part("repaid, paid, completed, paid off", "disbursed, charged, expected, due", 0.1, 0.9, {
    all: 0.2,
    none: 0.2,
  }),
  part(
    "interest charged, interest amount, total interest, interest due, interest expected, interest total, accrued interest",
    "principal disbursed, principal amount, principal, loan amount, loan",
    0.03,
    0.25,
    { not: "rate" },
  ),
  part("mounting depth, usable depth, inner depth", "outer depth, depth", 0.7, 0.95),
  part("inner diameter, inside diameter", "outer diameter, outside diameter, diameter", 0.5, 0.95),
  part(
    "commit rate, committed rate, cir, upstream speed, upload speed",
    "port speed, speed, bandwidth, download speed",
    0.1,
    0.8,
    {
      all: 0.3,
    },
  ),
  part(
    "memory usage, memory used, used memory, used ram, ram used",
    "memory, total memory, memory total, ram, ram total",
    0.2,
    0.9,
  ),
  part("temporary, temp", "current, max", 0, 0.3, { none: 0.8, about: "hp" }),
  part(
    "billed second, billable second, talk time, talking time, talk, answered duration",
    "duration, call duration, total duration",
    0.7,
    0.98,
  ),
  part(
    "target weight, goal weight, desired weight, ideal weight",
    "weight, current weight, start weight, starting weight, initial weight",
    0.8,
    0.97,
  ),
  part(
    "minimum bid, reserve price, starting bid, start price, starting price, opening bid, minimum",
    "sell price, sold price, estimated price, hammer price, buy now price, current bid, final price, winning bid",
    0.3,
    0.8,
  ),
  part("free sulfur dioxide, free chlorine", "total sulfur dioxide, total chlorine", 0.15, 0.45),
  part("pm25, pm2 5", "pm10", 0.4, 0.9),
  part("working", "total", 0.1, 0.9),
  part("warranty value, warranty cost", "value, purchase price, cost, price", 0.03, 0.12),
  part("ecotax, eco tax, eco fee, recycling fee, environmental fee", "price, unit price", 0, 0.01, { none: 0.7 }),
  part("charge, duty, import duty, extra charge", "unit price, price", 0.01, 0.1, {
    none: 0.6,
    tables: new Set(["supplier"]),
  }),
  part("write off, writeoff, written off", "grand total, total, amount", 0.01, 0.1, { none: 0.9 }),
  part("commission, fee, brokerage", "notional, gross amount, amount, total, value, price", 0.0005, 0.003, {
    tables: new Set("trade execution fill deal".split(" ")),
  }),
  part(
    "commission, sale commission, commission amount, agent commission, seller commission",
    "total fare, gross fare, gross amount, gross, order total, grand total, total, total price, sale price, fare, price, sale amount",
    0.05,
    0.2,
    { not: "rate" },
  ),
  part("completed point, completed", "committed point, committed, planned point", 0.6, 1, { all: 0.35 }),
  part(
    "deal price, effective price, offer price, price",
    "normal price, usual price, regular price, original price",
    0.4,
    0.9,
    {
      alone: true,
    },
  ),
  part("net amount", "gross amount, total amount, amount", 0.8, 0.94, { alone: true }),
  part("net amount, net price, net total, net", "gross amount, gross price, gross total, gross", 0.8, 0.94, {
    not: "weight",
  }),
  part(
    "tax excl, excl tax, excluding tax, tax excluded, without tax, ex tax",
    "tax incl, incl tax, including tax, tax included, with tax, inc tax",
    0.8,
    0.84,
  ),
  part("paid primary, primary paid, paid secondary", "paid payer, payer paid, insurance paid, total paid", 0.3, 0.9, {
    all: 0.6,
  }),
  part("paid ingredient cost, ingredient cost", "total paid, paid, total charge, total cost", 0.5, 0.9),
  part("paid dispensing fee, dispensing fee", "total paid, paid, total charge, total cost", 0.02, 0.15),
  part("sent", "to send, recipient, subscriber, audience", 0.9, 0.99, { all: 0.7 }),
  part("delivered", "sent, recipient, email", 0.93, 0.995),
  // Of a credit, a voucher, a payment: what was done with it so far.
  part(
    "amount used, amount redeemed, amount consumed, amount spent, amount cleared, amount applied, amount allocated, amount refunded, amount collected, amount settled, amount reconciled, amount captured, amount released",
    "amount, original amount, initial amount",
    0.1,
    0.9,
    { all: 0.35, none: 0.2 },
  ),
  part("idle, idle hour, idle time hour, idle time", "engine hour, running hour, operating hour", 0.02, 0.4),
  part("child home", "child", 0, 1, { all: 0.4, none: 0.1 }),
  part("vote", "ballot, ballot cast, registered voter, electorate", 0.05, 0.9),
  part("current streak, streak", "longest streak, best streak, max streak, record streak", 0, 1, {
    all: 0.3,
    none: 0.15,
  }),
  part("fail, failure", "run, execution", 0, 0.2, { none: 0.5 }),
  part("unique open", "opened, open, delivered, sent, recipient, email", 0.3, 0.8),
  part("opened, open", "delivered, sent, recipient, email", 0.15, 0.55),
  part("achieved", "target, goal, quota, limit", 0.1, 0.98, { all: 0.2 }),
  part("started", "opened, open, invited, sent", 0.4, 0.85),
  part("pass mark, passing mark", "full mark, maximum mark, max mark, total mark", 0.33, 0.5),
  part("finished", "started, opened, sent", 0.5, 0.95),
  part(
    "concession, fee concession, fee waiver",
    "amount due, fee amount, due amount, total fee, total amount, amount",
    0.05,
    0.4,
    {
      none: 0.7,
    },
  ),
  part("unique click", "unique open, opened, open", 0.02, 0.3),
  part("click, clicked", "impression, opened, open, delivered, sent, view, email", 0.01, 0.15),
  part("hard bounce", "sent, recipient", 0, 0.01),
  part("soft bounce", "sent, recipient", 0, 0.03),
  part("bounce, bounced", "sent, to send, recipient, email", 0, 0.05),
  part("unsubscribed, unsubscribe, complaint", "delivered, sent, recipient", 0, 0.01),
  part("reach", "impression", 0.4, 0.9),
  part(
    "paid so far, paid to date, already paid",
    "price agreed, agreed price, total price, course fee, total fee",
    0.1,
    1,
    { all: 0.5, none: 0.1 },
  ),
  part("battery end, end battery, battery after", "battery start, start battery, battery before", 0.5, 0.98),
  part("signed up", "maximum participant, participant maximum, maximum place", 0.2, 1, { all: 0.2 }),
  part(
    "initial value, start value, first value, initial reading",
    "last value, current value, end value, final value, latest value, last reading",
    0.05,
    0.9,
  ),
  part(
    "event used, request used, message used, email used, call used, token used, run used",
    "event quota, request quota, message quota, email quota, call quota, token quota, run quota, monthly event quota, monthly request quota, monthly quota",
    0.02,
    0.95,
  ),
  part("user affected, affected user", "time seen, occurrence, event count", 0.1, 1, { all: 0.3 }),
  part(
    "impression delivered, impression served",
    "impression guaranteed, impression booked, impression ordered, impression goal",
    0.7,
    1,
    { all: 0.3 },
  ),
  part("conversion, converted", "click, visit, session, lead, visitor", 0.01, 0.15),
  part("visitor", "page view, view, visit", 0.3, 0.9),
  part(
    "like, dislike, reaction, comment, share, bookmark, favorite, upvote, downvote",
    "view, read, impression",
    0,
    0.1,
  ),
  part("unread", "message, notification, email, mail, post, topic, item, entry, total", 0.02, 0.5, { none: 0.4 }),
  part("online", "member, user, participant, player, agent, device, node", 0.02, 0.4),
  part("reply", "post", 0.3, 0.95),
  part("post", "view", 0.005, 0.2),
  part("goal", "shot on target, shot", 0, 0.4),
  part("shot on target", "shot", 0.2, 0.6),
  part("won, win, victory", "played, game, match", 0.2, 0.75),
  part("insured", "declared", 0.5, 1, { all: 0.5 }),
  part("net salary, net pay, net wage", "gross salary, gross pay, gross wage", 0.6, 0.82),
  part("started", "played, appearance", 0.3, 0.95, { all: 0.2 }),
  part("good article, content page", "total page", 0.2, 0.6),
  part("total page", "total edit", 0.04, 0.3),
  part("attended, present", "scheduled, held, session, total", 0.6, 1, { all: 0.2 }),
  part("price discount", "price", 0.05, 0.3, { none: 0.6 }),
  part(
    "coupon, coupon discount, voucher, voucher discount, gift card, promo discount, loyalty discount",
    "extension sale price, extended sale price, sale amount, sub total, order total, grand total, total, sale price, price",
    0.05,
    0.3,
    { none: 0.7 },
  ),
  part(
    "extension ship cost, ship cost, shipping cost, delivery cost, ship charge",
    "extension sale price, extended sale price, return amount, returned amount, extension list price",
    0.02,
    0.2,
  ),
  part(
    "rejected, damaged, defective, scrapped",
    "received, delivered, inspected, produced, on hand, in stock",
    0.05,
    0.35,
    {
      none: 0.85,
    },
  ),
  part("counted, counted cash, physical count", "expected, system, theoretical", 0.96, 1, { all: 0.6 }),
  part("given, administered", "due, prescribed, ordered, scheduled, planned", 0.25, 0.9, { all: 0.88, none: 0.04 }),
  part("returned, refunded, cancelled", "ordered, order, delivered, shipped, sold, on hand, quantity", 0.1, 0.6, {
    none: 0.85,
    all: 0.05,
  }),
  part(
    "received, delivered, shipped, fulfilled, invoiced, billed, picked, packed, dispensed, executed, filled, produced, allocated",
    "ordered, order, requested, required, prescribed, planned, authorized, expected, product uom, quantity",
    0.2,
    0.95,
    { all: 0.6, none: 0.12 },
  ),
  part(
    "reserved, allocated, committed, blocked, held, locked, frozen",
    "on hand, in stock, stock, physical, cash, ledger, total, quantity",
    0.02,
    0.5,
    { none: 0.4 },
  ),
  part(
    "used, usage, consumed, redeemed, utilized",
    "limit, quota, maximum, allowance, allowed, total, allocated, included, capacity, provisioned, initial value, initial amount, initial balance, face value",
    0.05,
    0.95,
  ),
  part(
    "enrolled, registered, booked, sold, occupied, attendance, occupancy, attendee, filled, joined",
    "capacity, maximum, limit, total",
    0.25,
    0.95,
    { all: 0.08 },
  ),
  // So many of them there are, or were, to be had.
  part("sold, claimed, taken", "quantity, seat, ticket, spot, place", 0.1, 0.95, { all: 0.08, pieces: true }),
  part("watched, played, listened, viewed, last position, elapsed", "total, duration, length", 0.1, 0.98, { all: 0.3 }),
  part(
    "balance, remaining, remaining balance",
    "initial, original, face value, initial amount, initial balance, initial value",
    0.05,
    0.95,
    {
      all: 0.5,
      none: 0.2,
    },
  ),
  part("current balance", "initial balance, opening balance, original balance", 0.05, 0.95, { all: 0.5, none: 0.2 }),
  part("captured, applied", "total, amount, authorized", 0.3, 0.95, { all: 0.8 }),
  part("spent, spend", "budget, allocated, limit, planned", 0.1, 0.97),
  part("daily budget", "total budget, lifetime budget, budget", 0.03, 0.1),
  part(
    "processed, completed, done, imported, finished, migrated, indexed, scanned, uploaded, downloaded, synced, received",
    "total, expected, planned, scheduled, file, record, row, document, page, image, message",
    0.2,
    0.98,
    { all: 0.55 },
  ),
  part(
    "failed, error, errored, skipped, invalid, rejected, duplicate, timed out, blocked, throttled",
    "total, processed, attempted, attempt, run, execution, request, record, row, test, check, job",
    0.01,
    0.15,
    {
      none: 0.4,
    },
  ),
  part(
    "success, successful, succeeded, passed, valid, imported, accepted, ok, completion",
    "total, processed, attempted, attempt, run, execution, request, record, row",
    0.7,
    0.99,
    { all: 0.2 },
  ),
  part("correct", "question, answered, answer, total", 0.4, 0.98),
  part(
    "passing score, pass score, passing mark, pass mark, passing point",
    "total point, maximum score, total score, maximum point, total mark, maximum mark",
    0.4,
    0.75,
  ),
  part(
    "obtained mark, mark scored, earned mark, obtained score",
    "total mark, maximum mark, full mark, total score, maximum score, mark",
    0.35,
    0.99,
  ),
  part(
    "score, point, mark, earned point, obtained mark, earned, obtained, achieved",
    "maximum score, total score, possible score, maximum point, total point, possible point, maximum mark, total mark, possible",
    0.35,
    0.99,
  ),
  part(
    "remaining, available, left, free, unused, vacant",
    "total, capacity, limit, quota, maximum, authorized, ordered, budget, allowance, original, initial",
    0.05,
    0.95,
  ),
  part("trans fat", "fat, total fat", 0, 0.06, { none: 0.5 }),
  part(
    "saturated fat, monounsaturated fat, polyunsaturated fat, unsaturated fat, saturate, fat saturated",
    "fat, total fat",
    0.08,
    0.45,
  ),
  part("sugar", "carbohydrate, carb, total carbohydrate, total carb", 0.05, 0.7),
  part("fiber, fibre, dietary fiber", "carbohydrate, carb, total carbohydrate, total carb", 0.02, 0.25),
  part("added sugar", "sugar, total sugar", 0.1, 0.8, { none: 0.4 }),
  part(
    "current value, book value, residual value, salvage value, depreciated value",
    "initial cost, purchase cost, purchase price, acquisition cost, original cost, purchase value, acquisition value, initial value",
    0.15,
    0.92,
  ),
  part("defect, defective, scrap", "produced, inspected, checked", 0, 0.06),
  part("expense, spent, disbursed", "budget, allocated, granted", 0.15, 0.95, { about: "total" }),
  part("insured, covered", "medical, treatment, bill", 0.5, 0.95, { about: "expense" }),
  part("allowed, eligible", "billed, charged, charge, claimed", 0.55, 0.9, { all: 0.2 }),
  part(
    "approved, granted, awarded",
    "claimed, requested, applied amount, amount applied, applied for, claim",
    0.4,
    0.97,
    { all: 0.5, none: 0.05 },
  ),
  part("answered, answer", "call, total call, received, offered, total", 0.5, 0.95),
  part("missed, abandoned", "call, total call, received, offered, total", 0.02, 0.3),
  part("net, curb, empty, dry, tare, unladen", "gross, laden, total, maximum", 0.55, 0.9, { about: "weight" }),
  part("compressed, optimized, minified", "original, uncompressed, raw", 0.2, 0.8),
  part(
    "paid, settled, waived, recovered, collected, repaid",
    "allowed, approved, amount, charged, charge, due, billed, repayable",
    0.2,
    0.8,
    {
      all: 0.65,
      none: 0.2,
    },
  ),
  part("refunded, refund", "captured, charged, paid, order total, grand total, total, amount", 0.1, 0.6, {
    none: 0.86,
    all: 0.08,
  }),
  part("returned, refunded, withheld", "", 0.2, 0.9, { none: 0.4, all: 0.4 }),
  part("taken, used, spent", "", 0.1, 0.9, { all: 0.1, none: 0.1 }),
  part(
    "net profit, profit",
    "net paid, sale amount, sale price, selling price, extended sale price, paid, revenue",
    0.05,
    0.4,
  ),
  part("net loss, loss", "return amount, returned amount, refunded cash, refund, returned, amount", 0.1, 0.8),
  part(
    "amount, offer amount, offer price, offered, sold price, closing price",
    "asking price, list price, asking",
    0.88,
    0.995,
    { all: 0.15, alone: true },
  ),
  part(
    "down payment, downpayment, earnest money, booking amount",
    "purchase price, sale price, amount, price, asking price, property value, total price, total",
    0.05,
    0.3,
  ),
  part(
    "half time home, ht home, home half time, home ht",
    "home score, home goal, score home, goal home, home",
    0,
    0.9,
  ),
  part(
    "half time away, ht away, away half time, away ht",
    "away score, away goal, score away, goal away, away",
    0,
    0.9,
  ),
  part("fee, commission, processing fee, transaction fee, platform fee", "gross, charged, amount", 0.01, 0.05),
  part("expense, total expense, spending, total spending, expenditure", "income, total income", 0.45, 0.97),
  part("cost", "revenue, turnover, sale amount, net sale", 0.4, 0.8),
  part("cost", "sale", 0.4, 0.8, { not: "price" }),
  part("cost, purchase, wholesale, buying, landed", "price, retail, selling, list, regular", 0.45, 0.75),
  part(
    "cost price, purchase price, wholesale price, buying price, landed cost, unit cost",
    "price, unit price, retail price, selling price, list price",
    0.45,
    0.75,
  ),
  part(
    "sale price, special price, discounted price, promotional price, promo price, offer price, discount price, reduced price, member price",
    "price, regular price, list price, retail price, original price, base price, unit price",
    0.6,
    0.95,
  ),
];

/** What is some above something else of the row: what a price was before, and by what share at most. */
export const ABOVE: readonly {
  readonly upper: readonly string[];
  readonly lower: readonly string[];
  readonly by: number;
}[] = [
  {
    upper: list("ytd gross, gross ytd, ytd gross pay"),
    lower: list("gross pay, gross, gross salary, gross wage"),
    by: 9,
  },
  {
    upper: list("tendered, cash tendered, amount tendered, cash given"),
    lower: list("total, grand total, total due, amount due"),
    by: 0.2,
  },
  { upper: list("ytd net, net ytd, ytd net pay"), lower: list("net pay, net, net salary, net wage"), by: 9 },
  { upper: list("r"), lower: list("er"), by: 0.15 },
  // What a car has driven when it comes back.
  {
    upper: list("odometer in, odometer return, return odometer, odometer end, mileage in, mileage return"),
    lower: list("odometer out, odometer pickup, odometer start, mileage out, mileage pickup"),
    by: 0.02,
  },
  {
    upper: list("recorded speed mph, recorded speed, measured speed, detected speed, recorded speed kmh"),
    lower: list("posted limit mph, posted limit, speed limit, posted speed, posted limit kmh, speed limit kmh"),
    by: 0.6,
  },
  {
    upper: list("peak credit, peak price, peak rate, peak fare, peak charge, peak tariff"),
    lower: list("offpeak credit, off peak price, off peak rate, credit, price, rate, fare, charge, tariff"),
    by: 0.8,
  },
  {
    upper: list("total sale amount, sale amount"),
    lower: list("total costing amount, costing amount"),
    by: 0.6,
  },
  { upper: list("gross score, stroke, total stroke"), lower: list("par"), by: 0.35 },
  {
    upper: list(
      "compare price, compare at price, original price, old price, was price, previous price, normal price, usual price, regular price, full price, undiscounted price",
    ),
    lower: list("price, unit price"),
    by: 0.5,
  },
  {
    upper: list("retail price, list price, recommended price, msrp, rrp, suggested price"),
    lower: list("price, unit price"),
    by: 0.3,
  },
  { upper: list("chargeable weight, billable weight, gross weight"), lower: list("weight, net weight"), by: 0.3 },
  {
    upper: list("total repayable, repayable, total payable, total repayment"),
    lower: list("loan, loan amount, advance, advance amount, principal, principal amount"),
    by: 0.3,
  },
  { upper: list("end of day rate, closing rate"), lower: list("average rate, opening rate"), by: 0.006 },
  { upper: list("ask"), lower: list("bid"), by: 0.004 },
  { upper: list("undiscounted total, undiscounted"), lower: list("total"), by: 0.2 },
  {
    upper: list("full length, full size, uncompressed size, raw size, decompressed size, original size"),
    lower: list("length, size, compressed size"),
    by: 1.5,
  },
  { upper: list("highest child node, highest descendant"), lower: list("node"), by: 0.3 },
  {
    upper: list("output price, output cost, completion price"),
    lower: list("input price, input cost, prompt price"),
    by: 3.5,
  },
  { upper: list("total set size, total size"), lower: list("base set size, base size"), by: 0.3 },
  { upper: list("potential"), lower: list("overall rating, overall, current ability"), by: 0.15 },
  { upper: list("minimum desired"), lower: list("minimum allowed"), by: 2 },
  { upper: list("tdee, maintenance calorie, total daily energy expenditure"), lower: list("bmr"), by: 0.6 },
  { upper: list("gust, wind gust"), lower: list("wind, wind speed"), by: 0.7 },
  {
    upper: list("replacement price, replacement cost, replacement value"),
    lower: list("price, cost, value"),
    by: 0.25,
  },
  { upper: list("charged amount, charge"), lower: list("total cost, cost"), by: 0.4 },
  { upper: list("mrp, maximum retail price"), lower: list("price, selling price, sale price"), by: 0.25 },
  {
    upper: list("next service, next service mileage, next service odometer, service due, next maintenance"),
    lower: list("odometer, mileage, current mileage, current odometer, engine hour, current hour"),
    by: 0.1,
  },
];

/** Words that make some of a count of it: `closed_issues` of `issues`. */
export const SOME = new Set(
  (
    "closed open published active inactive unique free used available remaining failed successful read unread public private processed completed " +
    "rejected approved pending distinct verified paid overdue resolved merged required online offline enabled disabled archived received " +
    "shipped delivered sold answered solved correct won compressed weekly daily monthly recent vacant occupied reserved booked rented taken " +
    "present absent returned refunded damaged employed working college school"
  ).split(" "),
);
/** Words that make very few of a count of it: `deleted_posts` of `posts`. */
export const FEW = new Set(
  "deleted unapproved spam flagged hidden banned suspended premium moderator reported muted rejected trashed".split(
    " ",
  ),
);
/** Words that say no more than that it is as it is: `current_check_attempt` of `max_check_attempts`. */
export const NOW = new Set("current now actual present total so far used made done".split(" "));
/** Words that make of a number the most that it may be: `retries` and `max_retries`. */
export const MOST = new Set("maximum limit highest capacity possible allowed".split(" "));
/** Of the same whole, one is what is left by the other. */
export const COMPLEMENTS: readonly (readonly [string, string])[] = [
  ["closed", "open"],
  ["read", "unread"],
  ["active", "inactive"],
  ["used", "free"],
  ["used", "available"],
  ["used", "remaining"],
  ["used", "unused"],
  ["paid", "unpaid"],
  ["public", "private"],
  ["online", "offline"],
  ["enabled", "disabled"],
  ["failed", "successful"],
  ["completed", "remaining"],
  ["completed", "pending"],
  ["occupied", "vacant"],
  ["present", "absent"],
];

/** What there is, what of it is gone, and what is left. */
export const REMAINDERS: readonly {
  readonly left: readonly string[];
  readonly whole: readonly string[];
  readonly gone: readonly string[];
}[] = [
  {
    left: list("remaining, available, left, free, unused, outstanding, vacant, current balance"),
    whole: list(
      "on hand, in stock, physical, stock, inventory, cash, ledger, capacity, maximum, limit, quota, budget, allowance, authorized, ordered, prescribed, total, quantity, initial value, initial amount, initial balance, repayable, ",
    ),
    gone: list(
      "reserved, allocated, committed, held, used, usage, consumed, spent, spend, redeemed, repaid, received, delivered, shipped, filled, executed, dispensed, enrolled, registered, booked, sold, occupied, blocked, locked",
    ),
  },
  // What is still to come of an order, and what was not found of what was to be picked.
  {
    left: list("open, quantity open, backordered, back order, outstanding"),
    whole: list("ordered, quantity ordered, requested"),
    gone: list("received, delivered, shipped, quantity received, quantity shipped, picked"),
  },
  {
    left: list("short, shortage, shorted, missing"),
    whole: list("to pick, requested, required, ordered, expected"),
    gone: list("picked, issued, received, found"),
  },
  // What is charged of usage is what goes beyond what the plan has.
  {
    left: list("billable, chargeable, overage, billed, excess, extra"),
    whole: list("quantity, used, usage, consumed, total, consumption"),
    gone: list("included, free, allowance, include"),
  },
  {
    left: list("chargeable, billable, excess, overage, over free, charged day, demurrage day"),
    whole: list("used, day used, used day, total day, total, stay day"),
    gone: list("free, free day, included, allowance, free time"),
  },
  {
    left: list("open, outstanding, still open, open piece"),
    whole: list("planned, ordered, target"),
    gone: list("good, produced, delivered, completed, good part"),
  },
  {
    left: list("remaining, left, pending, outstanding"),
    whole: list("total, expected, planned"),
    gone: list(
      "processed, completed, done, finished, migrated, transferred, copied, moved, imported, indexed, scanned, synced, uploaded, downloaded",
    ),
  },
  {
    left: list("remaining, left, outstanding, balance"),
    whole: list(
      "disbursed, charged, expected, expected repayment, due, planned, estimated, allocated, scheduled, original estimate",
    ),
    gone: list("repaid, paid, repayment, effective, logged, worked, spent, tracked, actual, invoiced"),
  },
  {
    left: list("to invoice, uninvoiced, to bill, to deliver, to ship, backorder, back ordered"),
    whole: list("ordered, product uom, order, quantity"),
    gone: list("invoiced, billed, delivered, shipped"),
  },
  {
    left: list("remaining, left, available"),
    whole: list("amount, allocated amount, budget amount, planned amount, granted amount, limit amount"),
    gone: list("spent, used, expense, paid"),
  },
];

/** What is one number less another. */
export const DIFFERENCES: readonly {
  readonly name: readonly string[];
  readonly of: readonly string[];
  readonly less: readonly string[];
}[] = [
  // What drivers and sellers are paid out.
  {
    name: list("net payout, net earning, payout net"),
    of: list("gross earning, gross fare, gross, gross amount, gross sale"),
    less: list("commission, platform fee, service fee"),
  },
  {
    name: list("net book value, book value, carrying amount, carrying value"),
    of: list("acquisition cost, purchase cost, purchase price, original cost, original value, acquisition value, cost"),
    less: list("accumulated depreciation, depreciation to date, total depreciation"),
  },
  { name: list("outstanding"), of: list("approved"), less: list("paid") },
  {
    name: list("change, change due, change given, change returned, cash change, change amount, change back"),
    of: list("tendered, cash tendered, amount tendered, cash given, cash received, given"),
    less: list("total, grand total, total due, amount due"),
  },
  {
    name: list("over short, short over, over under, cash difference, cash over short"),
    of: list("counted cash, counted, actual cash, cash counted, closing cash"),
    less: list("expected cash, expected, cash expected"),
  },
  {
    name: list("vat payable, net vat, vat due, tax payable, net tax, vat balance"),
    of: list("output vat, output tax, vat collected, vat on sale, sale vat"),
    less: list("input vat, input tax, vat paid, vat on purchase, purchase vat"),
  },
  {
    name: list("saving, savings, cost saving"),
    of: list("estimated value, estimate, estimated, budget"),
    less: list("awarded bid, awarded, award amount, awarded value, award value"),
  },
  {
    name: list("gross margin, margin amount, profit margin amount"),
    of: list("sale amount, total sale, billed amount, billable amount, revenue"),
    less: list("costing amount, total costing, total cost, cost"),
  },
  {
    name: list("value difference, difference"),
    of: list("total incoming value, incoming value, incoming"),
    less: list("total outgoing value, outgoing value, outgoing"),
  },
  {
    name: list("over limit mph, over limit, over limit kmh, excess speed, speed over limit"),
    of: list("recorded speed mph, recorded speed, measured speed, actual speed, recorded speed kmh, detected speed"),
    less: list("posted limit mph, posted limit, speed limit, posted speed, posted limit kmh, speed limit kmh"),
  },
  {
    name: list("uninsured, not insured"),
    of: list("medical, treatment, bill"),
    less: list("insured"),
  },
  {
    name: list("total with discount, total after discount, total discounted"),
    of: list("total"),
    less: list("discount value, discount amount, discount"),
  },
  {
    name: list("financiado, total financed, financed total, total financiado, total loan"),
    of: list("car price, vehicle price, property price, purchase price, price"),
    less: list("down payment, downpayment, initial payment, deposit"),
  },
  {
    name: list("rounding adjustment, rounding, round off"),
    of: list("rounded total"),
    less: list("grand total"),
  },
  {
    name: list("goal difference, difference, goal diff, diff, gd"),
    of: list("goal for, goal scored, scored"),
    less: list("goal against, goal conceded, conceded"),
  },
  {
    name: list("difference, variance, discrepancy, deviation, delta, adjustment"),
    of: list("counted, actual, physical, after, new"),
    less: list("expected, system, theoretical, planned, budgeted, budget, recorded, before, old"),
  },
  {
    name: list("net paid"),
    of: list("extension sale price, extended sale price, sale amount, gross sale, gross paid, gross"),
    less: list("coupon, discount, voucher"),
  },
  {
    name: list("rejected, denied, disallowed, declined"),
    of: list("claimed, requested, submitted"),
    less: list("approved, allowed, granted"),
  },
  { name: list("stocked, accepted"), of: list("received"), less: list("rejected, damaged") },
  {
    name: list("score, net score, net vote, karma, vote score, point"),
    of: list("upvote, up vote, thumb up"),
    less: list("downvote, down vote, thumb down"),
  },
  {
    name: list("net payout, payable amount, payout, payout amount, settlement amount"),
    of: list("approved, allowed"),
    less: list("deductible, deductible applied, copay"),
  },
  {
    name: list(
      "driver earning, driver payout, seller earning, seller payout, host payout, vendor payout, provider earning, creator earning, earning, payout, seller amount, vendor amount, net earning",
    ),
    of: list("total fare, gross fare, gross amount, total, gross, fare, sale price, order total, amount"),
    less: list("commission, platform fee, service fee, application fee"),
  },
  {
    name: list("saving, savings, total saving, discount amount, price saving, saved, markdown, discount"),
    of: list("normal price, usual price, regular price, original price, list price, was price, full price"),
    less: list("price, sale price, deal price, offer price, discounted price, current price"),
  },
  {
    name: list("net score"),
    of: list("gross score"),
    less: list("handicap, playing handicap, course handicap"),
  },
  {
    name: list("diff, difference, variance, discrepancy"),
    of: list("inventory, counted, actual, physical"),
    less: list("quantity, system, book, on hand, theoretical"),
  },
  { name: list("spread"), of: list("ask"), less: list("bid") },
  {
    name: list("loan amount, financed, amount financed, mortgage amount, mortgage"),
    of: list("purchase price, sale price, property value, amount, price, total price"),
    less: list("down payment, downpayment, deposit"),
  },
  {
    name: list("balance, shortfall, outstanding, remaining, arrears"),
    of: list(
      "amount due, due, owed, payable, expected, price agreed, agreed price, total price, course fee, total fee",
    ),
    less: list("amount paid, paid, received, collected, paid so far, paid to date, already paid"),
  },
  {
    name: list(
      "patient responsibility, patient response, patient share, patient portion, copay, member responsibility",
    ),
    of: list("allowed, approved"),
    less: list("paid, insurance paid, plan paid"),
  },
  {
    name: list("distance, driven, mileage, kilometer, mile"),
    of: list("end, odometer end, end odometer, end mileage, end reading"),
    less: list("start, odometer start, start odometer, start mileage, start reading"),
  },
  {
    name: list("consumption, usage, consumed"),
    of: list("end reading, current reading, new reading, closing reading"),
    less: list("start reading, previous reading, last reading, old reading, opening reading"),
  },
  {
    name: list("unrealized pnl, unrealized gain, unrealized profit, unrealized"),
    of: list("market value, current value"),
    less: list("cost basis, book value, invested"),
  },
  {
    name: list("saving, total saving, savings, net saving, surplus, net income, cash flow, net cash flow"),
    of: list("income, total income"),
    less: list("expense, total expense, spending, total spending, expenditure"),
  },
  {
    name: list("profit, gross profit, net profit, gross margin"),
    of: list("revenue, total revenue, sale, income"),
    less: list("cost, expense, total cost, total expense, cogs"),
  },
];

/** What adds up: groups of words for the parts, and for the sum. */
export const FAMILIES: readonly {
  readonly parts: readonly (readonly string[])[];
  readonly sum: readonly string[];
  /** Whether all but the first are few beside it. */
  readonly few?: true;
  /** Whether only what is called so and no more is the sum: tokens read from a cache are no sum of tokens. */
  readonly exact?: true;
}[] = [
  // What an accident cost.
  {
    parts: [
      list("person damage, personal damage, injury damage, injury claim"),
      list("property damage, property claim"),
      list("vehicle damage, vehicle claim"),
    ],
    sum: list("total damage, total claim, total claim amount"),
  },
  // What a payroll costs.
  {
    parts: [
      list("gross, gross pay, gross salary, gross wage"),
      list("employer tax, employer contribution, employer cost, employer social security"),
    ],
    sum: list("total cost, total employer cost, employer total cost, total payroll cost"),
  },
  { parts: [list("w"), list("l")], sum: list("g"), exact: true },
  {
    parts: [
      list("vote election day, election day vote, vote in person"),
      list("vote early, early vote, vote advance"),
      list("vote mail, mail vote, vote email, email vote, vote absentee, vote postal"),
    ],
    sum: list("vote total, total vote"),
  },
  {
    parts: [list("morning kg, morning, morning milk, am milk"), list("evening kg, evening, evening milk, pm milk")],
    sum: list("total kg, total milk, daily total, day total, total"),
  },
  {
    parts: [list("permit fee"), list("plan check fee, plan review fee"), list("inspection fee")],
    sum: list("total fee, fee total"),
  },
  {
    parts: [list("enrolled, randomized, recruited"), list("screen failed, screen failure, screening failure")],
    sum: list("screened"),
  },
  {
    parts: [
      list("port due, port charge"),
      list("pilotage"),
      list("towage"),
      list("mooring, line handling"),
      list("agency fee, agency"),
    ],
    sum: list("total disbursement, disbursement total, total da, total"),
  },
  {
    parts: [
      list("good, ok, part good, good part, good piece, accepted, passed, conforming"),
      list(
        "scrap, scrapped, part scrap, scrap part, rejected, reject, defect, defective, bad, not ok, nok, ng, nonconforming",
      ),
      list("rework, reworked"),
    ],
    sum: list(
      "part total, total part, total piece, piece total, produced, total produced, total count, total output, inspected, total inspected",
    ),
    few: true,
  },
  {
    parts: [list("won, win, victory"), list("drawn, draw, tied, tie"), list("lost, loss, defeat")],
    sum: list("played, game, match, total game, total match, total"),
  },
  {
    parts: [
      list("success, successful, succeeded, passed"),
      list("failed, failure, error, errored"),
      list("skipped, ignored"),
    ],
    sum: list("processed, total, run, attempt, test, execution"),
    few: true,
  },
  {
    parts: [list("correct, right"), list("wrong, incorrect"), list("unanswered, blank")],
    sum: list("question, answered, total question, total, answer"),
  },
  {
    parts: [list("yes, in favor"), list("no, against"), list("abstain, abstention, abstained")],
    sum: list("total vote, vote, total, cast"),
  },
  { parts: [list("hard bounce"), list("soft bounce")], sum: list("bounce, total bounce, bounced") },
  {
    parts: [list("adult"), list("child, kid"), list("infant, baby")],
    sum: list("person, guest, people, passenger, pax, occupant, traveler, total guest"),
  },
  {
    parts: [list("addition, insertion, added, inserted"), list("deletion, deleted, removed")],
    sum: list("change, total change"),
  },
  { parts: [list("upvote"), list("downvote")], sum: list("vote, total vote") },
  {
    parts: [list("prompt token, input token"), list("completion token, output token")],
    sum: list("total token, token, used token"),
    exact: true,
  },
  { parts: [list("input cost, prompt cost"), list("output cost, completion cost")], sum: list("total cost") },
  { parts: [list("positive"), list("negative"), list("neutral")], sum: list("total, review, total review") },
  { parts: [list("male, man"), list("female, woman")], sum: list("total, population, student, employee, resident") },
  { parts: [list("labor, labour"), list("part, material, spare part, supply")], sum: list("total") },
  {
    parts: [
      list("cash"),
      list("card, credit card"),
      list("transfer, bank transfer, online, other"),
      list("check, cheque"),
      list("due, on account, credit"),
      list("giftcard, gift card, voucher"),
      list("wallet, mobile money, upi"),
    ],
    sum: list("total"),
  },
  { parts: [list("net weight"), list("tare weight")], sum: list("gross weight") },
  {
    parts: [
      list("base fare"),
      list("distance fare, distance charge, distance"),
      list("time fare, time charge, duration fare"),
      list("booking fee, service fee, platform fee"),
      list("surge, surge amount, surge fee, surge charge"),
      list("toll, toll fee, toll charge"),
      list("waiting, waiting fee, waiting charge, wait fee"),
      list("night charge, airport fee, extra fee"),
    ],
    sum: list("total fare, fare total, final fare, total"),
    exact: true,
  },
  {
    parts: [list("item total, item"), list("shipment total, shipment"), list("adjustment total, adjustment")],
    sum: list("total"),
    exact: true,
  },
  {
    parts: [list("insured"), list("uninsured, not insured")],
    sum: list("total claimed, claimed, total, total expense"),
  },
  {
    parts: [list("deep, deep sleep"), list("light, light sleep"), list("rem, rem sleep")],
    sum: list("asleep, total sleep, sleep, sleep duration"),
  },
  {
    parts: [list("operating"), list("raw material, material"), list("scrap, secondary item")],
    sum: list("total"),
  },
  {
    parts: [list("bull"), list("cow"), list("ox, oxen")],
    sum: list("total cattle, cattle"),
  },
  {
    parts: [list("principal amount, principal due"), list("interest amount, interest due")],
    sum: list("repayable, total due, total repayable"),
  },
];

/** What is so many hundredths of something, or such a share of it. */
export const SHARES: readonly {
  readonly name: readonly string[];
  readonly of: readonly string[];
  readonly to: readonly string[];
}[] = [
  {
    name: list("per gross margin, gross margin percent, margin percent, percent margin"),
    of: list("gross margin"),
    to: list("total sale amount, sale amount, revenue"),
  },
  {
    name: list("variance percent, variance rate, percent variance"),
    of: list("variance"),
    to: list("budget, budgeted, planned"),
  },
  {
    name: list("saving percent, savings percent"),
    of: list("saving, savings, cost saving"),
    to: list("estimated value, estimate, estimated"),
  },
  {
    name: list("saving percent, savings percent, discount percent, percent off, discount rate"),
    of: list("saving, savings, saved, markdown"),
    to: list("normal price, usual price, regular price, original price, list price, was price, full price"),
  },
  {
    name: list("open rate"),
    of: list("unique open, opened, open"),
    to: list("delivered, sent, recipient, email"),
  },
  {
    name: list("click rate, click through rate, ctr"),
    of: list("unique click, click, clicked"),
    to: list("impression, delivered, sent, recipient, view, email"),
  },
  {
    name: list("conversion rate"),
    of: list("conversion, converted, order"),
    to: list("click, visit, session, visitor, lead"),
  },
  {
    name: list("conversion rate, completion rate, submission rate"),
    of: list("submission, submitted, signup, completed"),
    to: list("view, impression, visit, started"),
  },
  {
    name: list("defect rate, scrap rate, reject rate, rejection rate, defect percent"),
    of: list("defect, defective, rejected, scrapped, scrap"),
    to: list("produced, inspected, checked, quantity produced, total produced"),
  },
  {
    name: list("turnout percent, turnout, voter turnout, turnout rate"),
    of: list("ballot cast, vote cast, total ballot, total vote"),
    to: list("total registered, registered voter, registered, electorate"),
  },
  {
    name: list("budget utilization, budget used, budget spent percent, spent percent"),
    of: list("spent, expense, total expense, actual cost"),
    to: list("budget, total budget, allocated"),
  },
  { name: list("bounce rate"), of: list("bounce, bounced"), to: list("sent, session, visit, recipient") },
  { name: list("unsubscribe rate"), of: list("unsubscribed, unsubscribe"), to: list("delivered, sent, recipient") },
  {
    name: list("win rate, win percent, win ratio, winning percent"),
    of: list("win, won, victory"),
    to: list("game, played, match, total game, total match"),
  },
  {
    name: list("percent, score percent, grade percent"),
    of: list("score, point, mark, correct, correct answer, earned point, obtained mark"),
    to: list(
      "maximum score, total score, maximum point, total point, maximum mark, total mark, total question, possible score, possible point",
    ),
  },
  {
    name: list(
      "progress, progress percent, complete percent, completion percent, completion rate, completion, done percent",
    ),
    of: list(
      "processed, completed, done, finished, imported, scanned, uploaded, downloaded, transferred, migrated, indexed, synced",
    ),
    to: list("total, planned, expected"),
  },
  {
    name: list("accuracy, completion percent"),
    of: list("completed, correct, made, successful"),
    to: list("attempted, total, "),
  },
  {
    name: list("success rate, pass rate, success percent"),
    of: list("success, successful, succeeded, passed"),
    to: list("total, processed, attempt, attempted, run, execution, request, test"),
  },
  {
    name: list("failure rate, error rate"),
    of: list("failed, failure, error"),
    to: list("total, processed, attempt, attempted, run, execution, request, test"),
  },
  {
    name: list(
      "occupancy rate, occupancy percent, occupancy, utilization, utilization percent, utilization rate, usage percent, used percent, fill rate",
    ),
    of: list("used, occupied, booked, sold, filled, usage, enrolled"),
    to: list("capacity, total, limit, quota, maximum"),
  },
  {
    name: list("down percent, down payment percent, deposit percent"),
    of: list("down payment, downpayment, deposit"),
    to: list("purchase price, sale price, amount, price, asking price, property value"),
  },
  {
    name: list("loan to value, ltv, ltv ratio"),
    of: list("loan amount, mortgage amount, financed"),
    to: list("purchase price, property value, appraised value, sale price, price"),
  },
  {
    name: list("attendance rate, attendance percent"),
    of: list("attended, present"),
    to: list("total, scheduled, session"),
  },
];

/** What others multiply to. */
export const PRODUCTS: readonly {
  readonly name: readonly string[];
  readonly of: readonly (readonly string[])[];
  /** What it is divided by. */
  readonly to?: readonly (readonly string[])[];
  readonly factor?: number;
  /** So much of it, in per cent or as a share. */
  readonly rate?: readonly string[];
  /** Digits behind the point: two of money. */
  readonly scale?: number;
}[] = [
  // What a car or a machine costs for some days, with what was taken besides.
  {
    name: list("total price, rental total, rental price"),
    of: [list("rental day, day rented, number rental day"), list("daily rate, day rate, rate per day")],
    factor: 1.2,
    scale: 2,
  },
  {
    name: list("cost, total cost, amount, charge, total, amount due, net amount"),
    of: [
      list("consumption, consumed, usage, units consumed, kwh"),
      list("tariff, unit price, price unit, unit rate, rate, price"),
    ],
  },
  {
    name: list("instalment amount, installment amount, instalment premium, installment premium"),
    of: [list("total premium, premium total, annual premium, gross premium")],
    to: [list("instalment count, installment count, number instalment, instalment, installment")],
    scale: 2,
  },
  {
    name: list("commission, commission amount, broker commission, agent commission"),
    of: [list("total premium, base premium, net premium, gross sale, gross revenue, premium")],
    rate: list("commission rate, commission percent, commission percentage"),
  },
  {
    name: list("monthly depreciation, depreciation per month"),
    of: [list("acquisition cost, purchase cost, purchase price, original cost, cost")],
    to: [list("useful life month, life month, depreciation month")],
    scale: 2,
  },
  { name: list("mduration"), of: [list("duration")], factor: 1000, scale: 0 },
  { name: list("billmsec"), of: [list("billsec")], factor: 1000, scale: 0 },
  // What a model of the ground says of the height that was measured.
  { name: list("gtopo 30, srtm 3, dem"), of: [list("elevation, altitude")], factor: 1.01, scale: 0 },
  // Millimetres that fell in a few minutes, by the hour.
  { name: list("rain rate, rainfall rate"), of: [list("rain, rainfall")], factor: 6, scale: 1 },
  { name: list("hail rate"), of: [list("hail")], factor: 6, scale: 1 },
  { name: list("snow rate, snowfall rate"), of: [list("snow, snowfall")], factor: 6, scale: 1 },
  { name: list("rounded total"), of: [list("grand total, total")], scale: 0 },
  {
    name: list("discount value, discount amount, discount total"),
    of: [list("total, subtotal, sub total, price")],
    rate: list("discount rate, discount percent"),
  },
  {
    name: list("preference lifetime, pref lifetime, preferred lifetime"),
    of: [list("valid lifetime")],
    factor: 0.75,
    scale: 0,
  },
  { name: list("par"), of: [list("hole")], factor: 4 },
  { name: list("putt"), of: [list("hole")], factor: 1.85, scale: 0 },
  { name: list("heater w, heater watt, heater"), of: [list("volume l, volume liter, volume")], factor: 1, scale: 0 },
  {
    name: list("average pace second per km, pace second per km, pace second km"),
    of: [list("duration second, moving time second, elapsed second, duration")],
    to: [list("distance m, distance meter")],
    factor: 1000,
    scale: 0,
  },
  {
    name: list("average speed, average speed kph, average speed kmh, average speed km h, mean speed"),
    of: [list("distance km, distance kilometer, distance")],
    to: [
      list(
        "duration second, moving second, driving second, elapsed second, travel second, moving time second, elapsed time second",
      ),
    ],
    factor: 3600,
    scale: 1,
  },
  {
    name: list("average speed, average speed kph, average speed kmh, average speed km h, mean speed"),
    of: [list("distance km, distance kilometer, distance")],
    to: [list("duration hour, driving hour, moving hour, elapsed hour, hour")],
    scale: 1,
  },
  {
    name: list("average speed kmh, average speed km h, average speed kph, speed kmh"),
    of: [list("distance km")],
    to: [list("duration minute, duration min, minute")],
    factor: 60,
    scale: 1,
  },
  {
    name: list("number repayment, repayment"),
    of: [list("term frequency, term")],
    to: [list("repay every, repayment every")],
    scale: 0,
  },
  {
    name: list("monthly payment, monthly installment, installment"),
    of: [list("financiado, total financed, financed")],
    to: [list("term month, month, term")],
    factor: 1.08,
    scale: 2,
  },
  {
    name: list(
      "price per sqft, price per square foot, price sqft, price per m2, price per square meter, price m2, price per sqm, price per square feet, price square feet",
    ),
    of: [list("list price, asking price, price, sale price, sold price, purchase price")],
    to: [list("sqft, square foot, square feet, living area, area, floor area, size")],
  },
  {
    name: list(
      "potential payout, potential win, potential winning, possible win, possible payout, possible winning, to win",
    ),
    of: [list("stake, bet, bet amount, wager"), list("odd, odds, total odd, price")],
  },
  {
    name: list("average goal, goal per game, goal per match, average goal per game"),
    of: [list("goal")],
    to: [list("game, match, appearance, game played, match played, played")],
  },
  {
    name: list("average point, point per game, ppg"),
    of: [list("point")],
    to: [list("game, match, appearance, game played, match played, played")],
  },
  { name: list("kd ratio, kill death ratio, kd, kdr"), of: [list("kill")], to: [list("death")] },
  { name: list("body mass index, bmi"), of: [list("weight")], to: [list("height"), list("height")], factor: 10_000 },
  {
    name: list("power ps, power hp, horsepower, engine horsepower"),
    of: [list("power kw, power, engine power kw")],
    factor: 1.36,
  },
  {
    name: list("average order value, average order, aov"),
    of: [list("revenue, total revenue, total sale, sale, total spent, lifetime value")],
    to: [list("order, total order")],
  },
  { name: list("volume, cubic volume"), of: [list("length, depth"), list("width"), list("height")] },
  { name: list("area, surface, floor area, surface area"), of: [list("length, depth, height"), list("width")] },
  { name: list("byte, size byte, file size"), of: [list("millisecond")], factor: 32 },
  { name: list("pixel, total pixel"), of: [list("width"), list("height")] },
  { name: list("megapixel"), of: [list("width"), list("height")], factor: 1e-6 },
  {
    name: list("cost basis, book value"),
    of: [list("quantity, share"), list("average cost, average price, average buy price")],
  },
  {
    name: list("market value, current value"),
    of: [list("quantity, share"), list("market price, current price, last price")],
  },
  {
    name: list("total price, price total, line total, row total"),
    of: [list("unit price, price unit, price"), list("quantity")],
  },
  {
    name: list("stock value, inventory value, stock valuation"),
    of: [
      list("actual, quantity, on hand, stock, stock quantity"),
      list("valuation rate, cost price, unit cost, average cost, valuation price, price"),
    ],
  },
  {
    name: list("market value, current value, value, position value"),
    of: [list("share, number share, num share, unit"), list("current price, market price, last price, price")],
  },
  {
    name: list("total charge"),
    of: [list("tenure, tenure month, month"), list("monthly charge, monthly fee")],
  },
  {
    name: list(
      "monthly repayment, monthly payment, monthly repayment amount, monthly installment, monthly installment amount, installment, installment amount, emi, emi amount, monthly due, payment per month, repayment per month",
    ),
    of: [list("total repayable, total payable, total repayment, total amount, repayable amount, total")],
    to: [
      list(
        "tenure, tenure month, repayment month, number installment, installment, term month, month, duration month, repayment period month, term",
      ),
    ],
  },
  {
    name: list(
      "monthly repayment, monthly payment, monthly repayment amount, monthly installment, monthly installment amount, installment, installment amount, emi, emi amount, payment, repayment",
    ),
    of: [list("loan amount, amount, principal, principal amount, financed amount, amount financed, advance amount")],
    to: [
      list(
        "tenure, tenure month, repayment month, number installment, installment, term month, month, duration month, duration, term",
      ),
    ],
    factor: 1.08,
    scale: 2,
  },
  {
    name: list("volumetric weight, dimensional weight, volume weight, dim weight"),
    of: [list("length, depth"), list("width"), list("height")],
    factor: 0.0002,
  },
  {
    name: list(
      "annual nominal interest rate, annual interest rate, yearly rate, annual rate, interest rate annual, rate per year",
    ),
    of: [
      list(
        "nominal interest rate per period, interest rate per period, monthly rate, monthly interest rate, rate per month",
      ),
    ],
    factor: 12,
  },
  {
    name: list("prorated revenue, weighted revenue, weighted amount, weighted value, expected value"),
    of: [list("expected revenue, amount, value, deal value")],
    rate: list("probability, win probability, close probability"),
  },
  { name: list("heartbeat"), of: [list("step")], factor: 2 },
  { name: list("available power"), of: [list("voltage, volt"), list("amperage, ampere, current")], factor: 0.8 },
  { name: list("aspect ratio, aspect, video aspect"), of: [list("width")], to: [list("height")] },
  {
    name: list(
      "fuel used, fuel consumed, total fuel used, total fuel, total fuel consumed, fuel used liter, fuel liter, fuel used l",
    ),
    of: [list("distance, total distance, driven, kilometer")],
    to: [
      list("fuel efficiency, fuel economy, average efficiency, consumption km l, fuel consumption km l, km per liter"),
    ],
    scale: 1,
  },
  {
    name: list("fuel used, fuel consumed, total fuel used, fuel used liter, fuel consumed liter, fuel used l"),
    of: [
      list("distance km, distance, total distance"),
      list(
        "fuel economy l 100 km, economy l 100 km, fuel consumption l 100 km, consumption l 100 km, average consumption, average fuel consumption, l per 100 km",
      ),
    ],
    factor: 0.01,
    scale: 2,
  },
  {
    name: list("oee, oee percent"),
    of: [
      list("availability, availability percent"),
      list("performance, performance percent"),
      list("quality, quality percent"),
    ],
    factor: 0.0001,
    scale: 1,
  },
  {
    name: list("generated kwh, generation kwh, energy kwh, produced kwh, production kwh"),
    of: [list("capacity kwp, capacity, installed power kwp, installed capacity kwp"), list("specific yield")],
    scale: 1,
  },
  {
    name: list("amount usd, amount eur, amount, charge, demurrage, demurrage amount, total amount"),
    of: [
      list("chargeable day, chargeable, charged day, demurrage day"),
      list("rate per day usd, rate per day eur, rate per day, daily rate, day rate"),
    ],
    scale: 2,
  },
  {
    name: list("distance last 24 h nm, distance last 24 h, distance 24 h, distance last 24, distance last day"),
    of: [list("speed kn, speed, average speed, average speed kn")],
    factor: 24,
    scale: 1,
  },
  {
    name: list("co 2 t, co 2, co2 t, co2 tonne"),
    of: [list("fuel consumed t, fuel consumed, fuel used t, fuel consumption t")],
    factor: 3.114,
    scale: 2,
  },
  { name: list("notional"), of: [list("quantity, size"), list("price, limit price, average price")] },
  {
    name: list("price yearly, yearly price, annual price, price annual, price per year"),
    of: [list("price, monthly price, price monthly, price per month")],
    factor: 10,
  },
  {
    name: list("rate per day, daily rate, day rate, price per day, daily wage, pay per day"),
    of: [list("rate per hour, hourly rate, price per hour, hourly wage, pay per hour")],
    factor: 8,
  },
  {
    name: list("weekly rate, rate per week, price per week, weekly price"),
    of: [list("daily rate, rate per day, price per day, daily price, price per night, nightly rate")],
    factor: 6,
  },
  {
    name: list("monthly rate, rate per month, price per month, monthly price"),
    of: [list("daily rate, rate per day, price per day, daily price, price per night, nightly rate")],
    factor: 22,
  },
  { name: list("thumb width, thumbnail width, preview width"), of: [list("width")], factor: 0.25 },
  { name: list("thumb height, thumbnail height, preview height"), of: [list("height")], factor: 0.25 },
];

/** What work was thought to take, what of it is left, and how much is done in per cent. */
export const EFFORTS = list(
  "estimated hour, estimated time, estimate hour, estimate, planned hour, allocated hour, original estimate",
);
export const UNDONE = list(
  "remaining hour, remaining time, remaining work, remaining effort, remaining estimate, hour remaining",
);
export const DONE = list(
  "done ratio, percent done, percent complete, percentage done, complete percent, progress percent, completion percent",
);
