import type { Rule } from "../rule.ts";
import { splitName } from "../words/split-name.ts";

/** `emptyOrFull char(1)`, `debit_or_credit`: one of the two that the name says, by its first letter where there is no room for more. */
export const oneOrOther: Rule = {
  name: "oneOrOther",
  strength: 61.5,
  propose({ typeClass, maxLength, column, unique, words, facts }) {
    const parts = splitName(column.name);
    const at = parts.lastIndexOf("or");
    const [first = "", second = ""] = [parts[at - 1], parts[at + 1]];
    if (typeClass !== "text" || unique || at < 1 || at !== parts.length - 2 || at > 2) return [];
    if (first.length < 2 || second.length < 2 || first === second) return [];
    const room = maxLength ?? 99;
    const [one, other] = [first[0]!.toUpperCase(), second[0]!.toUpperCase()];
    const values =
      room >= Math.max(first.length, second.length) ? [first, second] : one === other ? null : [one, other];
    // A reason or a comment is neither.
    if (values === null || words.length === 0 || facts.words.length === 0 || room > 40) return [];
    return [
      {
        spec: {
          generator: "weighted",
          options: { values: values.map((value, index) => [value, index === 0 ? 55 : 45]) },
        },
        evidence: `either ${first} or ${second}`,
        confidence: 0.86,
      },
    ];
  },
};
