import { baseType } from "@seedloom/core";
import type { Rule } from "../rule.ts";
import { sibling } from "../context/sibling.ts";

const LOWER = new Set([
  "lower",
  "lowercase",
  "lowercased",
  "normalized",
  "normalised",
  "canonical",
  "folded",
  "lc",
  "ci",
]);
const UPPER = new Set(["upper", "uppercase", "uppercased", "uc"]);

/** `email_normalized` beside `email`, `name_lower` beside `name`; `NormalizedUserName` beside `UserName` is in capitals. */
export const caseTwin: Rule = {
  name: "caseTwin",
  strength: 69,
  propose(context) {
    const { words, typeClass, column, type, table } = context;
    if (typeClass !== "text" || words.length < 2 || column.generated.kind !== "no") return [];
    const at = [0, words.length - 1].find((place) => LOWER.has(words[place] ?? "") || UPPER.has(words[place] ?? ""));
    if (at === undefined) return [];
    const original = sibling(context, [words.toSpliced(at, 1).join(" ")], ["text"]);
    if (original === null || table.foreignKeys.some((key) => key.columns.includes(column.name))) return [];
    const base = baseType(original.type);
    const [room, length] = [type, base].map((one) => (one.kind === "text" ? (one.maxLength ?? Infinity) : Infinity));
    if (Number(room) < Number(length)) return [];
    // ASP.NET Identity compares in capitals.
    const upper = UPPER.has(words[at] ?? "") || /^Normalized[A-Z]/.test(column.name);
    const as = upper ? "upper" : "lower";
    return [
      {
        spec: { generator: "recased", options: { as }, inputs: { from: { column: original.name } } },
        evidence: `${original.name} in ${as} case`,
        confidence: 0.93,
        nullRate: 0,
      },
    ];
  },
};
