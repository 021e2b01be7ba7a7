import type { Rule } from "./rule.ts";
import { bareNoun } from "./rules/bare-noun.ts";
import { comparedWords } from "./rules/compared-words.ts";
import { checkList } from "./rules/check-list.ts";
import { checkPattern } from "./rules/check-pattern.ts";
import { defaultValue } from "./rules/default-value.ts";
import { defaultFormat } from "./rules/default-format.ts";
import { defaultMagnitude } from "./rules/default-magnitude.ts";
import { enumLabels } from "./rules/enum-labels.ts";
import { existingFormat } from "./rules/existing-format.ts";
import { existingNumbers } from "./rules/existing-numbers.ts";
import { existingValues } from "./rules/existing-values.ts";
import { fixedUuid } from "./rules/fixed-uuid.ts";
import { kindCode } from "./rules/kind-code.ts";
import { imperative } from "./rules/imperative.ts";
import { yesNo } from "./rules/yes-no.ts";
import { flag } from "./rules/flag.ts";
import { identifier } from "./rules/identifier.ts";
import { identityColumn } from "./rules/identity-column.ts";
import { namedAbroad } from "./rules/named-abroad.ts";
import { nameMeaning } from "./rules/name-meaning.ts";
import { arrayElement } from "./rules/array-element.ts";
import { commentList } from "./rules/comment-list.ts";
import { listedElsewhere } from "./rules/listed-elsewhere.ts";
import { writtenAtHome } from "./rules/written-at-home.ts";
import { commentWords } from "./rules/comment-words.ts";
import { bytesText } from "./rules/bytes-text.ts";
import { upperEnd } from "./rules/upper-end.ts";
import { roomOfFloorRule } from "./rules/room-of-floor.ts";
import { momentOrder } from "./rules/moment-order.ts";
import { parentCopy } from "./rules/parent-copy.ts";
import { grantedOf } from "./rules/granted-of.ts";
import { versionCopy } from "./rules/version-copy.ts";
import { filteredThing } from "./rules/filtered-thing.ts";
import { polymorphic } from "./rules/polymorphic.ts";
import { slugOf } from "./rules/slug-of.ts";
import { innerName } from "./rules/inner-name.ts";
import { countOf } from "./rules/count-of.ts";
import { numberTail } from "./rules/number-tail.ts";
import { unknownNumber } from "./rules/unknown-number.ts";
import { wordEnd } from "./rules/word-end.ts";
import { nameHead } from "./rules/name-head.ts";
import { unknownText } from "./rules/unknown-text.ts";
import { lookupName } from "./rules/lookup-name.ts";
import { takenByReferrers } from "./rules/taken-by-referrers.ts";
import { networkAddress } from "./rules/network-address.ts";
import { commentFormat } from "./rules/comment-format.ts";
import { jsonShape } from "./rules/json-shape.ts";
import { momentCheck } from "./rules/moment-check.ts";
import { momentDigits } from "./rules/moment-digits.ts";
import { nestedSet } from "./rules/nested-set.ts";
import { numberAsText } from "./rules/number-as-text.ts";
import { unitNumber } from "./rules/unit-number.ts";
import { typeFallback } from "./rules/type-fallback.ts";
import { vcardOf } from "./rules/vcard-of.ts";
import { usualMagnitude } from "./rules/usual-magnitude.ts";
import { uuidColumn } from "./rules/uuid-column.ts";
import { moneySum } from "./rules/money-sum.ts";
import { caseTwin } from "./rules/case-twin.ts";
import { oneOrOther } from "./rules/one-or-other.ts";
import { hashAlgorithm } from "./rules/hash-algorithm.ts";
import { secondTitle } from "./rules/second-title.ts";
import { xmlShape } from "./rules/xml-shape.ts";
import { whereItLies } from "./rules/where-it-lies.ts";
import { foundBy } from "./rules/found-by.ts";
import { writtenNumber } from "./rules/written-number.ts";
import { shownName } from "./rules/shown-name.ts";
import { flagOfMoment } from "./rules/flag-of-moment.ts";
import { spanLength } from "./rules/span-length.ts";
import { toldByPart } from "./rules/told-by-part.ts";
import { calendarText } from "./rules/calendar-text.ts";
import { dayOfCalendar } from "./rules/day-of-calendar.ts";
import { partOfDate } from "./rules/part-of-date.ts";
import { partOfPeriod } from "./rules/part-of-period.ts";
import { timeOfDay } from "./rules/time-of-day.ts";
import { laterTime } from "./rules/later-time.ts";
import { laterYear } from "./rules/later-year.ts";
import { defaultTells } from "./rules/default-tells.ts";
import { shortOfName } from "./rules/short-of-name.ts";
import { treePlace } from "./rules/tree-place.ts";
import { entryTold } from "./rules/entry-told.ts";
import { written } from "./rules/written.ts";
import { essayOf } from "./rules/essay-of.ts";
import { opinion } from "./rules/opinion.ts";
import { lengthOfTime } from "./rules/length-of-time.ts";
import { letterTold } from "./rules/letter-told.ts";
import { rowTold } from "./rules/row-told.ts";
import { spareField } from "./rules/spare-field.ts";
import { sortCount } from "./rules/sort-count.ts";
import { measured } from "./rules/measured.ts";
import { sortNumber } from "./rules/sort-number.ts";
import { sortName } from "./rules/sort-name.ts";
import { sortPhrase } from "./rules/sort-phrase.ts";
import { sortTold } from "./rules/sort-told.ts";

/** Every rule, the strongest evidence first. */
export const RULES: readonly Rule[] = [
  enumLabels,
  checkList,
  comparedWords,
  identityColumn,
  uuidColumn,
  fixedUuid,
  lengthOfTime,
  flag,
  imperative,
  yesNo,
  oneOrOther,
  kindCode,
  usualMagnitude,
  nameMeaning,
  identifier,
  checkPattern,
  sortName,
  sortPhrase,
  bareNoun,
  bytesText,
  defaultFormat,
  defaultMagnitude,
  defaultValue,
  arrayElement,
  commentList,
  listedElsewhere,
  writtenAtHome,
  commentWords,
  upperEnd,
  namedAbroad,
  sortTold,
  momentOrder,
  roomOfFloorRule,
  momentDigits,
  nestedSet,
  numberAsText,
  unitNumber,
  parentCopy,
  grantedOf,
  versionCopy,
  polymorphic,
  filteredThing,
  slugOf,
  innerName,
  existingFormat,
  existingNumbers,
  existingValues,
  sortCount,
  spareField,
  countOf,
  measured,
  sortNumber,
  numberTail,
  unknownNumber,
  nameHead,
  wordEnd,
  unknownText,
  momentCheck,
  takenByReferrers,
  lookupName,
  networkAddress,
  commentFormat,
  jsonShape,
  xmlShape,
  moneySum,
  caseTwin,
  hashAlgorithm,
  secondTitle,
  vcardOf,
  writtenNumber,
  shownName,
  flagOfMoment,
  spanLength,
  partOfDate,
  partOfPeriod,
  timeOfDay,
  dayOfCalendar,
  toldByPart,
  calendarText,
  laterTime,
  laterYear,
  shortOfName,
  defaultTells,
  treePlace,
  opinion,
  entryTold,
  letterTold,
  rowTold,
  written,
  essayOf,
  foundBy,
  whereItLies,
  typeFallback,
].toSorted((a, b) => b.strength - a.strength);
