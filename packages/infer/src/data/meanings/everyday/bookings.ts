import { one, plainly } from "../../lexicon/one.ts";
import { meaning } from "../../meaning.ts";
import type { Meaning } from "../../meaning.ts";
import { figure, number, pattern } from "../../short-meanings.ts";

const sure = { confidence: 0.945 };

/** Bookings, questions, follow-ups, mails and what is called out by programs: plain words that mean one thing in their tables. */
export const BOOKINGS: readonly Meaning[] = [
  ...plainly(
    "event type, appointment type, meeting type, booking type",
    one(
      "name, title, event name, label",
      "30 Minute Meeting|Intro Call|Consultation|15 Minute Chat|Product Demo|Follow-up|Interview|Office Hours|Coaching Session|Project Kick-off|Weekly Check-in|Site Visit",
      sure,
    ),
  ),
  ...plainly(
    "booking, appointment, meeting",
    one(
      "title, name, subject",
      "Intro Call|Product Demo|Consultation|Quarterly Review|Project Kick-off|Follow-up|Interview|Weekly Check-in|Contract Renewal|Onboarding|Coaching Session|Budget Talk",
      sure,
    ),
    one(
      "description, additional notes, agenda",
      "I would like to see how reports work.|Please call me on my mobile.|We have three questions about the contract.|Two colleagues will join.|First meeting, no preparation needed.|I will send the documents beforehand.|Could we talk about the timeline?|It is about the offer of last week.|I may be five minutes late.|Please send the link again.|Could a technician join?|I would like to talk about prices.|Follow-up to our last call.|I need help with the import.",
      sure,
    ),
    one(
      "cancellation reason, cancel reason, cancelation reason",
      "Something came up|Not needed any more|Found another time|Illness|Travel plans changed|Double booking|Answered by email",
      { confidence: 0.95 },
    ),
    one(
      "rejection reason, reject reason, decline reason",
      "Not available|Wrong contact person|No capacity this week|Please choose another time|Topic not offered",
      {
        confidence: 0.95,
      },
    ),
  ),
  ...plainly(
    "question, survey question, form question, checkout question, registration question, quiz question",
    meaning("title, name, label, text, content", { text: "question" }, { confidence: 0.93 }),
  ),
  ...plainly(
    "question option, answer option, survey option, poll option, question choice, answer choice",
    one(
      "name, title, label, text, value",
      "Yes|No|Maybe|Not sure|Every week|Every month|Rarely|Never|Very satisfied|Satisfied|Not satisfied|Other|Vegetarian|Vegan|By train|By car",
      sure,
    ),
  ),
  ...plainly(
    "question answer, survey answer, form answer, attendee answer, registration answer",
    one(
      "answer, answer text, text, value, response",
      "Yes|No|Vegetarian|By train|A colleague told me|Two persons|Not yet decided|Large|Newsletter|Every week|No allergies|In the evening",
      { confidence: 0.95 },
    ),
  ),
  ...plainly(
    "follow up, followup, crm task, sale task, next step",
    one(
      "title, name, subject, task",
      "Call back about the quote|Send the contract|Check whether the sample arrived|Arrange a meeting|Ask for feedback|Clarify the delivery date|Send the invoice again|Prepare the renewal|Thank for the order|Update the contact details",
      sure,
    ),
    one(
      "description, note, notes, detail",
      "Was on holiday until Monday.|Waiting for the board's decision.|Prefers a call in the morning.|Needs the price for 20 users.|Second attempt, left a message.|Agreed on the phone.",
      { confidence: 0.93 },
    ),
  ),
  meaning("from name, sender name, reply to name, mail from name", { text: "companyName" }, { confidence: 0.92 }),
  meaning(
    "reply to, reply to address, reply to email, bcc, bcc address, cc address, from address, sender address, return path, bounce address",
    { text: "email" },
    { about: ["message"], confidence: 0.95 },
  ),
  meaning("reply to address, bcc address, cc address, bcc email, cc email", { text: "email" }, { confidence: 0.95 }),
  meaning(
    "sms number, sms reminder number, reminder number, whatsapp number, whats app number, viber number, hotline number, callback number, call back number, notification number",
    { text: "phone" },
    { confidence: 0.95 },
  ),
  pattern("meeting password, meeting passcode, room password, conference pin, meeting pin", "[a-zA-Z0-9]{6}|[0-9]{6}", {
    confidence: 0.95,
  }),
  one(
    "payload template, body template, webhook template, request template",
    '{"event": "{{event}}", "id": "{{id}}"}|{"title": "{{title}}", "start": "{{start}}"}|{"text": "New {{event}} from {{name}}"}',
  ),
  ...plainly(
    "webhook, webhook log, webhook delivery, webhook event, webhook call, webhook attempt, webhook received, webhook inbox, incoming webhook, outgoing webhook, hook",
    meaning(
      "event, event type, action type, event name, topic, webhook type, type, trigger, event key",
      { text: "rowEvent" },
      { confidence: 0.95 },
    ),
    meaning("endpoint, target, destination, callback, callback url, address", { text: "url" }, { confidence: 0.95 }),
  ),
  ...plainly(
    "automation rule, trigger, workflow, automation, automation trigger, journey",
    one(
      "event name, event, trigger, trigger event, trigger type",
      "order_created|conversation_created|ticket_updated|contact_created|payment_failed|form_submitted|appointment_booked|subscription_cancelled",
      { confidence: 0.95 },
    ),
  ),
  ...plainly(
    "booking reference, calendar, calendar account, destination calendar, calendar event, calendar integration, selected calendar, calendar credential",
    one(
      "type, integration, provider, calendar type, source",
      "google_calendar|office365_calendar|zoom_video|apple_calendar|caldav_calendar|daily_video",
      { confidence: 0.95 },
    ),
  ),
  pattern("reference month, month of reference, billing month, accounting month", "(0[1-9]|1[0-2])/202[456]", {
    confidence: 0.92,
  }),
  one("readjustment index, price index, rent index", "IPCA|IGP-M|INPC|CPI", { confidence: 0.9 }),
  meaning("pix key", { text: "email" }, { confidence: 0.92 }),
  one(
    "bank name, name of bank, bank, bank institution, banking institution",
    "First Harbour Bank|Union Savings Bank|Meadow Credit Union|Northern Trust Bank|City Savings Bank|Alpine Bank|Riverside Bank|Cooperative Bank|Old Mill Bank|Lakeshore Bank",
    { whole: true, confidence: 0.92 },
  ),
  pattern(
    "purpose, payment purpose, intended use, remittance information, remittance info, transfer reference",
    "(Invoice|Order|Customer|Contract) [1-9][0-9]{4}|Invoice [1-9][0-9]{4} of (January|March|May|July|October)|(Rent|Membership fee|Instalment) (January|April|June|September|December)",
    { about: ["payment"], confidence: 0.93 },
  ),
  ...plainly(
    "reminder, dunning, dunning notice, payment reminder",
    number("level, stage, step", 1, 3, 0, { confidence: 0.95 }),
  ),
  number("price range, price level, price tier, price category", 1, 4, 0, { confidence: 0.93 }),
  number(
    "per user limit, usage per user, uses per user, usage limit per user, usage limit per customer, per customer limit, uses per customer, max use per user, limit per customer",
    1,
    5,
    0,
    { confidence: 0.95 },
  ),
  number("minimum select, min select, min selection, minimum selection, min choice, min option", 0, 1, 0, {
    confidence: 0.95,
  }),
  number("maximum select, max select, max selection, maximum selection, max choice, max option", 1, 5, 0, {
    confidence: 0.95,
  }),
  number("dunning level, reminder level, dunning stage, dunning step", 0, 3, 0, { confidence: 0.95 }),
  number("spice level, spiciness, spicy level, heat level", 0, 3, 0, { confidence: 0.94 }),
  number(
    "billing cycle start, billing day, due day, payment day, billing anchor day, payroll day, statement day",
    1,
    28,
    0,
    {
      confidence: 0.94,
    },
  ),
  ...plainly(
    "user, account user, agent, team member, operator, member",
    number("availability, presence, online status, presence status", 0, 2, 0, { confidence: 0.95 }),
  ),
  one(
    "employee range, company size, employee band, team size range, organization size, headcount range, size range",
    "1-10|11-50|51-200|201-500|501-1000|1000+",
    {
      confidence: 0.93,
    },
  ),
  one(
    "mfa method, two factor method, second factor, 2fa method, otp method, mfa type, two factor type",
    "totp|sms|webauthn|email|none",
    {
      confidence: 0.95,
    },
  ),
  one("author type, sender type, message author, actor type", "customer|agent|bot|system", {
    of: ["conversation message", "message", "chat message", "ticket message", "ticket reply", "conversation"],
    confidence: 0.95,
  }),
  one("plan key, plan slug, plan handle, plan identifier, price key", "free|starter|pro|business|enterprise", {
    confidence: 0.93,
  }),
  one(
    "onboarding step, onboarding stage, setup step, onboarding state",
    "profile|team|import|billing|first_project|done",
    {
      confidence: 0.93,
    },
  ),
  one("billing reason", "subscription_cycle|subscription_create|subscription_update|manual|upcoming", {
    confidence: 0.95,
  }),
  one("collection method", "charge_automatically|send_invoice", {
    of: ["subscription", "invoice"],
    confidence: 0.95,
  }),
  one(
    "churn reason, cancel feedback, leaving reason",
    "too_expensive|missing_features|switched_service|unused|customer_service|low_quality|too_complex",
    {
      confidence: 0.9,
    },
  ),
  one(
    "assigned team, responsible team, owner team, owning team, support team",
    "Support|Sales|Billing|Technical|Onboarding|Customer Success|Second Level",
    {
      confidence: 0.95,
    },
  ),
  ...plainly(
    "feature request, idea, suggestion",
    one(
      "title, name",
      "Dark mode|Export to PDF|Calendar sync|Bulk editing|Single sign-on|Custom fields|Mobile app|Keyboard shortcuts|Slack integration|Recurring tasks|Better search|Two languages",
      { confidence: 0.95 },
    ),
    one("category, area, type", "UI|Integrations|Reporting|Performance|Mobile|Billing|Security", { confidence: 0.94 }),
    one("effort, size", "S|M|L|XL", { confidence: 0.94 }),
    one("status", "planned|under_review|open|in_progress|completed|declined", { confidence: 0.94 }),
  ),
  ...plainly(
    "incident, outage, status update, status incident",
    one(
      "customer message, public message, message, update, public update",
      "We are looking into slow responses.|The cause has been found, a fix is on the way.|All systems are back to normal.|Some emails are delayed.|Login is not possible for some users.",
      { confidence: 0.95 },
    ),
  ),
  ...plainly(
    "tracker, issue tracker",
    one("name, title", "Bug|Feature|Support|Task|Improvement|Documentation", { confidence: 0.955 }),
  ),
  ...plainly(
    "ticket state, issue state, issue status, ticket status, task status, workflow state, conversation status",
    one(
      "name, title, label",
      "New|Open|In progress|Pending reminder|Waiting for customer|Resolved|Closed|Merged|Reopened|On hold",
      { confidence: 0.945 },
    ),
  ),
  ...plainly(
    "signature, email signature",
    one("name, title", "Default|Support team|Sales|German|Formal|Short", { confidence: 0.94 }),
    one(
      "body, text, content",
      "Kind regards, your support team|Best wishes, the sales team|Thank you for your trust.|With kind regards, customer service",
      { confidence: 0.955 },
    ),
  ),
  ...plainly(
    "text module, snippet, canned response, quick reply, text block, saved reply",
    one(
      "name, title",
      "Greeting|Thank you|Ask for order number|Delivery delay|Refund confirmed|Password reset|Closing line|Opening hours",
      { confidence: 0.93 },
    ),
    one(
      "content, text, body",
      "Thank you for your message. We will look into it today.|Could you please send us your order number?|We have refunded the amount; it takes up to five days.|We are sorry for the delay and thank you for your patience.|You can reach us Monday to Friday, 9 to 17.",
      { confidence: 0.93 },
    ),
  ),
  one(
    "thousand separator, thousands separator, thousand sep, thousands sep, digit group separator, grouping separator",
    ",|.| |'",
    {
      confidence: 0.95,
    },
  ),
  one(
    "currency format, price format, money format, format price",
    "{amount} {currency}|{currency}{amount}|{currency} {amount}",
    {
      confidence: 0.93,
    },
  ),
  one("decimal separator, decimal mark, decimal point, dec point, dec sep, decimal sep", ".|,", { confidence: 0.95 }),
  figure(
    "minimum increment, min increment, minimum duration increment, booking increment, slot increment, time increment, duration increment",
    [15, 30, 30, 60, 60, 120],
    {
      confidence: 0.93,
    },
  ),
  one("tax per item, discount per item", "NO|YES", { confidence: 0.93 }),
  ...plainly(
    "payment transaction log, payment log, payment transaction, gateway transaction, payment attempt",
    one("gateway name, gateway", "stripe|paypal|adyen|square|mollie", { confidence: 0.95 }),
    one(
      "response, payment response, gateway response, raw response",
      '{"status":"succeeded","network":"approved_by_network"}|{"status":"requires_action","next":"3ds"}|{"status":"failed","code":"card_declined"}|{"status":"refunded","reason":"requested_by_customer"}|{"status":"processing"}',
      { confidence: 0.95 },
    ),
  ),
  ...plainly(
    "dependency, task dependency, issue dependency, work item link, issue link, predecessor",
    one("relationship type, dependency type, link type, relation type", "depends|blocks|relates|duplicates", {
      confidence: 0.95,
    }),
  ),
  // What repeats is a series, too.
  ...plainly(
    "reservation series, booking series, blackout series, event series, meeting series, appointment series, recurring series",
    one(
      "title, name, subject",
      "Team meeting|Workshop|Staff training|Department lunch|Customer visit|Interview|Maintenance|Board meeting|Project review|Photo shoot|Yoga class|Cleaning|Exam preparation|Inventory",
      { confidence: 0.955 },
    ),
    one(
      "description, summary, detail, note",
      "Projector and flip chart needed.|Please leave the room as you found it.|Twelve people, water and coffee.|Set up from half past eight.|Every second week until the summer.|Guests are met at the reception.|Needs quiet next door.|Please bring the figures of the last quarter.|Vegetarian lunch for three.|Moved from Tuesday.|Remote guests join by video.|Chairs in a circle, please.|The key is at the front desk.",
      { confidence: 0.955 },
    ),
    one("repeat type, recurrence type, repeat", "none|daily|weekly|monthly|yearly", { confidence: 0.955 }),
    one(
      "repeat option, repeat options, recurrence option",
      "interval=1|interval=2|interval=1;days=1,3|interval=1;days=2|interval=1;type=dayOfMonth|interval=4",
      { confidence: 0.955 },
    ),
  ),
  ...plainly(
    "payment method, payment gateway, gateway",
    one("driver", "stripe|paypal|manual|square|mollie", { confidence: 0.95 }),
  ),
  ...plainly(
    "publishable api key, api key, access key, api client",
    one(
      "title, name, label",
      "Web shop|Mobile app|Staging|Partner integration|Reporting|Point of sale|Test|Import job",
      { confidence: 0.945 },
    ),
  ),
  // Not every reason is one to send goods back.
  ...plainly(
    "sale reason, purchase reason, buying reason",
    one("label, name, title", "Price|Recommendation|Advertisement|Quality|Promotion|Review|Manufacturer|Trade fair", {
      confidence: 0.93,
    }),
    one("reason type, type, category", "Marketing|Promotion|Other"),
  ),
  ...plainly(
    "scrap reason, reject reason, rejection reason, defect reason, rework reason",
    one(
      "label, name, title",
      "Wrong dimensions|Scratched surface|Material defect|Paint defect|Operator error|Tool wear|Broken in assembly|Wrong colour|Setup part|Thread damaged",
      { confidence: 0.93 },
    ),
  ),
  ...plainly(
    "absence reason, leave reason",
    one(
      "label, name, title",
      "Illness|Holiday|Doctor's appointment|Training|Family matter|Moving house|Public service",
      {
        confidence: 0.93,
      },
    ),
  ),
  ...plainly(
    "lost reason, loss reason, churn reason",
    one("label, name, title", "Price|Competitor|No budget|No decision|Bad timing|Missing feature|Project stopped", {
      confidence: 0.93,
    }),
  ),
  ...plainly(
    "return reason, refund reason, cancellation reason, reason",
    one(
      "label, name, title",
      "Wrong size|Damaged on arrival|Not as described|Changed my mind|Ordered twice|Arrived too late|Missing parts|Does not fit",
      { confidence: 0.93 },
    ),
    one("value, code, key", "wrong_size|damaged|not_as_described|changed_mind|ordered_twice|too_late|missing_parts", {
      confidence: 0.93,
    }),
  ),
  ...plainly("product tag, tag, blog tag, article tag", meaning("value", { text: "tag" }, { confidence: 0.95 })),
  ...plainly("note, comment, remark", meaning("value", { text: "note" }, { confidence: 0.95 })),
  ...plainly(
    "product, product collection, collection, shop category",
    meaning("handle", { text: "slug" }, { confidence: 0.9 }),
    one(
      "subtitle, sub title",
      "New this season|Made to last|Light and sturdy|For every day|Our bestseller|Limited edition|Back in stock",
      { confidence: 0.94 },
    ),
  ),
  ...plainly(
    "notification, notification log, outbound notification",
    one(
      "event name, event, template",
      "order.placed|order.shipped|order.canceled|invite.created|customer.password_reset|gift_card.created",
      { confidence: 0.95 },
    ),
  ),
];
