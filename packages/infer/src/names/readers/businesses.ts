import { hasTable } from "../../context/has-table.ts";
import { OUTREACH } from "../../data/meanings/everyday/sites.ts";
import { evenly, forAll, oneOf } from "./reader.ts";
import type { Ask, Reader, Readers, Special } from "./reader.ts";
import { tells } from "./web/tells.ts";

/** Tables of firms that make, sell, treat or teach, and run no servers of which they would keep a record. */
const BUSINESS =
  /(?:^|_)(?:products?|production\w*|equipment|machines?|suppliers?|employees?|customers?|patients?|students?|defects?|quality\w*|maintenance\w*|sales?|orders?|budgets?|campaigns?|vehicles?|projects?|deliver(?:y|ies)|stores?|shops?|branch(?:es)?|departments?|farms?|crops?|members?|donations?|schools?|inspections?|safety\w*)$/i;
const SERVERS =
  /(?:^|_)(?:servers?|hosts?|nodes?|pods?|clusters?|deployments?|services?|endpoints?|instances?|containers?|monitors?|probes?|scrape\w*|traces?|spans?|dashboards?|releases?|repositor(?:y|ies)|on_?call\w*|status_?pages?)$/i;
const OF_SERVERS =
  "server host node pod cluster cpu memory latency request endpoint url service deployment namespace labels query trace job queue environment container region uptime";

const isBusiness = ({ context }: Ask): boolean =>
  hasTable(context, BUSINESS) && !hasTable(context, SERVERS) && !tells(context, OF_SERVERS);

const ofBusiness =
  (values: string, confidence: number): Reader =>
  (ask): Special | null =>
    ask.as === "text" && isBusiness(ask) ? evenly(values.split("|"), confidence) : null;

const KPIS =
  "On-time delivery|Customer satisfaction|Revenue growth|Scrap rate|First-pass yield|Staff turnover|Average response time|Inventory turnover|Order accuracy|Net promoter score|Gross margin|Absence rate|Cost per unit|Lead time|Capacity utilisation|Complaints per 1,000 orders";

const CAUSES =
  "Operator error|Worn part|Missing maintenance|Wrong setting|Material out of specification|Late delivery|Unclear instruction|Power failure|Insufficient training|Wrong part fitted|Handling damage|Tool not calibrated";

/** Services that people offer, where nothing speaks of programs. */
const SERVICES =
  "Consulting|Training|Installation|Maintenance contract|Project management|Design and planning|Legal advice|Market research|Repair service|Delivery and assembly|Workshop for teams|Technical support|Audit and certification|Translation|Bookkeeping|Event planning";
const PROGRAM =
  "host port endpoint status version health repository namespace uptime protocol replica container dependency ip team owner environment sla";
const OFFERED = "icon price pricing duration description image benefit feature order category slug cost";

const service: Reader = (ask) => {
  const { as, modifiers, context } = ask;
  const { facts } = context;
  const isService =
    modifiers.length === 0 ? /^(?:service|offering)$/.test(facts.words.at(-1) ?? "") : modifiers.at(-1) === "service";
  if (as !== "text" || !isService || tells(context, PROGRAM) || !tells(context, OFFERED)) return null;
  return facts.words.includes("micro") ? null : evenly(SERVICES.split("|"), 0.84);
};

/** Whoever writes through a form of a site has a name. */
const sender: Reader = ({ as, modifiers, context }) =>
  as === "text" &&
  modifiers.length === 0 &&
  // Where the name is told the title is not.
  (context.words.at(-1) !== "title" || !tells(context, "name")) &&
  /^(?:message|inquiry|enquiry|contact|submission|request|lead|feedback)$/.test(context.facts.words.at(-1) ?? "") &&
  tells(context, "email phone mobile") &&
  tells(context, "message subject body comment content phone")
    ? { given: "fullName", confidence: 0.95 }
    : null;

/** How somebody is reached: a firm's contact is a person, a person's is a number. */
const contact: Reader = ({ as, modifiers, context }) =>
  as === "text" &&
  modifiers.length === 0 &&
  context.facts.noun?.noun.subject === "person" &&
  // Beside a firm, a phone and a fax it is the person there.
  !(tells(context, "company organization firm") && tells(context, "phone telephone") && tells(context, "mobile fax"))
    ? { given: "phone", confidence: 0.92 }
    : null;

