import type { Given } from "../data/meaning.ts";
import type { Role, Told } from "../data/topics/topic.ts";

/** What stands in its place in languages that a run asks for. */
const SAID: Readonly<Record<Role, string>> = {
  noted: "note",
  described: "sentence",
  instructed: "sentence",
  occasions: "reason",
  reasons: "reason",
};

/**
 * Sentences that are told in a role, as one of them; null where there are none.
 * @param abroad whether they are in the schema's own language, so that nothing stands in their place
 */
export function saidOf(told: Told | undefined, role: Role, abroad = false): Given | null {
  const lines = told?.[role]?.split("\n").filter((line) => line !== "");
  if (lines === undefined) return null;
  const said = abroad ? {} : { said: SAID[role] };
  if (SAID[role] === "reason") return { generator: "choice", options: { values: lines, ...said } };
  return { generator: "pattern", options: { regex: lines.map(plain).join("|"), ...said } };
}

/** Prose is no regular expression, but for its choices in brackets. */
const plain = (sentence: string): string => sentence.replaceAll(/[.?*+^$[\]{}\\]/g, "\\$&");
