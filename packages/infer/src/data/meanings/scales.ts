import { meaning } from "../meaning.ts";
import type { Meaning } from "../meaning.ts";
import { list, money, number, pattern } from "../short-meanings.ts";

const ONE_TO_TEN = { min: 1, max: 10, distribution: "normal" };

/** What people give marks to, marks on things, and what they write at some length. */
export const SCALES: readonly Meaning[] = [
  meaning(
    "quality, sleep quality, session quality, build quality, image quality rating, soreness, stress, fatigue, energy, motivation, " +
      "wellbeing, well being, comfort, recovery, intensity, appetite, focus, productivity, happiness, anxiety, effort, rpe, " +
      "perceived exertion, feel, feeling, cleanliness, friendliness, readiness, hunger, alertness, taste, aroma, mood score, " +
      "enjoyment, tiredness, concentration, craving, libido, relevance rating, helpfulness, professionalism, communication rating, " +
      "punctuality, usability, attractiveness, importance score, urgency score, impact score, likelihood, impact, novelty, clarity",
    {
      integer: { generator: "integer", options: ONE_TO_TEN },
      decimal: { generator: "decimal", options: { ...ONE_TO_TEN, scale: 1 } },
    },
    { confidence: 0.62 },
  ),
  list("confidence, confidence level, certainty, certainty level, level of confidence", "high|medium|low", {
    confidence: 0.86,
  }),
  pattern(
    "asset tag, baggage tag, luggage tag, bag tag, ear tag, equipment tag, rfid tag, inventory tag, animal tag, tool tag",
    "[A-Z]{2}[0-9]{6}",
  ),
  meaning(
    "purchased from, bought from, ordered from, rented from, acquired from, supplied by, manufactured by, delivered by, received from, leased from, sourced from, made by",
    { text: "companyName" },
    { confidence: 0.86 },
  ),
  list(
    "url template, link template, url pattern, uri template",
    "https://shop.example/item/{id}|https://www.example.com/go?url={url}|https://track.example/r/{code}|https://app.example/{locale}/{slug}",
    { confidence: 0.93 },
  ),
  list(
    "interest, area of interest, personal interest, likes, pastime",
    "reading|cycling|cooking|music|travel|gardening|photography|running|films|football|painting|hiking|chess|yoga",
    { confidence: 0.9 },
  ),
  meaning(
    "assigned to, reassigned to, delegated to, escalated to, handed to, handed over to, given to, lent to, loaned to, borrowed by, moved by, " +
      "returned by, issued to, transferred to person, checked out to, allocated to person, reports to, sold by, delivered to person, addressed to",
    { text: "fullName" },
    { confidence: 0.86 },
  ),
  list("seat row, row letter, row label", "A|B|C|D|E|F|G|H|J", { confidence: 0.9 }),
  list("utm term", "running+shoes|project+software|cheap+flights|crm+comparison|garden+tools|learn+spanish", {
    confidence: 0.93,
  }),
  list(
    "on finish, on success, on error, on failure, on complete, on discard, on start, on change, callback class, callback name",
    "NotifyJob|CleanupJob|ReportJob|SyncJob|ArchiveJob",
    { confidence: 0.9 },
  ),
  list(
    "approval, confirmation, verification, consent, clearance, authorization, endorsement, validation",
    "approved|pending|rejected",
    { confidence: 0.6 },
  ),
  pattern(
    "slot number, parking slot, bay number, stall number, locker number, spot number, space number, berth number, dock number, stand number, bin number, box number, booth number, rack number",
    "[A-F]-?[0-9]{1,2}",
  ),
  list("variant name, ab variant, test variant, experiment variant", "control|A|B|C"),
  meaning(
    "week start, week start day, first day of week, start of week, week begins",
    {
      text: { generator: "choice", options: { values: ["Monday", "Monday", "Sunday", "Saturday"] } },
      integer: { generator: "choice", options: { values: [1, 1, 0, 6] } },
    },
    { confidence: 0.95 },
  ),
  meaning(
    "zoom, zoom level, map zoom, default zoom, initial zoom",
    {
      integer: { generator: "integer", options: { min: 1, max: 20, distribution: "normal" } },
      decimal: { generator: "decimal", options: { min: 1, max: 20, scale: 1, distribution: "normal" } },
    },
    { confidence: 0.9 },
  ),
  meaning("who, by whom, whom", { text: "fullName" }, { confidence: 0.8 }),
  meaning(
    "calorie, calories, daily calories, calorie goal, daily calorie goal, target calories, calories per day",
    {
      number: { generator: "integer", options: { min: 1400, max: 3200, distribution: "normal" } },
    },
    { confidence: 0.8 },
  ),
  number("hour recorded, recorded hour, hour of day, hour logged", 0, 23, 0, { confidence: 0.93 }),
  list(
    "funding source, source of funding, fund source",
    "Government grant|Own funds|Donation|Loan|Community contribution|Sponsorship",
    { confidence: 0.9 },
  ),
  list("social platform, social network", "instagram|facebook|x|linkedin|tiktok|youtube"),
  list(
    "setting group, config group, setting category, settings section",
    "general|security|email|billing|appearance|integrations",
    { confidence: 0.94 },
  ),
  list(
    "human resources, staffing, workforce, manpower",
    "Two engineers and four labourers|Site manager and ten workers|Project lead and three volunteers|Local contractors",
    { confidence: 0.88 },
  ),
  list("boarding group, boarding zone, boarding class", "A|B|C|1|2|3|4"),
  list(
    "formula, calculation formula, price formula, computation, calculation rule, score formula",
    "base * rate|amount * 0.9|(base - deductible) * rate|quantity * price|min(amount, limit)|base + bonus|days * daily_rate",
  ),
  meaning(
    "severity, cvss, cvss score, base score, severity score",
    { decimal: { generator: "decimal", options: { min: 0.1, max: 10, scale: 1, distribution: "normal" } } },
    { confidence: 0.9 },
  ),
  money(
    "initial cost, acquisition cost, purchase cost, acquisition value, current value, book value, residual value, salvage value, " +
      "asset value, replacement cost, replacement value, construction cost, net book value, depreciated value",
    400,
    90_000,
  ),
  meaning(
    "reflection, insight, remediation, finding, challenge, achievement, stakeholder analysis, success story, budget breakdown, impression, interpretation, narrative, justification, rationale, " +
      "recommendation, guidance, explanation, background, overview, agenda, conclusion, advice, observation text, mitigation, " +
      "root cause, corrective action, preventive action, action plan, action taken text, next steps, lessons learned, outcome text, " +
      "disclaimer, statement, commentary, testimony, hypothesis, methodology, discussion, scope of work, deliverable, deliverables, " +
      "acceptance criteria, prerequisite, prerequisites, assessment text, analysis, learning objective, takeaway, feedback text, " +
      "reasoning, proposal text, motivation text, thoughts, key observations, plan of care, care plan, treatment plan, goals text",
    { text: "note" },
    { confidence: 0.7 },
  ),
];
