import { ACCESS } from "./access.ts";
import { GOODS } from "./goods.ts";
import type { EntryKind } from "./entry-kind.ts";
import { MONEY } from "./money.ts";
import { PLACES } from "./places.ts";
import { STATES } from "./states.ts";
import { THINGS } from "./things.ts";
import { TOPICS } from "./topics.ts";
import { WORKPLACE } from "./workplace.ts";

/** What is said of entries, by their kind. */
export const ENTRIES: Readonly<Record<string, EntryKind>> = {
  ...ACCESS,
  ...GOODS,
  ...MONEY,
  ...PLACES,
  ...STATES,
  ...THINGS,
  ...TOPICS,
  ...WORKPLACE,
};
