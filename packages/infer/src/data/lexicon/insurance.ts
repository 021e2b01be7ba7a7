import { meaning } from "../meaning.ts";
import { money } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Insurance. */
export const INSURANCE = field(
  "insurance policyholder insured insurer insurance_claim insurance_policy underwriting premium? adjuster reinsurance broker? claim? policy? coverage? loss_event deductible beneficiary? payment? insured_object",
  [
    one("claim item type, item type, cost type", "repair|replacement|medical|towing|rental car|expert"),
    one("reviewer type, reviewer role", "claims handler|supervisor|medical reviewer|fraud team"),
    one("premium status", "paid|due|overdue|refunded"),
    one("risk grade, risk rating", "A|B|C|D"),

    ...of("insurer, insurance company, reinsurer", one("rating, financial rating", "A|A-|A+|AA-|BBB+|AA")),
    one("insured object type, object type, insured item", "vehicle|house|apartment|boat|machine|household goods"),
    one("payment interval", "monthly|yearly|quarterly|half-yearly"),
    ...of(
      "claim, insurance claim",
      one(
        "description, summary, detail",
        "Insured vehicle was hit from behind at a traffic light.|Water from a burst pipe damaged the kitchen floor.|Roof tiles were lifted by the storm in the night.|Bicycle stolen from the locked cellar.|Guest slipped on the wet stairs.|Stone on the motorway cracked the windscreen.",
      ),
    ),

    one(
      "coverage type, cover type, coverage, coverage name",
      "liability|comprehensive|collision|fire|theft|water damage|legal expenses|personal injury",
    ),
    one("claim type, type of loss, loss type", "collision|water damage|theft|fire|storm|glass|liability|burglary"),
    one(
      "loss cause, cause of loss, peril, cause",
      "Rear-end collision|Burst pipe|Storm|Burglary|Hail|Kitchen fire|Slip and fall|Short circuit",
    ),
    one("claim status", "settled|under_review|open|approved|denied|paid"),
    one(
      "loss description, damage description, incident description, claim description, description of loss",
      "Insured vehicle was hit from behind at a traffic light.|Water from a burst pipe damaged the kitchen floor.|Roof tiles were lifted by the storm in the night.|Bicycle stolen from the locked cellar.|Hail damage on bonnet and roof.|Guest slipped on the wet stairs.|Stone on the motorway cracked the windscreen.",
    ),
    one(
      "denial reason, rejection reason, decline reason",
      "Not covered by the policy|Policy lapsed|Late notification|Below the deductible|Documents missing",
    ),
    one(
      "cancellation reason, termination reason",
      "Sale of the vehicle|Non-payment|Other insurer|Customer request|Moved away",
    ),
    one("liability, fault, liability decision, at fault", "third party|insured|shared|undetermined"),
    one("risk class, risk category, rating class", "standard|preferred|substandard|declined"),
    one("underwriting decision, decision", "accepted|accepted with loading|postponed|declined"),
    one(
      "loading reason, exclusion, exclusion reason",
      "Previous claims|Hazardous occupation|High annual mileage|Old electrical wiring|Smoker",
    ),
    one("risk factor, risk factors", "young driver|flood zone|old building|high mileage|previous claims|wooden roof"),
    one("usage type, vehicle use, use of vehicle, usage", "private|commute|business|taxi"),
    one("garaging, overnight parking, parking place", "garage|street|driveway|carport|underground"),
    one(
      "payment frequency, premium frequency, payment mode, billing frequency",
      "monthly|yearly|quarterly|half-yearly",
    ),
    one("relationship, relationship to insured, relation", "spouse|child|parent|sibling|partner|estate"),
    one("no claim class, bonus class, no claims bonus, sf class", "SF 5|SF 1|SF 10|SF 15|SF 0|SF 22"),
    one("document type, claim document", "police report|photo|invoice|estimate|medical report"),
    meaning("adjuster, claim handler, claims handler, loss adjuster, surveyor, insured name, policyholder name", {
      text: "fullName",
    }),
    money("excess, deductible, self retention", 100, 1500),
    ...of(
      "policy, insurance policy",
      one("status, policy status", "active|expired|cancelled|pending|lapsed"),
      one("type, policy type, product, line of business", "auto|home|life|health|travel|liability|legal"),
    ),
    ...of("claim, insurance claim", one("status", "settled|under_review|open|approved|denied|paid")),
  ],
);
