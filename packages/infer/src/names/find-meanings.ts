import type { TypeClass, Given } from "../data/meaning.ts";
import { withoutContainers } from "../context/find-noun.ts";
import { doubtfulName, toldNoun } from "../context/told-noun.ts";
import type { ColumnContext } from "../context/column-context.ts";
import { typeClass } from "../context/type-class.ts";
import type { Noun } from "../data/noun.ts";
import { canonicalPhrase } from "../words/canonical-phrase.ts";
import { canonicalWords } from "../words/canonical-words.ts";
import { isPlural } from "../words/is-plural.ts";
import { tellerOfField } from "../context/schema-words.ts";
import type { Marks } from "../data/marks.ts";
import { beforePreposition } from "./before-preposition.ts";
import { contextual } from "./contextual.ts";
import { entriesOf, type Entry } from "./entries-of.ts";
import { partOfFraction } from "./fraction.ts";
import { roleOf } from "./role-of.ts";
import { shortForm } from "./short-form.ts";
import { skewed } from "../given/skewed.ts";
import { schemaLanguage } from "../speech/schema-language.ts";
import { withKnown } from "./with-known.ts";
import { withoutTrailingNoise } from "./trailing-noise.ts";

/** A reading of a column's name. */
export interface Reading {
  readonly given: Given;
  /** The words that it rests on. */
  readonly phrase: string;
  /** The words before them. */
  readonly modifiers: readonly string[];
  readonly confidence: number;
  /** Whether the table's subject took part. */
  readonly about: boolean;
  /** Whether it holds in a field of work only. */
  readonly ofField?: boolean;
}

/** What is called a kind of something is its type to others. */
const SYNONYMS: readonly (readonly [ending: RegExp, other: string])[] = [
  [/\bkind$/, "type"],
  [/\bstate$/, "status"],
];

/** What other words for the same mean in fields of work: elsewhere a state is a place's. */
function synonymous(phrase: string): readonly Entry[] {
  return SYNONYMS.flatMap(([ending, other]) =>
    ending.test(phrase)
      ? entriesOf(phrase.replace(ending, other)).filter(({ meaning }) => meaning.field !== undefined)
      : [],
  );
}

/** Whether a phrase means something in a field, whatever the table is called. */
const isOf = (phrase: string, field: Marks): boolean =>
  entriesOf(phrase).some(({ meaning }) => meaning.field === field && meaning.of === undefined);

const found = new WeakMap<ColumnContext, Map<TypeClass, readonly Reading[]>>();

/** What a column's name can mean for a type of that class, best first; read once, as several rules ask. */
export function findMeanings(context: ColumnContext, as: TypeClass): readonly Reading[] {
  const known = found.get(context) ?? new Map<TypeClass, readonly Reading[]>();
  found.set(context, known);
  const readings = known.get(as) ?? readName(context, as);
  known.set(as, readings);
  return readings;
}

