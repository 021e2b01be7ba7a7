import { literalDefault } from "../context/literal-default.ts";
import { findMeanings } from "../names/find-meanings.ts";
import type { Rule } from "../rule.ts";
import { asSpec } from "./name-meaning.ts";

/** `months int default 36`: numbers whose default is far from what the name alone would give are about the default. */
export const defaultMagnitude: Rule = {
  name: "defaultMagnitude",
  strength: 61,
  propose(context) {
    const { typeClass, column, inKey, foreignKey } = context;
    if ((typeClass !== "integer" && typeClass !== "decimal") || inKey || foreignKey !== null) return [];
    const given = literalDefault(column);
    const number = given === undefined || given === null || given === "" ? NaN : Number(given);
    if (!Number.isFinite(number) || number <= 1) return [];
    const [best] = findMeanings(context, typeClass);
    const { min, max } = asSpec(best?.given ?? "none").options ?? {};
    if (typeof min !== "number" || typeof max !== "number" || (number >= min && number <= max)) return [];
    const share = (factor: number) => Math.max(1, Math.round(number * factor));
    const values = [
      [number, 60],
      [share(0.5), 15],
      [share(0.75), 5],
      [share(1.5), 10],
      [share(2), 10],
    ];
    return [
      {
        spec: { generator: "weighted", options: { values } },
        evidence: `about its default of ${number}`,
        confidence: 0.7,
      },
    ];
  },
};
