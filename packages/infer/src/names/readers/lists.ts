import {
  ACTIONS,
  CHANNELS,
  FREQUENCIES,
  LOGIN_METHODS,
  OPERATORS,
  OUTCOMES,
  SOURCES,
  TICKETS,
  VISIBILITIES,
} from "../../data/value-lists.ts";
import { STATUSES } from "../../data/statuses.ts";
import { TYPES } from "../../data/types.ts";
import type { GeneratorSpec } from "@seedloom/core";
import { isPlaceholder } from "../../context/is-placeholder.ts";
import { isOfPrograms } from "../../context/is-programs.ts";
import { isOfOtherTrade } from "../of-other-trade.ts";
import { literalDefault } from "../../context/literal-default.ts";
import { skewed, skewedCodes } from "../../given/skewed.ts";
import { defaultCycle } from "../default-cycle.ts";
import { withKnown } from "../with-known.ts";
import { hasTable } from "../../context/has-table.ts";
import { admits } from "./events.ts";
import { tellsOf } from "./called/beside.ts";
import { evenly, forAll, oneOf } from "./reader.ts";
import { tells } from "./web/tells.ts";
import { kindsHere, subclasses } from "./kinds-here.ts";
import { operationsOn } from "./operations.ts";
import { statesTold } from "./states-told.ts";
import { asSpec } from "../../given/as-spec.ts";
import { listedIn } from "../../column/listed.ts";
import { isInThatSense, ownersIn } from "./senses.ts";
import { wordsOfSort } from "./sorts.ts";
import type { Ask, Reader, Readers, Special } from "./reader.ts";

const state: Reader = (ask) => {
  // Beside a city it is no status, whatever the field.
  // What begins as `active` is one all the same.
  const begins = String(literalDefault(ask.context.column) ?? "");
  if (ask.phrase === "state" && tellsPlaces(ask) && !/^[a-z]{4,}/.test(begins)) {
    return ask.as === "text" ? { given: "region", confidence: 0.97 } : null;
  }
  const ofThing = listed(STATUSES, ask.modifiers, ask, ask.phrase === "state" ? 0.8 : 0.88);
  const told = statesTold(ask);
  // A list that has what the table's own moments tell is the better one.
  const known = ofThing === null ? [] : listedIn(asSpec(ofThing.given));
  return told === null || told.filter((each) => !known.includes(each)).length < 2
    ? ofThing
    : { given: skewed(told, ask.context.maxLength), confidence: 0.88 };
};

const type: Reader = (ask) => {
  const done =
    /(?:type|action|operation|event)$/.test(ask.phrase) && DONE_TO_ROWS.has(ask.modifiers.at(-1) ?? "")
      ? operationsOn(ask)
      : null;
  if (done !== null) return oneOf(done, ask, 0.99);
  const here = kindsHere(ask);
  if (here !== null) return oneOf(here, ask, 0.9);
  // Beside what a ticket for getting in is called: whether anything is asked for it.
  if (
    ask.modifiers.length === 0 &&
    /(?:^| )ticket type$/.test(ask.context.facts.words.join(" ")) &&
    admits(ask.context)
  )
    return oneOf(["paid", "free", "donation"], ask, 0.9);
  return happensToRows(ask)
    ? oneOf(["created", "updated", "completed", "deleted", "failed"], ask, 0.9)
    : listed(TYPES, ask.modifiers, ask, ask.phrase === "type" || ask.phrase === "kind" ? 0.85 : 0.75);
};

/** What a row that was changed has a type of. */
const DONE_TO_ROWS = new Set("transaction operation change audit action event modification revision".split(" "));

/** Events of stocks and jobs are what happens to rows, not what people go to. */
function happensToRows({ as, modifiers, context: { table, facts } }: Ask): boolean {
  if (as !== "text" || facts.words.at(-1) !== "event") return false;
  // Bare events are people's, but for those that keep what was sent and by which program.
  if (facts.words.length < 2 && !table.columns.some(({ name }) => RECORDED.test(name))) return false;
  if (modifiers.length > 0 && modifiers.at(-1) !== "event") return false;
  return !table.columns.some(({ name }) =>
    /venue|location|ticket|capacity|speaker|attend|organi|host|rsvp|price|ends?_|starts?_/i.test(name),
  );
}

