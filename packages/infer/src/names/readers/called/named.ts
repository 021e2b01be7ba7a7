import type { FoundNoun } from "../../../context/find-noun.ts";
import type { Given } from "../../../data/meaning.ts";
import { findNoun } from "../../../context/find-noun.ts";
import { labelOf, nameOf } from "../../name-of.ts";
import type { Ask, Special } from "../reader.ts";
import { nameAbroad, nameOfSort } from "../sorts.ts";
import { hasMail, OF_BODIES, OF_PEOPLE, POSTAL, tellsOf } from "./beside.ts";

/** `adjuster_name`, `therapist_name`: who does something is a person. */
const DOER = /(?:[^aeiou]er|[st]or|ist|ian)$|^responsible$/;

/** What tells one name of a thing from another: `short_name`, `alternate_name`. */
const OTHERWISE = new Set(
  "short long alternate alternative nice pretty public internal external native old new previous current simple plain true actual preferred custom sort search localized presentation brief canonical complete whole formal official technical human readable base safe clean secondary second other unique transfer".split(
    " ",
  ),
);

const OF_FIRMS = new Set("website vat tax industry fax contact opening hour latitude".split(" "));

/** What something is called of which the noun is known, or the table. @param unexplained what nobody knows in front of the noun */
export function named({ found, context }: Pick<Ask, "found" | "context">, unexplained: string | null): Special | null {
  const { facts } = context;
  // `derived_name`, `cached_name`: the thing's, as something was done to it.
  if (unexplained !== null && (/[a-z]{3}ed$/.test(unexplained) || OTHERWISE.has(unexplained)))
    return named({ found, context }, null);
  const ofSort =
    found === null || unexplained !== null || isKinds(found)
      ? nameOfSort(context, unexplained !== null)
      : nameAbroad(context, context.words.length > 1);
  if (ofSort !== null) return { given: ofSort, confidence: unexplained === null ? 0.86 : 0.71 };
  // `NAME1` beside a street and a postal code, in a table called nobody knows what: somebody's, or a house's.
  if (found === null && unexplained === null && tellsOf(POSTAL, context))
    return { given: tellsOf(OF_PEOPLE, context) ? "fullName" : "companyName", confidence: 0.7 };
  if (unexplained !== null && DOER.test(unexplained)) return { given: "fullName", confidence: 0.7 };
  // Whose email stands beside is somebody.
  if ((found === null || found.noun.name === null) && unexplained === null && hasMail(context))
    return { given: "fullName", confidence: 0.88 };
  // Who has a telephone or a birthday beside the name is somebody, if it is no firm's.
  if (found === null && unexplained === null && tellsOf(OF_BODIES, context) && !tellsOf(OF_FIRMS, context))
    return { given: "fullName", confidence: 0.72 };
  if (found === null) {
    const given = labelOf(unexplained === null ? facts.words.slice(-2) : [unexplained], context);
    return given === null ? null : { given, confidence: 0.5 };
  }
  // What lists kinds has kinds; other things of that sort have names of their own.
  if (found.noun.name === "typeName" && !/type|kind|class/.test(found.words))
    return { given: labelOf(facts.words.slice(-2), context) ?? "typeName", confidence: 0.88 };
  const device = found.noun.name === "deviceName" ? ofDevice(found.words, facts.words) : null;
  if (device !== null) return { given: device, confidence: unexplained === null ? 0.9 : 0.72 };
  const ofThings = found.words === "group" ? labelOfGroup(facts.words, context) : null;
  return { given: ofThings ?? nameOf(found, context), confidence: unexplained === null ? 0.88 : 0.72 };
}

/** Devices of one sort have the names of that sort: a table of cameras lists no locks. */
const DEVICES =
  /(?:^| )(camera|printer|scanner|thermostat|router|switch|gateway|meter|tablet|laptop|tracker|beacon|robot|vacuum|light|lamp|lock|speaker|modem|sensor|controller|computer)$/;
const PLACES =
  "(Office|Kitchen|Lobby|Warehouse|Lab|Garage|Garden|Basement|Reception|Studio|Workshop|Hall|Front door|Upstairs)";

function ofDevice(words: string, table: readonly string[]): Given | null {
  const sort = DEVICES.exec(words)?.[1];
  const regex =
    sort !== undefined
      ? `${PLACES} ${sort}( [1-9])?`
      : /^(?:mobile|phone|handheld) device$/.test(table.slice(-2).join(" "))
        ? `${PLACES.replace("Front door|Upstairs", "Old|Spare")} (phone|tablet)( [1-9])?`
        : null;
  return regex === null ? null : { generator: "pattern", options: { regex } };
}

/** What a group of something else than people is called. */
export function labelOfGroup(words: readonly string[], context: Ask["context"]): Given | null {
  const of = words.at(-1) === "group" ? findNoun(words.slice(-2, -1)) : null;
  return of !== null && THINGS.has(of.noun.subject) ? labelOf(words.slice(-2), context) : null;
}

const THINGS: ReadonlySet<string> = new Set(
  "device internet software product vehicle file setting payment order content message".split(" "),
);

/** What only lists kinds says nothing of its names. */
const isKinds = ({ noun, words }: FoundNoun): boolean => noun.name === "typeName" && !/type|kind|class/.test(words);
