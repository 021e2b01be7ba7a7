const grouped = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0, useGrouping: "min2" });
const significant = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 4 });
const share = new Intl.NumberFormat("en-US", {
  maximumFractionDigits: 4,
  maximumSignificantDigits: 2,
  roundingPriority: "morePrecision",
});

/**
 * A number for people: grouped from 10,000 up (a year is none), four significant digits, below 1 four behind the point but two significant ones, tiny and huge ones in powers of ten; `–` for null.
 * @example
 * numberText(1234567); // => "1,234,567"
 * numberText(2024); // => "2024"
 * numberText(0.98765); // => "0.9877"
 * numberText(0.000612345); // => "0.00061"
 * numberText(0.0000123); // => "1.23e-5"
 * numberText(null); // => "–"
 */
export function numberText(value: number | null): string {
  if (value === null || Number.isNaN(value)) return "–";
  const size = Math.abs(value);
  if (size !== 0 && (size < 0.0001 || size >= 1e15))
    return value
      .toExponential(2)
      .replace(/\.?0+e/, "e")
      .replace("e+", "e");
  if (Number.isInteger(value)) return grouped.format(value);
  return (size >= 1000 ? grouped : size < 1 ? share : significant).format(value);
}

/**
 * A p-value: tiny ones say no more than that they are tiny.
 * @example
 * pText(0.03141); // => "0.0314"
 * pText(1e-44); // => "<0.0001"
 */
export function pText(value: number | null): string {
  return value !== null && value < 0.0001
    ? "<0.0001"
    : numberText(value === null ? null : Number(value.toPrecision(3)));
}

/**
 * A share as a percentage with one digit behind the point, none where it needs none.
 * @example
 * percentText(0.12345); // => "12.3%"
 * percentText(1); // => "100%"
 */
export function percentText(share: number): string {
  const percent = (share * 100).toFixed(1);
  // 99.97 % is not all of it.
  if (percent === "100.0" && share < 1) return ">99.9%";
  if (percent === "0.0" && share > 0) return "<0.1%";
  return `${percent.replace(/\.0$/, "")}%`;
}

/**
 * A count with its noun.
 * @example
 * countText(1, "table"); // => "1 table"
 * countText(2500, "row"); // => "2,500 rows"
 */
export function countText(count: number, noun: string): string {
  return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}
