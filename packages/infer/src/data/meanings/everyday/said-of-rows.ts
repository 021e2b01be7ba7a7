import { meaning } from "../../meaning.ts";
import { one, plainly } from "../../lexicon/one.ts";
import type { Meaning } from "../../meaning.ts";

const said = { confidence: 0.945 };

/** Why goods come back; other languages say their own notes instead. */
const WHY_RETURNED =
  "Zip broken|Too small|Left sleeve torn|Other colour than in the picture|Ordered twice|Arrived damaged|Does not switch on|Parts missing|Wants size L instead|Changed their mind, unworn".split(
    "|",
  );

/** What is said of rows whose table's name leaves no doubt of what they are, in schemas of any field. */
export const SAID_OF_ROWS: readonly Meaning[] = [
  ...plainly(
    "fixed asset, asset item, company asset, office asset, it asset",
    one(
      "description, detail, long description, item description",
      "Laptop, 14 inch, 16 GB|Delivery van, 2019|Office chairs, set of six|Forklift, 2 t|Network printer, second floor|Air conditioning of the server room|Coffee machine, kitchen|Projector, meeting room 2|Workbench with vice|Pallet racking, hall B|File server with two disks|Welding set|Lathe|Safe, 120 kg",
      { confidence: 0.98 },
    ),
  ),
  ...plainly(
    "credit, credit note, credit memo, store credit",
    one(
      "note, notes, public note, private note, memo, description, reason",
      "Credit for returned goods|Discount granted afterwards|Goodwill for late delivery|Paid twice in March|Correction of the last invoice|Damaged in transit|Price agreed after delivery",
      said,
    ),
  ),
  ...plainly(
    "expense",
    one(
      "private note, public note, note, notes, description",
      "Taxi to the client|Printer paper|Train ticket|Hotel, two nights|Lunch with two guests|Parking|Postage|Monthly phone bill|Software licence|Cleaning of the office|Electricity, June|Spare keys",
      { confidence: 0.93 },
    ),
  ),
  ...plainly(
    "invoice, quote, quotation, estimate, proposal, purchase order, proforma",
    one(
      "footer, public footer, footer text, footnote",
      "Thank you for your business.|Payable within 14 days without deduction.|Goods remain our property until paid in full.|Please quote the number with your payment.|Prices are valid for 30 days.|Questions? We are glad to help.",
      { confidence: 0.95 },
    ),
  ),
  ...plainly(
    "return, order return, return request, return item, return authorization, rma, claim item, exchange item, return line",
    meaning(
      "note, notes, comment, comments, memo, customer note, description",
      { text: { generator: "choice", options: { values: WHY_RETURNED, said: "note" } } },
      { confidence: 0.975 },
    ),
  ),
  ...plainly(
    "adjustment, line item adjustment, shipping method adjustment, order adjustment, price adjustment",
    one(
      "description, label",
      "10 % summer discount|Free shipping over 50|Welcome discount|Discount for regular customers|Coupon|Price match|Goodwill",
      { confidence: 0.92 },
    ),
  ),
  ...plainly(
    "tax line, line item tax line, shipping method tax line, invoice tax, order tax",
    one("description, label", "VAT 19 %|VAT 20 %|VAT 7 %|Sales tax|Reduced rate|Tax free", said),
  ),
  ...plainly(
    "order item, order line, order line item, cart line item, cart item, line item, basket item",
    one("subtitle, variant title", "Black / M|White / L|Blue / 42|Set of two|500 ml|Large|Oak|Red / S", said),
  ),
  ...plainly(
    "shipping option, shipping option type, shipping method, delivery option",
    one(
      "description, delivery time, label",
      "Delivered in 2 to 3 days|Delivered the next day|Delivered within a week|Collect it in the shop|Delivered by appointment|With tracking and insurance",
      { confidence: 0.95 },
    ),
  ),
  ...plainly(
    "price list, pricelist",
    one(
      "description",
      "Prices for wholesale customers|Summer sale|Prices for members|Export prices without tax|Staff|Prices until the end of the season|Agreed with key accounts",
      said,
    ),
  ),
  ...plainly(
    "loan application, credit application",
    one(
      "purpose note, note, notes",
      "Income proof is complete.|Second application this year.|Existing customer, no arrears.|Papers on the collateral are missing.",
      said,
    ),
  ),
  ...plainly(
    "webhook, webhook endpoint, outgoing webhook, outgoingwebhook, web hook",
    one(
      "description, note, notes",
      "Sends new invoices to accounting|Posts to the chat of the sales team|Starts a build|Updates the CRM|Tells the warehouse of new orders|Creates a ticket when something fails|Copies events to the data warehouse",
      { confidence: 0.975 },
    ),
  ),
  ...plainly(
    "api key, api token, api client, api application",
    one(
      "note, notes, comment, app comment, memo",
      "Key of the web form|Read only, for reports|Nightly export|Mobile app|Monitoring|Import from the shop|Test system",
      { confidence: 0.96 },
    ),
  ),
  ...plainly(
    "virtual machine, virtualmachine, vm, vm instance",
    one(
      "comment, comments, note, notes, description",
      "Snapshot before the upgrade|Moves to the new cluster in May|Test system, can be rebuilt|Nightly backup|Licensed for four cores|Owner has left, ask the web team",
      { confidence: 0.96 },
    ),
  ),
  ...plainly(
    "vpn tunnel, tunnel, vpn connection, vpn",
    one(
      "description, comment, note",
      "Between head office and branch|Backup of the leased line|To the data centre|Partner access, limited to one network|To the cloud|Remote maintenance",
      { confidence: 0.975 },
    ),
  ),
  ...plainly(
    "circuit provider, circuits provider, carrier provider, isp",
    one(
      "description, comment, comments, note",
      "Carrier of the data centre|Contract until 2028|Support around the clock|Fibre in the city|Backup lines by radio|Prefers tickets in the portal",
      { confidence: 0.975 },
    ),
  ),
  ...plainly(
    "incident",
    one(
      "annotation, comment",
      "Service of the bank was down, try again tomorrow|Data corrected by hand|Known fault, patch follows|Waiting for the provider|Retried without success",
      said,
    ),
  ),
  ...plainly(
    "db log, databasechangelog, schema changelog, schema change",
    one(
      "comment, comments, description",
      "Adds an index on customer_id|Creates table users|Renames column name to title|Drops unused columns|Adds a foreign key to orders|Default for status|Widens the column email",
      { confidence: 0.97 },
    ),
  ),
  ...plainly(
    "outbox message, outbox event",
    one(
      "body, content, data",
      '{"messageId":"0f8b","messageType":["urn:message:OrderSubmitted"],"message":{"orderId":1841}}|{"messageId":"2c91","messageType":["urn:message:CustomerCreated"],"message":{"customerId":318}}|{"messageId":"7d40","messageType":["urn:message:InvoicePaid"],"message":{"invoiceId":905}}',
      { confidence: 0.98 },
    ),
  ),
  ...plainly(
    "share, file share, shared link",
    one(
      "note, message",
      "Please fill in by Friday|For your review|The photos of Saturday|Latest version|Comments until Thursday, please",
      said,
    ),
  ),
  ...plainly(
    "custom emoji, emoji, sticker",
    one(
      "alternative text, alt text, description",
      "dog|coffee cup|party hat|thumbs up|sleepy cat|rocket|blue heart|thinking face|rainbow|pizza",
      {
        confidence: 0.975,
      },
    ),
  ),
  ...plainly(
    "panel, dashboard panel",
    one(
      "note, notes",
      "Published articles only|Last 30 days|Without test orders|Counts each user once|Refreshed every hour",
      said,
    ),
  ),
  ...plainly(
    "recipe position, recipe pos, recipe ingredient, recipe item",
    one(
      "note, notes, comment",
      "finely chopped|at room temperature|optional|plus some for serving|melted|about a handful|drained",
      {
        confidence: 0.97,
      },
    ),
  ),
  ...plainly(
    "battery",
    one("description, note", "NiMH 2100 mAh, AA|CR2032|Li-ion, 18650|Alkaline AAA|9 V block|Lead, 12 V 7 Ah", {
      confidence: 0.97,
    }),
  ),
];
