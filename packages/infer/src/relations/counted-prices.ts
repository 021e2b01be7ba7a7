import { readMoney } from "../money/read-money.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";
import type { RowNumber } from "./number-readings.ts";

/** Words of what one costs. */
const PRICES = new Set("price rate cost fee charge fare wage tariff".split(" "));
/** What a price for a time is called by. */
const TIMES: Readonly<Record<string, string>> = {
  hourly: "hour",
  nightly: "night",
  daily: "day",
  weekly: "week",
  monthly: "month",
};
/** What rooms are paid by. */
const PAID_BY: Readonly<Record<string, readonly string[]>> = { room: ["room", "night", "day"] };
const BARE = new Set(["per", "unit", "number", "total", "worked", "billed", "booked", "of"]);
/** What a night costs where a row tells how many there are. */
const STAYED = /^(?:room |applied |agreed )?(?:rate|tariff)(?: amount)?$/;

/** What is charged besides, though not as a share of it. */
const EXTRA = /(?:^| )(?:fee|charge|extra|extra total|insurance total|insurance cost|option total|add on total)$/;

/** So many meals at so much a meal: `nb_meals` × `meal_price` = `amount`, `nights` × `nightly_rate` = `total`. Where nothing else adds to the sum. */
export function* countedPrices(numbers: readonly RowNumber[]): Iterable<Relation> {
  const sums = numbers.filter(
    ({ core, context }) =>
      readMoney(context.words).includes("total") &&
      // `total_cost` and `total_price` are sums, too.
      (context.words.includes("total") || !core.some((word) => PRICES.has(word))),
  );
  const [sum, another] = sums;
  if (sum === undefined || another !== undefined) return;
  for (const price of numbers) {
    if (price === sum || price.context.typeClass !== sum.context.typeClass) continue;
    if (!price.core.some((word) => PRICES.has(word))) continue;
    const [thing = STAYED.test(price.context.words.join(" ")) ? "room" : undefined, other] = price.core
      .filter((word) => !PRICES.has(word) && !BARE.has(word) && word !== "amount")
      .map((word) => TIMES[word] ?? word);
    if (thing === undefined || other !== undefined) continue;
    const things = PAID_BY[thing] ?? [thing];
    const count = numbers.find(
      (one) =>
        one !== price &&
        one !== sum &&
        !one.core.some((word) => PRICES.has(word)) &&
        // `room_number` says which room it is.
        one.context.words.at(-1) !== "number" &&
        things.includes(one.core.filter((word) => !BARE.has(word)).join(" ")),
    );
    if (count === undefined) continue;
    const others = numbers.filter(
      (one) => one !== sum && one !== price && one !== count && one.context.typeClass === sum.context.typeClass,
    );
    const extras = others.filter(({ core }) => EXTRA.test(core.join(" ")));
    const less = others.filter(({ core }) => /^discount(?: amount)?$/.test(core.join(" ")));
    yield {
      target: sum,
      spec: { generator: "total", inputs: inputsOf({ of: [count, price], plus: extras, less }) },
      evidence: `${count.column.name} × ${price.column.name}`,
    };
  }
}
