import { figure, number, pattern, small } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const ACCOUNTS =
  "Checking Account|Savings Account|Groceries|Rent|Credit Card|Cash in Wallet|Salary|Electricity|Interest Income|Opening Balances|Dining|Car Insurance|Retirement Fund|Clothes|Books|Mortgage Loan|Gifts Received|Phone|Fuel|Hobbies";

/** Programs for the accounts of a household or a small firm, in double entry. */
export const LEDGERS = field(
  "schedxaction bills_deposits billsdeposits accountlist currencyformats budgettable budgetyear scheduled_transaction budget_amount kmm_account kmm_split payee bill_deposit check_book checkingaccount budget_split split? commodity? price? lot? slot? account? transaction? payee? .value_denom .discount_denom .charge_amt_denom .quantity_denom .commodity_scu .reconcile_state .transcode",
  [
    figure(
      "denominator, denom, value denom, value denominator, quantity denom, quantity denominator, amount denom, amount denominator, price denom, discount denom, credit denom, charge amount denom, numeric value denom, i price denom, i discount denom",
      [100, 100, 100, 100, 1],
    ),
    number(
      "value num, value numerator, amount num, amount numerator, quantity num, i price num, charge amount num, numeric value num, credit num",
      250,
      96_000,
    ),
    number("discount num, i discount num", 0, 1500),
    figure("fraction, commodity scu, non std scu", [100, 100, 100, 1, 10_000]),
    one("transcode, transaction code", "Withdrawal|Deposit|Transfer|Withdrawal", { confidence: 0.96 }),
    one("held at", "Harbour Bank|City Savings Bank|Lakeside Credit Union|Northgate Bank"),
    one("prefix symbol, pfx symbol, sfx symbol", "$|€|£|CHF|kr|¥|"),
    one("group separator", ",|.| "),
    one("cent name", "Cent|Penny|Rappen|Öre|Sen"),
    one("unit name", "Dollar|Euro|Pound|Franc|Krona|Yen", {
      of: ["currency format", "currency", "currencyformat"],
      confidence: 0.96,
    }),
    one("currency symbol", "USD|EUR|GBP|CHF|SEK|JPY|CAD|AUD|NOK|PLN"),
    one("currency type", "Fiat|Fiat|Crypto"),
    one("favorite acct, favourite account, favoriteacct", "TRUE|FALSE", { confidence: 0.96 }),
    one("value change", "None|Appreciates|Depreciates", { confidence: 0.96 }),
    pattern(
      "initial date, initialdate, next occurrence date, nextoccurrencedate",
      "202[3-5]-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])",
    ),
    one(
      "sql content, sqlcontent",
      "SELECT CATEGNAME, SUM(TRANSAMOUNT) FROM CHECKINGACCOUNT GROUP BY CATEGNAME|SELECT * FROM PAYEE ORDER BY PAYEENAME|SELECT ACCOUNTNAME, INITIALBAL FROM ACCOUNTLIST",
    ),
    one("lua content, luacontent", "function complete(result) end|"),
    one("template content, templatecontent", "<h3>Expenses by category</h3>|<table>{{ROWS}}</table>"),
    one("reconcile state, reconciled, cleared", "n|y|c|n"),
    one("action, split action, entry action", "|Buy|Sell|Deposit|Withdraw|Payment|Interest|Hours|Material"),
    one(
      "memo, split memo",
      "|Weekly shop|Invoice paid|Standing order|Refund|Share of rent|Birthday present|Ticket home|Train pass",
    ),
    one("namespace, commodity namespace", "CURRENCY|CURRENCY|NASDAQ|NYSE|FUND|template"),
    one("mnemonic, commodity symbol", "EUR|USD|GBP|CHF|CAD|AUD|JPY|SEK|NOK|PLN"),
    one(
      "full name, commodity name",
      "Euro|US Dollar|Pound Sterling|Swiss Franc|Canadian Dollar|Australian Dollar|Yen|Swedish Krona|Norwegian Krone|Zloty",
    ),
    pattern("cusip", "[0-9]{3}[A-Z0-9]{5}[0-9]"),
    one("quote source", "currency|yahoo_json|alphavantage|ecb"),
    one("price source", "user:price|Finance::Quote|user:xfer-dialog|user:split-register"),
    one("account type", "BANK|EXPENSE|ASSET|INCOME|CREDIT|CASH|LIABILITY|EQUITY|STOCK|ROOT"),
    pattern("account code", "[1-6][0-9]{3}"),
    one("period type, recurrence period type, repeat type", "month|week|year|day|end of month|semi_monthly"),
    one("weekend adjust, recurrence weekend adjust", "none|back|forward"),
    pattern(
      "period start, recurrence period start, last occur, gdate val",
      "202[3-5](0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])",
    ),
    figure("multiplier, recurrence mult, period multiplier", [1, 1, 1, 2, 3]),
    figure(
      "auto create, auto notify, placeholder, hidden, invisible, tax override, tax included, i taxincluded",
      [0, 0, 0, 1],
    ),
    small("adv creation, adv notify, advance creation, advance notice", 0, 14),
    one("discount type, i disc type", "PERCENT|VALUE"),
    one("discount how, i disc how", "PRETAX|SAMETIME|POSTTAX"),
    ...of(
      "account, ledger account, account list, accountlist",
      one("name, title, account name", ACCOUNTS, { confidence: 0.96 }),
    ),
    ...of(
      "bill term, billterm, payment term",
      one("name", "Net 30|Net 14|Due on receipt|Net 60|2/10 net 30|End of month"),
    ),
    ...of("bill term, billterm", one("type", "GNC_TERM_TYPE_DAYS|GNC_TERM_TYPE_PROXIMO|days|proximo")),
    ...of(
      "slot, key value",
      one(
        "name",
        "color|notes|date-posted|last-num|trans-read-only|tax-related|import-map|options/Budgeting|counters/gncInvoice",
      ),
    ),
    ...of(
      "scheduled transaction, schedxaction, bill, recurring transaction",
      one("name, title", "Rent|Salary|Electricity|Phone|Insurance|Gym|Streaming|Internet|Loan payment|Savings plan"),
    ),
    ...of("price", one("type", "last|transaction|nav|bid|ask")),
    ...of("payee", meaning("name, payee name", { text: "companyName" }, { confidence: 0.94 })),
    ...of("transaction, split, entry, posting", pattern("num, number, check number", "|[1-9][0-9]{2,3}")),
    pattern("guid val, guid value", "[0-9a-f]{32}"),
    one("string val, string value", "|#729fcf|Paid by card|true|1042|Imported"),
    pattern(
      "timespec val, timespec value",
      "202[3-5]-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8]) (0[8-9]|1[0-9]):[0-5][0-9]:00",
    ),
  ],
);