/** What programs keep of what happened: what it was before, with what, from where. */
const RECORDED =
  /^(?:data|payload|pre_?data|old_?data|aggregate_?(?:id|type)|entity_?(?:id|type)|ip|ip_?address|user_?agent|request_?id|trace_?id)$/i;

/** Orders of a broker have a symbol or a side. */
const orderType: Reader = (ask) =>
  [...ask.context.facts.columnWords.values()].flat().some((word) => ["symbol", "ticker", "side", "stop"].includes(word))
    ? oneOf(["market", "limit", "stop", "stop_limit"], ask, 0.94)
    : listed(TYPES, ["order"], ask, 0.85);

const ticketType: Reader = (ask) =>
  ask.as === "text" && admits(ask.context) ? oneOf(TICKETS, ask, 0.93) : listed(TYPES, ["ticket"], ask, 0.85);

/** Where people come to a site or an app; elsewhere rows are entered, imported or sent by a program. */
const COME =
  /customer|client|order|lead|visit|visitor|signup|sign_up|member|subscriber|booking|cart|campaign|device|mobile|patient|student/i;
const source: Reader = (ask) =>
  list(
    hasTable(ask.context, COME) && !isOfPrograms(ask.context.catalog)
      ? SOURCES
      : SOURCES.filter((one) => one !== "web" && one !== "mobile"),
    0.75,
  )(ask);

/** Whether the table has other columns of an address, so that `state` is one too. */
function tellsPlaces({ context: { facts } }: Ask): boolean {
  return [...facts.columnWords.values()].some((words) =>
    ["city", "country", "postal code", "street", "county"].some((tail) => words.join(" ").endsWith(tail)),
  );
}

const oneOfAll = (values: string): GeneratorSpec => ({ generator: "choice", options: { values: values.split(",") } });

function listed(
  lists: Readonly<Record<string, string>>,
  modifiers: readonly string[],
  ask: Ask,
  confidence: number,
): Special | null {
  const { facts, maxLength } = ask.context;
  const own = [modifiers.join(" "), ...modifiers.toReversed()];
  const process = lists === STATUSES ? processOf(modifiers, ask) : null;
  // The type of a console is no type of person, nor that of an employee's benefit one of employees, whatever the table is about.
  const foreign = lists === TYPES && modifiers.length > 0;
  // What only the columns say of a table is not whose type it is.
  const noun = facts.words.some((word) => facts.noun?.words.includes(word)) ? (facts.noun?.words ?? "") : "";
  // Two words tell more than the noun: a leave application is no application.
  const words =
    foreign || process !== null
      ? own
      : [
          ...own,
          facts.words.slice(-2).join(" "),
          noun,
          ...(lists === TYPES ? ownersIn(facts.words) : facts.words.toReversed()),
        ];
  const known = words.find(
    (word) =>
      word !== "default" &&
      Object.hasOwn(lists, word) &&
      ((lists === STATUSES && !STATED.has(word)) || isInThatSense(word, ask)) &&
      !isOfOtherTrade(oneOfAll(lists[word] ?? ""), ask.context),
  );
  if (
    process !== null &&
    known === undefined &&
    ask.as === "text" &&
    typeof literalDefault(ask.context.column) !== "string"
  )
    return { given: skewed(withKnown(process, ask.context), maxLength), confidence: confidence - 0.1 };
  const cycle = lists === STATUSES && ask.as === "text" ? defaultCycle(ask.context) : null;
  // A list that lacks the default is not the list.
  const ofDefault = cycle !== null && (known === undefined || !lists[known]?.split(",").includes(plainDefault(ask)));
  // A sort's kinds are such as people tell apart, whose things these are; programs tell apart by what machines report.
  const isReported = lists === TYPES && !foreign && isOfPrograms(ask.context.catalog);
  const sorted =
    known === undefined && !isReported ? wordsOfSort(ask, lists === TYPES ? "kinds" : "statuses", foreign) : null;
  // Where most of a list has to be cut short, it is none that this column was made for.
  const room = sorted?.filter((value) => value.length <= (maxLength ?? Infinity)).length ?? 0;
  const ofSort = sorted !== null && room * 2 >= sorted.length ? sorted : null;
  const classes = known === undefined && lists === TYPES && ask.as === "text" ? subclasses(ask.context) : null;
  // Of what nobody knows it is in use or it is not.
  const isUnknown = known === undefined && lists === STATUSES && ask.as === "text";
  const all = isUnknown ? IN_USE : (classes ?? (lists[known ?? "default"] ?? "").split(","));
  const values = ofDefault ? cycle : withKnown(ofSort ?? all, ask.context);
  // Where nothing but the default is known of the kinds, others would be invented.
  if (known === undefined && lists === TYPES && ask.as === "text" && values.length > (ofSort ?? all).length) {
    return { given: skewed(withKnown([], ask.context), maxLength), confidence: confidence - 0.2 };
  }
  const doubt = known !== undefined ? 0 : ofSort === null ? 0.2 : 0.1;
  if (ask.as === "text") return { given: skewed(values, maxLength), confidence: confidence - doubt };
  return ask.as === "integer"
    ? {
        given: codes(known === undefined ? Math.max(values.length, FEW) : values.length, ask),
        confidence: confidence - 0.1,
      }
    : null;
}

