import { prepareTable } from "../prepare-table.ts";
import { MOMENT_PAIRS } from "../../data/moment-pairs.ts";

export const { patterns, records, grams, places, always } = prepareTable(MOMENT_PAIRS, ({ own }) => own);
