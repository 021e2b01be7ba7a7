import type { Rule } from "../rule.ts";
import { sibling } from "../context/sibling.ts";

/** Room for a name in full. */
const ENOUGH = 16;

const SHORT = /^(?:name short|short name|name abbreviation|abbreviated name|short label)$/;

/** `name_short varchar(8)` beside `name`: the name's initials. */
export const shortOfName: Rule = {
  name: "shortOfName",
  strength: 69,
  propose(context) {
    const { typeClass, inKey, words, maxLength, facts } = context;
    if (typeClass !== "text" || inKey || !SHORT.test(words.join(" ")) || (maxLength ?? ENOUGH) >= ENOUGH) return [];
    if (facts.subject === "person") return [];
    const name = sibling(context, ["name", "title", "long name", "full name", "label", "long label"], ["text"]);
    if (name === null) return [];
    const spec = { generator: "codeOf", options: { as: "initials" }, inputs: { from: { column: name.name } } };
    return [{ spec, evidence: `the initials of ${name.name}`, confidence: 0.92 }];
  },
};
