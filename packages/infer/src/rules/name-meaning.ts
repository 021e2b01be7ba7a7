import type { GeneratorSpec } from "@seedloom/core";
import type { Rule } from "../rule.ts";
import { isOfAnything } from "../names/readers/topics.ts";
import { seldom } from "../topics/seldom.ts";
import type { ColumnContext } from "../context/column-context.ts";
import type { TableFacts } from "../context/table-facts.ts";
import { isOfPrograms, isPrograms } from "../context/is-programs.ts";
import type { Given } from "../data/meaning.ts";
import { LOG_LINES } from "../data/value-lists.ts";
import { asSpec } from "../given/as-spec.ts";
import { FEW } from "../given/how-many.ts";
import { isInMillis } from "../moments/counted-moment.ts";
import { chosen } from "../names/chosen.ts";
import { inItsRoom } from "../names/in-its-room.ts";
import { isKeyOfOther } from "../context/is-key-of-other.ts";
import { findMeanings } from "../names/find-meanings.ts";
import type { Reading } from "../names/read-phrase.ts";
import { isPlural } from "../words/is-plural.ts";
import { roleOf } from "../names/role-of.ts";

/** What the column's name means for its type in a table about that. */
export const nameMeaning: Rule = {
  name: "nameMeaning",
  strength: 60,
  propose(context) {
    const { typeClass, column, facts } = context;
    if (typeClass === null || isKeyOfOther(context)) return [];
    const own = findMeanings(context, typeClass).filter(
      ({ given }) => !isTooShort(given, context) && !isTooNarrow(given, context) && !isCounted(given, context),
    );
    const readings = own.length > 0 ? own : countedInFloats(context);
    return withDegrees(readings, context)
      .map((reading) => ({
        ...reading,
        given: inItsRoom(
          counted(toldApart(ofPrograms({ ...reading, given: chosen(reading, context) }, context), context), context),
          context,
        ),
      }))
      .map(({ given, phrase, modifiers, confidence, about }) => ({
        ...mostly(
          context,
          asSpec(given === "epochSeconds" && isInMillis(column, context.type, context.catalog) ? "epochMillis" : given),
        ),
        evidence: evidence(phrase, column.typeText, about ? (facts.noun?.words ?? null) : null),
        confidence,
        role: roleOf(phrase, modifiers, facts) ?? doerOf(given, phrase, facts),
      }));
  },
};

/** What may go up or down is one change; several are counted. */
const counted = (given: Given, { typeClass, column }: ColumnContext): Given =>
  typeClass === "integer" &&
  isPlural(column.name) &&
  Number(asSpec(given).options?.["min"]) < 0 &&
  /changes?$/i.test(column.name)
    ? FEW
    : given;

/** Cities have too few postal codes for a key, and so have networks for documentation addresses: any number of that size does there. */
function toldApart(given: Given, { typeClass, inKey, unique }: ColumnContext): Given {
  if (typeClass !== "integer" || !(inKey || unique)) return given;
  if (given === "postalCode") return { generator: "integer", options: { min: 10_000, max: 99_950 } };
  const { generator, options } = asSpec(given);
  const isAddress = generator === "integer" && options?.["min"] === DOCUMENTED && options["max"] === DOCUMENTED + 255;
  return isAddress ? { generator: "integer", options: PRIVATE } : given;
}

/** 192.0.2.0 as a number, and the addresses of 10.0.0.0/16. */
const DOCUMENTED = 3_221_225_984;
const PRIVATE = { min: 167_772_417, max: 167_837_694 };

/** A pair of coordinates that is a key needs one of them to be told apart by: degrees at least, where no place is known. */
function withDegrees(readings: readonly Reading[], { inKey, unique }: ColumnContext): readonly Reading[] {
  const [first] = readings;
  const degrees = first === undefined || !(inKey || unique) ? undefined : DEGREES.get(asSpec(first.given).generator);
  if (first === undefined || degrees === undefined) return readings;
  const given = { generator: "decimal", options: { ...degrees, scale: 6 } };
  return [...readings, { ...first, given, confidence: first.confidence / 2 }];
}

const DEGREES: ReadonlyMap<string, { readonly min: number; readonly max: number }> = new Map([
  ["latitude", { min: 36, max: 54 }],
  ["longitude", { min: -118, max: -76 }],
]);

/** Most rows leave out what can only be said of anything. */
const mostly = (context: ColumnContext, spec: GeneratorSpec) =>
  isOfAnything(spec.options?.["regex"]) ? seldom(context, spec, UNSAID) : { spec };