const STUDIES =
  "Diploma in Business Administration|Certificate in Information Technology|Bachelor of Education|Diploma in Nursing|Certificate in Accounting|Bachelor of Computer Science|Diploma in Tourism|Master of Public Health|Certificate in Early Childhood Education|Bachelor of Agriculture|Diploma in Electrical Engineering|Master of Business Administration";
const PAGES =
  "About us|Contact|Our history|Privacy policy|Our team|Services|Vision and mission|Frequently asked questions|Terms and conditions|Careers|How to find us|Membership|Support us|Opening hours|Annual reports|Imprint";
/** What belongs to an organisation's site, and what to a wiki, a blog or a book. */
const SITE =
  /(?:^|_)(?:nav\w*|menus?|hero\w*|footers?|contact_\w+|site_?settings?|team_members?|partners?|sliders?|testimonials?|home_\w+)$/i;
const OTHER_PAGES =
  /(?:^|_)(?:wikis?|revisions?|books?|spaces?|workspaces?|notebooks?|chapters?|subreddits?|followers?)$/i;

const PAGE_TEXTS =
  "We are a team of thirty and work in three districts.|Write to us or call, we answer within one working day.|Founded in 1998 by parents and teachers.|Our services are open to everybody in the region.|We collect only the data that we need to answer you.|The office is open on weekdays from nine to five.|Buses 4 and 12 stop in front of the building.|Members decide on the budget once a year.|Every donation is used for the project that you choose.|Here you find the reports of the last five years.";
const PROGRAM_TEXTS =
  "Runs for nine months, with a small group and a mentor.|Open to women and men from 18 to 35.|Two days a week, practical work included.|Free of charge, places are limited.|Begins in September, applications until June.|Combines lessons, field visits and an internship.|For beginners, no previous knowledge needed.|Ends with a certificate and a public presentation.|Led by experienced teachers and guests from practice.|Scholarships are available for half of the places.";

type Told = "outreach" | "study" | "page";

/** Programmes of organisations are for people, those of schools end with a degree; pages of a site are always the same few. */
function toldOf({ as, modifiers, context }: Ask): Told | null {
  if (as !== "text" || modifiers.some((word) => word !== "meta" && word !== "long" && word !== "short")) return null;
  const last = context.facts.words.at(-1);
  if (last === "program" && tells(context, "objective audience outcome beneficiary")) return "outreach";
  if (last === "program" && tells(context, "level degree tuition fee credit faculty semester")) return "study";
  const isPage = last === "page" && tells(context, "content template slug body") && hasTable(context, SITE);
  return isPage && !hasTable(context, OTHER_PAGES) ? "page" : null;
}

const TITLES: Readonly<Record<Told, string>> = { outreach: OUTREACH, study: STUDIES, page: PAGES };

/** How a page of such a site is laid out. */
const layout: Reader = (ask) =>
  toldOf(ask) === "page" ? evenly(["default", "full-width", "landing", "sidebar", "contact", "home"], 0.94) : null;

const ofSite: Reader = (ask) => {
  const told = ask.modifiers.length === 0 ? toldOf(ask) : null;
  return told === null ? null : evenly(TITLES[told].split("|"), 0.93);
};

const textOfSite: Reader = (ask) => {
  const told = toldOf(ask);
  return told === null ? null : evenly((told === "page" ? PAGE_TEXTS : PROGRAM_TEXTS).split("|"), 0.93);
};

/** Rows in which somebody is judged. */
const JUDGED =
  /^(?:assessment|evaluation|check|review|inspection|appraisal|audit|feedback|scorecard|score|questionnaire|rating|survey|observation)$/;

/** How well something was found to be: of a hundred where the row has scores or shares of a hundred, of five otherwise. */
const judged: Reader = ({ as, context }) => {
  if ((as !== "integer" && as !== "decimal") || !context.facts.words.some((word) => JUDGED.test(word))) return null;
  const columns = [...context.facts.columnWords.values()];
  const hundred = columns.some((words) => /^(?:score|percent|percentage|compliance)$/.test(words.at(-1) ?? ""));
  if (!hundred && columns.filter((words) => words.length <= 2).length < 4) return null;
  const options = hundred ? { min: 48, max: 98 } : { min: 1, max: 5 };
  const scale = as === "decimal" ? { scale: 1 } : {};
  return { given: { generator: as, options: { ...options, ...scale, distribution: "normal" } }, confidence: 0.86 };
};

