import type { ColumnContext } from "../context/column-context.ts";
import { findNoun } from "../context/find-noun.ts";
import type { FoundNoun } from "../context/find-noun.ts";
import { CODES } from "../data/codes.ts";
import type { Given, TypeClass } from "../data/meaning.ts";
import {
  ACTIONS,
  AIRCRAFT,
  ALERTS,
  CARE_SERVICES,
  CHANNELS,
  DEALS,
  EVENTS,
  FREQUENCIES,
  LAB_UNITS,
  LIVESTOCK,
  MEDIA,
  LOGIN_METHODS,
  OPERATORS,
  OUTCOMES,
  PETS,
  REVIEW_TITLES,
  SOURCES,
  STATUSES,
  TICKETS,
  TYPES,
  VISIBILITIES,
  WORLD_REGIONS,
} from "../data/value-lists.ts";
import { literalDefault } from "../context/literal-default.ts";
import { priceBand } from "./price-band.ts";
import { skewed, skewedCodes } from "./skewed.ts";

interface Special {
  readonly given: Given;
  readonly confidence: number;
}

/**
 * Words that mean nothing without what stands before them or the table they stand in: a `name`, a `title`, a `code`, a
 * `type`, a `status`.
 */
export function contextual(
  phrase: string,
  modifiers: readonly string[],
  context: ColumnContext,
  as: TypeClass,
): Special | null {
  const own = findNoun(modifiers);
  const found = own ?? context.facts.noun;
  const price = as === "decimal" ? priceBand(phrase, context) : null;
  if (price !== null) return { given: price, confidence: 0.93 };
  switch (phrase) {
    case "body":
    case "content":
    case "text":
      return as === "text" && (found?.words === "review" || found?.words === "comment" || found?.words === "feedback")
        ? { given: found.words === "comment" ? "comment" : "reviewText", confidence: 0.93 }
        : null;
    case "message":
      return as === "text" && ["alert", "alarm", "warning"].some((word) => context.facts.words.includes(word))
        ? { given: { generator: "choice", options: { values: ALERTS } }, confidence: 0.9 }
        : null;
    case "level":
    case "rank":
      return as === "text" ? levelOf(phrase, context) : null;
    case "amount":
      return as === "decimal" && context.facts.words.some((word) => ["salary", "payroll", "wage"].includes(word))
        ? { given: "salary", confidence: 0.9 }
        : null;
    case "model":
    case "seat":
      return aircraft(phrase, context, as);
    case "condition":
      return as === "text" && context.facts.noun?.noun.subject !== "health" && !hasTable(context, /patient|admission/i)
        ? { given: skewed(["good", "like new", "fair", "new", "worn"], context.maxLength), confidence: 0.9 }
        : null;
    case "medium":
      return as === "text" && hasTable(context, /artist|artwork|painting|exhibition/i)
        ? { given: skewed(MEDIA, context.maxLength), confidence: 0.92 }
        : null;
    case "breed":
      return as === "text"
        ? { given: skewed(hasTable(context, FARMS) ? LIVESTOCK : PETS, context.maxLength), confidence: 0.92 }
        : null;
    case "species":
      return as === "text" && hasTable(context, FARMS)
        ? { given: skewed(["cattle", "sheep", "pig", "chicken", "goat", "horse"], context.maxLength), confidence: 0.92 }
        : null;
    case "policy number":
    case "claim number":
    case "contract number":
    case "case number":
    case "permit number":
    case "ticket number":
      return as === "text" && (context.maxLength ?? 99) >= 11
        ? {
            given: { generator: "pattern", options: { regex: `${phrase.slice(0, 3).toUpperCase()}-[0-9]{7}` } },
            confidence: 0.9,
          }
        : null;
    case "capacity":
      return as === "integer" &&
        context.facts.words.some((word) => ["venue", "stadium", "arena", "hall"].includes(word))
        ? {
            given: { generator: "choice", options: { values: [80, 150, 250, 400, 800, 1200, 2500, 5000, 12_000] } },
            confidence: 0.92,
          }
        : null;
    case "ticket type":
      return as === "text" && hasTable(context, ENTRANCE)
        ? { given: skewed(TICKETS, context.maxLength), confidence: 0.93 }
        : listed(TYPES, ["ticket"], context, as, 0.85);
    case "domain":
      return as === "text" && context.facts.noun?.noun.subject === "account" && hasCompany(context)
        ? { given: "companyDomain", confidence: 0.92 }
        : null;
    case "display name":
    case "friendly name":
      // A machine's display name is its name; a person's is the person's.
      return as === "text" && found !== null && !["person", "account", "message"].includes(found.noun.subject)
        ? named(found, null)
        : null;
    case "event":
    case "event name":
      return as === "text" && happensInSoftware(found, context)
        ? { given: skewed(EVENTS, context.maxLength), confidence: 0.9 }
        : null;
    case "region":
      return as === "text" ? regionOf(context) : null;
    case "flag":
      return as === "text" && context.facts.noun?.noun.subject === "health"
        ? { given: skewed(["normal", "abnormal", "delta"], context.maxLength), confidence: 0.88 }
        : null;
    case "service":
      return as === "text" && context.catalog.tables.some((table) => /patient|admission/i.test(table.name))
        ? { given: skewed(CARE_SERVICES, context.maxLength), confidence: 0.88 }
        : null;
    case "unit":
    case "uom":
    case "unit of measure":
    case "value unit":
    case "amount unit":
    case "rate unit":
    case "result unit":
      return as === "text" && context.facts.noun?.noun.subject === "health"
        ? { given: skewed(LAB_UNITS, context.maxLength), confidence: 0.88 }
        : null;
    case "name":
    case "label":
      return as === "text" ? named(found, own === null ? (modifiers.at(-1) ?? null) : null) : null;
    case "description":
    case "detail":
    case "summary":
    case "short description":
    case "long description":
      return as === "text" ? (describedName(found, modifiers, context) ?? described(found, context)) : null;
    case "title":
      if (as === "text" && found?.words === "review") {
        return { given: { generator: "choice", options: { values: REVIEW_TITLES } }, confidence: 0.93 };
      }
      if (as === "text" && (found?.words === "deal" || found?.words === "opportunity")) {
        return { given: { generator: "choice", options: { values: DEALS } }, confidence: 0.93 };
      }
      if (as === "text" && found?.noun.subject === "person" && (context.maxLength ?? 99) <= 10) {
        return { given: "namePrefix", confidence: 0.92 };
      }
      return as === "text" && found?.noun.title !== undefined
        ? { given: found.noun.title, confidence: 0.9 }
        : titled(found, as);
    case "key":
      return as === "text" ? keyed(found, modifiers) : null;
    case "symbol":
      return as === "text" ? symbolOf(found) : null;
    case "by":
      return as === "text" ? { given: "username", confidence: 0.6 } : null;
    case "number":
      return numbered(found, modifiers, context, as);
    case "value":
      if (as === "text" && modifiers.length === 0 && measures(context))
        return { given: "measurement", confidence: 0.9 };
      return as === "decimal" && isMoney(found, modifiers, context) ? { given: "amount", confidence: 0.87 } : null;
    case "code":
    case "iso":
    case "iso code":
    case "abbreviation":
    case "short code":
      return coded(found, context, as);
    case "status":
    case "state":
    case "status code":
      if (phrase === "state" && tellsPlaces(context))
        return as === "text" ? { given: "region", confidence: 0.9 } : null;
      return listed(STATUSES, modifiers, context, as, phrase === "state" ? 0.8 : 0.88);
    case "type":
    case "kind":
    case "type code":
    case "type name":
    case "sub type":
    case "mode":
    case "variant":
    case "class":
      return listed(TYPES, modifiers, context, as, phrase === "type" || phrase === "kind" ? 0.85 : 0.75);
    case "action":
    case "activity":
    case "operation":
    case "event type":
    case "change type":
    case "action type":
    case "operation type":
      return as === "text" ? { given: skewed(ACTIONS, context.maxLength), confidence: 0.8 } : null;
    case "source":
    case "origin type":
    case "source type":
    case "source name":
    case "data source":
      return as === "text" ? { given: skewed(SOURCES, context.maxLength), confidence: 0.75 } : null;
    case "channel":
    case "contact method":
    case "channel type":
    case "communication channel":
    case "preferred contact method":
      return as === "text" ? { given: skewed(CHANNELS, context.maxLength), confidence: 0.78 } : null;
    case "frequency":
    case "interval":
    case "recurrence":
    case "repeat":
    case "cadence":
    case "period type":
      return as === "text" ? { given: skewed(FREQUENCIES, context.maxLength), confidence: 0.78 } : null;
    case "login type":
    case "login method":
    case "authentication method":
    case "authentication type":
    case "register method":
    case "registration method":
      return as === "text" ? { given: skewed(LOGIN_METHODS, context.maxLength), confidence: 0.85 } : null;
    case "visibility":
    case "privacy":
    case "access":
    case "access type":
    case "visibility level":
    case "privacy level":
      return as === "text" ? { given: skewed(VISIBILITIES, context.maxLength), confidence: 0.85 } : null;
    case "result":
    case "outcome":
    case "test result status":
      return as === "text" ? { given: skewed(OUTCOMES, context.maxLength), confidence: 0.6 } : null;
    case "operator":
    case "comparison":
      return as === "text" ? { given: skewed(OPERATORS, context.maxLength), confidence: 0.5 } : null;
    default:
      return null;
  }
}

