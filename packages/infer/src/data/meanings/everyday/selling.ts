import { one, plainly } from "../../lexicon/one.ts";
import type { Meaning } from "../../meaning.ts";
import { figure, number, pattern } from "../../short-meanings.ts";

const sure = { confidence: 0.957 };
const GENERAL =
  "<p>Made to last, with a two-year warranty.</p>|<p>Packed without plastic and sent within two working days.</p>|<p>Returns are free within 30 days.</p><ul><li>Easy to clean</li><li>Spare parts available</li></ul>|<p>A best seller since 2019.</p>|<p>Designed in-house, tested by our customers.</p>|<p>Comes with instructions in six languages.</p>|<p>New this season.</p><p>Also available as a gift set.</p>|<p>Limited stock, no reorder.</p>|<p>Our customers' favourite, now improved.</p>|<p>Fits well with the rest of the series.</p>";

/** What shops write on products, orders, parcels and what comes back. */
export const SELLING: readonly Meaning[] = [
  ...plainly(
    "product, variant",
    one("body html, description html, html description, long description html", GENERAL, sure),
  ),
  ...plainly(
    "variant, product variant, sku, article variant",
    one("option 1, option one, option value 1", "Black|White|Navy|Grey|Green|Red|Beige|Blue", sure),
    one("option 2, option two, option value 2", "M|L|S|XL|XS|One size", sure),
    one("option 3, option three, option value 3", "Standard|Cotton|Wool|Linen|Leather", sure),
    one("inventory policy, stock policy, backorder policy", "deny|deny|continue", sure),
    one("inventory management, stock management", "shop|warehouse|none", { confidence: 0.94 }),
  ),
  ...plainly(
    "order, sale, sales order, checkout, cart, basket",
    one(
      "source name, source, sales channel, channel, order source, order channel",
      "web|web|pos|mobile_app|phone|marketplace|draft_order",
      { confidence: 0.94 },
    ),
    one(
      "cancel reason, cancellation reason, cancelled reason",
      "customer|out_of_stock|payment_failed|fraud|duplicate|other",
      { confidence: 0.958 },
    ),
    one(
      "customer note, order note, buyer note, checkout note, note from customer, delivery instruction, customer comment",
      "Please leave the parcel with the neighbours.|Ring twice, the bell is quiet.|Please wrap as a gift.|No plastic, please.|Call before delivery.|Deliver after five, please.|Leave it in the garage.|It is a birthday present, please no invoice in the parcel.",
      sure,
    ),
  ),
  ...plainly(
    "order refund, refund, return, order return, rma, credit",
    one(
      "note, refund note, internal note, comment",
      "Customer sent photos of the damage.|Parcel came back unopened.|Agreed with the customer by phone.|Second return by this customer.|Box was open, goods are fine.|Refunded without return, not worth the postage.|Waiting for the carrier's claim.",
      { confidence: 0.94 },
    ),
  ),
  ...plainly(
    "shipment, parcel, fulfillment, delivery, package, order shipment",
    one(
      "service level, service, shipping service, service code, carrier service, service type",
      "ground|standard|express|next_day|economy|priority",
      { confidence: 0.94 },
    ),
    one(
      "status, state, shipment status, tracking status",
      "delivered|in_transit|pending|shipped|out_for_delivery|returned|failed",
      { confidence: 0.9 },
    ),
  ),
  ...plainly(
    "inventory adjustment, stock adjustment, stock movement, inventory movement, inventory transaction, stock transaction, inventory log, stock ledger, stock ledger entry, stock history",
    number("delta, change, quantity change, quantity delta, adjustment, difference, change quantity", -20, 40, 0, {
      confidence: 0.94,
    }),
    one(
      "reason, reason code, adjustment reason",
      "Stock count|Damaged|Returned by customer|Received|Sold|Lost|Expired|Correction",
      { confidence: 0.94 },
    ),
    one(
      "movement type, type, transaction type, kind",
      "receipt|sale|adjustment|return|transfer_in|transfer_out|count|damage",
      { confidence: 0.93 },
    ),
  ),
  ...plainly(
    "order item, order line, cart item, basket item, line item, order product, checkout line",
    one(
      "variant title, variant name, variant option, variant, selected option",
      "Black / M|White / L|Navy / S|One size|Grey / XL|Green / M",
      sure,
    ),
  ),
  figure("tax class rate", [20, 10, 5, 0]),
  pattern("gift card code, giftcard code", "[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}", sure),
];
