import type { TypeClass, Given } from "../data/meaning.ts";
import type { ColumnContext } from "../context/column-context.ts";
import { beforePreposition } from "./before-preposition.ts";
import { SAYS_ANOTHER_THING } from "./says-another-thing.ts";
import { entriesOf } from "./entries-of.ts";
import { partOfFraction } from "./fraction.ts";
import { readPhrase, readTail, type Reading } from "./read-phrase.ts";
import { withoutTrailingNoise } from "./trailing-noise.ts";

/** How some names are read, best reading first; null for all others. */
export type SpecialReading = (
  words: readonly string[],
  context: ColumnContext,
  as: TypeClass,
) => readonly Reading[] | null;

const fraction: SpecialReading = (_words, context, as) => {
  const reading = as === "integer" ? partOfFraction(context) : null;
  return reading === null ? null : [reading];
};

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
function either(words: readonly string[], context: ColumnContext, as: TypeClass): readonly Reading[] | null {
  if (as !== "text") return null;
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

const CIPHERED = new Set(["encrypted", "ciphered", "cipher"]);
const CIPHER: Given = { generator: "pattern", options: { regex: "[A-Za-z0-9+/]{64}" } };

/** What is encrypted is read by nobody; passwords are hashed, whatever they are called. */
const ciphered: SpecialReading = ([first = "", ...others], _context, as) =>
  as === "text" && CIPHERED.has(first) && others.length > 0 && !others.includes("password") && !others.includes("key")
    ? [{ given: CIPHER, phrase: first, modifiers: [], confidence: 0.93, about: false }]
    : null;

/** `description_sale`: whatever it describes. */
const described: SpecialReading = (words, context, as) =>
  as === "text" && words[0] === "description" && words.length > 1 && !SAYS_ANOTHER_THING.has(words.at(-1) ?? "")
    ? readPhrase(["description"], [], context, as, 1)
    : null;

/** What other languages put before whatever has it. */
const LEADS = new Set(["code", "number"]);

/** What is said of a code: `code_display`. */
const TOLD = new Set(["display", "text", "system", "name", "label", "description", "value"]);

/** `num_titre`, `CodeQuartier`: the number of a title is no title. */
const led: SpecialReading = (words, context, as) => {
  const [lead = "", ...rest] = words;
  const last = rest.at(-1);
  if (as !== "text" || last === undefined || !LEADS.has(lead) || SAYS_ANOTHER_THING.has(last) || TOLD.has(last))
    return null;
  return entriesOf(words.join(" ")).length === 0 ? readPhrase([...rest, lead], [], context, as, 0.95) : null;
};

const preposed: SpecialReading = (words, context, as) => {
  const head = beforePreposition(words);
  if (head === null) return null;
  const readings = readPhrase(words, [], context, as, 1);
  return readings.length > 0 ? readings : readTail(head, context, as, 0.9);
};

const SOURCE_CODE: Given = { generator: "pattern", options: { regex: "[A-Z][0-9]{2}-[0-9]{3}" } };

/** `gender_source_value` is a gender as some other system writes it, `visit_source_value` a code of it. */
function ofSource(words: readonly string[], context: ColumnContext, as: TypeClass): readonly Reading[] | null {
  if (as !== "text" || words.length < 3 || words.slice(-2).join(" ") !== "source value") return null;
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

const trimmed: SpecialReading = (words, context, as) => {
  const plain = withoutTrailingNoise(words);
  const readings = plain.length < words.length ? readTail(plain, context, as, 0.95) : [];
  return readings.length > 0 ? readings : null;
};

/** `ip_registration_newsletter`: from where. */
const fromWhere: SpecialReading = (words, context, as) => {
  const { maxLength } = context;
  return as === "text" && words[0] === "ip" && maxLength !== null && maxLength >= 15 && maxLength <= 64
    ? readPhrase(["ip"], [], context, as, 0.9)
    : null;
};

const A_YEAR: Given = { generator: "integer", options: { min: 1896, max: 2022 } };

/** Numbers that begin with what they are: `quantity_ordered_last`, `year_of_founding`. */
const begun: SpecialReading = ([first = ""], context, as) => {
  if (as !== "integer" && as !== "decimal") return null;
  if (first === "quantity" || first === "amount") return readPhrase([first], [], context, as, 0.95);
  if (as === "integer") return /^(?:year|port|age)$/.test(first) ? readPhrase([first], [], context, as, 0.9) : null;
  return first === "year" && context.type.kind === "float"
    ? [{ given: A_YEAR, phrase: first, modifiers: [], confidence: 0.85, about: false }]
    : null;
};

const MONEY = new Set(
  "paid amount deposit premium rent salary wage taxable debit credit cost price fee charge tax copay payment revenue income expense refund discount coupon freight profit loss billed owed insurance".split(
    " ",
  ),
);
const SHARES = new Set("percent rate ratio share probability fraction".split(" "));

/** Decimals that have a word of money or of shares anywhere: `paid_by_payer`, `rate_adjusted`. */
function anywhere(words: readonly string[], _context: ColumnContext, as: TypeClass): readonly Reading[] | null {
  if (as !== "decimal") return null;
  const word = words.find((each) => MONEY.has(each) || SHARES.has(each));
  if (word === undefined) return null;
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

/** Before the name's tails are tried, in this order. */
export const READ_BEFORE: readonly SpecialReading[] = [fraction, either, ciphered, described, led, preposed, ofSource];

/** Where no tail means anything. */
export const READ_AFTER: readonly SpecialReading[] = [trimmed, fromWhere, begun, anywhere];
