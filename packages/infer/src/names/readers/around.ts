import { STATUSES } from "../../data/statuses.ts";
import { TYPES } from "../../data/types.ts";
import { isOfPrograms } from "../../context/is-programs.ts";
import { literalDefault } from "../../context/literal-default.ts";
import { forAll, oneOf } from "./reader.ts";
import type { Ask, Reader, Readers } from "./reader.ts";
import { tells } from "./web/tells.ts";

/** What a bare word is in tables of some things: `words of tables; values`. */
type Around = readonly (readonly [tables: string, values: string])[];

const MODES: Around = [
  ["payment fee receipt invoice transaction refund payout settlement", "cash|card|bank_transfer|online|cheque"],
  ["exam test quiz assessment", "written|online|oral|practical"],
  [
    "course class lesson lecture meeting consultation appointment interview session training workshop event program",
    "in_person|online|hybrid",
  ],
  ["shipment transport trip freight travel journey commute", "road|rail|sea|air"],
  ["complaint enquiry inquiry feedback grievance contact ticket request", "phone|email|in_person|online"],
  ["job position vacancy employee work contract staff", "on_site|hybrid|remote"],
];

const SOURCES: Around = [
  ["order sale cart purchase quote", "website|app|phone|in_store|marketplace"],
  ["complaint ticket feedback grievance review case incident", "email|phone|website|in_person"],
  ["payment transaction receipt", "online|counter|bank|app"],
];

const CHANNELS: Around = [
  ["order sale cart product purchase quote revenue", "online|store|marketplace|phone|app"],
  ["payment transaction receipt refund fee", "online|counter|mobile|bank"],
];

const RESULTS: Around = [
  ["exam test quiz assessment examination marksheet", "pass|fail|absent"],
  ["inspection audit check", "passed|failed|conditional"],
  ["complaint grievance case dispute appeal enquiry mediation", "resolved|partly resolved|rejected|withdrawn"],
  ["visit consultation appointment treatment therapy session", "improved|unchanged|referred|follow-up needed"],
  ["call meeting contact interview", "successful|no answer|call back|not interested"],
  ["match game fixture battle", "win|draw|loss"],
];

const ACTED: Around = [
  ["complaint grievance ticket feedback case incident report", "forwarded|answered|refunded|closed|escalated"],
  ["alert alarm warning", "acknowledged|silenced|escalated|resolved"],
  ["approval request application leave claim", "approved|rejected|returned|forwarded"],
  ["device sensor automation rule scene schedule", "turn_on|turn_off|notify|toggle|set_value"],
];

const SCOPES: Around = [
  ["exam test course subject lesson", "full syllabus|chapter|unit|term"],
  ["discount coupon promotion tax fee price", "order|item|category|customer"],
  ["project contract work quote service", "full|partial|extended"],
  ["policy rule setting role permission template report dashboard", "global|team|project|personal"],
];

const among =
  (lists: Around, confidence: number): Reader =>
  (ask) => {
    const { facts, column } = ask.context;
    if (ask.modifiers.length > 0 || typeof literalDefault(column) === "string") return null;
    const found = lists.find(([tables]) => tables.split(" ").includes(facts.words.at(-1) ?? ""));
    return found === undefined ? null : oneOf(found[1].split("|"), ask, confidence);
  };

/** A stage of what has states is one of those; of deals it is told elsewhere. */
const stage: Reader = (ask) => {
  const word = ask.context.facts.words.at(-1) ?? "";
  if (ask.modifiers.length > 0 || SOLD_IN_STAGES.has(word) || !Object.hasOwn(STATUSES, word)) return null;
  return oneOf((STATUSES[word] ?? "").split(","), ask, 0.88);
};
const SOLD_IN_STAGES = new Set(
  "deal opportunity lead candidate applicant application project case game match tournament crop".split(" "),
);

/** What programs call grave is a blocker; elsewhere it is high or low. */
const severity: Reader = (ask) => {
  if (ask.as !== "text" || isOfPrograms(ask.context.catalog) || ofTechnology(ask)) return null;
  const ill = ask.context.facts.words.some((word) => ILL.has(word));
  return oneOf(ill ? ["mild", "moderate", "severe"] : ["medium", "low", "high", "critical"], ask, 0.91);
};
const ILL = new Set("diagnosis allergy symptom disease injury reaction illness condition wound".split(" "));
const TECHNICAL = new Set("alert incident vulnerability issue ticket finding bug defect error".split(" "));

const ofTechnology = ({ context }: Ask): boolean =>
  context.facts.words.some((word) => TECHNICAL.has(word)) || tells(context, "bug defect software build commit log");

/** Things whose kinds are known are sorted by them rather than as the papers of an office are. */
const category: Reader = (ask) => {
  const word = ask.context.facts.words.at(-1) ?? "";
  if (ask.modifiers.length === 0 && ["payment", "transaction"].includes(word))
    return oneOf(["Sales", "Supplies", "Rent", "Salaries", "Utilities", "Fees", "Other"], ask, 0.86);
  if (ask.modifiers.length > 0 || !KINDLED.has(word) || !Object.hasOwn(TYPES, word)) return null;
  const values = (TYPES[word] ?? "")
    .split(",")
    .map((each) => each.charAt(0).toUpperCase() + each.slice(1).replaceAll("_", " "));
  return oneOf(values, ask, 0.865);
};
const KINDLED = new Set(
  "device machine student customer user employee member vehicle sensor tool pet animal visitor notice alert".split(" "),
);

/** Sections of a school, which a letter names. */
const section: Reader = (ask) =>
  ask.modifiers.length === 0 &&
  (ask.context.maxLength ?? 99) <= 20 &&
  tells(ask.context, "student class grade teacher pupil school roll admission")
    ? oneOf(["A", "B", "C", "D"], ask, 0.9)
    : null;

const term: Reader = (ask) =>
  ask.modifiers.length === 0 &&
  ["exam", "fee", "class", "grade", "result", "card", "timetable", "mark", "attendance"].includes(
    ask.context.facts.words.at(-1) ?? "",
  )
    ? oneOf(["Term 1", "Term 2", "Term 3"], ask, 0.905)
    : null;

/** Bare words that mean something else in each table. */
export const aroundReaders: Readers = {
  mode: among(MODES, 0.89),
  source: among(SOURCES, 0.875),
  channel: among(CHANNELS, 0.875),
  ...forAll("result, outcome", among(RESULTS, 0.89)),
  ...forAll("action, action taken", among(ACTED, 0.89)),
  // What a contract covers takes sentences where there is room for them.
  scope: (ask) => ((ask.context.maxLength ?? 99) > 40 ? null : among(SCOPES, 0.9)(ask)),
  stage,
  ...forAll("severity, severity level, risk level, threat level, impact level, criticality", severity),
  category,
  section,
  term,
};