function readName(context: ColumnContext, as: TypeClass): readonly Reading[] {
  const words = withoutVariant(context);
  const fraction = as === "integer" ? partOfFraction(context) : null;
  if (fraction !== null) return [fraction];
  const either = as === "text" ? eitherOf(words, context) : null;
  if (either !== null) return either;
  // What is encrypted is read by nobody; passwords are hashed, whatever they are called.
  const [first = "", ...others] = words;
  if (
    as === "text" &&
    CIPHERED.has(first) &&
    others.length > 0 &&
    !others.includes("password") &&
    !others.includes("key")
  )
    return [{ given: CIPHER, phrase: first, modifiers: [], confidence: 0.93, about: false }];
  // `description_sale`: whatever it describes.
  if (as === "text" && words[0] === "description" && words.length > 1 && !OTHERS.has(words.at(-1) ?? ""))
    return readPhrase(["description"], [], context, as, 1);
  // `num_titre`, `CodeQuartier`: the number of a title is no title.
  const [lead = "", ...led] = words;
  if (
    as === "text" &&
    led.length > 0 &&
    LEADS.has(lead) &&
    !OTHERS.has(led.at(-1) ?? "") &&
    !TOLD.has(led.at(-1) ?? "") &&
    entriesOf(words.join(" ")).length === 0
  )
    return readPhrase([...led, lead], [], context, as, 0.95);
  const head = beforePreposition(words);
  if (head !== null) {
    const readings = readPhrase(words, [], context, as, 1);
    return readings.length > 0 ? readings : readTail(head, context, as, 0.9);
  }
  // `gender_source_value` is a gender as some other system writes it, `visit_source_value` a code of it.
  if (as === "text" && words.length > 2 && words.slice(-2).join(" ") === "source value")
    return ofSource(words, context);
  const whole = readTail(words, context, as, 1);
  if (whole.length > 0) return whole;
  const plain = withoutTrailingNoise(words);
  const trimmed = plain.length < words.length ? readTail(plain, context, as, 0.95) : [];
  if (trimmed.length > 0) return trimmed;
  // `ip_registration_newsletter`: from where.
  if (as === "text" && first === "ip" && (context.maxLength ?? 0) >= 15 && (context.maxLength ?? 0) <= 64)
    return readPhrase(["ip"], [], context, as, 0.9);
  if ((as === "integer" || as === "decimal") && (first === "quantity" || first === "amount"))
    return readPhrase([first], [], context, as, 0.95);
  // `year_of_founding real`
  if (as === "decimal" && first === "year" && context.type.kind === "float")
    return [{ given: A_YEAR, phrase: first, modifiers: [], confidence: 0.85, about: false }];
  if (as === "integer" && /^(?:year|port|age)$/.test(first)) return readPhrase([first], [], context, as, 0.9);
  return as === "decimal" ? readAnywhere(words) : [];
}

const A_YEAR: Given = { generator: "integer", options: { min: 1896, max: 2022 } };

const CIPHERED = new Set(["encrypted", "ciphered", "cipher"]);
const CIPHER: Given = { generator: "pattern", options: { regex: "[A-Za-z0-9+/]{64}" } };

/** How people and firms are reached, and words behind them for where. */
const REACHED = new Set(["phone", "email", "fax", "mobile"]);
const WHERE = new Set([
  "business",
  "office",
  "company",
  "home",
  "work",
  "personal",
  "private",
  "direct",
  "main",
  "mobile",
]);

/** `province_or_state` is either, and what follows a phone says whose it is: `phone_business` is no business. */
function eitherOf(words: readonly string[], context: ColumnContext): readonly Reading[] | null {
  const at = words.indexOf("or");
  if (at > 0 && at < words.length - 1) {
    const first = readTail(words.slice(0, at), context, "text", 1);
    const readings = first.length > 0 ? first : readTail(words.slice(at + 1), context, "text", 1);
    return readings.length > 0 ? readings : null;
  }
  const [first = "", last = ""] = words;
  if (words.length !== 2 || !REACHED.has(first) || !WHERE.has(last)) return null;
  const readings = readPhrase([last, first], [], context, "text", 1);
  return readings.length > 0 ? readings : readPhrase([first], [last], context, "text", 1);
}

/** Words for where something is shown once more. */
const SHOWN = new Set(["mobile", "desktop", "tablet"]);

/** Pictures have a text for those who do not see them. */
const PICTURED = new Set(
  "image picture photo logo figure cover banner icon thumbnail avatar hero poster media background illustration screenshot graphic".split(
    " ",
  ),
);

/** `left_mobile` beside `left` is the same measure elsewhere, and no telephone; `label_alt` beside `label` is another one. */
function withoutVariant({ words, column, table, facts, typeClass: kind }: ColumnContext): readonly string[] {
  const rest = words.slice(0, -1);
  const last = words.at(-1) ?? "";
  const isNumber = kind === "integer" || kind === "decimal";
  const isVariant = last === "alternative" ? !PICTURED.has(rest.at(-1) ?? "") : isNumber && SHOWN.has(last);
  if (rest.length === 0 || !isVariant) return words;
  const twin = table.columns.some(
    (other) =>
      other !== column &&
      facts.columnWords.get(other.name)?.join(" ") === rest.join(" ") &&
      typeClass(other.type) === kind,
  );
  return twin ? rest : words;
}

