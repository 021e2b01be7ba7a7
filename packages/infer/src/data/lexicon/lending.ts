import { meaning } from "../meaning.ts";
import { money, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Loans and mortgages. */
export const LENDING = field(
  "loan? mortgage borrower? collateral repayment lender amortization credit_score underwriting loan_application installment_plan delinquency lease_contract? guarantor disbursement? credit_check? loan_collection loan_guarantor debt_collection loan_payment loan_product payment?",
  [
    ...of(
      "sms message, sms messages outbound, sms, outbound, message outbound",
      one(
        "message, body, content, text",
        "Your loan repayment of 120 is due on 5 March.|We have received your repayment. Thank you.|Your loan application has been approved.|The balance of your savings is 340.|Your repayment is overdue. Please visit your branch.|Your group meets on Thursday at ten.",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "guarantor",
      one(
        "comment, comments, note, remark",
        "Brother of the borrower|Owns a shop at the market|Member of the same group|Employer of the borrower|Guarantor of an earlier loan|Salary slip on file",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "collateral, loan collateral",
      one(
        "description, detail",
        "Motorcycle, 2019|Land title, half an acre|Four goats|Sewing machine|Refrigerator and stock of the shop|Pick-up, 2015|Solar system, 200 W",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "product loan, loan product",
      one(
        "description",
        "Short term loan for traders|Loan for seed and fertiliser|School fees, ten months|Group loan for women|Improvement of houses|Emergency loan",
        { confidence: 0.955 },
      ),
    ),
    one("check type, inquiry type, credit check type", "soft|hard"),
    one("promise status", "kept|broken|open"),
    one("lien type", "first|second|mechanic"),
    one("guarantee type", "full|limited|joint"),
    one("escrow status", "active|waived|shortage"),
    ...of(
      "loan collection, collection",
      one("stage, status", "reminder|first notice|phone call|final notice|legal"),
      one("contact result", "promised to pay|no answer|left message|disputed|paid"),
    ),
    ...of(
      "credit check, credit report",
      one("result, decision", "passed|failed|manual review"),
      one("bureau, agency", "Northern Credit Bureau|City Scoring|United Credit Data"),
    ),

    one(
      "loan purpose, purpose, purpose of loan",
      "debt consolidation|car|home improvement|education|wedding|medical|business|moving",
    ),
    one("loan type, loan product, credit type", "personal|mortgage|auto|student|business|line_of_credit"),
    one("employment status, employment type", "employed|self-employed|retired|student|unemployed"),
    one("home ownership, housing status, residence status", "rent|mortgage|own|living with family"),
    one("decision, credit decision, underwriting decision", "approved|declined|referred|counter-offer"),
    one(
      "decline reason, rejection reason, adverse action reason, denial reason",
      "insufficient income|high debt ratio|short credit history|recent delinquency|incomplete application",
    ),
    one("credit grade, risk grade, grade, loan grade", "B|C|A|D|E"),
    one("verification status, income verification", "verified|not verified|source verified|pending"),
    one("repayment method, repayment type, payment method", "direct_debit|bank_transfer|card|payroll deduction"),
    one("amortization type, amortization, repayment plan", "annuity|linear|interest_only|bullet"),
    one(
      "interest method, interest calculation, interest calculation method",
      "reducing_balance|flat|declining_balance|compound",
    ),
    one("disbursement method, disbursement channel, payout channel", "bank_transfer|mobile_money|cheque|cash"),
    one("loan classification, classification, asset class", "performing|watch|substandard|doubtful|loss"),
    one("bucket, par bucket, aging bucket, ageing bucket", "current|1-30|31-60|61-90|90+"),
    one(
      "residential status, residence status, home ownership, housing status",
      "owner|tenant|with_family|employer_housing",
    ),
    one("next action, next step", "call again|field visit|send letter|legal notice|restructure|close case"),
    one("strategy, collection strategy", "soft_call|field_visit|legal|settlement|restructuring"),
    one("outcome, case outcome", "paid in full|promise kept|restructured|written off|legal action"),
    one("worst status, worst payment status", "current|30 days late|60 days late|90 days late|written off"),
    ...of(
      "loan product, credit product",
      one(
        "name, title, product name",
        "Personal Loan|Salary Advance|Business Loan|School Fees Loan|Asset Finance|Emergency Loan|Group Loan|Home Improvement Loan|Vehicle Loan|Harvest Loan",
      ),
      one(
        "description, summary",
        "For employees with a payslip.|Repaid in equal monthly parts.|For traders with a stall or shop.|Secured by a vehicle.|Approved within one day.|For groups of five to ten.",
      ),
      pattern("code, product code", "(PL|SA|BL|SF|AF|EL|GL)[0-9]{2}"),
    ),
    one("rate type, interest type, interest rate type", "fixed|variable|mixed"),
    one("loan status, credit status", "current|paid_off|in_arrears|approved|defaulted|charged_off"),
    one(
      "delinquency bucket, arrears bucket, dpd bucket, days past due bucket, delinquency status",
      "current|1-30|31-60|61-90|90+",
    ),
    one("collateral type, security type", "real estate|vehicle|deposit|machinery|securities|inventory"),
    one("valuation method, appraisal method, valuation type", "appraisal|automated|desktop|purchase price"),
    one("property type, dwelling type", "single_family|condo|multi_family|townhouse|land"),
    one("occupancy, occupancy type, occupancy status", "owner_occupied|rental|second_home|vacant"),
    one("payment status, installment status", "paid|due|overdue|partial|waived"),
    one("restructuring type, forbearance type, hardship type", "payment holiday|term extension|rate reduction"),
    one(
      "collection stage, collection status, collection action",
      "reminder|first notice|phone call|final notice|legal",
    ),
    meaning(
      "lien position",
      { number: { generator: "choice", options: { values: [1, 1, 1, 2] } } },
      { confidence: 0.94 },
    ),
    meaning(
      "term month, term, loan term, tenor, duration month",
      { number: { generator: "choice", options: { values: [12, 24, 36, 36, 48, 60, 72, 84, 120, 180, 240, 360] } } },
      { confidence: 0.94 },
    ),
    money(
      "principal, principal amount, loan amount, amount requested, requested amount, approved principal, approved amount, principal amount proposed, principal proposed, disbursed amount, amount disbursed, principal disbursed, loan principal, borrowed amount, default principal",
      1500,
      48_000,
    ),
    money(
      "principal outstanding, outstanding principal, outstanding balance, outstanding amount, total outstanding, outstanding loan balance, loan balance",
      300,
      24_000,
    ),
    money("principal repaid, repaid principal, total repayment, total repaid, principal completed", 200, 16_000),
    money("total expected repayment, expected repayment, total payable, repayment amount total", 1700, 52_000),
    money("interest charged, total interest, interest outstanding, interest repaid", 40, 4200),
    ...of(
      "installment, instalment, repayment schedule, loan repayment schedule, schedule, repayment, loan repayment, loan transaction, amortization",
      money(
        "principal, principal amount, principal portion, principal completed, principal due, principal paid",
        80,
        900,
      ),
      money("interest, interest amount, interest portion, interest completed, interest due, interest paid", 4, 160),
      money("fee charges, fee charge, fee charges amount, fee charges portion, penalty, penalty charges", 0, 25),
      money("amount, total amount, total due, installment amount, instalment amount", 90, 1100),
    ),
    ...of(
      "installment, instalment, repayment schedule, loan repayment schedule, schedule",
      number("installment, instalment, installment number, instalment number", 1, 36),
    ),
    meaning(
      "number of repayment, number of repayments, number of installment, number of installments, installment count, term frequency",
      { number: { generator: "choice", options: { values: [12, 24, 36, 36, 48, 6, 60, 18] } } },
      { confidence: 0.94 },
    ),
    meaning(
      "repay every",
      { number: { generator: "choice", options: { values: [1, 1, 1, 1, 2] } } },
      { confidence: 0.94 },
    ),
    number("ltv, loan to value, ltv ratio", 38, 95, 1),
    number("dti, debt to income, debt to income ratio", 8, 46, 1),
    number("credit score, fico, fico score, bureau score", 540, 830),
    number("day past due, days past due, dpd", 0, 90),
    number("interest rate, apr, annual rate, nominal rate", 2.4, 17.9, 2),
    ...of("loan, mortgage, credit", one("status", "active|paid_off|approved|in_arrears|defaulted")),
  ],
);
