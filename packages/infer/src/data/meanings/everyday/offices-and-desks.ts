import { figure, number } from "../../short-meanings.ts";
import { plainly } from "../../lexicon/one.ts";
import { fromLines } from "../../lexicon/from-lines.ts";
import type { Meaning } from "../../meaning.ts";

/** What offices keep of clients, bills, books and conversations, where plain words mean something of their own. */
const LINES = String.raw`
web widget, chat widget, live chat widget, channel web widget, messenger > welcome tagline, tagline, greeting subtitle = We make it simple to connect with us. Ask us anything.|We usually reply within a few minutes.|Ask us about orders, returns or your account.|Our team is here from 9 to 17.|Leave a message, we answer by email.|Questions before you buy? Write to us.
portal, help center, help centre, knowledge base, support portal > header text, hero text, search headline = How can we help you?|Search the help center|Find answers to your questions|Welcome! What are you looking for?|Guides and answers, all in one place|Hi, how can we help?
portal, help center, help centre, knowledge base, support portal > page title = Help center|Support|Knowledge base|Documentation|Help and answers|Customer support
portal, help center, help centre, support portal > color, colour, theme color, accent color = @hexColor
canned response, saved reply, quick reply, canned reply, cannedresponse > short code, shortcut, shortcode, trigger = hello|thanks|refund|hours|invoice|password|shipping|return|wait|bye|closed|followup
canned response, saved reply, quick reply, canned reply > content, body, text, response, reply = Hello, thank you for writing to us. How can we help?|Your refund is on its way and takes three to five working days.|We are open from Monday to Friday, 9 to 17.|You find your invoices under Account, Billing.|Please use the link on the sign-in page to set a new password.|Your parcel has left our warehouse, here is how to follow it.|To return an item, please use the form in your account.|Thank you for waiting. I am looking into it now.|I am glad that this is solved. Have a nice day!|We have not heard from you for a while, so I close this conversation. Just reply to open it again.
campaign > message, message text, campaign message = Hi! Do you have questions about our plans? We are happy to help.|New here? Have a look at our guide for beginners.|Still thinking about it? Ask us anything.|Our summer sale ends on Sunday: 20 % off everything.|Your cart is waiting for you. Need help with the checkout?|We have just added what many of you asked for. Have a look!|Good to see you again! Can we help you with your order?
campaign message, broadcast message, message delivery, campaign delivery > status, delivery status = sent|delivered|read|failed|pending
dashboard app, sidebar app, embedded app > title, name = Order history|CRM|Billing|Customer profile|Delivery tracking|Warranty check
dashboard app, sidebar app, embedded app > content, frame = [{"type":"frame","url":"https://orders.example.com/embed"}]|[{"type":"frame","url":"https://crm.example.com/contact"}]|[{"type":"frame","url":"https://billing.example.com/customer"}]
data import, contact import > data type, import type, record type = contacts|contacts|companies|articles|conversations
custom attribute definition, attribute definition, custom field definition > regex cue, regex hint, pattern hint, validation message = Please enter a valid order number.|Please use the format AB-1234.|Please enter digits only.|Please enter a valid email address.|Please enter a date as 2025-12-31.
custom attribute definition, attribute definition, custom field definition > regex pattern, validation regex, pattern = ^[A-Z]{2}-\d{4}$|^\d{6}$|^ORD-\d+$|^[A-Z0-9]{8}$|^\d{4}-\d{2}-\d{2}$
custom attribute definition, attribute definition, custom field definition > attribute description, description = Number of the order it is about|Plan that the customer has|Day on which the contract ends|Who looks after the customer|Where the customer heard of us|Number of people in the company
assistant scenario, captain scenario, bot scenario, agent scenario > title, name = Refund request|Password reset|Delivery status|Change of address|Cancellation|Invoice copy|Booking an appointment|Complaint about a product
assistant scenario, captain scenario, bot scenario, agent scenario > description = When a customer asks for money back|When somebody cannot sign in|When a customer asks where a parcel is|When an address has to be changed|When a customer wants to cancel|When a copy of an invoice is asked for
assistant scenario, captain scenario, bot scenario, agent scenario > instruction, instructions, prompt = Ask for the order number first, then look it up. Offer a refund only within 30 days.|Explain how to set a new password. Hand over to a person if the email has changed.|Look up the parcel and tell the customer where it is. Apologise if it is late.|Ask for the new address and repeat it before you save it.|Ask for the reason, once. Confirm the day on which the contract ends.|Find the invoice by its number and send a link to it.
inbox > channel type = Channel::WebWidget|Channel::Email|Channel::Api|Channel::FacebookPage
client, user, customer, contact, supplier, vendor > client web, user web, customer web, contact web, supplier web, vendor web = @url
invoice group, number range, numbering group, invoice series > invoice group name, group name, name, series name = Invoice default|Quote default|Invoices 2025|Credit notes|Proforma|Projects|Online shop|Recurring invoices
import detail, import, import log > import lang key, lang key = clients|invoices|invoice_items|payments|quotes|products
merchant response, payment response, gateway response, online payment > merchant response driver, driver, payment driver, gateway driver = paypal|stripe|authorizenet|braintree|mollie|square
merchant response, payment response, gateway response, online payment > merchant response, response, response message, response text = Approved|Payment captured|Declined: insufficient funds|Declined by the bank|Payment authorised|Card expired|Cancelled by the customer|Approved, 3-D Secure
version, schema version, db version > version file, migration file, script file = ~0(0[1-9]|[1-4][0-9])_1\.[0-9]\.[0-9]{1,2}\.sql
client note, customer note, contact note, lead note > client note, customer note, contact note, lead note, note, content, body, note text = Prefers to be called in the morning.|Asked for an offer for next year.|Wants invoices by email only.|Met at the fair, interested in the larger plan.|Pays late, send a reminder after ten days.|New contact person from May on.|Call back about the open question.|Discount of 5 % agreed for this year.|Complained about the last delivery, settled.|Moves to a new office in autumn.
contact note, note, crm note > content = Prefers to be called in the morning.|Asked for an offer for next year.|Wants invoices by email only.|Interested in the larger plan.|New contact person from May on.|Call back about the open question.|Complained about the last delivery, settled.|Uses our app daily, mostly on the phone.|Asked for a feature that is planned for spring.|Decides together with the head of purchasing.
custom field, customfield > custom field label = VAT number|Project code|Purchase order|Cost centre|Delivery terms|Contact person|Contract number|Internal note
invoice recurring, recurring invoice, invoices recurring > recur frequency, recurring frequency = 1M|1M|3M|1Y|1W|2W|6M
history, changelog, revision history > change type = INSERT|UPDATE|UPDATE|DELETE
payment history, payment attempt history, transaction history > state name, last success state name = AUTH_SUCCESS|PURCHASE_SUCCESS|CAPTURE_SUCCESS|REFUND_SUCCESS|PURCHASE_FAILED|AUTH_FAILED
payment method, payment attempt, payment transaction, payment method history, auto pay off > plugin name, payment plugin, plugin = stripe|paypal|adyen|braintree|external-payment|gocardless
invoice template, document template > title = Invoice|Invoice|Bill|Proforma invoice|Credit note|Statement
invoice template > calculator = default|user|project|activity|short|date
invoice template > number generator = default|date
invoice template > renderer = default|invoice|timesheet|company|freelancer|service-date
timesheet, time entry, time record, work log > description, detail = Call with the customer about the next release|Reviewed and merged changes|Prepared slides for Monday|Fixed the export of invoices|Travel to the customer and back|Wrote tests for the import|Weekly meeting of the team|Set up the new server|Answered support tickets|Drafts for the landing page|Looked for the cause of the slow report|Corrected texts after feedback
activity, service activity, billable activity > activity comment = Billed by the hour|Not billed|Only with approval of the customer|Half days only|At the rate of the project|On site only
service > service location = Room 1|Room 2|Treatment room|Online|At the customer's|Main office|Branch, second floor
appointment > note, notes, appointment note = First visit.|Prefers the afternoon.|Comes with a child.|Please call if it is later.|Needs parking.|Second appointment of three.|Asked for the same person as last time.|Brings documents along.
user setting, provider setting > google calendar, calendar = primary|primary|team@group.calendar.example.com|work@group.calendar.example.com
user setting, provider setting > calendar view = default|table|default
working plan, extra working plan, working plan exception = {"monday":{"start":"09:00","end":"18:00","breaks":[{"start":"14:30","end":"15:00"}]},"tuesday":{"start":"09:00","end":"18:00","breaks":[]},"wednesday":null,"thursday":{"start":"10:00","end":"19:00","breaks":[]},"friday":{"start":"09:00","end":"15:00","breaks":[]}}|{"monday":{"start":"08:00","end":"16:00","breaks":[{"start":"12:00","end":"12:30"}]},"tuesday":{"start":"08:00","end":"16:00","breaks":[{"start":"12:00","end":"12:30"}]},"thursday":{"start":"08:00","end":"16:00","breaks":[]}}
google calendar event, id google calendar, google event, caldav calendar = ~[a-v0-9]{26}
order, cart, invoice > order sn, pay sn, trade no, order serial number = ~20(24|25)(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])01[0-9]{8}
order item, order, order return apply > order sn = ~20(24|25)(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])01[0-9]{8}
delivery sn, logistics no, express no, shipping sn, waybill no = ~(SF|YT|ZT)[0-9]{12}
product sn, goods sn, item sn = ~[67][0-9]{6}
member icon, user icon, customer icon, author icon, nickname icon = @avatarUrl
order item, cart item, sku, sku stock, order line > product attr, product attribute, sp data, sku attr, sku spec, goods attr, goods spec = [{"key":"Color","value":"Black"},{"key":"Size","value":"M"}]|[{"key":"Color","value":"White"},{"key":"Capacity","value":"128 GB"}]|[{"key":"Color","value":"Blue"},{"key":"Size","value":"XL"}]|[{"key":"Color","value":"Red"},{"key":"Size","value":"42"}]|[{"key":"Material","value":"Oak"},{"key":"Length","value":"120 cm"}]|[{"key":"Color","value":"Gold"},{"key":"Capacity","value":"256 GB"}]
order, invoice > bill header = @companyName
order, invoice > bill content, invoice content = Details of the goods|Office supplies|Electronics|Clothing|Household goods|Food
order, cart > promotion info, promotion information = 10 % off from two pieces|No promotion|Free shipping from 50.00|5.00 off from 40.00|Buy three, pay two|No promotion
move template keyword, template keyword > type = char|numeric|date|party
move template keyword, template keyword > name = amount|party|description|date|reference|tax
move template keyword, template keyword > string, label = Amount|Party|Description|Date|Reference|Tax
tax code template, tax report line > name = VAT due on sales|VAT reclaimed on purchases|Net sales, standard rate|Net sales, reduced rate|Sales within the Union|Purchases within the Union|Exports|Exempt sales|Corrections|Net VAT to be paid
account period, fiscal period, accounting period > type = standard|standard|adjustment
account period, fiscal period, accounting period > state = open|close|close|locked
account type, account type template > statement = balance|income|balance|off-balance
marketing automation scenario, automation scenario, journey > model = party.party|sale.sale|sale.opportunity|web.user
marketing automation scenario, automation scenario > domain = [["party.lang.code","=","en"]]|[["state","=","quotation"]]|[["amount",">",500]]|[]
marketing automation scenario, automation scenario > name = Welcome series|Abandoned cart|Win back customers|Follow-up of quotations|Birthday greeting|Newsletter sign-up|After the first order
product comment, product review comment > content, comment, body, text = @reviewText
product comment, product review comment > title = @reviewTitle
surgery classification, surgery, surgical procedure, surgery type > name, surgery name = Appendectomy|Cataract surgery|Hip replacement|Knee arthroscopy|Hernia repair|Cholecystectomy|Tonsillectomy|Caesarean section|Coronary bypass|Colonoscopy with polypectomy|Skin graft|Spinal fusion
const, constant, global constant > name = MAIN_LANG_DEFAULT|MAIN_SIZE_LISTE_LIMIT|MAIN_MAIL_SMTP_SERVER|MAIN_INFO_COMPANY_NAME|MAIN_MODULE_INVOICE|MAIN_THEME|MAIN_MONNAIE|INVOICE_ADDON_PDF|ORDER_ADDON_NUMBER|STOCK_ALLOW_NEGATIVE|PRODUCT_USE_UNITS|MAIN_UPLOAD_DOC
cle iban, cle rib, iban check digit = ~[0-9]{2}
webhook message > message, body = {"uuid":"5f1c","user_id":1,"trigger":"STORE_TRANSACTION","response":"TRANSACTIONS","url":"https://hooks.example.com/in","version":"v0"}|{"uuid":"a20d","user_id":2,"trigger":"UPDATE_TRANSACTION","response":"TRANSACTIONS","url":"https://hooks.example.com/in","version":"v0"}|{"uuid":"c77b","user_id":1,"trigger":"DESTROY_TRANSACTION","response":"NONE","url":"https://api.example.net/hook","version":"v0"}
webservice account, api account > class name = WebserviceRequest
gender lang, gender translation > name = Mr.|Mrs.|Ms.|Mx.
journal note, ledger note, entry note > note = Accrual reversed in June.|Corrected the account after the review.|Receipt to follow.|Approved by phone.|Split over two cost centres.|Matches the bank statement.|Rate taken from the day of the invoice.|Booked twice, one of them reversed.
employee us tax, us tax, employee tax > state, tax state, unemployment state = CA|TX|NY|FL|IL|PA|OH|WA|AZ
day to send, send day, sending day, weekly send day = Monday|Friday|Tuesday|Thursday|Wednesday
imap password, smtp password, pop3 password, mailbox password, sftp password, ftp password = ~[a-z]{4} [a-z]{4} [a-z]{4} [a-z]{4}|[A-Za-z0-9]{5}-[A-Za-z0-9]{6}-[A-Za-z0-9]{4}
preference, user preference > data = "1M"|50|"en_US"|true|"EUR"|[1,3]|"list"|false
configuration, app configuration > data = true|18|"https://www.example.com"|false|"2025-03-14"|50
journal meta, transaction meta > data = "2025-03-14"|"INV-20417"|"Paid by card"|"PO-8812"|"SEPA"|"2025-04-01"
work experience, employee work experience > comment, comments = Reference available|Left when the office closed|Internship|Seasonal work|Fixed-term contract|Promoted after a year
leave request comment, leave comment > comment, comments = Please hand over before you leave.|Approved, have a good time.|Could you move it by a week?|Two others are away then.|Medical note to follow.|Taken from last year's days.
temperature log, fridge log, fridge > fridge name, refrigerator name = Vaccine fridge 1|Vaccine fridge 2|Insulin fridge|Main fridge|Freezer|Back-up fridge
depreciation > name = Computers, 3 years|Servers, 5 years|Furniture, 10 years|Vehicles, 6 years|Phones, 2 years|Printers, 4 years|Network equipment, 7 years|Tools, 8 years|Software, 3 years|Buildings, 30 years
drug category, medicine category > name = Analgesics|Antibiotics|Antivirals|Antifungals|Antihistamines|Antihypertensives|Antidiabetics|Anticoagulants|Antidepressants|Antacids|Laxatives|Vitamins|Dermatology|Ophthalmology|Respiratory|Contraceptives|Vaccines|Corticosteroids|Diuretics|Statins|Sedatives|Antiemetics|Muscle relaxants|Antiparasitics|Hormones|Oncology|Wound care|Cough and cold|Electrolytes|Herbal products
reporting event > name, event name = first_response|conversation_resolved|reply_time|conversation_opened|conversation_bot_handoff|conversation_bot_resolved
activity, billable activity > activity comment, activity note = Billed by the hour|Not billed|Only with approval of the customer|At the rate of the project|On site only
invoice, quote, estimate, proposal > url key, invoice url key, quote url key, public url key = ~[a-zA-Z0-9]{32}
budget note, budget comment > note, comment = Travel raised by 5 %.|As last year, with one post more.|Rent from the new contract.|To be halved if the fair is cancelled.|Software moved here from IT.|Agreed in the meeting of October.
available feature, property feature, other available feature > feature name = Swimming pool|Security system|Double garage|Air conditioning|Fireplace|Garden|Solar panels|Balcony|Wooden floors|Sea view|Home office|Underfloor heating
cash up, till closing, cash closing > description, note = Till short by 2.00|Float of 100 left|Counted twice|Counted with the manager|Coins changed at the bank|Refund paid from the till|No difference|Card slips attached
product media > external url = https://video.example.com/watch?v=a81Kc2|https://video.example.com/watch?v=Qm40xT|https://video.example.com/embed/77f0|https://video.example.com/watch?v=z9Lr5e
party identifier, company identifier > type = eu_vat|us_ein|gb_vat|eu_vat|ch_vat|ca_bn
purchase invoice method, sale invoice method, order invoice method = order|shipment|manual
project invoice method = manual|timesheet|effort|progress
sale line, purchase line, sale order line, purchase order line, invoice line, quote line, quotation line > type, line type = line|line|line|comment|subtotal|title
address, contact mechanism > party name = @companyName
`;

