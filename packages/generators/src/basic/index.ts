import type { Generator } from "@seedloom/core";
import { hstore } from "../special/hstore.ts";
import { ltree } from "../special/ltree.ts";
import { apart } from "../special/apart.ts";
import { geometric } from "../special/geometric.ts";
import { cidr, inet, ipv4, ipv6, macAddress } from "../special/network.ts";
import { networkPart } from "../special/network-part.ts";
import { set } from "../special/set.ts";
import { spatial } from "../special/spatial.ts";
import { textSearchQuery, textSearchVector } from "../special/text-search.ts";
import { vector } from "../special/vector.ts";
import { html, markdown, paragraph, paragraphs, sentence } from "../text/prose.ts";
import { label, title, word, words } from "../text/words.ts";
import { datePart } from "../time/date-part.ts";
import { dayIs } from "../time/day-is.ts";
import { daysInTurn } from "../time/days-in-turn.ts";
import { timeOfParts } from "../time/time-of-parts.ts";
import { date } from "../time/date.ts";
import { elapsed } from "../time/elapsed.ts";
import { epochMillis, epochSeconds } from "../time/epoch.ts";
import { interval } from "../time/interval.ts";
import { dateAfter, dateBefore, timestampAfter, timestampBefore } from "../time/relative.ts";
import { time } from "../time/time.ts";
import { dayDigits } from "../time/day-digits.ts";
import { timestampDigits } from "../time/timestamp-digits.ts";
import { timestamp } from "../time/timestamp.ts";
import { yearAfter } from "../time/year-after.ts";
import { year } from "../time/year.ts";
import { akin } from "./akin.ts";
import { anyValue } from "./any-value.ts";
import { product, sum } from "./arithmetic.ts";
import { atLeast } from "./at-least.ts";
import { banded } from "./banded.ts";
import { bits } from "./bits.ts";
import { boolean } from "./boolean.ts";
import { bytes } from "./bytes.ts";
import { choice } from "./choice.ts";
import { code } from "./code.ts";
import { codeOf } from "./code-of.ts";
import { constant } from "./constant.ts";
import { countedCode } from "./counted-code.ts";
import { copy } from "./copy.ts";
import { decimal } from "./decimal.ts";
import { digits } from "./digits.ts";
import { empty } from "./empty.ts";
import { fileBytes } from "./file-bytes.ts";
import { float } from "./float.ts";
import { hex } from "./hex.ts";
import { imageBytes } from "./image-bytes.ts";
import { integer } from "./integer.ts";
import { keyOf } from "./key-of.ts";
import { near } from "./near.ts";
import { partOf } from "./part-of.ts";
import { pattern } from "./pattern.ts";
import { quotient } from "./quotient.ts";
import { rangeFlag } from "./range-flag.ts";
import { recased } from "./recased.ts";
import { sequence } from "./sequence.ts";
import { shareOf } from "./share-of.ts";
import { slugOf } from "./slug-of.ts";
import { textFrom } from "./text-from.ts";
import { textSize } from "./text-size.ts";
import { total } from "./total.ts";
import { token } from "./token.ts";
import { treePath } from "./tree-path.ts";
import { uuid } from "./uuid.ts";
import { textSays } from "./text-says.ts";
import { whetherSet } from "./whether-set.ts";
import { weighted } from "./weighted.ts";

/** Generators that know types and not meanings. */
export const basicGenerators = {
  akin,
  anyValue,
  atLeast,
  banded,
  bits,
  boolean,
  bytes,
  choice,
  cidr,
  code,
  codeOf,
  constant,
  countedCode,
  copy,
  date,
  dateAfter,
  dateBefore,
  datePart,
  dayIs,
  daysInTurn,
  timeOfParts,
  decimal,
  digits,
  elapsed,
  empty,
  epochMillis,
  epochSeconds,
  fileBytes,
  float,
  apart,
  geometric,
  hex,
  hstore,
  html,
  inet,
  imageBytes,
  integer,
  interval,
  ipv4,
  ipv6,
  label,
  ltree,
  macAddress,
  networkPart,
  markdown,
  paragraph,
  paragraphs,
  keyOf,
  near,
  partOf,
  pattern,
  product,
  quotient,
  rangeFlag,
  recased,
  sentence,
  sequence,
  set,
  shareOf,
  slugOf,
  spatial,
  sum,
  textFrom,
  textSize,
  textSearchQuery,
  textSearchVector,
  time,
  timestamp,
  timestampAfter,
  timestampBefore,
  dayDigits,
  timestampDigits,
  title,
  token,
  total,
  treePath,
  uuid,
  vector,
  weighted,
  textSays,
  whetherSet,
  word,
  words,
  year,
  yearAfter,
} satisfies Record<string, Generator>;
