import type { GeneratorSpec } from "@seedloom/core";
import { mayBeEmpty } from "../context/may-be-empty.ts";
import type { ColumnContext } from "../context/column-context.ts";
import type { Rule } from "../rule.ts";

/** `attr1`, `custom_field_3`, `udf_text2`, `user_profile4`: what stands before the number says that nobody knows yet what for. */
const SPARE =
  /^(?:attr|attribute|ext|extra|extend|custom|udf|uda|spare|reserved?|flex|flex_?field|misc|free_?(?:field|text)?|cust_?(?:field|text|char)?|custom_?(?:field|text|char|value)|(?:extra|extend|ext|user|spare|reserved?)_?(?:field|def|defined|data|profile|text|char|info|attr))_?\d{1,2}$/i;

/** `user1` to `user4`: of two alone, each may be one of a pair. */
const NUMBERED = /^(user|usr|text|char|def)_?\d{1,2}$/i;
const SEVERAL = 3;

/** How few rows make use of one, and what stands there then. */
const UNUSED = 0.94;
const USED = ["see note", "new", "A", "B", "x"];
const MOSTLY_EMPTY: GeneratorSpec = {
  generator: "weighted",
  options: { values: [["", 95], ...USED.map((value) => [value, 1])] },
};

/** Fields that an application keeps for others to fill, one beside the other: hardly any row does. */
export const spareField: Rule = {
  name: "spareField",
  strength: 66.2,
  propose(context) {
    const { typeClass, inKey, foreignKey, existing } = context;
    if (inKey || foreignKey !== null || existing.length > 0 || !isSpare(context)) return [];
    const evidence = "one of several fields kept for later";
    if (typeClass === "integer" || typeClass === "decimal") return [{ spec: NONE, evidence, confidence: 0.8 }];
    if (typeClass !== "text") return [];
    if (mayBeEmpty(context.column)) return [{ spec: { generator: "empty" }, evidence, confidence: 0.8 }];
    if (!context.column.nullable) return [{ spec: MOSTLY_EMPTY, evidence, confidence: 0.8 }];
    const spec: GeneratorSpec = { generator: "choice", options: { values: USED } };
    return [{ spec, evidence, confidence: 0.8, nullRate: UNUSED }];
  },
};

const NONE: GeneratorSpec = {
  generator: "weighted",
  options: {
    values: [
      [0, 92],
      [1, 6],
      [2, 2],
    ],
  },
};

function isSpare({ column: { name }, table: { columns } }: ColumnContext): boolean {
  const stem = name.replace(/\d+$/, "");
  const series = columns.filter((other) => other.name !== stem && other.name.replace(/\d+$/, "") === stem).length;
  return SPARE.test(name) ? series > 1 : NUMBERED.test(name) && series >= SEVERAL;
}
