import { prepareTable } from "../patterns/prepare-table.ts";
import { MOMENT_PAIRS } from "./moment-pairs.ts";

export const { patterns, records, grams, places, always } = prepareTable(MOMENT_PAIRS, ({ own }) => own);
