/** Endings by which a verb and what is made of it differ: `approved`, `approval`, `approver`; the longest first. */
const ENDINGS =
  /(?:ications?|ization|isation|ations?|itions?|utions?|ctions?|sions?|tions?|ments?|ences?|ances?|ing|ers?|ors?|als?|ed|ied|ies|(?<=[fr])y|e|es|s)$/;

/**
 * What words of one family begin with; words of three letters stay as they are.
 * @example
 * stemOf("cancellation"); // "cancel"
 */
export function stemOf(word: string): string {
  // `constructor` is a word, too.
  const given = (Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined) ?? word;
  const cut = given.replace(ENDINGS, "");
  const stem = cut.length < 3 ? given : cut;
  // `cancell` and `cancel`, `refunnd`: a doubled letter is one.
  return stem.length > 3 ? stem.replace(/([b-df-hj-np-tv-z])\1$/, "$1") : stem;
}

/** Words whose family begins in another way. */
const IRREGULAR: Readonly<Record<string, string>> = {
  resolution: "resolved",
  suspension: "suspended",
  rejection: "rejected",
  inspection: "inspected",
  collection: "collected",
  payment: "paid",
  pay: "paid",
  sale: "sold",
  delivery: "delivered",
  cheque: "check",
  denial: "denied",
  deny: "denied",
  refusal: "refused",
  closure: "closed",
  submission: "submitted",
  completion: "completed",
  expiry: "expired",
  expiration: "expired",
  publication: "published",
  deletion: "deleted",
  death: "dead",
  died: "dead",
  ...Object.fromEntries(
    [
      "deliver",
      "order",
      "transfer",
      "register",
      "recover",
      "render",
      "offer",
      "answer",
      "enter",
      "trigger",
      "filter",
    ].map((verb) => [verb, `${verb}ed`]),
  ),
  deceased: "dead",
};
