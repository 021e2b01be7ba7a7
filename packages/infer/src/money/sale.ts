import type { Column, GeneratorSpec } from "@seedloom/core";
import type { Sum } from "./read-sum.ts";
import { DISCOUNTS, PAYMENTS, TAXES, TIPS } from "./usual-shares.ts";

/** A column and the sum that it names. */
export type ReadColumn = Sum & { readonly column: Column };

/** What else of a sale's row is no sum, or is one of what was paid. */
export interface SaleParts {
  readonly quantity: Column | null;
  readonly taxRate: Column | null;
  readonly discountRate: Column | null;
  readonly paid: Column | null;
  readonly tips: readonly Column[];
  readonly dues: readonly Column[];
}

type Columns = readonly Column[];
/** One sum as it stands in a row, however often. */
interface Pair {
  readonly taxed: Columns;
  readonly untaxed: Columns;
}

/** Where no rate stands in the row and more than one sum is taxed, all of them are taxed alike. */
const USUAL = 0.2;

/** A row of a sale whose sums are said with their taxes and without, before a discount and after it: how they are made of one another. */
export class Sale {
  /** Specs by column. */
  readonly made = new Map<string, GeneratorSpec>();
  /** What one piece costs, where that and a quantity make the sum. */
  readonly price: Column | null;
  readonly quantity: Column | null;
  /** What all else is made of where there is no quantity and price. */
  readonly base: Column | null;
  readonly #sums: readonly ReadColumn[];
  readonly #parts: SaleParts;
  /** Whether prices hold their taxes: those without are not said. */
  readonly #inclusive: boolean;
  /** Factors of all that is sold, before discounts. */
  #whole: Columns = [];
  #discount: Columns = [];
  #tax: Column | undefined;
  /** All that is sold after discounts and with taxes, where a column says it. */
  #goods: Column | undefined;
  /** The same before discounts, and these, where no column says the taxes. */
  #taxed: { readonly goods: Column; readonly less: Columns } | undefined;

  constructor(sums: readonly ReadColumn[], parts: SaleParts) {
    this.#sums = sums;
    this.#parts = parts;
    const units = this.#pair(this.#all("unit"));
    const [unit] = [...units.untaxed, ...units.taxed];
    this.#inclusive = units.untaxed.length === 0 && units.taxed.length > 0;
    const isLine = parts.quantity !== null && unit !== undefined;
    [this.quantity, this.price] = isLine ? [parts.quantity, unit] : [null, null];
    this.#layUnits(units, unit);
    const start = this.#layGoods();
    const [net, isAlone] = this.#layTotals();
    const base = isAlone ? net : start;
    this.base = base === undefined || this.made.has(base.name) ? null : base;
  }

