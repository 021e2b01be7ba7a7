import { meaning } from "../meaning.ts";
import { pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Books of account, invoices and assets. */
export const ACCOUNTING = field(
  "journal_entry account_journal journal_item ledger gl_account fixed_asset trial_balance bank_reconciliation account_payable account_receivable book_keeping general_ledger fiscal_period cost_center dunning invoice? journal? invoice_line? voucher? depreciation credit_note account? bill? payment? expense?",
  [
    one("normal balance, balance side, debit credit, dc indicator", "debit|credit"),
    one(
      "account class, account group, account category",
      "Current assets|Fixed assets|Liabilities|Equity|Revenue|Operating expenses|Cost of sales",
    ),
    one("statement, financial statement, report section", "balance sheet|income statement"),
    one("journal type, entry type, voucher type", "general|sales|purchase|cash|bank|adjustment|closing"),
    one("posting status, journal status", "posted|draft|reversed|approved"),
    one("source document, source type, document type", "invoice|payment|credit note|payroll|depreciation|manual"),
    one("match status, reconciliation status", "matched|unmatched|partially_matched|ignored"),
    one("match rule, matching rule", "amount and date|reference number|amount only|payee name|manual"),
    one("invoice status, bill status", "paid|sent|overdue|draft|void|partially_paid"),
    one(
      "payment term, payment terms, term of payment, terms of payment",
      "Net 30|Net 14|Due on receipt|Net 60|2 % 10, net 30|Net 7",
    ),
    one("dispute reason", "Wrong quantity|Goods damaged|Price differs from order|Duplicate invoice|Not received"),
    one("depreciation method", "straight_line|declining_balance|units_of_production|none"),
    one("disposal method, disposal type", "sold|scrapped|donated|traded in"),
    one("asset class, asset category", "IT equipment|Machinery|Vehicles|Furniture|Buildings|Software|Land"),
    one("asset status", "in_use|fully_depreciated|disposed|under_construction"),
    one("tax code, vat code, tax category", "V19|V7|V0|EU|RC|EX"),
    one("closing status, period status", "closed|open|locked"),
    one("cost center type, cost type", "production|administration|sales|overhead"),
    pattern("account code, account number, gl account, gl code, account no", "[1-8][0-9]{3}"),
    meaning(
      "dunning level, reminder level",
      { number: { generator: "choice", options: { values: [0, 0, 0, 1, 1, 2, 3] } } },
      { confidence: 0.94 },
    ),
    meaning(
      "useful life year, useful life, life year",
      { number: { generator: "choice", options: { values: [3, 5, 5, 7, 10, 10, 15, 20, 33] } } },
      { confidence: 0.94 },
    ),
    ...of(
      "account, gl account, ledger account, chart of account",
      one("type, account type", "asset|expense|liability|revenue|equity"),
      one(
        "name, account name, title",
        "Cash|Bank|Accounts receivable|Inventory|Office equipment|Accounts payable|Sales revenue|Wages|Rent|Office supplies|Travel|Depreciation|Interest expense|VAT payable|Retained earnings",
      ),
    ),
    ...of(
      "account journal, accounting journal",
      one(
        "name, title",
        "Customer invoices|Vendor bills|Bank|Cash|Miscellaneous operations|Payroll|Exchange differences|Fixed assets",
      ),
      one("type, kind", "sale|purchase|bank|cash|general"),
    ),
    ...of(
      "journal, journal entry, journal line, entry, ledger entry",
      one(
        "description, narration, memo, text",
        "Monthly depreciation|Payroll March|Accrual of electricity|Reclassification of freight|Bank charges|Opening balance|Correction of posting 1042|Rent head office|VAT settlement",
      ),
      one("status", "posted|draft|reversed"),
    ),
  ],
);
