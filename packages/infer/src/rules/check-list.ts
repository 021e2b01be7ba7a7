import type { Rule } from "../rule.ts";
import { flagOf } from "../flags/rates.ts";
import { listedByAuthor } from "../given/listed-by-author.ts";

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
    const evidence = `a check allows only ${values.length} values`;
    return [{ spec: listedByAuthor(values, context), evidence, confidence: 0.98 }];
  },
};
