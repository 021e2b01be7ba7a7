import { GOODS } from "./goods.ts";
import type { Known } from "./known.ts";
import { LIBRARIES } from "./libraries.ts";
import { HEALTH } from "./health.ts";
import { MACHINES } from "./machines.ts";
import { MEDIA } from "./media.ts";
import { PASTIMES } from "./pastimes.ts";
import { PLACES } from "./places.ts";
import { PROGRAMS } from "./programs.ts";
import { TRADES } from "./trades.ts";

let all: readonly Known[] | null = null;

/** What is known of things of all sorts. */
export const allKnown = (): readonly Known[] =>
  (all ??= [...PLACES, ...PROGRAMS, ...MACHINES, ...MEDIA, ...LIBRARIES, ...GOODS, ...TRADES, ...HEALTH, ...PASTIMES]);
