import { one, plainly } from "../../lexicon/one.ts";
import type { Meaning } from "../../meaning.ts";

/** What applications say to everybody at certain moments, and lines that stand under letters and invoices. */
export const STANDING_MESSAGES: readonly Meaning[] = [
  one(
    "out of office message, away message, offline message, absence message, after hours message",
    "We are closed at the moment and will answer on the next working day.|Thank you for your message. Our office hours are Monday to Friday, 9 to 17.|Nobody is available right now. Please leave your email address.|We are back on Monday. For urgent matters please call us.",
  ),
  one(
    "welcome message, greeting message, welcome text, greeting text, intro message, opening message",
    "Hello! How can we help you today?|Welcome! Ask us anything, we usually reply within minutes.|Hi there, thanks for stopping by.|Welcome! Please tell us your order number so that we can help faster.",
    { confidence: 0.9 },
  ),
  ...plainly(
    "inbox, chat, widget, channel, live chat, conversation, website",
    one(
      "greeting message, welcome message, greeting, welcome text, tagline",
      "Hello! How can we help you today?|Welcome! Ask us anything, we usually reply within minutes.|Hi there, thanks for stopping by.|We are online and happy to help.",
      { confidence: 0.95 },
    ),
    one("name, title", "Website|Support|Sales|Billing|WhatsApp|Facebook page|Info mailbox|Orders|Help centre", {
      confidence: 0.945,
    }),
  ),
  one(
    "validation message, error text, invalid message, required message, error hint",
    "This field is required.|Please enter a valid email address.|Please choose at least one option.|Please enter a number.|The text is too long.|Please check the date.",
  ),
  one(
    "help message, help text, helper text, hint text, field hint, hint message, tooltip text",
    "As it is printed on your card.|We will only use it for questions about your order.|Choose all that apply.|At least eight characters.|Optional, you can fill it in later.|For example 31 December.|Shown to your customers.|Letters and digits only.|You find it on the back of the device.|Separate several with commas.|Leave empty to use the default.|Not shown to others.|In your own currency.",
  ),
  one(
    "placeholder, placeholder text, input placeholder",
    "Your name|you@example.com|Search|Type here|Choose|Order number|DD.MM.YYYY|Your message",
  ),
  one(
    "preheader, preheader text, preview text, email preview",
    "Only until Sunday|Picked for you|Free delivery this week|And a recipe to go with it|See what is new|It takes two minutes",
  ),
  one(
    "pre order display message, pre order message, checkout message, order message, booking message, before order message",
    "Please bring a valid ID to the entrance.|Tickets are sent by email right after payment.|Prices include all taxes.|Children under six do not need a ticket.|Orders cannot be changed afterwards.",
  ),
  one(
    "post order display message, post order message, thank you message, success message, confirmation message, completion message, order confirmation text, confirmation text, thank you text",
    "Thank you for your order! You will receive an email shortly.|All done. We look forward to seeing you.|Thank you! Your answers have been saved.|We have received your request and will be in touch.|Your booking is confirmed.",
  ),
  one(
    "social share text, share text, share message, tweet text",
    "I am going. Who is coming along?|Look what I have found!|See you there?|Just signed up, can only recommend it.",
  ),
  one(
    "feedback message, rating comment, csat comment, survey comment, rating feedback, satisfaction comment",
    "Quick and friendly, thank you.|Solved in five minutes.|Had to explain my problem twice.|Very patient and clear.|Answer came after two days.|Perfect, as always.|The link did not work.|Not solved yet.|Took three days, but solved.|Polite, yet no solution.|Best support I have had.|The link did not help me.|Called me back as promised.|Clear steps with pictures.",
    { confidence: 0.95 },
  ),
  one(
    "invoice footer, invoice text, invoice note, invoice notes, invoice terms, receipt footer, receipt text, invoice message",
    "Thank you for your order.|Payable within 14 days without deduction.|Questions? We are glad to help by email.|Goods remain our property until paid in full.|Please quote the invoice number with your payment.|Please check the goods when they arrive.|Discount of 2 % if paid within eight days.|This document is valid without a signature.|Returns are accepted within thirty days.|We look forward to working with you again.|Bank charges are paid by the sender.",
  ),
  one(
    "email signature, message signature, mail signature",
    "Kind regards, your support team|Best wishes, the sales team|Kind regards|Thank you for your trust|Have a nice day",
  ),
  one(
    "offline payment instruction, offline payment instructions, payment instruction, payment instructions, bank transfer instruction, bank transfer instructions",
    "Please transfer the amount within 14 days and quote the order number.|Pay in cash or by card at the entrance.|We send an invoice after the order; it is due within 14 days.|Please pay when you collect your order.",
  ),
  one(
    "parking info, parking information, parking note, parking notes, parking instructions, parking instruction",
    "Free parking behind the building.|Car park across the street, first hour free.|No parking on site; please come by bus or train.|Underground garage, entrance on the north side.|Twenty spaces, please register at the desk.|Please use the spaces with our sign.|Charging point for two cars.|Disc parking, two hours.|Coaches park at the stadium.|Accessible space next to the entrance.",
  ),
  one("pickup times, collection times", "Mon–Fr 9–18|Thursday 16–19|Saturday 9–12|Tue and Fri 10–17|Daily 8–20"),
  one(
    "session abstract, talk abstract, talk description",
    "A practical look at what worked, what did not and what we would do again.|Bring a laptop: half of the time is hands-on.|We compare three approaches and show the numbers.",
  ),
  one(
    "avs response, avs result, avs result code, avs code, cvv response code, cvv result, cvv result code, cvc result",
    "Y|M|N|A|Z|U",
  ),
  one(
    "cvv response message, avs message, avs response message, cvv message",
    "Match|No match|Not processed|Not provided|Unavailable",
  ),
];
