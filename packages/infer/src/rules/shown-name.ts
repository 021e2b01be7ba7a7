import type { Rule } from "../rule.ts";
import { sibling } from "../context/sibling.ts";

/** What people call a thing. */
export const SHOWN: ReadonlySet<string> = new Set([
  "display name",
  "friendly name",
  "label",
  "human name",
  "pretty name",
  "readable name",
  "name display",
  "caption",
  "verbose name",
  "complete name",
  "presentation",
]);

/** What programs call a thing: `local_name`, `machine_name`. */
export const INNER: ReadonlySet<string> = new Set([
  "local name",
  "technical name",
  "internal name",
  "machine name",
  "system name",
  "field name",
  "column name",
]);

/** What people are called by is their own affair; what is said is not the name of anything. */
const SPEAKING: ReadonlySet<string> = new Set(["person", "account", "message"]);

/** Switches are known to programs by a key, and to people by what it says. */
const SWITCHED = new Set(["flag", "toggle", "feature", "experiment"]);

/** `display_name` or `label` beside a thing's `name`: the same, as people read it. */
export const shownName: Rule = {
  name: "shownName",
  strength: 68,
  propose(context) {
    const { words, typeClass, facts, unique, foreignKey, column } = context;
    if (typeClass !== "text" || unique || foreignKey !== null) return [];
    const phrase = words.join(" ");
    // Several labels mark a thing.
    if (/labels$/i.test(column.name)) return [];
    const isSwitch = SWITCHED.has(facts.words.at(-1) ?? "") && (phrase === "name" || phrase === "title");
    if (!isSwitch && !SHOWN.has(phrase)) return [];
    if (facts.noun !== null && SPEAKING.has(facts.noun.noun.subject)) return [];
    // Names of people's own: beside them a display name is another entity's business. Teams and firms have addresses, too.
    const personal = ["user name", "first name", ...(facts.noun === null ? ["email"] : [])];
    if ([...facts.columnWords.values()].some((one) => personal.includes(one.join(" ")))) return [];
    const shown = phrase === "label" || phrase === "caption" ? ["display name"] : [];
    const keys = ["key", "flag key", "feature key", "toggle key"];
    const name = sibling(context, isSwitch ? keys : ["name", ...shown, ...INNER], ["text"]);
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