const UNSAID = 0.6;

/** Programs that tell something chat with nobody, and where people work processes are none of a machine's. */
function ofPrograms({ given, modifiers }: Reading, context: ColumnContext): Given {
  const { facts } = context;
  // Who carries it out: `exec_name` of a trade.
  if (given === "processName" && isOfWork(context) && modifiers.at(-1) === "execution") return "fullName";
  if (given === "processName" && isOfWork(context)) return { generator: "choice", options: { values: PROCESSES } };
  if (given !== "message" || facts.words.some((word) => TALK.has(word))) return given;
  const told =
    isPrograms(context) || [...facts.columnWords.values()].some((words) => words.some((word) => REPORT.has(word)));
  if (!told) return given;
  return { generator: "choice", options: { values: LOG_LINES } };
}

/** What firms do again and again. */
const PROCESSES =
  "Order intake|Incoming inspection|Assembly|Packing|Invoicing|Approval|Quality check|Complaint handling|Onboarding|Purchasing|Shipping|Stocktaking|Monthly closing|Maintenance|Planning|Hand-over".split(
    "|",
  );

/** Words of what machines run. */
const RUN = new Set(
  "job queue worker cron daemon pid thread task script batch schedule scheduler command pipeline run".split(" "),
);

/** Whether a process is people's: nothing there tells of programs. */
const isOfWork = (context: ColumnContext): boolean =>
  !isOfPrograms(context.catalog) &&
  !isPrograms(context) &&
  ![...context.facts.words, ...[...context.facts.columnWords.values()].flat()].some((word) => RUN.has(word));

/** Words of columns that only what a program reports has. */
const REPORT = new Set("logger culprit sdk traceback stacktrace exitcode compiled".split(" "));

/** Words of tables in which people talk, whatever else stands there. */
const TALK = new Set(
  "message chat conversation comment post reply thread sms mail email inbox letter prompt notification invitation".split(
    " ",
  ),
);

/** What takes a word does not stand in a single letter, which is a code or a flag. */
const LETTERS = new Set([
  "genderCode",
  "weighted",
  "choice",
  "pattern",
  "maritalStatus",
  "middleName",
  "initials",
  "size",
]);

/** SQLite's REAL and MySQL's DOUBLE hold what people count as well: an attendance, a rank. */
function countedInFloats(context: ColumnContext): readonly Reading[] {
  if (context.type.kind !== "float") return [];
  return findMeanings(context, "integer").filter(({ given }) => WHOLE.has(asSpec(given).generator));
}

const WHOLE = new Set(["integer", "count", "year"]);

/** Who is called by what they do is somebody else than the others of the row: `owner`, `witness`. */
function doerOf(given: Given, phrase: string, { noun }: TableFacts): string | null {
  const doer = given === "fullName" && !/name|person$/.test(phrase) && noun?.noun.subject !== "person";
  return doer ? phrase : null;
}

/** Whole sentences do not stand in a few characters, where a word was meant. */
const PROSE = new Set(["summary", "paragraph", "paragraphs", "blogBody"]);

function isTooShort(given: Given, { maxLength, typeClass }: ColumnContext): boolean {
  const { generator } = asSpec(given);
  if (typeClass === "text" && maxLength !== null && maxLength < 60 && PROSE.has(generator)) return true;
  // In two letters no place is named but in other scripts.
  if (typeClass === "text" && maxLength !== null && maxLength < 6 && generator === "city") return true;
  return typeClass === "text" && maxLength === 1 && !LETTERS.has(generator);
}

/** Sums do not stand in sixteen bits; what sounds like one there is a count. */
function isTooNarrow(given: Given, { type, typeClass, column }: ColumnContext): boolean {
  return (
    typeClass === "integer" &&
    type.kind === "integer" &&
    type.bits <= 16 &&
    isPlural(column.name) &&
    asSpec(given).generator === "amount"
  );
}

/** `num_bids`: how many there are, and no sum of money. */
const isCounted = (given: Given, { typeClass, column }: ColumnContext): boolean =>
  typeClass === "integer" && NUMBER_OF.test(column.name) && SUMS.has(asSpec(given).generator);

const NUMBER_OF = /^(?:num|nb|nbr|number_of|no_of|count_of)_?[a-z_]{2,}s$/i;
const SUMS = new Set(["amount", "price", "cost", "balance"]);

function evidence(phrase: string, type: string, noun: string | null): string {
  return `named "${phrase}" + ${type}${noun === null ? "" : ` + in a table about ${noun}`}`;
}
