import { APPLICATIONS } from "./applications.ts";
import { BODIES } from "./bodies.ts";
import { HOUSES } from "./houses.ts";
import { LEISURE } from "./leisure.ts";
import { MACHINES } from "./machines.ts";
import { NATURE } from "./nature.ts";
import { PEOPLE } from "./people.ts";
import { SERVICES } from "./services.ts";
import { THINGS } from "./things.ts";
import type { Topic } from "./topic.ts";
import { TRADE } from "./trade.ts";

/** Everything that people write about; of two with the same word and role the first. */
export const TOPICS: readonly Topic[] = [
  ...BODIES,
  ...HOUSES,
  ...TRADE,
  ...MACHINES,
  ...PEOPLE,
  ...LEISURE,
  ...NATURE,
  ...SERVICES,
  ...THINGS,
  ...APPLICATIONS,
];
