import type { ColumnContext } from "../context/column-context.ts";
import { toldNoun } from "../context/told-noun.ts";
import type { TypeClass } from "../data/meaning.ts";
import { isOfOtherTrade } from "./of-other-trade.ts";
import { priceBand } from "./price-band.ts";
import { sumBand } from "./sum-band.ts";
import { answerReaders } from "./readers/answers.ts";
import { aroundReaders } from "./readers/around.ts";
import { businessReaders } from "./readers/businesses.ts";
import { namedThing } from "./readers/called/thing.ts";
import { callReaders } from "./readers/calls.ts";
import { categoryReaders } from "./readers/categories.ts";
import { clinicReaders } from "./readers/clinics.ts";
import { codeReaders } from "./readers/codes.ts";
import { countryReaders } from "./readers/countries.ts";
import { endReaders } from "./readers/ends.ts";
import { enterpriseReaders } from "./readers/enterprise/readers.ts";
import { errorReaders } from "./readers/errors.ts";
import { eventReaders } from "./readers/events.ts";
import { fewWordReaders } from "./readers/few-words.ts";
import { goodsReaders } from "./readers/goods.ts";
import { groupReaders } from "./readers/groups.ts";
import { formReader, homonymReader, recorded } from "./readers/homonyms.ts";
import { kindReaders } from "./readers/kinds/index.ts";
import { listReaders } from "./readers/lists.ts";
import { magnitudeReaders } from "./readers/magnitudes.ts";
import { measureReaders } from "./readers/measures.ts";
import { nameReaders } from "./readers/names.ts";
import { networkReaders } from "./readers/networks.ts";
import { numberReaders } from "./readers/numbers.ts";
import { numberInSeries, ownNameReaders } from "./readers/own-names.ts";
import { paperNumber } from "./readers/papers.ts";
import { pictureReaders } from "./readers/pictures.ts";
import { zoneReaders } from "./readers/zones.ts";
import { roleReaders } from "./readers/roles.ts";
import type { Reader, Readers, Special } from "./readers/reader.ts";
import { streetReaders } from "./readers/streets.ts";
import { topicReaders } from "./readers/topics.ts";
import { toldReaders } from "./readers/told.ts";
import { webReaders } from "./readers/web/index.ts";
import { searchTextReaders } from "./readers/search-texts.ts";
import { sipServerReaders } from "./readers/sip-servers.ts";
import { retailReaders } from "./readers/retail.ts";
import { sortReaders } from "./readers/sorts.ts";
import { shortNameReaders } from "./readers/short/index.ts";

/** By phrase, or for any. Of those that read the same phrase the first that can tell what it means is believed. */
const READERS: readonly (Readers | Reader)[] = [
  sipServerReaders,
  enterpriseReaders,
  goodsReaders,
  retailReaders,
  countryReaders,
  searchTextReaders,
  pictureReaders,
  answerReaders,
  ...webReaders,
  ...shortNameReaders,
  zoneReaders,
  streetReaders,
  callReaders,
  networkReaders,
  magnitudeReaders,
  measureReaders,
  clinicReaders,
  aroundReaders,
  ...kindReaders,
  categoryReaders,
  businessReaders,
  numberReaders,
  eventReaders,
  errorReaders,
  ownNameReaders,
  fewWordReaders,
  roleReaders,
  listReaders,
  codeReaders,
  toldReaders,
  topicReaders,
  nameReaders,
  sortReaders,
  homonymReader,
  endReaders,
  groupReaders,
];

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
  const price = as === "decimal" ? priceBand(phrase, context) : null;
  if (price !== null) return { given: price, confidence: 0.93 };
  const sum = as === "decimal" || as === "integer" ? sumBand(phrase, context) : null;
  if (sum !== null) return { given: sum, confidence: 0.89 };
  const said = toldNoun(modifiers, context);
  // `event_description` of events that are a program's: what the table is, not what its word is elsewhere.
  const { noun, words } = context.facts;
  const isTables = said !== null && noun !== null && said.words !== noun.words && said.words === words.at(-1);
  const own = isTables ? noun : said;
  const ask = { phrase, modifiers, context, as, own, found: own ?? context.facts.noun };
  const kept = formReader(ask);
  if (kept !== null) return kept;
  const record = recorded(ask);
  if (record !== null) return record;
  const paper = paperNumber(ask);
  if (paper !== null) return paper;
  const counted = phrase === "name" ? numberInSeries(ask) : null;
  if (counted !== null) return counted;
  const thing = as === "text" ? namedThing(ask) : null;
  if (thing !== null && !isOfOtherTrade(thing.given, context)) return thing;
  for (const readers of READERS) {
    const read = typeof readers === "function" ? readers : Object.hasOwn(readers, phrase) ? readers[phrase] : undefined;
    const special = read?.(ask) ?? null;
    if (special !== null && !isOfOtherTrade(special.given, context)) return special;
  }
  return null;
}
