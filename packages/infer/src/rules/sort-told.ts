import { hasTable } from "../context/has-table.ts";
import { literalDefault } from "../context/literal-default.ts";
import type { ColumnContext } from "../context/column-context.ts";
import { findMeanings } from "../names/find-meanings.ts";
import type { Reading } from "../names/read-phrase.ts";
import type { Rule } from "../rule.ts";
import { sortedColumn } from "../sorts/sorted-column.ts";
import type { SortedNoun } from "../sorts/sort-of.ts";
import { toldHere } from "../sorts/told-abroad.ts";
import { schemaLanguage } from "../speech/schema-language.ts";
import { isPlural } from "../words/is-plural.ts";
import { freeTextsIn } from "../column/listed.ts";
import { asSpec } from "../given/as-spec.ts";

/** `findings`, `challenges`, `lessons_learned` in a text without limits: sentences of that sort rather than a label or any prose. */
export const sortTold: Rule = {
  name: "sortTold",
  // Beside moments, since the order of a day is none.
  strength: 64,
  propose(context) {
    const { column, catalog } = context;
    if (!isFree(context) || isForScreens(context) || isFormal(context)) return [];
    const sorted = sortedColumn(context);
    const told = sorted === null ? null : toldHere(sorted.sort, schemaLanguage(catalog));
    if (sorted === null || told === null || sorted.role !== null) return [];
    if (isOneCondition(sorted, context) || isPrinted(sorted, context)) return [];
    const [best] = findMeanings(context, "text");
    const vague = best !== undefined && isVague(best, context);
    if (!vague && (isKnown(best, sorted, column.name) || !tells(sorted, context))) return [];
    return [
      {
        spec: asSpec(told),
        evidence: `"${sorted.noun}": a noun of the sort ${sorted.sort.name}, in free ${column.typeText}`,
        confidence: 0.7,
      },
    ];
  },
};

/** Tables of what people agree on, sign up for and are let in to. */
const AGREED =
  /contract|agreement|lease|rent|tenan|member|subscription|plan|offer|coupon|promotion|voucher|deal|course|class|event|ticket|booking|reservation|policy|polic|insur|loan|credit|licen[cs]e|permit|grant|scholarship|tender|job|vacanc|position|service|product|price|fee|rate|discount|benefit|bonus|program|visa|order|quote|term/i;

/** `condition` in the singular is how something is, what somebody has or what a program asks, where nobody agrees on anything. */
const isOneCondition = ({ sort, noun }: SortedNoun, { column, table }: ColumnContext): boolean =>
  sort.name === "term" &&
  /^(?:condition|exception|restriction|limitation|exclusion|criterion|critere)$/.test(noun) &&
  !isPlural(column.name) &&
  !AGREED.test(table.name);

/** `issue` beside `volume` and `pages` comes out four times a year. */
const isPrinted = ({ sort }: SortedNoun, { words, facts }: ColumnContext): boolean =>
  sort.name === "problem" &&
  words.join(" ") === "issue" &&
  [...facts.columnWords.values()].some((own) => /^(?:volume|page|issn|doi|journal)$/.test(own.join(" ")));

/** What helps to fill in a field, or explains a setting, is told as such are; what programs keep is told nobody. */
const isForScreens = ({ words, facts }: ColumnContext): boolean =>
  (HELPING.has(words.at(-1) ?? "") && facts.words.some((word) => FILLED_IN.has(word))) ||
  (words.length === 1 && OF_PROGRAMS.has(words[0] ?? ""));

const HELPING = new Set("hint instruction explanation help tooltip guide guidance".split(" "));
const FILLED_IN = new Set("form field setting preference option question parameter property attribute".split(" "));
/** Words that mean something else where programs or accountants use them. */
const OF_PROGRAMS = new Set("context narrative irregularity goal lyric lyrics feedback".split(" "));

/** What programs read is no prose, whatever it states: `xml_statement`, `json_findings`; nor is what their rules do. */
const isFormal = ({ words, facts }: ColumnContext): boolean =>
  words.some((word) => FORMATS.has(word)) ||
  (/^(?:action|condition|trigger)$/.test(words.at(-1) ?? "") && AUTOMATED.test(facts.words.join(" ")));

const FORMATS = new Set("xml json yaml sql html css lua regex xpath xslt base64 markdown javascript python".split(" "));
const AUTOMATED =
  /(?:^| )(?:(?:event|device|automation|automated|trigger|alert|routing|workflow|mail|filter|smart) rule|automation|scene|macro|trigger|event handler)$/;

/** Room for sentences. */
const ENOUGH = 200;

function isFree({ typeClass, maxLength, unique, inKey, foreignKey, column, type }: ColumnContext): boolean {
  if (typeClass !== "text" || type.kind !== "text" || unique || inKey || foreignKey !== null) return false;
  return (maxLength ?? ENOUGH) >= ENOUGH && (literalDefault(column) ?? "") === "";
}

/** What has short forms, too, is told of where there are several or there is room for much. */
const tells = ({ sort }: SortedNoun, { column, maxLength }: ColumnContext): boolean =>
  (sort.short ?? sort.named ?? sort.given ?? sort.list) === undefined ||
  (maxLength === null && (isPlural(column.name) || /^(?:medium|long)text$/i.test(column.typeText)));

/** Generators of prose that says nothing in particular. */
const PROSE = new Set(
  "sentence paragraph paragraphs summary description note comment reason blogBody catchPhrase".split(" "),
);

/** Where nothing is sold, what people say is not about goods. */
function isVague({ given }: Reading, context: ColumnContext): boolean {
  const { generator } = asSpec(given);
  if (PROSE.has(generator)) return true;
  const goods = context.facts.noun?.noun.subject === "product" || hasTable(context, /product|order|review/i);
  return generator === "reviewText" && !goods;
}

/** As sure as a word that stands among others of its trade. */
const TIGHT = 0.975;

/** Generators of one of a few words. */
const CHOSEN = new Set(["choice", "weighted", "severity", "priority", "stage"]);

/** Whether a name means something more than its sort. */
function isKnown(best: Reading | undefined, { length }: SortedNoun, name: string): boolean {
  if (best === undefined || best.phrase.split(" ").length < length) return false;
  // What table and neighbours together have told is not told again.
  if (best.confidence >= TIGHT) return true;
  // What programs write down in JSON is told nobody.
  if (best.confidence > 0.95 && isRecords(best)) return true;
  // `rewrite_rules` are more than rules.
  if (best.phrase.split(" ").length > length) return true;
  const { generator, options } = asSpec(best.given);
  // What there are several of is told, not chosen from words; words of a field of work are.
  return best.ofField === true || !isPlural(name) || !CHOSEN.has(generator) || saysMuch(options?.["values"]);
}

/** Whether a list is of records in JSON. */
function isRecords({ given }: Reading): boolean {
  const texts = freeTextsIn(asSpec(given));
  return texts.length > 0 && texts.every((text) => /^(?:\{"|\[[{"\]])/.test(text));
}

/** Whether a list is of sentences. */
const saysMuch = (values: unknown): boolean => /[a-z]\."/.test(JSON.stringify(values ?? ""));
