import type { Rule } from "../rule.ts";
import { genderOf } from "../given/gender-of.ts";
import { skewed } from "../given/skewed.ts";

/** An enum's or a set's labels. */
export const enumLabels: Rule = {
  name: "enumLabels",
  quotes: true,
  strength: 100,
  propose(context) {
    const { type, limits } = context;
    if (type.kind === "set") return [{ spec: { generator: "set" }, evidence: "a set of labels", confidence: 1 }];
    if (type.kind !== "enum") return [];
    const labels = type.labels.filter(
      (label) => limits.values?.includes(label) !== false && !limits.forbidden.includes(label),
    );
    if (labels.length === 0) return [];
    const evidence = `enum ${type.name} with ${type.labels.length} labels`;
    return [{ spec: genderOf(labels, context) ?? skewed(labels), evidence, confidence: 1 }];
  },
};
