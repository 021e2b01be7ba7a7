import { prepareTable } from "../patterns/prepare-table.ts";
import { TOLD_NUMBERS } from "./told-numbers.ts";
import { TOLD_PLACES } from "./told-places.ts";

export const { patterns, records, grams, places, always } = prepareTable(
  [...TOLD_NUMBERS, ...TOLD_PLACES],
  ({ columns }) => columns,
);
