import { CODES } from "../../data/codes.ts";
import { codeOfName, initialsOfName } from "../code-of-name.ts";
import { flies } from "./papers.ts";
import { forAll } from "./reader.ts";
import type { Ask, Reader, Readers, Special } from "./reader.ts";

/** What people write in exercises and scripts. */
const SNIPPETS = [
  "function add(a, b) {\n  return a + b;\n}",
  "for i in range(10):\n    print(i)",
  "const names = users.map((user) => user.name);",
  "def greet(name):\n    return f'Hello, {name}!'",
  "if (count > 0) {\n  console.log(count);\n}",
  "SELECT name FROM customers WHERE active = 1;",
  "let total = 0;\nwhile (total < 100) total += 7;",
];
const isSource = ({ facts, maxLength, unique, words }: Ask["context"]): boolean =>
  maxLength === null &&
  !unique &&
  words.length === 1 &&
  facts.words.some((word) =>
    [
      "drawing",
      "submission",
      "snippet",
      "solution",
      "script",
      "challenge",
      "function",
      "program",
      "kata",
      "cell",
    ].includes(word),
  );

const code: Reader = ({ found, phrase, modifiers, context, as }) => {
  if (as === "integer") return { given: { generator: "integer", options: { min: 100, max: 9999 } }, confidence: 0.5 };
  if (as !== "text") return null;
  if (isSource(context)) return { given: { generator: "choice", options: { values: SNIPPETS } }, confidence: 0.92 };
  const known = found === null ? undefined : CODES[found.words];
  // Three letters exactly are the other code of countries.
  const { type, maxLength } = context;
  if (known === "countryCode" && maxLength === 3 && type.kind === "text" && type.fixed)
    return { given: "countryCode3", confidence: 0.9 };
  if (known !== undefined) return { given: known, confidence: 0.87 };
  if (isOfLand(context)) return { given: "regionCode", confidence: 0.9 };
  if (found?.noun.subject === "product") return { given: "sku", confidence: 0.8 };
  const ofName = modifiers.length === 0 ? codeOfName(context) : null;
  if (ofName !== null) return { given: ofName, confidence: 0.8 };
  const room = context.maxLength ?? 8;
  if (room <= 4 || !phrase.endsWith("code")) return pattern(`[A-Z]{${Math.min(room, 4)}}`, 0.65);
  // What somebody types in to be let in says nothing.
  const last = context.facts.words.at(-1) ?? "";
  if ([...modifiers, last].some((word) => LETS_IN.has(word))) return pattern(`[A-Z0-9]{${Math.min(room, 8)}}`, 0.65);
  const sign = signOf(modifiers.at(-1) ?? last);
  if (room < 7) return pattern(`${sign?.charAt(0) ?? "C"}[0-9]{${room - 2}}`, 0.65);
  const digits = Math.min(room - 4, context.unique || context.inKey ? 4 : 3);
  return pattern(`${sign ?? "[A-Z]{3}"}-[0-9]{${digits}}`, 0.65);
};

/** A state is a place's where its row says of which country. */
const isOfLand = ({ facts }: Ask["context"]): boolean =>
  /^(?:state|province)$/.test(facts.words.at(-1) ?? "") &&
  [...facts.columnWords.values()].some((words) => words.includes("country"));

/** Words before `code` that make it a password for once. */
const LETS_IN = new Set(
  "password reset invite invitation join share pass persist access authentication verification verify confirmation confirm activation unlock recovery security secret block blocked coupon login backup pairing".split(
    " ",
  ),
);

/** Three letters of what has the code: `SIZ` of a size, as those are written that somebody thought up; null of what has no name. */
function signOf(word: string): string | null {
  const letters = word.replace(/[^a-z]/g, "").slice(0, 3);
  return letters.length < 2 ? null : letters.toUpperCase();
}

function pattern(regex: string, confidence: number): Special {
  return { given: { generator: "pattern", options: { regex } }, confidence };
}

/** Words before `key` that make it a secret. */
const SECRETS = new Set(
  "secret api access authentication encryption private public signing license twofa otp app".split(" "),
);

const CONFIGURED = new Set(
  "config setting option cache translation meta feature cron concurrency lock i18n label message".split(" "),
);

/** What programs keep for a while, by whose it is. */
const CACHED =
  "(user|session|account|order|product|page|feed|report|team):[1-9][0-9]{1,4}(:(profile|permissions|list|count|html|summary|settings))?|(search|stats|menu|config|rates):[a-f0-9]{8}";

/** What is kept of certificates: by their hosts. */
const CERTIFIED = "(www|mail|app|api|shop|git|files)[1-9]?\\.example\\.(com|net|org)(\\+rsa)?|acme_account\\+key";

