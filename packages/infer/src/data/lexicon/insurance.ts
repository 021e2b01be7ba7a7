import { meaning } from "../meaning.ts";
import { money, number, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Insurance. */
export const INSURANCE = field(
  "insurance policyholder insured insurer insurance_claim insurance_policy underwriting premium? adjuster reinsurance broker? claim? policy? coverage? loss_event deductible beneficiary? payment? insured_object",
  [
    ...of(
      "product, insurance product, plan",
      one(
        "name, title, product name",
        "Home Comfort|Motor Comprehensive|Term Life 20|Travel Annual|Household Contents|Personal Liability|Income Protection|Pet Care",
      ),
      one(
        "description, note",
        "Covers fire, water and theft.|Third party and own damage.|Fixed sum for twenty years.|Worldwide, up to eight weeks a journey.|Contents at replacement value.|Worldwide, up to ten million.",
      ),
    ),
    meaning(
      "third party, third party name, other party, counterparty name",
      { text: "fullName" },
      { confidence: 0.95 },
    ),
    one("reinsurer, reinsurer name", "Northern Re|Alpine Reinsurance|Harbour Re|Atlas Re|Meridian Re"),
    one("treaty type", "quota share|surplus|excess of loss|stop loss"),
    money("retention, treaty limit, treaty retention", 250_000, 9_000_000),
    number("cession pct, cession percent, ceded share", 10, 80),
    number("brokerage, brokerage pct, brokerage percent", 2, 12, 1),
    number("room, rooms, number of room, room count", 2, 9, 0, {
      of: ["insured property", "property", "insured object", "dwelling"],
    }),
    small("distance to fire station, distance to fire station km, fire station distance", 0.4, 14, 1),
    one("flood zone, flood class", "X|A|AE|B|C"),
    one("security system, alarm system, burglar alarm", "none|alarm|alarm with call-out|cameras"),
    one("use type, vehicle use, usage", "private|commuting|business|taxi", { of: ["insured vehicle", "vehicle"] }),
    one("credit tier, insurance tier", "A|B|C|D"),
    one("branch, branch office", "City Centre|North|Harbour|West End|Riverside", { of: ["agent", "broker", "policy"] }),
    one("outcome, result, status", "bound|declined|expired|withdrawn|open", { of: ["quote", "quotation"] }),
    one("cotinine, cotinine result", "negative|positive"),
    one("result, exam result, medical result", "standard|substandard|preferred|declined", {
      of: ["medical exam", "medical examination"],
    }),
    one(
      "remark, remarks, note, comment",
      "Blood pressure slightly raised.|No findings.|Takes medication for the thyroid.|Repeat of the liver values advised.|Sportive, non-smoker.|Knee operated in 2019.",
      { of: ["medical exam", "medical examination"] },
    ),
    one("type, payment type", "partial|final|expense|advance", { of: ["claim payment"] }),
    money("estimated loss, paid amount, loss amount, claimed amount, settlement amount", 300, 24_000),
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
      "payment frequency, premium frequency, premium payment mode, billing frequency",
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
