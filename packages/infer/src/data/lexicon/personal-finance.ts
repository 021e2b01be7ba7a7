import { money, oneOf } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of, one } from "./one.ts";

/** What programs for one's own money keep of accounts, and by which rules they sort payments. */
const LINES = String.raw`
account type > type = Asset account|Expense account|Revenue account|Cash account|Loan|Debt|Mortgage|Initial balance account|Reconciliation account|Import account|Liability credit account|Beneficiary account
transaction type > type = Withdrawal|Deposit|Transfer|Opening balance|Reconciliation|Liability credit
asset, asset v 1 > asset status, status = Open|Closed
asset, asset v 1 > asset type, type = Property|Automobile|Household Object|Art|Jewellery|Cash|Other
account list v 1, account list, account > heldat, held at = Northline Bank|First Harbour Bank|Lakeside Savings|Union Savings Bank|Meridian Bank
checking account v 1, bill deposit v 1, billsdeposit v 1, checking account > status = R|R|F|V|D
category v 1 > category name = Groceries|Rent|Salary|Bills|Automobile|Health|Holidays|Clothing|Gifts|Insurance|Education|Leisure|Taxes|Home|Interest|Pets
tag v 1, tag > tag name, name = vacation|tax|kids|reimbursable|work|birthday|car|house|shared|project|medical|pets|school|wedding|garden|hobby|charity|insurance|travel|loan|one-off|cash|refund|deductible|monthly|yearly|office|moving|gift|sport
stock v 1, stock > note, notes = Bought for retirement.|Dividend in May and November.|Sell above 120.|Part of the savings plan.|Inherited shares.|Transferred from the old broker.
budgettable v 1, budget table v 1, budget table > note, notes = Raised in May.|Same as last year.|Includes the new contract.|Only every other month.|Less since the move.
transaction > note, notes = Lunch with Ann.|Split with Tom.|Birthday present for Mum.|Paid back in March.|For the summer trip.|Refund expected.|Deposit for the bike.
account > institution, bank, bank name = Northline Bank|First Harbour Bank|Lakeside Savings|Union Savings Bank|Meridian Bank|City Credit Union
account meta > name = account_role|account_number|BIC|cc_type|currency_id|include_net_worth|opening_balance
journal meta > name = import_hash|sepa_cc|notes|original_source|external_id|invoice_date
bill > repeat frequency = monthly|yearly|quarterly|half-year|weekly
link type > name = Related|Refund|Paid|Reimbursement|Split
rule action > action type = set_category|add_tag|set_budget|set_description|set_notes|remove_tag
rule action > action value, value = Groceries|holiday|Rent|car|Utilities|gift|Insurance
rule trigger > trigger type = description_contains|amount_more|amount_less|from_account_is|to_account_is|description_is|category_is
rule trigger > trigger value, value = supermarket|100|pharmacy|Savings|25|parking|salary|cinema`;

/** One's own money. */
export const PERSONAL_FINANCE = field(
  "checking_account budget_category saving_goal recurring_bill expense_tracker personal_budget expense? financial_goal advice? net_worth envelope_budget piggy_bank money_transfer? spending budget? saving? recurring_transaction account? transaction?",
  [
    ...fromLines(LINES, 0.965),
    ...of(
      "expense, expenses, spending, budget, budgets, category, expense category, budget category, transaction category",
      one(
        "category, name, category name, title",
        "Groceries|Rent|Transport|Eating out|Utilities|Health|Clothing|Entertainment|Subscriptions|Travel|Education|Gifts|Savings|Insurance",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "budget, budgets",
      money("amount, limit, limit amount, budget amount, planned", 60, 1400, { confidence: 0.965 }),
      one("period, budget period", "monthly|monthly|weekly|yearly", { confidence: 0.967 }),
    ),
    ...of(
      "advice, recommendation, tip, advisor note",
      one(
        "message, text, content, advice, note",
        "Put ten per cent of your income aside on payday.|Your spending on eating out grew by a third.|Cancel the subscriptions that you have not used since spring.|Build up three months of expenses before you invest.|Pay off the card with the highest interest first.|Compare electricity tariffs once a year.|Your budget for groceries is realistic.|Use cash for a month to see where it goes.",
        { confidence: 0.968 },
      ),
    ),
    ...of(
      "feedback, support message, suggestion",
      one(
        "message, text, content, comment",
        "The charts are clear and quick.|Please add a dark mode.|Import from my bank does not work.|I would like to share a budget with my wife.|The app closes when I add a photo.|Very useful, thank you.|Categories cannot be renamed.|Export to Excel would help.",
        { confidence: 0.968 },
      ),
      one("status, state", "new|read|resolved", { confidence: 0.962 }),
    ),
    ...of(
      "account, wallet",
      one(
        "name, account name, title",
        "Everyday Checking|Emergency Savings|Joint Account|Credit Card|Cash|Holiday Savings|Brokerage|Mortgage",
      ),
    ),
    one("mapping type, import mapping, column mapping", "date|amount|payee|description|category|ignore"),

    one("category type, type of category", "expense|income|saving|transfer"),
    one(
      "category, spending category, expense category, budget category",
      "Groceries|Rent|Transport|Eating Out|Utilities|Health|Clothing|Entertainment|Insurance|Holidays|Gifts",
    ),
    one("rollover rule, rollover", "carry over|reset|none"),
    one(
      "payee, merchant, creditor, biller",
      "Corner Bakery|City Energy|Greenfield Market|Northern Railways|Landlord|Harbour Gym|Bluefibre Internet|Lakeside Pharmacy",
    ),
    one("account type", "checking|savings|credit_card|cash|investment"),
    one("pay method, payment method", "card|transfer|cash|direct debit"),
    one("bill status", "paid|upcoming|overdue"),
    ...of(
      "category, budget category",
      one(
        "name, title",
        "Groceries|Rent|Transport|Eating Out|Utilities|Health|Clothing|Entertainment|Insurance|Holidays|Gifts|Household|Children|Pets|Education|Subscriptions",
      ),
    ),
    ...of(
      "bill, recurring bill",
      one(
        "name, title",
        "Rent|Electricity|Internet|Mobile phone|Water|Car insurance|Streaming|Gym|Health insurance|Newspaper|Cloud storage",
      ),
    ),
    ...of(
      "recurrence, recurring transaction",
      one(
        "title, name, description",
        "Rent|Salary|Pocket money|Savings plan|Loan payment|Donation|Gym|Insurance|Streaming",
      ),
    ),
    ...of(
      "transaction journal, journal",
      meaning("description, title", { text: "transactionDescription" }, { confidence: 0.95 }),
    ),
    ...of(
      "goal, saving goal, saving, piggy bank",
      one(
        "name, title",
        "Emergency Fund|Vacation|New Bike|Car|Wedding|Kitchen|House Deposit|Laptop|Christmas Gifts|Driving Licence",
      ),
      one("status", "active|reached|paused|abandoned"),
    ),
  ],
  [
    {
      subject: "lookup",
      name: oneOf(
        "Groceries|Rent|Transport|Eating Out|Utilities|Health|Clothing|Entertainment|Insurance|Holidays|Gifts|Household|Children|Pets|Education|Subscriptions",
      ),
      words: ["budget category", "spending category", "expense category", "income category"],
    },
  ],
);
