import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import type { Given } from "../data/meaning.ts";
import { asSpec } from "../given/as-spec.ts";
import { usualCount, usualViews } from "../given/usual-count.ts";
import type { Reading } from "./read-phrase.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What people set rather than what comes about. */
const SET = list(
  "budget goal target limit quota threshold minimum maximum min max cap ceiling floor default allowance planned pledge donation deposit fine penalty bounty reward prize scholarship stipend denomination",
);
/** What came about of it. */
const CAME = list(
  "spent actual used remaining current raised paid collected left balance earned received calculated total variance net tax returned refunded outstanding committed encumbered exceeded history log expense transaction payment redemption usage",
);
/** Tables whose rows are themselves what somebody has set. */
const RULES = list(
  "budget goal target allowance coupon promotion promo discount offer gift setting configuration policy rule plan tier package preset threshold quota limit fine penalty pledge donation",
);
/** What ends in .99 even there. */
const CHARMED = list("price premium fare cost charge fee subscription");
/** Of these the sums are larger than what people pay in shops. */
const LARGE = list("budget goal target");

/** A reading's numbers as people choose them, where they do: `min_order_amount`, `budgets.amount`, `coupons.percent`, `services.duration_minutes`. */
export function chosen({ given, phrase, modifiers }: Reading, { facts, words, typeClass }: ColumnContext): Given {
  const spec = asSpec(given);
  const own = [...modifiers, ...phrase.split(" ")];
  const has = (words: ReadonlySet<string>, among: readonly string[] = own) => among.some((word) => words.has(word));
  if (spec.options === undefined && typeClass === "integer") {
    if (spec.generator === "count" && !BOUNDS.test(own[0] ?? "")) return usualCount(words, facts.words);
    if (spec.generator === "viewCount") return usualViews(words, facts.words) ?? given;
  }
  if (has(CAME) || has(CAME, facts.words)) return given;
  switch (spec.generator) {
    case "amount":
      return has(SET) || (has(RULES, facts.words) && !has(CHARMED))
        ? tidyAmount(spec, has(LARGE) || has(LARGE, facts.words))
        : given;
    case "count":
      return BOUNDS.test(own[0] ?? "") ? mostOf(own) : given;
    case "percentage":
      return spec.options === undefined ? (chosenPercent(own, facts.words) ?? given) : given;
    case "durationMinutes":
      return has(TERMS) || has(RULES, facts.words) || has(OFFERED, facts.words.slice(-2)) ? MINUTES : given;
    case "durationSeconds":
      return has(TERMS) ? SECONDS : given;
    default:
      return given;
  }
}

const BOUNDS = /^(?:maximum|max|minimum|min)$/;

/** `max_recipients`, `min_replies`: how many there may or have to be is set, whatever is counted. */
export function mostOf(words: readonly string[]): GeneratorSpec {
  const [bound = ""] = words;
  // Those of one household.
  if (words.some((word) => /^(?:stream|screen|profile|device)$/.test(word)))
    return { generator: "choice", options: { values: [2, 1, 4, 3, 5] } };
  return bound.startsWith("max")
    ? { generator: "capacityNumber", options: { min: 1, max: 200, mean: 15, deviation: 25 } }
    : { generator: "choice", options: { values: [1, 2, 0, 3, 5, 1, 10] } };
}

function tidyAmount(spec: GeneratorSpec, large: boolean): GeneratorSpec {
  const band = large ? { min: 50, max: 30_000, mean: 1800, deviation: 2600 } : { min: 5 };
  return { ...spec, options: { ...(spec.options ?? band), rounding: "tidy" } };
}

/** What somebody waits for, allows or is warned by. */
const TERMS = list(
  "limit timeout interval buffer grace notice reminder release timespan default before after minimum maximum min max delay cooldown slot step window escalation alert",
);
/** What is offered takes as long as the calendar has room for it. */
const OFFERED = list(
  "service course class lesson treatment procedure quiz exam test appointment slot package therapy massage consultation workshop activity recipe",
);
const MINUTES: GeneratorSpec = { generator: "choice", options: { values: [30, 15, 60, 45, 20, 30, 60, 90, 10, 120] } };
const SECONDS: GeneratorSpec = {
  generator: "choice",
  options: { values: [30, 60, 10, 300, 60, 120, 600, 15, 900, 3600] },
};

/** Shares that people set, by words of the column; the first that holds. */
const PERCENTS: readonly (readonly [ReadonlySet<string>, readonly number[]])[] = [
  [list("deposit prepayment down advance upfront"), [20, 30, 50, 10, 25, 50, 100]],
  [list("discount reduction coupon promotion promo offer voucher markdown"), [10, 15, 20, 5, 25, 30, 10, 20, 50, 40]],
  [list("rollout sampling canary"), [10, 5, 100, 50, 25, 20, 1, 75, 100]],
  [
    list(
      "commission fee royalty cashback rebate surcharge tip point loyalty bonus penalty service gratuity referral affiliate",
    ),
    [5, 10, 3, 8, 15, 2, 12, 10, 20, 5],
  ],
  [list("loss scrap wastage waste shrinkage spoilage"), [2, 1, 3, 5, 0, 2.5, 4, 8]],
  [list("tolerance allowance buffer overage"), [5, 10, 2, 3, 15, 1]],
  [list("margin markup"), [20, 25, 30, 15, 40, 35, 50, 10]],
  [list("threshold alert warning critical"), [80, 90, 75, 50, 95, 85]],
  [list("ownership allocation split stake weight weighting weightage"), [50, 25, 20, 10, 30, 40, 100, 15, 5, 60]],
  [list("minimum maximum min max limit cap target goal passing pass"), [50, 60, 40, 75, 80, 30, 70, 20, 90]],
];
/** Of which a table may be as a whole. */
const OF_TABLES = list(
  "discount coupon promotion promo offer voucher markdown commission royalty cashback rebate referral",
);

function chosenPercent(own: readonly string[], table: readonly string[]): GeneratorSpec | null {
  const told = [own, table.filter((word) => OF_TABLES.has(word))];
  const found = told.flatMap((words) => PERCENTS.filter(([of]) => words.some((word) => of.has(word))));
  return found[0] === undefined ? null : { generator: "choice", options: { values: found[0][1] } };
}
