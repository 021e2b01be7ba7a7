import { figure } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of } from "./one.ts";
import { toldPairs } from "./told-rows.ts";

const sure = { confidence: 0.976 };

/** What is told of some tables of that sort. */
const LINES = String.raw`
budget > description = Household, copied from last year|Only what the family spends|With the new rent|For the year of the move|What we want to save|First try, round figures
commodity > cusip = |
commodity > namespace = CURRENCY
commodity > quote source = currency
customer, vendor, employee, job > id = ~0000[0-9]{2}
customer, vendor, employee, invoice > currency = ~[0-9a-f]{32}
customer, vendor, invoice > term, terms = ~[0-9a-f]{32}
customer, vendor, invoice > addr name, address name, shipaddr name, ship address name = @fullName
entry > description = Consulting May|Website design|Printer paper|Hosting, one year|Training day|Translation, 12 pages|Flyers, 500 pieces|Repair of the notebook|Travel to the customer|Logo, three drafts|Hours in April|Cable and plugs
entry > action = Hours|Project|Material|Hours
entry > note, notes = ~(|||(At the reduced price|Second part follows))
invoice > id = ~0000[0-9]{2}
invoice > billing id, billing = ~(|||(PO 4711|PO 4802|Order 77-B))
price > source = user:price-editor|Finance::Quote|user:xfer-dialog|user:price
recurrence > recurrence period type, period type = month|month|week|year|end of month|last weekday|day
split > action = |||
transaction > num, number = ~(|||||(101|102|103|104|105))
scheduled transaction, schedxaction > last occur = ~2025(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])
scheduled transaction, schedxaction > start date = ~202[34](0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])
scheduled transaction, schedxaction > end date = ~20(2[789]|3[0-2])(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])
`;

const PAIRS = [
  ...toldPairs(
    "account",
    "name | account type | description",
    `
Checking Account | BANK | Account for salary and bills
Savings Account | BANK | Money for emergencies
Groceries | EXPENSE | Food and household
Rent | EXPENSE | Rent with heating
Credit Card | CREDIT | Paid on the fifth of the month
Cash in Wallet | CASH | Cash in Wallet
Salary | INCOME | Salary after taxes
Electricity | EXPENSE | Electricity bill
Interest Income | INCOME | Interest of the savings
Opening Balances | EQUITY | What was there at the beginning
Dining | EXPENSE | Restaurants and canteen
Car Insurance | EXPENSE | Paid once a year
Retirement Fund | ASSET | Monthly savings plan
Clothes | EXPENSE | Clothes and shoes
Books | EXPENSE | Books and magazines
Mortgage Loan | LIABILITY | Loan of the house
Gifts Received | INCOME | Birthdays and holidays
Phone | EXPENSE | Phone and internet
Fuel | EXPENSE | Fuel and washing
Hobbies | EXPENSE | Sport and music`,
  ),
  ...toldPairs(
    "billterm, bill term",
    "name | description | type",
    `
Net 30 | Payment due in 30 days | GNC_TERM_TYPE_DAYS
Net 14 | Payment due in 14 days | GNC_TERM_TYPE_DAYS
Net 45 | Payment due in 45 days | GNC_TERM_TYPE_DAYS
Net 60 | Payment due in 60 days | GNC_TERM_TYPE_DAYS
Net 90 | Payment due in 90 days | GNC_TERM_TYPE_DAYS
Due on receipt | Payment due at once | GNC_TERM_TYPE_DAYS
End of month | Payment due at the end of the month | GNC_TERM_TYPE_PROXIMO
15th of next month | Payment due on the 15th of the month after | GNC_TERM_TYPE_PROXIMO`,
  ),
  ...toldPairs(
    "commodity",
    "mnemonic, symbol | full name, fullname",
    `
EUR | Euro
USD | US Dollar
GBP | Pound Sterling
CHF | Swiss Franc
CAD | Canadian Dollar
AUD | Australian Dollar
JPY | Yen
SEK | Swedish Krona
NOK | Norwegian Krone
PLN | Zloty`,
  ),
  ...toldPairs(
    "slot",
    "name | slot type | string val, string value",
    `
notes | 4 | Paid by card|Imported|Shared with Tom
color | 4 | #729fcf|#8ae234|Not Set
date-posted | 10 | 
trans-read-only | 4 | Generated from an invoice. Try unposting the invoice.
placeholder | 4 | true
last-num | 4 | 101|102|105
hidden | 4 | true
import-map-bayes | 9 | 
online_id | 4 | 20250314-1042|20250402-0117
reconcile-info | 9 | 
assoc_uri | 4 | file:///home/anna/receipts/2025-03.pdf
trans-txn-type | 4 | I|P
book_currency | 4 | EUR`,
  ),
];

/** Accounts in double entry with their splits, commodities, bill terms and scheduled transactions. */
export const DOUBLE_ENTRY = field(
  "schedxaction billterm taxtable gnclock commodity? split? slot? lot? budget_amount?",
  [
    ...fromLines(LINES, 0.976),
    ...of("account", figure("non std scu, nonstandard scu, placeholder", [0], sure)),
    ...of("account", figure("commodity scu", [100], sure)),
    ...of("billterm, bill term", figure("discount num", [0], sure), figure("cutoff", [0], sure)),
    ...of("commodity", figure("fraction", [100], sure)),
    ...of(
      "customer, vendor",
      figure("credit num", [0, 0, 0, 100_000, 250_000], sure),
      figure("credit denom, credit denominator", [100], sure),
    ),
    ...of("entry", figure("b paytype", [1, 1, 2], sure)),
    ...of("invoice", figure("owner type, billto type", [2, 2, 2, 3, 4], sure)),
    ...of(
      "schedxaction, scheduled transaction",
      figure("num occur", [24, 36, 12], sure),
      figure("rem occur", [0, 2, 5, 8], sure),
    ),
    ...of("slot", figure("slot type, type", [4, 9, 10], sure), figure("numeric val num, numeric value num", [0], sure)),
    ...of(
      "split",
      meaning(
        "value num, quantity num",
        { integer: { generator: "integer", options: { min: -60_000, max: 60_000, distribution: "normal" } } },
        sure,
      ),
      figure("value denom, quantity denom, value denominator, quantity denominator", [100], sure),
    ),
  ],
  [],
  PAIRS,
);
