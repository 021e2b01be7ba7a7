import type { Column, GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { typeClass } from "../context/type-class.ts";

/** `amount_inc_tax`, `net_paid_incl_ship_tax`: a sum, and what it is with. */
const WITH = /^(.+?) (?:incl|inc|including|with) ((?:tax|vat|ship|shipping|freight)(?: (?:tax|vat))?)$/;
const TAX = /(?:^| )(?:tax|vat)(?: amount)?$/;
const FREIGHT = /(?:^| )(?:ship|shipping|freight)(?: (?:cost|amount|charge|fee))?$/;

/**
 * What a row says once more of a sum that stands beside it: with taxes and freight (`return_amt_inc_tax` of `return_amt` and
 * `return_tax`), or of all that were sold (`ext_list_price` of `quantity` and `list_price`, and what they were cheaper by); null where it does not.
 */
export function sumAgain({ table, facts, column }: ColumnContext): GeneratorSpec | null {
  const phrase = ({ name }: Column) => facts.columnWords.get(name)?.join(" ") ?? "";
  const sums = table.columns.filter((other) => other !== column && typeClass(other.type) === typeClass(column.type));
  const [, of, added = ""] = WITH.exec(phrase(column)) ?? [];
  if (of !== undefined) {
    const base = sums.find((other) => phrase(other) === of);
    const plain = sums.filter((other) => other !== base && !WITH.test(phrase(other)));
    const parts = [
      ...(/tax|vat/.test(added) ? plain.filter((other) => TAX.test(phrase(other))).slice(0, 1) : []),
      ...(/ship|freight/.test(added) ? plain.filter((other) => FREIGHT.test(phrase(other))).slice(0, 1) : []),
    ];
    return base === undefined || parts.length === 0 ? null : totalOf([base], parts);
  }
  const [, all] = /^(extension|extended) discount(?: amount)?$/.exec(phrase(column)) ?? [];
  const list = sums.find((other) => phrase(other) === `${all} list price`);
  const sale = sums.find((other) => phrase(other) === `${all} sale price`);
  if (list !== undefined && sale !== undefined) return totalOf([list], [], [sale]);
  const [, each] = /^(?:extension|extended) (.+)$/.exec(phrase(column)) ?? [];
  const price = sums.find((other) => phrase(other) === each);
  const quantity = table.columns.find((other) => phrase(other) === "quantity" && typeClass(other.type) === "integer");
  return price === undefined || quantity === undefined ? null : totalOf([quantity, price], []);
}

function totalOf(of: readonly Column[], plus: readonly Column[], less: readonly Column[] = []): GeneratorSpec {
  const named = (name: string, columns: readonly Column[]) =>
    columns.map((column, at) => [at === 0 ? name : `${name}${at + 1}`, { column: column.name }] as const);
  return {
    generator: "total",
    inputs: Object.fromEntries([...named("of", of), ...named("plus", plus), ...named("less", less)]),
  };
}
