import { prepareTable } from "../prepare-table.ts";
import { OF_KINDS } from "../../data/told-by-kinds.ts";

export const { patterns, records, grams, places, always } = prepareTable(OF_KINDS, ({ called }) => called);
