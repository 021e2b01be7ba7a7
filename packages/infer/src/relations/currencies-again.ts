import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";
import type { RowNumber } from "./number-readings.ts";

/** What says that a sum is in a currency besides the paper's own. */
const SURE = new Set("multicurrency foreign fx usdollar usd converted signed".split(" "));
/** What says so where several sums, or a rate, stand beside. */
const LIKELY = new Set("base local company home native reporting functional domestic".split(" "));
const CURRENCY = new Set(["currency", "in", "default"]);
const MONEY =
  /(?:^| )(?:amount|debit|credit|price|total|subtotal|tax|vat|cost|fee|discount|net|gross|value|paid|balance|revenue|payment|refund|shipping|rate)(?: |$)/;
const RATE = /(?:exchange|conversion|currency|fx|ex) (?:rate|tx|factor)$|^multicurrency (?:tx|rate)$|^exrate$/;

/** `multicurrency_total_ht` beside `total_ht`, `amount_usdollar` beside `amount`: the same sum in another currency, at the row's rate. */
export function* currenciesAgain(numbers: readonly RowNumber[]): Iterable<Relation> {
  const rate = numbers.find(({ context }) => RATE.test(context.words.join(" ")));
  const twins = numbers.flatMap((target) => {
    const { words } = target.context;
    const marked = words.filter((word) => SURE.has(word) || LIKELY.has(word));
    const rest = words.filter((word) => !marked.includes(word) && !CURRENCY.has(word)).join(" ");
    if (marked.length === 0 || !MONEY.test(rest) || target === rate) return [];
    const from = numbers.find(
      ({ context }) => context.words.join(" ") === rest && context.typeClass === target.context.typeClass,
    );
    return from === undefined ? [] : [{ target, from, sure: marked.some((word) => SURE.has(word)) }];
  });
  for (const { target, from, sure } of twins) {
    if (!sure && rate === undefined && twins.length < 2) continue;
    yield {
      target,
      spec: {
        generator: "total",
        ...(rate !== undefined && { options: { scale: 2 } }),
        inputs: inputsOf({ of: [from, ...(rate === undefined ? [] : [rate])] }),
      },
      evidence: `${from.column.name} in another currency`,
    };
  }
}