/** What other languages put before whatever has it. */
const LEADS = new Set(["code", "number"]);

/** What is said of a code: `code_display`. */
const TOLD = new Set(["display", "text", "system", "name", "label", "description", "value"]);

const SOURCE_CODE: Given = { generator: "pattern", options: { regex: "[A-Z][0-9]{2}-[0-9]{3}" } };

function ofSource(words: readonly string[], context: ColumnContext): readonly Reading[] {
  const code = {
    given: SOURCE_CODE,
    phrase: "source value",
    modifiers: words.slice(0, -2),
    confidence: 0.6,
    about: false,
  };
  // Who has a name here has a key there.
  const named = [...context.facts.columnWords.values()].some((other) => other.at(-1) === "name");
  const readings = readTail(words.slice(0, -2), context, "text", 0.9);
  return named && readings[0]?.given === "fullName" ? [code] : [...readings, code];
}

/** English names end in what they are: the longest tail that means something. */
function readTail(words: readonly string[], context: ColumnContext, as: TypeClass, factor: number): readonly Reading[] {
  const readings: Reading[] = [];
  for (let start = 0; start < words.length; start++) {
    readings.push(...readPhrase(words.slice(start), words.slice(0, start), context, as, factor * shorter(start)));
  }
  return readings;
}

/** A tail that leaves many words unexplained is a weaker reading. */
const shorter = (unexplained: number) => 1 - 0.03 * unexplained;

/** Endings that make something else of what stands before them: the id of a region is no region. */
const OTHERS = new Set(
  "id key code type number count uuid guid ref precision hash size length index status flag kind version path attribute set time date at on by ciphertext encrypted digest token url ulid cuid".split(
    " ",
  ),
);

/** Some texts begin with what they are: `name_kana`, `title_romaji`. */
export function readHead(context: ColumnContext, as: TypeClass): readonly Reading[] {
  const { words } = context;
  if (as !== "text" || words.length < 2 || (context.maxLength ?? 99) < 4 || OTHERS.has(words.at(-1) ?? "")) return [];
  // What is said of a term is said of a word as often as of a school's.
  if (words[0] === "term") return [];
  // What has been done to a comment is no comment.
  if (/(?:ed|able|ible)$/.test(words.at(-1) ?? "")) return [];
  // Some bounded text named after a part of a configuration is no document.
  return readPhrase(words.slice(0, -1), [], context, as, 0.6).filter(
    ({ given }) => given !== "json" || (context.maxLength ?? Infinity) > 200,
  );
}

const MONEY = new Set(
  "paid amount deposit premium rent salary wage taxable debit credit cost price fee charge tax copay payment revenue income expense refund discount coupon freight profit loss billed owed insurance".split(
    " ",
  ),
);
const SHARES = new Set("percent rate ratio share probability fraction".split(" "));

/** Decimals that have a word of money or of shares anywhere: `paid_by_payer`, `rate_adjusted`. */
function readAnywhere(words: readonly string[]): readonly Reading[] {
  const word = words.find((each) => MONEY.has(each) || SHARES.has(each));
  if (word === undefined) return [];
  return [
    {
      given: MONEY.has(word) ? "amount" : word === "percent" ? "percentage" : "ratio",
      phrase: word,
      modifiers: [],
      confidence: 0.5,
      about: false,
    },
  ];
}

