import { prepareTable } from "../prepare-table.ts";
import { TOLD_NUMBERS } from "../../data/told-numbers.ts";
import { TOLD_PLACES } from "../../data/told-places.ts";

export const { patterns, records, grams, places, always } = prepareTable(
  [...TOLD_NUMBERS, ...TOLD_PLACES],
  ({ columns }) => columns,
);
