import { baseType } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { momentWindow } from "../moments/counted-moment.ts";
import { readMoment } from "../moments/read-moment.ts";
import type { Rule } from "../rule.ts";
import { isPlural } from "../words/is-plural.ts";

/** The length of YYYYMMDDHHMMSS. */
const DIGITS = 14;

/** What may bound anything: bytes of any length say nothing of a moment there. */
const BOUNDS = new Set(["to", "from", "start", "end", "begin"]);
/** What is a moment beside others that are kept so. */
const LIKEWISE = new Set(["time", "authenticated", "confirmed", "verified", "activated"]);

/** Whether another column of the table keeps a moment in bytes, by a name that leaves no doubt. */
const isKeptBeside = ({ table, column }: ColumnContext): boolean =>
  table.columns.some(
    (other) =>
      other !== column &&
      baseType(other.type).kind === "bytes" &&
      /(?:timestamp|touched|registration)$/i.test(other.name),
  );

/** The length of YYYYMMDD. */
const OF_DAY = 8;
const DAY = { generator: "pattern", options: { regex: "20(1[89]|2[0-5])(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])" } };

/** `created varchar(8)` beside `lastlogin varchar(14)`. */
function isDayBeside({ type, maxLength, words, table, facts }: ColumnContext): boolean {
  if (type.kind !== "text" || maxLength !== OF_DAY || readMoment(words) === null) return false;
  return table.columns.some(({ name, type: other }) => {
    const base = baseType(other);
    return base.kind === "text" && base.maxLength === DIGITS && readMoment(facts.columnWords.get(name) ?? []) !== null;
  });
}

/** Moments kept as 14 digits, in text or in bytes: `rev_timestamp binary(14)`. */
export const momentDigits: Rule = {
  name: "momentDigits",
  strength: 66,
  propose(context) {
    const { type, maxLength, words } = context;
    if (isDayBeside(context))
      return [{ spec: DAY, evidence: "a day as 8 digits, beside a moment as 14", confidence: 0.8 }];
    const bytes = type.kind === "bytes" && (type.maxLength === DIGITS || type.maxLength === null);
    if (!bytes && !(type.kind === "text" && maxLength === DIGITS)) return [];
    // `events` in bytes are what happened, not when.
    if (bytes && type.maxLength === null && isPlural(context.column.name) && !/expires$/i.test(context.column.name))
      return [];
    const read = readMoment(words);
    const last = words.at(-1) ?? "";
    if (bytes && type.maxLength === null && read?.explicit !== true && BOUNDS.has(last)) return [];
    const told =
      last === "timestamp" ||
      last === "when" ||
      last === "expiry" ||
      (bytes && LIKEWISE.has(last) && isKeptBeside(context));
    // Fourteen bytes exactly are nothing else.
    const exactly = type.kind === "bytes" && type.fixed;
    if (read === null && !exactly && !told) return [];
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
