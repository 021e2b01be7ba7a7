import { prepareTable } from "../../patterns/prepare-table.ts";
import { GOODS } from "./goods.ts";
import { LIBRARIES } from "./libraries.ts";
import { HEALTH } from "./health.ts";
import { MACHINES } from "./machines.ts";
import { MEDIA } from "./media.ts";
import { PASTIMES } from "./pastimes.ts";
import { PLACES } from "./places.ts";
import { PROGRAMS } from "./programs.ts";
import { TRADES } from "./trades.ts";

/** What is known of things of all sorts. */
export const { patterns, records, grams, places, always } = prepareTable(
  [...PLACES, ...PROGRAMS, ...MACHINES, ...MEDIA, ...LIBRARIES, ...GOODS, ...TRADES, ...HEALTH, ...PASTIMES],
  ({ called }) => called,
);
