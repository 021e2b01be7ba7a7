import { meaning } from "../meaning.ts";
import { money, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Insurers of people's health, and what they pay. */
export const HEALTH_INSURANCE = field(
  "medical_claim health_claim prior_authorization deductible? copay claim_adjudication insurance_member health_plan enrollee remittance? claim? subscriber? authorization? payer? eligibility? member? benefit? provider? denial? appeal? policyholder? eligibility_check eob benefit_plan",
  [
    one(
      "plan name, plan, health plan name",
      "Silver PPO 2000|Gold HMO|Bronze HDHP|Family PPO 1000|Basic EPO|Platinum Plus|Essential Care|Student Health",
    ),
    one("plan tier, metal tier", "Silver|Gold|Bronze|Platinum"),
    one("coverage status, eligibility status", "active|pending|terminated|cobra"),
    one("response code, eligibility response", "ACTIVE|INACTIVE|NOT_FOUND|PENDING"),
    meaning("payer, payer name, insurer, insurance company", { text: "companyName" }),
    one(
      "eob message, claim message, remark text, explanation",
      "This service was paid at the contracted rate.|The deductible applies to this service.|More information is needed from your provider.|This is a duplicate of an earlier claim.|The service is not covered by your plan.|Your share is the copayment shown.",
    ),
    pattern("denial code, denial reason code", "(CO|PR|OA)-(45|16|97|50|29|18|27)"),
    one("coverage type, benefit type", "medical|dental|vision|pharmacy|mental health"),
    one("claim type, claim form", "professional|institutional|pharmacy|dental|vision", { confidence: 0.976 }),
    one("plan type, product type", "PPO|HMO|EPO|HDHP|POS|Medicare Advantage"),
    one("coverage tier, tier, coverage level", "employee only|employee and spouse|family|employee and children"),
    one("network, network status, network type", "in_network|out_of_network"),
    one("metal level, metal tier", "Silver|Gold|Bronze|Platinum"),
    one(
      "denial reason, rejection reason, reason for denial",
      "Not medically necessary|Service not covered|Duplicate claim|No prior authorization|Out of network|Missing documentation|Coverage ended|Filed too late",
    ),
    one(
      "service requested, requested service, service description",
      "MRI of the knee|Physical therapy, 12 visits|Sleep study|Home oxygen|CT of the chest|Inpatient rehabilitation|Knee replacement|Genetic test|Wheelchair",
    ),
    one("bill type, type of bill", "111|131|121|211|831"),
    pattern("remark code, rarc", "(N|MA|M)[1-9][0-9]"),
    pattern("reason code, carc, adjustment reason code", "(CO|PR|OA)-(45|16|97|1|2|3|50|29)"),
    pattern(
      "cpt, cpt code, procedure code, hcpcs, hcpcs code",
      "(99213|99214|99203|36415|80053|85025|93000|71046|97110|90834|73721|45378)",
    ),
    pattern("revenue code, rev code", "0(120|250|300|320|360|450|636)"),
    pattern("authorization number, auth number, prior auth number, auth no", "PA[0-9]{8}"),
    money("billed amount, charge amount, charged amount", 80, 4200),
    money("allowed amount, approved amount", 50, 2600),
    money("copay, copay amount, copayment", 10, 75),
    money("coinsurance, coinsurance amount, patient responsibility, member responsibility", 0, 600),
    money("limit amount, annual limit, deductible amount, out of pocket maximum, annual deductible", 500, 9000),
    money("met amount, accumulated amount, amount met, year to date amount", 0, 4000),
    ...of(
      "claim, medical claim, claim line",
      one("type, form", "professional|institutional|pharmacy|dental|vision"),
      one("status", "paid|submitted|in_review|approved|denied|appealed"),
      pattern("modifier", "(25|59|26|TC|LT|RT|50|GT)"),
    ),
    ...of(
      "member, insurance member, enrollee, dependent",
      one("relationship, relation, relationship to subscriber", "self|spouse|child|domestic partner"),
      one("status", "active|pending|terminated|cobra"),
    ),
    ...of(
      "authorization, prior authorization",
      one("decision, status", "approved|pending|denied|partially_approved|expired"),
      one("urgency, priority", "standard|expedited|urgent"),
      one("type", "outpatient|inpatient|pharmacy|equipment|imaging"),
    ),
    ...of(
      "appeal",
      one("status, outcome", "overturned|upheld|in_review|withdrawn"),
      one("level", "first|second|external"),
    ),
  ],
);
