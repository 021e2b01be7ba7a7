import { someOf } from "../given/how-many.ts";
import { skewed } from "../given/skewed.ts";
import { isMomentInFractions } from "./unknown-number.ts";
import type { Rule } from "../rule.ts";
import { comparedWith } from "../context/compared-with.ts";
import { DEFAULT_FAMILIES } from "../data/default-families.ts";
import { isPlaceholder } from "../context/is-placeholder.ts";
import { literalDefault } from "../context/literal-default.ts";

/** Steps from the least on. */
const LADDERS: readonly (readonly string[])[] = [
  ["no experience", "beginner", "intermediate", "advanced"],
  ["beginner", "intermediate", "advanced"],
  ["novice", "intermediate", "expert"],
  ["never", "rarely", "sometimes", "often"],
  ["none", "low", "medium", "high"],
  ["low", "medium", "high"],
  ["small", "medium", "large"],
  ["basic", "standard", "premium"],
];

/** What mailings and jobs count goes by the hundreds: `to_send integer default 0`. */
const AS_MANY = new Set(
  "to send sent deliver delivered open opened click clicked process processed queue queued".split(" "),
);

/** The default as an example of what is there: a magnitude, or a word. */
export const defaultValue: Rule = {
  name: "defaultValue",
  quotes: true,
  strength: 20,
  propose(context) {
    const { table, column, type, typeClass, maxLength, inKey, words } = context;
    if (isMomentInFractions(context)) return [];
    const value = literalDefault(column);
    if (typeClass === "text" && typeof value === "string" && value !== "") {
      if (isPlaceholder(value)) return [];
      const ladder = LADDERS.find(([first]) => first === value.toLowerCase());
      if (ladder !== undefined) {
        const spell = /^[A-Z]/.test(value)
          ? (word: string) => word.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
          : (word: string) => word;
        return [{ spec: skewed(ladder.map(spell)), evidence: `defaults to "${value}", the least`, confidence: 0.45 }];
      }
      const family =
        DEFAULT_FAMILIES.find((each) => each[0] === value) ?? DEFAULT_FAMILIES.find((each) => each.includes(value));
      if (family !== undefined && comparedWith(table, column.name).length === 0) {
        const others = family.filter((word) => word !== value);
        const spec = skewed([value, ...others], maxLength);
        return [{ spec, evidence: `defaults to "${value}", one of a few that programs have`, confidence: 0.45 }];
      }
      const words = [...new Set([value, ...comparedWith(table, column.name)])];
      if (words.length > 1) {
        return [{ spec: skewed(words), evidence: `defaults to "${value}"; rules ask for more`, confidence: 0.45 }];
      }
      return [
        {
          spec: { generator: "constant", options: { value } },
          evidence: `defaults to "${value}" and the name says nothing`,
          confidence: 0.4,
        },
      ];
    }
    const number = typeof value === "string" && value !== "" ? Number(value) : value;
    if (typeof number !== "number" || !Number.isFinite(number)) return [];
    if (typeClass !== "integer" && typeClass !== "decimal") return [];
    // One digit wide and nothing or one by default: yes or no, as PHP writes it.
    if (/\bint\w*\(1\)/i.test(column.typeText) && (number === 0 || number === 1)) {
      const values = [
        [number, 80],
        [1 - number, 20],
      ];
      const spec = { generator: "weighted", options: { values } };
      return [{ spec, evidence: `one digit that defaults to ${number}`, confidence: 0.65 }];
    }
    // `numeric(3,2)` with a default of 0.0 holds shares.
    if (
      number === 0 &&
      type.kind === "decimal" &&
      (type.scale ?? 0) > 1 &&
      (type.precision ?? 9) - (type.scale ?? 0) < 2
    )
      return [{ spec: { generator: "probability" }, evidence: "a fraction that defaults to 0", confidence: 0.45 }];
    // What begins below nothing, or with one, mostly stays there; less than nothing is nobody's choice.
    if (typeClass === "integer" && !inKey && (number === 1 || number < 0)) {
      const flagged = number === 1 && type.kind === "integer" && type.bits <= 8;
      const others = flagged
        ? [[0, 20]]
        : [
            [number < 0 ? 1 : 2, 15],
            [number < 0 ? 2 : 3, 10],
          ];
      const spec = { generator: "weighted", options: { values: [[number, flagged ? 80 : 75], ...others] } };
      return [{ spec, evidence: `defaults to ${number}, as most do`, confidence: 0.4 }];
    }
    if (number === 0 && type.kind === "integer" && !words.some((word) => AS_MANY.has(word)))
      return [{ spec: someOf(type.bits), evidence: "defaults to 0", confidence: 0.4 }];
    const max = number === 0 ? 100 : Math.ceil(Math.abs(number) * 2);
    const options = { min: Math.min(0, number * 2), max, ...(number === 0 ? { distribution: "exponential" } : {}) };
    return [{ spec: { generator: typeClass, options }, evidence: `defaults to ${number}`, confidence: 0.4 }];
  },
};