const SURE = { confidence: 0.955 };

/** Plain words of helpdesks, bills, books, shops and bookings by their tables. */
export const OFFICES_AND_DESKS: readonly Meaning[] = [
  ...fromLines(LINES, 0.957),
  // Shops that call yes and no a status.
  figure("show status, publish status, recommend status, send status, receive status, new status", [1, 1, 1, 0], {
    confidence: 0.9,
  }),
  ...plainly(
    "role, permission role",
    figure(
      "appointment, customer, service, user, system setting, user setting, webhook, blocked period",
      [15, 15, 15, 7, 3, 0],
      SURE,
    ),
  ),
  ...plainly("service", figure("attendant number, attendants number, attendant", [1, 1, 1, 1, 2, 4, 8], SURE)),
  ...plainly("user setting, provider setting", figure("notification", [1, 1, 0], { confidence: 0.94 })),
  ...plainly(
    "invoice group, number range, numbering group",
    figure("invoice group left pad, left pad, padding", [4, 5, 6, 0, 3], SURE),
    figure("invoice group prefix year, invoice group prefix month, prefix year, prefix month", [1, 0], SURE),
  ),
  ...plainly("user", figure("user all client, all client, all clients", [0, 0, 1], SURE)),
  ...plainly("version, schema version", figure("version sql error, sql error", [0, 0, 0, 0, 1], SURE)),
  ...plainly("account, account history, contact, customer", number("first name length", 3, 9, 0, SURE)),
  ...plainly(
    "reporting event",
    number("value, value in business hour, value in business hours", 45, 9000, 0, { confidence: 0.95 }),
  ),
  ...plainly("currency", figure("digit, decimal digit, fraction digit", [2, 2, 2, 2, 0], SURE)),
  ...plainly(
    "company, company history, employee, calendar, work schedule",
    figure("hour per work day, work hour per day, hour per day", [8], SURE),
    figure("hour per work week, work hour per week, hour per week", [40], SURE),
    figure("hour per work month, work hour per month, hour per month", [160], SURE),
    figure("hour per work year, work hour per year, hour per year", [1824], SURE),
  ),
  ...plainly("invoice template, document template", figure("due day, due days", [14, 30, 30, 10, 7], SURE)),
  ...plainly("web widget, chat widget, channel web widget", figure("reply time", [0, 1, 2], SURE)),
  ...plainly("assignment policy", figure("assignment order, conversation priority", [0, 1], SURE)),
  ...plainly("custom attribute definition, attribute definition", figure("attribute model", [0, 1, 1], SURE)),
  ...plainly(
    "account, workspace, organization",
    figure("auto resolve duration, auto resolve after", [1440, 10080, 20160, 43200], SURE),
  ),
  figure("delete status", [0, 0, 0, 0, 0, 1], { confidence: 0.9 }),
  ...plainly("order, cart", figure("auto confirm day, auto confirm days", [7, 15, 15, 10], SURE)),
  ...plainly(
    "order, order item, order return, shipment",
    figure("freight amount, shipping amount", [0, 0, 6, 10, 12, 20], { confidence: 0.9 }),
  ),
];
