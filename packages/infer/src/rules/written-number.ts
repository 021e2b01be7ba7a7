import { typeClass } from "../context/type-class.ts";
import type { Rule } from "../rule.ts";
import { canBeRead } from "../context/sibling.ts";

/** Endings of the number that a text tells, too. */
const AS_NUMBER = /_?(?:as_?)?num(?:ber|eric)?$/i;

/** `value` beside `value_num`: the same number, written out. */
export const writtenNumber: Rule = {
  name: "writtenNumber",
  strength: 66,
  propose(context) {
    const { typeClass: kind, inKey, column, table, maxLength } = context;
    if (kind !== "text" || inKey || !/value$/i.test(column.name) || (maxLength ?? 99) < 20) return [];
    const own = column.name.toLowerCase();
    const original = table.columns.find(
      (other) =>
        typeClass(other.type) === "decimal" &&
        AS_NUMBER.test(other.name) &&
        [own, own.replace(/_source_value$/, "")].includes(other.name.toLowerCase().replace(AS_NUMBER, "")) &&
        canBeRead({ table, column }, other),
    );
    if (original === undefined) return [];
    return [
      {
        spec: { generator: "textFrom", options: { template: "{from}" }, inputs: { from: { column: original.name } } },
        evidence: `${original.name}, written out`,
        confidence: 0.9,
      },
    ];
  },
};
