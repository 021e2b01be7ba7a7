import type { Catalog } from "@seedloom/core";
import { typeClass } from "../../../context/type-class.ts";
import { CARE_SERVICES, LOGIN_METHODS, STAGES_OF_BUILDS } from "../../../data/value-lists.ts";
import { forAll, oneOf } from "../reader.ts";
import { hasTable } from "../../../context/has-table.ts";
import { isOfPrograms } from "../../../context/is-programs.ts";
import { tells } from "../web/tells.ts";
import type { Ask, Reader, Readers } from "../reader.ts";

/** Tables of programs that keep code; reports are none of them. */
const CODE = /(?:^|_)(?:repos?|repositor\w*|commits?|pipelines?|deploy\w*|merge\w*|releases?|builds?)(?:_|$)/i;

/** Tables of versions of code. */
const TAGGED = /(?:^|_)(?:releases?|repos?|repositor\w*|commits?)(?:_|$)/i;

const level: Reader = (ask) => {
  if (["log", "trace", "logging"].some((word) => ask.context.facts.words.includes(word))) {
    return ask.as === "text" ? { given: "logLevel", confidence: 0.93 } : null;
  }
  const words = ask.context.facts.words;
  if (words.some((word) => ["skill", "language", "proficiency"].includes(word))) {
    return oneOf(["intermediate", "advanced", "beginner", "expert"], ask, 0.9);
  }
  const belong = words.some((word) => ["member", "membership", "player"].includes(word));
  return ask.phrase === "rank" && belong
    ? oneOf(["member", "officer", "veteran", "recruit", "leader"], ask, 0.9)
    : null;
};

const service: Reader = (ask) => (hasTable(ask.context, /patient|admission/i) ? oneOf(CARE_SERVICES, ask, 0.88) : null);

/** What money goes by. */
const PAID = new Set(
  "payment pay paid refund payout billing settlement disbursement deposit donation checkout".split(" "),
);

const SENDING = new Set(["webhook", "hook", "callback", "outgoing", "delivery"]);
const ASKING = new Set(["monitor", "check", "probe", "uptime", "heartbeat", "ping"]);

/** Methods of requests stand beside what is requested, those of payments beside money; others are a program's, or ways of doing. */
const method: Reader = (ask) => {
  if (ask.as !== "text") return null;
  const { facts } = ask.context;
  const words = [...facts.columnWords.values()].flat();
  const has = (...wanted: readonly string[]) => words.some((word) => wanted.includes(word));
  if (facts.words.some((word) => ["login", "signin", "auth", "authentication", "verification", "mfa"].includes(word)))
    return oneOf(LOGIN_METHODS, ask, 0.93);
  // What is sent to others is posted, and whether a page answers is asked.
  const own = [...facts.words, ...ask.modifiers];
  if (own.some((word) => SENDING.has(word))) return oneOf(["POST", "PUT", "GET"], ask, 0.93);
  if (own.some((word) => ASKING.has(word)) && has("url", "uri", "endpoint", "hostname", "host"))
    return oneOf(["GET", "HEAD", "POST"], ask, 0.93);
  // How a bill is split is asked by no program.
  const asks = ask.modifiers.length === 0 || /^(?:http|request|api|call|rest|web)$/.test(ask.modifiers.at(-1) ?? "");
  if (asks && has("url", "uri", "path", "endpoint", "route", "sip", "http", "request"))
    return { given: "httpMethod", confidence: 0.92 };
  // How something else is done is no way to pay: `rounding_method`, `delivered_method`.
  if (ask.modifiers.length > 0 && !PAID.has(ask.modifiers.at(-1) ?? "")) return null;
  if (has("amount", "paid", "payment", "fee", "price", "currency")) return { given: "paymentMethod", confidence: 0.9 };
  const subject = facts.noun?.noun.subject ?? "";
  if (["log", "software", "internet"].includes(subject)) return null;
  if (isOfPrograms(ask.context.catalog)) return oneOf(["automatic", "manual", "api", "import"], ask, 0.62);
  return oneOf(["online", "phone", "in_person", "email", "app"], ask, 0.62);
};

/** What compares stands in rules; other operators run something. */
const operator: Reader = (ask) => {
  const words = [...ask.context.facts.columnWords.values()].flat();
  const rule = words.some((word) =>
    ["threshold", "condition", "rule", "field", "value", "filter", "operand"].includes(word),
  );
  return rule || ask.as !== "text" ? null : { given: "companyName", confidence: 0.8 };
};

const stage: Reader = (ask) =>
  hasTable(ask.context, /pipeline|build|runner|commit|deploy/i) ? oneOf(STAGES_OF_BUILDS, ask, 0.9) : null;

/** From where a thing is seen. */
const VIEWS = new Set("front rear back cover side top profile preview".split(" "));

