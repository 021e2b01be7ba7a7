import { literalDefault } from "../context/literal-default.ts";
import type { ColumnContext } from "../context/column-context.ts";
import { saidAbroad } from "../speech/said-abroad.ts";
import { schemaLanguage } from "../speech/schema-language.ts";

/** How things go on from where they begin. */
const CYCLES: readonly (readonly string[])[] = [
  ["pending", "confirmed", "completed", "cancelled"],
  ["open", "in_progress", "resolved", "closed"],
  ["new", "in_progress", "done", "cancelled"],
  ["draft", "published", "archived"],
  ["scheduled", "in_progress", "completed", "cancelled"],
  ["requested", "approved", "completed", "rejected"],
  ["submitted", "under_review", "approved", "rejected"],
  ["received", "processing", "completed", "rejected"],
  ["queued", "running", "completed", "failed"],
  ["unpaid", "paid", "refunded"],
  ["available", "reserved", "unavailable"],
  ["booked", "completed", "cancelled"],
  ["todo", "in_progress", "done"],
  ["created", "processing", "completed", "failed"],
  ["planned", "active", "completed", "cancelled"],
  ["unread", "read", "archived"],
  ["enabled", "disabled"],
  ["online", "offline", "maintenance"],
  ["in_progress", "completed", "cancelled"],
  ["completed", "pending", "failed"],
  ["active", "inactive", "suspended"],
];

/** States that are not left as a matter of course. */
const LASTING = new Set(["active", "enabled", "online", "available", "completed"]);

/** The states of what begins as a column's default says, spelt as it is; null where that is not known. */
export function defaultCycle({ column, catalog }: ColumnContext): readonly string[] | null {
  const given = literalDefault(column);
  if (typeof given !== "string" || given === "") return null;
  const plain = given.toLowerCase().replaceAll(/[ -]/g, "_");
  const language = schemaLanguage(catalog);
  const abroad = language === "en" ? null : saidAbroad(language);
  const own = CYCLES.find(([first = ""]) => first === plain);
  // Of other states there are better lists than these, which have the default too.
  const cycle =
    own ?? (abroad?.("in_progress") === plain ? CYCLES.find(([first]) => first === "in_progress") : undefined);
  if (cycle === undefined) return null;
  const blank = given.includes(" ") ? " " : given.includes("-") ? "-" : "_";
  const upper = given === given.toUpperCase();
  const capital = !upper && /^[A-Z]/.test(given);
  const spell = (state: string) => {
    const spaced = state.replaceAll("_", capital && blank === "_" ? " " : blank);
    return upper
      ? spaced.toUpperCase()
      : capital
        ? spaced.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase())
        : spaced;
  };
  const [, second = given, ...others] = cycle.map(spell);
  // Most have gone on, but from where things stay.
  return LASTING.has(plain) ? [given, second, ...others] : [second, given, ...others];
}
