import { typeClass } from "../context/type-class.ts";
import type { Rule } from "../rule.ts";

const TOTALS = new Set([
  "total",
  "grand total",
  "total amount",
  "total due",
  "order total",
  "amount due",
  "invoice total",
  "total price",
  "amount total",
  "gross total",
]);
const BASES = new Set(["subtotal", "sub total", "net total", "net amount", "subtotal amount"]);
const PARTS = new Set([
  "tax",
  "tax amount",
  "tax total",
  "total tax",
  "vat amount",
  "sale tax",
  "shipping",
  "shipping cost",
  "shipping amount",
  "shipping fee",
  "shipping total",
  "freight",
  "delivery fee",
  "fee",
  "service fee",
  "tip",
  "handling fee",
]);
const DEDUCTIONS = /discount|rebate|credit|deposit/;

/** Subtotal + tax + shipping = total, where they stand in a row and nothing is taken off. */
export const grandTotal: Rule = {
  name: "grandTotal",
  strength: 66,
  propose({ table, facts, words, column, typeClass: kind }) {
    if (kind !== "decimal" || !TOTALS.has(words.join(" "))) return [];
    const money = table.columns.filter(
      (other) => other !== column && typeClass(other.type) === "decimal" && other.generated.kind === "no",
    );
    const phrase = (name: string) => facts.columnWords.get(name)?.join(" ") ?? "";
    if (money.some((other) => DEDUCTIONS.test(phrase(other.name)))) return [];
    const base = money.find((other) => BASES.has(phrase(other.name)) && !other.nullable);
    const parts = money.filter((other) => PARTS.has(phrase(other.name)));
    if (base === undefined || parts.length === 0 || parts.some((part) => part.nullable)) return [];
    const inputs = Object.fromEntries([base, ...parts].map((part, at) => [`part${at + 1}`, { column: part.name }]));
    return [
      {
        spec: { generator: "sum", inputs },
        evidence: `${[base, ...parts].map((part) => part.name).join(" + ")} stand in the same row`,
        confidence: 0.9,
      },
    ];
  },
};
