import { prepareTable } from "../prepare-table.ts";
import { PHYSICAL_MAGNITUDES } from "../../data/physical-magnitudes.ts";

export const { patterns, records, grams, places, always } = prepareTable(PHYSICAL_MAGNITUDES, ({ of }) => of);
