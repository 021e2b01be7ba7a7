import type { Column, GeneratorSpec } from "@seedloom/core";
import type { TableFacts } from "../context/table-facts.ts";
import type { MoneyPart } from "./read-money.ts";
import { COMMISSIONS, FEE_SHARES } from "./usual-shares.ts";

const NET =
  /^(?:net(?: amount| total| payout| payment| value)?|(?:payout|settled?|settlement|received)(?: amount)?)(?: cent| minor)*$/;
const GROSS =
  /^(?:gross|charge|charged|transaction|payment|(?:gross |total )?sale|gross volume|order|total|captured?)?(?: ?(?:amount|total|value))?(?: cent| minor)*$/;
const FEES =
  /^(?:(?:processing|processor|gateway|transaction|payment|platform|stripe|paypal|provider|acquirer|merchant|bank|card|interchange|application|marketplace) )?(?:fee|commission)(?: amount| total)?(?: cent| minor)*$/;
/** What a fee is kept of is no bill. */
const BILLED: ReadonlySet<MoneyPart> = new Set<MoneyPart>(["tax", "discount", "price", "tip"]);

/** What is left of a payment when whoever took it has kept a fee: `net` of `amount` and `fee`; null where that is not what the row tells. */
export function keptOf(
  amount: Column | null,
  net: Column | null,
  readings: readonly { readonly column: Column; readonly parts: readonly MoneyPart[] }[],
  facts: TableFacts,
): ReadonlyMap<string, GeneratorSpec> | null {
  const phrase = ({ name }: Column) => (facts.columnWords.get(name) ?? []).join(" ");
  if (amount === null || net === null || !NET.test(phrase(net)) || !GROSS.test(phrase(amount))) return null;
  const others = readings.filter(({ column }) => column !== amount && column !== net);
  const fees = others.filter(({ column }) => FEES.test(phrase(column))).map(({ column }) => column);
  if (fees.length === 0 || others.some(({ parts }) => parts.some((part) => BILLED.has(part)))) return null;
  const of = { of: { column: amount.name } };
  const named = (shape: RegExp) =>
    [...facts.columnWords].flatMap(([name, words]) => (shape.test(words.join(" ")) ? [name] : []));
  const [rate] = named(/^(?:commission|platform fee|fee) (?:rate|percent|percentage)$/);
  const [refunds] = named(/^(?:total )?(?:refund|refunded)(?: total| amount| cent)*$/);
  const [adjusted] = named(/^adjustment(?: total| amount| cent)*$/);
  const back = {
    ...(refunds !== undefined && { less9: { column: refunds } }),
    ...(adjusted !== undefined && { plus: { column: adjusted } }),
  };
  const less = Object.fromEntries(fees.map(({ name }, at) => [at === 0 ? "less" : `less${at + 1}`, { column: name }]));
  return new Map<string, GeneratorSpec>([
    [net.name, { generator: "total", inputs: { ...of, ...less, ...back } }],
    ...fees.map((fee): [string, GeneratorSpec] => {
      if (rate !== undefined && /commission|platform/.test(phrase(fee)))
        return [fee.name, { generator: "shareOf", inputs: { ...of, rate: { column: rate } } }];
      const shares = /commission|platform|marketplace/.test(phrase(fee)) ? COMMISSIONS : FEE_SHARES;
      return [fee.name, { generator: "shareOf", options: { shares }, inputs: of }];
    }),
  ]);
}
