import type { Column, GeneratorSpec, Input } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { typeClass } from "../context/type-class.ts";
import { moneySheet } from "../money/money-sheet.ts";
import type { MoneySheet } from "../money/money-sheet.ts";
import { sumAgain } from "../money/sums-again.ts";
import { DISCOUNTS, PAYMENTS, SERVICES, TAXES, TIPS } from "../money/usual-shares.ts";
import type { Rule, Suggestion } from "../rule.ts";

/** Net amount, tax, discount, shipping and total, or quantity, price and line total, where they stand in a row: they add up. */
export const moneySum: Rule = {
  name: "moneySum",
  strength: 67,
  propose(context) {
    const { table, facts, unique, column } = context;
    if (unique || column.generated.kind !== "no") return [];
    const sheet = moneySheet(table, facts);
    const copied = copyOf(context);
    const told = sheet.made === null ? specFor(column, sheet) : (sheet.made.get(column.name) ?? null);
    const made = copied ?? told ?? sumAgain(context);
    if (made === null && sheet.made !== null && column === sheet.net)
      return [{ spec: { generator: "amount" }, evidence: "what the row's sums are made of", confidence: 0.5 }];
    if (made === null) return [];
    const spec = keepsNotNull(made, context) ? made : sheet.made === null ? null : onNothing(made);
    if (spec === null) return [];
    const from = Object.values(made.inputs ?? {}).map((input) => input.column);
    return [{ spec, evidence: `${from.join(", ")} stand in the same row`, confidence: 0.92 } satisfies Suggestion];
  },
};

function specFor(column: Column, sheet: MoneySheet): GeneratorSpec | null {
  const { net, total, discounts, taxes, tips, extras, paid, taxRate, discountRate } = sheet;
  const [due = null] = sheet.dues;
  if (isReckonedBack(sheet)) return reckonedBack(column, sheet);
  const goods = goodsOf(sheet);
  if (column === total) {
    const parts = [...taxes, ...tips, ...extras];
    if (goods === null || (net !== null && parts.length + discounts.length === 0)) return null;
    const off = net === null ? offOf(sheet) : {};
    return {
      generator: "total",
      inputs: { ...of(goods), ...off, ...named("plus", parts), ...named("less", discounts) },
    };
  }
  if (column === sheet.discounted && net !== null)
    return { generator: "total", inputs: { ...of([net]), ...named("less", discounts) } };
  // Quantity times price is what the discounts are taken from.
  if (column === net && sheet.quantity !== null && sheet.price !== null)
    return { generator: "total", inputs: { ...of([sheet.quantity, sheet.price]), ...offOf(sheet) } };
  const whole = total !== null && net === null ? [total] : goods;
  if (column === sheet.payable && whole !== null && discounts.length > 0)
    return { generator: "total", inputs: { ...of(whole), ...named("plus", extras), ...named("less", discounts) } };
  // What else is taken off is a share of the same.
  if (sheet.payable !== null && whole !== null && discounts.includes(column)) return share(whole, DISCOUNTS);
  if (sheet.dues.includes(column) && total !== null && paid !== null)
    return { generator: "total", inputs: { of: { column: total.name }, less: { column: paid.name } } };
  if (sheet.dues.includes(column) && total !== null && net !== null) return share([total], PAYMENTS);
  if (column === paid && total !== null && (due !== null || net !== null)) return share([total], PAYMENTS);
  const base = goods ?? (total === null ? null : [total]);
  if (base === null || total === null || base.includes(column)) return null;
  const included = goods === null ? { included: true } : {};
  if (column === taxes[0]) {
    const rated = taxRate === null ? share(base, TAXES, discounts) : atRate(base, taxRate, discounts);
    return { ...rated, options: { ...rated.options, ...included } };
  }
  if (column === discounts[0]) return discountRate === null ? share(base, DISCOUNTS) : atRate(base, discountRate);
  // What else is taxed is a share of the same, where its rate stands nowhere.
  if (taxes.includes(column) && taxRate === null && base.length === 1) return share(base, TAXES, discounts);
  // Service is charged in percent, unlike freight.
  if (extras.includes(column) && SERVICE.test(column.name))
    return sheet.serviceRate === null ? share(base, SERVICES, discounts) : atRate(base, sheet.serviceRate, discounts);
  return tips.includes(column) ? share(base, TIPS) : null;
}

