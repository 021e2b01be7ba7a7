import { figure, list, pattern } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import type { Meaning } from "../meaning.ts";
import { COUPON_CODES } from "../value-lists.ts";

export const FINANCE: readonly Meaning[] = [
  meaning(
    "fine, fine amount, late fine, penalty, overdue fine",
    {
      number: { generator: "amount", options: { min: 0.5, max: 60, mean: 6 } },
    },
    { confidence: 0.9 },
  ),
  meaning(
    "sum insured, insured sum, coverage, cover amount",
    {
      number: { generator: "amount", options: { min: 5000, max: 750000, mean: 120000, deviation: 130000 } },
    },
    { confidence: 0.9 },
  ),
  meaning(
    "price per kwh, energy price, kwh price, rate per kwh",
    {
      number: { generator: "decimal", options: { min: 0.09, max: 0.48, scale: 4 } },
    },
    { confidence: 0.93 },
  ),
  meaning(
    "approved amount, claimed amount, settled amount, settlement amount",
    {
      number: { generator: "amount", options: { min: 80, max: 60000, mean: 2600, deviation: 4200 } },
    },
    { confidence: 0.88 },
  ),

  meaning("counterparty, counterparty name, counter party, counter party name, payee name, merchant", {
    text: "companyName",
  }),
  meaning(
    "cost center, cost centre, cost center code, profit center, cost ctr, profit ctr",
    {
      text: { generator: "pattern", options: { regex: "CC-[1-9][0-9]{3}" } },
    },
    { confidence: 0.92 },
  ),
  meaning(
    "term month, term in month, loan term, contract term, duration month",
    {
      integer: { generator: "choice", options: { values: [12, 24, 36, 48, 60, 84, 120, 240, 360] } },
    },
    { confidence: 0.92 },
  ),
  meaning(
    "validity day, valid day, days valid",
    {
      integer: { generator: "choice", options: { values: [30, 60, 90, 180, 365] } },
    },
    { confidence: 0.92 },
  ),

  meaning(
    "price, unit price, list price, sale price, selling price, retail price, base price, regular price, item price, net price, gross price, price per unit, original price, sell price, product price, compare at price, price each, msrp, standard price, current price, extended price, ticket price, entry price, final price, rental rate, daily rate, nightly rate, room rate, price amount, last receipt cost, price per night, price net, price gross, wholesale price, special price, discounted price, unit cost price, old price, new price, minimum price, maximum price, starting price, reserve price, start price, offer price, asking price, replacement cost, hourly price, strike price, market price, close price, open price, high price, low price, cost price, unit list price, price paid, bid price, ask price",
    { number: "price", text: "price" },
  ),
  meaning(
    "cost, unit cost, cost price, purchase price, standard cost, wholesale cost, cost per unit, buy price, average cost, actual cost, supply cost, buying price, wholesale cost, item cost, material cost, production cost, total product cost, planned cost",
    { number: "cost" },
  ),
  meaning(
    "amount, total, total amount, total price, total cost, sum, sales volume, gross volume, turnover volume, tax volume, sub total, subtotal, grand total, net amount, gross amount, order total, invoice total, amount paid, amount due, paid amount, payment amount, transaction amount, invoice amount, amount total, refund amount, due amount, line total, total due, total value, net total, gross total, charge, fare, cash amount, amount refunded, order amount, total paid, value amount, net paid, claim amount, deposit, deposit amount, bid amount, bid, outstanding amount, commission, commission amount, bonus, bonus amount, principal amount, premium, deductible, billed amount, allowed amount, expense, charges, total charge, fine, fine amount, penalty, cost total, income amount, sale amount, sale, spend, total spent, amount spent, total spend, average order value, order value, donation amount, pledge amount, wholesale amount, list price amount, net loss,  estimated cost, spent, payout amount, reversed charge, refunded cash, store credit, return amount, minimum amount, maximum amount, minimum order amount, rent, rent amount, monthly rent, security deposit, monthly payment, installment amount, debit, credit, debit amount, credit amount, opening balance amount, ext price, wage amount, payable, receivable, loss, gain, amount received, received amount, amount usd, cash, cash value, price total, money, jackpot, subtotal amount, insurance amount",
    { number: "amount", text: "amount" },
  ),
  meaning(
    "amount cents, price cents, total cents, amount in cents, cents, minor units, price in cents, unit amount, amount minor, cost cents, fee cents, tax cents, amount minor units, unit price cents, discount cents, subtotal cents, balance cents",
    {
      integer: { generator: "integer", options: { min: 199, max: 49999, distribution: "lognormal" } },
      decimal: { generator: "integer", options: { min: 199, max: 49999, distribution: "lognormal" } },
    },
  ),
  meaning(
    "balance, account balance, current balance, opening balance, closing balance, available balance, balance amount, wallet balance, running balance, ending balance, starting balance, balance after, balance before, new balance, old balance, outstanding balance, ledger balance, credit balance, account credit",
    { number: "balance", text: "balance" },
  ),
  meaning(
    "opening, closing, opening amount, closing amount, brought forward, carried forward",
    { decimal: "balance" },
    { of: ["account", "statement", "ledger", "cash register", "bank account", "period", "fund"], confidence: 0.9 },
  ),
  meaning("credit limit, limit amount, spending limit, overdraft limit, daily limit, transfer limit, credit line", {
    number: { generator: "choice", options: { values: [500, 1000, 2000, 2500, 5000, 7500, 10000, 15000, 20000] } },
  }),
  meaning(
    "salary, base salary, annual salary, monthly salary, minimum salary, maximum salary, gross salary, net salary, salary amount, wage, pay, compensation, salary minimum, salary maximum, base pay, yearly salary, current salary, expected salary, gross pay, net pay",
    { number: "salary", text: "salary" },
  ),
  meaning(
    "hourly rate, hourly wage, pay rate, rate per hour, hour rate, billing rate, bill rate, cost rate, rate hourly",
    { number: { generator: "decimal", options: { min: 15, max: 120, scale: 2, distribution: "lognormal" } } },
  ),
  meaning(
    "currency, currency code, iso currency, iso currency code, from currency code, to currency code, base currency, target currency, source currency, currency iso, currency iso code, price currency, default currency, local currency, payment currency, account currency, from currency, to currency, order currency, currency abbreviation, quote currency, transaction currency",
    { text: "currencyCode" },
  ),
  meaning("currency name", { text: "currencyName" }),
  meaning("currency symbol", { text: "currencySymbol" }),
  meaning("iban, iban number, bank iban, account iban", { text: "iban" }),
  meaning("bic, swift, swift code, swift bic, bank identifier code, bic code, bic swift, bank bic, bank swift", {
    text: "bic",
  }),
  meaning(
    "account number, bank account, bank account number, account no, customer account number, acct number, sender account, receiver account, beneficiary account, ledger account, gl account, account code, gl code, loan number, policy number account",
    { text: "accountNumber", integer: { generator: "integer", options: { min: 10000000, max: 99999999 } } },
  ),
  meaning("routing number, sort code, bank code, aba number, branch sort code, blz, bsb", {
    text: { generator: "digits", options: { length: 9 } },
    integer: { generator: "integer", options: { min: 100000000, max: 999999999 } },
  }),
  meaning("account name, account holder", { text: "accountName" }),
  meaning("account holder, beneficiary name, beneficiary, payee name, payee, payer name", { text: "fullName" }),
  meaning(
    "credit card number, card number, credit card, pan, cc number, card no, debit card number, payment card number",
    {
      text: "creditCardNumber",
      integer: { generator: "integer", options: { min: 4000000000000000, max: 4000009999999999 } },
    },
  ),
  meaning(
    "credit card type, card type, card brand, credit card brand, card network, cc type, card scheme, payment card type",
    { text: "creditCardType" },
  ),
  meaning(
    "card expiry, credit card expiry, card expiration, expiration month year, card expiration date, credit card expiration, cc expiration, card exp",
    { text: "creditCardExpiry" },
  ),
  meaning("expiration month, exp month, card exp month, card expiration month, expire month", {
    number: { generator: "integer", options: { min: 1, max: 12 } },
    text: { generator: "pattern", options: { regex: "(0[1-9]|1[0-2])" } },
  }),
  meaning("expiration year, exp year, card exp year, card expiration year, expire year", {
    number: { generator: "year", options: { from: 2026, to: 2031 } },
    text: { generator: "year", options: { from: 2026, to: 2031 } },
  }),
  meaning("cvv, cvc, card verification, security code card, card security code", {
    text: "cvv",
    integer: { generator: "integer", options: { min: 100, max: 999 } },
  }),
  meaning(
    "card last four, last four, last 4, card last 4, last four digits, last digits, card last4, last4, ssn last 4",
    {
      text: { generator: "digits", options: { length: 4 } },
      integer: { generator: "integer", options: { min: 1000, max: 9999 } },
    },
  ),
  meaning("pin, pin code number, card pin, security pin, access pin, pin number", {
    text: "pin",
    integer: { generator: "integer", options: { min: 1000, max: 9999 } },
  }),
  meaning("transaction type, payment transaction type", { text: "transactionType" }),
  meaning("transaction description, statement descriptor, payment reference text, booking text, purpose text", {
    text: "transactionDescription",
  }),
  // Whoever takes a payment notes something of it; what a statement of a bank says is something else.
  list(
    "note, remark, comment",
    "First instalment.|Deposit.|Balance.|Paid in cash at the desk.|Paid late, reminder sent.|Partial payment.|Receipt sent by email.|Paid by a relative.|Overpaid, credited to the next invoice.",
    {
      of: [
        "payment",
        "customer payment",
        "invoice payment",
        "order payment",
        "booking payment",
        "fee payment",
        "bill payment",
      ],
      confidence: 0.91,
    },
  ),
  meaning(
    "description, memo, note, reference text, purpose",
    { text: "transactionDescription" },
    { about: ["payment"], confidence: 0.9 },
  ),
  list(
    "description, note",
    "Booked every month.|Carried over from last year.|Reconciled every month.|Reconciled at the end of the quarter.|In use since January.|Closed at the end of the year.|Agreed with the bank in March.|Without the costs of the branch.|Estimate, to be adjusted.|For the second half of the year.|Includes the reserve for repairs.|As approved by the board.",
    {
      of: [
        "budget",
        "fund",
        "ledger account",
        "general ledger account",
        "cost account",
        "chart of account",
        "gl account",
      ],
      confidence: 0.91,
    },
  ),
  pattern(
    "name, title, budget name",
    "(Annual|Operating|Marketing|Project|Training|IT|Travel|Maintenance|Events|Personnel) Budget 20(2[4-6])",
    { of: ["budget"], confidence: 0.94 },
  ),
  meaning("memo", { text: "transactionDescription" }, { about: ["payment", "account"] }),
  meaning(
    "invoice number, invoice no, bill number, receipt number, invoice code, invoice reference, receipt no, credit note number, invoice id number, voucher number, document number invoice",
    { text: "invoiceNumber", integer: { generator: "integer", options: { min: 10000, max: 99999 } } },
  ),
  meaning("number", { text: "invoiceNumber" }, { about: ["payment"], whole: true, confidence: 0.86 }),
  meaning("confirmation number, confirmation code, booking reference, booking code, reservation code, record locator", {
    text: { generator: "pattern", options: { regex: "[A-HJ-NP-Z2-9]{6}" } },
    integer: { generator: "integer", options: { min: 10000, max: 99999 } },
  }),
  meaning("reference number, reference no, reference code, external reference, customer reference, file number", {
    text: { generator: "pattern", options: { regex: "REF-[1-9][0-9]{5}" } },
    integer: { generator: "integer", options: { min: 10000, max: 99999 } },
  }),
  meaning("number, code, reference", { text: "orderNumber" }, { about: ["order"], whole: true }),
  meaning("medical record number, mrn, hospital number, patient mrn", {
    text: { generator: "pattern", options: { regex: "[1-9][0-9]{6}" } },
    integer: { generator: "integer", options: { min: 1000000, max: 9999999 } },
  }),
  meaning(
    "badge number, clock number, payroll number, roll number, roll no, staff id number, card number member, library card number, account reference",
    {
      text: { generator: "pattern", options: { regex: "[1-9][0-9]{4}" } },
      integer: { generator: "integer", options: { min: 10000, max: 99999 } },
    },
  ),
  meaning(
    "loyalty number, loyalty card number, frequent flyer number, health insurance number, insurance number, license number, admission number, enrollment number, customer id number",
    {
      text: { generator: "pattern", options: { regex: "[A-Z]{2}[1-9][0-9]{5}" } },
      integer: { generator: "integer", options: { min: 10000, max: 99999 } },
    },
  ),
  meaning(
    "discount percent, discount rate, discount pct, percent discount, discount percentage, percent off, rebate percent, discount percent",
    { number: "discountPercent", text: "discountPercent" },
  ),
  meaning("discount, rebate", {
    decimal: {
      generator: "weighted",
      options: {
        values: [
          [0, 60],
          [0.05, 15],
          [0.1, 12],
          [0.15, 8],
          [0.2, 5],
        ],
      },
    },
    integer: {
      generator: "weighted",
      options: {
        values: [
          [0, 60],
          [5, 15],
          [10, 12],
          [15, 8],
          [20, 5],
        ],
      },
    },
  }),
  // What was won or lost by trading.
  meaning(
    "pnl, net pnl, gross pnl, realized pnl, unrealized pnl, pnl amount, total pnl, daily pnl, profit loss, profit and loss, p l, realized profit, mfe pnl, mae pnl",
    {
      number: {
        generator: "decimal",
        options: { min: -2400, max: 3600, scale: 2, distribution: "normal", mean: 60, deviation: 420 },
      },
    },
    { confidence: 0.9 },
  ),
  meaning("unit price discount, line discount, discount pct", {
    decimal: {
      generator: "weighted",
      options: {
        values: [
          [0, 70],
          [0.02, 10],
          [0.05, 10],
          [0.1, 7],
          [0.15, 3],
        ],
      },
    },
  }),
  meaning("discount type, coupon type, promotion type", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["percentage", 60],
          ["fixed_amount", 30],
          ["free_shipping", 10],
        ],
      },
    },
  }),
  pattern("coupon, coupon code, promo code, discount code, promotion code", COUPON_CODES),
  meaning(
    "voucher, voucher code, gift card code, referral code, invite code, invitation code, redeem code, redemption code, gift code",
    { text: { generator: "pattern", options: { regex: "[A-Z]{4,6}[1-9][05]" } } },
  ),
  // Beside a rate of taxes what is added for service is one, too.
  figure(
    "service charge rate, service charge percent, service charge percentage, service percent",
    [10, 5, 12.5, 10, 8],
    {
      confidence: 0.92,
    },
  ),
  meaning(
    "tax rate, vat rate, tax rate percent, vat rate percent, tax rate percentage, sale tax rate, tax percent, vat percent, vat, gst, tax percentage, gst rate, gst percent, gst percentage, cgst percent, sgst percent, igst percent",
    {
      decimal: "taxRate",
      integer: {
        generator: "weighted",
        options: {
          values: [
            [20, 40],
            [19, 20],
            [10, 15],
            [7, 15],
            [0, 10],
          ],
        },
      },
      text: "taxRate",
    },
  ),
  meaning(
    "interest rate, apr, apy, annual rate, interest, annual percentage rate, interest percent, coupon rate, mortgage rate, loan rate",
    { number: "interestRate" },
  ),
  meaning(
    "exchange rate, conversion rate currency, fx rate, currency rate, rate exchange, average rate, end of day rate, forex rate, currency exchange rate",
    { number: "exchangeRate" },
  ),
  meaning("commission percent, commission percentage, fee percent, platform fee percent, service fee percent", {
    number: { generator: "choice", options: { values: [10, 15, 12, 20, 5, 8, 18, 25, 30] } },
  }),
  meaning("check number, cheque number", { text: { generator: "pattern", options: { regex: "[1-9][0-9]{3,5}" } } }),
  meaning(
    "commission rate, fee rate, markup, markup percent, margin, margin percent, profit margin, referral rate, surcharge rate, royalty rate, gross margin",
    {
      decimal: { generator: "decimal", options: { min: 0.01, max: 0.3, scale: 3 } },
      integer: { generator: "choice", options: { values: [1, 2, 5, 8, 10, 12, 15, 20] } },
    },
  ),
  meaning(
    "payment method, payment type, pay method, payment mode, payment option, tender type, method of payment, payment method type, payment channel, payment instrument, payment provider, payment gateway",
    { text: "paymentMethod" },
  ),
  meaning("method", { text: "paymentMethod" }, { about: ["payment"], whole: true }),
  list("authorize status, authorization status", "none|partial|full", { about: ["order"], confidence: 0.95 }),
  list("charge status, capture status", "full|none|partial|refunded|partially_refunded", {
    about: ["order", "payment"],
    confidence: 0.95,
  }),
  list(
    "tax class name, tax category name, tax rate name, vat rate name",
    "Standard rate|Reduced rate|Zero rate|Exempt",
    {
      confidence: 0.95,
    },
  ),
  meaning("payment term, term of payment, billing term", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["Net 30", 50],
          ["Net 15", 20],
          ["Net 60", 15],
          ["Due on receipt", 15],
        ],
      },
    },
    number: { generator: "choice", options: { values: [7, 14, 30, 45, 60] } },
  }),
  meaning(
    "billing cycle, billing interval, billing period, subscription interval, billing frequency, interval unit, recurring interval, plan interval, payment frequency, pay frequency",
    {
      text: {
        generator: "weighted",
        options: {
          values: [
            ["monthly", 60],
            ["yearly", 28],
            ["quarterly", 8],
            ["weekly", 4],
          ],
        },
      },
      integer: {
        generator: "weighted",
        options: {
          values: [
            [1, 70],
            [12, 20],
            [3, 10],
          ],
        },
      },
    },
  ),
  meaning("ethereum address, wallet address, crypto address, eth address, contract address", {
    text: "ethereumAddress",
  }),
  meaning("bitcoin address, btc address", { text: "bitcoinAddress" }),
  meaning(
    "transaction reference, payment reference, transaction number, payment number, auth code, authorization code number, transaction code, payment code, external transaction id, transaction id, gateway transaction id, payment id external, charge id, txn reference, trace number, reference transaction, carrier tracking number id",
    {
      text: { generator: "pattern", options: { regex: "TX[0-9A-F]{10}" } },
      integer: { generator: "integer", options: { min: 100000, max: 9999999 } },
    },
  ),
  meaning("loan amount, mortgage amount, principal, financed amount, loan balance", {
    number: { generator: "integer", options: { min: 1000, max: 250000, step: 500, distribution: "lognormal" } },
  }),
  meaning("market cap, market capitalization", {
    number: { generator: "integer", options: { min: 1000000, max: 900000000, distribution: "lognormal" } },
  }),
  meaning(
    "point, loyalty point, reward point, bonus point, point balance, credits, coins, gold, gem, experience point, xp, reputation, karma, experience, score point, point earned",
    { number: { generator: "integer", options: { min: 0, max: 5000, distribution: "exponential" } } },
  ),
  meaning(
    "value, worth",
    { number: "amount" },
    { about: ["order", "work", "payment", "account", "product"], confidence: 0.88 },
  ),
  meaning(
    "budget, sale ytd, sale last year, cost ytd, cost last year, sale quota, contract value, deal value, budget amount, estimated value, estimated budget, goal amount, target amount, raised amount, lifetime value, coverage amount, insured amount, profit, net profit, gross profit, revenue, earnings, total sale, turnover, box office, assessed value, market value, property value, appraised value, portfolio value, funding, investment, asset value, net worth",
    {
      number: {
        generator: "amount",
        options: { min: 1000, max: 500000, mean: 60000, deviation: 90000, distribution: "lognormal" },
      },
    },
  ),
  meaning("purchase estimate, spending estimate, estimated spending, estimated spend, estimated purchase", {
    number: { generator: "integer", options: { min: 500, max: 10_000, step: 500, distribution: "lognormal" } },
  }),
  list(
    "buy potential, buying potential, purchase potential, spending potential",
    "0-500|501-1000|1001-5000|5001-10000|>10000|Unknown",
  ),
  meaning("approval code, authorization code, card approval code", {
    text: { generator: "pattern", options: { regex: "[0-9]{5}[A-Z][0-9]{2}" } },
  }),
  meaning(
    "tax amount, tax, vat amount, sale tax, tax total, total tax, discount amount, discount total, total discount, ship cost, extended ship cost, return ship cost, shipping cost, shipping fee, freight, shipping amount, shipping total, delivery fee, handling fee, shipping charge, shipping price, freight cost, freight charge, postage, service fee, late fee, tip, fee, fee amount, copay",
    { number: { generator: "amount", options: { min: 0.5, max: 80, mean: 9 } }, text: "amount" },
  ),
  meaning("vat, gst", { text: "taxNumber" }, { confidence: 0.87 }),
];
