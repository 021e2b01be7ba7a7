import { baseType } from "@seedloom/core";
import type { Catalog, Column } from "@seedloom/core";
import { canonicalWords } from "../words/canonical-words.ts";

/** So many numbers without a scale tell how a schema writes whole ones. */
const ENOUGH = 6;
/** Words of what has fractions all the same. */
const FRACTIONS = new Set(
  "amount price cost total tax fee rate ratio percent percentage score average mean latitude longitude lat lon lng weight height balance discount mos factor share salary value sum temperature distance area volume".split(
    " ",
  ),
);

const isUnscaled = ({ type }: Column): boolean => {
  const base = baseType(type);
  return base.kind === "decimal" && base.precision === null && base.scale === null;
};

/** A schema that has `numeric` for all of its numbers, and integers nowhere, counts in it: it is read as if they were whole. */
export function withWholeNumbers(catalog: Catalog): Catalog {
  const columns = catalog.tables.flatMap((table) => table.columns);
  const counts = columns.some(({ type }) => ["integer", "float"].includes(baseType(type).kind));
  if (counts || columns.filter(isUnscaled).length < ENOUGH) return catalog;
  const whole = (column: Column): Column =>
    isUnscaled(column) && !canonicalWords(column.name).some((word) => FRACTIONS.has(word))
      ? { ...column, type: { kind: "integer", bits: 64, unsigned: false } }
      : column;
  return { ...catalog, tables: catalog.tables.map((table) => ({ ...table, columns: table.columns.map(whole) })) };
}
