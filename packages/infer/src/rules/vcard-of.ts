import type { Rule } from "../rule.ts";
import { sibling } from "../context/sibling.ts";

/** What the shortest card takes beside a name. */
const ROOM = 120;

/** `vcard` beside the name of a contact: the card says whose it is. */
export const vcardOf: Rule = {
  name: "vcardOf",
  strength: 68,
  propose(context) {
    const { typeClass, inKey, words, maxLength } = context;
    if (typeClass !== "text" || inKey || words.join(" ") !== "vcard" || (maxLength ?? ROOM) < ROOM) return [];
    const name = sibling(context, ["name", "full name", "display name"], ["text"]);
    if (name === null) return [];
    const template = "BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nEND:VCARD";
    return [
      {
        spec: { generator: "textFrom", options: { template }, inputs: { name: { column: name.name } } },
        evidence: `the card of ${name.name}`,
        confidence: 0.95,
      },
    ];
  },
};
