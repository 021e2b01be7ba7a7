import { prepareTable } from "../patterns/prepare-table.ts";
import { PHYSICAL_MAGNITUDES } from "./physical-magnitudes.ts";

export const { patterns, records, grams, places, always } = prepareTable(PHYSICAL_MAGNITUDES, ({ of }) => of);
