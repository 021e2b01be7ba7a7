import { one, plainly } from "../../lexicon/one.ts";
import { meaning } from "../../meaning.ts";
import type { Meaning } from "../../meaning.ts";
import { pattern } from "../../short-meanings.ts";

const MODELS =
  "gpt-4o-mini|claude-sonnet-4-5|gpt-4o|gemini-2.5-flash|claude-haiku-4-5|gpt-4.1-mini|gemini-2.5-pro|mistral-large-latest|llama-3.3-70b-instruct|deepseek-chat";

/** What programs and people advise and do, and the parts of an application in which they do it. */
export const DECISIONS: readonly Meaning[] = [
  one(
    "ai model, ai model used, ai model name, llm model, llm, llm name, model used, gpt model, chat model, completion model, ai model version",
    MODELS,
    { confidence: 0.93 },
  ),
  ...plainly(
    "ai log, ai usage, ai usage log, ai request, ai response, ai conversation, ai chat, ai message, ai analysis, ai insight, ai generation, ai summary, ai model feedback, llm call, llm log, llm usage, prompt, completion, chat completion",
    one("provider, ai provider, vendor", "openai|anthropic|google|mistral|azure", { confidence: 0.95 }),
    one(
      "task type, task, purpose, feature, request type, operation",
      "summary|classification|extraction|chat|translation|recommendation|draft",
      { confidence: 0.93 },
    ),
  ),
  one(
    "ocr model, ocr model used, ocr engine, ocr provider",
    "tesseract|paddleocr|textract|document-ai|gpt-4o|claude-3-5-sonnet|easyocr",
    { confidence: 0.93 },
  ),
  one(
    "recommended action, suggested action, proposed action, ai recommendation, system recommendation, recommended decision, recommended next step",
    "review|approve|monitor|escalate|contact customer|no action|investigate|reject",
    { confidence: 0.9 },
  ),
  one(
    "action required, required action, action needed",
    "review|none|approval|call back|documents|payment|signature|inspection",
    { confidence: 0.9 },
  ),
  one(
    "action taken, actions taken, measure taken, measures taken, follow up action",
    "Customer informed|Escalated|Documents requested|Reviewed, no change|Part replaced|Warning sent|Closed|Passed to supervisor|Account corrected|Refund issued|Site inspected|Staff retrained",
    { confidence: 0.895 },
  ),
  ...plainly(
    "audit log, activity log, audit trail, audit, activity, audit entry, log entry, user activity, action log, change log, event log, history, user log, access log, staff log, admin log",
    one(
      "module, module name, section, area, screen, feature, page, category",
      "users|orders|reports|settings|billing|customers|documents|inventory|payments|dashboard|staff|calendar",
      { confidence: 0.925 },
    ),
  ),
  ...plainly(
    "event, activity, activity feed, audit event, feed, timeline, history, audit, audit log",
    one(
      "verb, action verb",
      "created|updated|approved|commented|deleted|assigned|completed|uploaded|cancelled|shared",
      { confidence: 0.945 },
    ),
  ),
  ...plainly(
    "work order, maintenance work order, service order, repair order, job order, maintenance order",
    one(
      "description, title, summary, name, problem, subject, detail, work description, task description",
      "Replace the kitchen tap|Check the heating in unit 4|Repair the door lock|Inspect the roof after the storm|Paint the hallway|Fix the leaking pipe|Service the air conditioning|Replace two smoke detectors|Clean the gutters|Repair the lift door|Change the filter of the pump|Mend the fence at the back",
      { confidence: 0.93 },
    ),
  ),
  meaning(
    "technician, mechanic, inspector, supervisor, foreman, caretaker, engineer assigned, officer assigned, agent assigned, repairer, handler, assessor, evaluator, invigilator, superintendent, storekeeper, buyer assigned",
    { text: "fullName" },
    { confidence: 0.8 },
  ),
  one(
    "farming type, farm type, type of farming, farming system",
    "organic|conventional|mixed|livestock|horticulture|hydroponic|arable",
    { confidence: 0.93 },
  ),
  ...plainly(
    "season, tourist season, opening season, price season, rate season",
    one("name, title, label", "Summer|Winter|High season|Low season|Easter|Autumn|Spring|Christmas", {
      confidence: 0.93,
    }),
  ),
  ...plainly(
    "sport, league, competition, tournament",
    one("division, divisions", "Varsity|Junior varsity|Boys|Girls|Mixed|U12|U14|U16|First division|Second division", {
      confidence: 0.94,
    }),
  ),
  pattern(
    "receipt url, receipt link, invoice url, invoice link, statement url, certificate url, report url, contract url, agreement url, payslip url, bill url, ticket url, label url, prescription url, warranty url, brochure url, manual url, policy url document",
    "https://files\\.example\\.com/[a-z0-9]{12}\\.pdf",
    { confidence: 0.93 },
  ),
  pattern(
    "signature url, signature image, signature image url, digital signature url, sign url, e signature url",
    "https://files\\.example\\.com/signatures/[a-z0-9]{12}\\.png",
    {
      confidence: 0.93,
    },
  ),
  one(
    "maintenance team, repair team, crew name, team name",
    "Roads crew|Building maintenance|Electrical team|Plumbing team|Parks and grounds|Emergency repairs|Street lighting|Water and drainage|HVAC team|Night shift crew|Bridge inspection|Fleet workshop",
    {
      of: ["maintenance", "maintenance team", "repair team", "crew", "field team", "service team", "work crew"],
      confidence: 0.955,
    },
  ),
  pattern("po number, purchase order number, po no, purchase order no", "PO-(202[4-6]-)?[0-9]{4,5}", {
    confidence: 0.93,
  }),
];
