import { momentWindow } from "../moments/counted-moment.ts";
import { readMoment } from "../moments/read-moment.ts";
import type { Rule } from "../rule.ts";
import { isPlural } from "../words/is-plural.ts";

/** The length of YYYYMMDDHHMMSS. */
const DIGITS = 14;

/** Moments kept as 14 digits, in text or in bytes: `rev_timestamp binary(14)`. */
export const momentDigits: Rule = {
  name: "momentDigits",
  strength: 66,
  propose(context) {
    const { type, maxLength, words } = context;
    const bytes = type.kind === "bytes" && (type.maxLength === DIGITS || type.maxLength === null);
    if (!bytes && !(type.kind === "text" && maxLength === DIGITS)) return [];
    // `events` in bytes are what happened, not when.
    if (bytes && type.maxLength === null && isPlural(context.column.name)) return [];
    const read = readMoment(words);
    // Fourteen bytes exactly are nothing else.
    const exactly = type.kind === "bytes" && type.fixed;
    if (read === null && !exactly && words.at(-1) !== "timestamp" && words.at(-1) !== "expiry") return [];
    const digits = { generator: "timestampDigits", options: momentWindow(context, read) };
    return [
      {
        spec: bytes ? { generator: "utf8", options: { text: digits } } : digits,
        evidence: `${context.column.typeText} named "${read?.phrase ?? words.join(" ")}": a moment as 14 digits`,
        confidence: 0.8,
      },
    ];
  },
};
