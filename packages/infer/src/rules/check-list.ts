import type { Rule } from "../rule.ts";
import { flagOf } from "../flags/rates.ts";
import { genderOf } from "../given/gender-of.ts";
import { skewed } from "../given/skewed.ts";

const CONTINENTS = "Africa,Antarctica,Asia,Europe,North America,Oceania,South America";

/** All the continents, as a country's row has the one that it lies on. */
const isWorld = (values: readonly unknown[]): boolean => values.map(String).sort().join(",") === CONTINENTS;

/** A CHECK or a domain that lists the only values allowed. */
export const checkList: Rule = {
  name: "checkList",
  quotes: true,
  strength: 95,
  propose(context) {
    const { limits } = context;
    const values = limits.values?.filter((value) => !limits.forbidden.includes(value)) ?? [];
    if (values.length === 0) return [];
    const flag = flagOf(values, context);
    if (flag !== null) return [{ spec: flag, evidence: "a check allows only yes and no", confidence: 0.98 }];
    if (isWorld(values)) return [{ spec: { generator: "continent" }, evidence: "the continents", confidence: 0.98 }];
    const gender = genderOf(values, context);
    return [
      { spec: gender ?? skewed(values), evidence: `a check allows only ${values.length} values`, confidence: 0.98 },
    ];
  },
};
