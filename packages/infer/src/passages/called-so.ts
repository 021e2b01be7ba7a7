import { hasTable } from "../context/has-table.ts";
import { BIOS, judgedAs, writtenIn } from "../data/written.ts";
import { asSpec } from "../given/as-spec.ts";
import type { Suggestion } from "../rule.ts";
import { suggested } from "./suggested.ts";
import { isSaid, type Text } from "./text.ts";

/** Room for a word or two. */
const ROOM = 40;

/** Texts that are called what they are: a motto, an explanation. */
export function calledSo(text: Text): Suggestion | null {
  const { context, phrase, room, known } = text;
  // What clubs and towns have for a motto is carved in stone; people have lines of their own.
  const carved = phrase === "motto" && context.facts.subject !== "person";
  const explained = phrase === "explanation" && /quiz|question|exam/.test(context.facts.words.join(" "));
  const own = explained ? "quizExplanation" : known?.ofField === true || carved ? null : writtenIn(phrase);
  return own !== null && room >= ROOM && !isSaid(text) ? suggested(own, `a text called ${phrase}`) : null;
}

/** What is said of somebody's work. */
export function judged({ table, phrase }: Text): Suggestion | null {
  const found = judgedAs(table.slice(-2).join(" "), phrase) ?? judgedAs(table.at(-1) ?? "", phrase);
  return found === null ? null : suggested(found, "what is said of somebody's work");
}

/** What people of a calling say of themselves; agents where more is known of them than what they are called: those who sell homes. */
export function bioOf({ context, table, known }: Text): Suggestion | null {
  const last = table.at(-1) ?? "";
  if (known === undefined || asSpec(known.given).generator !== "bio") return null;
  if (last === "agent" && !hasTable(context, /propert|listing|real_?estate/i)) return null;
  const found = BIOS[last];
  return found === undefined ? null : suggested(found, `what a ${last} says`);
}