const image: Reader = ({ as, modifiers, context }) =>
  as === "text" &&
  !modifiers.some((word) => VIEWS.has(word)) &&
  hasTable(context, /runner|pipeline|container|cluster|deployment|pod/i)
    ? { given: "containerImage", confidence: 0.9 }
    : null;

const technology: Reader = (ask) =>
  hasTable(ask.context, /cve|vulnerab|stack|scan|repositor|deploy|dependenc/i)
    ? oneOf(
        [
          "nginx",
          "PostgreSQL",
          "OpenSSL",
          "Django",
          "React",
          "Log4j",
          "Redis",
          "WordPress",
          "Spring Boot",
          "Node.js",
          "Apache HTTP Server",
          "Kubernetes",
        ],
        ask,
        0.92,
      )
    : (ask.context.maxLength ?? 99) < 8 && hasTable(ask.context, /tower|cell|subscriber|antenna|network/i)
      ? oneOf(["4G", "5G", "LTE", "3G", "2G"], ask, 0.92)
      : null;

/** Tags of code name versions, those of texts name topics. */
const tag: Reader = ({ as, context }) =>
  as === "text" &&
  ((hasTable(context, TAGGED) &&
    (TAGGED.test(context.table.name) ||
      context.table.columns.some(({ name }) => /sha|commit|release|image|version|git/i.test(name)))) ||
    context.facts.noun?.words === "version")
    ? { given: { generator: "pattern", options: { regex: "v[1-5]\\.[0-9]\\.[0-9]{1,2}" } }, confidence: 0.9 }
    : null;

/** Topics of message brokers are paths. */
const topic: Reader = ({ as, context: { facts } }) =>
  as === "text" &&
  [...facts.columnWords.values()].flat().some((word) => ["qos", "mqtt", "payload", "broker"].includes(word))
    ? {
        given: {
          generator: "pattern",
          options: { regex: "(site|plant|home)/[a-z]{4}[0-9]{2}/(temperature|status|power)" },
        },
        confidence: 0.93,
      }
    : null;

/** Where a table stores what it names: a key of storage, and the service that has it. */
const isStorage = ({ facts }: Ask["context"]): boolean =>
  facts.words.some((word) => ["storage", "blob", "bucket"].includes(word));

const storageKey: Reader = ({ as, context }) =>
  as === "text" && isStorage(context)
    ? { given: { generator: "pattern", options: { regex: "[a-z0-9]{28}" } }, confidence: 0.94 }
    : null;

const storageService: Reader = (ask) =>
  isStorage(ask.context) ? oneOf(["local", "s3", "gcs", "azure"], ask, 0.94) : null;

/** What may be HTML is written for people. */
const isWritten = ({ table, facts }: Ask["context"]): boolean =>
  table.columns.some(
    ({ name, type }) =>
      facts.columnWords.get(name)?.at(-1) === "html" && ["boolean", "integer"].includes(typeClass(type) ?? ""),
  );

/** The data of a row that has no other: an object. */
const longData: Reader = ({ as, modifiers, context }) =>
  as === "text" && modifiers.length === 0 && isWritten(context)
    ? { given: "paragraph", confidence: 0.94 }
    : as === "text" && modifiers.length === 0 && (context.maxLength ?? 9999) > 500
      ? { given: "json", confidence: 0.62 }
      : null;

/** What somebody looked for. */
const term: Reader = (ask) =>
  ask.context.facts.words.includes("search") ? { given: "searchQuery", confidence: 0.92 } : null;

/** How far code is tested. */
const coverage: Reader = ({ as, context }) =>
  (as === "decimal" || as === "integer") && hasTable(context, /build|pipeline|commit|merge|test/i)
    ? { given: "percentage", confidence: 0.95 }
    : null;

const stars: Reader = ({ as, context }) =>
  as === "integer" && ["software", "internet"].includes(context.facts.noun?.noun.subject ?? "")
    ? { given: "count", confidence: 0.93 }
    : null;

const folder: Reader = (ask) =>
  ask.context.facts.noun?.noun.subject === "message"
    ? oneOf(["inbox", "sent", "archive", "trash", "drafts"], ask, 0.92)
    : null;

/** What programs that read mail call the folders of a server. */
const mailbox: Reader = (ask) =>
  ask.modifiers.length === 0 ? oneOf(["INBOX", "Sent", "Archive", "Trash", "Drafts", "Junk"], ask, 0.9) : null;

/** Codes of answers are numbers, in text too. */
const replyCode: Reader = ({ as, context }) =>
  as === "text" && (context.maxLength ?? 3) <= 4
    ? {
        given: {
          generator: "choice",
          options: { values: ["200", "200", "201", "302", "400", "404", "486", "500", "503"] },
        },
        confidence: 0.9,
      }
    : null;

