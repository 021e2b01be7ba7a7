import { BUSINESS_HOMONYMS } from "../data/homonyms/business.ts";
import { EVERYDAY_HOMONYMS } from "../data/homonyms/everyday.ts";
import { HOST_HOMONYMS } from "../data/homonyms/hosts.ts";
import { KEPT_HOMONYMS } from "../data/homonyms/kept.ts";
import { KEPT_ONLINE_HOMONYMS } from "../data/homonyms/kept-online.ts";
import { LIBRARY_HOMONYMS } from "../data/homonyms/libraries.ts";
import { MONEY_HOMONYMS } from "../data/homonyms/money.ts";
import { ONLINE_HOMONYMS } from "../data/homonyms/online.ts";
import { PASTIME_HOMONYMS } from "../data/homonyms/pastimes.ts";
import { PLACE_HOMONYMS } from "../data/homonyms/places.ts";
import { PROGRAM_HOMONYMS } from "../data/homonyms/programs.ts";
import { RECORD_HOMONYMS } from "../data/homonyms/records.ts";
import type { Sense } from "../data/homonyms/sense.ts";
import { STANDARD_HOMONYMS } from "../data/homonyms/standards.ts";
import { TRADE_HOMONYMS } from "../data/homonyms/trades.ts";
import { Texts } from "../words/texts.ts";

type Listed = readonly (readonly [phrase: string, senses: readonly Sense[]])[];

/** Phrases in the order of their code units, and where in `SENSES` the first of them has its senses; the others follow. */
export interface Homonyms {
  readonly phrases: readonly string[];
  readonly first: number;
}

const senses: string[] = [];

/** What several lists tell of a phrase counts together; where they tell the same, the first does. */
function together(...lists: readonly Listed[]): Homonyms {
  const found = Map.groupBy(lists.flat(), ([phrase]) => phrase);
  const phrases = [...found.keys()].toSorted();
  const first = senses.length;
  senses.push(...phrases.map((phrase) => JSON.stringify(found.get(phrase)!.flatMap(([, each]) => each))));
  return { phrases, first };
}

/** Forms that only programs know, which their neighbours tell for certain: whatever else such a name means is not asked. */
export const FORMS: Homonyms = together(KEPT_HOMONYMS);

/** Words of those who keep pages, mail, media and money, told by tables and columns together: nothing else is as sure. */
export const LIBRARIES: Homonyms = together(
  LIBRARY_HOMONYMS,
  PASTIME_HOMONYMS,
  KEPT_ONLINE_HOMONYMS,
  BUSINESS_HOMONYMS,
);

/** Words of standards, and of trades that the row tells, which mean this only of the row itself. */
export const STANDARDS: Homonyms = together(STANDARD_HOMONYMS, HOST_HOMONYMS, TRADE_HOMONYMS);

/** Words of what programs and ledgers keep records of, which hardly mean anything else beside a table of that name. */
export const RECORDS: Homonyms = together(MONEY_HOMONYMS, RECORD_HOMONYMS);

/** Words that mean one thing here and another there: which, is told by what stands beside them. */
export const WORDS: Homonyms = together(
  // Everyday words are told apart more finely than others: of what tells the same, the later counts.
  [
    ...ONLINE_HOMONYMS,
    ...PROGRAM_HOMONYMS,
    ...MONEY_HOMONYMS,
    ...RECORD_HOMONYMS,
    ...PLACE_HOMONYMS,
    ...EVERYDAY_HOMONYMS,
  ].toReversed(),
);

/** The senses of each phrase, in JSON: few of them are asked for. */
export const SENSES: Texts = Texts.of(senses);
