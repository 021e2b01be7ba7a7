import { SET_FOR } from "../../lexicon/attributes.ts";
import { one, plainly } from "../../lexicon/one.ts";
import { meaning } from "../../meaning.ts";
import type { Meaning } from "../../meaning.ts";
import { figure, pattern } from "../../short-meanings.ts";
import { COUPON_CODES } from "../../value-lists.ts";

/** Answers that somebody has at hand. */
const READY = [
  one(
    "name, title, label, subject",
    "Out of office|Thank you for your message|Appointment confirmed|More details needed|Invoice attached|Delivery is late|How to reset the password|Directions to the office|No, thank you|Opening hours|Refund is on its way|Application received|Meeting moved|Wrong department",
    { confidence: 0.94 },
  ),
  one(
    "datum, data, body, text, content, message, reply",
    "Thank you for your message. We will get back to you within two working days.|Hello, the appointment is confirmed. Please let us know if anything changes.|Hello, could you send us your order number, so that we can look into it?|Please find the invoice attached. Thank you for your order.|We are sorry that your parcel is late. It should arrive by the end of the week.|You can choose a new password with the link on the login page.|I am out of the office until Monday. In urgent cases please write to the service desk.|The refund is on its way and will be in your account within five days.|Thank you for your application. You will hear from us by the end of the month.|We are open from Monday to Friday, nine to five.|Thank you for the offer, but we have decided otherwise this time.",
    { confidence: 0.945 },
  ),
];

/** More certain than that things are told apart by a word before the noun (`Weekend team`). */
const sure = { confidence: 0.945 };

