import { literalDefault } from "../context/literal-default.ts";
import { KIND_WORDS } from "../data/kind-words.ts";
import { skewed } from "../given/skewed.ts";
import type { Rule } from "../rule.ts";
import { VOCABULARY } from "../words/vocabulary.ts";

/** `dpadminstate`, `hwtype`: nobody set the words apart. */
const GLUED = /^[a-z]{1,12}(?:state|status|mode|type|kind|class|method)$/;

/** How many there are where nothing is known. */
const COUNT = 4;

/** `category integer default 0`, `trust_model int`: one of a few, counted from the default or from one. */
export const kindCode: Rule = {
  name: "kindCode",
  strength: 32,
  propose({ words, typeClass, column, inKey, foreignKey, limits }) {
    if (typeClass !== "integer" || inKey || foreignKey !== null) return [];
    const last = words.at(-1) ?? "";
    if (!KIND_WORDS.has(last) && !(GLUED.test(last) && !VOCABULARY.has(last))) return [];
    const given = literalDefault(column);
    const number = given === undefined || given === null || given === "" ? 1 : Number(given);
    if (!Number.isInteger(number) || Math.abs(number) > 20) return [];
    const first = Math.max(limits.min ?? -Infinity, Math.min(number, 1));
    const codes = Array.from({ length: COUNT }, (_, at) => first + at).filter(
      (code) => code <= (limits.max ?? Infinity),
    );
    const values = codes.includes(number) ? [number, ...codes.filter((code) => code !== number)] : codes;
    if (values.length < 2) return [];
    return [
      { spec: skewed(values), evidence: `a whole number named "${words.join(" ")}": one of a few`, confidence: 0.6 },
    ];
  },
};
