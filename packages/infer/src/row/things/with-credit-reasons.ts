import { isTied } from "../../context/is-tied.ts";
import { skewed } from "../../given/skewed.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";
import { textsIn } from "../../column/listed.ts";

/** What is written beside credits that come and go, by what their kind is called. */
const REASONS: readonly (readonly [kind: RegExp, reasons: string])[] = [
  [
    /usage|use|spen[dt]|deduct|debit|consum|charge/i,
    "Image generation|Chat message|Export of a report|Long document read",
  ],
  [/refund|revers/i, "Refund of a failed run|Refund of a purchase|Run cancelled"],
  [/subscription|allowance|renew|monthly|grant/i, "Monthly allowance|Allowance of the yearly plan|Plan renewed"],
  [/purchase|top_?up|buy|payment/i, "Credits purchased|Small pack purchased|Large pack purchased"],
  [/bonus|promo|reward|referral|gift/i, "Welcome bonus|Referral bonus|Bonus for a large pack"],
  [/expir/i, "Expired credits"],
  [/adjust|manual|correct/i, "Correction by support|Balance corrected"],
];

/** Who uses credits has not bought them in the same row. */
export const withCreditReasons: RowPass = (recipes, { table, facts, keys }) => {
  if (!facts.words.some((word) => word === "credit" || word === "token")) return recipes;
  const told = (column: string) => facts.columnWords.get(column)?.join(" ") ?? "";
  const kind = recipes.find(({ column }) => /^(?:transaction |entry )?(?:type|kind)$/.test(told(column)));
  const kinds = kind === undefined || kind.spec.inputs !== undefined ? [] : textsIn(kind.spec);
  const cases = Object.fromEntries(
    kinds.flatMap((each) => {
      const reasons = REASONS.find(([pattern]) => pattern.test(each))?.[1];
      return reasons === undefined ? [] : [[each, skewed(reasons.split("|"))] as const];
    }),
  );
  if (kind === undefined || Object.keys(cases).length === 0) return recipes;
  return recipes.map((recipe) => {
    const isReason = /^(?:description|reason|note)$/.test(told(recipe.column)) && recipe.spec.generator === "weighted";
    if (!isReason || keys.has(recipe.column) || isTied(table, recipe.column)) return recipe;
    const spec = {
      generator: "conditional",
      options: { cases, otherwise: recipe.spec },
      inputs: { given: { column: kind.column } },
    };
    return retold(recipe, spec, `; of the ${kind.column}`);
  });
};