/** Branches of code stand where code is built; others are offices. */
const branch: Reader = (ask) =>
  ask.as === "text" && hasTable(ask.context, CODE) ? { given: "gitBranch", confidence: 0.94 } : null;

const domain: Reader = ({ as, context: { facts } }) => {
  const ofCompany = [...facts.columnWords.values()].some(([first]) => first === "company" || first === "organization");
  return as === "text" && facts.noun?.noun.subject === "account" && ofCompany
    ? { given: "companyDomain", confidence: 0.92 }
    : null;
};

const signsIn = new WeakMap<Catalog, boolean>();

/** Whether people have names to sign in with anywhere in the schema. */
function hasLogins(catalog: Catalog): boolean {
  const known = signsIn.get(catalog);
  if (known !== undefined) return known;
  const found = catalog.tables.some(({ columns }) =>
    columns.some(({ name }) => /(?:user_?name|login|handle|nick)/i.test(name)),
  );
  signsIn.set(catalog, found);
  return found;
}

/** Where nobody signs in, people are called by their names. */
const by: Reader = ({ as, context }) =>
  as === "text"
    ? {
        given: (context.maxLength ?? 99) >= 40 && !hasLogins(context.catalog) ? "fullName" : "username",
        confidence: 0.6,
      }
    : null;

/** Tables of who looked at which page, asked for by a site's name. */
const VISITS = /^(?:website|web|page|site) (?:event|view|visit|hit|session)$/;

const host: Reader = (ask) =>
  ask.as === "text" && ask.modifiers.length === 0 && VISITS.test(ask.context.facts.words.join(" "))
    ? { given: "domain", confidence: 0.93 }
    : hosts(ask);

/** Words beside the host of what happens to machines. */
const OF_MACHINES = ["severity", "fingerprint", "alert", "ip", "port", "error", "log", "audit", "level", "environment"];

/** Who invites people is no machine. */
const hosts: Reader = (ask) =>
  ask.as === "text" &&
  !/hostname/i.test(ask.context.column.name) &&
  !OF_MACHINES.some((word) => tells(ask.context, word)) &&
  ["event", "food", "property"].includes(ask.context.facts.noun?.noun.subject ?? "")
    ? { given: "fullName", confidence: 0.93 }
    : null;

/** By whom people are known elsewhere. */
const identityProvider: Reader = ({ as, context: { facts } }) =>
  as === "text" &&
  facts.words.some((word) => ["identity", "oauth", "social", "sso", "login", "authentication"].includes(word))
    ? { given: "oauthProvider", confidence: 0.94 }
    : null;

/** Parts of an application that people are let into. */
const appModule: Reader = (ask) =>
  ask.context.facts.words.some((word) => ["permission", "role", "access", "privilege", "right", "menu"].includes(word))
    ? oneOf(
        [
          "users",
          "reports",
          "settings",
          "billing",
          "inventory",
          "calendar",
          "documents",
          "messages",
          "orders",
          "audit",
        ],
        ask,
        0.93,
      )
    : null;

/** A role is given to one of these; other assignments are work. */
const assigned: Reader = (ask) => {
  const { facts } = ask.context;
  const toSomebody = [...facts.columnWords.values()].some(([first]) =>
    ["actor", "principal", "grantee"].includes(first ?? ""),
  );
  return facts.words.at(-1) === "assignment" && toSomebody && tells(ask.context, "role") && ask.modifiers.length === 0
    ? oneOf(["user", "group", "service_account"], ask, 0.94)
    : null;
};

/** Which of its rules a program follows there: houses have others. */
const policy: Reader = (ask) =>
  isOfPrograms(ask.context.catalog) ? oneOf(["default", "strict", "relaxed", "none"], ask, 0.7) : null;

/** Words of programs: what they build, send, store and answer. */
export const programReaders: Readers = {
  ...forAll("level, rank", level),
  topic,
  policy,
  key: storageKey,
  ...forAll("service name, service", (ask) => storageService(ask) ?? service(ask)),
  domain,
  branch,
  by,
  ...forAll("method, http method, request method", method),
  ...forAll("operator, operated by", operator),
  ...forAll("stage, job stage, stage name", stage),
  image,
  ...forAll("tag name, tag, git tag, lower tag name, version tag", tag),
  coverage,
  ...forAll("host name, host", host),
  ...forAll("provider, provider name", identityProvider),
  ...forAll("technology, technology name, tech", technology),
  ...forAll("module, module name", appModule),
  ...forAll("stars, star, star count, stargazer", stars),
  ...forAll("folder, mailbox folder", folder),
  mailbox,
  term,
  type: assigned,
  data: longData,
  ...forAll("reply code, response code, sip code, http code, http status", replyCode),
};
