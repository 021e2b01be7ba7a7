import type { Meaning } from "../meaning.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";
import type { Pair } from "./pair.ts";

const told = { confidence: 0.972 };

/** What is noted of a talk with a customer, by what it was about. */
const TALKS: Pair["by"] = {
  "Follow-up on the offer":
    "Offer was read, asks for a discount of 5 %. Call again on Thursday.|Wants to compare a second offer first.",
  "Intro call":
    "Short talk, interested in a demo. Sends figures by mail.|Wrong contact, gave the name of the head of purchasing.",
  "Product demo":
    "Showed reports and the mobile app, six people. Questions about the export.|Good reaction, pilot with one department proposed.",
  "Contract details": "Legal wants to change the notice period.|Two points on liability are open, answer next week.",
  "Quarterly review":
    "Content with support, wants training for new users.|Usage has risen by a third, more seats in autumn.",
  "Price question": "Price list sent, decision in May.|Budget is below our offer, smaller package proposed.",
  "Send reference customers": "Two references of the same industry sent.|Asked a customer for permission first.",
  "Renewal talk": "Renews for two years, same price.|Thinks about a smaller plan.",
  "Meeting with the board": "Board agrees in principle, asks for a longer trial.|Postponed to the first week of June.",
  "Thank-you after the visit":
    "Thanked for the visit, minutes attached.|Photos of the plant and the list of open points sent.",
  "Clarify requirements": "Needs an interface to the accounts.|Forty users at three sites, two languages.",
  "Voicemail, call back": "No answer, left a message.|Assistant will tell him.",
};

/** Why a deal was lost, told at more length. */
const LOST: Pair["by"] = {
  price: "Competitor was a fifth cheaper.|Budget was cut to half.",
  competitor: "Stays with the present supplier.|Other product had the interface that we lack.",
  "no decision": "Project was put off without a date.|Contact person has left the company.",
  timing: "Contract of the present system runs for two more years.|Wanted to start before we could.",
  "missing feature": "Needed an app that works offline.|No interface to the accounts.",
  "budget cut": "All investments stopped until autumn.|Head office took the budget back.",
};

export const SALES_TEXTS: readonly Meaning[] = [
  ...of(
    "opportunity, deal, crm opportunity, crm deal, lead, crm lead",
    one(
      "budget, budget range, budget text",
      "under 5,000|5,000 to 20,000|20,000 to 50,000|over 50,000|not yet fixed",
      told,
    ),
    one(
      "timeline, time frame, timeframe, purchase timeframe, buying time",
      "this month|within three months|this year|next year|only looking",
      told,
    ),
    one(
      "need, needs, requirement, requirements, interest, customer need",
      "One system for all branches.|Replacement for paper forms.|Support in two languages.|Reports without Excel.|More seats from autumn.|A cheaper contract.",
      told,
    ),
    one(
      "competitor, main competitor, lost to competitor, lost to",
      "Northwind Systems|In-house solution|Bluepeak|Present supplier|Greyfield Software",
      told,
    ),
  ),
  ...of(
    "quote, quotation, offer, proposal",
    one(
      "delivery term, delivery terms, delivery time, lead time",
      "Two weeks after order|Ex works|Free delivery from 500|Four to six weeks|On call",
      told,
    ),
    one(
      "internal remark, internal remarks, internal note, internal notes, remark, remarks",
      "Discount agreed with the manager.|Competitor offers 8 % less.|Ask again after the fair.|Second version, without training.|Margin is low, no further discount.",
      told,
    ),
  ),
];

const ON_TALKS = {
  of: [
    "crm activity",
    "sale activity",
    "sales activity",
    "customer interaction",
    "touchpoint",
    "activity",
    "call log",
    "sale call",
  ],
  ...told,
};

export const SALES_PAIRS: readonly Pair[] = [
  pair(
    "subject, title, topic, summary",
    "body, description, note, notes, comment, comments, text, detail, details, content",
    TALKS,
    ON_TALKS,
  ),
  pair(
    "loss reason, lost reason, reason lost, closed lost reason",
    "loss detail, loss details, lost detail, lost details, loss note, loss notes, lost note, lost notes, loss description, lost reason detail, lost reason details, loss reason detail",
    LOST,
    { of: ["opportunity", "deal", "crm opportunity", "crm deal", "lead"], ...told },
  ),
];