/** `adjuster_name`, `therapist_name`: who does something is a person. */
const DOER = /(?:[^aeiou]er|[st]or|ist|ian)$/;

function named(found: FoundNoun | null, unexplained: string | null): Special | null {
  if (unexplained !== null && DOER.test(unexplained)) return { given: "fullName", confidence: 0.7 };
  if (found === null) return null;
  const { noun } = found;
  return { given: noun.name, confidence: unexplained === null ? 0.88 : 0.72 };
}

function titled(found: FoundNoun | null, as: TypeClass): Special | null {
  if (as !== "text" || found === null) return null;
  return ["product", "media", "game", "food", "education", "work", "file", "health"].includes(found.noun.subject)
    ? { given: found.noun.name, confidence: 0.75 }
    : null;
}

/** Numbers of papers and people are long; others count from one within something. */
function numbered(
  found: FoundNoun | null,
  modifiers: readonly string[],
  context: ColumnContext,
  as: TypeClass,
): Special | null {
  if (as === "integer" || as === "decimal") {
    const long = context.unique || ["order", "payment", "account", "person"].includes(found?.noun.subject ?? "");
    const options = long ? { min: 10_000, max: 99_999 } : { min: 1, max: 30, distribution: "zipf" };
    return { given: { generator: "integer", options }, confidence: 0.6 };
  }
  if (as !== "text" || modifiers.length === 0) return null;
  const digits = Math.min(6, Math.max(2, (context.maxLength ?? 9) - 3));
  return { given: { generator: "pattern", options: { regex: `[A-Z]{2}-[0-9]{${digits}}` } }, confidence: 0.6 };
}

