import { hasTable } from "../../../context/has-table.ts";
import { EVENTS, FIELD_LABELS, INCIDENTS, TEAMS } from "../../../data/value-lists.ts";
import { isPlural } from "../../../words/is-plural.ts";
import { ENTRANCE } from "../events.ts";
import { evenly, oneOf } from "../reader.ts";
import type { Ask, Reader } from "../reader.ts";
import { hasMail, POSTAL, tellsOf } from "./beside.ts";
import { named } from "./named.ts";

/** What forms ask for. */
const FIELD = /^(?:(?:custom |form |data |user |profile )?(?:field|attribute)|column|variable|question field)$/;

const PLAYS = /match|game|league|player|season|fixture|sport|tournament|coach|score|club|stadium|goal/i;

const OF_PROGRAMS = new Set("secret redirect oauth grant scope".split(" "));
const OF_TENANTS = new Set("subdomain domain seat tenant guid locale storage zone".split(" "));
const OF_PROCESSES = new Set("pid process daemon".split(" "));
const OF_OCCASIONS = new Set(
  "location venue presale admission organizer capacity ticket attendee registration".split(" "),
);
const OF_PLAY = new Set("coach league stadium division win loss founded captain mascot sport".split(" "));

const OF_COUNTRY = new Set(["country"]);
const OF_CARDS = new Set("digit cvv cvc expiry".split(" "));
const NUMBERED: ReadonlyMap<string, string> = new Map([
  ["order", "orderNumber"],
  ["invoice", "invoiceNumber"],
]);
const OF_NUMBERS = new Set("number no code title subject email street phone".split(" "));
const OF_GOODS = new Set(["price"]);
const OF_LOGINS = new Set("realm authentication idp uid gid shell homedir lockout domain".split(" "));
/** Who logs in, and is no customer. */
const LOGS_IN = /(?:^|\b)(?:user|account|admin|administrator|operator|login)$/;

const isOfMail = (context: Ask["context"]): boolean => hasMail(context) && !tellsOf(POSTAL, context);

/** Teams that play have names of their own; others are known by what they do. */
export const teamName: Reader = ({ as, context }) =>
  as !== "text"
    ? null
    : hasTable(context, PLAYS) || tellsOf(OF_PLAY, context)
      ? { given: "teamName", confidence: 0.93 }
      : evenly(TEAMS, 0.93);

/** What programs keep of themselves under names. */
const KEPT =
  /^(?:system|variable|parameter|info|meta|metadata|property|registry|config|configuration|option|setting|preference|environment|state|global)$/;

/** `system (name, value)`: what is kept under a name that programs know. */
const isKeyOfValue = ({ table, facts, inPrimaryKey, unique }: Ask["context"]): boolean =>
  (inPrimaryKey || unique) &&
  table.columns.length <= 3 &&
  KEPT.test(facts.words.at(-1) ?? "") &&
  [...facts.columnWords.values()].some((words) => words.join(" ") === "value");

/** Who has timesheets, fleets and engagements works for firms; who has carts and appointments does not. */
const FOR_FIRMS =
  /(?:^|_)(?:timesheets?|project_activit(?:y|ies)|retainers?|engagements?|statements?_of_work|sows?|fleets?|telematics|fuel_events?|fuel_logs?|consultants?|audits?_engagements?)$/i;
const FOR_PEOPLE = /cart|order_?items?|appointment|booking|reservation|patient|menu|rental|loan|pet/i;
/** What only firms have beside their names. */
const OF_FIRMS = /^(?:contact (?:person|name)|industry|vat number|number of employee|employee count|company size)$/;
const OF_PERSONS = /^(?:first name|last name|birth date|gender|sex|date of birth|company|company name|age)$/;
/** What an application keeps of the house that it runs in. */
const OF_HOUSE =
  /^(?:organi[sz]ation|company|business|firm|employer)(?: \w+)* (?:info|information|profile|detail|setting)$/;

/** Whether the rows are firms though their word alone would be people: customers of consultants, the house itself. */
function isFirm({ context, found }: Ask): boolean {
  const phrases = [...context.facts.columnWords.values()].map((words) => words.join(" "));
  if (phrases.some((phrase) => OF_PERSONS.test(phrase))) return false;
  if (OF_HOUSE.test(context.facts.words.join(" "))) return true;
  if (!/^(?:customer|client)$/.test(found?.words ?? "")) return false;
  return (
    phrases.some((phrase) => OF_FIRMS.test(phrase)) || (hasTable(context, FOR_FIRMS) && !hasTable(context, FOR_PEOPLE))
  );
}