/** `budget_compliance numeric(5,2)`: how much of what is asked for is kept, in per cent. */
const complied: Reader = (ask) =>
  judged(ask) ??
  (ask.as === "integer" || ask.as === "decimal"
    ? {
        given: {
          generator: ask.as,
          options: { min: 58, max: 99, ...(ask.as === "decimal" && { scale: 1 }), distribution: "normal" },
        },
        confidence: 0.86,
      }
    : null);

const RELIEF =
  "Drinking water|Blankets|Tents|First aid kits|Rice|Generators|Tarpaulins|Cots|Hygiene kits|Flashlights|Baby food|Water pumps|Sandbags|Radios|Canned food|Medicine boxes";

/** What is handed out in an emergency. */
const relief: Reader = ({ as, modifiers, context }) =>
  as === "text" &&
  modifiers.length === 0 &&
  /^(?:resource|supply|item|stock)$/.test(context.facts.words.at(-1) ?? "") &&
  hasTable(context, /disaster|relief|shelter|evacuat|refugee/i)
    ? evenly(RELIEF.split("|"), 0.94)
    : null;

const JOBS =
  "You plan and monitor projects from offer to handover. We offer flexible hours and a permanent contract.|You advise customers by phone and on site. Experience in sales is welcome.|You develop and test features of our web application in a team of six.|You prepare monthly accounts and reports. Good knowledge of spreadsheets is needed.|You look after machines and do small repairs. Shift work, early and late.|You coordinate deliveries and drivers in the region. Driving licence required.|You design campaigns for three markets and report the results.|You train and support new colleagues. Training is provided.|You care for patients on the day ward. Part-time is possible.|You analyse sales data and present the results to the management.|You lead a small team and plan its shifts. Three years of experience are expected.|You write and edit texts for our customers. Remote work two days a week.";

/** What a firm says of the work that it offers; jobs of programs have other columns. */
const offered: Reader = ({ as, modifiers, context }) =>
  as === "text" &&
  modifiers.every((word) => word === "job" || word === "full" || word === "short") &&
  /^(?:job|vacancy|posting|opening|position|offer|post)$/.test(context.facts.words.at(-1) ?? "") &&
  tells(context, "salary employment remote applicant vacancy experience recruiter hire")
    ? evenly(JOBS.split("|"), 0.93)
    : null;

/** What firms measure, what goes wrong there, and what they offer. */
export const businessReaders: Readers = {
  ...forAll(
    "metric name, metric, indicator name, measure name, kpi, kpi name, metric type, indicator, performance indicator",
    ofBusiness(KPIS, 0.91),
  ),
  ...forAll("root cause, root cause summary, probable cause", ofBusiness(CAUSES, 0.91)),
  ...forAll("contact, contact number, contact detail, contact details", contact),
  "incident type": ofBusiness(
    "equipment failure|near miss|injury|process deviation|spill|damage|theft|complaint|material defect|delay",
    0.91,
  ),
  type: (ask) =>
    ask.modifiers.at(-1) === "incident" && isBusiness(ask)
      ? oneOf(
          ["equipment failure", "near miss", "injury", "process deviation", "spill", "damage", "complaint", "delay"],
          ask,
          0.91,
        )
      : null,
  ...forAll("title, name", (ask) => sender(ask) ?? ofSite(ask) ?? relief(ask) ?? service(ask)),
  ...forAll(
    "content, body, description, long description, short description, meta description, excerpt, summary",
    (ask) => textOfSite(ask) ?? offered(ask),
  ),
  ...forAll("compliance, adherence, conformity, compliance level", complied),
  ...forAll(
    "standard, engagement, workmanship, work man ship, cleanliness, punctuality, communication, team work, leader ship, creativity, knowledge, discipline, attitude, behavior, participation, " +
      "hygiene, satisfaction, effectiveness, professionalism, responsiveness, timeliness, presentation, comfort, clarity, usefulness, relevance, initiative, " +
      "problem solving, technical skill, work quality, quality of work, job knowledge, dependability, cooperation, material quality, completion quality, overall quality, " +
      "social impact, economic impact, environmental impact, overall impact, safety standard, quality standard, material, quality, safety, overall performance, productivity, resource utilization, " +
      "service quality, food quality, staff behavior, ambience, customer service, time management, decision making, adaptability, customer focus",
    judged,
  ),
  template: layout,
  ...forAll("service name, service title", service),
};