/** What has other states in other senses; most words have the same in all. */
const STATED = new Set("account room policy property assignment block node unit model player incident".split(" "));

const IN_USE = ["active", "inactive"];

/** What ends so goes on for a while, and then is done; things end so as well. */
const GOES_ON =
  /(?:[a-z]{2}ing|[ts]ion|check|review|update|process|settlement|adjustment|assessment|recruitment|procurement|acceptance)$/;
const NO_WORK =
  /^(?:qualification|position|location|question|station|option|organization|organisation|promotion|occupation|region|nation|version|commission|pension|condition|population|mission|session|profession|permission|building|housing|listing|meeting|rating|setting|parking|clothing|living|working|operating|connection|relation|section|function|auction|education|station|action|transaction|operation|standing|ranking|marketing|smoking|engineering|king|ring|string|thing|nothing|something)$/;
/** What tells when a state holds or whose it is, rather than of what. */
const WHEN = new Set(
  "current overall previous new old last first next prior latest initial final former original internal external general main own real actual order record row item workflow lifecycle global local system user customer admin old".split(
    " ",
  ),
);

/** A `grading_status` of a lesson is no state of the lesson: how far the grading is. */
function processOf(modifiers: readonly string[], { context: { facts } }: Ask): readonly string[] | null {
  const last = modifiers.at(-1) ?? "";
  if (last === "" || WHEN.has(last) || facts.words.includes(last) || facts.noun?.words.includes(last) === true)
    return null;
  if (modifiers.some((word) => Object.hasOwn(STATUSES, word))) return null;
  return GOES_ON.test(last) && !NO_WORK.test(last) ? ["completed", "in_progress", "pending", "failed"] : null;
}

/** So many codes there are of what nobody knows. */
const FEW = 4;

/** A default as these lists spell it. */
function plainDefault({ context: { column } }: Ask): string {
  return String(literalDefault(column) ?? "")
    .toLowerCase()
    .replaceAll(/[ -]/g, "_");
}

/** Lists as small numbers, counted from one, or from a default of 0; a default beyond them is one more. */
function codes(count: number, { context: { column } }: Ask): GeneratorSpec {
  const given = literalDefault(column);
  const number = given === undefined || given === null || given === "" ? 1 : Number(given);
  if (number === 0) return skewed(Array.from({ length: count }, (_, at) => at));
  if (!Number.isInteger(number) || number < 0 || number > 99) return skewedCodes(count);
  const counted = Array.from({ length: count }, (_, at) => at + 1);
  return skewed(counted.includes(number) ? counted : [number, ...counted]);
}

const list =
  (values: readonly string[], confidence: number): Reader =>
  (ask) =>
    oneOf(values, ask, confidence);

/** Who may see something, in words or as a number; how far one sees is the weather's. */
const visibility: Reader = (ask) => {
  if (ask.as !== "integer") return oneOf(VISIBILITIES, ask, 0.85);
  const measured = ["nature", "log", "device"].includes(ask.context.facts.noun?.noun.subject ?? "");
  return measured || ask.context.words.length > 1 || tellsWeather(ask) ? null : evenly([0, 1, 2, 3], 0.9);
};

function tellsWeather({ context: { facts } }: Ask): boolean {
  return [...facts.columnWords.values()].some((words) =>
    words.some((word) => ["wind", "humidity", "temperature", "rain", "pressure"].includes(word)),
  );
}

