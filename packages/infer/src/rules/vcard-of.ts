import type { Column } from "@seedloom/core";
import type { Rule, Suggestion } from "../rule.ts";
import { sibling } from "../context/sibling.ts";

/** What the shortest card takes beside a name. */
const ROOM = 120;

function card(lines: string, of: Readonly<Record<string, Column>>): Suggestion {
  const template = `BEGIN:VCARD\nVERSION:3.0\n${lines}\nEND:VCARD`;
  const inputs = Object.fromEntries(Object.entries(of).map(([input, { name }]) => [input, { column: name }]));
  const told = Object.values(of).map(({ name }) => name);
  return {
    spec: { generator: "textFrom", options: { template }, inputs },
    evidence: `the card of ${told.join(" and ")}`,
    confidence: 0.95,
  };
}

/** `vcard` beside the name of a contact: the card says whose it is. */
export const vcardOf: Rule = {
  name: "vcardOf",
  strength: 68,
  propose(context) {
    const { typeClass, inKey, words, maxLength } = context;
    if (typeClass !== "text" || inKey || words.join(" ") !== "vcard" || (maxLength ?? ROOM) < ROOM) return [];
    const name = sibling(context, ["name", "full name", "display name"], ["text"]);
    if (name !== null) return [card("FN:{name}", { name })];
    const first = sibling(context, ["first name", "given name"], ["text"]);
    const last = sibling(context, ["last name", "family name"], ["text"]);
    return first === null || last === null ? [] : [card("N:{last};{first};;;\nFN:{first} {last}", { first, last })];
  },
};