  #layUnits(units: Pair, unit: Column | undefined): void {
    const lists = this.#pair(this.#all("list"));
    for (const { taxed, untaxed } of [units, lists]) {
      if (untaxed[0] !== undefined) this.#make(taxed[0], this.#onTop([untaxed[0]]));
      this.#again({ taxed, untaxed });
    }
    const [listed] = this.#inclusive ? lists.taxed : [...lists.untaxed, ...lists.taxed];
    // Mostly nothing is taken off.
    if (listed !== undefined)
      this.#make(unit, {
        generator: "partOf",
        options: { least: 0.7, most: 0.95, all: 0.75 },
        inputs: named("of", [listed]),
      });
  }

  /** All that is sold: a line's total is after its discount, a subtotal before it, where they do not say. */
  #layGoods(): Column | undefined {
    const { quantity, price } = this;
    const isLine = quantity !== null && price !== null;
    const own = this.#all("goods");
    const goods = isLine && own.length === 0 ? this.#all("all").map((sum) => ({ ...sum, line: true })) : own;
    const off = this.#all("discount").length > 0;
    const says = (when: Sum["off"]) => goods.some((sum) => sum.off === when);
    const taxedAfter = goods.some((sum) => sum.off === "after" && sum.tax === "with");
    // `line_total_incl_tax` beside `line_total_with_discount` is what is paid.
    const isPaid = (sum: ReadColumn) => sum.line && sum.tax === "with" && !taxedAfter;
    const isAfter = (sum: ReadColumn) =>
      off &&
      (sum.off === "after" || (sum.off === null && (isPaid(sum) || (!says("after") && (says("before") || sum.line)))));
    const before = this.#pair(
      goods.filter((sum) => !isAfter(sum)).map((sum) => (this.#isBeforeTax(sum) ? { ...sum, tax: "without" } : sum)),
    );
    const after = this.#pair(goods.filter(isAfter));
    const side = this.#inclusive ? before.taxed : before.untaxed;
    const others = [...before.untaxed, ...before.taxed, ...after.untaxed, ...after.taxed];
    const start = side[0] ?? (isLine ? undefined : others[0]);
    const pieces = isLine ? [quantity, price] : [];
    if (isLine) this.#make(side[0], off ? total(pieces) : this.#atDiscountRate(pieces));
    this.#whole = start === undefined ? pieces : [start];
    if (this.#whole.length === 0) return undefined;
    this.#layDiscounts();
    if (start !== undefined && [...after.untaxed, ...after.taxed].includes(start)) this.#discount = [];
    const taxes = this.#all("tax");
    this.#tax = taxes.find((sum) => sum.off !== "before")?.column;
    const full = taxes.find((sum) => sum.off === "before")?.column;
    this.#make(this.#tax, this.#taxOn(this.#whole, this.#discount));
    this.#make(full, this.#taxOn(this.#whole));
    if (this.#inclusive) this.#layWithout(before, after);
    else this.#layWith(before, after, full);
    this.#again(before);
    this.#again(after);
    const [gross] = before.taxed;
    const taken = this.#pair(this.#all("discount")).taxed[0];
    if (gross !== undefined && taxes.length === 0 && (taken !== undefined) === off)
      this.#taxed = { goods: gross, less: there(taken) };
    this.#goods = after.taxed[0] ?? (this.#discount.length === 0 ? before.taxed[0] : undefined);
    return start;
  }

  /** What is left of a sum where no column says how much is taken off it, but one at which rate. */
  #atDiscountRate(of: Columns): GeneratorSpec {
    const { discountRate } = this.#parts;
    const { generator, inputs } = total(of);
    return { generator, inputs: { ...inputs, ...(discountRate !== null && { rate: { column: discountRate.name } }) } };
  }

  /** A subtotal beside taxes and a total is before taxes, although another column says so. */
  #isBeforeTax({ tax, line, column }: ReadColumn): boolean {
    const taxed = this.#all("tax").length + this.#all("allTaxes").length > 0;
    const isTotal = (sum: ReadColumn) => sum.column !== column && sum.tax !== "without";
    return tax === null && !line && taxed && this.#all("all").some(isTotal);
  }

  #layDiscounts(): void {
    const discounts = this.#pair(this.#all("discount"), this.#inclusive ? "with" : "without");
    const [one] = this.#inclusive ? discounts.taxed : [...discounts.untaxed, ...discounts.taxed];
    if (one === undefined) return;
    this.#discount = [one];
    const { discountRate } = this.#parts;
    this.#make(
      one,
      discountRate === null
        ? share(this.#whole, DISCOUNTS)
        : { generator: "shareOf", inputs: { ...named("of", this.#whole), rate: { column: discountRate.name } } },
    );
    if (discounts.untaxed[0] === one) this.#make(discounts.taxed[0], this.#onTop([one]));
    this.#again(discounts);
  }

  #layWith(before: Pair, after: Pair, full: Column | undefined): void {
    const [whole, taken, tax] = [this.#whole, this.#discount, this.#tax];
    const [net] = after.untaxed;
    if (net !== whole[0]) this.#make(net, total(whole, [], taken));
    if (tax !== undefined) this.#make(after.taxed[0], total(whole, [tax], taken));
    else if (net !== undefined) this.#make(after.taxed[0], this.#onTop([net]));
    const its = full ?? (taken.length === 0 ? tax : undefined);
    this.#make(before.taxed[0], its === undefined ? this.#onTop(whole) : total(whole, [its]));
  }

  #layWithout(before: Pair, after: Pair): void {
    const [whole, taken, tax] = [this.#whole, this.#discount, this.#tax];
    this.#make(after.taxed[0], total(whole, [], taken));
    const rest = tax === undefined ? undefined : total(whole, [], [...taken, tax]);
    const [gross] = after.taxed;
    this.#make(after.untaxed[0], rest ?? (gross === undefined ? undefined : without([gross])));
    this.#make(before.untaxed[0], taken.length === 0 && rest !== undefined ? rest : without(whole));
  }

  /** All taxes, and all there is to pay: the net amount, and whether nothing but it tells what was sold. */
  #layTotals(): readonly [net: Column | undefined, isAlone: boolean] {
    const [allTaxes] = this.#all("allTaxes").map(({ column }) => column);
    const totals = this.#pair(this.#all("all"), "with");
    const [[net], [gross]] = [totals.untaxed, totals.taxed];
    const isAlone = this.#whole.length === 0;
    const its = this.#all("tax")[0]?.column ?? allTaxes;
    if (isAlone && net !== undefined) {
      this.#make(its, this.#taxOn([net]));
      this.#make(gross, its === undefined ? this.#onTop([net]) : total([net], [its]));
    } else if (!isAlone && (this.quantity === null || this.#all("goods").length > 0))
      this.#layAll(net, gross, allTaxes);
    this.#again(totals);
    this.#layPayments(gross ?? net);
    return [net, isAlone];
  }

  #layAll(net: Column | undefined, gross: Column | undefined, allTaxes: Column | undefined): void {
    const extras = this.#layExtras();
    const [whole, taken, tax] = [this.#whole, this.#discount, this.#tax];
    const { tips } = this.#parts;
    if (tax !== undefined) this.#make(allTaxes, total([tax], extras.taxes));
    else if (!this.#inclusive) this.#make(allTaxes, this.#taxOn(whole, taken, extras.ofTaxes));
    if (this.#goods !== undefined) this.#make(gross, total([this.#goods], [...extras.taxed, ...tips]));
    else if (this.#taxed !== undefined && allTaxes === undefined)
      this.#make(gross, total([this.#taxed.goods], [...extras.taxed, ...tips], this.#taxed.less));
    else if (this.#inclusive) this.#make(gross, total(whole, [...extras.taxed, ...tips], taken));
    else if (tax === undefined && allTaxes !== undefined)
      this.#make(gross, total(whole, [allTaxes, ...extras.untaxed, ...tips], taken));
    else this.#make(gross, total(whole, [...(tax === undefined ? [] : [tax]), ...extras.taxed, ...tips], taken));
    const every = allTaxes ?? tax;
    if (!this.#inclusive) this.#make(net, total(whole, extras.untaxed, taken));
    else if (gross !== undefined) this.#make(net, every === undefined ? without([gross]) : total([gross], [], [every]));
  }

  /** What is added, each with a tax of its own. */
  #layExtras(): Pair & { readonly taxes: Columns; readonly ofTaxes: Columns } {
    const abouts = new Set(this.#all("extra", null).map(({ about }) => about));
    const laid = [...abouts].map((about) => {
      const pair = this.#pair(this.#all("extra", about));
      const tax = this.#all("tax", about)[0]?.column;
      const [[bare], [full]] = [pair.untaxed, pair.taxed];
      if (bare !== undefined) this.#make(tax, this.#taxOn([bare]));
      else if (full !== undefined) this.#make(tax, { ...this.#taxOn([full]), ...INCLUDED });
      if (bare !== undefined) this.#make(full, tax === undefined ? this.#onTop([bare]) : total([bare], [tax]));
      this.#again(pair);
      const all = full === undefined ? there(bare, tax) : [full];
      return { all, bare, full, tax };
    });
    return {
      taxed: laid.flatMap(({ all }) => all),
      untaxed: laid.flatMap(({ bare, full }) => there(bare ?? full)),
      taxes: laid.flatMap(({ tax }) => there(tax)),
      ofTaxes: laid.flatMap(({ bare, full, tax }) => (full === undefined && tax === undefined ? [] : there(bare))),
    };
  }

  #layPayments(owed: Column | undefined): void {
    const { paid, dues, tips } = this.#parts;
    if (owed === undefined || owed === paid) return;
    this.#make(paid, share([owed], PAYMENTS));
    for (const due of dues) this.#make(due, paid === null ? share([owed], PAYMENTS) : total([owed], [], [paid]));
    for (const tip of tips) this.#make(tip, share(this.#whole.length > 0 ? this.#whole : [owed], TIPS));
  }

  #all(of: Sum["of"], about: string | null = ""): readonly ReadColumn[] {
    return this.#sums.filter((sum) => sum.of === of && (about === null || sum.about === about));
  }

  /** A sum with its taxes and without them: what does not say so is the one that is missing. */
  #pair(reads: readonly ReadColumn[], bare: "with" | "without" = "without"): Pair {
    const of = (tax: Sum["tax"]) => reads.filter((sum) => sum.tax === tax).map(({ column }) => column);
    const [taxed, untaxed, unsaid] = [of("with"), of("without"), of(null)];
    const [only] = taxed.length > 0 === untaxed.length > 0 ? [bare] : taxed.length > 0 ? ["without"] : ["with"];
    return only === "with" ? { taxed: [...taxed, ...unsaid], untaxed } : { taxed, untaxed: [...untaxed, ...unsaid] };
  }

  #make(column: Column | null | undefined, spec: GeneratorSpec | undefined): void {
    if (column === null || column === undefined || spec === undefined || this.made.has(column.name)) return;
    if (Object.values(spec.inputs ?? {}).every((input) => input.column !== column.name))
      this.made.set(column.name, spec);
  }

  /** The same sum once more. */
  #again({ taxed, untaxed }: Pair): void {
    for (const [first, ...others] of [taxed, untaxed])
      for (const other of others) if (first !== undefined) this.#make(other, total([first]));
  }

  #taxOn(of: Columns, minus: Columns = [], plus: Columns = []): GeneratorSpec {
    const { taxRate } = this.#parts;
    const options = {
      ...(taxRate === null && { shares: this.#isTaxedOnce() ? TAXES : [[USUAL, 1]] }),
      ...(this.#inclusive && INCLUDED.options),
    };
    const rate = taxRate === null ? {} : { rate: { column: taxRate.name } };
    return {
      generator: "shareOf",
      options,
      inputs: { ...named("of", of), ...named("less", minus), ...named("plus", plus), ...rate },
    };
  }

  /** Whether nothing but one tax tells what is taxed, and how much. */
  #isTaxedOnce(): boolean {
    const taxes = this.#sums.filter(({ of }) => of === "tax" || of === "allTaxes");
    return (
      taxes.length === 1 &&
      !this.#sums.some(({ of, tax }) => of === "discount" || (tax !== null && /^(?:unit|list|extra)$/.test(of)))
    );
  }

  #onTop(of: Columns): GeneratorSpec {
    const { taxRate } = this.#parts;
    return taxRate === null
      ? { generator: "quotient", options: { factor: 1 + USUAL, scale: 2 }, inputs: named("of", of) }
      : { generator: "total", options: { scale: 2 }, inputs: { ...named("of", of), onTop: { column: taxRate.name } } };
  }
}

const INCLUDED = { options: { included: true } };

const there = (...columns: readonly (Column | undefined)[]): Columns =>
  columns.filter((column) => column !== undefined);

function named(name: string, columns: Columns): Readonly<Record<string, { readonly column: string }>> {
  return Object.fromEntries(
    columns.map((column, at) => [at === 0 ? name : `${name}${at + 1}`, { column: column.name }]),
  );
}

function total(of: Columns, plus: Columns = [], minus: Columns = []): GeneratorSpec {
  return { generator: "total", inputs: { ...named("of", of), ...named("plus", plus), ...named("less", minus) } };
}

/** What is left of a sum without its taxes. */
function without(of: Columns): GeneratorSpec {
  const factor = Number((1 / (1 + USUAL)).toPrecision(8));
  return { generator: "quotient", options: { factor, scale: 2 }, inputs: named("of", of) };
}

function share(of: Columns, shares: unknown): GeneratorSpec {
  return { generator: "shareOf", options: { shares }, inputs: named("of", of) };
}
