import { one, plainly } from "../../lexicon/one.ts";
import { meaning } from "../../meaning.ts";
import type { Meaning } from "../../meaning.ts";
import { list, number, pattern } from "../../short-meanings.ts";

const sure = { confidence: 0.945 };

const VARIANTS =
  "Red / M|Blue / L|Black / S|White / XL|Default|Green / M|Small|Large|Medium|Black|500 g|1 kg|250 ml|42|One size|Grey / XS";

/** What shops, billing, banks and those who send things keep in plain words. */
export const COMMERCE: readonly Meaning[] = [
  list("variant name, variant title, variant label", VARIANTS, {
    confidence: 0.95,
    of: "product,order,order line,line item,order item,cart item,cart,sale,item,invoice line".split(","),
  }),
  ...plainly("product variant, item variant", one("name, title", VARIANTS, sure)),
  ...plainly(
    "option type, product option, product option type, variation type, item option",
    one("name, title, label, presentation", "Size|Color|Material|Length|Style|Pattern|Capacity|Finish|Scent|Fit", sure),
  ),
  ...plainly(
    "leave application, leave request, absence request, time off request",
    one("status, state", "approved|open|rejected|cancelled", sure),
    one(
      "description, reason, comment",
      "Family holiday|Medical appointment|Moving house|Wedding in the family|Personal matter|Course",
      sure,
    ),
  ),
  list("risk band, score band, credit band, rate band, income band", "A|B|C|D|E", { confidence: 0.93 }),
  list(
    "insurance carrier",
    "Harbour Mutual|Northern Shield|Meadow Insurance|Safeguard Assurance|Crown & Oak|Lakeland Mutual|First Line Insurance",
    { confidence: 0.93 },
  ),
  list(
    "processor, payment processor, card processor, payment provider",
    "stripe|adyen|square|paypal|braintree|authorize_net",
    {
      confidence: 0.95,
      of: ["payment", "transaction", "charge", "refund", "payout", "checkout"],
    },
  ),
  number(
    "year at address, years at address, year employed, years employed, year in business, years in business, year at job, years at job, year with employer",
    0,
    24,
    0,
    { confidence: 0.95 },
  ),
  number("half day", 0, 1, 0, { confidence: 0.93 }),
  list("normal side, balance side", "DR|CR", { confidence: 0.93 }),
  ...plainly(
    "owner, property owner, account owner",
    one("owner type, type", "individual|company|trust|partnership|joint", sure),
  ),
  ...plainly(
    "rental application, job application, loan application, application, applicant, employment, employment history, work history, work experience",
    meaning("position, current position", { text: "jobTitle" }, sure),
  ),
  ...plainly(
    "lease tenant, lease party, lease occupant, lease resident",
    one("role", "primary tenant|co-tenant|guarantor|occupant", sure),
  ),
  list(
    "reason for moving, reason for leaving residence, moving reason",
    "Closer to work|Need more space|Lease ends|Rent went up|Bought by a new owner|New job|Moving in with a partner",
    { confidence: 0.93 },
  ),
  list("appliance, appliances", "refrigerator|dishwasher|washer|dryer|oven|microwave|air conditioner", {
    confidence: 0.9,
  }),
  // Large sums in the smallest unit.
  number(
    "income cent, annual income cent, salary cent, annual salary cent, yearly income cent",
    1_800_000,
    12_000_000,
    0,
    sure,
  ),
  number("monthly income cent", 180_000, 900_000, 0, sure),
  number(
    "rent cent, market rent cent, monthly rent cent, base rent cent, current rent cent, security deposit cent",
    60_000,
    380_000,
    0,
    sure,
  ),
  ...plainly(
    "unit, rental unit, apartment, lease, tenancy",
    number("deposit cent, rent amount cent", 60_000, 380_000, 0, sure),
  ),
  ...plainly(
    "property, house, building, real estate, listing, parcel of land",
    number(
      "purchase price cent, price cent, list price cent, asking price cent, market value cent, assessed value cent",
      9_000_000,
      95_000_000,
      0,
      sure,
    ),
  ),
  ...plainly(
    "currency",
    one("position, symbol position", "before|after", sure),
    one("unit label, currency unit label, unit name", "Dollars|Euros|Pounds|Francs|Yen|Kronor", sure),
    one("subunit label, currency subunit label, subunit name", "Cents|Pence|Centimes|Sen|Ore", sure),
    number("decimal place, decimal places, decimals", 2, 3, 0, sure),
  ),
  ...plainly("subscription", one("category, subscription category", "base|add_on|standalone", sure)),
  ...plainly(
    "subscription, subscription event, invoice item, plan phase",
    one("phase name, phase, phase type", "trial|discount|evergreen|fixed_term", sure),
  ),
  ...plainly(
    "usage, usage record, rolled up usage, metered usage",
    one("unit type, unit, unit name", "api_calls|gb_stored|seats|messages|minutes|events", sure),
  ),
  ...plainly(
    "payment, payment attempt, refund, transaction",
    one("state name, last success state name, last state name", "success|pending|failed|aborted|init", sure),
  ),
  ...plainly(
    "option, menu option, product option, attribute, option group",
    one("display type, input type", "select|radio|checkbox|quantity|text", sure),
  ),
  list(
    "recurring every, repeat on, repeat day, repeat days, recurring day, recurring days",
    "Mon|Tue|Wed|Thu|Fri|Sat|Sun",
    { confidence: 0.9 },
  ),
  list("letter head, letterhead", "Standard|With logo|Head office|Plain", { confidence: 0.93 }),
  ...plainly(
    "job opening, job posting, vacancy, job applicant, job application, job",
    number("lower range, salary from, lower salary", 28_000, 70_000, 0, sure),
    number("upper range, salary to, upper salary", 72_000, 140_000, 0, sure),
  ),
  list(
    "family background",
    "Two children.|Married, three children.|Lives with parents.|Single.|Married, no children.",
    { confidence: 0.93 },
  ),
  number("per km cent, price per km cent, per mile cent, price per mile cent", 60, 240, 0, sure),
  number("per minute cent, price per minute cent, per min cent", 12, 60, 0, sure),
  number(
    "booking fee cent, cancel fee cent, cancellation fee cent, toll cent, tip cent, base fare cent",
    100,
    900,
    0,
    sure,
  ),
  number("minimum fare cent, total fare cent, distance fare cent, time fare cent", 400, 4200, 0, sure),
  number("purchase rate, selling rate, sale rate", 2, 180, 2, { confidence: 0.93 }),
  number("counter number, counter no, till number, checkout lane", 1, 8, 0, { confidence: 0.93 }),
  number("photo count, attachment count, number of photo, image count", 0, 8, 0, { confidence: 0.93 }),
  list("preferred contact, contact preference, preferred contact method", "email|phone|sms|mail", { confidence: 0.93 }),
  pattern("polyline, route polyline, encoded polyline, route geometry", "[a-z_][A-Za-z~_@?]{40,70}", {
    confidence: 0.95,
  }),
  pattern("naics code, naics", "(23|31|42|44|48|51|54|56|62|72|81)[0-9]{4}", { confidence: 0.95 }),
  pattern("sic code", "[1-8][0-9]{3}", { confidence: 0.95 }),
  ...plainly(
    "driver document, employee document, identity document, customer document, kyc document, vehicle document",
    one(
      "document type, doc type, type",
      "driving_licence|insurance|registration|id_card|passport|proof_of_address",
      sure,
    ),
  ),
  ...plainly("batch", pattern("name, title, batch name", "Batch ([1-9]|[1-3][0-9])|20(24|25|26)-[A-D]", sure)),
  ...plainly(
    "event delivery, webhook delivery, event delivery attempt, webhook delivery attempt, delivery attempt, webhook attempt",
    one("status, state", "success|failed|pending|retrying", sure),
  ),
  pattern("first digits, card first digits, cc first digits, first six, first 6", "4[0-9]{5}|5[1-5][0-9]{4}"),
  pattern(
    "invoice prefix, order prefix, receipt prefix, quote prefix, number prefix, bill prefix, estimate prefix, payment prefix",
    "(INV|ORD|RE|QT|SO|EST)-(2024-|2025-|26-)?",
  ),
  list(
    "in words, amount in words, total in words, total word, amount word, sum in words",
    "One hundred and twenty only|Two thousand four hundred and fifty only|Three hundred and five only|Nine hundred and eighty only|One thousand and seventy-five only|Four thousand six hundred only",
    { confidence: 0.93 },
  ),
  list(
    "notify via, notify by, notification method, contact via, remind via, send via, delivery via",
    "email|sms|push|phone",
  ),
  ...plainly(
    "bug, issue, defect, case, problem report",
    meaning(
      "found in release, fixed in release, release, found in version, fixed in version, affected version, fix version, target release",
      { text: "versionNumber" },
      sure,
    ),
  ),
  ...plainly(
    "reservation, booking, table reservation, table booking, event booking, visit booking",
    number("guest number, guest num, number of guest, guest count, guests, party size, cover", 1, 8, 0, sure),
    number("rooms, room count, number of room, room number count", 1, 3, 0, sure),
  ),
  number(
    "cleanliness, comfort, staff, friendliness, service, quality, delivery, food, ambience, atmosphere, accuracy, communication, value for money, price performance, punctuality, facilities, location, check in",
    1,
    5,
    0,
    { confidence: 0.94, of: ["review", "rating", "hotel review", "guest review", "feedback", "location review"] },
  ),
  ...plainly(
    "review, rating, hotel review, product review, guest review, employer review, feedback",
    one(
      "pros, pro, advantages, advantage, liked, what was good, positive",
      "Friendly staff and quick answers.|Quiet at night.|Good value for the price.|Close to the station.|Easy to set up.|Very clean.|Well made, feels solid.|Breakfast with a large choice.",
      sure,
    ),
    one(
      "cons, con, disadvantages, disadvantage, disliked, what was bad, negative",
      "A little noisy in the morning.|Parking is expensive.|Took long to arrive.|Small bathroom.|Instructions hard to follow.|Nothing to complain about.|Waiting time at the desk.|Smaller than expected.",
      sure,
    ),
    one(
      "management response, owner response, reply, response, seller response, owner reply, business response, vendor response",
      "Thank you for the kind words, we hope to see you again.|We are sorry about the noise and have spoken with the team.|Thank you for telling us, we have passed it on.|Glad that you liked it!|Please write to us, we would like to put this right.|Thank you, we are working on shorter waiting times.",
      sure,
    ),
  ),
  list(
    "baggage allowance, luggage allowance, free baggage",
    "23 kg|1 x 23 kg|2 x 23 kg|Hand luggage only|30 kg|20 kg|2 x 32 kg",
  ),
  list("trip type, journey type, itinerary type", "round_trip|one_way|multi_city", {
    confidence: 0.95,
    of: ["flight", "flight search", "flight booking", "air booking"],
  }),
  list(
    "pet policy, pets policy, pet rule",
    "Pets allowed|No pets|Small dogs allowed|On request, extra charge|Cats only",
    {
      confidence: 0.93,
    },
  ),
  list(
    "hotel chain, chain name, chain",
    "Lakeview Hotels|Harbour Inns|Grand Central Group|Nordic Stay|Casa Verde|Independent",
    {
      confidence: 0.93,
      of: ["hotel", "property", "accommodation"],
    },
  ),
  list("insurance option, insurance package, cover option", "basic|full|none|premium|theft_only", { confidence: 0.9 }),
  number("bed count, number of bed, beds count", 1, 4, 0, {
    confidence: 0.94,
    of: ["room", "room type", "apartment", "listing"],
  }),
  number("child age, children age, age of child, kid age", 0, 17, 0, { confidence: 0.95 }),
  number(
    "mileage limit, mileage allowance, daily mileage limit, included mileage, included km, km included",
    100,
    2000,
  ),
  number(
    "distance to center km, distance to center, distance from center, distance to centre, distance to beach, distance to center kilometer",
    0,
    15,
    1,
    {
      confidence: 0.94,
    },
  ),
  number("economy seat, seat economy, seats economy", 60, 260, 0, { confidence: 0.96 }),
  number("business seat, seat business, seats business", 0, 48, 0, { confidence: 0.96 }),
  number("first seat, seat first, seats first, first class seat", 0, 14, 0, { confidence: 0.96 }),
];