function readPhrase(
  tail: readonly string[],
  modifiers: readonly string[],
  context: ColumnContext,
  as: TypeClass,
  factor: number,
): readonly Reading[] {
  const phrase = tail.join(" ");
  const noun = nounFor(modifiers, context);
  const subject = noun?.subject ?? null;
  const readings: Reading[] = [];
  const several = isPlural(context.column.name);
  const doubtful = doubtfulName(tail, context);
  // What holds only in other fields and tables says nothing of the number of a word here.
  const entries = [...entriesOf(phrase), ...synonymous(phrase)].flatMap((entry) => {
    const { meaning } = entry;
    if (meaning.whole === true && modifiers.length > 0) return [];
    if (doubtful !== null && meaning.field === undefined && meaning.as.text === doubtful) return [];
    if (meaning.about !== undefined && (subject === null || !meaning.about.includes(subject))) return [];
    const teller =
      meaning.field === undefined
        ? null
        : tellerOfField(context, meaning.field, meaning.of !== undefined, (each) => isOf(each, meaning.field!), phrase);
    if (meaning.field !== undefined && teller === null) return [];
    if (meaning.of !== undefined && !isNamedFor(meaning.of, modifiers, context)) return [];
    return [{ ...entry, teller }];
  });
  const plurals =
    several && entries.some(({ meaning, plural }) => plural && givenFor(meaning, as, context) !== undefined);
  // In other languages plurals are not told by their ends: what only several are called they are.
  const onlySeveral =
    schemaLanguage(context.catalog) !== "en" &&
    entries.every(({ meaning, plural }) => plural || givenFor(meaning, as, context) === undefined);
  for (const { meaning, plural, teller } of entries) {
    // `minutes` are no `minute`, where both are known; those of a field say what they are in either number.
    if (plural ? !several && !onlySeveral : plurals && meaning.field === undefined && !phrase.includes(" ")) continue;
    const given = givenFor(meaning, as, context);
    if (given === undefined || (SUMS.has(String(given)) && isByte(context))) continue;
    const about = meaning.about !== undefined;
    // The field that the table's own name tells goes before one that other tables' names tell.
    const confidence = (meaning.confidence ?? (about ? 0.9 : 0.85)) * factor + (teller === "table" ? 0.005 : 0);
    const short = shortForm(given, context);
    if (short !== null) readings.push({ given: short, phrase, modifiers, confidence: confidence + 0.01, about });
    readings.push({ given, phrase, modifiers, confidence, about, ofField: teller !== null });
  }
  const special = contextual(phrase, modifiers, context, as);
  if (special !== null)
    readings.push({ ...special, phrase, modifiers, confidence: special.confidence * factor, about: true });
  return readings.toSorted((a, b) => b.confidence - a.confidence);
}

/** Sums of money, which no single byte holds. */
const SUMS = new Set(["amount", "price", "balance", "cost", "salary"]);
const isByte = ({ type }: ColumnContext): boolean => type.kind === "integer" && type.bits <= 8;

/** Whether what stands before the phrase ends in one of the words, or, with nothing said there, the table's name. */
function isNamedFor(words: readonly string[], modifiers: readonly string[], { facts, table }: ColumnContext): boolean {
  // A restaurant's table is a table, a pet's detail is the pet, and what many tables' names begin with is of this one's as well.
  const named =
    roleOf("", modifiers, facts) === null
      ? [facts.words, withoutContainers(facts.words), canonicalWords(table.name)]
      : [modifiers];
  const texts = named.map((each) => ` ${each.join(" ")}`);
  return words.some((word) => texts.some((text) => text.endsWith(` ${canonicalPhrase(word)}`)));
}

function givenFor(meaning: Entry["meaning"], as: TypeClass, context: ColumnContext): Given | undefined {
  if (as === "text" && meaning.values !== undefined)
    return skewed(withKnown(meaning.values.split("|"), context), context.maxLength);
  const { number } = meaning.as;
  return meaning.as[as] ?? (as === "integer" || as === "decimal" ? number : undefined);
}

/** What the words before a phrase, or else the table, are about. */
function nounFor(modifiers: readonly string[], context: ColumnContext): Noun | null {
  return (toldNoun(modifiers, context) ?? context.facts.noun)?.noun ?? null;
}
