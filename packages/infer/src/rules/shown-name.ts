import type { Rule } from "../rule.ts";
import { sibling } from "../context/sibling.ts";

const SHOWN = new Set([
  "display name",
  "friendly name",
  "label",
  "human name",
  "pretty name",
  "readable name",
  "name display",
  "caption",
  "verbose name",
  "presentation",
]);

/** What programs call a thing: `local_name`, `machine_name`. */
const INNER = [
  "local name",
  "technical name",
  "internal name",
  "machine name",
  "system name",
  "field name",
  "column name",
];

/** What people are called by is their own affair; what is said is not the name of anything. */
const SPEAKING: ReadonlySet<string> = new Set(["person", "account", "message"]);

/** `display_name` or `label` beside a thing's `name`: the same, as people read it. */
export const shownName: Rule = {
  name: "shownName",
  strength: 68,
  propose(context) {
    const { words, typeClass, facts, unique, foreignKey } = context;
    if (typeClass !== "text" || unique || foreignKey !== null || !SHOWN.has(words.join(" "))) return [];
    if (facts.noun !== null && SPEAKING.has(facts.noun.noun.subject)) return [];
    // Names of people's own: beside them a display name is another entity's business.
    if ([...facts.columnWords.values()].some((one) => ["email", "user name", "first name"].includes(one.join(" "))))
      return [];
    const phrase = words.join(" ");
    const shown = phrase === "label" || phrase === "caption" ? ["display name"] : [];
    const name = sibling(context, ["name", ...shown, ...INNER], ["text"]);
    if (name === null) return [];
    return [
      {
        spec: { generator: "recased", options: { as: "title" }, inputs: { from: { column: name.name } } },
        evidence: `${name.name} as people read it`,
        confidence: 0.85,
      },
    ];
  },
};
