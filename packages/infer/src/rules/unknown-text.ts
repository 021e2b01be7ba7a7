import { isNullDefault, nullRateOf } from "../column/null-rate.ts";
import type { ColumnContext } from "../context/column-context.ts";
import { literalDefault } from "../context/literal-default.ts";
import { mayBeEmpty } from "../context/may-be-empty.ts";
import { baseType } from "@seedloom/core";
import type { Table } from "@seedloom/core";
import type { Given } from "../data/meaning.ts";
import { isKeyed, LETTERS, modestText, numberedCode } from "../names/modest-text.ts";
import { ofPrograms } from "../data/words-of-programs.ts";
import { PARTS_OF_LAND, TOWNS } from "../data/value-lists.ts";
import { isOfPrograms, isPrograms } from "../context/is-programs.ts";
import { labelOf } from "../names/name-of.ts";
import type { Rule, Suggestion } from "../rule.ts";
import { schemaLanguage } from "../speech/schema-language.ts";
import { isWord } from "../words/is-word.ts";
import { lettersOf } from "../flags/flag-abroad.ts";
import { asSpec } from "../given/as-spec.ts";

/** Bounded text of which nothing is known: a few words rather than a sentence. */
export const unknownText: Rule = {
  name: "unknownText",
  strength: 5,
  propose(context) {
    const { typeClass, type, maxLength, column, unique, inKey, words, facts, table } = context;
    // `TEXT` without a length is what PostgreSQL and SQLite call any string.
    const any =
      maxLength === null &&
      (/^(?:varchar|character varying)$/i.test(column.typeText) ||
        (/^text$/i.test(column.typeText) && !boundsText(table)));
    const named = ["name", "title", "label"].includes(words.at(-1) ?? "");
    // `vpmems text`: what is long and nobody's word is for programs; words of languages that nobody here knows are longer.
    if (
      typeClass === "text" &&
      maxLength === null &&
      !any &&
      words.length > 0 &&
      ofPrograms(words, null, true) === null &&
      !words.some((word) => isWord(word) || STRANGE.test(word))
    )
      return [{ spec: { generator: "json" }, evidence: `${column.typeText} under a short form`, confidence: 0.25 }];
    // A unique name is short wherever it is kept.
    const long = !any && !(named && unique) && (maxLength === null || maxLength > 1000);
    // A key of programs' rows without a bound is no sentence.
    if (typeClass === "text" && long && unique && !named && isOfPrograms(context.catalog))
      return [{ spec: { generator: "code" }, evidence: `unique ${column.typeText}`, confidence: 0.25 }];
    if (typeClass !== "text" || (long && (unique || named))) return [];
    if (maxLength === 1 && !unique) return [letter(context)];
    // More regions than anybody listed have names like others.
    if (
      named &&
      unique &&
      facts.noun?.noun.subject === "place" &&
      /region|district|province|territory|county/.test(facts.words.at(-1) ?? "")
    ) {
      const spec = { generator: "pattern", options: { regex: `${PARTS_OF_LAND}( Valley| Coast| Hills| Plain|)` } };
      return [{ spec, evidence: "parts of a country, each once", confidence: 0.3 }];
    }
    if (unique && (maxLength ?? 99) >= 10 && /^(?:capital|city|town|village)$/.test(words.at(-1) ?? ""))
      return [
        { spec: { generator: "pattern", options: { regex: TOWNS } }, evidence: "towns, each once", confidence: 0.3 },
      ];
    // SQLite keeps `CHAR(5)` as it is written, and calls it a text.
    const fixed = type.kind === "text" && (type.fixed || /^n?char(?:acter)?\s*\(/i.test(column.typeText));
    const counted = unique ? numberedCode(column.name, maxLength, fixed) : null;
    if (counted !== null)
      return ([counted, "code"] as const).map((given, at) => ({
        spec: asSpec(given),
        evidence: `${column.typeText} and nothing else`,
        confidence: 0.25 - at / 100,
      }));
    const given =
      unique && !named
        ? "code"
        : named
          ? (labelOf(facts.words.slice(-2), context) ?? "label")
          : modestText({
              words,
              name: column.name,
              maxLength,
              fixed,
              abroad: schemaLanguage(context.catalog) !== "en",
              programs: isPrograms(context) || isOfPrograms(context.catalog),
              ofTable: column.name.toLowerCase() === table.name.toLowerCase(),
              needed: !column.nullable && column.default === null && !mayBeEmpty(column),
            });
    // Programs leave what nobody has entered as it comes.
    if (isUnsettled(given) && (mayBeEmpty(column) || literalDefault(column) === ""))
      return [{ spec: { generator: "empty" }, evidence: `${column.typeText} that comes empty`, confidence: 0.25 }];
    return [
      {
        spec: asSpec(given),
        evidence: `${column.typeText} and nothing else`,
        confidence: 0.25,
        ...(named || unique || inKey || saysYes(given) || isTelling(given, context)
          ? {}
          : { nullRate: mostlyNone(context) }),
      },
    ];
  },
};

/** Whether a text says no more than that nothing is known. */
const isUnsettled = (given: Given): boolean => typeof given === "object" && given.options?.["said"] === "unsettled";

/** Whether the last word tells what programs keep there. */
const isTelling = (given: Given, { words, maxLength }: ColumnContext): boolean =>
  JSON.stringify(given) === JSON.stringify(ofPrograms(words, maxLength, true));

/** `available`, `subscribed`: whether it is so is known of most. */
const saysYes = (given: Given): boolean =>
  typeof given === "object" && JSON.stringify(given.options?.["values"] ?? []).includes('"yes"');

/** Where a row may leave it out that says nothing to us, most do: no word is better than any. */
const UNSAID = 0.95;
/** What identifies something, or protects it, is there as often as not. */
const KEYED = 0.5;

function mostlyNone(context: ColumnContext): number {
  const usual = nullRateOf(context);
  const { column, existing } = context;
  const isSet = column.default !== null && !isNullDefault(column.default.sql.text);
  return usual === 0 || isSet || existing.length > 0 ? usual : Math.max(usual, isKeyed(column.name) ? KEYED : UNSAID);
}

/** What may be a word of a language that is not known. */
const STRANGE = /^(?=.{7})(?!.*[^aeiouy]{4})[a-z]*[aeiouy][a-z]*$/;

/** What there are a few kinds of has a letter for each. */
const KINDS = new Set(
  "type class category group grade level status state code reason section rank tier zone shift mode sort priority kind severity stage size sex gender quality risk band option answer letter series room block position method format source origin scope".split(
    " ",
  ),
);

function letter(context: ColumnContext): Suggestion {
  const { words } = context;
  // `ward_id_a char(1)`: a letter for each ward.
  if (KINDS.has(words.at(-1) ?? "") || words.includes("id"))
    return { spec: asSpec(LETTERS), evidence: "one letter: one of a few kinds", confidence: 0.3 };
  const [yes, no] = lettersOf(context);
  const values = [
    [no, 70],
    [yes, 30],
  ];
  return { spec: { generator: "weighted", options: { values } }, evidence: "one letter: yes or no", confidence: 0.3 };
}

/** Whether a table's short texts have lengths, so that those without are long. */
function boundsText(table: Table): boolean {
  return table.columns.some(({ type }) => {
    const base = baseType(type);
    return base.kind === "text" && base.maxLength !== null;
  });
}
