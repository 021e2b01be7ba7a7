import { prepareTable } from "../prepare-table.ts";
import { USUAL_MAGNITUDES } from "../../data/usual-magnitudes.ts";

export const { patterns, records, grams, places, always } = prepareTable(USUAL_MAGNITUDES, ({ of }) => of);
