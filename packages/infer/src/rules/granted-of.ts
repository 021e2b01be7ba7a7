import { sibling } from "../context/sibling.ts";
import type { Rule } from "../rule.ts";

/** Words of what came of a request, and of what was asked for. */
const GRANTED = new Set(["granted", "approved", "accepted"]);
const ASKED = ["requested", "asked", "requested for"];

/** `granted_scopes` beside `requested_scopes`, `approved_role` beside `requested_role`: mostly all that was asked for, and never more. */
export const grantedOf: Rule = {
  name: "grantedOf",
  strength: 68,
  propose(context) {
    const { typeClass, words, unique, inKey, foreignKey } = context;
    if (typeClass !== "text" || unique || inKey || foreignKey !== null || !GRANTED.has(words[0] ?? "")) return [];
    const what = words.slice(1).join(" ");
    const asked =
      what === ""
        ? null
        : sibling(
            context,
            ASKED.map((word) => `${word} ${what}`),
            ["text"],
          );
    if (asked === null || asked === undefined) return [];
    return [
      {
        spec: { generator: "textFrom", options: { template: "{from}" }, inputs: { from: { column: asked.name } } },
        evidence: `what was granted of ${asked.name}`,
        confidence: 0.9,
      },
    ];
  },
};
