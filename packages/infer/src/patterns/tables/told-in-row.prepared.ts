import { prepareTable } from "../prepare-table.ts";
import { TOLD_IN_ROW } from "../../data/told-in-row.ts";

export const { patterns, records, grams, places, always } = prepareTable(TOLD_IN_ROW, ({ called }) => called);