/** An `insured_value` to the cent is money, unless the table measures things. */
function isMoney(found: FoundNoun | null, modifiers: readonly string[], { type }: ColumnContext): boolean {
  if (modifiers.length === 0 || type.kind !== "decimal" || type.scale !== 2) return false;
  return !["log", "device", "health", "nature", "setting", "software"].includes(found?.noun.subject ?? "log");
}

function coded(found: FoundNoun | null, context: ColumnContext, as: TypeClass): Special | null {
  if (as === "integer") return { given: { generator: "integer", options: { min: 100, max: 9999 } }, confidence: 0.5 };
  if (as !== "text") return null;
  const known = found === null ? undefined : CODES[found.words];
  if (known !== undefined) return { given: known, confidence: 0.87 };
  if (found?.noun.subject === "product") return { given: "sku", confidence: 0.8 };
  const room = context.maxLength ?? 6;
  const regex = room <= 4 ? `[A-Z]{${room}}` : "[A-Z]{3}-[0-9]{2}";
  return { given: { generator: "pattern", options: { regex } }, confidence: 0.65 };
}

/** In a small lookup table without another name the description is the name: `territories.territory_description`. */
function describedName(
  found: FoundNoun | null,
  modifiers: readonly string[],
  { table, facts }: ColumnContext,
): Special | null {
  if (found === null || modifiers.length === 0 || table.columns.length > 4) return null;
  if (found.noun.subject !== "place" && found.noun.subject !== "lookup") return null;
  const named = [...facts.columnWords.values()].some((words) => words.at(-1) === "name" || words.at(-1) === "title");
  return named ? null : { given: found.noun.list ?? found.noun.name, confidence: 0.88 };
}

/** What is described is what the name or the table is about. */
function described(found: FoundNoun | null, { facts, maxLength }: ColumnContext): Special | null {
  if (found === null || (maxLength ?? 99) < 40) return null;
  if (found.noun.subject === "product" || found.noun.subject === "payment" || found.noun.subject === "person")
    return null;
  const thing = found === facts.noun ? facts.words.slice(-2).join(" ") : found.words;
  if (thing === "" || /[^a-z ]/.test(thing)) return null;
  return { given: { generator: "description", options: { about: thing } }, confidence: 0.86 };
}

/** Words before `key` that make it a secret. */
const SECRETS = new Set([
  "secret",
  "api",
  "access",
  "authentication",
  "encryption",
  "private",
  "public",
  "signing",
  "license",
  "twofa",
  "otp",
  "app",
]);

function keyed(found: FoundNoun | null, modifiers: readonly string[]): Special | null {
  const subject = found?.noun.subject;
  if (subject === "internet") return { given: "apiKey", confidence: 0.88 };
  if (subject === "software" || subject === "lookup") return { given: "configKey", confidence: 0.8 };
  return { given: modifiers.some((word) => SECRETS.has(word)) ? "apiKey" : "configKey", confidence: 0.6 };
}