/** Keys of caches; a cache of files or pages is no setting. */
const cacheKey: Reader = (ask) => (ofCertificates(ask) ? pattern(CERTIFIED, 0.95) : ofCache(ask));

const ofCertificates = ({ as, modifiers, context: { facts } }: Ask): boolean =>
  as === "text" &&
  modifiers.length === 0 &&
  facts.words.some((word) => ["acme", "autocert", "certmagic"].includes(word));

const ofCache: Reader = ({ as, phrase, modifiers, context }) =>
  as === "text" &&
  (context.maxLength ?? 99) >= 30 &&
  (modifiers.at(-1) === "cache" ||
    phrase.startsWith("cache") ||
    (modifiers.length === 0 && context.facts.words.includes("cache")))
    ? pattern(CACHED, 0.94)
    : null;

const key: Reader = (ask) => cacheKey(ask) ?? plainKey(ask);

/** What programs look up by a key that says something; whatever else has one is opened by it. */
const LOOKED_UP: ReadonlySet<string | undefined> = new Set([
  undefined,
  "setting",
  "software",
  "lookup",
  "content",
  "file",
  "device",
]);

const plainKey: Reader = ({ as, found, modifiers, context }) => {
  if (as !== "text") return null;
  const subject = found?.noun.subject;
  if (subject === "internet") return { given: "apiKey", confidence: 0.88 };
  const bare = modifiers.length === 0 || CONFIGURED.has(modifiers.at(-1) ?? "");
  if (subject === "software" || (subject === "lookup" && bare)) return { given: "configKey", confidence: 0.8 };
  if (modifiers.some((word) => SECRETS.has(word))) return { given: "apiKey", confidence: 0.6 };
  const initials = modifiers.length === 0 ? initialsOfName(context) : null;
  if (initials !== null) return { given: initials, confidence: 0.86 };
  // The key of a thing is what programs call it by; that of nothing is a setting's.
  const thing = modifiers.length > 0 && subject !== "setting" && !CONFIGURED.has(modifiers.at(-1) ?? "");
  const kept = [...context.facts.columnWords.values()].some((words) => words.at(-1) === "value");
  if (!kept && (thing || !LOOKED_UP.has(subject)))
    return pattern(context.maxLength === null || context.maxLength >= 16 ? "[a-z0-9]{16}" : "[a-z0-9]{8}", 0.6);
  return { given: thing ? "settingName" : "configKey", confidence: 0.6 };
};

const symbol: Reader = ({ as, found }) => {
  if (as !== "text") return null;
  if (found?.words === "currency") return { given: "currencySymbol", confidence: 0.9 };
  if (found?.words.startsWith("unit") === true) return { given: "unitOfMeasure", confidence: 0.9 };
  return pattern("[A-Z]{3,4}", 0.7);
};

/** Where a number of an order stands. */
const ORDERED = new Set(["order", "payment", "account", "person", "company"]);

/** Numbers of papers and people are long; others count from one within something. */
const number: Reader = (ask) => {
  const { as, found, modifiers, context } = ask;
  if (as === "integer" || as === "decimal") {
    // Among what is no order, which one comes first: `menu.order_num`.
    if (modifiers.join(" ") === "order" && !context.unique && !ORDERED.has(context.facts.subject ?? ""))
      return { given: "sortOrder", confidence: 0.7 };
    const long = context.unique || ["order", "payment", "account", "person"].includes(found?.noun.subject ?? "");
    const options = long ? { min: 10_000, max: 99_999 } : { min: 1, max: 30, distribution: "zipf" };
    return { given: { generator: "integer", options }, confidence: 0.6 };
  }
  if (as !== "text") return null;
  if (modifiers.length === 0) return pattern("[1-9][0-9]{4}", 0.6);
  const room = context.maxLength ?? 9;
  return room < 6 ? null : pattern(`[1-9][0-9]{${Math.min(6, room - 2)}}`, 0.6);
};

const ticketNumber = ({ as, context }: Ask): Special | null =>
  as === "text" && flies(context) ? pattern("(125|220|016|074)[0-9]{10}", 0.95) : null;

/** What a cache keeps under a key. */
const cached: Reader = ({ as, modifiers, context: { facts, maxLength } }) =>
  as === "text" && modifiers.length === 0 && facts.words.at(-1) === "cache" && (maxLength ?? 999) > 200
    ? { given: "json", confidence: 0.94 }
    : null;

/** Codes, keys, symbols and numbers. */
export const codeReaders: Readers = {
  ...forAll("code, iso, iso code, abbreviation, short code", code),
  key,
  ...forAll("key name, cache key, cache name, entry key", cacheKey),
  symbol,
  ...forAll("value, cached value, cache value", cached),
  number,
  "ticket number": ticketNumber,
};
