import type { TableFacts } from "../context/table-facts.ts";

/** Words that add nothing to whose facts these are. */
const EMPTY = new Set([
  "is",
  "has",
  "the",
  "current",
  "full",
  "new",
  "primary",
  "main",
  "default",
  "legal",
  "display",
  "work",
  "home",
  "alternative",
  "local",
  "common",
  "short",
  "long",
  "english",
  "native",
  "formal",
  "coord",
  "coordinate",
  "gps",
]);

/** Words of a phrase itself that say whose facts these are, though the phrase is known as a whole (`billing address`). */
const ROLES = new Set(
  (
    "billing shipping delivery mailing postal pickup dropoff origin destination departure arrival from to start end birth " +
    "mother father spouse guardian tutor parent emergency beneficiary owner manager contact sender recipient author reviewer " +
    "kin guarantor witness referee cosigner executor trustee nominee heir relative informant interpreter chaperone godparent " +
    "named market supervisor author registered invoice warehouse employer insurance previous capital hometown " +
    "base target quote source bank vendor supplier merchant insurer carrier shipper courier publisher broker agency sponsor competitor distributor"
  ).split(" "),
);

/** Whether a word says by itself whose facts these are. */
export const isRole = (word: string): boolean => ROLES.has(word);

/** A person's own, although they hold a word for a role. */
const OWN =
  /^(?:address )?postal code|^birth (?:date|day|month|year|timestamp)$|^(?:contact )?(?:email|phone)(?: number| address)?$|^employer$|^reply to|^owner$|^capital(?: city| name)?$/;

/**
 * Whose facts a column tells: the words before its phrase, unless they are the table's own (`customers.customer_email`).
 * @example
 * roleOf("city", ["billing"], facts); // "billing"
 */
export function roleOf(phrase: string, modifiers: readonly string[], facts: TableFacts): string | null {
  const own = new Set(facts.words);
  const inside = OWN.test(phrase) ? [] : phrase.split(" ").filter((word) => ROLES.has(word));
  // Who added or changed a row is none whom it is about.
  const doer = phrase.endsWith(" by") ? phrase.split(" ").slice(0, -1) : [];
  const words = [...modifiers, ...inside, ...doer].filter(
    (word) => !EMPTY.has(word) && !own.has(word) && !/^\d+$/.test(word) && word.length > 1,
  );
  return words.length === 0 ? null : words.join(" ");
}
