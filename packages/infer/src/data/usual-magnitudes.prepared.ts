import { prepareTable } from "../patterns/prepare-table.ts";
import { USUAL_MAGNITUDES } from "./usual-magnitudes.ts";

export const { patterns, records, grams, places, always } = prepareTable(USUAL_MAGNITUDES, ({ of }) => of);
