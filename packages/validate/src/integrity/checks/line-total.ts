import type { Column, Table } from "@seedloom/core";
import { baseType } from "@seedloom/core";
import type { IntegrityCheck } from "../check.ts";
import { bare } from "../reference-names.ts";
import { rowsText } from "../rows-text.ts";

const quantity = /^(?:quantity|qty)$/;
const price = /^(?:unitprice|priceperunit)(?:cents|minor)?$/;
const total = /^(?:linetotal|lineamount|subtotal|totalprice|amount|total)(?:cents|minor)?$/;
/** What else could be part of the total. */
const more = /discount|tax|vat|fee|shipping|tip|surcharge|rebate|coupon|adjust|currency|rate/;

/** A line's total is its quantity times its unit price, where the table has nothing else that could be part of it. */
export const lineTotal: IntegrityCheck = {
  name: "lineTotal",
  severity: "warning",
  goal: "Every line's total is its quantity times its unit price, where nothing else could be part of it.",
  questions({ table, sql }) {
    const line = lineOf(table);
    if (line === null) return [];
    const [count, unit, sum] = line.map(({ name }) => sql.identifier(name));
    const columns = line.map(({ name }) => name);
    return [
      {
        kind: "rows",
        columns,
        constraint: null,
        expected: `${columns[2]} = ${columns[0]} * ${columns[1]}, to the cent.`,
        // A total is rounded to the cent, and both may be binary fractions.
        offends: `abs(${sum} - ${count} * ${unit}) > 0.0051`,
        message: (offending) =>
          `${table.id}.${columns[2]}: ${rowsText(offending, "differs", "differ")} from ${columns[0]} * ${columns[1]}; compute them again, or ignore this if something else is part of them.`,
      },
    ];
  },
};

/** Quantity, unit price and total of a table that has exactly one of each and nothing else that could be part of the total. */
function lineOf(table: Table): readonly [Column, Column, Column] | null {
  if (table.columns.some(({ name }) => more.test(bare(name)))) return null;
  const find = (names: RegExp) =>
    table.columns.filter(
      ({ name, type }) => names.test(bare(name)) && ["integer", "decimal", "float"].includes(baseType(type).kind),
    );
  const [counts, units, sums] = [find(quantity), find(price), find(total)];
  const [count, unit, sum] = [counts[0], units[0], sums[0]];
  if (count === undefined || unit === undefined || sum === undefined || sum.generated.kind !== "no") return null;
  return counts.length + units.length + sums.length === 3 ? [count, unit, sum] : null;
}