function symbolOf(found: FoundNoun | null): Special | null {
  if (found?.words === "currency") return { given: "currencySymbol", confidence: 0.9 };
  if (found?.noun.name === "unitName") return { given: "unitOfMeasure", confidence: 0.9 };
  return { given: { generator: "pattern", options: { regex: "[A-Z]{3,4}" } }, confidence: 0.7 };
}

function levelOf(phrase: string, { facts, maxLength }: ColumnContext): Special | null {
  if (facts.words.some((word) => ["skill", "language", "proficiency"].includes(word))) {
    return { given: skewed(["intermediate", "advanced", "beginner", "expert"], maxLength), confidence: 0.9 };
  }
  const belong = facts.words.some((word) => ["member", "membership", "player"].includes(word));
  return phrase === "rank" && belong
    ? { given: skewed(["member", "officer", "veteran", "recruit", "leader"], maxLength), confidence: 0.9 }
    : null;
}

/** An aircraft's model and its seats are not a car's. */
function aircraft(phrase: string, { facts, maxLength }: ColumnContext, as: TypeClass): Special | null {
  if (!facts.words.some((word) => word === "aircraft" || word === "airplane" || word === "plane")) return null;
  if (phrase === "model") return as === "text" ? { given: skewed(AIRCRAFT, maxLength), confidence: 0.95 } : null;
  const values = [50, 76, 100, 144, 150, 174, 180, 189, 220, 290, 350];
  return as === "integer" ? { given: { generator: "choice", options: { values } }, confidence: 0.95 } : null;
}

const FARMS = /farm|herd|crop|livestock/i;

/** Databases in which tickets let people in. */
const ENTRANCE = /venue|exhibition|attendee|concert|screening|museum/i;

function hasTable({ catalog }: ColumnContext, name: RegExp): boolean {
  return catalog.tables.some((table) => name.test(table.name));
}

function hasCompany({ facts }: ColumnContext): boolean {
  return [...facts.columnWords.values()].some((words) => words[0] === "company" || words[0] === "organization");
}

/** Whether an `event` is something that a program reports, not something that people go to. */
function happensInSoftware(found: FoundNoun | null, context: ColumnContext): boolean {
  const subject = found?.noun.subject ?? context.facts.noun?.noun.subject ?? "";
  if (["log", "software", "internet", "device"].includes(subject)) return true;
  const reports = ["action", "log", "dialog", "trace", "queue", "presence", "subscription", "watcher", "hook"];
  return context.facts.words.some((word) => reports.includes(word)) && !hasTable(context, ENTRANCE);
}

/** Tables of readings: what stands in their `value` is a number, even as text. */
function measures({ facts }: ColumnContext): boolean {
  const about = facts.noun?.noun.subject;
  if (about !== "health" && about !== "device" && about !== "nature") return false;
  const kinds = new Set(["reading", "measurement", "observation", "event", "result", "vital", "sample", "metric"]);
  return facts.words.some((word) => kinds.has(word));
}

/** The region of a country or of a state is a part of the world or of the land. */
function regionOf({ facts }: ColumnContext): Special | null {
  const about = facts.noun?.words;
  if (about === "country" || about === "nation") return { given: skewed(WORLD_REGIONS), confidence: 0.9 };
  return about === "us state" ? { given: "usStateRegion", confidence: 0.95 } : null;
}

/** Whether the table has other columns of an address, so that `state` is one too. */
function tellsPlaces({ facts }: ColumnContext): boolean {
  return [...facts.columnWords.values()].some((words) =>
    ["city", "country", "postal code", "street", "county"].some((tail) => words.join(" ").endsWith(tail)),
  );
}

/** A default is one of the values, though not the commonest in the end. */
function withDefault(values: readonly string[], { column }: ColumnContext): readonly string[] {
  const given = literalDefault(column);
  if (typeof given !== "string" || given === "" || values.includes(given)) return values;
  // Where the default is spelt in another way the list is too.
  const spelt = given === given.toUpperCase() ? values.map((value) => value.toUpperCase()) : values;
  return spelt.includes(given) ? spelt : [...spelt.slice(0, 1), given, ...spelt.slice(1)];
}

function listed(
  lists: Readonly<Record<string, readonly string[]>>,
  modifiers: readonly string[],
  context: ColumnContext,
  as: TypeClass,
  confidence: number,
): Special | null {
  const { facts, maxLength } = context;
  const words = [modifiers.join(" "), ...modifiers.toReversed(), facts.noun?.words ?? "", ...facts.words.toReversed()];
  const known = words.find((word) => word !== "default" && Object.hasOwn(lists, word));
  const values = withDefault(lists[known ?? "default"] ?? [], context);
  if (as === "text")
    return { given: skewed(values, maxLength), confidence: known === undefined ? confidence - 0.2 : confidence };
  return as === "integer" ? { given: skewedCodes(values.length), confidence: confidence - 0.1 } : null;
}
