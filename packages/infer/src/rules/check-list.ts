import type { Rule } from "../rule.ts";
import { skewed } from "../names/skewed.ts";

/** A CHECK or a domain that lists the only values allowed. */
export const checkList: Rule = {
  name: "checkList",
  strength: 95,
  propose({ limits }) {
    const values = limits.values?.filter((value) => !limits.forbidden.includes(value)) ?? [];
    if (values.length === 0) return [];
    return [{ spec: skewed(values), evidence: `a check allows only ${values.length} values`, confidence: 0.98 }];
  },
};
