import { meaning } from "../meaning.ts";
import { figure, money, number, pattern, small } from "../short-meanings.ts";
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
    ...of(
      "policy, insurance policy, quote, insurance quote, contract, insurance contract, policy holder",
      one(
        "product name, plan name, policy name, scheme name",
        "Home Comfort|Motor Comprehensive|Term Life 20|Travel Annual|Family Health Plus|Personal Liability|Income Protection|Critical Illness Cover|Hospital Cash|Senior Care",
        { confidence: 0.96 },
      ),
      pattern("product code, plan code", "(HOM|MOT|LIF|TRV|HLT|LIA|INC)-[1-4]0", { confidence: 0.96 }),
      pattern("product version, plan version, tariff version, tariff", "20(19|2[0-6])(\\.[1-4])?", {
        confidence: 0.96,
      }),
      number("premium overdue month, overdue month, month overdue", 0, 3),
    ),
    ...of(
      "coverage type, coverage, cover, benefit, coverage definition, policy coverage, benefit type",
      one("category, type category, group", "Health|Life|Accident|Liability|Property|Legal", { confidence: 0.96 }),
      one(
        "calculation type, calculation method, calculation basis, payout type, benefit basis",
        "lump_sum|daily|percentage|actual_cost|fixed",
        { confidence: 0.96 },
      ),
      one(
        "description, detail",
        "Pays a fixed sum on diagnosis.|Covers treatment costs up to the limit.|Daily allowance from the fourth day in hospital.|Damage to others, up to the insured sum.|Stolen or damaged household goods.|Costs of lawyers and courts.|Doubles the sum after an accident.|Help at home after an operation.|Repairs by our partner workshops.|Covers hired equipment.|Loss of luggage while travelling.",
        { confidence: 0.95 },
      ),
      number("max day, maximum day, maximum days, benefit day", 30, 180),
      number("max time, maximum time, max occurrence", 1, 6),
    ),
    ...of(
      "claim item, claim line, claim detail, claim expense",
      one(
        "item name, item, description, name",
        "Hospital room, per day|Surgery|Outpatient treatment|Repair of the front bumper|Rental car|Towing|Replacement of windows|Expert opinion|Medicines|Drying of the floor|Physiotherapy|Paint work",
        { confidence: 0.96 },
      ),
      one(
        "base amount type, amount type, calculation basis",
        "medical_expense|fixed_amount|daily_rate|repair_cost|market_value",
        { confidence: 0.95 },
      ),
    ),
    one("calculation basis, payout type, benefit basis", "lump_sum|daily|percentage|actual_cost"),
    one("deductible type, excess type", "fixed|percentage|per_claim|annual", { confidence: 0.95 }),
    number("deductible rate, deductible percent, deductible percentage, coinsurance rate, copay percent", 5, 30),
    number("payout rate, payment rate, reimbursement rate, coverage percent, coverage percentage", 70, 100),
    figure(
      "per occurrence limit, annual limit, lifetime limit, aggregate limit, coverage limit, policy limit, claim limit, occurrence limit, sum insured, max payout, maximum benefit, benefit limit",
      [5000, 10_000, 20_000, 25_000, 50_000, 75_000, 100_000, 150_000, 250_000, 500_000],
      { confidence: 0.935 },
    ),
    money("calculation base, base amount, limit exceeded amount, reduction amount, deductible applied", 50, 6000, {
      confidence: 0.935,
    }),
    pattern("rejection code, denial code, reason code, decline code", "R(0[1-9]|1[0-9])"),
    one("hospital type, facility type, provider type", "general|clinic|specialist|university|day_care", {
      confidence: 0.95,
    }),
    one(
      "recommendation, ai recommendation, recommended action, system recommendation, suggested action",
      "approve|manual_review|investigate|reject|request_documents",
      { confidence: 0.955 },
    ),
    one(
      "action taken, action, decision taken, action required, required action",
      "approved|sent_to_review|documents_requested|investigation_opened|rejected|flagged",
      {
        of: [
          "fraud detection result",
          "fraud alert",
          "fraud case",
          "fraud pattern",
          "claim review",
          "claim history",
          "review",
          "fraud rule",
          "fraud check",
        ],
        confidence: 0.96,
      },
    ),
    one(
      "decision reason, decision note",
      "Covered by the policy.|Documents complete, amounts plausible.|Outside the period of cover.|Deductible not reached.|Partly covered, limit reached.|Exclusion applies.|Expert opinion confirms the damage.|Inconsistent statements.",
      { of: ["claim", "review", "claim review", "appeal"], confidence: 0.95 },
    ),
    ...of(
      "fraud pattern, fraud rule, fraud indicator",
      one(
        "name, title, pattern name, rule name",
        "Several claims within 30 days|Claim shortly after inception|Duplicate invoice|Amount just below the limit|Same account, different insured|Treatment on a public holiday|Altered document|Repeated provider",
        { confidence: 0.96 },
      ),
      one(
        "description, detail",
        "More than three claims of one customer within a month.|Loss reported within two weeks of the start of cover.|Invoice number was handed in before.|Bank account belongs to several policyholders.|Amounts stay just below the approval limit.|Dates on the document do not match.",
        { confidence: 0.96 },
      ),
      one("type, category", "frequency|timing|document|identity|amount|network", { confidence: 0.95 }),
    ),
    one("risk level, fraud level, fraud risk", "low|medium|high|critical"),
    one(
      "document name, file title, document title",
      "Police report|Invoice workshop|Photo front left|Hospital bill|Cost estimate|Claim form signed|Medical certificate|Bank statement",
      {
        of: ["claim", "claim document", "claim attachment"],
        confidence: 0.92,
      },
    ),
    one("item name, coverage benefit", "Hospital stay|Surgery|Outpatient treatment|Repair|Rental car|Towing", {
      of: ["claim"],
      confidence: 0.92,
    }),
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
    one("claim type, type of loss, loss type", "collision|water damage|theft|fire|storm|glass|liability|burglary", {
      confidence: 0.972,
    }),
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
