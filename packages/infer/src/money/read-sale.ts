import type { Column } from "@seedloom/core";
import type { TableFacts } from "../context/table-facts.ts";
import { typeClass } from "../context/type-class.ts";
import { readMoney } from "./read-money.ts";
import type { MoneyPart } from "./read-money.ts";
import { readSum } from "./read-sum.ts";
import type { Sum } from "./read-sum.ts";
import { Sale } from "./sale.ts";
import type { ReadColumn } from "./sale.ts";

/**
 * Reads the sums of rows that say one with its taxes and without, before a discount and after it, or the taxes of several things.
 * @param numbers the table's numbers that a generator makes
 * @returns null for rows that say each sum once
 */
export function readSale(numbers: readonly Column[], facts: TableFacts): Sale | null {
  const words = (column: Column) => facts.columnWords.get(column.name) ?? [];
  const phrases = new Set(numbers.map((column) => words(column).join(" ")));
  // What is kept in a base currency besides is a copy.
  const own = numbers.filter((column) => words(column)[0] !== "base" || !phrases.has(words(column).slice(1).join(" ")));
  // Where a grand total stands beside it, a total is that of what is sold.
  const isGrand = (column: Column) => words(column).some((word) => word === "grand" || word === "final");
  const isOfGoods = own.some(isGrand)
    ? ({ of, tax }: Sum, column: Column) =>
        of === "all" && tax === null && /^total(?: amount)?$/.test(words(column).join(" "))
    : () => false;
  const isRate = (column: Column) => RATES.some((part) => readMoney(words(column)).includes(part));
  const found = own.flatMap((column): ReadColumn[] => {
    const sum = isRate(column) ? null : readSum(words(column));
    if (sum === null) return [];
    return [isOfGoods(sum, column) ? { ...sum, of: "goods", column } : { ...sum, column }];
  });
  // Beside a total, what is paid of it is less.
  const isPaid = ({ of, column }: ReadColumn) => of === "all" && words(column).includes("paid");
  const hasTotal = found.some((sum) => sum.of === "all" && !isPaid(sum));
  const isFraction = ({ column }: ReadColumn) => typeClass(column.type) === "decimal";
  const fractions = found.some(isFraction);
  const sums = found.filter((sum) => isFraction(sum) === fractions && !(hasTotal && isPaid(sum)));
  if (
    !saysTwice(
      sums,
      own.some((column) => readMoney(words(column)).includes("taxRate")),
    )
  )
    return null;
  const rest = own.filter((column) => sums.every((sum) => sum.column !== column));
  const all = (part: MoneyPart) => rest.filter((column) => readMoney(words(column)).includes(part));
  const alike = (columns: readonly Column[]) =>
    columns.filter(({ type }) => (typeClass(type) === "decimal") === fractions);
  return new Sale(sums, {
    quantity: all("quantity")[0] ?? null,
    taxRate: all("taxRate")[0] ?? null,
    discountRate: all("discountRate")[0] ?? null,
    paid: alike(all("paid"))[0] ?? null,
    tips: alike(all("tip")),
    dues: alike(rest.filter((column) => isDue(words(column)))),
  });
}

const RATES: readonly MoneyPart[] = ["taxRate", "discountRate"];

/** `total_due` is what is left to pay where a total stands beside it. */
export const isDue = (words: readonly string[]): boolean =>
  readMoney(words).includes("due") || words.join(" ") === "total due";

/** Net and gross amounts are so for their taxes where the row has taxes, or more than one thing has both. */
function saysTwice(sums: readonly ReadColumn[], hasRate: boolean): boolean {
  const taxes = sums.filter(({ of }) => of === "tax" || of === "allTaxes");
  if (taxes.some(({ about }) => about !== "") && sums.some(({ of }) => of === "goods")) return true;
  const twice = sums.filter(
    (one) =>
      one.tax === "with" &&
      sums.some((other) => other.of === one.of && other.about === one.about && other.tax !== "with"),
  );
  const others = sums.filter(
    (one) =>
      one.tax === "without" &&
      sums.some((other) => other.of === one.of && other.about === one.about && other.tax === null),
  );
  const things = new Set(twice.map(({ of, about }) => `${of} ${about}`));
  return [...twice, ...others].some(({ weak }) => !weak || taxes.length > 0 || hasRate || things.size > 1);
}