/** Machines join a network by other ways than people log in. */
const joins: Reader = (ask) =>
  ask.phrase.startsWith("regist") && tells(ask.context, "machine node ipv4")
    ? oneOf(["auth_key", "cli", "oidc"], ask, 0.9)
    : null;

const knowsDefault = ({ context: { column } }: Ask): boolean => {
  const given = literalDefault(column);
  return typeof given === "string" && !isPlaceholder(given);
};

/** Tables that keep what was done to data, or who may do what. */
const KEEPS =
  /\b(?:log|audit|history|activity|action|event|change|trail|version|revision|journal|permission|privilege|ability|acl|access|policy|role|grant|capability|operation|sync|outbox|queue|webhook|record|scope|right)\b/;
/** What was done to which row, by whom and from where. */
const DONE_TO = new Set(
  "entity resource target object model table record row old new before after ip agent actor performed subject auditable loggable".split(
    " ",
  ),
);

/** `audit_logs.action` is what was done to data; what a scene does, or a parcel goes through, is nothing that a list knows. */
const actionOnData: Reader = (ask) => {
  const done = ask.modifiers.length === 0 ? operationsOn(ask) : null;
  if (done !== null) return oneOf(done, ask, 0.99);
  const { facts } = ask.context;
  if (ask.phrase === "event type" && facts.words.some((word) => UNDERWAY.has(word)))
    return list((TYPES["shipment event"] ?? "").split(","), 0.8)(ask);
  if (ask.phrase === "event type" && tellsOf(OF_OCCASIONS, ask.context)) return null;
  const isKept = KEEPS.test(facts.words.join(" ")) || tellsOf(DONE_TO, ask.context);
  if (isKept) return list(isByUsers(ask) ? ACTIONS : ON_ROWS, 0.8)(ask);
  // What a rule does with what it is met by, and what anything else does to rows.
  if (ask.phrase !== "action" || ask.modifiers.length > 0) return null;
  return list(RULING.has(ask.context.facts.words.at(-1) ?? "") ? OF_RULES : ON_ROWS, 0.55)(ask);
};

const RULING = new Set("rule filter acl trigger blocklist blacklist whitelist denylist allowlist".split(" "));
const OF_RULES = ["allow", "deny", "log"];

/** What is done to rows alone; who logs in is known where somebody does something. */
const ON_ROWS = ACTIONS.filter((action) => action !== "login" && action !== "export");
const isByUsers = ({ context: { facts } }: Ask): boolean =>
  [...facts.words, ...[...facts.columnWords.values()].flat()].some((word) => USED_BY.has(word));
const USED_BY = new Set("user username account login auth session actor ip who by admin staff employee".split(" "));

/** What people who go somewhere have beside it. */
const OF_OCCASIONS = new Set("venue guest attendee capacity organizer organiser ticket speaker rsvp".split(" "));
/** What is underway from one to another. */
const UNDERWAY = new Set("tracking shipment parcel package delivery courier consignment".split(" "));

/** Texts that are one of a few. */
export const listReaders: Readers = {
  ...forAll("status, state, status code", state),
  ...forAll("type, kind, type code, type name, sub type, subtype, variant, class", type),
  mode: (ask) =>
    ask.as === "text" && !knowsDefault(ask) ? oneOf(["automatic", "manual", "off"], ask, 0.7) : type(ask),
  "ticket type": ticketType,
  "order type": orderType,
  ...forAll("action, activity, operation, event type, change type, action type, operation type", actionOnData),
  ...forAll("source, origin type, source type, source name, data source", source),
  ...forAll(
    "channel, contact method, channel type, communication channel, preferred contact method",
    list(CHANNELS, 0.78),
  ),
  ...forAll("frequency, interval, recurrence, repeat, cadence, period type", list(FREQUENCIES, 0.78)),
  ...forAll(
    "login type, login method, authentication method, authentication type, register method, registration method",
    (ask) => (joins(ask) ? oneOf(["auth_key", "cli", "oidc"], ask, 0.9) : list(LOGIN_METHODS, 0.85)(ask)),
  ),
  ...forAll("visibility, privacy, access, access type, visibility level, privacy level", visibility),
  ...forAll("result, outcome, test result status", list(OUTCOMES, 0.6)),
  ...forAll("operator, comparison", list(OPERATORS, 0.5)),
};
