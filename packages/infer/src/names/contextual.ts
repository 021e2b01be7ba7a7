import type { ColumnContext } from "../context/column-context.ts";
import { findNoun } from "../context/find-noun.ts";
import type { FoundNoun } from "../context/find-noun.ts";
import { CODES } from "../data/codes.ts";
import type { Given, TypeClass } from "../data/meaning.ts";
import {
  ACTIONS,
  CHANNELS,
  FREQUENCIES,
  LOGIN_METHODS,
  OPERATORS,
  OUTCOMES,
  SOURCES,
  STATUSES,
  TYPES,
  VISIBILITIES,
} from "../data/value-lists.ts";
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
  switch (phrase) {
    case "name":
    case "label":
      return as === "text" ? named(found, own === null && modifiers.length > 0, context) : null;
    case "title":
      return as === "text" && found?.noun.title !== undefined
        ? { given: found.noun.title, confidence: 0.9 }
        : titled(found, as);
    case "code":
    case "iso":
    case "iso code":
    case "abbreviation":
    case "short code":
      return coded(found, context, as);
    case "status":
    case "state":
    case "status code":
      return listed(STATUSES, found, context, as, phrase === "state" ? 0.8 : 0.88);
    case "type":
    case "kind":
    case "type code":
    case "type name":
    case "sub type":
    case "mode":
    case "variant":
      return listed(TYPES, found, context, as, phrase === "type" || phrase === "kind" ? 0.85 : 0.75);
    case "action":
    case "activity":
    case "operation":
    case "event type":
    case "change type":
    case "action type":
    case "operation type":
      return as === "text"
        ? { given: skewed(ACTIONS, context.maxLength), confidence: 0.8 }
        : listed(TYPES, found, context, as, 0.6);
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

function named(found: FoundNoun | null, unexplained: boolean, context: ColumnContext): Special | null {
  if (found === null) return null;
  const { noun } = found;
  const given = noun.list !== undefined && context.unique ? noun.list : noun.name;
  return { given, confidence: unexplained ? 0.72 : 0.88 };
}

function titled(found: FoundNoun | null, as: TypeClass): Special | null {
  if (as !== "text" || found === null) return null;
  return ["content", "message", "event", "log", "internet"].includes(found.noun.subject)
    ? null
    : { given: found.noun.name, confidence: 0.75 };
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

function listed(
  lists: Readonly<Record<string, readonly string[]>>,
  found: FoundNoun | null,
  context: ColumnContext,
  as: TypeClass,
  confidence: number,
): Special | null {
  const values =
    listFor(lists, found?.words ?? "") ?? listFor(lists, context.facts.noun?.words ?? "") ?? lists["default"] ?? [];
  if (as === "text") return { given: skewed(values, context.maxLength), confidence };
  return as === "integer" ? { given: skewedCodes(values.length), confidence } : null;
}

/** By the whole phrase or its last word. */
function listFor(lists: Readonly<Record<string, readonly string[]>>, words: string): readonly string[] | undefined {
  const last = words.split(" ").at(-1) ?? "";
  return Object.hasOwn(lists, words) ? lists[words] : Object.hasOwn(lists, last) ? lists[last] : undefined;
}
