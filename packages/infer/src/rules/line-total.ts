import type { Column } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { typeClass } from "../context/type-class.ts";
import type { Rule } from "../rule.ts";

const TOTALS = new Set([
  "total",
  "line total",
  "total price",
  "total amount",
  "amount",
  "subtotal",
  "extended price",
  "line amount",
  "total cost",
  "item total",
  "net amount",
  "gross amount",
  "sum",
  "price total",
  "total value",
]);
const QUANTITIES = new Set([
  "quantity",
  "order quantity",
  "units",
  "quantity ordered",
  "unit",
  "count",
  "hours",
  "hour",
  "stocked quantity",
]);
const PRICES = new Set([
  "unit price",
  "price",
  "price each",
  "unit cost",
  "price per unit",
  "item price",
  "sale price",
  "rate",
  "hourly rate",
  "cost",
  "list price",
  "selling price",
]);

/** Quantity × unit price = total, where all three stand in a row. */
export const lineTotal: Rule = {
  name: "lineTotal",
  strength: 66,
  propose(context) {
    const { words, typeClass: kind } = context;
    if ((kind !== "decimal" && kind !== "integer") || !TOTALS.has(words.join(" "))) return [];
    const quantity = find(context, QUANTITIES);
    const price = find(context, PRICES);
    if (quantity === undefined || price === undefined) return [];
    return [
      {
        spec: { generator: "product", inputs: { a: { column: quantity.name }, b: { column: price.name } } },
        evidence: `${quantity.name} × ${price.name} stand in the same row`,
        confidence: 0.92,
      },
    ];
  },
};

function find({ table, facts, column }: ColumnContext, phrases: ReadonlySet<string>): Column | undefined {
  return table.columns.find(
    (other) =>
      other !== column &&
      !other.nullable &&
      other.generated.kind === "no" &&
      ["integer", "decimal"].includes(typeClass(other.type) ?? "") &&
      !table.foreignKeys.some((key) => key.columns.includes(other.name)) &&
      phrases.has(facts.columnWords.get(other.name)?.join(" ") ?? ""),
  );
}
