import { of, one, plainly } from "../../lexicon/one.ts";
import { meaning } from "../../meaning.ts";
import type { Meaning } from "../../meaning.ts";
import { figure, list, money, number, pattern } from "../../short-meanings.ts";

const sure = { confidence: 0.945 };

const VARIANTS =
  "Red / M|Blue / L|Black / S|White / XL|Default|Green / M|Small|Large|Medium|Black|500 g|1 kg|250 ml|42|One size|Grey / XS";

/** What shops, billing, banks and those who send things keep in plain words. */
export const COMMERCE: readonly Meaning[] = [
  list("variant name, variant title, variant label", VARIANTS, {
    confidence: 0.95,
    of: "product,order,order line,line item,order item,cart item,cart,sale,item,invoice line".split(","),
  }),
  ...plainly(
    "exchange rate, currency rate, fx rate, conversion rate, currency conversion, currency exchange",
    meaning("rate, value, mid, mid rate, buy rate, sell rate, bid, ask, factor, conversion factor, conversion", {
      number: "exchangeRate",
    }),
  ),
  ...plainly(
    "customer demographic, customer type, customer segment, customer group, customer category, client type",
    one(
      "description, customer description, desc, segment description, type description",
      "Retail chains with several shops|Restaurants and cafes, small orders every week|Private households|Public offices, pay on invoice|Online shops that resell|Farm shops and delicatessens|Hotels, large orders in summer|Schools and canteens|Wholesalers, full pallets only|New customers without credit limit|Regular customers for more than five years|Staff and their families",
      sure,
    ),
  ),
  ...plainly(
    "catalog page, catalogue page, brochure page",
    // Of any department: the row may name one.
    one(
      "description, page description, text, headline",
      "Our bestsellers of the year|New in this season|Gifts under 25|Clearance: last pieces, half price|Two for the price of one|Favourites of our customers|Back in stock|From small makers|Only here, only this month|Classics at a small price",
      sure,
    ),
  ),
  // True of papers of any title, which stands beside it.
  ...plainly(
    "document",
    one(
      "document summary, document abstract, summary, abstract",
      "Approved version, replaces the draft of March.|For internal use; comments to the author.|Short version for the management, with figures by month.|Two pages and an appendix with tables.|Revised after the review in May.|Covers the current year; earlier ones are in the archive.|First draft, chapters 3 and 4 are still missing.|Agreed with all departments concerned.|Valid until the next revision.|Translated from the German original.|Unchanged but for the contact on the last page.|Basis of the decision in June.",
      sure,
    ),
  ),
  ...plainly(
    "promotion, campaign, offer, marketing campaign",
    // Of any channel: the row may say which.
    one(
      "channel detail, channel details, media detail, medium detail",
      "Starts on Monday, for two weeks|Texts by the agency, pictures from the autumn shoot|Together with the supplier, half the cost each|Only in towns with a shop|One reminder on Friday|Review after the first week, then again|To customers of the last two years|Same motif as last year, new colours",
      sure,
    ),
    money("cost, total cost, promotion cost, campaign cost", 400, 24_000, sure),
  ),
  ...plainly(
    "coupon, discount, discount code, promo code, promotion, voucher, coupon code",
    figure("value, discount value, amount, discount, discount amount", [10, 15, 20, 5, 25, 30, 10, 20, 50, 40], sure),
    figure(
      "minimum order amount, min order amount, minimum amount, minimum order, minimum purchase, minimum order value, min purchase, minimum spend",
      [20, 25, 30, 50, 50, 75, 100, 150],
      sure,
    ),
    figure(
      "max use, usage limit, max usage, maximum use, max redemption, redemption limit, use limit",
      [1, 50, 100, 100, 200, 500, 1000],
      sure,
    ),
  ),
  figure(
    "shipping, shipping cost, shipping fee, shipping amount, shipping charge, shipping price, shipping total, delivery fee, delivery charge, delivery cost, postage, freight charge",
    [0, 4.99, 0, 5.99, 3.95, 7.5, 9.9, 12.5, 4.5, 6.9, 14.9],
    sure,
  ),
  ...plainly(
    "payment, charge, payment attempt, transaction, subscription payment, billing attempt, payment transaction",
    one(
      "failure reason, decline reason, failure message, decline message, error message",
      "Insufficient funds|Card declined|Card expired|Incorrect security code|Authentication failed|Limit exceeded|Suspected fraud|Processing error, try again later|Bank not available",
      sure,
    ),
    one(
      "failure code, decline code, error code",
      "insufficient_funds|card_declined|expired_card|incorrect_cvc|authentication_required|processing_error|do_not_honor|fraudulent",
      sure,
    ),
  ),
  ...plainly("product variant, item variant", one("name, title", VARIANTS, sure)),
  ...of(
    "order detail, order line, order item, invoice line, invoice item, cart item, line item",
    meaning("order quantity, order qty, ordered quantity, ord qty", { number: "quantity" }),
  ),
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
    "rental application, job application, loan application, application, applicant, employment, employment history, work history, work experience",
    meaning("position, current position", { text: "jobTitle" }, sure),
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
  number("purchase rate, selling rate, sale rate", 2, 180, 2, { confidence: 0.93 }),
  number("counter number, counter no, till number, checkout lane", 1, 8, 0, { confidence: 0.93 }),
  number("photo count, attachment count, number of photo, image count", 0, 8, 0, { confidence: 0.93 }),
  list("preferred contact, contact preference, preferred contact method", "email|phone|sms|mail", { confidence: 0.93 }),
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
];
