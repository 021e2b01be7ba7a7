import { meaning } from "../meaning.ts";
import { money, number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Banks, their accounts and cards. */
export const BANKING = field(
  "bank_account bank_card wire_transfer standing_order card_transaction direct_debit cardholder overdraft iban sepa bank_transaction bank_branch teller payment_card debit_card credit_card? atm kyc? bank? password_book check_book account? card? transaction? beneficiary? transfer? payment? customer?",
  [
    one(
      "product name, account product",
      "Everyday Account|Savings Plus|Student Account|Business Account|Joint Account|Premium Account",
    ),
    ...of(
      "saving product, savings product, deposit product, account product, account type, bank product",
      one(
        "name, title, product name",
        "Savings Plus|Everyday Account|Student Account|Fixed Deposit 12 Months|Business Account|Youth Savings|Joint Account|Premium Account",
      ),
      one(
        "description",
        "Interest paid quarterly, no fees.|For daily payments, with a debit card.|For customers under 26, free of charge.|Fixed rate for twelve months.|For firms, with several users.|Saving from ten a month, money back at any time.|Twenty free transfers a month.|With a savings goal for each purpose.|For clubs and associations.|Two owners, two cards.|No minimum balance.",
      ),
    ),
    one("ownership type, ownership, holder type", "individual|joint|business|trust|minor"),
    one("kyc status, verification status, identity status", "verified|pending|rejected|expired|review"),
    one("kyc level, verification level", "basic|full|enhanced|none"),
    one("risk rating, aml risk, customer risk, risk level, risk category", "low|medium|high"),
    one("card network, card scheme, network", "Visa|Mastercard|American Express|Maestro"),
    one("card type, card product, card kind", "debit|credit|prepaid|virtual"),
    one("card status", "active|blocked|expired|inactive|replaced"),
    one("block reason, blocked reason, freeze reason", "lost|stolen|suspected fraud|customer request|damaged"),
    pattern("masked pan, masked card, masked card number, masked number, card mask", "(424242|555555)\\*{6}[0-9]{4}"),
    one("delivery status, card delivery status", "delivered|sent|in_production|returned"),
    meaning(
      "mcc, merchant category code",
      {
        text: {
          generator: "choice",
          options: { values: ["5411", "5812", "5541", "5999", "4111", "5732", "5912", "7011", "5814", "6011"] },
        },
        number: { generator: "choice", options: { values: [5411, 5812, 5541, 5999, 4111, 5732, 5912, 7011] } },
      },
      { confidence: 0.94 },
    ),
    one("entry mode, pos entry mode, capture mode, card entry mode", "contactless|chip|online|magstripe|manual"),
    one("response code, auth response code, authorization response", "00|51|05|54|14"),
    pattern("auth code, authorization code, approval code", "[0-9]{5}[0-9A-Z]"),
    one(
      "decline reason, decline code, failure reason",
      "insufficient funds|expired card|suspected fraud|limit exceeded|incorrect pin|do not honor",
    ),
    one("charge bearer, charges, fee bearer", "SHA|OUR|BEN"),
    one("purpose code", "SALA|SUPP|RENT|TAXS|GDDS|PENS"),
    one(
      "remittance info, remittance information, payment reference, payment purpose",
      "Invoice 20417|Rent March|Salary 03/2025|Membership fee|Order 88213|Refund of deposit|Electricity, quarter 2",
    ),
    one("transfer status, payment status, wire status", "completed|pending|rejected|processing|returned"),
    one(
      "dispute reason, chargeback reason, chargeback code",
      "fraud|not received|duplicate|not as described|cancelled",
    ),
    one("mandate status", "active|cancelled|expired|pending"),
    one("sequence type", "RCUR|FRST|OOFF|FNAL"),
    one("alert type, aml alert type, fraud type", "unusual amount|new device|velocity|high-risk country|structuring"),
    ...of(
      "transfer, wire transfer, transaction, payment, standing order",
      one("purpose", "Invoice 20417|Rent March|Salary 03/2025|Membership fee|Refund of deposit|Electricity, quarter 2"),
    ),
    ...of(
      "transaction, account transaction, bank transaction, transfer, payment",
      one(
        "channel, transaction channel, payment channel",
        "mobile app|card terminal|online banking|ATM|branch|standing order",
      ),
    ),
    number("credit score, cibil score", 540, 830),
    ...of("exchange rate, fx rate, currency rate, rate", one("source", "central bank|market data|treasury desk")),
    ...of(
      "aml alert, alert, fraud alert, fraud case, suspicious activity",
      one("disposition, outcome, resolution", "false positive|reported|monitored|account closed|escalated"),
      pattern("rule code, rule", "(AML|FRD|VEL|GEO)-[0-9]{3}"),
      one(
        "rule description, rule name, rule",
        "Several cash deposits just below the limit|Transfer to a high-risk country|Sudden activity of a dormant account|Many small credits on one day|Card used in two countries within an hour",
      ),
      one(
        "narrative, note, comment, finding",
        "Customer explained the sale of a car, documents seen.|Pattern continued for three weeks, reported.|Salary of a new employer, no concern.|Funds moved on the same day, account under watch.|Customer was travelling, confirmed by phone.",
      ),
    ),
    ...of(
      "atm, cash machine",
      small("cash available, cash level, cash on hand, current cash", 4000, 160_000),
      number("cash capacity, capacity", 120_000, 300_000),
      one("vendor, manufacturer", "NCR|Diebold Nixdorf|GRG Banking|Hyosung"),
      one("model", "SelfServ 84|DN Series 200|H68N|MX8200|CINEO C2060"),
      one("status, state", "in service|out of cash|out of service|maintenance"),
      one(
        "location, place",
        "Main Street branch|Central Station, hall|Shopping centre, ground floor|Airport, terminal 2|Petrol station, exit 14|Hospital entrance",
      ),
    ),
    ...of(
      "fixed deposit, term deposit, deposit, time deposit",
      number("rate, interest rate", 1.2, 5.4, 2),
      money("amount, principal, deposit amount", 1000, 60_000),
      money("maturity amount, maturity value", 1100, 68_000),
      one("compounding, compounding frequency", "quarterly|monthly|annually|at maturity"),
    ),
    one(
      "designation, job title, position",
      "Teller|Relationship Manager|Branch Manager|Loan Officer|Customer Service Officer|Operations Manager|Cash Officer|Credit Analyst",
      { of: ["employee", "staff", "bank employee"] },
    ),
    one(
      "beneficiary bank, bank name, bank",
      "First Harbour Bank|Union Savings Bank|Northern Trust Co-op|Citizens Credit Union|Meridian Bank|Lakeside Savings",
      { confidence: 0.95 },
    ),
    pattern("micr code, micr", "[0-9]{9}"),
    pattern("ifsc code, ifsc", "TEST0[0-9]{6}"),
    meaning(
      "tenure month, tenure, tenure months, loan tenure",
      { number: { generator: "choice", options: { values: [12, 24, 36, 36, 48, 60, 84, 120, 180, 240] } } },
      { confidence: 0.945 },
    ),
    one("branch type", "full service|advisory|self service"),
    number("interest rate, credit interest, debit interest", 0.05, 4.5, 2),
    ...of(
      "account, bank account, saving account",
      one("status, account status", "active|dormant|closed|frozen"),
      one("account type, type", "checking|savings|joint|business|credit|money_market"),
    ),
    ...of("card, bank card, credit card, debit card, payment card", one("status", "active|blocked|expired|inactive")),
    ...of("standing order, direct debit, mandate", one("status", "active|paused|cancelled|ended")),
  ],
);