const SERVICE = /^service(?:_?(?:charge|fee|amt|amount|total|cost)s?)?$/i;

/** Whether the net amount may be missing though the total never is: it is what the total leaves without its taxes. */
function isReckonedBack({ net, total, quantity, price }: MoneySheet): boolean {
  return net?.nullable === true && total?.nullable === false && (quantity === null || price === null);
}

function reckonedBack(column: Column, { net, total, discounts, taxes, tips, extras, paid, taxRate, dues }: MoneySheet) {
  if (total === null || net === null || column === total) return null;
  if (column === net) {
    const taken = named("less", [...taxes, ...tips, ...extras]);
    return { generator: "total", inputs: { ...of([total]), ...named("plus", discounts), ...taken } };
  }
  if (column === taxes[0]) {
    const rated = taxRate === null ? share([total], TAXES) : atRate([total], taxRate);
    return { ...rated, options: { ...rated.options, included: true } };
  }
  if (column === discounts[0]) return share([total], DISCOUNTS);
  if (tips.includes(column)) return share([total], TIPS);
  if (column === paid) return share([total], PAYMENTS);
  if (!dues.includes(column)) return null;
  return paid === null
    ? share([total], PAYMENTS)
    : { generator: "total", inputs: { ...of([total]), less: { column: paid.name } } };
}

/** What everything else is a share of: the net amount, or quantity and price; null where the total is all that there is. */
function goodsOf({ net, quantity, price }: MoneySheet): readonly Column[] | null {
  if (net !== null) return [net];
  return quantity !== null && price !== null ? [quantity, price] : null;
}

/** The rate that is taken off where no column says how much that is. */
function offOf({ discounts, discountRate }: MoneySheet): Readonly<Record<string, Input>> {
  return discounts.length > 0 || discountRate === null ? {} : { rate: { column: discountRate.name } };
}

const of = (columns: readonly Column[]) => named("of", columns);

function named(name: string, columns: readonly Column[]): Readonly<Record<string, Input>> {
  return Object.fromEntries(
    columns.map((column, at) => [at === 0 ? name : `${name}${at + 1}`, { column: column.name }]),
  );
}

function share(base: readonly Column[], shares: unknown, less: readonly Column[] = []): GeneratorSpec {
  return { generator: "shareOf", options: { shares }, inputs: { ...of(base), ...named("less", less) } };
}

function atRate(base: readonly Column[], rate: Column, less: readonly Column[] = []): GeneratorSpec {
  return { generator: "shareOf", inputs: { ...of(base), rate: { column: rate.name }, ...named("less", less) } };
}

/** `base_grand_total` beside `grand_total`: shops that sell in several currencies keep each sum twice. */
function copyOf({ table, facts, words, column }: ColumnContext): GeneratorSpec | null {
  if (words[0] !== "base" || words.length < 2) return null;
  const twins = table.columns.flatMap((other) => {
    const own = facts.columnWords.get(other.name) ?? [];
    if (own[0] !== "base") return [];
    const rest = own.slice(1).join(" ");
    const twin = table.columns.find(
      (one) => facts.columnWords.get(one.name)?.join(" ") === rest && typeClass(one.type) === typeClass(other.type),
    );
    return twin === undefined ? [] : [{ other, twin }];
  });
  const found = twins.find(({ other }) => other === column);
  if (found === undefined || twins.length < 2) return null;
  return { generator: "copy", inputs: { from: { column: found.twin.name } } };
}

/** A share of what may be missing is nothing then; other sums cannot be told. */
const onNothing = (made: GeneratorSpec): GeneratorSpec | null =>
  made.generator === "shareOf"
    ? {
        generator: "orElse",
        options: { first: made, otherwise: { generator: "constant", options: { value: 0 } } },
        ...(made.inputs !== undefined && { inputs: made.inputs }),
      }
    : null;

/** Whether what must not be null is read of columns that never are. */
function keepsNotNull({ inputs = {} }: GeneratorSpec, { table, column }: ColumnContext): boolean {
  if (column.nullable) return true;
  return Object.entries(inputs).every(([name, input]) => {
    if (!/^(?:of|from)\d*$/.test(name)) return true;
    return table.columns.some((other) => other.name === input.column && !other.nullable);
  });
}
