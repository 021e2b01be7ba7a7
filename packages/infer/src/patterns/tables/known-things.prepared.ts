import { prepareTable } from "../prepare-table.ts";
import { GOODS } from "../../data/known/goods.ts";
import { LIBRARIES } from "../../data/known/libraries.ts";
import { HEALTH } from "../../data/known/health.ts";
import { MACHINES } from "../../data/known/machines.ts";
import { MEDIA } from "../../data/known/media.ts";
import { PASTIMES } from "../../data/known/pastimes.ts";
import { PLACES } from "../../data/known/places.ts";
import { PROGRAMS } from "../../data/known/programs.ts";
import { TRADES } from "../../data/known/trades.ts";

/** What is known of things of all sorts. */
export const { patterns, records, grams, places, always } = prepareTable(
  [...PLACES, ...PROGRAMS, ...MACHINES, ...MEDIA, ...LIBRARIES, ...GOODS, ...TRADES, ...HEALTH, ...PASTIMES],
  ({ called }) => called,
);