/** What a row is called, by what stands beside it. */
export const name: Reader = (ask) => {
  const { as, own, modifiers, found, context } = ask;
  if (as === "text" && modifiers.length === 0 && isKeyOfValue(context)) return { given: "configKey", confidence: 0.95 };
  // What people read beside a field.
  if (as === "text" && ask.phrase === "label" && FIELD.test(found?.words ?? "")) return evenly(FIELD_LABELS, 0.93);
  // Somebody's labels are not what they are called.
  if (ask.phrase === "label" && isPlural(context.column.name)) return null;
  // `nom` beside `prenom` is what is left of the name.
  if (as === "text" && modifiers.length === 0 && found?.noun.subject === "person") {
    const others = new Set([...context.facts.columnWords.values()].map((words) => words.join(" ")));
    const [first, last] = [others.has("first name"), others.has("last name")];
    if (first !== last) return { given: first ? "lastName" : "firstName", confidence: 0.93 };
    // The one that is compared without capitals is what they log in by.
    const whole = others.has("full name") || others.has("display name");
    const login = others.has("lower name") || (LOGS_IN.test(found.words) && !others.has("email address"));
    if (whole && login && !others.has("user name")) return { given: "username", confidence: 0.93 };
    // Who is known to a realm or locked out after so many attempts has a name to log in by.
    if (LOGS_IN.test(found.words) && tellsOf(OF_LOGINS, context) && !others.has("user name"))
      return { given: "username", confidence: 0.93 };
  }
  // Events of machines are what they report, not what people go to.
  const runs = hasTable(context, /trigger|alert|host|sensor|tracking|webhook/i) || tellsOf(OF_PROCESSES, context);
  const opens = tellsOf(OF_OCCASIONS, context) || hasTable(context, ENTRANCE);
  if (as === "text" && found?.words === "event" && runs && !opens) {
    return oneOf(INCIDENTS, ask, 0.92);
  }
  if (
    as === "text" &&
    found?.words === "event" &&
    ["log", "audit", "activity"].some((word) => context.facts.words.includes(word))
  )
    return oneOf(EVENTS, ask, 0.92);
  // Addresses beside an email and without a street are people's.
  if (as === "text" && modifiers.length === 0 && found?.words.endsWith("address") === true && isOfMail(context))
    return { given: "fullName", confidence: 0.96 };
  // States that have a country are parts of it, not how things stand.
  if (as === "text" && modifiers.length === 0 && context.facts.words.at(-1) === "state" && tellsOf(OF_COUNTRY, context))
    return { given: "region", confidence: 0.95 };
  // A card with its last digits has its holder's name.
  if (
    as === "text" &&
    modifiers.length === 0 &&
    found === null &&
    context.facts.words.at(-1) === "card" &&
    tellsOf(OF_CARDS, context)
  )
    return { given: "fullName", confidence: 0.93 };
  // Orders and invoices without another number are known by it.
  const numbered =
    as === "text" && modifiers.length === 0 ? NUMBERED.get(found?.words.split(" ").at(-1) ?? "") : undefined;
  if (numbered !== undefined && !tellsOf(OF_NUMBERS, context)) return { given: numbered, confidence: 0.93 };
  // What is on a menu with a price is eaten.
  if (as === "text" && found?.words === "menu" && tellsOf(OF_GOODS, context))
    return { given: "dish", confidence: 0.95 };
  if (as === "text" && found?.words === "team") return teamName(ask);
  // Accounts of which others are parts are those of organisations.
  if (as === "text" && modifiers.length === 0 && found?.words === "account" && tellsOf(OF_TENANTS, context))
    return { given: "companyName", confidence: 0.94 };
  // A client that has a secret is a program that asks for leave (OAuth), not a customer.
  if (as === "text" && own?.words === "client" && tellsOf(OF_PROGRAMS, context))
    return { given: "softwareName", confidence: 0.94 };
  if (as === "text" && modifiers.length === 0 && isFirm(ask)) return { given: "companyName", confidence: 0.94 };
  return as === "text" ? named(ask, own === null ? (modifiers.at(-1) ?? null) : null) : null;
};
