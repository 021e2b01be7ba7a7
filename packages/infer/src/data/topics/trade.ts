import { topic } from "./topic.ts";
import type { Topic } from "./topic.ts";

/** Buying, selling, storing, sending and paying. */
export const TRADE: readonly Topic[] = [
  topic("customer", "customer buyer shopper clientele subscriber? payer", {
    noted: `
Prefers (email|a call after 5 pm|letters|text messages), (never on Mondays|best before noon|speaks French).
(Regular customer|Customer) since (2016|2019|2022), (pays on invoice|5 % discount agreed|orders twice a year).
(Moved|New phone number|Changed name) in (March|summer|autumn), (address updated|confirm at the next order).
(Recommended by a friend|Came through the newsletter|Met at the fair).
(Wants|Does not want) (the newsletter|the printed catalogue|calls).
(Complaint|Late payment|Return) in (spring|2023|May), (settled|all fine since then).`,
  }),
  topic(
    "delivery",
    "delivery shipment shipping courier driver parcel package dispatch pickup freight consignment carrier stop? route? load? packing drop_off",
    {
      noted: `
(Leave|Left) (at the back door|with the neighbour|with the porter|in the garage).
(Ring twice|Call before delivery|No doorbell|Gate code needed), (third floor|yard on the left|ask at the front desk).
(Nobody at home|Address not found|Refused|Road closed), (second attempt tomorrow|taken back to the depot|card left).
(Fragile|Keep upright|Keep dry|Two persons needed), (do not stack|unload at the ramp).
(Received|Signed) by (the neighbour|the front desk|the warehouse), (one box damaged|complete|photo taken).
(Deliver|Collect) (before noon|after 5 pm|on weekdays only).
(Traffic|Loading|Customs) took (30 minutes|an hour|longer than planned).`,
      instructed: `
(Leave at the back door|Ring twice|Call on arrival|Hand over in person only).
(Use the loading ramp|Park in the yard|Ask for the warehouse), (before 4 pm|weekdays only).
(Keep cool|Keep upright|Do not stack), fragile.
If nobody is at home, (leave it with the neighbour|try again tomorrow|call the number below).`,
      reasons: `
Nobody at home
Address not found
Refused by the recipient
Damaged on the way
Road closed
Vehicle breakdown
Customs check
Bad weather
Wrong postcode`,
    },
  ),
  topic("purchase", "purchase_order purchase_requisition vendor_order supplier_order purchase_request", {
    noted: `
Deliver to (gate 2|dock 3|the workshop|the main building).
Order confirmed by the supplier, (two|three|six) weeks.
(Partial|Complete) delivery agreed.
Price as in the offer of (3|12|18|27) (March|May|June).
Please quote our order number on the invoice.
(Urgent|Needed) for (project 12|the June delivery|the second hall).
Second half follows in (May|July|October).`,
  }),
  topic(
    "sale",
    "order? purchase? cart cart_item checkout quotation? quote? gift wishlist basket coupon product_review sale? shop? return? refund? pos",
    {
      noted: `
(Gift|Birthday present|Surprise), please (wrap it|leave out the invoice|add a card).
(Please|Kindly) (call before delivery|send in one parcel|deliver after the 10th).
(Regular customer|First order|Large order), (discount of 5 % granted|thank-you card enclosed|check the address).
(Size M instead of L|Blue if black is sold out|Spare filter wanted too).
(Paid|Will pay) (by bank transfer|in the shop|on collection).
(Exchanged|Refunded) (one item|the missing part|the shipping costs).
Collects (on Saturday|tomorrow afternoon|with the car).`,
      reasons: `
Changed their mind
Wrong size
Damaged on arrival
Delivered too late
Ordered twice
Found a better price
Not as described
Does not fit
Missing parts`,
    },
  ),
  topic("supplier", "supplier vendor", {
    noted: `
(Delivers|Ships) (on Tuesdays|within a week|from two warehouses), (free from 500|minimum order 200|pallets only).
(Prices|Terms|Discounts) agreed until (June|the end of the year|the next audit).
(Main|Second) source for (packaging|small parts|labels), (reliable|often two days late|good quality).
(Contact|Sales representative) changed in (March|autumn), (new number on file|prefers email).
Pays (the freight|for returns), (3 % discount within 14 days|invoice once a month).`,
  }),
  topic(
    "stock",
    "stock inventory warehouse material batch lot? supplier goods receipt? storage bin? replenishment stocktake adjustment? spare reorder",
    {
      noted: `
Counted (on Monday|in March|at year end), (two missing|three more than booked|no difference).
(Shelf|Bay|Cold room) (A3|B12|C4), (top level|behind the door|next to the packing table).
(Reorder|Order more) (before summer|when below 20|from the second supplier).
(Packaging|Label|Seal) (damaged|renewed|not readable), (goods are fine|set aside|supplier informed).
(Delivered|Received) (in two parts|one day late|with delivery note only).
Use (the older batch|the opened box) first.
(Best before|Expires) in (two months|October|spring), (sell first|check weekly).`,
      reasons: `
Damaged
Expired
Counting error
Theft
Returned by customer
Used internally
Wrong delivery
Sample
Broken in transport`,
    },
  ),
  topic(
    "money",
    "invoice payment expense transaction budget refund bill tax loan billing finance accounting bank ledger transfer? deposit payroll journal_entry cost payout donation? fee? credit debit bookkeeping reimbursement instalment",
    {
      noted: `
(Paid|Settled) (in two instalments|by bank transfer|in cash|by card), (receipt in the file|receipt missing).
(Reminder|Second reminder|Statement) sent on the (3rd|12th|20th).
(Rounding difference|Bank charges|Discount of 2 %) (booked|accepted|to be checked).
(Split|Shared) with (the other department|project 12|the branch).
(Due date|Amount|Reference) (changed|agreed by phone|corrected).
(Approved|Checked) by (the treasurer|the head of department|accounting).
(Monthly|Yearly|Last) instalment.`,
      reasons: `
Duplicate payment
Wrong amount
Service not delivered
Insufficient funds
Card expired
Customer request
Contract ended
Price correction
Bank details wrong`,
    },
  ),
  topic(
    "prospect",
    "lead deal opportunity prospect crm sales pipeline? call? followup client? account_activity negotiation pitch",
    {
      noted: `
(Called|Met|Wrote to) (the owner|the head of purchasing|the assistant), (wants a quote|decision next month|call back in May).
Budget (approved|open|about 20,000|only next year), (compares two offers|contract runs until June).
(Interested in|Asked about) (the larger package|a trial|references|delivery times).
(Sent|Presented) (the offer|a demo|prices and terms) on (Monday|the 12th), (good reaction|no answer yet).
(Decision maker|Contact person) is (on holiday|new|the managing director).
(Found us at the fair|Recommended by a customer|Came through the website).
(Lost to a cheaper offer|Won after the second visit|On hold until autumn).`,
      reasons: `
Price too high
Chose a competitor
No budget
Postponed to next year
No response
Missing feature
Contract runs on
Project stopped`,
    },
  ),
  topic(
    "order line",
    "line_item order_line order_item order_detail invoice_line invoice_item cart_item purchase_line sale_line quote_line lineitem",
    {
      noted: `
Two boxes, ship together.
(Backordered|Out of stock), (expected next week|will follow|customer informed).
(Replaces|Goes with) the (cancelled|previous) line.
(Sample|Spare part), no charge.
(Cut|Engraved|Assembled) to (order|size).
(Other colour|Next size|Older model) is fine too.
Price as (quoted|agreed), (10 %|5 %) off.
(Pack|Ship) (separately|with the next order).
(Customer|Shop) (asked for|agreed to) a (blue one|larger size|later date).
(Returned|Exchanged) once, (now complete|wrong size).
(Delivered|Shipped) in (two|three) parcels.`,
    },
  ),
  topic(
    "supply",
    "part_supplier product_supplier supplier_product vendor_product product_vendor supplier_part vendor_part supplier_item item_supplier partsupp",
    {
      noted: `
(Second|First) source, (good quality|cheaper above 100|delivers late at times).
(Minimum order|Sold in lots of) (10|25|50|100), (free delivery|freight extra).
Lead time (two|three|six) weeks, (longer in August|express on request).
Price (fixed until June|goes up in January|per hundred), (2 %|3 %) discount.
(Same part|Same make) under (another|their own) number.
(Tested|Approved) by (quality|the workshop) in (March|2023|autumn).
(Discontinues|Stops) the (old|grey|small) one, (stock for a year|successor known).
Certificates (on file|sent with each lot|to be renewed).`,
    },
  ),
  topic("part", "part product item? component? article? spare_part material? sku merchandise", {
    noted: `
(Sells|Moves) (well|slowly).
(Fragile|Heavy), (handle with care|two persons).
(New|Old) (label|box|drawing).
(Fits|Replaces) the (old one|small one).
(Keep|Store) (dry|flat|cool).
(Successor|Set|Spare) available.
(Measure|Count|Weigh) before use.
Order (early|in tens|by the box).
(Reorder|Check stock) (in spring|before the holidays), (sells out quickly|slow in summer).
(Supplier|Packaging|Drawing) changed in (March|June|autumn), (same quality|new barcode|use up the old stock first).
(Customers ask for|Photo shows) the (blue|older|larger) one, (order more|to be replaced).
(Two|Three) (returns|complaints) (this year|in May), (seal was loose|wrong colour|scratches).`,
  }),
  topic("lands", "country nation region territory state_province sale_region sales_region market_area", {
    noted: `
(Served|Supplied) from (Rotterdam|Hamburg|Singapore|the branch next door).
(Customs papers|An import licence|Prepayment) (needed|required since 2021).
(Growing|Steady|Shrinking) market, (two|three|five) partners.
(Office|Agent|Distributor) in the capital since (2012|2017|2020).
Shipping takes (three|five|ten) days, (longer in winter|by sea three weeks).
(Prices|Invoices) in (euros|dollars|local currency).
(Reduced|Other) tax rates (since January|for food|for books).
(Bank holidays|Addresses|Postcodes) differ, (see the handbook|ask the office).`,
  }),
];