/** What applications are set up with: plans, stages, teams, labels, rules and the like, as people call them. */
export const SET_UP: readonly Meaning[] = [
  ...plainly(
    "add ons, addon, plan extra, extra service",
    one(
      "name, title",
      "Extra seats|Priority support|Additional storage|Onboarding|Data migration|Custom domain|Single sign-on|Training session|Dedicated IP|Advanced reports|White label|Extra workspace",
      sure,
    ),
  ),
  ...plainly(
    "coupon, promotion, promo, special offer, discount, promo code, discount code, price rule, voucher",
    one(
      "name, title",
      "Welcome 10|Spring sale|Black Friday|Summer special|Newsletter thank-you|Loyal customers|Referral bonus|First order|Free shipping weekend|Birthday gift|Win-back 20|Back to school|Partner offer|Early bird",
      sure,
    ),
  ),
  ...plainly(
    "special offer, promotion, promo",
    one("category", "Seasonal|Clearance|New customers|Volume|Loyalty|Resellers", { confidence: 0.93 }),
  ),
  ...plainly(
    "shipping method, ship method, delivery method, shipping option, delivery option, shipping service",
    one(
      "name, title, label, display name",
      "Standard delivery|Express|Next day|Economy|Store pickup|Parcel locker|International standard|Same-day courier|Freight",
      sure,
    ),
  ),
  ...plainly(
    "promo code, coupon, promotion code, discount code, coupon code",
    pattern("code", COUPON_CODES, { confidence: 0.9 }),
    figure("amount off, amount, discount amount, value off", [5, 10, 10, 15, 20, 25, 50], { confidence: 0.92 }),
  ),
  figure("maximum redemption, max redemption, redemption limit", [1, 50, 100, 100, 200, 500, 1000], sure),
  ...plainly(
    "fee, charge, surcharge, enterprise fee, invoice fee",
    one(
      "name, title, label, display name, invoice display name",
      "Service fee|Delivery|Packaging|Setup fee|Late fee|Handling|Processing fee|Small order surcharge|Express surcharge|Platform fee",
      sure,
    ),
  ),
  ...plainly("fee, surcharge", one("type", "fixed|percentage|per_item|per_order|per_unit", { confidence: 0.93 })),
  ...plainly(
    "tax category, tax class, tax rate, tax, tax code, tax zone",
    one(
      "name, title, label",
      "Standard rate|Reduced rate|Zero rate|Exempt|Digital services|Food and books|Shipping|Reverse charge",
      sure,
    ),
    one(
      "description",
      "Goods and services without a rule of their own.|Food, books and newspapers.|Sales to other countries.|Not taxed, see the regulations.|Services that are delivered online.",
      sure,
    ),
  ),
  ...plainly(
    "wallet",
    one("name, title", "Main wallet|Prepaid credits|Promotional credits|Team budget|Refund credits|Savings", sure),
  ),
  ...plainly(
    "subscription",
    one(
      "name, title, display name",
      "Team plan|Production workspace|Main subscription|Support package|Analytics add-on|Annual licence|Monthly seats|Developer account",
      sure,
    ),
  ),
  ...plainly(
    "invoice line, invoice item, invoice line item, bill line, bill item, fee, charge, credit note line, credit note item, quote line, estimate line, estimate item, quote item, proposal item, billing item",
    one(
      "description, name, title, item, item name, label, line description",
      "Consulting, per hour|Monthly fee|Service charge|Materials|Delivery|Training day|Travel expenses|Installation|Workshop, half a day|Printing and delivery|Project management|Annual maintenance|Repair work|Preparation",
      { confidence: 0.905 },
    ),
  ),
  ...plainly(
    "credit note, refund",
    one(
      "description, memo, note",
      "Duplicate charge.|Cancelled within the trial.|Wrong quantity on the invoice.|Goodwill for the outage.|Goods returned.|Price corrected.|Service not used.",
      { confidence: 0.93 },
    ),
  ),
  ...plainly(
    "stage, pipeline stage, deal stage, sale stage, lead stage, funnel stage",
    one(
      "name, title, label",
      "New|Contacted|Qualified|Proposal sent|Negotiation|Won|Lost|On hold|Demo scheduled|Verbal agreement",
      { confidence: 0.92 },
    ),
  ),
  ...plainly(
    "pipeline",
    one(
      "name, title, label",
      "Sales|New business|Renewals|Partner deals|Enterprise|Onboarding|Hiring|Support upgrades",
      { confidence: 0.92 },
    ),
  ),
  ...plainly(
    "label, issue label, ticket label, task label, conversation label, ticket tag, issue tag",
    one(
      "name, title",
      "bug|urgent|billing|feature|question|vip|documentation|design|blocked|follow-up|refund|onboarding|needs info|duplicate|performance|help wanted",
      { confidence: 0.93 },
    ),
  ),
  ...plainly(
    "automation rule, automation, assignment rule, trigger rule, ticket rule, escalation rule",
    one(
      "name, title",
      "Assign new conversations|Remind after two days|Close idle tickets|Tag billing questions|Escalate urgent tickets|Welcome new customers|Notify about bad ratings|Thank after purchase|Route by language|Follow up on quotes",
      sure,
    ),
  ),
  ...plainly(
    "workflow, automation workflow",
    one(
      "name, title",
      "New lead follow-up|Welcome series|Order confirmation|Reminder before the appointment|Invoice approval|Feedback after delivery|Win-back|Onboarding|Escalation|Contract renewal",
      { confidence: 0.93 },
    ),
  ),
  ...plainly(
    "workflow step, sequence step, automation step, journey step",
    one(
      "name, title",
      "Send email|Wait two days|Create task|Notify owner|Add tag|Check condition|Send reminder|Update status|Request approval",
      sure,
    ),
    one("action, action type, type, kind", "send_email|wait|create_task|notify|add_tag|update_field|send_sms", sure),
  ),
  // What people sort those in whom they write to, what they look for again and again, and what they answer alike.
  ...plainly(
    "contact group, address group, address book, addressbook, contact list, contact label",
    one(
      "name, title, label, display name",
      "Family|Friends|Colleagues|Customers|Suppliers|Neighbours|Book club|Choir|School|Football team|Doctors|Craftspeople|Holiday contacts|Newsletter readers|Parents' council|Former colleagues|Landlords|Christmas cards|Press|Volunteers",
      sure,
    ),
  ),
  ...plainly(
    "saved search, smart folder, saved filter, search folder, stored search",
    one(
      "name, title, label",
      "Unread this week|Invoices of this year|Large attachments|Photos from family|Flagged|To be answered|Travel bookings|Contracts|Orders on their way|Newsletters|Appointments|Tax documents|Mails from the bank|Without a label|Open applications|Drafts older than a month",
      sure,
    ),
  ),
  ...plainly(
    "canned response, saved reply, quick reply, canned reply, reply template, response template, message response, text snippet, macro reply, saved response",
    ...READY,
  ),
  ...plainly(
    "email template, mail template, message template, notification template",
    one(
      "name, title",
      "Welcome|Order confirmation|Password reset|Invoice|Shipping notice|Appointment reminder|Payment failed|Review request|Monthly newsletter|Account closed|Trial ending|Invitation",
      sure,
    ),
    one(
      "subject, subject line",
      "Welcome on board!|Your order is confirmed|Reset your password|Your invoice is ready|Your parcel is on its way|See you tomorrow|Your payment did not go through|How was it?|News of the month|Your trial ends in three days|You have been invited",
      sure,
    ),
    one(
      "body, content, text, message, template text, html, body text",
      "Hello {{name}}, thank you for signing up. Your account is ready.|Hello {{name}}, we have received your order {{order_number}} and will let you know when it ships.|Hello {{name}}, use this link to choose a new password. It is valid for one hour.|Hello {{name}}, your invoice {{invoice_number}} is attached.|Hello {{name}}, this is a reminder of your appointment on {{date}}.|Hello {{name}}, your payment could not be processed. Please check your details.|Hello {{name}}, we would love to hear what you think.",
      sure,
    ),
    one("category, type", "transactional|marketing|notification|reminder|onboarding", sure),
  ),
  ...plainly(
    "schedule, availability schedule, work schedule",
    one("name, title", "Working hours|Weekdays|Evenings|Weekends|Summer hours|Early shift|Late shift|Holidays", {
      confidence: 0.92,
    }),
  ),
  ...plainly(
    "webhook, webhook endpoint, hook",
    one(
      "name, title, label",
      "Order updates|CRM sync|Slack notifications|Billing events|Inventory sync|Analytics|Customer updates|Staging|Support tickets",
      sure,
    ),
  ),
  ...plainly("account", one("tier, segment", "free|starter|business|enterprise", { confidence: 0.9 })),
  ...plainly(
    "service category, service group, treatment category",
    one(
      "name, title",
      "Consultations|Treatments|Repairs|Check-ups|Courses|Installations|Cleaning|Advice|Packages|Emergency",
      sure,
    ),
  ),
  ...plainly(
    "expense category, cost category, spending category, budget category",
    one(
      "name, title",
      "Travel|Meals|Office supplies|Software|Rent|Marketing|Training|Phone and internet|Insurance|Fuel|Equipment|Bank fees",
      sure,
    ),
  ),
  ...plainly(
    "ticket category, support category, request category, issue category, case category",
    one(
      "name, title",
      "Technical problem|Billing|Account|Delivery|Returns|Feature request|Login|General question|Complaint",
      sure,
    ),
  ),
  ...plainly(
    "attribute, product attribute, option type, product option, option group, variant option, item option",
    one("name, title, label, display name", "Size|Color|Material|Weight|Length|Style|Pattern|Flavour|Format|Finish", {
      confidence: 0.92,
    }),
  ),
  // What is set for somebody or something, and no property of goods.
  ...plainly(
    SET_FOR.map((word) => `${word} attribute`).join(", "),
    meaning("name, title, label, attribute name", { text: "configKey" }, { confidence: 0.95 }),
  ),
  ...plainly(
    "rss feed, atom feed, news feed, feed",
    pattern(
      "description, subtitle, sub title, summary",
      "(News|Notes|Essays|Stories|Reviews|Reports|Long reads|Good reads)( and (interviews|comments|background|links))?(, every (week|Friday|month|Sunday|morning)|, written by a small team|, without advertising| by readers for readers| since 20(0[4-9]|1[0-9]))",
      { confidence: 0.945 },
    ),
    pattern(
      "title, feed title",
      "(The )?(Harbour|Northern|Quiet|Open|Little|Everyday|Practical|Modern|Weekend|Open Window) (Kitchen|Engineering|Garden|Science|Cycling|Design|Travel|Finance|History|Photography|Data|Music) (Blog|Journal|Weekly|News|Notes|Review|Digest)",
      { confidence: 0.935 },
    ),
  ),
  ...plainly(
    "attribute value, option value, product option value, variant option value, item option value",
    one(
      "name, title, label, value, display name",
      "Small|Medium|Large|Black|White|Blue|Red|Cotton|Wood|Steel|Extra large|Green|Grey|Matte",
      sure,
    ),
  ),
  ...plainly("attachment, note attachment, file attachment", one("role", "file|image|inline|preview", sure)),
  ...plainly("task log, job log, run log", one("state, status", "done|running|failed|queued", sure)),
  ...plainly(
    "certificate, ssl certificate, tls certificate",
    pattern("file name, filename", "(web|api|mail|vpn|client|internal)-(2025|2026)\\.(pem|crt)", sure),
  ),
  ...plainly(
    "price list, price book, pricelist",
    one("name, title", "Retail|Wholesale|Partners|Staff|Online shop|Export|Summer 2026|Key accounts", sure),
  ),
  ...plainly(
    "delivery zone, shipping zone, service area",
    one(
      "name, title",
      "City centre|Northern districts|Southern districts|Old town|Suburbs|Harbour|Domestic|Islands|Rest of Europe|West side",
      sure,
    ),
  ),
  ...plainly(
    "warehouse, fulfillment center, distribution center, stock location, inventory location, stockroom",
    pattern(
      "name, title, label",
      "(Central|North|South|East|West|Harbour|Airport|Riverside|Station|Old Town|Northgate|Southgate|Parkside|Hillside) (Warehouse|Depot|Hub|Distribution Centre|Store)",
      sure,
    ),
  ),
  ...plainly(
    "cancellation policy, refund policy, return policy, sla policy, sla",
    one("name, title", "Standard|Flexible|Strict|Business hours|Priority customers|No refund|Seasonal|24 hours", {
      confidence: 0.92,
    }),
  ),
  ...plainly(
    "menu",
    one("name, title", "Main menu|Lunch|Dinner|Drinks|Desserts|Kids|Breakfast|Seasonal", { confidence: 0.87 }),
  ),
  ...plainly(
    "menu category, menu section, food category, dish category, menu group",
    one(
      "name, title",
      "Starters|Mains|Pizza|Pasta|Salads|Soups|Burgers|Sides|Desserts|Drinks|Vegetarian|Specials",
      sure,
    ),
    one(
      "description",
      "Served with bread and butter.|From the grill, with a side of your choice.|Small plates to share.|Freshly made every day.|Hot and cold, with and without alcohol.|Sweet things to finish.|All dishes without meat.",
      sure,
    ),
  ),
  ...plainly(
    "affiliate, referral partner, affiliate partner",
    one(
      "name, title",
      "Coupon Corner|Travel Notes|Weekly Deals|Family Finds|Tech Review Daily|Urban Guide|Green Living|The Bargain List|City Events|Reader Club",
      { confidence: 0.87 },
    ),
  ),
  ...plainly(
    "point, point rule, reward rule, earning rule, loyalty rule, point action",
    one(
      "name, title",
      "Newsletter sign-up|First purchase|Product review|Referral|Birthday|Form submitted|Visited pricing page|Opened email|Shared on social media",
      { confidence: 0.92 },
    ),
  ),
];
