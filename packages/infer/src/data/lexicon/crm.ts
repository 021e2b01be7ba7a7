import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { SALES_PAIRS, SALES_TEXTS } from "./sales-texts.ts";

/** Customers won and kept. */
export const CRM = field(
  "lead opportunity crm deal? sale_pipeline crm_activity sale_representative quota? territory? prospect? account? contact? pipeline_stage commission_plan sale_stage sale_activity upsell company?",
  [
    ...SALES_TEXTS,
    ...of(
      "case",
      one(
        "description",
        "The export stops after 500 rows.|The invoice shows the old address.|Two users cannot sign in since Monday.|The delivery was incomplete, three boxes are missing.|Asks how to change the contract.|The report shows other totals than the dashboard.",
        { confidence: 0.975 },
      ),
      one(
        "work log",
        "Called the customer, replacement sent.|Reproduced, handed over to the technicians.|Waiting for screenshots.|Solved on the phone.|Second visit on Thursday.",
        { confidence: 0.975 },
      ),
    ),
    ...of(
      "bug, defect",
      one(
        "work log",
        "Reproduced on the test system.|Assigned to the backend team.|Fix is being reviewed.|Waiting for the log of the customer.|Fixed in the next release.",
        { confidence: 0.975 },
      ),
    ),
    ...of(
      "lead",
      one(
        "description",
        "Asks for a demo of the module.|Wants an offer for 20 users.|Met at the trade fair, interested in reports.|Looks for a replacement by the end of the year.|Downloaded the price list.",
        { confidence: 0.975 },
      ),
    ),
    ...of(
      "contact",
      one(
        "description",
        "Decision maker, prefers email.|Assistant of the managing director.|Responsible for purchasing.|Technical contact for the rollout.|Changed company in spring.",
        { confidence: 0.975 },
      ),
    ),
    ...of(
      "document revision",
      one("change log", "Prices in section 3 corrected|New logo|Terms updated|Typing errors corrected|Appendix added", {
        confidence: 0.975,
      }),
    ),
    ...of(
      "quote",
      one(
        "approval issue",
        "Discount above 15 % needs approval|Payment term longer than 30 days|Margin below the limit|Special delivery date",
        { confidence: 0.985 },
      ),
    ),
    ...of("commission, agency commission", one("status", "paid|approved|pending|cancelled")),

    one("lead source, source", "website|referral|trade fair|cold call|newsletter|partner|social media|advertising"),
    one("lead rating, lead temperature, temperature", "warm|hot|cold"),
    one("lead status", "new|contacted|qualified|converted|unqualified"),
    one(
      "disqualification reason, disqualified reason, unqualified reason",
      "no budget|no need|wrong contact|too small|competitor customer|no response",
    ),
    one(
      "sales stage, deal stage, pipeline stage, opportunity stage",
      "qualification|proposal|negotiation|discovery|closed won|closed lost",
    ),
    one("loss reason, lost reason, reason lost", "price|competitor|no decision|timing|missing feature|budget cut"),
    one("win reason, won reason", "price|features|relationship|service|speed"),
    one("forecast category", "pipeline|commit|best case|omitted|closed"),
    one(
      "next step, next action",
      "Send revised offer|Schedule demo with IT|Call after the board meeting|Clarify delivery date|Prepare contract draft|Invite to reference visit",
    ),
    one("opportunity type, deal type, sales type", "new business|existing business|renewal|upsell|cross-sell"),
    one("call direction, direction", "outbound|inbound"),
    one("customer segment, account segment, market segment", "SMB|mid-market|enterprise|public sector|startup"),
    one("classification", "A|B|C|key account"),
    one("account tier, customer tier, account class, customer class", "A|B|C|key account"),
    one(
      "lifecycle stage, customer stage, lifecycle status",
      "customer|lead|prospect|qualified lead|former customer|evangelist",
    ),
    one("relationship status, account health, health status", "good|neutral|at risk|excellent"),
    one(
      "buying role, decision role, contact role, stakeholder role",
      "decision maker|influencer|user|champion|gatekeeper",
    ),
    one("quote status, proposal status, offer status", "sent|accepted|draft|rejected|expired"),
    one("validity, quote validity, offer validity", "30 days|14 days|60 days|90 days"),
    one(
      "term, terms, terms and conditions",
      "Delivery within four weeks of order. Prices without VAT.|Payment within 30 days. Installation included.|Offer valid for 30 days; subject to change without notice.|Licence for one year, renewed automatically.",
    ),
    one("calculation basis, commission basis", "revenue|margin|units|new customers"),
    one("meeting type, activity subtype", "demo|discovery call|negotiation|follow-up|lunch"),
    ...of(
      "lead, opportunity, deal, contact, customer",
      one("origin", "website|referral|trade fair|cold call|partner|newsletter|advertising"),
    ),
    ...of(
      "call, phone call",
      one(
        "name, subject, title",
        "Discuss the offer|Follow-up on the demo|Introduction|Ask about the renewal|Confirm the meeting|Questions about the invoice|Check in after delivery|Reference call",
      ),
    ),
    ...of(
      "account",
      meaning("name", { text: "companyName" }),
      one("type, account type, kind", "customer|prospect|partner|reseller|supplier|competitor|investor|press"),
      one(
        "description",
        "Medium-sized firm with 80 people, family-owned.|Customer since 2019, two sites.|Group with subsidiaries in three countries.|Met at the fair in spring, asks for a pilot.|Renews every January.|Buys through a partner.|Moves to a new building next year.|Pays late, but always pays.|Wants invoices by post.|Opened a branch in the north last year.|Uses a competitor's product in one department.|Bought the starter plan after the trial.|Head office decides, local team orders.|Long-standing customer of the founder.",
      ),
    ),
    meaning("account name, company name, organization name, organisation name", { text: "companyName" }),
    ...of(
      "lead, prospect",
      one("rating", "warm|hot|cold"),
      one("status", "new|contacted|qualified|converted|unqualified"),
      one(
        "note, comment",
        "Asked for prices for 20 seats.|Wants a demo with the whole team.|Budget only next year.|Came through the fair in spring.|Uses a spreadsheet today.|Call back after the holidays.",
      ),
    ),
    ...of(
      "opportunity, deal",
      one("stage", "qualification|proposal|negotiation|discovery|closed won|closed lost"),
      one("competitor", "Northwind Systems|Bluepeak|Orbit Software|In-house solution|Delta Works|None known"),
    ),
    ...of(
      "activity, crm activity, sale activity, call, interaction",
      one("activity type, type, kind", "call|email|meeting|note|demo|task"),
      one("outcome, result", "connected|left voicemail|no answer|meeting booked|not interested"),
      one(
        "note, summary, description",
        "Spoke with purchasing; offer arrives this week.|Left a message with reception.|Very interested in the reports.|Needs approval from headquarters.|Asked for two references.|Wants to start with ten users.|Calls back after the holidays.|Wants a shorter contract.|Compares us with one other supplier.|New contact is the head of operations.|Sent the price list and two examples.|Decision is put off until autumn.|Happy so far, asks for a training day.|Please do not call before ten.",
      ),
    ),
    ...of(
      "commission plan, commission",
      one("name, title", "Standard 5 %|New Business Accelerator|Renewals 2 %|Partner Sales|Team Bonus|Key Accounts"),
    ),
  ],
  [],
  SALES_PAIRS,
);
