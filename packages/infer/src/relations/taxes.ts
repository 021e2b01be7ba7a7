import { TAXED } from "../data/number-splits.ts";
import { TAXES } from "../money/usual-shares.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";
import type { Readings, RowNumber } from "./number-readings.ts";

const TAX = new Set(["tax", "vat", "gst", "hst"]);
/** What a tax is called by besides: `tax_amount`, `total_vat`. */
const BARE = new Set(["tax", "vat", "gst", "hst", "amount", "total", "sale", "value", "sum"]);
/** What is with it or without it is none. */
const NO_TAX =
  /^(?:rate|percent|percentage|incl|inc|including|excl|ex|excluding|before|after|with|without|id|code|number|exempt|free|net|gross|paid|income|withholding|free|year)$/;

/** `return_tax` beside `return_amount`, `ext_tax` beside `net_paid`, where no bill with a total says it: a share of what is taxed. */
export function* taxes(numbers: readonly RowNumber[], read: Readings): Iterable<Relation> {
  const sums = numbers.filter(({ context, core }) => isSum(context) && !core.some((word) => TAX.has(word)));
  for (const target of numbers) {
    const { core, context } = target;
    if (!isSum(context) || !core.some((word) => TAX.has(word)) || core.some((word) => NO_TAX.test(word))) continue;
    const about = core.filter((word) => !BARE.has(word));
    const base = baseOf(about, sums, read);
    if (base === undefined || base.context.typeClass !== context.typeClass) continue;
    yield {
      target,
      spec: { generator: "shareOf", options: { shares: TAXES }, inputs: inputsOf({ of: [base] }) },
      evidence: `the tax on ${base.column.name}`,
    };
  }
}

/** In whole cents where it is no fraction. */
const isSum = ({ typeClass }: RowNumber["context"]): boolean => typeClass === "decimal" || typeClass === "integer";

/** What is taxed: a sum of the same thing, or else the one that such taxes are on. */
function baseOf(about: readonly string[], sums: readonly RowNumber[], read: Readings): RowNumber | undefined {
  const found = TAXED.flatMap(read)
    .filter(({ number, rest }) => sums.includes(number) && rest === "")
    .map(({ number }) => number);
  const same = about.length === 0 ? undefined : found.find(({ core }) => about.every((word) => core.includes(word)));
  return same ?? found[0];
}
